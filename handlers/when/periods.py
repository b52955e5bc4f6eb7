"""Weeks, months, quarters and years as stretches of days, and the places within them."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from typing import Final, NamedTuple

from handlers.when.description import WORKDAYS, Description, Span

_MONTHS_IN: Final = {"month": 1, "quarter": 3, "halfyear": 6, "year": 12}
UNCLEAR: Final = "unclear"  # somewhere in it lies what is meant
_MIDDLE_MONTH: Final = {"quarter": 1, "halfyear": 3, "year": 6}


class Period(NamedTuple):
    """A stretch of days with the unit it is made of."""

    start: date
    end: date
    unit: str = ""

    @property
    def single(self) -> bool:
        """Tell whether it is one day."""
        return self.start == self.end


class Today(NamedTuple):
    """The day it is for the person, and whether the talk is of what has been."""

    date: date
    past: bool = False

    def holds(self, period: Period) -> bool:
        """Tell whether the period lies in the direction of the talk; today lies in both."""
        return period.start <= self.date if self.past else period.end >= self.date

    @property
    def step(self) -> int:
        """Return the direction in which the next candidate lies."""
        return -1 if self.past else 1


def one_day(day: date) -> Period:
    """Return the day as a period."""
    return Period(day, day, "day")


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or its last one when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_span(day: date, span: Span) -> date:
    """Return the day so far away; workdays are Monday to Friday."""
    moved = add_months(day, span.months) + timedelta(days=span.days)
    step = 1 if span.workdays > 0 else -1
    left = abs(span.workdays)
    while left:
        moved += timedelta(days=step)
        left -= moved.weekday() in WORKDAYS
    return moved


def period_of(unit: str, day: date, shift: int = 0) -> Period:
    """Return the week, month, quarter or year that holds the day, or one so many further on."""
    if unit == "week":
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
        return Period(monday, monday + timedelta(days=6), unit)
    months = _MONTHS_IN[unit]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    start = add_months(first, months * shift)
    return Period(start, add_months(start, months) - timedelta(days=1), unit)


def week_of_year(year: int, number: int) -> Period | None:
    """Return the numbered ISO week; None when the year has no such week."""
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return Period(monday, monday + timedelta(days=6), "week")


def rolling(unit: str, today: date, step: int) -> Iterator[Period]:
    """Yield this period, then the following (or with -1 the preceding) ones."""
    for number in count():
        yield period_of(unit, today, number * step)


def edge_of(period: Period, edge: str) -> date:
    """Return the first, middle or last day; the end of a week is its Friday."""
    if edge == "begin":
        return period.start
    if edge == "end":
        return period.start + timedelta(days=4) if period.unit == "week" else period.end
    if period.unit == "week":
        return period.start + timedelta(days=2)
    months = _MIDDLE_MONTH.get(period.unit, 0)
    middle = add_months(period.start, months)
    return middle if period.unit in {"year", "halfyear"} else middle + timedelta(days=14)


def nth_in(period: Period, order: int, weekdays: tuple[int, ...]) -> date | None:
    """Return the first, second or last (-1) day of the period that is one of these weekdays."""
    if not order:
        return None
    step = timedelta(days=1 if order > 0 else -1)
    day = period.start if order > 0 else period.end
    left = abs(order)
    while period.start <= day <= period.end:
        left -= day.weekday() in weekdays
        if not left:
            return day
        day += step
    return None


def place_in(period: Period, description: Description) -> Period | None:
    """Return what the description points at within the period: a day of it, or all of it."""
    places = _PLACES & description.keys()
    if not places:
        return period
    if places not in _TOGETHER:
        return None
    if "share" in description:
        unit, number = description["share"]
        if period.unit != "month":
            return None
        return _half_of(period, number) if unit == "half" else _week_in(period, number)
    day = _day_in(period, description)
    return None if day is None else one_day(day)


def _half_of(month: Period, number: int) -> Period:
    """Return the first or second half of a month; once it has begun it says as little as the whole."""
    middle = month.start + timedelta(days=month.end.day // 2)
    return month._replace(end=middle - timedelta(days=1)) if number == 1 else month._replace(start=middle)


def _week_in(month: Period, number: int) -> Period:
    """Return the first (second, last) week of a month.

    A cut week with one workday or none is not counted, a last one with four is; in between opinions differ, and by a
    first week nobody means days of the month before.
    """
    if number > 0:
        cut = month.start.weekday()  # days that the first week lacks
        monday = month.start + timedelta(days=-cut % 7, weeks=number - 1)
        unclear = cut in {1, 2, 3}
    else:
        last = month.end.weekday()
        monday = month.end - timedelta(days=last + (7 if last == 0 else 0))
        unclear = last in {1, 2}
    if unclear:
        return Period(monday - timedelta(days=7), monday + timedelta(days=6), UNCLEAR)
    return Period(monday, monday + timedelta(days=6), "week")


_PLACES: Final = frozenset({"day", "nth", "edge", "weekdays", "weekend", "workday", "share"})
# What can be said together: "the 15th", "last Friday", "end", "Friday at the end", "on Friday" (of a week).
_TOGETHER: Final = (
    {"day"}, {"edge"}, {"weekdays"}, {"weekend"}, {"edge", "weekdays"}, {"nth", "weekdays"}, {"nth", "workday"},
    {"nth", "weekend"}, {"share"},
)  # fmt: skip


def _day_in(period: Period, description: Description) -> date | None:
    weekdays = description.get("weekdays", ())
    if "day" in description:
        if period.unit == "week" and description.get("named"):
            return None  # "första veckan" is no first of a week
        return _numbered_day(period, description["day"])
    if "nth" in description:
        return nth_in(period, description["nth"], _kind_of_day(description))
    if "edge" in description and weekdays:
        order = {"begin": 1, "end": -1}.get(description["edge"], 0)
        return nth_in(period, order, weekdays) if period.unit != "week" else None
    if "edge" in description:
        return edge_of(period, description["edge"])
    if period.unit == "week" and len(weekdays) < 2:
        return period.start + timedelta(days=weekdays[0] if weekdays else 5)
    return None


def _kind_of_day(description: Description) -> tuple[int, ...]:
    if "workday" in description:
        return WORKDAYS
    return (5,) if "weekend" in description else description.get("weekdays", ())


def _numbered_day(period: Period, number: int) -> date | None:
    """Return a day by its number; only months number all their days."""
    if number == -1:
        return period.end
    if number == -2:
        return period.end - timedelta(days=1)
    if period.unit != "month" and number != 1:
        return None
    return period.start + timedelta(days=number - 1) if 1 <= number <= period.end.day else None
