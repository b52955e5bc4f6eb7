"""From one month to another by their names: "mellan september och november", "from Nov 2025 to Feb", "tháng 9–11"."""

import re
from datetime import date

from handlers.periods.spans import Days, month_end
from handlers.when import month_names

NAMES = "|".join(sorted(month_names(), key=len, reverse=True))
TO = r"\s*(?:-|–|till(?: och med)?|t o m|to|until|through|den(?: het)?)\s*"
AND = r"\s+(?:och|and|va)\s+"
LED = r"\b(?:mellan|between|giua|(?:tu|trong khoang)(?= thang))\s+"
FROM = r"(?:\b(?:fran(?: och med)?|from|tu)\s+)?"


def _month(place: int) -> str:
    return rf"(?:(?P<name{place}>{NAMES})|thang (?P<number{place}>1[0-2]|0?[1-9]))\b"


def _year(place: int) -> str:
    return rf"(?:\s*(?:/|nam)?\s*(?P<year{place}>20\d\d))?"


SPANS = tuple(
    re.compile(rf"{opening}(?<!\d )(?<!\d\. )(?<!\w){_month(1)}{_year(1)}{between}{_month(2)}{_year(2)}(?!\s?[\d/.]\d)")
    for opening, between in ((LED, f"(?:{AND}|{TO})"), (FROM, TO))
)


def month_span(plain: str, today: date) -> tuple[Days, tuple[int, int]] | None:
    """The days of the first such span in a folded text, and where it stands; without a year the last one begun."""
    found = next((match for pattern in SPANS if (match := pattern.search(plain))), None)
    if found is None:
        return None
    first, last = (month_names().get(found[f"name{at}"] or "") or int(found[f"number{at}"]) for at in (1, 2))
    begins, ends = (int(found[f"year{at}"]) if found[f"year{at}"] else None for at in (1, 2))
    over_new_year = int(first > last)
    if begins is None:
        begins = ends - over_new_year if ends else today.year - int(date(today.year, first, 1) > today)
    ends = ends or begins + over_new_year
    days = date(begins, first, 1), month_end(ends, last)
    return (days, found.span()) if days[0] < days[1] else None
