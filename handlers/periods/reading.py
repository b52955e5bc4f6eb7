"""The period that somebody names for a report: years, parts of years, months, days; in three languages."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from handlers.periods.month_spans import month_span
from handlers.periods.recent import counted_from
from handlers.periods.school import school_time
from handlers.periods.spans import Days, Period, between, month_end, months
from handlers.periods.year_parts import Part, named_months, part_of_year
from handlers.when import find_days
from knowledge.text import WORD, fold, fold_letters

ISO_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(?:\.\.|-|–|to|till|den)?\s*(\d{4}-\d{2}-\d{2})")
YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
TWO_YEARS = re.compile(r"(?<!\d)20(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d-])")
LAST_YEAR = re.compile(r"\b(?:forra aret|i fjol|fjolaret|last year|previous year|nam ngoai|nam truoc)")
THIS_YEAR = re.compile(
    r"\b(?:i ar|arets|hela aret|helaret|under aret|this year|(?:the )?(?:whole|entire|full) year|for the year"
    r"|nam nay|tu dau nam|ca nam)\b"
)
LAST_SEASON = re.compile(
    r"\b(?:forra|last|previous)\s+(?:spring|summer|autumn|fall|varen|sommaren|hosten|varterminen|hostterminen)\b"
)
END = re.compile(r"\bcuoi nam\b")  # of a year that need not be named
ISO_MONTH = re.compile(r"(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?![\d-])")
DAY_LIKE = re.compile(r"\d[-/.]\d{1,2}[-/.]\d")
SINCE = re.compile(r"\b(?:sedan|sen|since|from|från|(?<!dau )(?<!thang )tu|từ)\s+(?:och med\s+)?", re.IGNORECASE)
RANGE = re.compile(r"\b(?:till|to|until|through|den|đến)\b|[^\W\d_]\s?[–-]|\s[–-]\s", re.IGNORECASE)
UNTIL = re.compile(
    r"\b(?:till och med|t\.o\.m\.?|t o m|fram till(?: och med)?"
    r"|up (?:to|until)|until|through|den het|tinh den)\s+(?=\S)"
)
YEAR_WORDS = frozenset("nam year ar aret arets".split())  # beside a part of it
SHORTEST = timedelta(days=5)  # a mere day in a message is no period


def read_period(text: str, language: str, today: date) -> Period | None:
    """The period that a text names. A part of a year without its year is the last one that has begun."""
    return _since(text, language, today) or _until(text, language, today) or _closed(text, language, today)


def find_part(text: str, today: date) -> tuple[Days, list[tuple[int, int]]] | None:
    """The part of a year, or the time counted back from today, that a text names, and the words that say it."""
    plain = fold_letters(text)
    found = _part(plain, today)
    if found is None:
        return None
    words = list(WORD.finditer(plain))
    said = set()
    for place, word in enumerate(words):
        without = f"{plain[: word.start()]}{' ' * len(word[0])}{plain[word.end() :]}"
        if _part(without, today) == found:
            plain = without
        else:
            said.add(place)
    this_year = [match.span() for match in THIS_YEAR.finditer(fold_letters(text))]
    for place, word in enumerate(words):
        if YEAR.fullmatch(word[0]) or any(start <= word.start() < end for start, end in this_year):
            said.add(place)
    said |= {place for place, word in enumerate(words) if word[0] in YEAR_WORDS and {place - 1, place + 1} & said}
    return found.days, [words[place].span() for place in sorted(said)]


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


def _until(text: str, language: str, today: date) -> Period | None:
    """A period that only has an end, and so begins with its year: "up to June"."""
    led = UNTIL.search(fold_letters(text))
    if led is None or _closed(text[: led.start()], language, today) is not None:
        return None
    rest = text[led.end() :]
    day = next(_days(rest, language, today), None)
    found = Period(day) if day is not None else _closed(rest, language, today)
    if found is None or (found.days[0].month, found.days[1].month) == (1, 12):  # whole years begin by themselves
        return None
    return Period((date(found.days[1].year, 1, 1), found.days[1]), sure=False)


def _closed(text: str, language: str, today: date) -> Period | None:
    plain = fold(text)
    exact = ISO_DAYS.search(plain)
    days = between(exact[1], exact[2]) if exact else None
    if days is not None:
        return Period(days)
    years = _years(plain, today)
    spanned = month_span(plain, today)
    if spanned is not None:
        return Period(spanned[0])
    found = _part(plain, today) or _iso_months(plain) or _phrase(text, language, today)
    if found is None and len(set(years)) <= 1 and (part := named_months(plain)) is not None:
        found = _within_a_year(part, years, today)
    if found is None and years:
        found = Period((date(min(years), 1, 1), date(max(years), 12, 31)), sure=DAY_LIKE.search(plain) is None)
    return found


def _part(plain: str, today: date) -> Period | None:
    """A part of a year, a school year, or what is counted from today."""
    school = school_time(plain, today)
    if school is not None:
        return school
    years = _years(plain, today)
    dated = bool(years) or END.search(plain) is not None
    part = part_of_year(plain, dated=dated) if len(set(years)) <= 1 else None
    if part is not None:
        return _within_a_year(part, years, today, before=LAST_SEASON.search(plain) is not None)
    return counted_from(plain, today)


def _years(plain: str, today: date) -> list[int]:
    two = TWO_YEARS.search(plain)
    if two is not None and int(two[1]) < int(two[2]):
        return [2000 + int(two[1]), 2000 + int(two[2])]
    named = [int(year) for year in YEAR.findall(plain)]
    if named:
        return named
    if LAST_YEAR.search(plain):
        return [today.year - 1]
    return [today.year] if THIS_YEAR.search(plain) else []


def _within_a_year(part: Part, years: list[int], today: date, *, before: bool = False) -> Period:
    """The part of the year that is named; else of the last in which it has begun. `before`: has ended, too."""
    year = years[0] if years else today.year
    if not years and (date(year, part.first, 1) > today or (before and month_end(year, part.last) >= today)):
        year -= 1
    return Period(months(year, part.first, part.last), part.sure)


def _iso_months(plain: str) -> Period | None:
    """A month as "2026-03", or the span from one to another."""
    found = sorted((int(year), int(month)) for year, month in ISO_MONTH.findall(plain))
    return Period((date(*found[0], 1), month_end(*found[-1]))) if found else None


def _phrase(text: str, language: str, today: date) -> Period | None:
    """A stretch of days as people write it: "1 Jan to 30 June 2026", "förra månaden"."""
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
