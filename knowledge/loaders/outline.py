"""Keeps the path of headings while a document is read from top to bottom."""

from knowledge.documents import Block
from knowledge.text import clean


class Outline:
    """Collects blocks under the headings that stand above them. The first heading of level 1 is the title."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.blocks: list[Block] = []
        self._path: list[tuple[int, str]] = []

    def heading(self, text: str, level: int) -> None:
        """A heading: closes those of the same or a deeper level."""
        text = " ".join(clean(text).split())
        if not text:
            return
        if self.title is None and level <= 1:
            self.title = text
            self._path = []
            return
        self._path = [entry for entry in self._path if entry[0] < max(level, 1)]
        self._path.append((level, text))

    def block(self, text: str, page: int | None = None) -> None:
        """A paragraph, list item or row below the present headings; empty ones are passed over."""
        text = clean(text).strip()
        if text:
            self.blocks.append(Block(text, tuple(title for _, title in self._path), page))
