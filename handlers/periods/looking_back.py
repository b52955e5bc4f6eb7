"""Periods that people name when they look back: as reports read them, a year, a month, or what the date grammar reads.

Seasons, halves of a year and what is counted back from today are those of reports: one word, one period.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile

from handlers import when
from handlers.periods.month_spans import month_span
from handlers.periods.reading import find_part
from handlers.when import month_names
from knowledge.text import WORD, fold, fold_letters


@dataclass(frozen=True)
class Period:
    """From a day to a day, both included; None where it is open. `rest` is the text without the words for it."""

    since: date | None
    until: date | None
    rest: str


VIETNAMESE_MONTH = re.compile(r"thang\s+(\d{1,2})(?:\s*(?:/|nam)\s*(\d{4}))?\b")
QUARTER = re.compile(r"\b(?:kvartal\w*|quarter|quy|halvar\w*|half|nua (?:dau|cuoi))\b")
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
LED = frozenset(
    "i under in during from om den de forra last past sedan sen since tu ke nam trong av fran the this "
    "denna detta".split()
)
# "Tuesday's visit", "gårdagens möte": a day that something is of.
OF_A_DAY = (
    (re.compile(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun|yester)day)['’]s\b", re.IGNORECASE), r"\1"),
    (re.compile(r"\b(?:i )?((?:mån|tis|ons|tors|fre|lör|sön)dag)ens\b", re.IGNORECASE), r"i \1s"),
    (re.compile(r"\bgårdagens\b", re.IGNORECASE), "igår"),
)
SINCE = frozenset("sedan sen since from fran tu".split())


def period(text: str, language: str, now: datetime) -> Period | None:
    """The period that a text names; None when it names none. Without a year it is the last one that has begun."""
    today = now.date()
    if (stretch := _spanned(text, today) or _part(text, today)) is not None:
        return stretch
    for pattern, plain in OF_A_DAY:
        text = pattern.sub(plain, text)
    found = next(iter(when.find_all(text, language, now, past=True)), None)
    if found is not None:
        start = _day(found.when.start)
        return _opened(text, found.start, Period(start, _day(found.when.end) if found.when.end else start, found.rest))
    return _month(text, today) or _year(text)


def names_part_of_year(text: str) -> bool:
    """Whether a text names a month or a quarter and not its year."""
    plain = fold(text)
    months = month_names()
    named = (
        any(word in months for word in WORD.findall(plain)) or VIETNAMESE_MONTH.search(plain) or QUARTER.search(plain)
    )
    return bool(named) and YEAR.search(plain) is None


def _spanned(text: str, today: date) -> Period | None:
    """From one month to another; its end is named, so it stays closed."""
    found = month_span(fold_letters(text), today)
    return Period(*found[0], _without(text, [found[1]])) if found is not None else None


def _part(text: str, today: date) -> Period | None:
    """A season, a half-year and the like; "Summer School" is no summer, which stands behind a word such as "in"."""
    found = find_part(text, today)
    if found is None:
        return None
    days, said = found
    led = [fold(word) for word in WORD.findall(text[: said[0][0]])][-1:]
    if len(said) == 1 and not set(led) & LED and len(WORD.findall(text)) > 1:
        return None
    return _opened(text, said[0][0], Period(*days, _without(text, said)))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _month(text: str, today: date) -> Period | None:
    plain = fold(text)
    if (found := VIETNAMESE_MONTH.search(plain)) and len(plain) == len(text) and 1 <= int(found[1]) <= 12:
        months = (int(found[1]), int(found[1]))
        return _made(text, found.span(), months, int(found[2]) if found[2] else None, today)
    return _named(text, {word: (month, month) for word, month in month_names().items()}, today)


def _named(text: str, table: Mapping[str, tuple[int, int]], today: date) -> Period | None:
    """A month by name; "mars" and "may" count only beside a year or after a word such as "in"."""
    spans = list(WORD.finditer(text))
    for place, span in enumerate(spans):
        months = table.get(fold(span[0]))
        if months is None:
            continue
        following = spans[place + 1] if place + 1 < len(spans) else None
        year = int(following[0]) if following is not None and YEAR.fullmatch(following[0]) else None
        led = place > 0 and fold(spans[place - 1][0]) in LED
        if year is None and not led and len(spans) > 1:
            continue
        end = following.end() if year is not None and following is not None else span.end()
        return _made(text, (span.start(), end), months, year, today)
    return None


def _made(text: str, span: tuple[int, int], months: tuple[int, int], year: int | None, today: date) -> Period:
    first, last = months
    if year is None and (elsewhere := YEAR.search(text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :])):
        year = int(elsewhere[1])
        text = text[: elsewhere.start()] + " " * 4 + text[elsewhere.end() :]
    chosen = year or (today.year if date(today.year, first, 1) <= today else today.year - 1)
    until = date(chosen, last, monthrange(chosen, last)[1])
    return _opened(text, span[0], Period(date(chosen, first, 1), until, _without(text, [span])))


def _year(text: str) -> Period | None:
    years = list(YEAR.finditer(text))
    if not years:
        return None
    first, last = int(years[0][1]), int(years[-1][1])
    rest = _without(text, [found.span() for found in years])
    return _opened(text, years[0].start(), Period(date(first, 1, 1), date(max(first, last), 12, 31), rest))


def _opened(text: str, start: int, found: Period) -> Period:
    """A period after "since" has no end."""
    before = [fold(word) for word in WORD.findall(text[:start])]
    led = list(takewhile(LED.__contains__, reversed(before)))
    return Period(found.since, None if set(led) & SINCE else found.until, _untied(found.rest, led))


def _untied(rest: str, led: Iterable[str]) -> str:
    """The text without the small words that led to the period."""
    for word in led:
        spans = [span for span in WORD.finditer(rest) if fold(span[0]) == word]
        if spans:
            rest = _without(rest, [spans[-1].span()])
    return rest


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return " ".join(text.split()).strip(" ,;–-")
