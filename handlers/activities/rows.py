"""A row of a table to a card, with every wrong cell named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from handlers.activities.card import Card
from handlers.activities.columns import columns, title
from handlers.activities.display import GOALS
from handlers.activities.entry import spoken_number
from handlers.activities.queries import KIND_WORDS
from handlers.activities.register import Register
from handlers.messages import Say, say
from handlers.minutes import Cost, Draft, FollowUp, Kind, Participants
from handlers.tables import wrong_cell
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import LANGUAGES, SHARED
from reports.tables import Cell, Money, ParsedRow, RawTable, parse
from reports.tables.values import amount_of, date_of


@dataclass(frozen=True)
class Row:
    """A row that can be saved: the card, and the number of the activity that it is to change, if it names one."""

    number: int
    card: Card
    activity_id: int | None = None


class CellError(Exception):
    """A cell that cannot be understood: its column and what stands there."""

    def __init__(self, column: str, value: str) -> None:
        super().__init__(column)
        self.column = column
        self.value = value


def cards(talk: Talk, table: RawTable, register: Register) -> tuple[list[Row], list[Say]]:
    """The rows of a table that are right, and a line for each wrong cell."""
    parsing = parse(table, columns(talk))
    rows: list[Row] = []
    wrong = [wrong_cell(error) for error in parsing.errors]
    for row in parsing.rows:
        try:
            rows.append(_row(talk, row, register))
        except CellError as error:
            column = title(talk, error.column, talk.language)
            wrong.append(say("import-wrong-cell", row=row.number, column=column, value=error.value))
    return rows, wrong


def _row(talk: Talk, row: ParsedRow, register: Register) -> Row:
    values = row.values
    start, end = _day(values["start"]), _day(values.get("end"))
    if start is None or (end is not None and end < start):
        raise CellError("end", str(end))
    organisations = [_organisation(name, register) for name in _list(values.get("organisations"))]
    known = tuple(key for key, is_known in organisations if is_known)
    draft = Draft(
        title=str(values["title"]),
        kind=_kind(talk, values.get("kind")),
        start=start,
        end=end if end != start else None,
        place=_text(values.get("place")) or None,
        organisations=tuple(dict.fromkeys(known)),
        new_organisations=tuple(dict.fromkeys(name for name, is_known in organisations if not is_known)),
        participants=Participants(*(_count(values, key) for key in ("participants", "women", "men", "others"))),
        topics=tuple(_list(values.get("topics"))),
        outcome=_text(values.get("outcome")),
        decisions=tuple(_list(values.get("decisions"))),
        follow_ups=tuple(_follow_up(text, register) for text in _list(values.get("follow-ups"))),
        costs=tuple(_cost(text, register) for text in _list(values.get("costs"))),
    )
    planned = bool(values.get("planned")) and start > talk.today
    goals = tuple(sorted({_goal(text) for text in _list(values.get("goals"))}))
    card = Card(replace(draft, planned=planned), goals, _audience(talk, values.get("audience")))
    return Row(row.number, card, _number(values.get("number")))


def _text(cell: Cell | None) -> str:
    return "" if cell is None else str(cell).strip()


def _list(cell: Cell | None) -> list[str]:
    return [part.strip() for part in _text(cell).replace("\n", ";").split(";") if part.strip()]


def _day(cell: Cell | None) -> date | None:
    return cell if isinstance(cell, date) else None


def _count(values: Mapping[str, Cell], key: str) -> int | None:
    cell = values.get(key)
    if isinstance(cell, int) and cell < 0:
        raise CellError(key, str(cell))
    return cell if isinstance(cell, int) else None


def _kind(talk: Talk, cell: Cell | None) -> Kind:
    text = fold(_text(cell))
    if not text:
        return Kind.OTHER
    names = {
        fold(talk.services.texts.text(say(f"activity-kind-{kind}"), language)): kind
        for kind in Kind
        for language in LANGUAGES
    }
    found = names.get(text) or KIND_WORDS.get(text) or {kind.value: kind for kind in Kind}.get(text)
    if found is None:
        raise CellError("kind", _text(cell))
    return found


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
    return FollowUp(
        what, found.key if found else None, who if who and not found else None, day if isinstance(day, date) else None
    )


def _cost(text: str, register: Register) -> Cost:
    what, who, _ = _three(text)
    money = amount_of(what, None)
    if not isinstance(money, Money):
        raise CellError("costs", text)
    return Cost(money.amount, money.currency, _organisation(who, register)[0] if who else None)


def _three(text: str) -> tuple[str, str, str]:
    parts: Sequence[str] = [part.strip() for part in text.split("|")]
    return parts[0], parts[1] if len(parts) > 1 else "", parts[2] if len(parts) > 2 else ""


def _audience(talk: Talk, cell: Cell | None) -> str:
    """Shared, or the person's own side; nobody writes entries that only the other side may see."""
    text = _text(cell)
    if not text or text == SHARED:
        return SHARED
    if text != talk.side and talk.audiences is not None:
        raise CellError("audience", text)
    return text


def _number(cell: Cell | None) -> int | None:
    text = _text(cell)
    if not text:
        return None
    found = spoken_number(text)
    if found is None:
        raise CellError("number", text)
    return found
