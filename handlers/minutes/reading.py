"""One message in, a draft of an activity out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Final

from handlers.minutes import wording
from handlers.minutes.actors import Reader
from handlers.minutes.amounts import amounts
from handlers.minutes.asides import is_aside
from handlers.minutes.background import is_background
from handlers.minutes.called_again import called_again
from handlers.minutes.committees import committees
from handlers.minutes.competing import competing
from handlers.minutes.dates import event_date
from handlers.minutes.days import Day, days
from handlers.minutes.draft import Competing, Draft, Kind
from handlers.minutes.follow_ups import Task, tasks
from handlers.minutes.kind_words import TABLES as KINDS
from handlers.minutes.kind_words import USUAL
from handlers.minutes.kinds import Hit, kind_hits, kind_of, telling
from handlers.minutes.message import Language, Message, Span, message
from handlers.minutes.organisations import Mention, first_letters, mentions
from handlers.minutes.participants import participants
from handlers.minutes.people import Person, persons
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.planned import is_topic, planned_sentence
from handlers.minutes.planned_titles import without_plan
from handlers.minutes.proposals import Around, names, proposals
from handlers.minutes.register import Named
from handlers.minutes.several import Known, pieces
from handlers.minutes.single_amounts import Amount
from handlers.minutes.spent import spent
from handlers.minutes.titles import Told, title
from handlers.minutes.tokens import tokens
from handlers.minutes.topics import Topics
from handlers.minutes.week_of_days import of_one_week, within_week
from handlers.minutes.where import Places
from knowledge.terms.subjects import Subjects

SuggestGoals = Callable[[str, Language], tuple[int, ...]]
NearestGoals = Callable[[Sequence[str]], tuple[int, ...]]


@dataclass(frozen=True)
class Themes:
    """What tells the themes of a text: the global goals that they point at, and the glossary's names for them."""

    suggest_goals: SuggestGoals
    subjects: Subjects
    nearest_goals: NearestGoals | None = None  # of topics that name none of those themes


LONGEST: Final = 16_500  # characters that are looked at: four full messages
MOST_GOALS: Final = 3


@dataclass(frozen=True)
class Parts:
    """What stands where in a message, before anything is made of it."""

    message: Message
    days: Sequence[Day]
    amounts: Sequence[Amount]
    mentions: Sequence[Mention]
    persons: Sequence[Person]
    payers: Sequence[Mention]  # organisations, and pronouns that stand for them
    tasks: Sequence[Task]
    place: str | None

    @cached_property
    def planned(self) -> bool:
        """Whether it is still to happen."""
        return planned_sentence(self.message, self.days) != Span(0, 0)

    @property
    def task_spans(self) -> list[Span]:
        """The stretches that say what is to be done."""
        return [task.span for task in self.tasks]


def parts(text: str, language: Language, now: datetime, register: Sequence[Named]) -> Parts:
    """The parts of a message. Raises ValueError when `now` has no zone."""
    if now.tzinfo is None:
        raise ValueError("now must be aware, in the author's zone")
    said = message(text[:LONGEST], language, now)
    named = mentions(said, register)
    named = sorted([*named, *committees(said, named, register)])
    dated, paid = within_week(said, of_one_week(said, days(said, [one.span for one in named]))), amounts(said)
    taken = [*(day.span for day in dated), *(amount.span for amount in paid)]
    known = [*taken, *(one.span for one in named)]
    people = persons(said, known)
    places = Places(said, taken, named).spans()
    spans = [one.span for one in people]
    new = proposals(said, Around([one.span for one in named], places, [*known, *spans], spans))
    named = sorted([*named, *called_again(said, named, new, register)])
    letters = first_letters(register, {one.key for one in named if not one.new})
    planned = planned_sentence(said, dated)
    sorts = {one.key: one.kind for one in register}
    reader = Reader(said, named, people, dated, planned, [one.span for one in paid], letters, sorts)
    followed = tasks(reader)
    payers = [Mention(one.span, one.organisation) for one in reader.actors if one.organisation]
    spans = [task.span for task in followed]
    spans += wording.decided(said, spans)
    where = Places(said, [*taken, *spans], named, [amount.span for amount in paid], [one.span for one in people]).best()
    return Parts(said, dated, paid, named, people, payers, followed, where)


def read(
    text: str,
    language: Language,
    now: datetime,
    register: Sequence[Named],
    themes: Themes | None = None,
    us: str | None = None,
) -> Draft:
    """What a message says of an activity. `now` is aware, in the author's zone; nothing is guessed, nothing raises."""
    return read_parts(parts(text, language, now, register), register, themes, us)


