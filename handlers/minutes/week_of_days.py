"""Weekdays that are named together are of one week: "tisdag och onsdag förra veckan"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import Final

from handlers.minutes.comparing import is_past
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.moments import as_date
from handlers.minutes.promises import TABLES
from handlers.when import When


def of_one_week(message: Message, found: Sequence[Day]) -> list[Day]:
    """The days, those that are listed with one week as one period: "Monday, Tuesday and Wednesday last week"."""
    days: list[Day] = []
    for day in reversed(found):
        after = days[0] if days else None
        is_listed = after is not None and _link(message, day, after) in _links(message, after)
        whole = _together(message, day, after) if after is not None and is_listed else None
        days[:1] = [whole] if whole else [day, *days[:1]]
    return days


def within_week(message: Message, found: Sequence[Day]) -> list[Day]:
    """The days, those of a week or some days told before as what they are: "Last week ... On Wednesday we met LiU".

    In a later sentence only something past makes them so, or "Tekniska sends it on Friday" would be over.
    """
    days: list[Day] = []
    week: Day | None = None
    said = _Said(message)
    for day in found:
        week = day if _is_past(message, day) else week
        within = week is not None and _is_within(said, day, week)
        days.append(_of_week(day, week) if week is not None and within else day)
    return days


def _of_week(day: Day, week: Day) -> Day:
    """The weekday as the one of that week, which has been."""
    told, last = _until(week.past, day), week.past.end if week.past is not None else None
    if told is None or told.end is None or last is None or as_date(told.end) > as_date(last):
        return day
    own = day.past
    lasts = as_date(own.end) - as_date(own.start) if own is not None and own.end is not None else None
    return replace(day, past=When(told.end, told.grain, as_date(told.end) + lasts if lasts else None), future=None)


def _is_past(message: Message, day: Day) -> bool:
    """Whether it is a week, or some days of a month, that have been."""
    when = day.past
    if when is None or when.end is None or day.led or as_date(when.end) > message.today:
        return False
    days = (as_date(when.end) - as_date(when.start)).days
    return days == _WEEK - 1 if day.future is None else days <= _MOST


class _Said:
    """Where a message tells of something past and of something to do, each sought once."""

    def __init__(self, message: Message) -> None:
        self.message = message

    @cached_property
    def past(self) -> list[int]:
        """The tokens that tell that something has been."""
        return [at for at in range(len(self.message.tokens)) if is_past(self.message, at)]

    @cached_property
    def to_do(self) -> list[int]:
        """The tokens that tell what somebody will do or is to do."""
        text, exact, table = self.message.tokens, self.message.marked, TABLES[self.message.language]
        told = (at for at in range(len(text)) if table.modals.has(text, at) or table.verbs.has(text, at, exact=exact))
        return [at for at in told if not is_kind_word(self.message, at)]


def _has_within(places: Sequence[int], start: int, stop: int) -> bool:
    """Whether one of the places, in order, lies there."""
    first = bisect_left(places, start)
    return first < len(places) and places[first] < stop


def _is_within(said: _Said, day: Day, week: Day) -> bool:
    """Whether a bare weekday is one of the week that was told."""
    message = said.message
    if day.led or not _has_weekday(message, day) or not _is_bare(message, day) or day.past is None:
        return False
    sentence = message.sentence_of(day.span.start)
    if sentence.holds(week.span.start):
        return not _is_promised(said, day)
    head = [token.word for token in message.tokens[sentence.start : sentence.start + _HEAD]]
    if ":" in head and day.span.stop <= sentence.start + head.index(":"):
        return True  # "Report from 1-7 Nov. Mon: the embassy."
    return _has_within(said.past, *sentence)


def _is_promised(said: _Said, day: Day) -> bool:
    """Whether something to do stands in the clause of the day: "Last week we met LiU, they send it on Friday"."""
    text, (start, stop) = said.message.tokens, day.span
    while start and (text[start - 1].is_word or text[start - 1].is_number):
        start -= 1
    while stop < len(text) and (text[stop].is_word or text[stop].is_number):
        stop += 1
    return _has_within(said.to_do, start, stop)


def _together(message: Message, first: Day, last: Day) -> Day | None:
    """The period of two weekdays of which one tells the week; None when they may be of two weeks."""
    if not (_has_weekday(message, first) and _has_weekday(message, last)):
        return None
    span = Span(first.span.start, last.span.stop)
    if _is_bare(message, first) and not _is_bare(message, last):
        past, future = (_since(first, when) for when in (last.past, last.future))
    elif _is_bare(message, last) and _tells_week(message, first):
        past, future = (_until(when, last) for when in (first.past, first.future))
        if past is not None and past.end is not None and as_date(past.end) > message.today:
            return None
    else:
        return None
    return replace(first, span=span, past=past, future=future)


def _link(message: Message, first: Day, last: Day) -> str:
    """The only word between two days; "" when there is none or more than one."""
    between = message.tokens[first.span.stop : last.span.start]
    return between[0].word if len(between) == 1 else ""


def _links(message: Message, last: Day) -> frozenset[str]:
    """What ties a day to the one behind it: commas too, where two are tied by "and" already."""
    is_list = any(token.word in _AND for token in message.words(last.span))
    return _AND | {","} if is_list else _AND


def _is_bare(message: Message, day: Day) -> bool:
    """Whether nothing but the name of a weekday is said: "on Tuesday", "thứ Ba"."""
    return all(
        token.plain.removesuffix("en") in _WEEKDAYS | _AROUND or not token.is_word for token in message.words(day.span)
    )


def tells_both_ends(message: Message, day: Day) -> bool:
    """Whether a period is said by its first and its last day, so that a day within it only tells of its programme."""
    said = message.words(day.span)
    return sum(token.plain in _WEEKDAYS or (token.is_number and len(token.word) < _YEAR) for token in said) > 1


_YEAR: Final = 4  # digits


def _has_weekday(message: Message, day: Day) -> bool:
    return any(token.plain.removesuffix("en") in _WEEKDAYS for token in message.words(day.span))


def _tells_week(message: Message, day: Day) -> bool:
    return any(token.plain in _OF_WEEK for token in message.words(day.span))


def _since(first: Day, last: When | None) -> When | None:
    """From the weekday of the first day, the latest one before the last day, to that day."""
    own = first.past or first.future
    if last is None or own is None:
        return None
    end = as_date(last.end or last.start)
    apart = (as_date(last.start) - as_date(own.start)).days % _WEEK
    return When(as_date(last.start) - timedelta(days=apart), own.grain, end)


def _until(first: When | None, last: Day) -> When | None:
    """From the first day to the next one that is the weekday of the last one."""
    own = last.past or last.future
    if first is None or own is None:
        return None
    start = as_date(first.start)
    return When(start, first.grain, start + timedelta(days=(as_date(own.start) - start).days % _WEEK))


_WEEK: Final = 7
_HEAD: Final = 5  # tokens up to a colon
_MOST: Final = 10  # days between the first and the last that a report tells one by one
_AND: Final = frozenset("och o & + and va và samt".split())
_OF_WEEK: Final = frozenset("last next forra nasta this denna".split())
_AROUND: Final = frozenset("pa on i hom vao ngay sang chieu toi hai ba tu nam sau bay".split())
_WEEKDAYS: Final = frozenset(
    """
        mandag tisdag onsdag torsdag fredag lordag sondag man tis ons tors fre lor son monday tuesday wednesday thursday
        friday saturday sunday mon tue tues wed thu thur thurs fri sat sun chu nhat
    """.split()
)
