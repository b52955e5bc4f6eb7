"""One field of a draft out of one message, for a person who corrects a card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from handlers.minutes.count_words import ABOUT
from handlers.minutes.days import Day, days
from handlers.minutes.draft import Cost, FollowUp, Kind, Participants
from handlers.minutes.kind_words import TABLES
from handlers.minutes.message import Language, Message, message
from handlers.minutes.moments import period
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import TOTAL
from handlers.minutes.participants import participants
from handlers.minutes.planned import planned_sentence
from handlers.minutes.reading import parts
from handlers.minutes.register import Named
from handlers.minutes.spent import spent
from handlers.minutes.tokens import tokens


@dataclass(frozen=True)
class Dates:
    """A day or, with an end, a period."""

    start: date
    end: date | None = None


@dataclass(frozen=True)
class Organisations:
    """Keys of the register, and names that it does not have."""

    known: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


def read_dates(text: str, language: Language, now: datetime, *, planned: bool = False) -> Dates | None:
    """The day or period that the text names; None when there is none. `planned` tells that it is still to happen."""
    said = message(text, language, now)
    found = days(said)
    for day in found:
        if dates := _meant(day, ahead=planned or planned_sentence(said, found).stop > 0):
            return dates
    return None


def _meant(day: Day, *, ahead: bool) -> Dates | None:
    when = (day.future or day.past) if ahead else (day.past or day.future)
    return Dates(*period(when)) if when else None


def read_kind(text: str, language: Language) -> Kind | None:
    """The kind of activity that a text names with nothing beside it: "studiebesök"; None for all else."""
    said = tokens(text.strip(" .!"))
    names = [
        hit[1].kind
        for table in (TABLES[language], *TABLES.values())
        if (hit := table.at(said, 0)) is not None and hit[0] == len(said)
    ]
    return names[0] if names else None


def read_participants(text: str, language: Language, now: datetime) -> Participants | None:
    """The numbers that the text states; a bare number, with "about" or "in all" at most, is the total; else None."""
    said = message(text, language, now)
    found = participants(said, ())
    if found != Participants():
        return found
    first = next((at for at, token in enumerate(said.tokens) if token.plain not in ABOUT), len(said.tokens))
    number = number_at(said, first) if first < len(said.tokens) else None
    if number is not None and _is_all(said, number.stop) and not number.value % 1:
        return Participants(total=int(number.value))
    return None


def _is_all(said: Message, stop: int) -> bool:
    """Whether nothing stands behind but that it is the total: "20 i allt"."""
    hit = TOTAL.at(said.tokens, stop, exact=said.marked) if stop < len(said.tokens) else None
    return stop == len(said.tokens) or (hit is not None and hit[0] == len(said.tokens))


def read_costs(
    text: str, language: Language, now: datetime, register: Sequence[Named], us: str | None = None
) -> tuple[Cost, ...]:
    """The amounts with their currencies and bearers; `us` is whom "we" means."""
    found = parts(text, language, now, register)
    return spent(found.message, [one._replace(spent=True) for one in found.amounts], found.payers, us).costs


def read_organisations(text: str, language: Language, now: datetime, register: Sequence[Named]) -> Organisations:
    """The organisations that are named. What the register does not have is a new name; commas and lines divide."""
    known: list[str] = []
    new: list[str] = []
    for line in text.replace(";", "\n").replace(",", "\n").splitlines():
        mentioned = parts(line, language, now, register).mentions
        known += [one.key for one in mentioned if not one.new]
        new += [one.key for one in mentioned if one.new]
        name = " ".join(line.split()).strip(" .-•*")
        if not mentioned and any(character.isalpha() for character in name):
            new.append(name)
    return Organisations(tuple(dict.fromkeys(known)), tuple(dict.fromkeys(new)))


def read_follow_up(text: str, language: Language, now: datetime, register: Sequence[Named]) -> FollowUp:
    """The text as one follow-up: who is named first, and the last day by which it is to be done."""
    found = parts(text, language, now, register)
    if len(found.tasks) == 1:
        return found.tasks[0].follow_up
    listed = parts(f"{_HEADS[language]}: {text}", language, now, register).tasks
    if len(listed) == 1:
        return listed[0].follow_up
    organisation = next((one.key for one in found.mentions), None)
    person = next((one.name for one in found.persons), None)
    ahead = [when for day in found.days if (when := _meant(day, ahead=True))]
    due = next((when.end or when.start for when in ahead if when.start >= found.message.today), None)
    return FollowUp(" ".join(text.split()), organisation, person, due)


_HEADS = {"sv": "Att göra", "en": "To do", "vi": "Việc cần làm"}
