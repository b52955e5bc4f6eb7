"""Tables as an XLSX workbook: a sheet each, with typed cells, filter, frozen heading, widths and totals.

Texts are written as texts, never as formulas, with Excel's own mark for it. The totals are real formulas that carry
their result, so that telephones and other viewers that do not compute show them too.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter

from reports.tables.escapes import escape
from reports.tables.model import SUM, Column, Kind, Money, Plain, Table, headings, plain_row
from reports.tables.sheet_rows import Formula, Place, row_xml

FONT, SIZE = "Calibri", 11
NARROWEST, WIDEST = 9, 60
SHOWN = 109  # of SUBTOTAL: the sum of the rows that a filter leaves
FORMATS = {
    Kind.TEXT: "@",
    Kind.INTEGER: "#,##0",
    Kind.DECIMAL: "#,##0.##",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MONEY: "#,##0.00",
}
FORBIDDEN_IN_NAMES = re.compile(r"[\\/*?:\[\]\x00-\x1f]")
SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
END_OF_ROWS = b"</sheetData>"


def workbook(tables: Sequence[Table]) -> bytes:
    """The tables as a workbook, in their order."""
    book = Workbook(write_only=True)
    for style in _styles():
        book.add_named_style(style)
    names: set[str] = set()
    bodies = [_fill(book.create_sheet(_sheet_name(table.name, names)), table) for table in tables]
    out = io.BytesIO()
    book.save(out)
    return _with_rows(out.getvalue(), bodies)


def _styles() -> Iterator[NamedStyle]:
    head = NamedStyle("Table heading")
    head.font = Font(FONT, SIZE, bold=True, color="FFFFFF")
    head.fill = PatternFill("solid", fgColor="1F4E79")
    head.alignment = Alignment(vertical="center", wrap_text=True)
    yield head
    for kind in Kind:
        body, total = NamedStyle(f"Table {kind}", number_format=FORMATS[kind]), NamedStyle(f"Table {kind} total")
        body.font = Font(FONT, SIZE)
        side = "left" if kind == Kind.DATE else None  # else it would touch the text beside it
        body.alignment = Alignment(horizontal=side, vertical="top", wrap_text=kind == Kind.TEXT)
        total.number_format = FORMATS[kind] if kind != Kind.TEXT else "General"
        total.font, total.border = Font(FONT, SIZE, bold=True), Border(top=Side("thin", color="808080"))
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


def _fill(sheet: Any, table: Table) -> Iterator[str]:  # noqa: ANN401 - the library's write-only sheet has no type
    """Sets a sheet up and writes its heading; returns the rows below it, as XML."""
    titles = headings(table.columns)
    rows = [plain_row(table.columns, row) for row in table.rows]
    kinds = _kinds(table.columns)
    for number, width in enumerate(_widths(titles, kinds, rows), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(titles))}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.append([_styled(sheet, "Table heading", escape(title)) for title in titles])
    places = [_place(sheet, number, f"Table {kind}") for number, kind in enumerate(kinds, start=1)]
    below = [_place(sheet, number, f"Table {kind} total") for number, kind in enumerate(kinds, start=1)]
    below[0] = _place(sheet, 1, "Table text total")
    body = (row_xml(number, places, row) for number, row in enumerate(rows, start=2))
    return chain(body, _totals(table, below))


def _styled(sheet: Any, style: str, value: str | None = None) -> Any:  # noqa: ANN401
    cell = WriteOnlyCell(sheet, value)
    cell.style = style
    if value is not None:
        cell.data_type = "s"  # also when it begins with an equals sign
    return cell


def _place(sheet: Any, number: int, style: str) -> Place:  # noqa: ANN401
    plain, marked = _styled(sheet, style), _styled(sheet, style)
    marked.quotePrefix = True
    return Place(get_column_letter(number), plain.style_id, marked.style_id)


def _kinds(columns: Sequence[Column]) -> list[Kind]:
    return list(chain.from_iterable([c.kind, Kind.TEXT] if c.kind == Kind.MONEY else [c.kind] for c in columns))


def _widths(titles: Sequence[str], kinds: Sequence[Kind], rows: Sequence[Sequence[Plain]]) -> list[float]:
    widths = [float(len(title) + 4) for title in titles]  # room for the filter's arrow
    sums = [Decimal()] * len(titles)
    for row in rows:
        for number, value in enumerate(row):
            if value is not None:
                widths[number] = max(widths[number], len(str(value).partition("\n")[0]) * 1.1 + 2)
            if isinstance(value, int | Decimal):
                sums[number] += Decimal(value).copy_abs()
    for number, (kind, whole) in enumerate(zip(kinds, sums, strict=True)):
        if whole:  # as it is shown, with signs between the digits
            shown = f"{whole:,.2f}" if kind == Kind.MONEY else f"{whole:,f}"
            widths[number] = max(widths[number], len(shown) * 1.1 + 2)
    return [min(max(width, NARROWEST), WIDEST) for width in widths]


def _totals(table: Table, places: Sequence[Place]) -> Iterator[str]:
    """A row of sums, and one for each currency of the money columns; below an empty row."""
    sums = list(_sums(table))
    if not sums or not table.rows:
        return
    empty = len(table.rows) + 2
    yield row_xml(empty, (), ())
    for number, label in enumerate(dict.fromkeys(label for label, _, _ in sums), start=empty + 1):
        cells: list[Plain | Formula] = [None] * len(places)
        cells[0] = f"{SUM} {label}".strip()
        for _, position, formula in (entry for entry in sums if entry[0] == label):
            cells[position] = formula
        yield row_xml(number, places, cells)


def _sums(table: Table) -> Iterator[tuple[str, int, Formula]]:
    """The label of a sum's row (none for numbers, the currency for money), its position from 0, and the sum."""
    last = len(table.rows) + 1
    position = 0
    for number, column in enumerate(table.columns):
        here = f"{get_column_letter(position + 1)}2:{get_column_letter(position + 1)}{last}"
        if column.total and column.kind in {Kind.INTEGER, Kind.DECIMAL} and position > 0:
            values = [row[number] for row in table.rows]
            result = sum((value for value in values if isinstance(value, int | Decimal)), start=Decimal())
            yield "", position, Formula(f"SUBTOTAL({SHOWN},{here})", f"{result:f}")
        elif column.total and column.kind == Kind.MONEY and position > 0:
            units = f"{get_column_letter(position + 2)}2:{get_column_letter(position + 2)}{last}"
            for currency, amount in _by_currency(row[number] for row in table.rows).items():
                each = f"SUBTOTAL({SHOWN},OFFSET({here.partition(':')[0]},ROW({here})-2,0))"
                yield currency, position, Formula(f'SUMPRODUCT(({units}="{currency}")*{each})', f"{amount:f}")
        position += 2 if column.kind == Kind.MONEY else 1


def _by_currency(cells: Iterator[Any]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = {}
    for value in cells:
        if isinstance(value, Money):
            totals[value.currency] = totals.get(value.currency, Decimal()) + value.amount
    return dict(sorted(totals.items()))


def _with_rows(book: bytes, bodies: Sequence[Iterable[str]]) -> bytes:
    """The workbook with the rows of each sheet below its heading."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            match = SHEET.fullmatch(entry.filename)
            if match is None:
                target.writestr(entry, source.read(entry))
                continue
            before, end, after = source.read(entry).partition(END_OF_ROWS)
            with target.open(entry, "w") as sheet:
                sheet.write(before)
                sheet.writelines(row.encode() for row in bodies[int(match[1]) - 1])
                sheet.write(end + after)
    return out.getvalue()
