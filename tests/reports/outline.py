"""What a report's file holds, as lines of text that a person can read and compare."""

import io
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook


def docx_outline(content: bytes) -> list[str]:
    """Headings, captions, grids, pictures and places to write in, in their order."""
    document = Document(io.BytesIO(content))
    lines = [f"header: {document.sections[0].header.paragraphs[0].text}"]
    for element in document.element.body:
        if element.tag == qn("w:p"):
            lines += _paragraph(Paragraph(element, document._body))
        elif element.tag == qn("w:tbl"):
            lines += _table(document, Table(element, document._body))
    return lines


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    for picture in paragraph._p.iter(qn("wp:docPr")):
        yield f"picture: {picture.get('descr')}"
    text = "".join(node.text or "" for node in paragraph._p.iter(qn("w:t")))
    if text:
        yield f"{paragraph.style.name if paragraph.style else ''}: {text}"


def _table(document: WordDocument, table: Table) -> Iterator[str]:
    if table.style is not None and table.style.name == "Report table":
        yield f"grid: {' | '.join(cell.text for cell in table.rows[0].cells)} ({len(table.rows) - 1} rows)".replace(
            "\n", " / "
        )
        return
    for cell in table.rows[0].cells:
        for paragraph in cell.paragraphs:
            yield from (f"  {line}" for line in _paragraph(paragraph))


def xlsx_outline(content: bytes) -> list[str]:
    """Each sheet with its headings, the types below them, filter, frozen rows and totals."""
    lines = []
    for sheet in load_workbook(io.BytesIO(content), data_only=True).worksheets:
        rows = list(sheet.iter_rows())
        lines.append(
            f"sheet: {sheet.title} ({sheet.max_row} rows, filter {sheet.auto_filter.ref}, frozen {sheet.freeze_panes})"
        )
        for column in zip(*rows, strict=True):
            kinds = sorted({cell.data_type for cell in column[1:] if cell.value is not None})
            lines.append(f"  {column[0].value}: {''.join(kinds)}")
        sums = [row for row in rows if str(row[0].value).startswith("Σ")]
        lines += ["  total: " + ", ".join(str(cell.value) for cell in row if cell.value is not None) for row in sums]
    return lines
