"""A recurrence seen from now: its first occurrence, its start and its end."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Final

from handlers.when import daytime, zone
from handlers.when.candidates import candidates
from handlers.when.description import Description
from handlers.when.model import When
from handlers.when.periods import Today
from handlers.when.recurrence import Recurrence, recurrence_of

_END_OF_DAY: Final = time(23, 59)


def recurring(description: Description, now: datetime) -> When | None:
    """Return the rule and its first occurrence; several readings when its hour may be meant twice a day."""
    rhythm = recurrence_of(description)
    if rhythm is None:
        return None
    timed = bool({"clock", "part"} & description.keys())
    if "count" in description and not (timed or rhythm.by):
        return None  # "twice a year" says how often, not how many times in all
    if rhythm.minutes:
        return None if timed else _by_stopwatch(description, rhythm, now)
    found = list(_firsts(description, rhythm, now, timed=timed))
    if not found:
        return None
    tail = _tail(description, rhythm, found[0], timed=timed)
    if tail is None:
        return None
    if not timed:
        return When(found[0].date(), "day", rrule=rhythm.rule(tail))
    readings = tuple(sorted(found, key=datetime.timestamp)) if len(found) > 1 else ()
    end = daytime.end_of(description, found[0].hour * 60 + found[0].minute)
    ends_at = None if end is None else zone.at(found[0].date(), end, now)
    return When(found[0], "minute", end=ends_at, rrule=rhythm.rule(tail), readings=readings)


def _by_stopwatch(description: Description, rhythm: Recurrence, now: datetime) -> When | None:
    first = zone.after(now, rhythm.minutes)
    tail = _tail(description, rhythm, first, timed=True)
    return None if tail is None else When(first, "minute", rrule=rhythm.rule(tail))


def _firsts(description: Description, rhythm: Recurrence, now: datetime, *, timed: bool) -> Iterator[datetime]:
    """Yield the first occurrence by each reading of the hour; a rhythm of days begins tomorrow at the earliest."""
    earliest = _earliest_day(description, now.date())
    if earliest is None:
        return
    local = now.replace(tzinfo=None) if timed else datetime.combine(now.date(), _END_OF_DAY)
    for minutes in daytime.readings(description) if timed else (0,):
        first = rhythm.first_after(local, earliest, minutes)
        if first is not None:
            yield zone.valid(first.replace(tzinfo=now.tzinfo))


def _earliest_day(description: Description, today: date) -> date | None:
    """Return the day from which the rhythm counts; None when "from ..." names no day to come."""
    since = description.get("since")
    if since is None:
        return today
    return next((period.start for period in candidates(since, Today(today)) if period.start >= today), None)


def _tail(description: Description, rhythm: Recurrence, first: datetime, *, timed: bool) -> str | None:
    """Return how the rule ends; None when its end comes before its beginning."""
    if "count" in description:
        return f";COUNT={description['count']}"
    if "lasting" in description:
        times = rhythm.times_in(description["lasting"])
        return f";COUNT={times}" if times else None
    if "until" not in description:
        return ""
    if "weekdays" in description and description["until"].keys() <= {"weekdays"}:
        return None  # "Monday to Friday every week" runs from day to day, not until next Friday
    days = (period.end for period in candidates(description["until"], Today(first.date())))
    last = next((day for day in days if day >= first.date()), None)
    if last is None:
        return None
    if not timed:
        return f";UNTIL={last:%Y%m%d}"
    night = datetime.combine(last, time(23, 59, 59), first.tzinfo).astimezone(UTC)
    return f";UNTIL={night:%Y%m%dT%H%M%SZ}"
