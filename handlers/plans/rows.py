"""What a table says of a plan: new steps, changes of steps that it names by number, and cells that are wrong."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handlers.errors import UserError
from handlers.messages import Say, say
from handlers.plans.columns import columns, content_of
from handlers.plans.context import Context
from handlers.tables import refused_table, wrong_cell
from handlers.talk import Talk
from knowledge.text import fold
from reports.tables import ParsedRow, RawTable, TableError, parse, read_rows
from storage import StepContent
from storage.plans import differences

MOST_ROWS = 300  # steps at a time
NUMBER = re.compile(r"\s*s\s*-\s*(\d{1,9})\s*", re.IGNORECASE)  # with its letter: a mere "7" only counts the rows


@dataclass(frozen=True)
class Update:
    """A step of the plan and what a row makes of it."""

    number: int
    before: StepContent
    after: StepContent


@dataclass
class Rows:
    """What became of a table: new steps, changed ones, how many stay as they are, wrong cells, unknown headings."""

    steps: list[StepContent] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    unchanged: int = 0
    wrong: list[tuple[int, Say]] = field(default_factory=list)
    unknown: Sequence[str] = ()


def read(talk: Talk, found: Context, content: bytes, name: str, known: Mapping[int, StepContent]) -> Rows:
    """The rows of a file; `known` are the steps of the plan. Raises UserError for a file that is no table."""
    try:
        tables = read_rows(content, name)
    except TableError as error:
        raise UserError(refused_table(error)) from error
    table = max(tables, key=lambda one: _fit(talk, one))
    if len(table.rows) > MOST_ROWS:
        raise UserError(say("table-too-many-rows", limit=MOST_ROWS))
    parsed = parse(table, columns(talk))
    rows = Rows(wrong=[(error.row, wrong_cell(error)) for error in parsed.errors], unknown=parsed.unknown)
    seen: set[int] = set()
    for row in parsed.rows:
        _take(row, rows, seen, known, talk, found)
    rows.wrong.sort(key=lambda one: one[0])
    return rows


def fit(talk: Talk, content: bytes, name: str) -> int:
    """How many headings of a file's table are those of steps; 0 for a file without one."""
    try:
        return max(_fit(talk, table) for table in read_rows(content, name))
    except TableError:
        return 0


def _take(
    row: ParsedRow, rows: Rows, seen: set[int], known: Mapping[int, StepContent], talk: Talk, found: Context
) -> None:
    """Sorts one row in."""
    named = NUMBER.fullmatch(str(row.values.get("number") or ""))
    number = int(named[1]) if named else None
    if number is not None and (number not in known or number in seen):
        why = "twice" if number in seen else "unknown"
        rows.wrong.append((row.number, say(f"plantable-number-{why}", row=str(row.number), number=str(number))))
        return
    if number is None and (same := _same(row, seen, known, talk, found)) is not None:
        seen.add(same)
        rows.unchanged += 1
        return
    before = known[number] if number is not None else None
    after, troubles = content_of(row, talk, found, before)
    rows.wrong += [(row.number, trouble) for trouble in troubles]
    if troubles:
        return
    if number is None or before is None:
        rows.steps.append(after)
        return
    seen.add(number)
    if differences(before, after):
        rows.updates.append(Update(number, before, after))
    else:
        rows.unchanged += 1


def _same(row: ParsedRow, seen: set[int], known: Mapping[int, StepContent], talk: Talk, found: Context) -> int | None:
    """The step that says all that a row without a number says, as when a file is sent again after it was corrected."""
    called = fold(str(row.values.get("title") or ""))
    for number, step in known.items():
        if number not in seen and fold(step.title) == called:
            after, troubles = content_of(row, talk, found, step)
            if not troubles and not differences(step, after):
                return number
    return None


def _fit(talk: Talk, table: RawTable) -> int:
    """How many of a table's headings we know: a document may have other tables too."""
    return len(table.heading) - len(parse(table, columns(talk)).unknown)
