"""What people are told about a file with a table: why it cannot be read, and which cell is wrong."""

from collections.abc import Sequence

from handlers.messages import Gap, Part, Say, say
from reports.tables import RowError, TableError

MOST_WRONG = 15  # rows or cells that are named at once
LONGEST_VALUE = 40  # characters of a wrong cell that are shown


def refused_table(error: TableError) -> Say:
    """Why a file with a table is refused."""
    return say(f"table-{error.trouble}", limit=error.limit)


def wrong_cell(error: RowError) -> Say:
    """What is wrong in which row and column."""
    value = error.value if len(error.value) <= LONGEST_VALUE else f"{error.value[:LONGEST_VALUE]}…"
    return say(f"cell-{error.problem}", row=error.row, column=error.column, value=value)


def troubles(wrong: Sequence[Say]) -> list[Part]:
    """What is wrong with a table by row and column, as far as anybody reads it; nothing when all is right."""
    if not wrong:
        return []
    parts: list[Part] = [Gap(), say("import-wrong", count=len(wrong)), *wrong[:MOST_WRONG]]
    return [*parts, say("import-wrong-more", count=len(wrong) - MOST_WRONG)] if len(wrong) > MOST_WRONG else parts
