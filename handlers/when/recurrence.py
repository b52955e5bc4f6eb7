"""Recurrences as RFC 5545 rules, and the rhythm they beat."""

from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Final

from dateutil.rrule import rrulestr

from handlers.when.candidates import DAY_SLOTS
from handlers.when.description import WORKDAYS, Description, Span
from handlers.when.named_days import FIXED_DAYS
from handlers.when.periods import add_months

_NAMES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES: Final = {
    "minute": ("MINUTELY", 1),
    "hour": ("HOURLY", 1),
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "halfyear": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
    "numbered weeks": ("YEARLY", 1),
}
_LAST_WEEK: Final = 53
_STOPWATCH: Final = {"minute": 1, "hour": 60}
_LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Recurrence:
    """A rhythm: its rule without start and how to find the first occurrence."""

    def __init__(self, unit: str, count: int, by: str) -> None:
        self.unit, self.by = unit, by
        self.frequency, size = _FREQUENCIES[unit]
        self.interval = count * size

    def rule(self, tail: str = "") -> str:
        """Return the RFC 5545 rule."""
        interval = f";INTERVAL={self.interval}" if self.interval > 1 else ""
        return f"FREQ={self.frequency}{interval}{self.by}{tail}"

    @property
    def minutes(self) -> int:
        """Return after how many minutes it comes again, when it runs by the stopwatch; otherwise 0."""
        return self.interval * _STOPWATCH.get(self.unit, 0)

    def times_in(self, span: Span) -> int | None:
        """Return how many times it comes in a span of its own unit; None when that does not come out even."""
        size = {"day": span.days, "week": span.days / 7, "month": span.months, "year": span.months / 12}.get(self.unit)
        alone = not (span.minutes or span.workdays or (span.months and span.days))
        times = size / self.interval * (self.by.count(",") + 1) if size and alone else 0
        return int(times) if times >= 1 and times == int(times) else None

    def first_after(self, now: datetime, earliest: date, minutes: int) -> datetime | None:
        """Return the first time after now and not before the earliest day; all times are local and without zone."""
        start = datetime.combine(earliest, time()) + timedelta(minutes=minutes)
        if not self.by:
            return start if start > now else self._next(start)
        every = rrulestr(f"FREQ={self.frequency}{self.by}{_anchors(self.unit, self.by)}", dtstart=start)
        return next((day for day in islice(every, 5) if day > now), None)

    def _next(self, start: datetime) -> datetime:
        if self.unit == "day":
            return start + timedelta(days=1)
        if self.unit == "week":
            return start + timedelta(weeks=self.interval)
        months = self.interval * (12 if self.unit == "year" else 1)
        return datetime.combine(add_months(start.date(), months), start.time())


def _anchors(unit: str, by: str) -> str:
    """Quarters and half-years begin in January; what is counted from their end falls in their last month."""
    months = {"quarter": 3, "halfyear": 6}.get(unit)
    if not months:
        return ""
    first = months if "-1" in by else 1
    return ";BYMONTH=" + ",".join(str(month) for month in range(first, 13, months))


def recurrence_of(description: Description) -> Recurrence | None:
    """Return the rhythm that the words describe; None when they do not make one."""
    count, unit = description["every"]
    if description.get("lunar") or "without" in description:  # no rule of RFC 5545 follows the moon
        return None if description.get("lunar") else _with_gaps(description, count, unit)
    slots = {slot for slot in description if slot in DAY_SLOTS}
    if "parity" in description:
        return _numbered_weeks(description, slots, count, unit)
    if slots == {"weekdays"} and unit in {"", "week", "day", "weekdays"}:
        return _weekly(description, count, unit)
    if "end" in description or unit == "weekdays":
        return None
    if "inside" in slots:
        unit, slots = _inside(description, count, unit), slots - {"inside"}
    if slots:
        return _dated(description, slots, count, unit)
    if not unit and "part" in description:
        unit = "day"
    return Recurrence(unit, count, "") if unit in _FREQUENCIES else None


def _with_gaps(description: Description, count: int, unit: str) -> Recurrence | None:
    """Read "every day except Sundays": the weekdays that remain."""
    slots = DAY_SLOTS & description.keys()
    if count != 1 or not (slots == {"weekdays"} or (unit == "day" and not slots)):
        return None
    left = set(description.get("weekdays", range(7))) - set(description["without"])
    return Recurrence("week", 1, ";BYDAY=" + _days(tuple(left))) if left else None


