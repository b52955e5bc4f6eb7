"""By when something is to be done: the day in an item of a list, "by then", one day for all who are named."""

from datetime import date, timedelta
from itertools import pairwise

from handlers.minutes.actors import Reader
from handlers.minutes.days import Day
from handlers.minutes.message import Span
from handlers.minutes.moments import due_date
from handlers.minutes.phrases import words
from handlers.minutes.promising import divides


def due_in(reader: Reader, item: Span) -> date | None:
    """The deadline in the item; "by then" is the day that was named last before it."""
    day = deadline(reader, item) or (_named_before(reader, item) if _says_then(reader, item) else None)
    return due_date(reader.message, day) if day else _end_of_week(reader, item)


def _end_of_week(reader: Reader, item: Span) -> date | None:
    """The Sunday of this week where a Swedish item says "i veckan", which behind a number is "a week"."""
    text, today = reader.message.tokens, reader.message.today
    said = (at for at in range(item.start + 1, item.stop - 1) if text[at].word == "i" and text[at + 1].word == "veckan")
    told = reader.message.language == "sv" and any(text[at - 1].word not in _TIMES for at in said)
    return today + timedelta(days=_SUNDAY - today.weekday()) if told else None


_SUNDAY = 6
_TIMES = frozenset("gång gånger timme timmar dag dagar kvällar kväll tidigare".split())


def deadline(reader: Reader, item: Span) -> Day | None:
    """The day of the deadline in the item: one after a word for it before one without."""
    inside = [day for day in reader.days if item.meets(day.span)]
    for day in sorted(inside, key=lambda one: not one.led):
        due = due_date(reader.message, day)
        if due is not None and due >= reader.message.today:
            return day
    return None


def parted(reader: Reader, item: Span) -> list[Span]:
    """The item cut where a further thing with a deadline of its own begins: "A by Thursday and B by 1 June"."""
    led = [day.span for day in reader.days if day.led and item.holds(day.span.start) and day.future]
    parts, start = [], item.start
    for one, other in pairwise(led):
        cut = next((at for at in range(one.stop, other.start) if divides(reader.message, at)), None)
        if cut is not None and other.start - cut > 1:
            parts.append(Span(start, cut))
            start = cut + 1
    return [*parts, Span(start, item.stop)]


def is_of_both(reader: Reader, sentence: Span) -> bool:
    """Whether a deadline is that of all who are named: "Jonas redoes it and Linh translates it, both by Friday"."""
    leads = [range(max(sentence.start, day.span.start - _BOTH_FAR), day.span.start) for day in reader.days if day.led]
    return any(
        sentence.holds(places.stop)
        and any(_BOTH.has(reader.message.tokens, at, exact=reader.message.marked) for at in places)
        for places in leads
    )


_BOTH = words("both, each, all of it, everything, båda, bägge, båda delarna, allt, đều, cả hai, tất cả, cùng")
_BOTH_FAR = 3  # tokens between the word and the day


def _says_then(reader: Reader, item: Span) -> bool:
    return any(_THEN.has(reader.message.tokens, at, exact=reader.message.marked) for at in range(*item))


_THEN = words("by then, before then, till dess, innan dess, trước ngày đó, trước đó, đến lúc đó")


def _named_before(reader: Reader, item: Span) -> Day | None:
    before = [day for day in reader.days if day.span.stop <= item.start]
    return before[-1] if before and due_date(reader.message, before[-1]) else None
