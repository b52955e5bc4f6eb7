"""Reads the sheets of an XLSX workbook as values, row by row, without trusting the size that it claims to have."""

import io
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from reports.tables.escapes import unescape
from reports.tables.model import Plain
from reports.tables.troubles import TableError, TableTrouble

WIDEST = 250  # columns that are looked at
LONGEST_GAP = 1_000  # empty rows; some programs format a million rows below the last
# What the library raises for parts that are not as the format says.
FAULTS = (
    BadZipFile,
    InvalidFileException,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    SyntaxError,
    OSError,
)


def xlsx_tables(content: bytes) -> Iterator[tuple[str, Iterator[tuple[int, Sequence[Plain]]]]]:
    """Each visible sheet's name and its rows with their numbers. Raises TableError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that do not concern the values
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                sheet.reset_dimensions()
                yield sheet.title, _rows(sheet.iter_rows(max_col=WIDEST, values_only=True))
        book.close()
    except FAULTS as error:
        raise TableError(TableTrouble.DAMAGED) from error


def _rows(rows: Iterator[Sequence[object]]) -> Iterator[tuple[int, Sequence[Plain]]]:
    gap = 0
    for number, row in enumerate(rows, start=1):
        cells = [_plain(cell) for cell in row]
        gap = 0 if any(cell is not None for cell in cells) else gap + 1
        if gap == LONGEST_GAP:
            return
        yield number, cells


def _plain(cell: object) -> Plain:
    """A cell as one of the types of a table."""
    if isinstance(cell, str):
        return unescape(cell)
    if isinstance(cell, bool) or cell is None:
        return None if cell is None else str(cell)
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else Decimal(repr(cell))
    if isinstance(cell, int):
        return cell
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else _time_text(cell)


def _time_text(cell: object) -> str:
    return str(cell) if isinstance(cell, time | timedelta) else ""
