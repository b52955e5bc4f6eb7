"""Errors before anybody can be answered: each is one line for the operator.

BotError
├── ConfigError     settings that are wrong, all of them at once
├── StartupError    something that must be there is not
└── BackupError     a backup cannot be made or restored
"""


class BotError(Exception):
    """The root of this room's errors."""


class ConfigError(BotError):
    """Wrong settings; each line names the key and says what is wrong with it."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


class StartupError(BotError):
    """The assistant cannot start; the text says what to mend."""


class BackupError(BotError):
    """A backup cannot be made or restored; the text says why."""


def where_and_why(error: OSError) -> str:
    """What the system will not do, in one line: the file when it names one, and the reason."""
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}"
