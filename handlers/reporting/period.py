"""The period that somebody names for a report: years, halves, quarters, seasons, months, days; in three languages."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from handlers.when import find_days
from knowledge.text import fold

Days = tuple[date, date]

ISO_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(?:\.\.|-|–|to|till|den)?\s*(\d{4}-\d{2}-\d{2})")
YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
LAST_YEAR = re.compile(r"\b(?:forra aret|last year|nam ngoai|nam truoc)")
THIS_YEAR = re.compile(r"\b(?:i ar|this year|nam nay)")
QUARTER = re.compile(r"\b(?:q|kvartal|quy)\s?([1-4])\b")
HALF = re.compile(r"\b(?:h|halvar)\s?([12])\b")
LATEST = re.compile(
    r"\b(?:senaste|sista|last|past|previous)\s+(\w+)\s+(?:manad|month)|\b(\w+) thang (?:qua|gan day|vua qua|gan nhat)"
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        ("", "", "tva two hai", "tre three ba", "fyra four bon", "fem five nam", "sex six sau", "sju seven bay",
         "atta eight tam", "nio nine chin", "tio ten muoi", "elva eleven", "tolv twelve")
    )
    for word in words.split()
}  # fmt: skip
# Folded words -> first and last month, which in Swedish are those of the terms at work and at school.
PARTS: Mapping[re.Pattern[str], tuple[int, int]] = {
    re.compile(rf"\b(?:{words})\b"): months
    for words, months in (
        (r"forsta halvaret|first half|(?:6|sau) thang dau(?: nam)?|nua dau(?: nam)?", (1, 6)),
        (r"andra halvaret|second half|(?:6|sau) thang cuoi(?: nam)?|nua cuoi(?: nam)?", (7, 12)),
    )
}
SEASONS: Mapping[re.Pattern[str], tuple[int, int]] = {
    re.compile(rf"\b(?:{words})\b"): months
    for words, months in (
        (r"varen|varterminen", (1, 6)),
        (r"hosten|hostterminen", (8, 12)),
        (r"sommaren|summer|mua he", (6, 8)),
        (r"spring|mua xuan", (3, 5)),
        (r"autumn|mua thu", (9, 11)),
    )
}
NAMED_MONTHS = (
    "januari january", "februari february", "mars march", "april", "maj", "juni june", "juli july", "augusti august",
    "september", "oktober october", "november", "december",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(NAMED_MONTHS, start=1) for name in names.split()}
MONTH = re.compile(rf"\b(?:({'|'.join(MONTHS)})|thang (1[0-2]|[1-9]))\b")
SHORTEST = timedelta(days=5)  # a mere day in a message is no period


@dataclass(frozen=True)
class Period:
    """The days, both included; `sure` is false where people mean different days by the same word, as by "autumn"."""

    days: Days
    sure: bool = True


def read_period(text: str, language: str, today: date) -> Period | None:
    """The period that a text names. A part of a year without its year is the last one that has begun."""
    plain = fold(text)
    exact = ISO_DAYS.search(plain)
    days = between(exact[1], exact[2]) if exact else None
    if days is not None:
        return Period(days)
    years = _years(plain, today)
    inside = _within_a_year(plain, years, today) or _latest(plain, today) if len(set(years)) <= 1 else None
    found = inside or _phrase(text, language, today)
    if found is not None:
        return found
    return Period((date(min(years), 1, 1), date(max(years), 12, 31)), sure=exact is None) if years else None


def between(first: str, last: str) -> Days | None:
    """The days between two ISO days, in their order; None when there is no such day."""
    try:
        one, other = sorted((date.fromisoformat(first), date.fromisoformat(last)))
    except ValueError:
        return None
    return one, other


def _years(plain: str, today: date) -> list[int]:
    named = [int(year) for year in YEAR.findall(plain)]
    if named:
        return named
    if LAST_YEAR.search(plain):
        return [today.year - 1]
    return [today.year] if THIS_YEAR.search(plain) else []


def _within_a_year(plain: str, years: list[int], today: date) -> Period | None:
    months, sure = _months(plain)
    if months is None:
        return None
    year = years[0] if years else today.year
    if not years and date(year, months[0], 1) > today:
        year -= 1
    last = date(year, months[1], monthrange(year, months[1])[1])
    return Period((date(year, months[0], 1), last), sure)


def _months(plain: str) -> tuple[tuple[int, int] | None, bool]:
    """The first and the last month of a named part of a year, and whether everybody means the same by it."""
    for pattern, size in ((QUARTER, 3), (HALF, 6)):
        if match := pattern.search(plain):
            return ((int(match[1]) - 1) * size + 1, int(match[1]) * size), True
    for named, sure in ((PARTS, True), (SEASONS, False)):
        for pattern, months in named.items():
            if pattern.search(plain):
                return months, sure
    named_months = [MONTHS.get(name) or int(number) for name, number in MONTH.findall(plain)]
    if 1 <= len(named_months) <= 2 and named_months == sorted(named_months) and not re.search(r"\b\d{1,2}[ ./]", plain):
        return (named_months[0], named_months[-1]), True
    return None, True


def _latest(plain: str, today: date) -> Period | None:
    """So many months up to today."""
    match = LATEST.search(plain)
    word = (match[1] or match[2]) if match else ""
    number = int(word) if word.isascii() and word.isdigit() and len(word) <= 3 else NUMBERS.get(word, 0)
    if not number:
        return None
    year, month = divmod(today.year * 12 + today.month - 1 - number, 12)
    if year < 1:
        return None
    first = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])) + timedelta(days=1)
    return Period((first, today))


def _phrase(text: str, language: str, today: date) -> Period | None:
    """A stretch of days as people write it: "1 Jan to 30 June 2026", "förra månaden", "quý III"."""
    now = datetime.combine(today, time(12), UTC)
    for found in find_days(text, language, now, past=True):
        first, last = found.when.start, found.when.end
        if found.when.grain == "day" and last is not None and not isinstance(first, datetime):
            last = last.date() if isinstance(last, datetime) else last
            if last - first >= SHORTEST:
                return Period((first, last))
    return None
