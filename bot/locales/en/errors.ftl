# Errors that people see. { $incident } is a code that the log has too.
error-unknown = Something went wrong (<b>{ $incident }</b>). Please try again. The coordinators will be told; give them the code if that does not help.
error-database = I cannot reach my memory just now (<b>{ $incident }</b>). Your message is kept, and I will try again in a while. The coordinators will be told.
error-library = I cannot read the documents just now (<b>{ $incident }</b>). Please try again in a while. The coordinators will be told.
error-library-busy = The documents are being updated by another program just now (<b>{ $incident }</b>). Please try again in a while.
error-too-fast = That was quick. Give me a minute to catch up.
error-stale-button = That button is no longer valid.
error-unknown-command = I don’t know /{ $command }. Type /help to see what I can do.
error-upload-failed = I did not get the file from Telegram. Please send it again.
late-answer = Sorry for the late answer; I could not be reached for a while.
