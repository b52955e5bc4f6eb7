"""Whether one message tells of several activities, and which of its words belong to each.

As in "in måndags möte med LiU, 5 personer, och i onsdags studiebesök hos Tekniska": each has its day in a clause of its
own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from handlers.minutes.background import is_background
from handlers.minutes.days import Day
from handlers.minutes.draft import Kind, Piece
from handlers.minutes.kinds import kind_hits
from handlers.minutes.message import Message, Span
from handlers.minutes.moments import as_date
from handlers.when import When

_DIVIDES: Final = frozenset(", ; och and và samt sedan sen then va".split())
_JOINS: Final = _DIVIDES | frozenset("( - & rồi".split())  # left over at the end of what is cut there
_ITEMS: Final = frozenset("1 2 3 4 5 6 7 8 9".split())  # "2) Study visit"
_BEHIND: Final = frozenset(").")
_TOLD: Final = 2  # clauses with a day and an activity of their own
_MOST: Final = 8  # activities; the rest stays with the last one
_FEW: Final = 2  # words before "on Wednesday we visited", which go with it


@dataclass(frozen=True)
class Known:
    """What is known of a message: the days in it, who is named where, and what is to be done."""

    days: Sequence[Day]
    named: Sequence[tuple[Span, str]]  # organisations and persons, with what tells them apart
    tasks: Sequence[Span]


class _Told(NamedTuple):
    """A clause that tells of an activity, and when that was."""

    clause: Span
    start: date
    end: date


def pieces(message: Message, known: Known) -> tuple[Piece, ...]:
    """What the message says of each of several activities that have been, in order; nothing where it tells of one."""
    if len(_activities(message, ())) < _TOLD:
        return ()
    told = _occasions(message, known)
    days = list(dict.fromkeys((one.start, one.end) for one in told))[:_MOST]
    if len(days) < _TOLD:
        return ()
    stretches = _stretches(message, known, told, days)
    head = _head(message, known, told[0].clause)
    texts = [_text(message, [span for span, at in stretches if at == number]) for number in range(len(days))]
    texts = [texts[0], *(f"{head} {text}".strip() for text in texts[1:])]
    return tuple(
        Piece(f"{text[:1].upper()}{text[1:]}", start, end if end > start else None)
        for text, (start, end) in zip(texts, days, strict=True)
    )


def _occasions(message: Message, known: Known) -> list[_Told]:
    """The clauses that tell of an activity on a day; those that tell more of the same one have its first day."""
    kinds, told = _activities(message, known.tasks), list[_Told]()
    for clause in _clauses(message, [span for span, _ in known.named]):
        days = _narrowest([day for day in known.days if clause.holds(day.span.start)])
        if len(days) != 1 or not any(clause.holds(at) for at in kinds):
            continue
        (day,) = days
        occupied = any(span.meets(day.span) for span in known.tasks)
        if day.past is None or day.led or occupied or is_background(message, day, planned=False):
            continue
        start, end = _period(day.past)
        if start <= message.today:
            same = next((one for one in told if one.start <= end and start <= one.end), None)
            told.append(_Told(clause, same.start, same.end) if same else _Told(clause, start, end))
    return told


def _narrowest(days: Sequence[Day]) -> list[Day]:
    """The days without those within which another one lies: "last week | on Tuesday"."""
    when = [_period(day.past) for day in days if day.past is not None]

    def is_wider(day: Day) -> bool:
        start, end = _period(day.past) if day.past else (date.max, date.max)
        return any((start, end) != one and start <= one[0] and one[1] <= end for one in when)

    return [day for day in days if not is_wider(day)]


def _period(when: When) -> tuple[date, date]:
    return as_date(when.start), as_date(when.end or when.start)


def _activities(message: Message, occupied: Sequence[Span]) -> list[int]:
    """Where words for kinds of activities stand, outside of the `occupied` stretches."""
    return [hit.span.start for hit in kind_hits(message, occupied) if hit.kind is not Kind.OTHER]


def _clauses(message: Message, names: Sequence[Span]) -> Iterator[Span]:
    """The sentences, cut at commas and at each "and" but for one between two names that lead a clause."""
    for sentence in message.sentences:
        start = sentence.start
        for at in range(*sentence):
            if message.tokens[at].word in _DIVIDES and not _joins_names(at, start, names):
                yield Span(start, at)
                start = at + 1
        yield Span(start, sentence.stop)


def _joins_names(at: int, start: int, names: Sequence[Span]) -> bool:
    """Whether all that stands in the clause so far is a name, and another follows: "| Anna och Lan besökte"."""
    return any(one.start == start and one.stop == at for one in names) and any(one.start == at + 1 for one in names)


def _head(message: Message, known: Known, first: Span) -> str:
    """Whom and what all have in common, before a colon: "Förra veckan med LiU: i måndags ..., i onsdags ..."."""
    start = message.sentence_of(first.start).start
    colon = next((at for at in range(start, first.stop) if message.tokens[at].word == ":"), start)
    head = Span(start, colon)
    tells = any(head.holds(at) for at in _activities(message, ()))
    days = [day for day in known.days if first.holds(day.span.start)]
    is_its_day = any(head.meets(day.span) for day in _narrowest(days))
    names = any(head.meets(span) for span, _ in known.named)
    return f"{message.said(head)}:" if names and not tells and not is_its_day else ""


def _stretches(
    message: Message, known: Known, told: Sequence[_Told], days: Sequence[tuple[date, date]]
) -> list[tuple[Span, int]]:
    """The sentences, cut where another activity begins, each with the number of the one that it belongs to."""
    begins = {one.clause.start: days.index((one.start, one.end)) for one in told if (one.start, one.end) in days}
    found: list[tuple[Span, int]] = []
    current = 0
    for sentence in message.sentences:
        start = sentence.start
        telling = [at for at in range(*sentence) if at in begins]
        for at in telling:
            if begins[at] != current and at - start > _FEW:
                found.append((Span(start, at), current))
                start = at
            current = begins[at]
        stretch = Span(start, sentence.stop)
        found.append((stretch, current if telling else _named_before(known, found, stretch, current)))
    return found


def _named_before(known: Known, found: Sequence[tuple[Span, int]], stretch: Span, current: int) -> int:
    """To which a sentence without a day belongs: the present one, unless all whom it names were only at another."""
    names = {key for span, key in known.named if stretch.holds(span.start)}
    there = [
        {key for span, key in known.named for other, at in found if at == number and other.holds(span.start)}
        for number in range(current + 1)
    ]
    fits = [number for number, named in enumerate(there) if names and names <= named]
    return fits[0] if len(fits) == 1 else current


def _text(message: Message, stretches: Sequence[Span]) -> str:
    """The words of the stretches as they stand in the text, with a full stop where one was cut within a sentence."""
    runs: list[Span] = []
    for span in stretches:
        follows = bool(runs) and not any(
            token.is_word or token.is_number for token in message.tokens[runs[-1].stop : span.start]
        )
        runs[len(runs) - follows :] = [Span(runs[-1].start, span.stop) if follows else span]
    return " ".join(filter(None, (_said(message, run) for run in runs)))


def _said(message: Message, run: Span) -> str:
    """One run of words with the mark that ends it."""
    text, (start, stop) = message.tokens, run
    while stop > start and text[stop - 1].word in _JOINS:
        stop -= 1
    if start + 1 < stop and text[start].word in _ITEMS and text[start + 1].word in _BEHIND:
        start += 2
    after = text[stop].word if stop == run.stop and stop < len(text) and not text[stop].is_word else ""
    said = message.said(Span(start, stop))
    return f"{said}{after}" if after in {".", "!", "?"} else f"{said}." if said else ""
