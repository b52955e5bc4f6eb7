"""Text and Markdown files: line by line, so that empty lines, lists, headings, tables and code stay as they are."""

import re
from collections.abc import Sequence

from knowledge.loaders.plain import decode
from knowledge.richtext import RichText
from knowledge.translation.files.markdown import from_markdown, to_markdown

FENCE = re.compile(r"^\s*(?:```|~~~)")
TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$")
RULE = re.compile(r"^[\s|:=-]*$")


class PlainDraft:
    """A text file. A line of a Markdown table is a text for each cell."""

    def __init__(self, content: bytes, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        self._lines = decode(content).replace("\r\n", "\n").split("\n")
        self._places: list[tuple[int, int]] = []  # line, cell
        self.texts: list[RichText] = []
        in_code = False
        for number, line in enumerate(self._lines):
            fence = is_markdown and FENCE.match(line) is not None
            in_code = in_code != fence
            if not (fence or in_code or RULE.match(line)):
                self._take(number, line)

    def _take(self, number: int, line: str) -> None:
        for cell, words in enumerate(self._cells(line)):
            if words.strip():
                self._places.append((number, cell))
                self.texts.append(from_markdown(words) if self._is_markdown else RichText(words))

    def _cells(self, line: str) -> list[str]:
        return line.split("|") if self._is_markdown and TABLE_ROW.match(line) else [line]

    def written(self, texts: Sequence[RichText | None]) -> bytes:
        """The file in UTF-8."""
        lines = [self._cells(line) for line in self._lines]
        for (number, cell), text in zip(self._places, texts, strict=True):
            if text is not None:
                lines[number][cell] = to_markdown(text) if self._is_markdown else text.text
        return "\n".join("|".join(cells) for cells in lines).encode()
