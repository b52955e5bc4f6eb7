"""Single cells -> values: numbers, dates and amounts as Swedes, the English and Vietnamese write them.

What could be read in two ways is a problem to be shown, never a guess.
"""

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reports.tables.model import Money, Plain


class Problem(StrEnum):
    """What is wrong in a cell, as the chat puts it in words."""

    MISSING = "missing"
    MISSING_COLUMN = "missing-column"
    NOT_A_NUMBER = "not-a-number"
    NOT_WHOLE = "not-whole"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    NOT_A_DATE = "not-a-date"
    NOT_AN_AMOUNT = "not-an-amount"
    NO_CURRENCY = "no-currency"


SPACES = re.compile(r"[\s\u00a0\u202f\u2009']")
NUMBER = re.compile(r"[+\-−]?\d[\d.,]*")
CURRENCY_CODE = re.compile(r"[A-Z]{3}")
CURRENCIES = {"kr": "SEK", "sek": "SEK", "kronor": "SEK", "đ": "VND", "₫": "VND", "đồng": "VND", "€": "EUR", "$": "USD"}
LONGEST_NUMBER = 30
ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def text_of(cell: Plain) -> str | None:
    """A cell as text."""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return None if cell is None else str(cell)


def integer_of(cell: Plain) -> int | Problem | None:
    """A cell as a whole number; a single comma or dot before three digits divides thousands."""
    value = _number(cell, grouped=True)
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else Problem.NOT_WHOLE


def decimal_of(cell: Plain) -> Decimal | Problem | None:
    """A cell as a decimal number."""
    return _number(cell, grouped=False)


def date_of(cell: Plain) -> date | Problem | None:
    """A cell as a day: 2026-11-24, or the day first: 24/11/2026, 24.11.2026."""
    if cell is None or isinstance(cell, date):
        return cell
    text = str(cell).strip()
    iso, day_first = ISO_DAY.fullmatch(text), DAY_FIRST.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if day_first:
            return date(int(day_first[3]), int(day_first[2]), int(day_first[1]))
    except ValueError:
        pass
    return Problem.NOT_A_DATE


def amount_of(cell: Plain, unit: Plain) -> Money | Problem | None:
    """A cell as money; the currency stands in the cell itself or in `unit`."""
    if cell is None:
        return None
    inside = ""
    if isinstance(cell, str):
        number = NUMBER.search(SPACES.sub("", cell))
        if number is None:
            return Problem.NOT_AN_AMOUNT
        whole = SPACES.sub("", cell)
        inside = (whole[: number.start()] + whole[number.end() :]).strip(".")
        cell = number.group()
    value = _number(cell, grouped=True)
    if not isinstance(value, Decimal):
        return Problem.NOT_AN_AMOUNT if isinstance(value, Problem) else None
    currency = _currency(inside or str(unit or ""))
    return Money(value, currency) if currency else Problem.NO_CURRENCY


def _currency(text: str) -> str | None:
    short = text.strip().rstrip(".")
    if CURRENCY_CODE.fullmatch(short.upper()):
        return CURRENCIES.get(short.casefold(), short.upper())
    return CURRENCIES.get(short.casefold())


def _number(cell: Plain, *, grouped: bool) -> Decimal | Problem | None:
    if cell is None:
        return None
    if isinstance(cell, int | Decimal):
        return Decimal(cell)
    text = SPACES.sub("", str(cell)).replace("−", "-")
    if len(text) > LONGEST_NUMBER or not NUMBER.fullmatch(text):
        return Problem.NOT_A_NUMBER
    return _separated(text, grouped=grouped)


def _separated(text: str, *, grouped: bool) -> Decimal | Problem:
    """A number with dots and commas, one of which may be the decimal sign."""
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        decimal = max(".,", key=text.rfind)
        other = "." if decimal == "," else ","
        whole, _, rest = text.partition(decimal)
        fits = text.count(decimal) == 1 and other not in rest and _is_grouped(whole, other)
        return Decimal(f"{whole.replace(other, '')}.{rest}") if fits else Problem.NOT_A_NUMBER
    sign = "." if dots else ","
    if dots + commas > 1:
        return Decimal(text.replace(sign, "")) if _is_grouped(text, sign) else Problem.NOT_A_NUMBER
    whole, _, rest = text.partition(sign)
    if len(rest) == 3 and whole.lstrip("+-") != "0":
        return Decimal(whole + rest) if grouped else Problem.AMBIGUOUS_NUMBER
    return Decimal(f"{whole}.{rest}") if rest else Decimal(whole)


def _is_grouped(text: str, sign: str) -> bool:
    first, *others = text.lstrip("+-").split(sign)
    return 1 <= len(first) <= 3 and all(len(part) == 3 for part in others)
