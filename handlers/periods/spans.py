"""Stretches of days, both ends included: what a period is, and how it is called in the name of a file."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

Days = tuple[date, date]


@dataclass(frozen=True)
class Period:
    """The days; `sure` is false where people mean different days by the same word, as by "autumn"."""

    days: Days
    sure: bool = True


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def months(year: int, first: int, last: int) -> Days:
    """From the first day of one month to the last of another of the same year."""
    return date(year, first, 1), month_end(year, last)


def between(first: str, last: str) -> Days | None:
    """The days between two ISO days, in their order; None when there is no such day."""
    try:
        one, other = sorted((date.fromisoformat(first), date.fromisoformat(last)))
    except ValueError:
        return None
    return one, other


def short_name(days: Days) -> str:
    """A period in the name of a file: "2026", "2025–2026", "2026-07–2026-09", "2026-07-03–2026-07-20"."""
    first, last = days
    if last != month_end(last.year, last.month) or first.day != 1:
        names = f"{first}", f"{last}"
    elif (first.month, last.month) == (1, 12):
        names = f"{first.year}", f"{last.year}"
    else:
        names = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return "–".join(dict.fromkeys(names))
