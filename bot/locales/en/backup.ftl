# Backups.
backup-failed = ⚠️ Last night’s backup could not be made (error <code>{ $incident }</code>; the log says why). I will try again every ten minutes.
