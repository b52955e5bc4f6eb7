"""Fields: page numbers, numbered captions and the table of contents, each with what it shows until it is updated."""

from collections.abc import Sequence

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

# What comes behind `updateFields` in the settings: word processors read the elements in the order of their schema.
AFTER_UPDATE = (
    *("w:hdrShapeDefaults", "w:footnotePr", "w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr"),
    *("w:attachedSchema", "w:themeFontLang", "w:clrSchemeMapping", "w:doNotIncludeSubdocsInStats"),
    *("w:doNotAutoCompressPictures", "w:forceUpgrade", "w:captions", "w:readModeInkLockDown", "w:smartTagType"),
    *("sl:schemaLibrary", "w:shapeDefaults", "w:doNotEmbedSmartTags", "w:decimalSymbol", "w:listSeparator"),
)


def add_field(paragraph: Paragraph, code: str, shown: str) -> None:
    """A field at the end of a paragraph."""
    _mark(paragraph, "begin")
    _code(paragraph, code)
    _mark(paragraph, "separate")
    paragraph.add_run(shown)
    _mark(paragraph, "end")


def _mark(paragraph: Paragraph, kind: str) -> None:
    sign = OxmlElement("w:fldChar")
    sign.set(qn("w:fldCharType"), kind)
    paragraph.add_run().element.append(sign)


def _code(paragraph: Paragraph, code: str) -> None:
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {code} "
    paragraph.add_run().element.append(text)


def add_bookmark(paragraph: Paragraph, number: int) -> str:
    """Puts a bookmark around a heading, for the contents to point to; returns its name."""
    name = f"_Toc{number:08d}"
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (begin, end):
        element.set(qn("w:id"), str(number))
    begin.set(qn("w:name"), name)
    paragraph.runs[0].element.addprevious(begin)
    paragraph.runs[-1].element.addnext(end)
    return name


def add_contents(place: Paragraph, entries: Sequence[tuple[int, str, str]], styles: Sequence[str]) -> None:
    """The table of contents in the place of a paragraph: level, text and bookmark of each heading.

    Page numbers come when the word processor lays the pages out; until then the entries are links.
    """
    for number, (level, text, bookmark) in enumerate(entries):
        paragraph = place.insert_paragraph_before(style=styles[level - 1])
        if number == 0:
            _mark(paragraph, "begin")
            _code(paragraph, 'TOC \\o "1-2" \\h \\z \\u')
            _mark(paragraph, "separate")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), bookmark)
        link.append(paragraph.add_run(text).element)
        paragraph._p.append(link)  # noqa: SLF001 - the library has no hyperlinks of its own
        if number == len(entries) - 1:
            _mark(paragraph, "end")


def update_when_opened(settings: BaseOxmlElement) -> None:
    """Asks the word processor to compute the fields when it opens the file."""
    update = OxmlElement("w:updateFields")
    update.set(qn("w:val"), "true")
    settings.insert_element_before(update, *AFTER_UPDATE)
