"""Tables of a report, written as XML at once: the library's way, cell by cell, is too slow for thousands of rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from reports.document import Align, Grid
from reports.unseen import seen
from reports.word.styles import W

FORBIDDEN = re.compile(r"[\ufffe\uffff]")
LOW = 14  # lines of a table that is kept on one page
SIGN = 100  # twentieths of a point: the usual width of a sign
LONG = 1_500  # characters; a longer row may run over to the next page
NUMBER = re.compile(r"\b([AFMS])-(?=\d)")  # of an entry, such as A-27, which no line ends in
UNBROKEN = r'\1</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'
KEEP = "<w:keepNext/>"
ALIGNMENTS = {Align.LEFT: "", Align.RIGHT: '<w:jc w:val="right"/>'}


def clean(text: str) -> str:
    """A text without the characters that XML cannot hold, or that turn or hide what stands around them."""
    return FORBIDDEN.sub("", seen(text))


def grid_element(grid: Grid, width: int, cell_style: str) -> BaseOxmlElement:
    """The table, as wide as `width` twentieths of a point; its first row is repeated on every page."""
    whole = sum(field.width for field in grid.fields)
    widths = [int(width * field.width / whole) for field in grid.fields]
    cells = [_CellForm(w, ALIGNMENTS[field.align], cell_style) for w, field in zip(widths, grid.fields, strict=True)]
    last = len(grid.rows) - 1
    plain = len(grid.rows) - grid.totals
    low = len(grid.rows) <= LOW and sum(_lines(row, widths) for row in grid.rows) <= LOW
    together = range(last) if low else {0, last - 1, *range(plain - 1, last)}  # rows on one page with the next
    head = "".join(form.filled(field.title, Look(kept=True)) for form, field in zip(cells, grid.fields, strict=True))
    rows = [f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"]
    for number, row in enumerate(grid.rows):
        look = Look(kept=number in together, bold=number >= plain)
        unsplit = "<w:cantSplit/>" if sum(map(len, row)) < LONG else ""
        rows.append(f"<w:tr><w:trPr>{unsplit}</w:trPr>")
        rows += [form.filled(text, look) for form, text in zip(cells, row, strict=True)]
        rows.append("</w:tr>")
    columns = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return parse_xml(
        f'<w:tbl {W}><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(clean(grid.caption), {chr(34): "&quot;"})}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _lines(row: tuple[str, ...], widths: Sequence[int]) -> int:
    """About how many lines the row takes, whose cells are so many twentieths of a point wide."""
    cells = zip(row, widths, strict=True)
    return max(sum(len(line) * SIGN // width + 1 for line in text.split("\n")) for text, width in cells)


@dataclass(frozen=True)
class Look:
    """How the cells of a row look: `kept` together with the next row on a page, in bold."""

    kept: bool = False
    bold: bool = False


class _CellForm:
    """What is the same in every cell of a column."""

    def __init__(self, width: int, alignment: str, style: str) -> None:
        self._before = (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/>'
        )
        self._alignment = alignment

    def filled(self, text: str, look: Look) -> str:
        weight = "<w:rPr><w:b/></w:rPr>" if look.bold else ""
        lines = escape(clean(text)).replace("\r", "").split("\n")
        told = lines if len(text) > LONG else [NUMBER.sub(UNBROKEN, line) for line in lines]  # thousands cost seconds
        content = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in told)
        kept = KEEP if look.kept else ""
        return f"{self._before}{kept}{self._alignment}</w:pPr><w:r>{weight}{content}</w:r></w:p></w:tc>"
