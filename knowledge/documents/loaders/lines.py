"""The lines of a PDF page with their size and place, which tell headings and paragraphs apart."""

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject

from knowledge.errors import DocumentError, Refusal
from knowledge.text import clean

MOST_CHARACTERS = 200_000  # on a page; a full one has 6,000, and pypdf needs time with the square of it


@dataclass(frozen=True)
class Line:
    """A line of a page: `size` of its letters in points, and `gap` to the line above it when known."""

    text: str
    size: float = 0.0
    bold: bool = False
    gap: float | None = None


@dataclass(frozen=True)
class _Chunk:
    text: str
    size: float
    bold: bool
    height: float


def read_lines(page: PageObject, deadline: float = math.inf) -> list[Line]:
    """The lines of a page from top to bottom, empty ones included.

    Raises DocumentError for a page that is made to be slow: endless text, or not done by `deadline` (monotonic).
    """
    chunks: list[_Chunk] = []
    told = 0

    def watch(*_: object) -> None:
        if told > MOST_CHARACTERS or time.monotonic() > deadline:
            raise DocumentError(Refusal.SUSPICIOUS)

    def collect(text: str, place: Sequence[float], matrix: Sequence[float], font: Any, size: float) -> None:  # noqa: ANN401
        nonlocal told
        told += len(text)
        if text:
            name = str(font.get("/BaseFont", "")) if font else ""
            scale = abs(matrix[3] * place[3]) or 1.0
            chunks.append(_Chunk(text, size * scale, "bold" in name.casefold(), matrix[5] * place[3] + place[5]))

    page.extract_text(visitor_operand_before=watch, visitor_text=collect)
    return list(_lines(chunks))


def _lines(chunks: Sequence[_Chunk]) -> Iterator[Line]:
    above: float | None = None
    for pieces in _broken(chunks):
        told = [piece for piece in pieces if piece.text.strip()]
        text = clean("".join(piece.text for piece in pieces).replace("\u00ad", "-")).strip()
        if not told or not text:
            yield Line("")
            continue
        main = max(told, key=lambda piece: len(piece.text))
        gap = None if above is None else above - main.height
        above = main.height
        yield Line(text, round(main.size, 1), all(piece.bold for piece in told), gap)


def _broken(chunks: Sequence[_Chunk]) -> Iterator[list[_Chunk]]:
    """The chunks of each line; a chunk may hold several lines."""
    current: list[_Chunk] = []
    for chunk in chunks:
        first, *others = chunk.text.split("\n")
        current.append(_Chunk(first, chunk.size, chunk.bold, chunk.height))
        for text in others:
            yield current
            current = [_Chunk(text, chunk.size, chunk.bold, chunk.height)]
    yield current
