"""A report -> a DOCX document."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import singledispatchmethod
from itertools import zip_longest

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENTATION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from reports.document import Beside, Block, Bullets, Empty, Grid, Heading, Picture, Report, Text, ToWrite
from reports.word.fields import add_bookmark, add_contents, add_field
from reports.word.grids import clean, grid_element
from reports.word.styles import CELL, EMPTY, FACT, SMALL, TO_WRITE, set_up, speak, tighten

WIDE, TALL = Cm(21.0), Cm(29.7)
MARGIN, LYING_MARGIN, SHORT_MARGIN = Cm(2.2), Cm(1.8), Cm(1.6)
PICTURE_WIDTH, PICTURE_HEIGHT = Cm(13.5), Cm(18.5)
SHORT_GAP = Pt(4)  # below a table of a report that is to fit a page
TWENTIETHS = 635  # EMU in a twentieth of a point


def write_docx(report: Report, made: datetime | None = None) -> bytes:
    """The report as a file, made and changed at that moment."""
    document = Document()
    set_up(document, report.language)
    if not report.has_contents:
        tighten(document)
    moment = (made or datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None)  # as the library takes it
    document.core_properties.created = document.core_properties.modified = moment
    writer = _Writer(document, report)
    writer.write()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Writer:
    """Writes one report; counts captions and collects headings on the way."""

    def __init__(self, document: WordDocument, report: Report) -> None:
        self._document = document
        self._report = report
        self._headings: list[tuple[int, str, str]] = []
        self._captions = {"Table": 0, "Figure": 0}
        self._following: Block | None = None
        self._landscape = any(isinstance(block, Beside) for block in report.blocks)
        self._width = self._set_page()
        self._cell_style = document.styles[CELL].style_id
        if self._landscape:
            document.styles[CELL].font.size = SMALL

    def write(self) -> None:
        """Everything, in order."""
        report, document = self._report, self._document
        document.core_properties.title, document.core_properties.author = clean(report.title), clean(report.subtitle)
        document.core_properties.comments = ""
        document.add_paragraph(clean(report.title), style="Title")
        document.add_paragraph(clean(report.subtitle), style="Subtitle")
        for fact in report.facts:
            document.add_paragraph(clean(fact), style=FACT)
        contents = document.add_paragraph()
        self._write_margins()
        for block, self._following in zip_longest(report.blocks, report.blocks[1:]):
            self._put(block)
        if report.has_contents:
            self._write_contents(contents)
        contents._p.getparent().remove(contents._p)  # noqa: SLF001 - the library cannot take a paragraph away

    def _set_page(self) -> int:
        """Paper and margins; returns the width of the text in twentieths of a point."""
        section = self._document.sections[0]
        wide, tall = (TALL, WIDE) if self._landscape else (WIDE, TALL)
        section.orientation = WD_ORIENTATION.LANDSCAPE if self._landscape else WD_ORIENTATION.PORTRAIT
        section.page_width, section.page_height = wide, tall
        margin = LYING_MARGIN if self._landscape else MARGIN if self._report.has_contents else SHORT_MARGIN
        section.header_distance = section.footer_distance = Cm(0.9)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin
        return int((wide - 2 * margin) / TWENTIETHS)

    def _write_margins(self) -> None:
        section = self._document.sections[0]
        section.different_first_page_header_footer = True
        section.header.paragraphs[0].text = clean(" · ".join(self._report.header))
        for footer in (section.footer, section.first_page_footer):
            paragraph = footer.paragraphs[0]
            before, _, rest = self._report.labels.page.partition("{page}")
            between, _, after = rest.partition("{pages}")
            paragraph.add_run(before)
            add_field(paragraph, "PAGE", "1")
            paragraph.add_run(between)
            add_field(paragraph, "NUMPAGES", "1")
            paragraph.add_run(after)

    def _write_contents(self, place: Paragraph) -> None:
        place.insert_paragraph_before(clean(self._report.labels.contents), style="TOC Heading")
        for name in ("toc 1", "toc 2"):
            tabs = self._document.styles[name].paragraph_format.tab_stops
            tabs.add_tab_stop(Emu(self._width * TWENTIETHS), WD_TAB_ALIGNMENT.RIGHT)
        deepest = 1 if self._landscape else 2  # a lying page is low
        add_contents(place, [entry for entry in self._headings if entry[0] <= deepest], ("toc 1", "toc 2"))

    @singledispatchmethod
    def _put(self, block: Block) -> None:
        raise TypeError(f"no way to write {type(block).__name__}")

    @_put.register
    def _(self, block: Heading) -> None:
        paragraph = self._document.add_paragraph(clean(block.text) or " ", style=f"Heading {block.level}")
        if not self._headings and self._report.has_contents:
            paragraph.paragraph_format.page_break_before = True  # the first page ends with the contents
        name = add_bookmark(paragraph, len(self._headings) + 1)
        self._headings.append((block.level, clean(block.text), name))

    @_put.register
    def _(self, block: Text) -> None:
        paragraph = self._document.add_paragraph(clean(block.text))
        if isinstance(self._following, ToWrite):
            paragraph.paragraph_format.keep_with_next = True  # the place to write in does not stand alone on a page

    @_put.register
    def _(self, block: Bullets) -> None:
        for item in block.items:
            self._document.add_paragraph(clean(item), style="List Bullet")

    @_put.register
    def _(self, block: Empty) -> None:
        self._document.add_paragraph(clean(block.text), style=EMPTY)

    @_put.register
    def _(self, block: ToWrite) -> None:
        self._document.add_paragraph(clean(block.text), style=TO_WRITE)

    @_put.register
    def _(self, block: Grid) -> None:
        if not self._headings or self._headings[-1][1] != clean(block.caption):  # the heading says it
            caption = self._document.add_paragraph(style="Caption")
            caption.paragraph_format.keep_with_next = True
            self._caption(caption, "Table", self._report.labels.table, block.caption)
        below = self._document.add_paragraph(style=CELL)
        if not self._report.has_contents:
            below.paragraph_format.line_spacing = SHORT_GAP
        below._p.addprevious(grid_element(block, self._width, self._cell_style))  # noqa: SLF001

    @_put.register
    def _(self, block: Picture) -> None:
        holder = self._document.add_paragraph()
        holder.paragraph_format.keep_with_next = True
        self._picture(holder, block, PICTURE_WIDTH, PICTURE_HEIGHT)
        self._caption(
            self._document.add_paragraph(style="Caption"), "Figure", self._report.labels.figure, block.caption
        )

    @_put.register
    def _(self, block: Beside) -> None:
        table = self._document.add_table(rows=1, cols=2)
        half = Emu(self._width * TWENTIETHS // 2)
        for cell, side in zip(table.rows[0].cells, (block.left, block.right), strict=True):
            cell.width = half
            self._in_cell(cell, side, half, repeated=side is block.right)
        if self._report.second is not None:
            speak(table.rows[0].cells[1], self._report.second)
        below = self._document.add_paragraph(style=CELL)
        if isinstance(self._following, Beside) and isinstance(self._following.left, ToWrite):
            for paragraph in (below, *(line for cell in table.rows[0].cells for line in cell.paragraphs)):
                paragraph.paragraph_format.keep_with_next = True

    def _in_cell(self, cell: _Cell, block: Block, width: Emu, *, repeated: bool) -> None:
        first = cell.paragraphs[0]
        if isinstance(block, Picture):
            self._picture(first, block, Emu(int(width * 0.94)), Cm(13.0))
            label = self._report.labels.figure
            self._caption(cell.add_paragraph(style="Caption"), "Figure", label, block.caption, repeated=repeated)
        elif isinstance(block, Bullets):
            self._points(cell, first, block.items)
        elif isinstance(block, Text | Empty | ToWrite):
            first.text = clean(block.text)
            styles = {Empty: EMPTY, ToWrite: TO_WRITE}
            first.style = styles.get(type(block), "Normal")

    def _points(self, cell: _Cell, first: Paragraph, items: Sequence[str]) -> None:
        for number, item in enumerate(items):
            paragraph = first if number == 0 else cell.add_paragraph()
            paragraph.text, paragraph.style = clean(item), "List Bullet"

    def _caption(self, paragraph: Paragraph, kind: str, name: str, text: str, *, repeated: bool = False) -> None:
        """A numbered caption; a repeated one has the number of the one before."""
        self._captions[kind] += not repeated
        paragraph.add_run(f"{name} ")
        code = f"SEQ {kind} \\c" if repeated else f"SEQ {kind}"
        add_field(paragraph, f"{code} \\* ARABIC", str(self._captions[kind]))
        paragraph.add_run(f". {clean(text)}")

    def _picture(self, paragraph: Paragraph, block: Picture, widest: int, tallest: int) -> None:
        """The picture as large as fits, with its alternative text."""
        shape = paragraph.add_run().add_picture(io.BytesIO(block.png))
        scale = min(widest / shape.width, tallest / shape.height)
        shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
        properties = shape._inline.docPr  # noqa: SLF001 - the library has no alternative text of its own
        properties.set("descr", clean(block.alternative))
        properties.set("title", clean(block.caption))
        shape._inline.find(f".//{qn('pic:cNvPr')}").set("descr", clean(block.alternative))  # noqa: SLF001
