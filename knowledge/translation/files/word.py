"""Word documents: every paragraph of the text, of tables, headers and footers, with bold, italic and links."""

import copy
import io
import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from knowledge.loaders.archive import inspect_archive
from knowledge.richtext import RichText, Span, Style, joined

BODY = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class WordDraft:
    """A DOCX file. A paragraph takes the looks of its longest run; bold, italic and underlined words keep theirs."""

    def __init__(self, content: bytes) -> None:
        inspect_archive(content, BODY, ".docx")
        self._document = docx.Document(io.BytesIO(content))
        self._paragraphs = [each for each in _paragraphs(self._document) if each.text.strip()]
        self.texts = [_read(paragraph) for paragraph in self._paragraphs]

    def written(self, texts: Sequence[RichText | None]) -> bytes:
        """The document with these paragraphs."""
        for paragraph, text in zip(self._paragraphs, texts, strict=True):
            if text is not None:
                _write(paragraph, text)
        stream = io.BytesIO()
        self._document.save(stream)
        return stream.getvalue()


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    """Every paragraph once, wherever it stands; what a section's header shares with another is met once."""
    seen: set[int] = set()
    parts: list[Any] = [document.element.body]
    for section in document.sections:
        parts += [part._element for part in (section.header, section.footer) if not part.is_linked_to_previous]  # noqa: SLF001
    for part in parts:
        for element in part.iter(f"{W}p"):
            if id(element) not in seen:
                seen.add(id(element))
                yield Paragraph(element, document._body)  # noqa: SLF001 - a paragraph needs the part it belongs to


def _read(paragraph: Paragraph) -> RichText:
    parts: list[RichText] = []
    for piece in paragraph.iter_inner_content():
        if isinstance(piece, Hyperlink):
            parts.append(RichText(piece.text).styled(Style.LINK, _address(piece)))
        else:
            parts.append(_styled(piece))
    return joined(parts)


def _styled(run: Run) -> RichText:
    text = RichText(run.text)
    for style, on in ((Style.BOLD, run.bold), (Style.ITALIC, run.italic), (Style.UNDERLINE, run.underline)):
        text = text.styled(style) if on else text
    return text


def _write(paragraph: Paragraph, text: RichText) -> None:
    """Puts the text into new runs, made after the longest old one, and into the links that were there."""
    pieces = list(paragraph.iter_inner_content())
    runs = [piece for piece in pieces if isinstance(piece, Run) and piece.text]
    links = {_address(piece): piece for piece in pieces if isinstance(piece, Hyperlink)}
    old = [*(run._element for run in runs), *(link._element for link in links.values())]  # noqa: SLF001
    for words, spans in _stretches(text):
        link = next((links[span.link] for span in spans if span.style == Style.LINK and span.link in links), None)
        element = _linked(words, link) if link is not None else _run(words, spans, runs, paragraph)
        old[0].addprevious(element)
    for element in old:
        element.getparent().remove(element)


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
    return element
