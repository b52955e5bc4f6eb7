"""A row of a table to a card, with every wrong cell named.

A row for an entry that is there changes only what somebody has changed in the file: columns that the file does not have
stay as they are, and so does every cell that is as the entry would be written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from handlers import register as registers
from handlers.activities.card import Card
from handlers.activities.cells import WHO, cells_of, complete, divided
from handlers.activities.columns import columns, title
from handlers.activities.display import GOALS
from handlers.activities.entry import spoken_number
from handlers.activities.request_words import KIND_WORDS
from handlers.activities.understanding import merged
from handlers.messages import Say, say
from handlers.minutes import Cost, Draft, FollowUp, Kind, Participants
from handlers.register import Register
from handlers.tables import wrong_cell
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import LANGUAGES, SHARED
from reports.tables import Cell, Money, RawTable, parse
from reports.tables.values import amount_of, date_of
from storage import UnitOfWork


@dataclass(frozen=True)
class Row:
    """A row of the file: its cells, the columns that the file has, and the activity that it is to change, if any."""

    number: int
    cells: Mapping[str, Cell]
    present: frozenset[str]
    activity_id: int | None = None


@dataclass(frozen=True)
class Wanted:
    """A row that can be saved: its card, and of an entry that is there what that said when the file was looked at."""

    number: int
    card: Card
    activity_id: int | None = None
    before: Card | None = None

    def over(self, current: Card) -> Card:
        """The card over an entry as it now is: only what the file changes."""
        return merged(self.card, self.before or current, current)


@dataclass(frozen=True)
class Terms:
    """What the words of a table mean to somebody: kinds and audiences by their folded names, and the register."""

    kinds: Mapping[str, Kind]
    audiences: Mapping[str, str]  # those that the person may give a new entry
    register: Register
    today: date


def terms_of(talk: Talk, work: UnitOfWork) -> Terms:
    """What words mean in the tables of whoever speaks."""

    def told(line: Say) -> list[str]:
        return [fold(talk.services.texts.text(line, language)) for language in LANGUAGES]

    kinds = {kind.value: kind for kind in Kind} | dict(KIND_WORDS)
    kinds |= {name: kind for kind in Kind for name in told(say(f"activity-kind-{kind}"))}
    audiences = dict.fromkeys([SHARED, *told(say("history-audience", side="no"))], SHARED)
    for side in work.partnerships.one(talk.partnership_id).sides:
        if talk.audiences is None or side["id"] == talk.side:
            audiences |= dict.fromkeys([fold(side["id"]), fold(side["name"])], side["id"])
    if talk.side is not None:
        audiences |= dict.fromkeys(told(say("history-audience", side="yes")), talk.side)
    register = registers.load(work, talk.partnership_id, talk.audiences)
    return Terms(kinds, audiences, register, talk.today)


WHY = ("cell", "end", "total", "kind")  # endings of the texts


class CellError(Exception):
    """A cell that cannot be understood, or is at odds with its row: its column, what stands there and why (WHY)."""

    def __init__(self, column: str, value: str, why: str = "cell") -> None:
        super().__init__(column)
        self.column = column
        self.value = value
        self.why = why


def rows_of(talk: Talk, table: RawTable) -> tuple[list[Row], list[Say]]:
    """The rows of a table, and a line for each cell that is not of its column's kind."""
    parsing = parse(table, columns(talk))
    rows: list[Row] = []
    wrong = [wrong_cell(error) for error in parsing.errors]
    for row in parsing.rows:
        try:
            rows.append(Row(row.number, row.values, parsing.present, _number(row.values.get("number"))))
        except CellError as error:
            wrong.append(wrong_line(talk, row.number, error))
    return rows, wrong


def wrong_line(talk: Talk, row: int, error: CellError) -> Say:
    """What is wrong in a cell."""
    return say(f"import-wrong-{error.why}", row=row, column=title(talk, error.column, talk.language), value=error.value)


def new_card(row: Row, terms: Terms) -> Wanted:
    """The card of a row that is to be a new entry. Raises CellError."""
    return Wanted(row.number, _card(row.cells, terms))


def changed_card(talk: Talk, row: Row, current: Card, terms: Terms) -> Wanted:
    """The card of a row over the entry that it names. Raises CellError."""
    kept = cells_of(talk, row.activity_id or 0, current, terms.register)
    cells = complete(row.cells, kept, row.present)
    if cells == kept:
        return Wanted(row.number, current, row.activity_id, current)
    wanted = _card(cells, terms)
    try:
        written = _card(kept, terms)
    except CellError:  # an entry that a table could not say
        written = current
    return Wanted(row.number, merged(wanted, written, current), row.activity_id, current)