def _numbered_weeks(description: Description, slots: set[str], count: int, unit: str) -> Recurrence | None:
    """Read "Mondays in even weeks": by the number of the week, for after week 53 comes week 1, which is odd as well."""
    if slots != {"weekdays"} or "end" in description or unit not in {"", "week"} or count not in {1, 2}:
        return None
    numbers = range(description["parity"] or 2, _LAST_WEEK + 1, 2)
    weeks = ",".join(map(str, numbers))
    return Recurrence("numbered weeks", 1, f";BYWEEKNO={weeks};BYDAY={_days(description['weekdays'])}")


def _weekly(description: Description, count: int, unit: str) -> Recurrence | None:
    """Read weekdays by name, or "Monday to Friday every week"."""
    weekdays = description["weekdays"]
    if "end" in description:
        end = description["end"].get("weekdays", ())
        if len(weekdays) != 1 or len(end) != 1 or weekdays[0] >= end[0]:
            return None
        weekdays = tuple(range(weekdays[0], end[0] + 1))
    elif unit == "day":
        return None
    return Recurrence("week", count, ";BYDAY=" + _days(weekdays))


def _dated(description: Description, slots: set[str], count: int, unit: str) -> Recurrence | None:
    if "holiday" in slots:
        return _holiday(description, slots, count, unit)
    if "month" in slots:
        return _yearly(description, slots, count, unit)
    return _within(description, slots, count, unit)


def _days(weekdays: tuple[int, ...]) -> str:
    return ",".join(_NAMES[day] for day in sorted(weekdays))


def _inside(description: Description, count: int, unit: str) -> str:
    """Read "every last Friday of the month": the period is the unit."""
    if unit in {"", description["inside"]} and count == 1:
        return description["inside"]
    return "none"


def _holiday(description: Description, slots: set[str], count: int, unit: str) -> Recurrence | None:
    day = FIXED_DAYS.get(description["holiday"])
    if slots != {"holiday"} or unit not in {"", "year"} or day is None:
        return None
    return Recurrence("year", count, f";BYMONTH={day[0]};BYMONTHDAY={day[1]}")


def _yearly(description: Description, slots: set[str], count: int, unit: str) -> Recurrence | None:
    month = description["month"]
    place = _place(description, slots - {"month"})
    day = description.get("day", 1)
    if not place or unit not in {"", "year"} or not 1 <= month <= 12 or day > _LONGEST_MONTHS[month - 1]:
        return None
    return Recurrence("year", count, f";BYMONTH={month}{place}")


def _within(description: Description, slots: set[str], count: int, unit: str) -> Recurrence | None:
    """Read a place in the month or quarter: "the 25th", "last Friday", "end"."""
    spelled = unit in {"month", "quarter", "halfyear"}
    if not spelled and not (unit == "" and slots & {"day", "days", "nth"} and description.get("nth", 1) in {1, -1}):
        return None
    place = _place(description, slots)
    return Recurrence(unit or "month", count, place) if place and description.get("day", 1) <= 31 else None


def _place(description: Description, slots: set[str]) -> str:
    weekdays = description.get("weekdays", ())
    if slots == {"day"}:
        return f";BYMONTHDAY={description['day']}" if description["day"] else ""
    if slots == {"days"}:
        return ";BYMONTHDAY=" + ",".join(map(str, description["days"]))
    if slots == {"nth", "weekdays"} and len(weekdays) == 1:
        return f";BYDAY={description['nth']}{_NAMES[weekdays[0]]}"
    if slots == {"nth", "workday"}:
        return f";BYDAY={_days(WORKDAYS)};BYSETPOS={description['nth']}"
    if slots == {"edge"}:
        return ";BYMONTHDAY=" + {"begin": "1", "middle": "15", "end": "-1"}[description["edge"]]
    if slots == {"edge", "weekdays"} and len(weekdays) == 1 and description["edge"] != "middle":
        return f";BYDAY={1 if description['edge'] == 'begin' else -1}{_NAMES[weekdays[0]]}"
    return ""
