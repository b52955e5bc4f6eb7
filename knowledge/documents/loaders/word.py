"""Word documents (DOCX): opened by python-docx, walked once from top to bottom.

The walk is ours because python-docx passes over content controls and tracked insertions, and needs quadratic time for
tables with merged cells.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document
from docx.styles.style import BaseStyle, CharacterStyle

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.archive import inspect_archive
from knowledge.documents.loaders.finishing import Hints, finished
from knowledge.documents.loaders.footnotes import read_notes
from knowledge.documents.loaders.outline import Outline
from knowledge.text import squeeze

BODY = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, TABLE, ROW, CELL = W + "p", W + "tbl", W + "tr", W + "tc"
WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
PASSED_OVER = frozenset(
    [W + name for name in ("del", "moveFrom", "pPr", "rPr", "tcPr", "sdtPr")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]  # a picture of what stands before it
)
MARKS = {W + "tab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
CONTENTS = "Table of Contents"
CONTENTS_STYLE = re.compile(r"toc [1-9]", re.IGNORECASE)
HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)
TITLE = 0
TEMPLATE_DAY = "2013-12-23"  # what files made by python-docx say, whenever they were made
DEEPEST_STYLE = 10


def load_word(content: bytes, name: str) -> LoadedDocument:
    """A DOCX file: paragraphs with their heading styles, lists and tables. Word files have no fixed pages."""
    inspect_archive(content, BODY, ".docx")
    document = docx.Document(io.BytesIO(content))
    title = squeeze(document.core_properties.title or "")
    return finished(_outline(document), name, Hints(title, changed=_modified(document)))


def _modified(document: Document) -> str | None:
    """The day on which the file was last changed, as it says itself."""
    modified = document.core_properties.modified
    day = modified.date().isoformat() if modified else None
    return day if day != TEMPLATE_DAY else None


def _outline(document: Document) -> Outline:
    """Paragraphs, rows and headings; notes stand below the paragraph or table that refers to them."""
    levels, notes = _heading_levels(document), read_notes(document.part)
    contents = {style.style_id for style in document.styles if CONTENTS_STYLE.fullmatch(style.name or "")}
    outline = Outline()
    for element in _blocks(document.element.body):
        style = _style(element)
        if style not in contents:
            _read(element, levels.get(style), outline)
            for note in notes.of(element):
                outline.block(_text(note))
    return outline


def _read(element: Any, level: int | None, outline: Outline) -> None:  # noqa: ANN401
    if element.tag == TABLE:
        for row in _rows(element):
            outline.block(row)
    elif level is None:
        outline.block(_text(element))
    elif level == TITLE and outline.is_unnamed:
        outline.name(_text(element))
    else:
        outline.heading(_text(element), max(level, 1))


def _blocks(parent: Any) -> Iterator[Any]:  # noqa: ANN401 - lxml has no types
    """The paragraphs and tables, also those in content controls; without a table of contents."""
    for child in parent:
        if child.tag in {PARAGRAPH, TABLE}:
            yield child
        elif child.tag in WRAPPERS and not _is_contents(child):
            yield from _blocks(child)


def _is_contents(control: Any) -> bool:  # noqa: ANN401
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and gallery.get(W + "val") == CONTENTS


def _style(element: Any) -> str:  # noqa: ANN401
    style = element.find(f"{W}pPr/{W}pStyle")
    return str(style.get(W + "val")) if style is not None else ""


def _heading_levels(document: Document) -> dict[str, int]:
    """The level of each heading style by its id; ids are in the language of the Word that wrote it, names are not."""
    levels: dict[str, int] = {}
    for style in document.styles:
        level = _level(style)
        if level is not None:
            levels[style.style_id] = level
    return levels


def _level(style: BaseStyle) -> int | None:
    """The level of a style, or of the style that it builds on."""
    current: BaseStyle | None = style
    for _ in range(DEEPEST_STYLE):
        if not isinstance(current, CharacterStyle):
            return None
        if current.name == "Title":
            return TITLE
        if heading := HEADING_NAME.fullmatch(current.name or ""):
            return int(heading[1])
        current = current.base_style
    return None


def _text(element: Any) -> str:  # noqa: ANN401
    return "".join(_texts(element))


def _texts(element: Any) -> Iterator[str]:  # noqa: ANN401
    for child in element:
        if child.tag == W + "t":
            yield child.text or ""
        elif child.tag in MARKS:
            yield MARKS[child.tag]
        elif child.tag not in PASSED_OVER:
            yield from _texts(child)
            if child.tag == PARAGRAPH:  # in a cell or a text box
                yield "\n"


def _rows(table: Any) -> Iterator[str]:  # noqa: ANN401
    """The rows of a table as text; a cell that spans rows is given in each of them, one that spans columns once."""
    above: dict[int, str] = {}
    for row in _inside(table, ROW):
        cells: list[str] = []
        column = 0
        for cell in _inside(row, CELL):
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            if merged is None or merged.get(W + "val") == "restart":
                above[column] = squeeze(_text(cell))
            cells.append(above.get(column, ""))
            column += _span(cell)
        yield " | ".join(cells) if any(cells) else ""


def _inside(parent: Any, tag: str) -> Iterator[Any]:  # noqa: ANN401
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in WRAPPERS:
            yield from _inside(child, tag)


def _span(cell: Any) -> int:  # noqa: ANN401
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return int(span.get(W + "val", "1")) if span is not None else 1