def _card(values: Mapping[str, Cell], terms: Terms) -> Card:
    register = terms.register
    start, end = _day(values["start"]), _day(values.get("end"))
    if start is None or (end is not None and end < start):
        raise CellError("end", str(end), "end")
    organisations = [_organisation(name, register) for name in _list(values.get("organisations"))]
    known = tuple(key for key, is_known in organisations if is_known)
    draft = Draft(
        title=str(values["title"]),
        kind=_kind(values.get("kind"), terms),
        start=start,
        end=end if end != start else None,
        place=_text(values.get("place")) or None,
        organisations=tuple(dict.fromkeys(known)),
        new_organisations=tuple(dict.fromkeys(name for name, is_known in organisations if not is_known)),
        participants=_participants(values),
        topics=tuple(_list(values.get("topics"))),
        outcome=_text(values.get("outcome")),
        decisions=tuple(_list(values.get("decisions"))),
        planned=start > terms.today,
        follow_ups=tuple(_follow_up(text, register) for text in _list(values.get("follow-ups"))),
        costs=tuple(_cost(text, register) for text in _list(values.get("costs"))),
    )
    goals = tuple(sorted({_goal(text) for text in _goals(values.get("goals"))}))
    return Card(draft, goals, _audience(values.get("audience"), terms))


def _text(cell: Cell | None) -> str:
    return "" if cell is None else str(cell).strip()


def _list(cell: Cell | None) -> list[str]:
    return divided(_text(cell))


def _day(cell: Cell | None) -> date | None:
    return cell if isinstance(cell, date) else None


def _participants(values: Mapping[str, Cell]) -> Participants:
    total, *groups = (_count(values, key) for key in ("participants", "women", "men", "others"))
    if total is not None and sum(filter(None, groups)) > total:
        raise CellError("participants", str(total), "total")
    return Participants(total, *groups)


def _count(values: Mapping[str, Cell], key: str) -> int | None:
    cell = values.get(key)
    if isinstance(cell, int) and cell < 0:
        raise CellError(key, str(cell))
    return cell if isinstance(cell, int) else None


def _kind(cell: Cell | None, terms: Terms) -> Kind:
    text = fold(_text(cell))
    found = terms.kinds.get(text) if text else Kind.OTHER
    if found is None:
        raise CellError("kind", _text(cell), "kind")
    return found


def _goals(cell: Cell | None) -> list[str]:
    """The goals of a cell; mere numbers may have commas between: "7, 12"."""
    said = [(text, [part.strip() for part in text.split(",")]) for text in _list(cell)]
    return [one for text, parts in said for one in (parts if all(map(str.isdecimal, parts)) else [text])]


def _goal(text: str) -> int:
    first = text.split(maxsplit=1)[0].rstrip(".:")
    if not first.isdecimal() or int(first) not in GOALS:
        raise CellError("goals", text)
    return int(first)


def _organisation(name: str, register: Register) -> tuple[str, bool]:
    found = register.called(name)
    return (found.key, True) if found is not None else (name, False)


def _follow_up(text: str, register: Register) -> FollowUp:
    what, who, due = _three(text)
    found = register.called(who) if who else None
    day = date_of(due or None)
    if due and not isinstance(day, date):
        raise CellError("follow-ups", text)
    organisation, person = (found.key, None) if found else (None, who or None)
    first, slash, rest = who.partition(WHO)
    if slash and not found and (named := register.called(first)) is not None:
        organisation, person = named.key, rest.strip() or None
    return FollowUp(what, organisation, person, day if isinstance(day, date) else None)


def _cost(text: str, register: Register) -> Cost:
    what, who, _ = _three(text)
    money = amount_of(what, None)
    if not isinstance(money, Money) or money.amount < 0:
        raise CellError("costs", text)
    return Cost(money.amount, money.currency, _organisation(who, register)[0] if who else None)


def _three(text: str) -> tuple[str, str, str]:
    parts: Sequence[str] = [part.strip() for part in text.split("|")]
    return parts[0], parts[1] if len(parts) > 1 else "", parts[2] if len(parts) > 2 else ""


def _audience(cell: Cell | None, terms: Terms) -> str:
    """Whom a cell means; a word that means nobody is never taken for a side that nobody belongs to."""
    text = fold(_text(cell))
    found = terms.audiences.get(text) if text else SHARED
    if found is None:
        raise CellError("audience", _text(cell))
    return found


def _number(cell: Cell | None) -> int | None:
    text = _text(cell)
    if not text:
        return None
    found = spoken_number(text)
    if found is None:
        raise CellError("number", text)
    return found
