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
    """A report. `facts` stand below the title, one line each: what it is about, when and from what it was made."""

    title: str
    subtitle: str
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    labels: Labels
    language: str
    header: str


def side_by_side(first: Report, second: Report) -> Report:
    """One report in two languages. Both must have been built from the same facts in the same way."""
    blocks = tuple(_paired(left, right) for left, right in zip(first.blocks, second.blocks, strict=True))
    one, other = first.labels, second.labels
    contents, table = _both(one.contents, other.contents), _both(one.table, other.table)
    labels = Labels(contents, table, _both(one.figure, other.figure), one.page)
    facts = tuple(_both(left, right) for left, right in zip(first.facts, second.facts, strict=True))
    title, subtitle = _both(first.title, second.title), _both(first.subtitle, second.subtitle)
    return Report(title, subtitle, facts, blocks, labels, first.language, _both(first.header, second.header))


def _paired(left: Block, right: Block) -> Block:
    if isinstance(left, Heading) and isinstance(right, Heading):
        return Heading(_both(left.text, right.text), left.level)
    if isinstance(left, Grid) and isinstance(right, Grid):
        return _paired_grid(left, right)
    return left if left == right else Beside(left, right)


def _paired_grid(left: Grid, right: Grid) -> Grid:
    fields = tuple(
        Field(_both(one.title, other.title, "\n"), one.width, one.align)
        for one, other in zip(left.fields, right.fields, strict=True)
    )
    rows = [
        tuple(_both_lines(one, other) for one, other in zip(row, twin, strict=True))
        for row, twin in zip(left.rows, right.rows, strict=True)
    ]
    return Grid(_both(left.caption, right.caption), fields, rows, left.totals)


def _both(left: str, right: str, between: str = " / ") -> str:
    return left if left == right else f"{left}{between}{right}"


def _both_lines(left: str, right: str) -> str:
    """A cell in two languages, line by line; what is the same in both stands once."""
    lines, twins = left.split("\n"), right.split("\n")
    if len(lines) != len(twins):
        return _both(left, right, "\n")
    return "\n".join(_both(one, other, "\n") for one, other in zip(lines, twins, strict=True))
