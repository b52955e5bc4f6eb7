"""Word documents: the paragraphs in text, tables, text boxes, headers, footers, notes, comments; with their looks."""

import copy
import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document
from docx.opc.oxml import serialize_part_xml
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from knowledge.documents.loaders.archive import inspect_archive
from knowledge.richtext import RichText, Span, Style, joined

BODY = "word/document.xml"
STORIES = ("document.main", "header", "footer", "footnotes", "endnotes", "comments")
SENTENCE_ENDS = (".", "!", "?", ":", "…")
FIELD = ("fldChar", "instrText")
BEGINNINGS = ("commentRangeStart", "bookmarkStart")
# Small raised and lowered signs, which have letters of their own: "m²", "CO₂".
RAISED, LOWERED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"), str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
SIGNS = frozenset("0123456789+-")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORDS = ("t", "tab", "br", "cr", "noBreakHyphen", "ptab", "lastRenderedPageBreak")
TEXT = frozenset(f"{W}{name}" for name in (*WORDS, *FIELD))


class WordDraft:
    """A DOCX file. A passage takes the looks of its longest run; bold, italic and underlined words keep theirs.

    A passage is a paragraph, or what of it stands between fields such as page numbers, or between the marks of notes
    behind its sentences. Changes that somebody has tracked count as accepted.
    """

    def __init__(self, content: bytes) -> None:
        inspect_archive(content, BODY, ".docx")
        self._document = docx.Document(io.BytesIO(content))
        self._stories = list(_stories(self._document))
        self._passages = [passage for story in self._stories for passage in _passages(story)]
        self.texts = [_read(passage) for passage in self._passages]

    def written(self, texts: Sequence[RichText | None]) -> bytes:
        """The document with these texts."""
        for passage, text in zip(self._passages, texts, strict=True):
            if text is not None:
                _write(passage, text)
        for story in self._stories:
            story.save()
        stream = io.BytesIO()
        self._document.save(stream)
        return stream.getvalue()


@dataclass(frozen=True)
class Story:
    """A part of the file that holds text. It is its paragraphs' parent, which they ask for the addresses of links."""

    part: Any
    element: Any

    def save(self) -> None:
        """Puts the text back into a part that is no tree of its own, as notes are."""
        if not isinstance(self.part, XmlPart):
            self.part._blob = serialize_part_xml(self.element)  # noqa: SLF001 - there is no other way to change it


@dataclass(frozen=True)
class Passage:
    """Neighbouring runs and links of a paragraph that are read as one text."""

    paragraph: Paragraph
    pieces: tuple[Run | Hyperlink, ...]


def _stories(document: Document) -> Iterator[Story]:
    """The text itself, then headers, footers, notes and comments."""
    parts = [document.part, *(part for part in document.part.package.iter_parts() if part is not document.part)]
    for kind in STORIES:
        for part in parts:
            if part.content_type.endswith(f"{kind}+xml"):
                yield Story(part, part.element if isinstance(part, XmlPart) else parse_xml(part.blob))


def _passages(story: Story) -> Iterator[Passage]:
    """Every passage with words, wherever it stands: in tables, text boxes and content controls too."""
    _accept_changes(story.element)
    _set_apart(story.element)
    for element in story.element.iter(f"{W}p"):
        paragraph = Paragraph(element, story)
        found: list[list[Run | Hyperlink]] = [[]]
        for piece in paragraph.iter_inner_content():
            if _parts(piece, "".join(before.text for before in found[-1])):
                found.append([])
            elif piece.text:
                found[-1].append(piece)
        yield from (Passage(paragraph, tuple(pieces)) for pieces in found if "".join(p.text for p in pieces).strip())


def _parts(piece: Run | Hyperlink, before: str) -> bool:
    """Whether a new passage begins here: at a field, and at the mark of a note that stands behind a sentence."""
    is_field = any(piece._element.find(f"{W}{mark}") is not None for mark in FIELD)  # noqa: SLF001
    return is_field or (not piece.text and before.rstrip().endswith(SENTENCE_ENDS))


def _accept_changes(element: Any) -> None:  # noqa: ANN401 - lxml's elements have no type
    """Takes away what hides runs from view: tracked changes, smart tags, and content controls inside a paragraph."""
    for gone in list(element.iter(*(f"{W}{name}" for name in ("del", "moveFrom")))):
        if gone.getparent().tag == f"{W}p":
            gone.getparent().remove(gone)
    for wrapping in [*element.iter(*(f"{W}{name}" for name in ("ins", "moveTo", "smartTag", "sdt")))][::-1]:
        if wrapping.getparent().tag in (f"{W}p", f"{W}hyperlink"):
            inner = wrapping.find(f"{W}sdtContent") if wrapping.tag == f"{W}sdt" else wrapping
            for child in list(inner if inner is not None else ()):
                wrapping.addprevious(child)
            wrapping.getparent().remove(wrapping)


