"""Periods that people name when they look back: a year, a month, a season, or whatever the date grammar reads."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from handlers import when
from handlers.when.vocabulary import month_names
from knowledge.text import WORD, fold


@dataclass(frozen=True)
class Period:
    """From a day to a day, both included; None where it is open. `rest` is the text without the words for it."""

    since: date | None
    until: date | None
    rest: str


SEASONS: Mapping[str, tuple[int, int]] = {  # first and last month; winter runs into the next year and is left out
    **dict.fromkeys("var varen spring".split(), (3, 5)),
    **dict.fromkeys("sommar sommaren summer".split(), (6, 8)),
    **dict.fromkeys("host hosten autumn fall".split(), (9, 11)),
}
VIETNAMESE_MONTH = re.compile(r"thang\s+(\d{1,2})(?:\s*(?:/|nam)\s*(\d{4}))?\b")
VIETNAMESE_SEASON = re.compile(r"mua (xuan|ha|he|thu)\b")
VIETNAMESE_SEASONS = {"xuan": (3, 5), "ha": (6, 8), "he": (6, 8), "thu": (9, 11)}
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
LED = frozenset(
    "i under in during from om den forra last sedan since tu nam trong av fran the this denna detta".split()
)
SINCE = frozenset("sedan since from fran tu".split())


def period(text: str, language: str, now: datetime) -> Period | None:
    """The period that a text names; None when it names none. Without a year it is the last one that has begun."""
    found = next(iter(when.find_all(text, language, now, past=True)), None)
    if found is not None:
        start = _day(found.when.start)
        return _opened(text, found.start, Period(start, _day(found.when.end) if found.when.end else start, found.rest))
    return _month(text, now.date()) or _season(text, now.date()) or _year(text)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _month(text: str, today: date) -> Period | None:
    plain = fold(text)
    if (found := VIETNAMESE_MONTH.search(plain)) and len(plain) == len(text) and 1 <= int(found[1]) <= 12:
        months = (int(found[1]), int(found[1]))
        return _made(text, found.span(), months, int(found[2]) if found[2] else None, today)
    return _named(text, {word: (month, month) for word, month in month_names().items()}, today)


def _season(text: str, today: date) -> Period | None:
    plain = fold(text)
    if (found := VIETNAMESE_SEASON.search(plain)) and len(plain) == len(text):
        return _made(text, found.span(), VIETNAMESE_SEASONS[found[1]], None, today)
    return _named(text, SEASONS, today)


def _named(text: str, table: Mapping[str, tuple[int, int]], today: date) -> Period | None:
    """A month or season by name; "mars" and "may" count only beside a year or after a word such as "in"."""
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
    before = WORD.findall(text[:start])
    led = [fold(word) for word in before[-1:]]
    rest = _untied(found.rest, led)
    return Period(found.since, None if set(led) & SINCE else found.until, rest)


def _untied(rest: str, led: Iterable[str]) -> str:
    """The text without the small word that led to the period."""
    for word in led:
        if word in LED:
            spans = [span for span in WORD.finditer(rest) if fold(span[0]) == word]
            if spans:
                return _without(rest, [spans[-1].span()])
    return rest


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return " ".join(text.split()).strip(" ,;–-")
