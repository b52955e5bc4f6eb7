"""Weekdays that are named together are of one week: "tisdag och onsdag förra veckan"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from handlers.minutes.comparing import is_past
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
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
    for day in found:
        week = day if _is_past(message, day) else week
        within = week is not None and _is_within(message, day, week)
        days.append(_of_week(day, week) if week is not None and within else day)
    return days


def _of_week(day: Day, week: Day) -> Day:
    """The weekday as the one of that week, which has been."""
    told, last = _until(week.past, day), week.past.end if week.past is not None else None
    if told is None or told.end is None or last is None or _as_date(told.end) > _as_date(last):
        return day
    own = day.past
    lasts = _as_date(own.end) - _as_date(own.start) if own is not None and own.end is not None else None
    return replace(day, past=When(told.end, told.grain, _as_date(told.end) + lasts if lasts else None), future=None)


def _is_past(message: Message, day: Day) -> bool:
    """Whether it is a week, or some days of a month, that have been."""
    when = day.past
    if when is None or when.end is None or day.led or _as_date(when.end) > message.today:
        return False
    days = (_as_date(when.end) - _as_date(when.start)).days
    return days == _WEEK - 1 if day.future is None else days <= _MOST


def _is_within(message: Message, day: Day, week: Day) -> bool:
    """Whether a bare weekday is one of the week that was told."""
    if day.led or not _has_weekday(message, day) or not _is_bare(message, day) or day.past is None:
        return False
    sentence = message.sentence_of(day.span.start)
    if sentence.holds(week.span.start):
        return not _is_promised(message, day)
    head = [token.word for token in message.tokens[sentence.start : sentence.start + _HEAD]]
    if ":" in head and day.span.stop <= sentence.start + head.index(":"):
        return True  # "Report from 1-7 Nov. Mon: the embassy."
    return any(is_past(message, at) for at in range(*sentence))


def _is_promised(message: Message, day: Day) -> bool:
    """Whether something to do stands in the clause of the day: "Last week we met LiU, they send it on Friday"."""
    text, table, start = message.tokens, TABLES[message.language], day.span.start
    stop = day.span.stop
    while start and (text[start - 1].is_word or text[start - 1].is_number):
        start -= 1
    while stop < len(text) and (text[stop].is_word or text[stop].is_number):
        stop += 1
    says = (at for at in range(start, stop) if not is_kind_word(message, at))
    return any(table.modals.has(text, at) or table.verbs.has(text, at, exact=message.marked) for at in says)


def _together(message: Message, first: Day, last: Day) -> Day | None:
    """The period of two weekdays of which one tells the week; None when they may be of two weeks."""
    if not (_has_weekday(message, first) and _has_weekday(message, last)):
        return None
    span = Span(first.span.start, last.span.stop)
    if _is_bare(message, first) and not _is_bare(message, last):
        past, future = (_since(first, when) for when in (last.past, last.future))
    elif _is_bare(message, last) and _tells_week(message, first):
        past, future = (_until(when, last) for when in (first.past, first.future))
        if past is not None and past.end is not None and _as_date(past.end) > message.today:
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
    end = _as_date(last.end or last.start)
    apart = (_as_date(last.start) - _as_date(own.start)).days % _WEEK
    return When(_as_date(last.start) - timedelta(days=apart), own.grain, end)


def _until(first: When | None, last: Day) -> When | None:
    """From the first day to the next one that is the weekday of the last one."""
    own = last.past or last.future
    if first is None or own is None:
        return None
    start = _as_date(first.start)
    return When(start, first.grain, start + timedelta(days=(_as_date(own.start) - start).days % _WEEK))


def _as_date(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


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
