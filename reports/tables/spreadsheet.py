"""Tables as an XLSX workbook: a sheet each, with typed cells, filter, frozen heading, widths and totals.

Texts are written as texts, never as formulas, with Excel's own mark for it. The totals are real formulas that carry
their result, so that telephones and other viewers that do not compute show them too.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter

from reports.tables.escapes import escape
from reports.tables.model import SUM, Column, Kind, Money, Plain, Table, headings, plain_row

NARROWEST, WIDEST = 9, 60
EARLIEST = date(1900, 3, 1)  # before it a spreadsheet's calendar is wrong
FORMATS = {
    Kind.TEXT: "@",
    Kind.INTEGER: "#,##0",
    Kind.DECIMAL: "#,##0.##",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MONEY: "#,##0.00",
}
MARKED = ("=", "+", "-", "@", "'")  # texts that an edit in the spreadsheet could turn into formulas
FORBIDDEN_IN_NAMES = re.compile(r"[\\/*?:\[\]\x00-\x1f]")
EMPTY_RESULT = re.compile(rb"<f>([^<]*)</f><v\s*(?:/>|></v>)")


def workbook(tables: Sequence[Table]) -> bytes:
    """The tables as a workbook, in their order."""
    book = Workbook(write_only=True)
    for style in _styles():
        book.add_named_style(style)
    names: set[str] = set()
    results: list[list[Decimal]] = []
    for table in tables:
        sheet = book.create_sheet(_sheet_name(table.name, names))
        results.append(_fill(sheet, table))
    out = io.BytesIO()
    book.save(out)
    return _with_results(out.getvalue(), results)


def _styles() -> Iterator[NamedStyle]:
    head = NamedStyle("Table heading")
    head.font = Font(bold=True, color="FFFFFF")
    head.fill = PatternFill("solid", fgColor="1F4E79")
    head.alignment = Alignment(vertical="center", wrap_text=True)
    yield head
    for kind in Kind:
        body, total = NamedStyle(f"Table {kind}", number_format=FORMATS[kind]), NamedStyle(f"Table {kind} total")
        body.alignment = Alignment(vertical="top", wrap_text=kind == Kind.TEXT)
        total.number_format = FORMATS[kind] if kind != Kind.TEXT else "General"
        total.font, total.border = Font(bold=True), Border(top=Side("thin", color="808080"))
        yield from (body, total)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that spreadsheets accept: at most 31 characters, no signs of paths and ranges, each name once."""
    clean = FORBIDDEN_IN_NAMES.sub(" ", name).strip(" '")[:31] or "1"
    number = 2
    result = clean
    while result.casefold() in taken:
        result = f"{clean[: 31 - len(str(number)) - 1]} {number}"
        number += 1
    taken.add(result.casefold())
    return result


def _fill(sheet: Any, table: Table) -> list[Decimal]:  # noqa: ANN401 - the library's write-only sheet has no type
    """Writes a table into its sheet; returns the results of its formulas, in their order."""
    titles = headings(table.columns)
    kinds = _kinds(table.columns)
    rows = [plain_row(table.columns, row) for row in table.rows]
    for number, width in enumerate(_widths(titles, rows), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(titles))}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.append([_cell(sheet, title, "Table heading") for title in titles])
    styles = [f"Table {kind}" for kind in kinds]
    for row in rows:
        sheet.append([_cell(sheet, value, style) for value, style in zip(row, styles, strict=True)])
    return _write_totals(sheet, table, kinds)


def _kinds(columns: Sequence[Column]) -> list[Kind]:
    return list(chain.from_iterable([c.kind, Kind.TEXT] if c.kind == Kind.MONEY else [c.kind] for c in columns))


def _cell(sheet: Any, value: Any, style: str) -> Any:  # noqa: ANN401 - the library knows no decimals
    if value is None:
        return None
    if isinstance(value, date) and value < EARLIEST:
        value = value.isoformat()
    cell = WriteOnlyCell(sheet, escape(value) if isinstance(value, str) else value)
    cell.style = style
    if isinstance(value, str):
        cell.data_type = "s"  # also when it begins with an equals sign
        if value.startswith(MARKED):
            cell.quotePrefix = True
    return cell


def _widths(titles: Sequence[str], rows: Sequence[Sequence[Plain]]) -> list[float]:
    widths = [float(len(title) + 4) for title in titles]  # room for the filter's arrow
    for row in rows:
        for number, value in enumerate(row):
            if value is not None:
                widths[number] = max(widths[number], len(str(value).partition("\n")[0]) * 1.1 + 2)
    return [min(max(width, NARROWEST), WIDEST) for width in widths]


@dataclass(frozen=True)
class _Sum:
    """A formula in a file's column, and its result."""

    position: int
    formula: str
    result: Decimal


def _write_totals(sheet: Any, table: Table, kinds: Sequence[Kind]) -> list[Decimal]:  # noqa: ANN401
    """A row of sums, and one for each currency of the money columns; below an empty row."""
    sums = list(_sums(table))
    if not sums or not table.rows:
        return []
    sheet.append([])
    results: list[Decimal] = []
    for label in dict.fromkeys(label for label, _ in sums):
        cells: list[Any] = [None] * len(kinds)
        cells[0] = _cell(sheet, f"{SUM} {label}".strip(), "Table text total")
        for entry in (entry for other, entry in sums if other == label):
            cells[entry.position] = WriteOnlyCell(sheet, entry.formula)
            cells[entry.position].style = f"Table {kinds[entry.position]} total"
            results.append(entry.result)
        sheet.append(cells)
    return results


def _sums(table: Table) -> Iterator[tuple[str, _Sum]]:
    """The sums with the label of their row: none for numbers, the currency for money. In the order of columns."""
    last = len(table.rows) + 1
    position = 0
    for number, column in enumerate(table.columns):
        here = f"{get_column_letter(position + 1)}2:{get_column_letter(position + 1)}{last}"
        if column.total and column.kind in {Kind.INTEGER, Kind.DECIMAL} and position > 0:
            values = [row[number] for row in table.rows]
            result = sum((value for value in values if isinstance(value, int | Decimal)), start=Decimal())
            yield "", _Sum(position, f"=SUM({here})", Decimal(result))
        elif column.total and column.kind == Kind.MONEY and position > 0:
            units = f"{get_column_letter(position + 2)}2:{get_column_letter(position + 2)}{last}"
            for currency, amount in _by_currency(row[number] for row in table.rows).items():
                yield currency, _Sum(position, f'=SUMIF({units},"{currency}",{here})', amount)
        position += 2 if column.kind == Kind.MONEY else 1


def _by_currency(cells: Iterator[Any]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = {}
    for value in cells:
        if isinstance(value, Money):
            totals[value.currency] = totals.get(value.currency, Decimal()) + value.amount
    return dict(sorted(totals.items()))


def _filled_in(sheet: bytes, results: Sequence[Decimal]) -> bytes:
    waiting = iter(results)
    return EMPTY_RESULT.sub(lambda found: b"<f>%b</f><v>%b</v>" % (found[1], f"{next(waiting):f}".encode()), sheet)


def _with_results(book: bytes, results: Sequence[Sequence[Decimal]]) -> bytes:
    """The workbook with the result of each formula beside it; the library leaves that place empty."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            match = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", entry.filename)
            if match and results[int(match.group(1)) - 1]:
                content = _filled_in(content, results[int(match.group(1)) - 1])
            target.writestr(entry, content)
    return out.getvalue()