def read_parts(found: Parts, register: Sequence[Named], themes: Themes | None = None, us: str | None = None) -> Draft:
    """The draft that the parts of a message make. `us` is the key of the organisation that its writer means by "we"."""
    said, spans = found.message, found.task_spans
    planned = found.planned
    start, end = event_date(said, found.days, spans, planned=planned)
    if planned and (end or start) < said.today:
        planned = False  # what has been is told, however it is put
        start, end = event_date(said, found.days, spans, planned=False)
    named = [one.span for one in found.mentions]
    took_part = [one for one in found.mentions if not is_aside(said, one, spans)]
    hit = telling(said, [*spans, *named]) or telling(said, named)
    kind = _kind(found, hit, register)
    counted = [
        *spans,
        *(day.span for day in found.days),
        *(amount.span for amount in found.amounts),
        *(one.span for one in found.mentions),
    ]
    occupied = [*counted, *wording.decided(said, spans)]
    people = participants(said, occupied, planned=planned)
    paid = spent(said, found.amounts, found.payers, us)
    topics = _topics(found, counted, hit, themes.subjects) if themes else ()
    begin = hit.span.start if hit and said.tokens[hit.span.stop - 1].word != ":" else None
    called = title(said, replace(_told(found), there=[one.span for one in took_part]), begin)
    return Draft(
        title=without_plan(called, said.language, said.now) if planned else called,
        kind=kind,
        start=start,
        end=end,
        place=found.place,
        organisations=tuple(dict.fromkeys(one.key for one in took_part if not one.new)),
        new_organisations=tuple(names(took_part)),
        participants=people,
        competing=competing(said, occupied, planned=planned) if people.total is None else Competing(),
        topics=topics,
        goals=_goals(found, kind, register, themes, topics or _headline(found, kind, called)) if themes else (),
        outcome=wording.outcome(said, spans),
        decisions=wording.decisions(said, spans),
        follow_ups=tuple(task.follow_up for task in found.tasks),
        costs=paid.costs,
        sums=paid.sums,
        unpaid=paid.unpaid,
        planned=planned,
        several=() if planned else pieces(said, Known(found.days, _names(found), spans)),
    )


def _names(found: Parts) -> list[tuple[Span, str]]:
    """The organisations and persons, each with what tells it from the others."""
    return [*((one.span, one.key) for one in found.mentions), *((one.span, one.name) for one in found.persons)]


def _told(found: Parts) -> Told:
    """What the title leaves out; the day of an agreement is part of its name, "next year" of what was planned."""
    days = [
        day
        for day in found.days
        if day.led or not (is_topic(found.message, day) or is_background(found.message, day, planned=found.planned))
    ]
    return Told(days, found.amounts, found.task_spans, [one.span for one in found.mentions])


def _kind(found: Parts, hit: Hit | None, register: Sequence[Named]) -> Kind:
    """The kind that a word tells; without one, two schools together are an exchange."""
    schools = {one.key for one in found.mentions} & {named.key for named in register if named.kind == "school"}
    travels = hit is None or (hit.kind in {Kind.DELEGATION, Kind.STUDY_VISIT} and hit.strength < USUAL)
    exchange = any(one.kind is Kind.SCHOOL_EXCHANGE and one.strength for one in kind_hits(found.message, ()))
    if len(schools) > 1 and (travels or exchange):
        return Kind.SCHOOL_EXCHANGE
    return kind_of(found.message, hit, found.mentions)


def _topics(found: Parts, counted: Sequence[Span], hit: Hit | None, subjects: Subjects) -> tuple[str, ...]:
    """The topics outside of the names, numbers and follow-ups."""
    occupied = [*counted, *(one.span for one in found.persons)]
    return Topics(found.message, occupied, [amount.span for amount in found.amounts], hit, subjects).all()


def _goals(
    found: Parts, kind: Kind, register: Sequence[Named], themes: Themes, topics: Sequence[str]
) -> tuple[int, ...]:
    """The goals of the text without the names in it, or those that its topics mean nearly the same as.

    When nothing else is said, whom a study visit was to tells what it was about, and that schools took part counts.
    """
    language, suggest = found.message.language, themes.suggest_goals
    goals = suggest(_without_names(found), language)
    is_spelt_out = language != "vi" or found.message.marked  # without its marks a word may be anything
    if not goals and topics and themes.nearest_goals and is_spelt_out:
        goals = themes.nearest_goals(topics)
    if not goals and kind is Kind.STUDY_VISIT:
        goals = suggest(" - ".join(found.message.said(one.span) for one in found.mentions), language)
    if not goals and {one.key for one in found.mentions} & {named.key for named in register if named.kind == "school"}:
        goals = suggest(_SCHOOL[language], language)
    return goals[:MOST_GOALS]


_SCHOOL: Final[dict[Language, str]] = {"sv": "skola", "en": "school", "vi": "trường học"}


def _headline(found: Parts, kind: Kind, called: str) -> tuple[str, ...]:
    """The title of what is named after its subject: "Kurs i fransk litteratur", not "Workshop at LiU in Hanoi"."""
    for one in found.mentions:
        called = called.replace(found.message.said(one.span), " ")
    words = tokens(called)
    said = [*KINDS[found.message.language].all(words), *PLACES.all(words)]
    known = {at for start, stop, _ in said for at in range(start, stop)}
    tells = any(len(word.word) > _SMALL for at, word in enumerate(words) if word.is_word and at not in known)
    return (" ".join(called.split()),) if tells and kind in _NAMED_AFTER else ()


_SMALL: Final = 4  # letters of a word that tells no subject: "with", "från"
_NAMED_AFTER: Final = frozenset({Kind.TRAINING, Kind.CONFERENCE, Kind.OTHER})


def _without_names(found: Parts) -> str:
    """The text without the names in it: that an education department met Eva Strand tells of no school and no beach."""
    kept, last = [], 0
    for span in sorted([*(one.span for one in found.mentions), *(one.span for one in found.persons)]):
        words = found.message.words(span)
        kept.append(found.message.text[last : words[0].start])
        last = words[-1].stop
    return " - ".join([*kept, found.message.text[last:]])


__all__ = ["LONGEST", "Parts", "SuggestGoals", "Themes", "parts", "read", "read_parts"]
