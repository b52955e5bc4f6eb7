"""Word documents (DOCX), through python-docx."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from knowledge.documents import LoadedDocument
from knowledge.errors import DocumentError, Refusal
from knowledge.loaders.archive import inspect_archive
from knowledge.loaders.metadata import document_language, find_date, opening, title_from_name
from knowledge.loaders.outline import Outline
from knowledge.text import squeeze

BODY = "word/document.xml"


def load_word(content: bytes, name: str) -> LoadedDocument:
    """A DOCX file: paragraphs with their heading styles, lists and tables. Word files have no fixed pages."""
    inspect_archive(content, BODY)
    try:
        document = docx.Document(io.BytesIO(content))
        outline = _outline(document)
    except (PackageNotFoundError, KeyError, ValueError, etree.XMLSyntaxError, zipfile.BadZipFile) as error:
        raise DocumentError(Refusal.DAMAGED) from error
    lines = [block.text for block in outline.blocks]
    created = document.core_properties.modified
    return LoadedDocument(
        title=outline.title or squeeze(document.core_properties.title or "") or title_from_name(name),
        language=document_language(outline.blocks),
        blocks=tuple(outline.blocks),
        date=find_date(opening(lines)) or (created.date().isoformat() if created else None),
    )


def _outline(document: Document) -> Outline:
    outline = Outline()
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            for row in _rows(item):
                outline.block(row)
        elif level := _heading_level(item):
            outline.heading(item.text, level)
        else:
            outline.block(item.text)
    return outline


def _heading_level(paragraph: Paragraph) -> int:
    """1 to 9 for a heading, 0 for running text. The title and headings of level 1 both open the document."""
    style = paragraph.style.style_id if paragraph.style is not None else ""
    if style == "Title":
        return 1
    if style.startswith(("Heading", "Rubrik")) and style[-1:].isdigit():
        return int(style[-1]) + (1 if style[-1] != "1" else 0) if style[-1] != "0" else 0
    return 0


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells: list[str] = []
        for cell in row.cells:
            text = squeeze(cell.text)
            if not cells or cells[-1] != text:  # a merged cell is given once per column it spans
                cells.append(text)
        yield " | ".join(filter(None, cells))
