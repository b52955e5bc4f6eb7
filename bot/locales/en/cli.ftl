# The terminal.
cli-welcome = Hello { $name }! Ask a question, or write /help. Leave with /quit.
cli-nothing-to-ingest = There are no files there that I can read (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = { $added } added, { $updated } updated, { $unchanged } unchanged, { $failed } failed.
cli-no-such-document = There is no document called { $name }; samverkan documents shows the names.
cli-rebuilt = { $count } documents have been read anew.
