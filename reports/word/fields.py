"""Fields: page numbers, numbered captions and contents, each with what it shows until it is updated."""

from collections.abc import Sequence

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


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
    """The contents in the place of a paragraph: level, text and bookmark of each heading; a link with its page.

    The number of a page is known when pages are laid out: LibreOffice computes it when it opens the file, Word when it
    prints or makes a PDF. Until then there is none. See docs/decisions/0022-contents-of-word-files.md.
    """
    for level, text, bookmark in entries:
        paragraph = place.insert_paragraph_before(style=styles[level - 1])
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), bookmark)
        paragraph.add_run(text).add_tab()
        add_field(paragraph, f"PAGEREF {bookmark} \\h", "")
        for run in paragraph.runs:
            link.append(run.element)
        paragraph._p.append(link)  # noqa: SLF001 - the library has no hyperlinks of its own
