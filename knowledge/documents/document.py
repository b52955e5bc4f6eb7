"""A document as the loaders hand it on: its text in blocks that know their headings and page."""

from dataclasses import dataclass

from knowledge.words import Language

READING = 4  # how files are read and cut into passages; what was read in another way is read anew


@dataclass(frozen=True)
class Block:
    """A paragraph, list item or table row. `headings` is the path from the document's sections down to this block.

    `language` is given where the document is in several.
    """

    text: str
    headings: tuple[str, ...] = ()
    page: int | None = None
    language: Language | None = None


@dataclass(frozen=True)
class LoadedDocument:
    """A file's content. `date` is ISO (a year, a month or a day); `pages` is None where the format has none."""

    title: str
    language: Language
    blocks: tuple[Block, ...]
    date: str | None = None
    pages: int | None = None
