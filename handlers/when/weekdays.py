"""Weekdays and weekends seen from today: the next one, this one, that of next week."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from handlers.when.description import Description, Span
from handlers.when.periods import Period, Today, add_span, one_day, period_of, rolling

_FRIDAY: Final = 4


def next_weekday(description: Description, today: Today) -> Iterator[Period]:
    """Yield the next such weekday, never today: who means today says so."""
    if len(description["weekdays"]) != 1:
        return
    away = (description["weekdays"][0] - today.date.weekday()) * today.step % 7 or 7
    while True:
        yield one_day(today.date + timedelta(days=away * today.step))
        away += 7


def which_weekday(description: Description, today: Today) -> Iterator[Period]:
    """Yield this, the last or the next such weekday."""
    if len(description["weekdays"]) != 1:
        return
    weekday, which = description["weekdays"][0], description["which"]
    days = _days_to(weekday - today.date.weekday(), which)
    if days is not None:
        yield one_day(today.date + timedelta(days=days))


def _days_to(ahead: int, which: str) -> int | None:
    """Return how far a weekday lies, `ahead` days after today within this week.

    "Nästa fredag" is the Friday of next week. The English "next" may also mean the nearest one ("either"): while both
    are still to come it is left open.
    """
    if which in {"either", "afternext"}:
        return ahead + (7 if which == "either" else 14) if ahead <= 0 else None
    if which == "coming":
        return ahead % 7 or 7
    return {"this": ahead, "next": ahead + 7, "last": -(-ahead % 7 or 7)}[which]


def next_weekend(_: Description, today: Today) -> Iterator[Period]:
    """Yield the weekend of this week, then those that follow."""
    for week in rolling("week", today.date, today.step):
        yield Period(week.start + timedelta(days=5), week.end, "weekend")


def which_weekend(description: Description, today: Today) -> Iterator[Period]:
    """Yield this, the last or the next weekend; the English "next" is left open before Friday."""
    which = description["which"]
    if which == "either" and today.date.weekday() < _FRIDAY:
        return
    week = period_of("week", today.date, {"this": 0, "coming": 0, "last": -1, "next": 1, "either": 1}[which])
    yield Period(week.start + timedelta(days=5), week.end, "weekend")


def next_workday(_: Description, today: Today) -> Iterator[Period]:
    """Yield the next day from Monday to Friday."""
    yield one_day(add_span(today.date, Span(workdays=1)))


def beside(day: date, weekday: int, side: int) -> date:
    """Return the nearest such weekday after the day, or with -1 before it."""
    return day + timedelta(days=side * ((weekday - day.weekday()) * side % 7 or 7))


def week_beside(day: date, side: int) -> tuple[date, date]:
    """Return the Monday and the Sunday of the first week after the day, or with -1 of the last one before it.

    That one ends with the day itself when it is a Sunday.
    """
    monday = beside(day, 0, 1) if side == 1 else beside(day, 6, -1) - timedelta(days=6)
    monday += timedelta(days=7 if side == -1 and day.weekday() == 6 else 0)
    return monday, monday + timedelta(days=6)
