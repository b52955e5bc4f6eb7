"""Why a file with a table is refused."""

from enum import StrEnum


class TableTrouble(StrEnum):
    """The reason, as the chat puts it in words."""

    UNKNOWN_TYPE = "unknown-type"
    TOO_LARGE = "too-large"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_COLUMNS = "too-many-columns"
    DAMAGED = "damaged"
    LOCKED = "locked"
    SUSPICIOUS = "suspicious"
    NO_TABLE = "no-table"


class TableError(Exception):
    """A file that cannot be read as a table. `limit` is the number that it went beyond, if any."""

    def __init__(self, trouble: TableTrouble, limit: int = 0) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.limit = limit
