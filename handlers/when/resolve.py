"""From a description and the present moment to a date, or to nothing."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from handlers.when import daytime, zone
from handlers.when.candidates import DAY_SLOTS, candidates
from handlers.when.description import WORKDAYS, Clock, Description, Span
from handlers.when.model import When
from handlers.when.occurrences import recurring
from handlers.when.periods import UNCLEAR, Period, Today

_LAST_YEAR: Final = 2199
# What does not come again soon when its time has passed today.
_ONCE: Final = frozenset({"month", "shift", "holiday", "year", "base", "offset"})
_SAME_TIME: Final = {"week": Span(days=7), "month": Span(months=1), "year": Span(months=12)}
_LIMITS: Final = frozenset({"since", "until", "count", "lasting", "year", "day", "nth", "edge"})
_LASTING: Final = frozenset({"every", "since", "until", "count", "without", "lasting"})
_VAGUE: Final = frozenset({"month", "quarter", "year"})
_FIXED: Final = frozenset({"year", "shift", "offset", "period", "which", "base"})


def resolve(description: Description, now: datetime, *, past: bool = False) -> When | None:
    """Return what the description means now; None for what cannot be or has been (or, when `past`, is to come)."""
    if description.get("impossible") or not _has_meaning(description):
        return None
    now = now.replace(second=0, microsecond=0)
    try:
        found = _resolve(_completed(description, now), now, past=past)
    except (OverflowError, ValueError):
        return None  # beyond what a calendar holds
    return found if found and found.start.year <= _LAST_YEAR else None


def has_been(description: Description, now: datetime) -> bool:
    """Tell whether the words themselves say a time that is over ("yesterday at 4", "last Friday", "1 March 2020")."""
    if description.get("impossible"):
        return False
    try:
        completed = _completed(description, now)
        offset = completed.get("offset")
        if offset and offset.minutes:
            return offset.minutes < 0
        if _LASTING & completed.keys() or not _FIXED & completed.keys():
            return False
        days = [period.end for period in _periods(completed, Today(now.date()))]
    except (OverflowError, ValueError):
        return False
    found = resolve(description, now, past=True) if days and max(days) <= now.date() else None
    return found is not None and _is_over(found, now)


def _is_over(when: When, now: datetime) -> bool:
    last = when.end or when.start
    return not zone.is_later(last, now) if isinstance(last, datetime) else last < now.date()


def _has_meaning(description: Description) -> bool:
    return bool(description.keys() & (DAY_SLOTS | {"clock", "part", "every", "until", "since", "sametime"}))


def _completed(description: Description, now: datetime) -> Description:
    """Fill in what some words say indirectly: the same time, working hours, a last day."""
    completed = description.copy()
    if completed.pop("sametime", False):
        completed["clock"] = Clock(now.hour, now.minute, sure=True)
        _same_time(completed)
    if "every" in completed:
        _within_month(completed)
    else:
        _deadline_or_start(completed)
        if _is_working_week(completed):
            del completed["end"]
            completed["weekdays"] = WORKDAYS
            completed["every"] = (1, "")
    return completed


def _same_time(description: Description) -> None:
    """Read "this time next week" as a week from now."""
    unit, shift = description.get("period", ("", 0))
    if unit in _SAME_TIME and shift > 0:
        del description["period"]
        description["offset"] = _SAME_TIME[unit].times(shift)


def _within_month(description: Description) -> None:
    """Read "every Friday in December" as a rhythm with a beginning and an end."""
    if "weekdays" in description and description.get("whole") and not _LIMITS & description.keys():
        month: Description = {"month": description.pop("month"), "whole": True}
        description["since"] = description["until"] = month


def _deadline_or_start(description: Description) -> None:
    """Without a rhythm "until Friday" and "from Friday" mean that Friday."""
    if DAY_SLOTS & description.keys():
        return
    for slot in ("until", "since"):
        if slot in description:
            day: Description = description["until"] if slot == "until" else description["since"]
            description.update(day)
            description.pop(slot)
            return


def _is_working_week(description: Description) -> bool:
    """Tell whether it says "mån-fre kl 8", which nobody means once."""
    slots = DAY_SLOTS & description.keys()
    if slots != {"weekdays"} or "clock" not in description or "end" not in description:
        return False
    return description["weekdays"] == (0,) and description["end"].get("weekdays") == (4,)


def _resolve(description: Description, now: datetime, *, past: bool) -> When | None:
    if "every" in description:
        return None if past else recurring(description, now)
    if {"until", "since", "count", "without", "lasting"} & description.keys():
        return None
    offset = description.get("offset")
    if offset and offset.minutes:
        return _after_minutes(description, now, past=past)
    if "clock" in description or "part" in description:
        return _timed(description, now, past=past)
    return _day(description, Today(now.date(), past))


def _after_minutes(description: Description, now: datetime, *, past: bool) -> When | None:
    """Resolve "in an hour and a half": real time, so clocks that change do not matter."""
    offset = description["offset"]
    if {"clock", "part"} & description.keys() or (DAY_SLOTS & description.keys()) != {"offset"}:
        return None
    if (offset.minutes < 0) and not past:
        return None
    period = next(candidates({"offset": offset._replace(minutes=0)}, Today(now.date())), None)
    if period is None:
        return None
    base = zone.valid(datetime.combine(period.start, now.time(), now.tzinfo).replace(fold=now.fold))
    return When(zone.after(base, offset.minutes), "minute")


def _day(description: Description, today: Today) -> When | None:
    for period in _periods(description, today):
        if not today.past and _is_vague(period, description, today):
            return None
        if _is_on_time(period, description, today):
            if period.unit == UNCLEAR:
                return None
            start = period.start if today.past else max(period.start, today.date)
            return When(start, "day", end=None if period.single else period.end)
    return None


def _is_vague(period: Period, description: Description, today: Today) -> bool:
    """Tell whether neither end of a period is meant for sure: "this month" has begun, "by week 50" may mean both."""
    begun = period.unit in _VAGUE and period.start < today.date <= period.end
    return begun or (description.get("deadline", False) and period.unit in {*_VAGUE, "week"})


def _periods(description: Description, today: Today) -> Iterator[Period]:
    """Yield the days or ranges of days that are meant."""
    if "end" in description and "weekdays" in description["end"] and "day" not in description:
        # The end of a range of weekdays is sought from its start, whichever week was named.
        description = description | {"end": {"weekdays": description["end"]["weekdays"]}}
    for period in candidates(description, today):
        if ranged := _with_end(period, description, today):
            yield ranged


def _with_end(period: Period, description: Description, today: Today) -> Period | None:
    """Stretch the period to the end that the description names, counted from its start."""
    if "end" not in description:
        return period
    end = description["end"]
    seen_from = today if {"shift", "period"} & end.keys() else Today(period.start)
    return next(
        (Period(period.start, last.end) for last in candidates(end, seen_from) if last.end > period.start), None
    )


def _is_on_time(period: Period, description: Description, today: Today) -> bool:
    """Tell whether it lies ahead or, when we speak of the past, behind us, unless the words leave no choice."""
    return today.holds(period) or (today.past and bool(_FIXED & description.keys()))


def _timed(description: Description, now: datetime, *, past: bool) -> When | None:
    tried = (_at(description, minutes, now, past=past) for minutes in daytime.readings(description))
    found = [when for when in tried if when]
    if len(found) < 2:
        return found[0] if found else None
    moments = sorted((when.start for when in found if isinstance(when.start, datetime)), key=datetime.timestamp)
    return When(found[0].start, "minute", end=found[0].end, readings=tuple(moments))


def _at(description: Description, minutes: int, now: datetime, *, past: bool) -> When | None:
    """Find the first day on which this time of day is still to come (or, in the past, the last one that has been)."""
    minutes = minutes if past else _within_part(description, minutes, now)
    for period in _days_for(description, minutes, now, past=past):
        moment = zone.at(period.start, minutes, now)
        if moment is None or not (period.single or "end" in description):
            return None
        if zone.is_later(moment, now) != past or (past and _FIXED & description.keys()):
            return When(moment, "minute", end=_end(description, period, minutes, now))
        if period.start == now.date() and _ONCE & description.keys() and not _in_small_hours(description, minutes):
            return None
    return None


def _end(description: Description, period: Period, minutes: int, now: datetime) -> datetime | None:
    end = daytime.end_of(description, minutes)
    if end is None and not period.single:
        end = minutes
    return None if end is None else zone.at(period.end, end, now)


def _within_part(description: Description, minutes: int, now: datetime) -> int:
    """Move the default hour of "this afternoon" to the next full hour while the afternoon lasts."""
    if "clock" in description or description.get("shift") != 0 or now.hour * 60 + now.minute < minutes:
        return minutes
    following = now.hour + 1
    return following * 60 if following <= daytime.LAST_HOURS.get(description["part"], 0) else minutes


def _days_for(description: Description, minutes: int, now: datetime, *, past: bool) -> Iterator[Period]:
    today = Today(now.date(), past)
    slots = DAY_SLOTS & description.keys()
    small_hours = _in_small_hours(description, minutes)
    midnight = description.get("clock") == Clock(24)
    if not slots:
        return _every_day(today) if "clock" in description else iter(())
    if small_hours or midnight:
        # Whose night it is, the one before or the one after, only "tonight" tells.
        if slots != {"shift"} or description["shift"] != 0:
            return iter(())
        return _every_day(today) if small_hours else candidates(description, today)
    return _periods(description, today)


def _in_small_hours(description: Description, minutes: int) -> bool:
    return description.get("part") in daytime.NIGHTS and minutes < daytime.MIDNIGHT // 2


def _every_day(today: Today) -> Iterator[Period]:
    for days in range(3):
        day = today.date + timedelta(days=days * today.step)
        yield Period(day, day, "day")
