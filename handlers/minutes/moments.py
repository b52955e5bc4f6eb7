"""What a day of a message means: its dates, whether the next one is nearer, by when something is due."""

from datetime import date, datetime

from handlers.minutes.date_words import MOVED
from handlers.minutes.days import Day
from handlers.minutes.message import Message
from handlers.when import When


def as_date(moment: date | datetime) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def period(when: When) -> tuple[date, date | None]:
    """The first and, when it is a stretch of several days, the last day."""
    start = as_date(when.start)
    end = as_date(when.end) if when.end is not None else start
    return start, (end if end > start else None)


def is_nearer_ahead(message: Message, day: Day) -> bool:
    """Whether the next such date is much nearer than the last one: on 23 November "tháng 12" is the coming one."""
    if day.future is None or day.past is None:
        return day.past is None
    if as_date(day.past.start) > message.today:
        return True
    ahead = as_date(day.future.start) - message.today
    return ahead.days >= 0 and 2 * ahead < message.today - as_date(day.past.end or day.past.start)


def due_date(message: Message, day: Day) -> date | None:
    """By when something is to be done: the last day of what is named, today or later."""
    when = day.future
    if when is None and day.past is not None and as_date(day.past.end or day.past.start) >= message.today:
        when = day.past
    if when is None or when.rrule:
        return None
    last = as_date(when.end) if when.end is not None else as_date(when.start)
    return last if last >= message.today or not day.named else None


def is_moved(message: Message, day: Day) -> bool:
    """Whether something was moved there: "moved from 10 to 16 November"."""
    before = range(max(0, day.span.start - 3), day.span.start)
    return any(MOVED.has(message.tokens, at, exact=message.marked) for at in before)
