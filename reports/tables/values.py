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
    NO_RESULT = "no-result"  # of a formula that nobody has computed


SPACES = re.compile(r"[\s\u00a0\u202f\u2009']")
NUMBER = re.compile(r"[+\-−]?\d[\d.,]*")
CODES = frozenset(  # ISO 4217
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split()
)
CURRENCIES = {
    **dict.fromkeys(("kr", "kronor", "krona"), "SEK"),
    **dict.fromkeys(("đ", "₫", "đồng", "dong", "vnđ"), "VND"),
    **dict.fromkeys(("€", "euro"), "EUR"),
    **dict.fromkeys(("$", "us$", "dollar", "dollars"), "USD"),
    "£": "GBP",
}
# How many times the number is meant before a currency: "1,5 mkr", "200 tkr"; those of Vietnam count dong on their own.
SCALES = {
    **dict.fromkeys(("tusen", "thousand", "nghìn", "ngàn", "t", "k"), 10**3),
    **dict.fromkeys(("miljoner", "miljon", "million", "milj", "mn", "triệu", "trieu", "tr", "m"), 10**6),
    **dict.fromkeys(("miljarder", "miljard", "billion", "md", "tỷ", "tỉ", "ty"), 10**9),
}
COUNT_DONG = frozenset({"nghìn", "ngàn", "triệu", "trieu", "tr", "tỷ", "tỉ", "ty"})
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
        inside = whole[: number.start()] + whole[number.end() :]
        cell = number.group()
    scale, currency = _unit(inside or str(unit or ""))
    value = _number(cell, grouped=scale == 1)  # nobody groups the digits of "1,500 million"
    if not isinstance(value, Decimal):
        return Problem.NOT_AN_AMOUNT if isinstance(value, Problem) else None
    currency = currency or _unit(str(unit or ""))[1]
    return Money(value * scale, currency) if currency else Problem.NO_CURRENCY


def _unit(text: str) -> tuple[int, str | None]:
    """What an amount is counted in: (1000000, "SEK") for "mkr"; no currency for what is none."""
    short = SPACES.sub("", text).strip(".").casefold()
    currency = _currency(short)
    if currency is not None:
        return 1, currency
    found = [word for word in SCALES if short.startswith(word) and (_currency(short[len(word) :]) or short == word)]
    if not found:
        return 1, None
    word = max(found, key=len)
    return SCALES[word], _currency(short[len(word) :]) or ("VND" if word in COUNT_DONG else None)


def _currency(short: str) -> str | None:
    return short.upper() if short.upper() in CODES else CURRENCIES.get(short)


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
