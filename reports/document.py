"""A report before it becomes a file: headings, texts, grids and pictures in one or two languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    """How the cells of a column stand."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list of points."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Empty:
    """Says that there is nothing to tell here."""

    text: str


@dataclass(frozen=True)
class ToWrite:
    """A place that only a person can fill; says what belongs there."""

    text: str


@dataclass(frozen=True)
class Field:
    """A column of a grid: its title, its share of the width, how its cells stand."""

    title: str
    width: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Grid:
    """A table with a caption. The last `totals` rows are sums."""

    caption: str
    fields: tuple[Field, ...]
    rows: Sequence[tuple[str, ...]]
    totals: int = 0


@dataclass(frozen=True)
class Picture:
    """A picture with its caption, and what it shows for people who cannot see it."""

    png: bytes
    caption: str
    alternative: str


@dataclass(frozen=True)
class Beside:
    """The same block in two languages, side by side."""

    left: "Block"
    right: "Block"


Block = Heading | Text | Bullets | Empty | ToWrite | Grid | Picture | Beside


@dataclass(frozen=True)
class Labels:
    """The words that the file itself needs. `page` holds {page} and {pages}."""

    contents: str
    table: str
    figure: str
    page: str


@dataclass(frozen=True)
class Report:
    """A report. `facts` stand below the title, one line each: what it is about, when and from what it was made.

    `header` is what stands at the head of every page, part by part. A short report needs no `has_contents`.
    `second` is the language of what stands to the right of the other.
    """

    title: str
    subtitle: str
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    labels: Labels
    language: str
    header: tuple[str, ...]
    has_contents: bool = True
    second: str | None = None
