"""Whether one message tells of two activities: "in måndags möte med LiU, och i onsdags studiebesök hos Tekniska"."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from handlers.minutes.background import is_background
from handlers.minutes.dates import as_date
from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_hits
from handlers.minutes.message import Language, Message, Span, message
from handlers.minutes.reading import LONGEST, parts

_DIVIDES: Final = frozenset(", ; och and và samt sedan sen then va".split())
_TOLD: Final = 2  # clauses with a day and an activity of their own


def another_day(text: str, language: Language, now: datetime) -> date | None:
    """The day of a second activity that has been, each with its day in a clause of its own; None when there is one.

    `now` is aware, in the author's zone.
    """
    if len(_activities(message(text[:LONGEST], language, now), ())) < _TOLD:
        return None  # told without reading all of it once more: a card is drawn at each press of a button
    found = parts(text, language, now, ())
    if found.planned:
        return None
    said = found.message
    kinds = _activities(said, found.task_spans)
    told: dict[date, date] = {}
    for clause in _clauses(said):
        days = [day for day in found.days if clause.holds(day.span.start)]
        if len(days) != 1 or not any(clause.holds(at) for at in kinds):
            continue
        (day,) = days
        occupied = any(span.meets(day.span) for span in found.task_spans)
        if day.past is None or day.led or occupied or is_background(said, day, planned=False):
            continue
        start, end = as_date(day.past.start), as_date(day.past.end or day.past.start)
        if start <= said.today and not any(first <= end and start <= last for first, last in told.items()):
            told[start] = end
    return list(told)[1] if len(told) >= _TOLD else None


def _activities(said: Message, occupied: Sequence[Span]) -> list[int]:
    """Where words for kinds of activities stand, outside of the `occupied` stretches."""
    return [hit.span.start for hit in kind_hits(said, occupied) if hit.kind is not Kind.OTHER]


def _clauses(said: Message) -> Iterator[Span]:
    """The sentences, cut at commas and at each "and"."""
    for sentence in said.sentences:
        start = sentence.start
        for at in range(*sentence):
            if said.tokens[at].word in _DIVIDES:
                yield Span(start, at)
                start = at + 1
        yield Span(start, sentence.stop)
