"""What people are told about a file with a table: why it cannot be read, and which cell is wrong."""

from handlers.messages import Say, say
from reports.tables import RowError, TableError

LONGEST_VALUE = 40  # characters of a wrong cell that are shown


def refused_table(error: TableError) -> Say:
    """Why a file with a table is refused."""
    return say(f"table-{error.trouble}", limit=error.limit)


def wrong_cell(error: RowError) -> Say:
    """What is wrong in which row and column."""
    value = error.value if len(error.value) <= LONGEST_VALUE else f"{error.value[:LONGEST_VALUE]}…"
    return say(f"cell-{error.problem}", row=error.row, column=error.column, value=value)
