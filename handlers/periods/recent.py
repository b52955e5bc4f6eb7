"""Periods that are counted from today: the last three months, the quarter before this one, this year up to now."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from handlers.periods.spans import Period, month_end
from handlers.periods.year_parts import number_of

LATEST = re.compile(
    r"\b(?:senaste|sista|last|past|previous)\s+(?P<n>\w+)\s+(?P<unit>manad|month|aren?\b|year|dag|day|veck|week)"
    r"|\b(?P<n2>\w+) (?P<unit2>thang|nam|ngay|tuan) (?:qua|gan day|vua qua|gan nhat)\b"
)
STEPS: Mapping[str, relativedelta] = {
    **dict.fromkeys(("manad", "month", "thang"), relativedelta(months=1)),
    **dict.fromkeys(("ar", "are", "aren", "year", "nam"), relativedelta(years=1)),
    **dict.fromkeys(("dag", "day", "ngay"), relativedelta(days=1)),
    **dict.fromkeys(("veck", "week", "tuan"), relativedelta(weeks=1)),
}
BEFORE = r"forra|foregaende|senaste|last|previous|past|latest|most recent"
NOW = r"det har|detta|innevarande|this|current"
LONG = r"kvartal\w*|quarter|tertial\w*|halvar\w*|half[- ]?year|year|aret"
UNIT = re.compile(
    rf"\b(?P<which>{BEFORE}|{NOW})\s+(?P<unit>{LONG})\b"
    r"|\b(?P<unit2>quy|nua nam)\s+(?P<which2>truoc|vua qua|vua roi|qua|gan day|gan nhat|nay)\b"
)
# Words for the stretch before this one; the others that are not `THIS` may also mean the months up to today.
SURELY_BEFORE = frozenset({"forra", "foregaende", "last", "previous", "truoc"})
THIS = frozenset({"det har", "detta", "innevarande", "this", "current", "nay"})
TO_DATE = re.compile(r"\b(?:hittills i ar|so far this year|year to date|ytd|(?:tu )?dau nam den (?:nay|gio))\b")
WINTER = re.compile(r"\b(?:vintern|i vint(?:er|ras)|(?:in|this|last|the|since) winter|mua dong)\b(?!.*\b20\d\d\b)")


def counted_from(plain: str, today: date) -> Period | None:
    """The period that a folded text counts from today."""
    if TO_DATE.search(plain):
        return Period((date(today.year, 1, 1), today))
    if WINTER.search(plain):  # the last one that has begun
        begins = date(today.year - int(today.month < 12), 12, 1)
        return Period((begins, month_end(begins.year + 1, 2)), sure=False)
    return _latest(plain, today) or _unit(plain, today)


def _latest(plain: str, today: date) -> Period | None:
    """So many days, weeks, months or years up to today."""
    match = LATEST.search(plain)
    number = number_of(match["n"] or match["n2"]) if match is not None else 0
    if match is None or not number:
        return None
    back = STEPS[match["unit"] or match["unit2"]] * number
    return _until(today, back) if back.years + 1 < today.year else None


def _until(today: date, back: relativedelta, *, sure: bool = True) -> Period:
    return Period((today - back + timedelta(days=1), today), sure)


def _unit(plain: str, today: date) -> Period | None:
    """The quarter, the tertial or the half-year before this one, or this one; the twelve months up to today."""
    match = UNIT.search(plain)
    if match is None:
        return None
    unit, which = match["unit"] or match["unit2"], match["which"] or match["which2"]
    if unit in {"year", "aret"}:  # the year before this one is told from other words
        return _until(today, relativedelta(years=1), sure=False) if which not in SURELY_BEFORE | THIS else None
    size = 3 if unit.startswith(("kvartal", "quarter", "quy")) else 4 if unit.startswith("tertial") else 6
    if size == 6 and which not in SURELY_BEFORE | THIS:
        return _until(today, relativedelta(months=6), sure=False)
    first = date(today.year, (today.month - 1) // size * size + 1, 1)
    if which not in THIS:
        first -= relativedelta(months=size)
    last = first + relativedelta(months=size - 1)
    return Period((first, month_end(last.year, last.month)), sure=which in SURELY_BEFORE | THIS)
