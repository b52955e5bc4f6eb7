"""Documents to passages: within one section, page and language, of 400 to 700 characters, with their sentences.

Sizes were chosen by measurement (docs/retrieval.md): smaller passages lose the context that e5 needs, larger ones blur.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from knowledge.documents.document import Block, LoadedDocument
from knowledge.documents.sentences import split_sentences
from knowledge.words import Language

LEAST = 400
MOST = 700
REMNANT = 150  # a shorter rest joins the passage before it
STRETCH = 1.3  # as long as that does not become larger than this times MOST


@dataclass(frozen=True)
class Piece:
    """A passage before it has an id: `start` and `stop` are character offsets in the document's text.

    `sentences` are spans within the passage. `language` is given where the document is in several.
    """

    text: str
    headings: tuple[str, ...]
    page: int | None
    start: int
    stop: int
    sentences: tuple[tuple[int, int], ...]
    language: Language | None = None


def document_text(document: LoadedDocument) -> str:
    """The text that offsets count in: the blocks, one below the other."""
    return "\n".join(block.text for block in document.blocks)


def split(document: LoadedDocument) -> list[Piece]:
    """The passages of a document, in reading order. Their texts are verbatim parts of `document_text`."""
    pieces: list[Piece] = []
    offset = 0
    for (headings, page, language), group in groupby(document.blocks, key=_section):
        section = list(group)
        text = "\n".join(block.text for block in section)
        for start, stop in _pack(text, section):
            passage = text[start:stop]
            spans = tuple(split_sentences(passage))
            pieces.append(Piece(passage, headings, page, offset + start, offset + stop, spans, language))
        offset += len(text) + 1
    return pieces


def _section(block: Block) -> tuple[tuple[str, ...], int | None, Language | None]:
    return block.headings, block.page, block.language


def _pack(text: str, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Spans of whole blocks, or of whole sentences of a long block, filled up to MOST characters."""
    spans: list[tuple[int, int]] = []
    for start, stop in _units(text, blocks):
        if spans and stop - spans[-1][0] <= MOST:
            spans[-1] = (spans[-1][0], stop)
        else:
            spans.append((start, stop))
    return _join_remnant(spans)


def _join_remnant(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(spans) > 1 and spans[-1][1] - spans[-1][0] < REMNANT and spans[-1][1] - spans[-2][0] <= MOST * STRETCH:
        spans[-2:] = [(spans[-2][0], spans[-1][1])]
    return spans


def _units(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    offset = 0
    for block in blocks:
        if len(block.text) <= MOST:
            yield offset, offset + len(block.text)
        else:
            for start, stop in split_sentences(block.text):
                yield from _cut(offset + start, offset + stop, text)
        offset += len(block.text) + 1


def _cut(start: int, stop: int, text: str) -> Iterator[tuple[int, int]]:
    """A sentence beyond all measure (a table, a text without stops) is cut at spaces."""
    while stop - start > MOST * STRETCH:
        space = text.rfind(" ", start + LEAST, start + MOST)
        middle = space if space > 0 else start + MOST
        yield start, middle
        start = middle + 1 if space > 0 else middle
    yield start, stop
