"""Dates and times of day as the three languages write them: found in one, written in another. Pure.

Only dates with a day in digits, and Vietnamese months in digits, count here; numeric dates (12/11) stay as they are,
since nobody but their author knows which number is the month.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.translation.around_digits import is_at, is_perhaps_a_verb, is_span_of_months, is_told_as_a_time
from knowledge.words import Language

MONTHS: dict[str, tuple[str, ...]] = {
    "sv": tuple("januari februari mars april maj juni juli augusti september oktober november december".split()),
    "en": tuple("January February March April May June July August September October November December".split()),
}
ABBREVIATED = {
    "sv": "jan feb mars? apr maj jun jul aug sept? okt nov dec",
    "en": "jan feb mar apr may jun jul aug sept? oct nov dec",
}


@dataclass(frozen=True)
class Date:
    """A date in a text. `day` or `year` may be left out. A doubtful one may be a number and a verb: "12 may attend"."""

    start: int
    stop: int
    day: int | None
    month: int
    year: int | None
    doubtful: bool = False


@dataclass(frozen=True)
class Clock:
    """A time of day in a text. `half_day` tells that its hour may also be counted from noon."""

    start: int
    stop: int
    hour: int
    minute: int
    half_day: bool = False


def _month_pattern(language: str) -> str:
    short = (rf"{name}\.?" for name in ABBREVIATED[language].split())
    return "|".join((*(name.lower() for name in MONTHS[language]), *short))


_SV = re.compile(
    rf"\b(?:den\s+)?(?P<d>\d{{1,2}})(?::[ae])?\s+(?P<m>{_month_pattern('sv')})(?!\w)(?:\s+(?P<y>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
_EN = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_month_pattern('en')})(?!\w)(?:,?\s+(?P<y>\d{{4}})(?!\d))?"
    rf"|\b(?P<m2>{_month_pattern('en')})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<y2>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
_VI = re.compile(
    r"\b(?:(?:ngày|ngay|mùng|mung|mồng)\s+)?(?P<d>\d{1,2})\s*(?:tháng|thang)\s*(?P<m>\d{1,2})(?!\d|[/.,]\d)"
    r"(?!\s*(?:ngày|tuần|năm(?!\s*\d)|giờ))(?:\s*(?:năm|nam|,|/|-)?\s*(?P<y>\d{4})(?!\d))?"
    r"|\b(?:tháng|thang)\s*(?P<m2>\d{1,2})(?!\d|[.,:]\d)(?:\s*(?:năm|nam|/|-)?\s*(?P<y2>\d{4})(?!\d))?",
    re.IGNORECASE,
)
_PATTERNS = {"sv": _SV, "en": _EN, "vi": _VI}
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")

_CLOCKS = {
    "sv": re.compile(r"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])[.:](?P<m>[0-5]\d)(?![\d.,:/-]\d|\d|\s*(?:kr|%|SEK))"),
    "en": re.compile(
        r"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d))?\s*(?P<half>[ap]\.?m\b\.?)"
        r"|(?<![\d.,:/-])(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?![\d:]|[.,]\d)",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?<![\d.,:/-])(?P<h>[01]?\d|2[0-4])\s*(?:(?:h|:|giờ|gio|g)\s*(?P<m>[0-5]\d)(?!\d)|(?:h|giờ|gio)\b)"
        r"(?:\s*(?:phút|phut|p)\b)?(?P<half>\s*(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi|đêm|dem)\b)?",
        re.IGNORECASE,
    ),
}
_AFTERNOON = re.compile(r"^\s*(?:p|chi|t[ốo]i)", re.IGNORECASE)
_NIGHT = re.compile(r"^\s*[đd][êe]m", re.IGNORECASE)
_NOON = re.compile(r"^\s*tr[ưu]a", re.IGNORECASE)


def dates(text: str, language: Language) -> Iterator[Date]:
    """The dates of a text that name their month."""
    for found in _ISO.finditer(text):
        yield Date(found.start(), found.end(), int(found[3]), int(found[2]), int(found[1]))
    for found in _PATTERNS[language].finditer(text):
        if language == "vi" and is_span_of_months(text, found):
            continue
        parts = found.groupdict()
        day, month, year = (parts.get(key) or parts.get(f"{key}2") for key in "dmy")
        number = _month(month or "", language)
        if number and (day is None or 1 <= int(day) <= 31):
            doubtful = language == "en" and not year and is_perhaps_a_verb(month or "", text[found.end() :])
            yield Date(
                found.start(),
                found.end(),
                int(day) if day else None,
                number,
                int(year) if year else None,
                doubtful=doubtful,
            )


def clocks(text: str, language: Language) -> Iterator[Clock]:
    """The times of day of a text that are written in digits with minutes or a unit, where nothing else may be meant."""
    for found in _CLOCKS[language].finditer(text):
        parts = found.groupdict()
        hour, minute = int(parts.get("h") or parts.get("h2") or 0), int(parts.get("m") or parts.get("m2") or 0)
        half = parts.get("half") or ""
        if language == "vi" and not half and parts["m"] is None and not is_at(text, found):
            continue
        if language == "sv" and "." in found[0] and not is_told_as_a_time(text, found):
            continue
        yield Clock(found.start(), found.end(), _of_day(hour, half), minute, half_day=bool(half))


def written_date(date: Date, language: Language) -> str:
    """A date as the language writes it."""
    if language == "vi":
        day = f"ngày {date.day} " if date.day else ""
        return f"{day}tháng {date.month}" + (f" năm {date.year}" if date.year else "")
    name = MONTHS[language][date.month - 1]
    return " ".join(str(part) for part in (date.day, name, date.year) if part)


def written_clock(clock: Clock) -> str:
    """A time of day, by the clock of 24 hours, which all three languages read."""
    return f"{clock.hour:02d}:{clock.minute:02d}"


def _month(name: str, language: Language) -> int:
    if name.isdigit():
        return int(name) if 1 <= int(name) <= 12 else 0
    if language == "vi":
        return 0
    short = name.lower()[:3]
    return next((number for number, full in enumerate(MONTHS[language], 1) if full.lower()[:3] == short), 0)


def _of_day(hour: int, half: str) -> int:
    if not half:
        return hour
    if _AFTERNOON.match(half) or (_NOON.match(half) and hour < 10):
        return hour + 12 if hour < 12 else hour
    if _NIGHT.match(half):
        return 0 if hour == 12 else hour + 12 if 6 <= hour < 12 else hour
    return 0 if hour == 12 and not _NOON.match(half) else hour
