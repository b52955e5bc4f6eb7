"""Files and messages that are made to do harm: each is refused or handled, in little time and memory."""
