# The terminal.
cli-welcome = Hello { $name }! Ask a question, or type /help. Leave with /quit.
cli-nothing-to-ingest = There are no files there that I can read (PDF, DOCX, HTML, MD, TXT).
cli-ingest-done = { $added } added, { $updated } updated, { $unchanged } unchanged, { $failed } failed.
cli-ingest-for-both = Both sides see what is new. With { "--for" } SIDE it is internal to one side; in the chat, /documents changes it.
cli-no-such-document = There is no document called { $name }; samverkan documents shows the names.
cli-no-documents = There are no documents yet. samverkan ingest FOLDER takes some in.
cli-rebuilt = { $count } documents have been re-read.
cli-not-rebuilt = { $name } could not be re-read: its original is missing or is refused. Ingest the file again.
cli-backup-made = Wrote { $file }: { $rows } records, { $documents ->
        [one] one document
       *[other] { $documents } documents
    }, { $attachments ->
        [one] one attachment
       *[other] { $attachments } attachments
    }, { $megabytes } MB.
cli-backup-missing = { $count ->
        [one] One file that a record refers to was
       *[other] { $count } files that records refer to were
    } missing already when the backup was made.
cli-restored = Restored the backup of { $made } with { $documents ->
        [one] one document
       *[other] { $documents } documents
    }.
cli-restored-aside = What was there before is kept in { $folder }.
cli-restored-embedder = The documents were read with the embedder { $embedder }, another than the configured one: configure that one, or run samverkan rebuild.
cli-restored-vouched = Its seal fits: whoever has backup.key made the backup, and it has not been changed since.
cli-restored-unvouched = Nothing vouches for who made the backup: take files only from a place that you trust, or set backup.key.
cli-restored-leaders = Coordinators and admins according to the backup: { $people }.
cli-restored-broken = ⚠️ Not all rules hold in the backup: { $rules }. Look into it before you start.
