"""Tokens with all that each may mean: what the rules read."""

from collections.abc import Iterable

from handlers.when.description import Edge
from handlers.when.table import Table
from handlers.when.text import Token


class Tape:
    """The tokens of a text and, for each position, the meanings that begin there and the kinds that end there."""

    def __init__(self, tokens: list[Token], table: Table) -> None:
        self.tokens = tokens
        self.table = table
        self.edges: list[list[Edge]] = [[] for _ in tokens]
        self.seen: set[str] = set()  # the kinds of words anywhere in the text
        self._ends: list[set[str]] = [set() for _ in range(len(tokens) + 1)]

    def add(self, at: int, edges: Iterable[Edge]) -> None:
        """Let these meanings begin here."""
        for edge in edges:
            self.edges[at].append(edge)
            self.seen.add(edge.node.kind)
            if edge.node.name != "trailing":  # "lunch" belongs to what stands before it
                self._ends[edge.stop].add(edge.node.kind)

    def keep(self, at: int, edges: list[Edge]) -> None:
        """Let only these of the meanings begin here."""
        refused = {(edge.stop, edge.node.kind) for edge in self.edges[at] if edge not in edges}
        self.edges[at] = edges
        for stop, kind in refused:
            if not any((edge.stop, edge.node.kind) == (stop, kind) for begun in self.edges[:stop] for edge in begun):
                self._ends[stop].discard(kind)

    def kinds(self, at: int) -> set[str]:
        """Return what kinds of words may begin here."""
        return {edge.node.kind for edge in self.edges[at]} if 0 <= at < len(self.edges) else set()

    def ending_kinds(self, at: int) -> set[str]:
        """Return the kinds of words that end right before this position."""
        return self._ends[at]
