"""Text and Markdown files: by paragraphs, so that empty lines, lists, headings, tables and code stay as they are."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.documents.loaders.plain import decode
from knowledge.richtext import RichText
from knowledge.translation.files.markdown import from_markdown, to_markdown

FENCE = re.compile(r"^\s*(?:```|~~~)")
TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$")
RULE = re.compile(r"^[\s|:=-]*$")
HEADING = re.compile(r"^\s*#{1,6}\s")
MARKED = re.compile(r"^\s*(?:[-–—•*+>#|▪●○◦☐☑✓]|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s)")  # a list, a quotation, a table
HARD_BREAK = re.compile(r"(?: {2}|\\)$")
SENTENCE_END = re.compile(r"[.!?:;…][\"'”’)]*\s*$")
SHORTEST_WRAPPED = 30  # characters; a shorter line of a text file was not broken for its length


@dataclass(frozen=True)
class _Place:
    """Where a text stands: its first line and the one behind its last, and which cell of a table it is."""

    start: int
    stop: int
    cell: int = 0


class PlainDraft:
    """A text file. Lines that are broken for their length are one text; a table's line is a text for each cell."""

    def __init__(self, content: bytes, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        self._lines = decode(content).replace("\r\n", "\n").split("\n")
        self._places: list[_Place] = []
        self.texts: list[RichText] = []
        for start, stop in self._paragraphs():
            self._take(start, stop)

    def written(self, texts: Sequence[RichText | None]) -> bytes:
        """The file in UTF-8."""
        lines: list[list[str] | None] = [self._cells(line) for line in self._lines]
        for place, text in zip(self._places, texts, strict=True):
            cells = lines[place.start]
            if text is None or cells is None:
                continue
            cells[place.cell] = to_markdown(text) if self._is_markdown else self._wrapped(text.text, place)
            lines[place.start + 1 : place.stop] = [None] * (place.stop - place.start - 1)
        return "\n".join("|".join(cells) for cells in lines if cells is not None).encode()

    def _paragraphs(self) -> Iterator[tuple[int, int]]:
        """The lines that are texts, each with those that go on with it."""
        start: int | None = None
        in_code = False
        for number, line in enumerate(self._lines):
            fence = self._is_markdown and FENCE.match(line) is not None
            in_code = in_code != fence
            is_text = not (fence or in_code or RULE.match(line))
            if start is not None and not (is_text and self._goes_on(self._lines[number - 1], line)):
                yield start, number
                start = None
            if is_text and start is None:
                start = number
        if start is not None:
            yield start, len(self._lines)

    def _goes_on(self, line: str, following: str) -> bool:
        """Whether a line was broken for its length alone."""
        if MARKED.match(following) or TABLE_ROW.match(line) or HEADING.match(line):
            return False
        if self._is_markdown:
            return HARD_BREAK.search(line) is None
        return len(line.rstrip()) >= SHORTEST_WRAPPED and SENTENCE_END.search(line) is None

    def _take(self, start: int, stop: int) -> None:
        first, *others = self._lines[start:stop]
        whole = " ".join([first.rstrip(), *(line.strip() for line in others)]) if others else first
        for cell, words in enumerate(self._cells(whole)):
            if words.strip():
                self._places.append(_Place(start, stop, cell))
                self.texts.append(from_markdown(words) if self._is_markdown else RichText(words))

    def _cells(self, line: str) -> list[str]:
        return line.split("|") if self._is_markdown and TABLE_ROW.match(line) else [line]

    def _wrapped(self, text: str, place: _Place) -> str:
        """The text in lines of about the length that the paragraph's had."""
        lines = self._lines[place.start : place.stop]
        if len(lines) == 1:
            return text
        indent = lines[1][: len(lines[1]) - len(lines[1].lstrip())]
        wrapped = textwrap.wrap(text, max(map(len, lines)), subsequent_indent=indent, break_long_words=False)
        return "\n".join(wrapped)
