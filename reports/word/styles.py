"""The look of a report, as styles that a person can change in their word processor."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell

FONT = "Calibri"
SMALL = Pt(8.5)  # of tables where there is little room
DARK, GREY = RGBColor(0x1F, 0x4E, 0x79), RGBColor(0x5F, 0x63, 0x68)
TAGS = {"sv": "sv-SE", "en": "en-GB", "vi": "vi-VN"}
EMPTY, TO_WRITE, FACT, CELL, TABLE = (
    "Nothing to report",
    "To be written",
    "About this report",
    "Table text",
    "Report table",
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

TABLE_STYLE = f"""
<w:style {W} w:type="table" w:customStyle="1" w:styleId="ReportTable">
  <w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr><w:tblStyleRowBandSize w:val="1"/>
    <w:tblBorders>
      <w:top w:val="single" w:sz="6" w:color="1F4E79"/><w:bottom w:val="single" w:sz="6" w:color="1F4E79"/>
      <w:insideH w:val="single" w:sz="4" w:color="D5DAE0"/>
    </w:tblBorders>
    <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>
    <w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr>
  <w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:fill="F4F6F8"/></w:tcPr></w:tblStylePr>
</w:style>"""


def set_up(document: Document, language: str) -> None:
    """Gives a new document the styles of a report, in a language for the spelling checker."""
    styles = document.styles
    normal = _paragraph_style(document, "Normal")
    normal.font.size, normal.paragraph_format.space_after = Pt(10.5), Pt(6)
    normal.paragraph_format.line_spacing = 1.12
    _set_language(document, language)
    _title(document)
    for level, size in ((1, 16), (2, 13), (3, 11)):
        style = _paragraph_style(document, f"Heading {level}")
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, DARK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(18 if level == 1 else 12), Pt(4)
    caption = _paragraph_style(document, "Caption")
    caption.font.size, caption.font.bold, caption.font.color.rgb = Pt(9), True, GREY
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(8), Pt(3)
    for name in (EMPTY, TO_WRITE, FACT, CELL, "toc 1", "toc 2"):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
    _special(document)
    styles.element.append(parse_xml(TABLE_STYLE))


def tighten(document: Document) -> None:
    """Makes the headings of a short report, and what is between them, small, so that it fits a page."""
    for name, size, before in (("Title", 20, 0), ("Subtitle", 11, 0), ("Heading 1", 13, 4), ("Caption", 9, 2)):
        style = _paragraph_style(document, name)
        style.font.size, style.paragraph_format.space_before = Pt(size), Pt(before)
        style.paragraph_format.space_after = Pt(2)
    _paragraph_style(document, "Normal").paragraph_format.space_after = Pt(3)
    _paragraph_style(document, CELL).font.size = SMALL


def _title(document: Document) -> None:
    title, subtitle = _paragraph_style(document, "Title"), _paragraph_style(document, "Subtitle")
    title.font.size, title.font.bold, title.font.color.rgb = Pt(24), True, DARK
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(30), Pt(4)
    border = title.element.find(f"./{qn('w:pPr')}/{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)
    subtitle.font.size, subtitle.font.italic, subtitle.font.bold = Pt(14), False, False
    subtitle.font.color.rgb = GREY
    for name in ("Header", "Footer"):
        style = _paragraph_style(document, name)
        style.font.size, style.font.color.rgb = Pt(9), GREY


def _special(document: Document) -> None:
    empty, write, fact, cell = (_paragraph_style(document, name) for name in (EMPTY, TO_WRITE, FACT, CELL))
    empty.font.italic, empty.font.color.rgb = True, GREY
    write.font.color.rgb = RGBColor(0x7A, 0x4A, 0x00)
    write.paragraph_format.left_indent = Cm(0.2)
    write.paragraph_format.space_before, write.paragraph_format.space_after = Pt(4), Pt(28)
    sides = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="6" w:color="E69F00"/>' for side in
                    ("top", "left", "bottom", "right"))  # fmt: skip
    frame = parse_xml(f"<w:pBdr {W}>{sides}</w:pBdr>"), parse_xml(f'<w:shd {W} w:val="clear" w:fill="FFF8E8"/>')
    for element in frame:
        write.element.get_or_add_pPr().insert_element_before(element, "w:tabs", "w:spacing", "w:ind", "w:jc")
    fact.font.size, fact.font.color.rgb, fact.paragraph_format.space_after = Pt(10), GREY, Pt(1)
    cell.font.size, cell.paragraph_format.space_after, cell.paragraph_format.line_spacing = Pt(9), Pt(0), 1.0
    for name, indent in (("toc 1", 0.0), ("toc 2", 0.6)):
        style = _paragraph_style(document, name)
        style.paragraph_format.left_indent, style.paragraph_format.space_after = Cm(indent), Pt(2)


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - the template has it
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()  # also the theme's fonts, which would win
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    return style


def speak(cell: _Cell, language: str) -> None:
    """Tells in which language the texts of a cell are, for the spelling checker and for reading aloud."""
    for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
        run.element.get_or_add_rPr().append(parse_xml(f'<w:lang {W} w:val="{TAGS[language]}"/>'))


def _set_language(document: Document, language: str) -> None:
    defaults = document.styles.element.find(f"./{qn('w:docDefaults')}//{qn('w:lang')}")
    if defaults is not None:
        defaults.set(qn("w:val"), TAGS[language])
    document.core_properties.language = TAGS[language]
