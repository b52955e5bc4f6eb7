"""Files with tables: CSV, XLSX and DOCX as people send them, within limits of size, rows and columns; XLSX out.

The libraries for office files are loaded when the first such file comes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from unicodedata import normalize

from reports.tables.archive import DOCX, inspect
from reports.tables.model import SUM, Plain, Table, Uncomputed
from reports.tables.text_files import csv_rows
from reports.tables.troubles import TableError, TableTrouble
from reports.unseen import seen

LARGEST_FILE = 20 * 1024 * 1024
MOST_ROWS = 100_000
MOST_COLUMNS = 200
TEXT_TYPES = frozenset({".csv", ".tsv", ".txt"})
ARCHIVE = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0"  # the container of old and of encrypted office files


@dataclass(frozen=True)
class RawRow:
    """A row as it stands in the file. `number` is what a person sees beside it: the row of the sheet, the line."""

    number: int
    cells: tuple[Plain, ...]


@dataclass(frozen=True)
class RawTable:
    """A table as it stands in the file: the name of its sheet or file, its headings, its rows without empty ones."""

    name: str
    heading: tuple[str, ...]
    rows: tuple[RawRow, ...]


def read_rows(content: bytes, name: str) -> list[RawTable]:
    """The tables of a file, of which `name` gives the type. Values only: formulas are never run.

    Empty rows and the rows of totals below them are left out, texts are in NFC without outer spaces. Raises TableError.
    """
    if len(content) > LARGEST_FILE:
        raise TableError(TableTrouble.TOO_LARGE, LARGEST_FILE // 1024 // 1024)
    tables = [table for title, rows in _tables(content, name) if (table := _table(title, rows)) is not None]
    if not tables:
        raise TableError(TableTrouble.NO_TABLE)
    return tables


def write_xlsx(tables: Sequence[Table]) -> bytes:
    """The tables as a workbook, a sheet each, with typed cells, filters, a frozen heading and totals."""
    from reports.tables.spreadsheet import workbook

    return workbook(tables)


def _tables(content: bytes, name: str) -> Iterator[tuple[str, Iterable[tuple[int, Sequence[Plain]]]]]:
    path = PurePath(name)
    if content.startswith(ARCHIVE):
        yield from _office_tables(content)
    elif content.startswith(COMPOUND):
        raise TableError(TableTrouble.LOCKED)
    elif path.suffix.casefold() in TEXT_TYPES:
        yield path.stem, csv_rows(content)
    else:
        raise TableError(TableTrouble.UNKNOWN_TYPE)


def _office_tables(content: bytes) -> Iterator[tuple[str, Iterable[tuple[int, Sequence[Plain]]]]]:
    if inspect(content) == DOCX:
        from reports.tables.word_tables import docx_tables

        return docx_tables(content)
    from reports.tables.workbook import xlsx_tables

    return xlsx_tables(content)


def _table(name: str, rows: Iterable[tuple[int, Sequence[Plain]]]) -> RawTable | None:
    """The first row with text in it is the heading."""
    heading: tuple[str, ...] | None = None
    found: list[RawRow] = []
    for number, cells in _filled(rows):
        if heading is None:
            heading = _heading(cells)
            continue
        if len(found) == MOST_ROWS:
            raise TableError(TableTrouble.TOO_MANY_ROWS, MOST_ROWS)
        found.append(RawRow(number, cells[: len(heading)] + (None,) * (len(heading) - len(cells))))
    return RawTable(name, heading, tuple(found)) if heading is not None else None


def _filled(rows: Iterable[tuple[int, Sequence[Plain]]]) -> Iterator[tuple[int, tuple[Plain, ...]]]:
    """The rows that hold something, without the totals that stand below an empty row."""
    below_gap = False
    for number, cells in rows:
        clean = tuple(_clean(cell) for cell in cells)
        first = next((cell for cell in clean if cell is not None), None)
        if first is None or (below_gap and isinstance(first, str) and first.startswith(SUM)):
            below_gap = True
            continue
        below_gap = False
        yield number, clean


def _clean(cell: Plain) -> Plain:
    if isinstance(cell, Uncomputed) or not isinstance(cell, str):
        return cell
    return normalize("NFC", seen(cell)).strip() or None


def _heading(cells: tuple[Plain, ...]) -> tuple[str, ...]:
    titles = ["" if cell is None else str(cell) for cell in cells]
    while not titles[-1]:
        titles.pop()
    if len(titles) > MOST_COLUMNS:
        raise TableError(TableTrouble.TOO_MANY_COLUMNS, MOST_COLUMNS)
    return tuple(titles)
