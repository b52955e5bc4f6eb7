"""A document's title, date and language, from its own text where the format does not say."""

import contextlib
import datetime as dt
import re
from collections.abc import Iterable
from itertools import islice, pairwise
from pathlib import Path

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "mars march",
            "april",
            "maj may",
            "juni june",
            "juli july",
            "augusti august",
            "september sept",
            "oktober october",
            "november",
            "december",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
# Each gives year, month and day by name; a month alone is a date too.
DATES = tuple(
    re.compile(pattern.replace("YEAR", r"(?P<year>(?:19|20)\d\d)").replace("NAME", MONTH_NAMES), re.IGNORECASE)
    for pattern in (
        r"\bYEAR-(?P<month>\d\d)-(?P<day>\d\d)\b",
        r"\b(?:(?P<day>\d{1,2})(?:st|nd|rd|th|:e|:a)?\s+)?(?P<month>NAME)\s+YEAR\b",
        r"\b(?P<month>NAME)\s+(?P<day>\d{1,2}),\s*YEAR\b",
        r"(?:ngày\s+(?P<day>\d{1,2})\s+)?tháng\s+(?P<month>\d{1,2})\s+năm\s+YEAR\b",
        r"ngày\s+(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-]YEAR\b",
    )
)
LAST_YEAR = re.compile(r",\s*((?:19|20)\d\d)\s*$")
SOURCE_LINE = re.compile(r"^(?:source|källa|nguồn)\s*:\s", re.IGNORECASE)
QUOTED = re.compile(r'"[^"]*"|”[^”]*”|“[^”]*”')  # a title within a source line may name other dates
HEAD_LINES = 8  # a document that says when it was written says so at its top
LONGEST_DATE_LINE = 60  # on a line of its own: running prose tells of other days


def find_date(head: str) -> str | None:
    """The first date in the lines that `opening` chose, as ISO day, month or year."""
    for line in head.split("\n"):
        for pattern in DATES:
            if (found := pattern.search(line)) and (iso := _iso(found["year"], found["month"], found["day"])):
                return iso
        if is_source_line(line) and (year := LAST_YEAR.search(line)):
            return year[1]
    return None


def _iso(year: str, month: str, day: str | None) -> str | None:
    """The date in ISO form; without its day when there is no such day, None when there is no such month."""
    number = MONTHS.get(month.casefold()) or int(month)
    if not 1 <= number <= 12:
        return None
    with contextlib.suppress(ValueError):
        return dt.date(int(year), number, int(day or 0)).isoformat()
    return f"{year}-{number:02}"


def is_source_line(line: str) -> bool:
    """Whether a line only tells where the document comes from."""
    return bool(SOURCE_LINE.match(line))


def opening(lines: Iterable[str]) -> str:
    """The lines in which a document says when it was written: its source line, then short lines near its top."""
    head = list(islice(filter(None, map(str.strip, lines)), HEAD_LINES + 1))
    sources = [QUOTED.sub("", line) for line in head if is_source_line(line)]
    pairs = pairwise([*head, ""])
    short = [line for line, following in islice(pairs, HEAD_LINES) if _stands_alone(line, following)]
    return "\n".join([*sources, *short])


def _stands_alone(line: str, following: str) -> bool:
    """Whether a line is no part of running prose, which goes on in small letters or ends with a stop."""
    goes_on = following[:1].islower() or line.endswith((".", ",", ";", "!", "?"))
    return len(line) <= LONGEST_DATE_LINE and not goes_on and not is_source_line(line)


def is_head_line(line: str) -> bool:
    """Whether a line dates, names or sources a paper, and is no running prose."""
    return is_source_line(line) or _stands_alone(line, "")


def title_from_name(name: str) -> str:
    """A readable title from a file's name: "plan_2026-27.pdf" becomes "plan 2026-27"."""
    return re.sub(r"[\s_]+", " ", Path(name).stem).strip() or name
