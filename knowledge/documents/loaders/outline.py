"""Keeps the path of headings while a document is read from top to bottom, and says in the end what names it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.documents.document import Block
from knowledge.documents.loaders.metadata import is_head_line
from knowledge.text import clean, fold, squeeze

LEAST_TOLD = 25  # characters of a heading that says something by itself, with LEAST_WORDS in it
LEAST_WORDS = 4


@dataclass(frozen=True)
class Heading:
    """A heading; those of level 1 divide the whole document, or name it."""

    text: str
    level: int
    page: int | None = None


@dataclass
class _Open:
    """A heading whose section is being read; `used` when something stands below it."""

    heading: Heading
    used: bool = False


class Outline:
    """Collects headings and blocks.

    The title is what `name` was told, or the only heading of level 1, or the first of several when nothing but a date
    or a source stands below it; other headings of that level are sections.
    """

    def __init__(self) -> None:
        self._named: str | None = None
        self._entries: list[Heading | Block] = []

    def name(self, title: str) -> None:
        """Says what the document is called; the first that says so is right."""
        self._named = self._named or squeeze(clean(title)) or None

    def heading(self, text: str, level: int, page: int | None = None) -> None:
        """A heading: closes those of the same or a deeper level. Empty ones are passed over."""
        text = squeeze(clean(text))
        is_repeated = self._named is not None and level <= 1 and fold(text) == fold(self._named)
        if text and not is_repeated:
            self._entries.append(Heading(text, max(level, 1), page))

    def block(self, text: str, page: int | None = None) -> None:
        """A paragraph, list item or row below the present headings; empty ones are passed over."""
        text = clean(text).strip()
        if text:
            self._entries.append(Block(text, (), page))

    @property
    def is_unnamed(self) -> bool:
        """Whether nobody has said what the document is called."""
        return self._named is None

    @property
    def title(self) -> str | None:
        """What the document is called, as far as its text says."""
        if self._named is not None:
            return self._named
        place = self._title_place()
        return None if place is None else self._entries[place].text

    def lines(self) -> Iterator[str]:
        """The lines of headings and blocks, from the top."""
        for entry in self._entries:
            yield from entry.text.split("\n")

    def blocks(self) -> list[Block]:
        """The blocks below their headings. A heading with nothing below it that says something is a block too."""
        title = None if self._named is not None else self._title_place()
        found: list[Block] = []
        path: list[_Open] = []
        for place, entry in enumerate(self._entries):
            if isinstance(entry, Heading):
                found += _closed(path, 0 if place == title else entry.level)
                if place != title:
                    path.append(_Open(entry))
            else:
                found.append(_below(path, entry.text, entry.page))
        return [*found, *_closed(path, 0)]

    def _title_place(self) -> int | None:
        first = [place for place, entry in enumerate(self._entries) if isinstance(entry, Heading) and entry.level == 1]
        if len(first) == 1 or (first and self._heads_only(first[0])):
            return first[0]
        return None

    def _heads_only(self, place: int) -> bool:
        """Whether nothing stands above a heading, and only lines that date or name a paper before the next one."""
        for entry in self._entries[place + 1 :]:
            if isinstance(entry, Heading):
                return place == 0
            if not all(map(is_head_line, entry.text.split("\n"))):
                return False
        return False


def _closed(path: list[_Open], level: int) -> Iterator[Block]:
    """Closes the headings from a level on; yields those that nothing stood below."""
    while path and path[-1].heading.level >= level:
        last = path.pop()
        text = last.heading.text
        if not last.used and len(text) >= LEAST_TOLD and len(text.split()) >= LEAST_WORDS:
            yield _below(path, text, last.heading.page)


def _below(path: Sequence[_Open], text: str, page: int | None) -> Block:
    for entry in path:
        entry.used = True
    return Block(text, tuple(entry.heading.text for entry in path), page)
