"""What digits can mean by their shape alone: a number, a clock time, a calendar date, a year."""

import re

from handlers.when.description import Clock, Description, Node, Weak

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})/(\d{4})")
_COLON = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_DOT = re.compile(r"(\d{1,2})\.(\d{2})")
_DOT_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})")
_TWO_YEARS = re.compile(r"(?:20)?(\d\d)/(?:20)?(\d\d)")
_DECIMAL = re.compile(r"(\d{1,2})[.,](5|25|75|0)")
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_FRACTIONS = {"24/7": Weak.NEVER} | dict.fromkeys(("1/2", "1/3", "2/3", "1/4", "3/4", "9/10"), Weak.LED_IN_SENTENCE)
FIRST_YEAR, LAST_YEAR = 1900, 2199


def clock_node(kind: str, hour: str, minute: str = "00") -> Node:
    """Return a clock time; two digits from 00 to 09 or an hour from 13 leave no doubt about the half of the day."""
    sure = hour.startswith("0") or int(hour) > 12
    return Node(kind, meaning={"clock": Clock(int(hour), int(minute), sure)})


def number_nodes(text: str) -> list[Node]:
    """Return every meaning of a number token."""
    if text.isdecimal():
        return _digits(text)
    found = _dates(text)
    if (match := _TWO_YEARS.fullmatch(text)) and int(match[2]) == int(match[1]) + 1:
        found.append(Node("yearpair", 2000 + int(match[1])))
    if match := _COLON.fullmatch(text):
        found.append(clock_node("hm", match[1], match[2]))
    if match := _DOT.fullmatch(text):
        found.append(clock_node("hmdot", match[1], match[2]))
    if match := _DECIMAL.fullmatch(text):
        found.append(Node("decimal", int(match[1]) * 60 + round(60 * float("0." + match[2]))))
    return found


def _dates(text: str) -> list[Node]:
    if match := _YEAR_FIRST.fullmatch(text):
        return [_date(match[3], match[2], match[1])]
    if match := _DAY_FIRST.fullmatch(text):
        return [_date(match[1], match[2], match[3])]
    if match := _DAY_MONTH.fullmatch(text):
        return [_date(match[1], match[2], weak=_FRACTIONS.get(text, 0))]
    if match := _MONTH_YEAR.fullmatch(text):
        return [Node("monthyear", meaning={"month": int(match[1]), "year": int(match[2])})]
    if match := _DOT_DATE.fullmatch(text):
        return [_date(match[1], match[2], kind="dotdate", weak=Weak.LED)]
    return []


def _digits(text: str) -> list[Node]:
    number = int(text) if len(text) < 9 else 0
    if len(text) == 3 and text[0] == "0":
        return []
    if len(text) < 4:
        return [Node("num", number, "padded" if text[0] == "0" and len(text) == 2 else "digits")]
    if len(text) == 4:
        year = [Node("year4", number)] if FIRST_YEAR <= number <= LAST_YEAR else []
        shows_time = int(text[:2]) <= 24 and int(text[2:]) < 60
        return [*year, clock_node("num4", text[:2], text[2:])] if shows_time else year
    if match := _COMPACT.fullmatch(text):
        return [_date(match[3], match[2], match[1], weak=Weak.NOT_IN_SENTENCE)]
    return []


def _date(day: str, month: str, year: str = "", kind: str = "numdate", weak: int = 0) -> Node:
    meaning: Description = {"day": int(day), "month": int(month)}
    if year:
        meaning["year"] = int(year) if len(year) == 4 else 2000 + int(year)
    if weak:
        meaning["weak"] = weak
    return Node(kind, meaning=meaning)