def _set_apart(element: Any) -> None:  # noqa: ANN401 - lxml's elements have no type
    """Gives what is no text a run of its own where a run holds words too: pictures, page breaks, marks of notes."""
    for run in list(element.iter(f"{W}r")):
        content = [child for child in run if child.tag != f"{W}rPr"]
        kinds = [_is_text(child) for child in content]
        if len(set(kinds)) < 2:
            continue
        looks = run.find(f"{W}rPr")
        for _, group in itertools.groupby(content, _is_text):
            apart = run.makeelement(f"{W}r")
            apart.extend([copy.deepcopy(looks)] if looks is not None else [])
            apart.extend(group)
            run.addprevious(apart)
        run.getparent().remove(run)


def _is_text(element: Any) -> bool:  # noqa: ANN401
    is_page_break = element.tag == f"{W}br" and element.get(f"{W}type") in {"page", "column"}
    return element.tag in TEXT and not is_page_break


def _read(passage: Passage) -> RichText:
    parts: list[RichText] = []
    for piece in passage.pieces:
        if isinstance(piece, Hyperlink):
            parts.append(RichText(piece.text).styled(Style.LINK, _address(piece)))
        else:
            parts.append(_styled(piece))
    return joined(parts)


def _styled(run: Run) -> RichText:
    text = RichText(_lettered(run))
    for style, on in (
        (Style.BOLD, run.bold),
        (Style.ITALIC, run.italic),
        (Style.UNDERLINE, run.underline),
        (Style.STRIKE, run.font.strike),
    ):
        text = text.styled(style) if on else text
    return text


def _lettered(run: Run) -> str:
    """The run's text; raised and lowered figures as letters that are so by themselves."""
    if not run.text or not SIGNS.issuperset(run.text):
        return run.text
    table = RAISED if run.font.superscript else LOWERED if run.font.subscript else {}
    return run.text.translate(table)


def _write(passage: Passage, text: RichText) -> None:
    """Puts the text into new runs, made after the longest old one, and into the links that were there."""
    runs = [piece for piece in passage.pieces if isinstance(piece, Run)]
    links = {_address(piece): piece for piece in passage.pieces if isinstance(piece, Hyperlink)}
    old = [piece._element for piece in passage.pieces]  # noqa: SLF001
    for mark in _begun_inside(old):
        old[0].addprevious(mark)
    for words, spans in _stretches(text):
        link = next((links[span.link] for span in spans if span.style == Style.LINK and span.link in links), None)
        element = _linked(words, link) if link is not None else _run(words, spans, runs, passage.paragraph)
        old[0].addprevious(element)
    for element in old:
        element.getparent().remove(element)


def _begun_inside(elements: Sequence[Any]) -> list[Any]:
    """Where comments and bookmarks begin in the middle of a passage, which is going to be written anew as a whole."""
    siblings = [elements[0], *elements[0].itersiblings()]
    inside = siblings[: siblings.index(elements[-1])]
    return [each for each in inside if each.tag in {f"{W}{name}" for name in BEGINNINGS}]


def _address(link: Hyperlink) -> str:
    return link.url or link.fragment


def _stretches(text: RichText) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """The text cut where its formatting changes."""
    edges = sorted({0, len(text), *(edge for span in text.spans for edge in (span.start, span.stop))})
    for start, stop in itertools.pairwise(edges):
        yield text.text[start:stop], tuple(span for span in text.spans if span.start <= start and stop <= span.stop)


def _linked(words: str, link: Hyperlink) -> Any:  # noqa: ANN401 - lxml's elements have no type
    element = copy.deepcopy(link._element)  # noqa: SLF001
    first, *others = element.findall(f"{W}r")
    for other in others:
        element.remove(other)
    Run(first, link).text = words  # type: ignore[arg-type]  # any parent will do, it is only asked for its part
    return element


def _run(words: str, spans: tuple[Span, ...], runs: Sequence[Run], paragraph: Paragraph) -> Any:  # noqa: ANN401
    model = max(runs, key=lambda run: len(run.text), default=None)
    element = copy.deepcopy(model._element) if model is not None else paragraph._p.makeelement(f"{W}r")  # noqa: SLF001
    run = Run(element, paragraph)
    run.text = words
    styles = {span.style for span in spans}
    run.bold = Style.BOLD in styles or None
    run.italic = Style.ITALIC in styles or None
    run.underline = Style.UNDERLINE in styles or None
    run.font.strike = Style.STRIKE in styles or None
    return element
