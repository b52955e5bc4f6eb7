"""The years and terms of schools: "förra läsåret", "last term", "học kỳ 1", "vt 26". All texts are folded.

Schools begin and end on different days, so that no such period is sure. A school year lasts from one summer to the
next; the terms are the spring and the autumn of year_parts.
"""

import re
from datetime import date

from handlers.periods.spans import Days, Period, month_end, months

SPRING, AUTUMN = (1, 6), (8, 12)
TWO_YEARS = re.compile(r"(?<!\d)(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d-])")
SCHOOL_YEAR = re.compile(r"\b(?:lasaret|school year|academic year|nam hoc)\b")
YEAR_BEFORE = re.compile(
    r"\b(?:(?:forra|foregaende|senaste) lasaret|(?:last|previous|past) (?:school|academic) year"
    r"|nam hoc (?:truoc|vua roi|vua qua|qua))\b"
)
THIS_YEAR = re.compile(
    r"\b(?:lasaret|(?:the|this|current) (?:school|academic) year|nam hoc (?:nay|hien tai))\b(?!\s*\d)"
)
ONE_YEAR = re.compile(r"\b(?:lasaret|school year|academic year|nam hoc)\s+(20\d\d)(?![\d/–-])")
TERM_BEFORE = re.compile(
    r"\b(?:(?:forra|foregaende|senaste) terminen|(?:last|previous|past) (?:term|semester)"
    r"|hoc ky (?:truoc|vua roi|vua qua|qua))\b"
)
THIS_TERM = re.compile(
    r"\b(?:(?:den har|denna|innevarande) termin(?:en)?|(?:this|current) (?:term|semester)|hoc ky nay)\b"
)
SHORT_TERM = re.compile(r"\b(?P<season>[vh])t[ -]?(?:20)?(?P<year>[1-4]\d)\b")  # "vt 26"
NUMBERED_TERM = re.compile(r"\bhoc ky (?P<number>1|2|ii?)\b")  # the first begins in the autumn


def school_time(plain: str, today: date) -> Period | None:
    """The term or the school year that a text names."""
    days = _term(plain, today) or _year(plain, today)
    return Period(days, sure=False) if days is not None else None


def _term(plain: str, today: date) -> Days | None:
    short, numbered = SHORT_TERM.search(plain), NUMBERED_TERM.search(plain)
    if short is not None:
        return months(2000 + int(short["year"]), *(SPRING if short["season"] == "v" else AUTUMN))
    if numbered is not None and (years := _two_years(plain)) is not None:
        return months(years[0], *AUTUMN) if numbered["number"] in {"1", "i"} else months(years[1], *SPRING)
    if TERM_BEFORE.search(plain):
        return months(today.year - 1, *AUTUMN) if today.month < AUTUMN[0] else months(today.year, *SPRING)
    if THIS_TERM.search(plain):
        return months(today.year, *(SPRING if today.month < AUTUMN[0] else AUTUMN))
    return None


def _year(plain: str, today: date) -> Days | None:
    this = today.year - int(today.month < AUTUMN[0])
    if not SCHOOL_YEAR.search(plain):
        return None
    if (years := _two_years(plain)) is not None:
        return _lasting(*years)
    if YEAR_BEFORE.search(plain):
        return _lasting(this - 1, this)
    if (one := ONE_YEAR.search(plain)) is not None:
        return _lasting(int(one[1]), int(one[1]) + 1)
    return _lasting(this, this + 1) if THIS_YEAR.search(plain) else None


def _two_years(plain: str) -> tuple[int, int] | None:
    two = TWO_YEARS.search(plain)
    return (2000 + int(two[1]), 2000 + int(two[2])) if two is not None and int(two[1]) < int(two[2]) else None


def _lasting(first: int, last: int) -> Days:
    return date(first, AUTUMN[0], 1), month_end(last, AUTUMN[0] - 1)
