# The terminal.
cli-welcome = Hello { $name }! Ask a question, or write /help. Leave with /quit.
cli-nothing-to-ingest = There are no files there that I can read (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = { $added } added, { $updated } updated, { $unchanged } unchanged, { $failed } failed.
cli-no-such-document = There is no document called { $name }; samverkan documents shows the names.
cli-rebuilt = { $count } documents have been read anew.
cli-not-rebuilt = { $name } could not be read anew: its original is missing or is refused. Ingest the file again.
cli-backup-made = Wrote { $file }: { $rows } records, { $documents } documents, { $attachments } attachments, { $megabytes } MB.
cli-backup-missing = { $count } files that records refer to were missing already.
cli-restored = Restored the backup of { $made } with { $documents } documents.
cli-restored-aside = What was there before is kept in { $folder }.
cli-restored-embedder = The documents were read with the embedder { $embedder }, another than the configured one: configure that one, or run samverkan rebuild.
