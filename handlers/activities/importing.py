"""A file of activities read in: nothing is saved before a person has seen what is in it."""

from collections.abc import Sequence
from typing import Any

from handlers.activities.card import card_to_json
from handlers.activities.columns import columns, title
from handlers.activities.display import number
from handlers.activities.doubles import without_doubles
from handlers.activities.loading import cards_of
from handlers.activities.rights import may_keep_to
from handlers.activities.rows import CellError, Wanted, changed_card, new_card, rows_of, terms_of, wrong_line
from handlers.activities.sheets import Sheets, sheets_of
from handlers.activities.storing import named, store
from handlers.errors import UserError
from handlers.messages import Button, Part, Reply, Say, reply, say
from handlers.tables import troubles
from handlers.talk import Talk
from knowledge.words import SHARED
from reports.tables import RawTable, parse
from storage import Activity, ActivityFile, UnitOfWork

MOST_EMPTIED = 5  # lines
LONGEST_NAMES = 200  # characters of columns or sheets that are named
CAN_EMPTY = {
    "place": "place",
    "organisations": "organisations",
    "participants": "participants",
    "topics": "topics",
    "goals": "goals",
    "outcome": "outcome",
    "decisions": "decisions",
    "follow_ups": "follow-ups",
    "costs": "costs",
}  # fields of a card and their columns


def offer(talk: Talk, sheets: Sheets, file: ActivityFile) -> Reply:
    """What is in the file, what is wrong with it, and the buttons to save it."""
    rows, wrong = _read_all(talk, sheets)
    if not rows and not wrong:
        return reply(say("import-nothing"))
    if not wrong and all(map(_is_unchanged, rows)):
        return reply(say("import-unchanged", name=file.name, count=len(rows)), replaces=True)
    new, changed = _news(talk, rows)
    there = len(rows) - new - changed
    emptied = [line for row in rows for line in _emptied(talk, row)]
    parts: list[Part] = [say("import-summary", name=file.name, new=new, changed=changed, there=there)]
    parts += emptied[:MOST_EMPTIED]
    parts += _left_out(talk, sheets)
    parts += troubles(wrong)
    count = new + changed
    label = say("button-import-rest", count=count) if wrong else say("button-import-all", count=count)
    row = [Button(label, f"import:save:{file.id}:{len(rows)}.{talk.partnership_id}")] if count else []
    row.append(Button(say("button-cancel"), f"import:cancel:{file.id}:0"))
    return reply(*parts, buttons=[row], replaces=True)


def save(talk: Talk, file: ActivityFile, shown: int) -> Reply:
    """Saves the rows that are right, when they are as many as were shown."""
    rows, wrong = _read_all(talk, sheets_of(talk, file))
    if len(rows) != shown:
        raise UserError(say("error-stale-button"))
    stored = store(talk, file, rows)
    there = stored.doubles + sum(map(_is_unchanged, rows))
    done = say("import-done", added=stored.added, changed=stored.changed, doubles=there)
    return reply(done, *troubles(wrong), replaces=True, also=stored.told)


def _news(talk: Talk, rows: Sequence[Wanted]) -> tuple[int, int]:
    """How many rows are new, as saving them would find, and how many change an entry."""
    with talk.read() as work:
        new = without_doubles(talk, work, [row.card for row in rows if row.activity_id is None])
    return len(new), sum(row.activity_id is not None and not _is_unchanged(row) for row in rows)


def _is_unchanged(row: Wanted) -> bool:
    """Whether a row says what its entry says already."""
    return row.activity_id is not None and row.card == row.before


def _emptied(talk: Talk, row: Wanted) -> list[Say]:
    """A line for an entry that loses what it says in some fields."""
    if row.before is None:
        return []
    before, after = card_to_json(row.before), card_to_json(row.card)
    lost = [column for field, column in CAN_EMPTY.items() if _is_lost(before[field], after[field])]
    names = ", ".join(title(talk, column, talk.language) for column in lost)
    return [say("import-empties", number=number(row.activity_id or 0), fields=names)] if lost else []


def _is_lost(before: Any, after: Any) -> bool:  # noqa: ANN401 - plain values
    """Whether a field, or one of the four numbers of participants, is empty that was not."""
    if isinstance(before, list) and None in [*before, *after]:
        return any(one is not None and other is None for one, other in zip(before, after, strict=True))
    return bool(before) and not after


def _left_out(talk: Talk, sheets: Sheets) -> list[Part]:
    """What of the file is not read in: columns that nobody knows, and sheets without a table of activities."""
    titles = dict.fromkeys(title for table in sheets.tables for title in parse(table, columns(talk)).unknown)
    unknown, others = (", ".join(names)[:LONGEST_NAMES] for names in (titles, sheets.others))
    parts: list[Part] = [say("import-unknown-columns", names=unknown)] if unknown else []
    return [*parts, say("import-other-sheets", names=others)] if others else parts


def _read_all(talk: Talk, sheets: Sheets) -> tuple[list[Wanted], list[Say]]:
    """The rows of all sheets; what is wrong names its sheet when there are several."""
    rows: list[Wanted] = []
    wrong: list[Say] = []
    for table in sheets.tables:
        found, lines = _read(talk, table)
        rows += found
        several = len(sheets.tables) > 1
        wrong += [say("import-in-sheet", name=table.name, line=line) for line in lines] if several else lines
    return rows, wrong


def _read(talk: Talk, table: RawTable) -> tuple[list[Wanted], list[Say]]:
    """The rows that are right, also as to the numbers that they name, and what is wrong with the others."""
    rows, wrong = rows_of(talk, table)
    right: list[Wanted] = []
    with talk.read() as work:
        terms = terms_of(talk, work)
        there = named(talk, work, rows)
        cards = cards_of(work, there.values(), terms.register)
        for row in rows:
            try:
                if row.activity_id is None:
                    right.append(new_card(row, terms))
                elif row.activity_id in there:
                    wanted = changed_card(talk, row, cards[row.activity_id], terms)
                    _check_audience(talk, work, there[row.activity_id], wanted)
                    right.append(wanted)
                else:
                    new_card(row, terms)
                    wrong.append(say("import-unknown-number", row=row.number, number=number(row.activity_id)))
            except CellError as error:
                wrong.append(wrong_line(talk, row.number, error))
    return right, sorted(wrong, key=_row)


def _row(line: Say) -> int:
    """The row that a line is about; the first for what is wrong with the whole table."""
    row = line.arguments.get("row")
    return row if isinstance(row, int) else 0


def _check_audience(talk: Talk, work: UnitOfWork, activity: Activity, wanted: Wanted) -> None:
    """Raises CellError for a row that would hide an entry from the side that logged it."""
    audience = wanted.card.audience
    narrower = audience not in {SHARED, activity.audience}
    if narrower and not may_keep_to(work, activity, audience, talk.side, talk.audiences):
        raise CellError("audience", audience)
