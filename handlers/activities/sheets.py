"""The sheets of a file with activities: all that have the columns of such a table are read in, the others are named."""

from dataclasses import dataclass

from handlers.activities.columns import REQUIRED, columns
from handlers.errors import UserError
from handlers.messages import say
from handlers.tables import refused_table
from handlers.talk import Talk
from reports.tables import RawTable, TableError, parse, read_rows
from storage import ActivityFile

MOST_ROWS = 2_000  # rows at a time: all are saved together, and others wait for it


@dataclass(frozen=True)
class Sheets:
    """The tables of a file that are read in, never none, and the names of its other sheets."""

    tables: tuple[RawTable, ...]
    others: tuple[str, ...] = ()


def sheets_of(talk: Talk, file: ActivityFile) -> Sheets:
    """What is read in of a file: without a table of activities the first, which then says what it lacks."""
    content = talk.services.files.read(file.sha256)
    if content is None:
        raise UserError(say("error-stale-button"))
    try:
        every = read_rows(content, file.name)
    except TableError as error:
        raise UserError(refused_table(error)) from error
    chosen = [table for table in every if parse(table, columns(talk)).present >= REQUIRED] or every[:1]
    rows = sum(len(table.rows) for table in chosen)
    if rows > MOST_ROWS:
        raise UserError(say("import-too-many", rows=rows, limit=MOST_ROWS))
    return Sheets(tuple(chosen), tuple(table.name for table in every if table not in chosen))


def fit(talk: Talk, content: bytes, name: str) -> int:
    """How many headings of a file's table are those of activities; 0 for a file without one."""
    try:
        tables = read_rows(content, name)
    except TableError:
        return 0
    return max(len(table.heading) - len(parse(table, columns(talk)).unknown) for table in tables)
