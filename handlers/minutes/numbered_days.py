"""Days written as machines and other countries write them, and days beside a weekday that is not theirs.

Every text keeps its length, so that a place in it is a place in the message.
"""

import re
from datetime import date
from functools import partial
from typing import Final

from handlers.minutes.date_words import MONTHS

_CENTURY: Final = 100
_YEARS: Final = 5  # so far from today a day may lie that is written as a mere number
_MONTHS: Final = 12
_SHORT: Final = 6  # letters of "261118"
_WHOLE: Final = r"(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
_DASHED: Final = r"(?P<year2>[23]\d)(?P<dash>-?)(?P<month2>[01]\d)(?P=dash)(?P<day2>[0-3]\d)"
_AMERICAN: Final = r"(?P<month3>[01]?\d)/(?P<day3>[12]\d|3[01])/(?P<year3>20\d\d)"
_NO_UNIT: Final = r"(?![\w/:%-]|[.,]\d| ?(?:kr|sek|vnd|eur|usd|đ|dong)\b)"
_COMPACT: Final = re.compile(rf"(?<![\w/.,:+-])(?:{_WHOLE}|{_DASHED}|{_AMERICAN}){_NO_UNIT}", re.IGNORECASE)
_SWEDISH: Final = r"(?:på )?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: den)?"
_ENGLISH: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?: the)?"
_VIETNAMESE: Final = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?(?: ngày)?"
_WEEKDAY: Final = re.compile(rf"\b(?:{_SWEDISH}|{_ENGLISH}|{_VIETNAMESE}) (?=\d)", re.IGNORECASE)
_BRIEFLY: Final = (
    r"(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|[tT][2-7]|cn)\.?"
)
_FROM_TO: Final = re.compile(
    rf"\b(?P<first>{_BRIEFLY} )\d{{1,2}} ?(?:[-–—]|to|till|đến) ?(?P<last>{_BRIEFLY} )"
    rf"(?=\d{{1,2}}(?:/\d| (?:{MONTHS}|tháng)))",
    re.IGNORECASE,
)
_SENTENCE_ENDS: Final = re.compile(
    rf"(?<=\b(?i:{MONTHS}))\.\s(?=[A-ZÅÄÖĐ][^\W\d_])"
    rf"|(?<=\d (?i:{MONTHS}))\.\s(?=\d{{1,3}}\b(?![.:]\d))"
)


def ended(text: str) -> str:
    """The text with a full stop behind a month as the end it is: in "13 Nov. 4 from us" nothing is on the fourth."""
    return _SENTENCE_ENDS.sub("\n\n", text)


def without_range_weekdays(text: str) -> str:
    """The text with "Mon 9 – Wed 11 Nov" as "9 – 11 Nov": a number between two weekdays is a day, and no time."""
    for match in _FROM_TO.finditer(text):
        for part in ("first", "last"):
            start, stop = match.span(part)
            text = text[:start] + " " * (stop - start) + text[stop:]
    return text


def spelt(text: str, today: date) -> str:
    """The text with "20261118", "26-11-18" and "11/18/2026" as day, month and year."""
    return _COMPACT.sub(partial(_spelt, today), text)


def without_weekdays(text: str) -> str:
    """The text without the weekdays before a day: where the two do not agree, the number is meant."""
    return _WEEKDAY.sub(lambda match: " " * len(match[0]), text)


def _spelt(today: date, match: "re.Match[str]") -> str:
    said = match.groupdict()
    year = int(said["year"] or said["year2"] or said["year3"])
    month = int(said["month"] or said["month2"] or said["month3"])
    day = int(said["day"] or said["day2"] or said["day3"])
    year += 2000 if year < _CENTURY else 0
    american = said["year3"] is not None
    if not _is_day(year, month, day) or abs(year - today.year) > _YEARS or (american and day <= _MONTHS):
        return match[0]
    if len(match[0]) == _SHORT:
        return f"{day}/{month}".ljust(_SHORT) if year == today.year else match[0]
    written = f"{day:02}/{month:02}/{year if american else f'{year % _CENTURY:02}'}"
    return written.ljust(len(match[0])) if len(written) <= len(match[0]) else match[0]


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
