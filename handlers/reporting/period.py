"""The period that somebody names for a report: years, halves, quarters, seasons, months, days; in three languages."""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from handlers.when import find_days
from handlers.when.vocabulary import month_names, numerals
from knowledge.text import fold

Days = tuple[date, date]

ISO_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(?:\.\.|-|–|to|till|den)?\s*(\d{4}-\d{2}-\d{2})")
YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
LAST_YEAR = re.compile(r"\b(?:forra aret|last year|nam ngoai|nam truoc)")
THIS_YEAR = re.compile(r"\b(?:i ar|this year|year to date|nam nay|tu dau nam)")
QUARTER = re.compile(r"\b(?:q|kvartal|quy)\s?(?:([1-4])|(iv|i{1,3}))\b")
ROMAN = ("", "i", "ii", "iii", "iv")
HALF = re.compile(r"\b(?:h|halvar)\s?([12])\b")
LATEST = re.compile(
    r"\b(?:senaste|sista|last|past|previous)\s+(\w+)\s+(?:manad|month|(?P<years>aren?\b|years))"
    r"|\b(\w+) (?:thang|(?P<nam>nam)) (?:qua|gan day|vua qua|gan nhat)"
)
# Folded words -> first and last month, which in Swedish are those of the terms at work and at school.
PARTS: Mapping[re.Pattern[str], tuple[int, int]] = {
    re.compile(rf"\b(?:{words})\b"): months
    for words, months in (
        (r"forsta halva(?:ret|n)|first half|(?:6|sau) thang dau(?: nam)?|nua dau(?: nam)?", (1, 6)),
        (r"andra halva(?:ret|n)|second half|(?:6|sau) thang cuoi(?: nam)?|nua cuoi(?: nam)?", (7, 12)),
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
MONTH = re.compile(rf"\b(?:({'|'.join(month_names())})|thang (1[0-2]|[1-9]))\b")
DOUBTFUL = frozenset({"may"})
ISO_MONTH = re.compile(r"(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?![\d-])")
DAY_LIKE = re.compile(r"\d[-/.]\d{1,2}[-/.]\d")
SINCE = re.compile(r"\b(?:sedan|since|from|från|(?<!dau )(?<!thang )tu|từ)\s+(?:och med\s+)?", re.IGNORECASE)
RANGE = re.compile(r"\b(?:till|to|until|through|den|đến)\b|[^\W\d_]\s?[–-]|\s[–-]\s", re.IGNORECASE)
SHORTEST = timedelta(days=5)  # a mere day in a message is no period


@dataclass(frozen=True)
class Period:
    """The days, both included; `sure` is false where people mean different days by the same word, as by "autumn"."""

    days: Days
    sure: bool = True


@dataclass(frozen=True)
class Part:
    """The first and the last month of a part of any year, and whether everybody means the same by it."""

    first: int
    last: int
    sure: bool = True


def read_period(text: str, language: str, today: date) -> Period | None:
    """The period that a text names. A part of a year without its year is the last one that has begun."""
    return _since(text, language, today) or _closed(text, language, today)


def _since(text: str, language: str, today: date) -> Period | None:
    """A period that only has a beginning, and so lasts until today: "since March"."""
    led = SINCE.search(text)
    if led is None or RANGE.search(text, led.end()):
        return None
    rest = text[led.end() :]
    found = _closed(rest, language, today)
    if found is None or not found.sure:
        day = next(_days(rest, language, today), None)
        found = Period(day) if day is not None else found
    return Period((found.days[0], today), found.sure) if found is not None and found.days[0] < today else None


def _closed(text: str, language: str, today: date) -> Period | None:
    plain = fold(text)
    exact = ISO_DAYS.search(plain)
    days = between(exact[1], exact[2]) if exact else None
    if days is not None:
        return Period(days)
    years = _years(plain, today)
    part = _part(plain) if len(set(years)) <= 1 else None
    found = _latest(plain, today) or (_within_a_year(part, years, today) if part is not None else None)
    found = found or _iso_months(plain) or _phrase(text, language, today)
    if found is None and (months := _named_months(plain)) is not None and len(set(years)) <= 1:
        found = _within_a_year(months, years, today)
    if found is None and years:
        found = Period((date(min(years), 1, 1), date(max(years), 12, 31)), sure=DAY_LIKE.search(plain) is None)
    return found


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


def _within_a_year(part: Part, years: list[int], today: date) -> Period:
    year = years[0] if years else today.year
    if not years and date(year, part.first, 1) > today:
        year -= 1
    return Period((date(year, part.first, 1), _month_end(year, part.last)), part.sure)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _part(plain: str) -> Part | None:
    """A quarter, a half or a season."""
    if match := QUARTER.search(plain):
        number = int(match[1]) if match[1] else ROMAN.index(match[2])
        return Part(number * 3 - 2, number * 3)
    if match := HALF.search(plain):
        return Part(int(match[1]) * 6 - 5, int(match[1]) * 6)
    named = ((pattern, months, table is PARTS) for table in (PARTS, SEASONS) for pattern, months in table.items())
    return next((Part(*months, sure) for pattern, months, sure in named if pattern.search(plain)), None)


def _named_months(plain: str) -> Part | None:
    """One month by its name alone, or two in their order."""
    names = [match[0] for match in MONTH.finditer(plain)]
    months = [month_names().get(name) or int(name.removeprefix("thang ")) for name in names]
    if not 1 <= len(months) <= 2 or months != sorted(months) or re.search(r"\b\d{1,2}[ ./]", plain):
        return None
    return Part(months[0], months[-1], sure=not DOUBTFUL & set(names))


def _iso_months(plain: str) -> Period | None:
    """A month as "2026-03", or the span from one to another."""
    found = sorted((int(year), int(month)) for year, month in ISO_MONTH.findall(plain))
    return Period((date(*found[0], 1), _month_end(*found[-1]))) if found else None


def _latest(plain: str, today: date) -> Period | None:
    """So many months or years up to today."""
    match = LATEST.search(plain)
    if match is None:
        return None
    word = match[1] or match[3]
    number = int(word) if re.fullmatch("[0-9]{1,3}", word) else numerals().get(word, 0)
    months = number * 12 if match[2] or match[4] else number
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if not months or year < 1:
        return None
    first = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])) + timedelta(days=1)
    return Period((first, today))


def _phrase(text: str, language: str, today: date) -> Period | None:
    """A stretch of days as people write it: "1 Jan to 30 June 2026", "förra månaden", "quý III"."""
    stretches = (Period((first, last)) for first, last in _days(text, language, today) if last - first >= SHORTEST)
    return next(stretches, None)


def _days(text: str, language: str, today: date) -> Iterator[Days]:
    """The days and stretches of days that a text names."""
    now = datetime.combine(today, time(12), UTC)
    for found in find_days(text, language, now, past=True):
        first, last = found.when.start, found.when.end
        if found.when.grain == "day" and not isinstance(first, datetime):
            last = last.date() if isinstance(last, datetime) else last
            yield first, last or first


def short_name(days: Days) -> str:
    """A period in the name of a file: "2026", "2025–2026", "2026-07–2026-09", "2026-07-03–2026-07-20"."""
    first, last = days
    if last != _month_end(last.year, last.month) or first.day != 1:
        names = f"{first}", f"{last}"
    elif (first.month, last.month) == (1, 12):
        names = f"{first.year}", f"{last.year}"
    else:
        names = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return "–".join(dict.fromkeys(names))
