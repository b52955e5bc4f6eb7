"""A table of words: what each word of a language can mean. The rules know only the meanings."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from handlers.when.description import Description, Node, Span, Weak
from handlers.when.text import plain, tokens

Row = tuple[Node, str]
_ABBREVIATED = frozenset({"weekday", "month", "monthfirst", "unit"})
_SHORT = 5
_LONG_FOLDABLE = frozenset({"counted", "label", "head", "perhapshead"})  # "phong 9", but "ban" may be many a word
_UNFOLDABLE = _LONG_FOLDABLE | {"polite", "company"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One spelling of a meaning, as tokens with and without their diacritics."""

    words: tuple[str, ...]
    plain: tuple[str, ...]
    node: Node
    foldable: bool  # also meant when typed without its diacritics


@dataclass(frozen=True)
class Table:
    """The words of one language, found by the first of them."""

    language: str
    rows: tuple[Row, ...]
    plurals: tuple[str, ...]  # endings that make a number before the word a count, not an hour
    telling: frozenset[str] = frozenset()  # letters by which one sees that the writer types diacritics ...
    unmarked: frozenset[str] = frozenset()  # ... and means these words as they stand
    entries: dict[str, list[Entry]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for node, spellings in self.rows:
            for spelling in spellings.split(","):
                self._add(node, tuple(token.text for token in tokens(spelling)))

    def _add(self, node: Node, words: tuple[str, ...]) -> None:
        if node.kind in _ABBREVIATED and node.name != "whole word" and len(words) == 1 and len(words[0]) < _SHORT:
            self._add_entry(node, (*words, "."))
        self._add_entry(node, words)

    def _add_entry(self, node: Node, words: tuple[str, ...]) -> None:
        unmistakable = node.kind in _LONG_FOLDABLE and sum(map(len, words)) >= _SHORT
        foldable = (
            (node.kind not in _UNFOLDABLE or unmistakable)
            and node.name != "exact"
            and node.meaning.get("weak", 0) < Weak.LED
        )
        entry = Entry(words, tuple(map(plain, words)), node, foldable)
        self.entries.setdefault(entry.plain[0], []).append(entry)


def row(kind: str, spellings: str, number: int = 0, name: str = "", **meaning: object) -> Row:
    """Return a row of the table: one meaning and, divided by commas, how it is written."""
    return Node(kind, number, name, Description(**meaning)), spellings  # type: ignore[typeddict-item]


def numbered(kind: str, spellings: Iterable[str], start: int = 1) -> list[Row]:
    """Return rows for words that count upwards."""
    return [row(kind, words, number) for number, words in enumerate(spellings, start)]


def unit(spellings: str, name: str) -> Row:
    """Return a row for a unit of time."""
    return row("unit", spellings, name=name)


def span(spellings: str, **parts: int) -> Row:
    """Return a row for a length of time that is one word."""
    return row("shortspan", spellings, offset=Span(**parts))


def combined(kind: str, one: Iterable[Row], pattern: str, other: Iterable[Row]) -> list[Row]:
    """Return rows for compounds of two words, such as a weekday and a part of the day."""
    rows = []
    for (first, left), (second, right) in product(one, other):
        spellings = ",".join(pattern.format(a, b) for a, b in product(left.split(","), right.split(",")))
        meaning = first.meaning | second.meaning
        rows.append((Node(kind, first.number, second.name, meaning), spellings))
    return rows
