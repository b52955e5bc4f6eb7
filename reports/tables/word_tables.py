"""Reads the tables of a DOCX document. A cell that spans several columns counts once, the others are empty."""

import io
from collections.abc import Iterator, Sequence
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table as WordTable
from lxml.etree import XMLSyntaxError

from reports.tables.model import Plain
from reports.tables.troubles import TableError, TableTrouble

FAULTS = (BadZipFile, PackageNotFoundError, XMLSyntaxError, KeyError, ValueError, AttributeError, TypeError, OSError)


def docx_tables(content: bytes) -> Iterator[tuple[str, Iterator[tuple[int, Sequence[Plain]]]]]:
    """The number of each table in the document as its name, and its rows. Raises TableError."""
    try:
        for number, table in enumerate(Document(io.BytesIO(content)).tables, start=1):
            yield str(number), _rows(table)
    except FAULTS as error:
        raise TableError(TableTrouble.DAMAGED) from error


def _rows(table: WordTable) -> Iterator[tuple[int, Sequence[Plain]]]:
    for number, row in enumerate(table.rows, start=1):
        cells: list[Plain] = [None] * row.grid_cols_before
        before = None
        for cell in row.cells:
            cells.append(None if before is not None and cell == before else cell.text)
            before = cell
        yield number, cells
