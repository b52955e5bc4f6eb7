"""Reads the sheets of an XLSX workbook as values, row by row, without trusting the size that it claims to have."""

import io
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from reports.tables.escapes import unescape
from reports.tables.model import Plain, Uncomputed
from reports.tables.troubles import TableError, TableTrouble

FORMULA = re.compile(rb"<f[ >/]")
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
        book = _opened(content, results=True)
        formulas = _opened(content, results=False) if _has_formulas(content) else None
        for number, sheet in enumerate(book.worksheets):
            if sheet.sheet_state == "visible":
                results = _cells(sheet)
                found = _judged(results, _cells(formulas.worksheets[number])) if formulas is not None else results
                yield sheet.title, _rows(found)
        book.close()
    except FAULTS as error:
        raise TableError(TableTrouble.DAMAGED) from error


def _opened(content: bytes, *, results: bool) -> Workbook:
    """The workbook, read row by row: with the results of its formulas, or with the formulas themselves."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions that do not concern the values
        return load_workbook(io.BytesIO(content), read_only=True, data_only=results, keep_links=False)


def _has_formulas(content: bytes) -> bool:
    with ZipFile(io.BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(FORMULA.search(archive.read(name)) for name in sheets)


def _cells(sheet: Any) -> Iterator[Sequence[object]]:  # noqa: ANN401 - the library's read-only sheet has no type
    sheet.reset_dimensions()
    rows: Iterator[Sequence[object]] = sheet.iter_rows(max_col=WIDEST, values_only=True)
    return rows


def _judged(results: Iterable[Sequence[object]], formulas: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
    """The results, with the formulas that have none."""
    for row, written in zip(results, formulas, strict=True):
        yield [
            Uncomputed(formula if isinstance(formula, str) else "=") if cell is None and formula is not None else cell
            for cell, formula in zip(row, written, strict=True)
        ]


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
        return cell if isinstance(cell, Uncomputed) else unescape(cell)
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
