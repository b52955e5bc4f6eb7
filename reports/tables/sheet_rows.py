"""Rows of a sheet, written as XML at once: the library's way, cell by cell, is too slow for thousands of rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape as xml

from reports.tables.escapes import escape
from reports.tables.model import Plain
from reports.unseen import seen

EARLIEST = date(1900, 3, 1)  # before it a spreadsheet's calendar is wrong
DAY_ZERO = date(1899, 12, 30).toordinal()
MARKED = ("=", "+", "-", "@", "'")  # texts that an edit in the spreadsheet could turn into formulas


@dataclass(frozen=True)
class Place:
    """A column of the sheet: its letters, and the numbers of its style: for all values, and for texts to be marked."""

    letters: str
    style: int
    marked: int


@dataclass(frozen=True)
class Formula:
    """A formula with its result, so that viewers that do not compute show it too."""

    code: str
    result: str


def row_xml(number: int, places: Sequence[Place], values: Iterable[Plain | Formula]) -> str:
    """A row, from 1, with a value for each of the places."""
    cells = [
        _cell(place, number, value) for place, value in zip(places, values, strict=True) if value not in (None, "")
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: Place, row: int, value: Plain | Formula) -> str:
    if isinstance(value, date) and value < EARLIEST:
        value = value.isoformat()
    if isinstance(value, str):
        value = seen(value)
        style = place.marked if value.startswith(MARKED) else place.style
        text = xml(escape(value))
        return f'<c r="{place.letters}{row}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    start = f'<c r="{place.letters}{row}" s="{place.style}">'
    if isinstance(value, Formula):
        return f"{start}<f>{xml(value.code)}</f><v>{value.result}</v></c>"
    number = str(value.toordinal() - DAY_ZERO) if isinstance(value, date) else f"{value:f}"
    return f"{start}<v>{number}</v></c>"
