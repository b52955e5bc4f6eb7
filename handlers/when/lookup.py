"""Looks every token up in a table: what each may mean, alone and by its neighbours."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from handlers.when import context
from handlers.when.description import Edge, Node
from handlers.when.numerals import clock_node, number_nodes
from handlers.when.table import Entry, Table
from handlers.when.tape import Tape
from handlers.when.text import Token, plain

_FOLDED: Final = 4  # typed without its diacritics: likelier to be another word
_MARKS: Final = {
    "-": "dash",
    ",": "comma",
    "(": "comma",
    ")": "comma",
    "\n": "comma",
    "&": "and",
    "/": "slash",
    ";": "comma",
    "'": "quote",
}


def read(
    tokens: list[Token],
    table: Table,
    *,
    fold: bool = True,
    sentence: bool = False,
    guards: Tape | None = None,
    home: str = "",
) -> Tape:
    """Look up every token.

    `fold` also matches words typed without diacritics, `sentence` mistrusts short words, and `guards` is the same text
    read by another table, whose words for what is no date count too. `home` names the zone whose clocks are meant.
    """
    tape = Tape(tokens, table)
    whole = table.unmarked if any(not table.telling.isdisjoint(token.text) for token in tokens) else frozenset()
    idiom = 0  # where the last one ends
    for at in range(len(tokens)):
        words = _words(tokens, at, table, fold=fold and tokens[at].text not in whole) if at >= idiom else ()
        found = [edge for word in words if (edge := _on_clocks(word, home))]
        idiom = max(idiom, _idiom(found))
        tape.add(at, found)
        if guards:
            tape.add(at, (edge for edge in guards.edges[at] if edge.node.kind in context.GUARDS))
    names_things = context.long_numbers(tape)
    for at, token in enumerate(tokens):
        if token.is_number and at not in names_things and not context.is_label(tape, at):
            tape.add(at, _numbers(tape, at))
        elif token.text in _MARKS:
            tape.add(at, (Edge(at + 1, Node(_MARKS[token.text])), *_short_year(tokens, at)))
    for at, token in enumerate(tokens):
        if token.is_word:
            _weigh(tape, at, sentence=sentence)
    return tape


def _weigh(tape: Tape, at: int, *, sentence: bool) -> None:
    """Keep those meanings of a word that its neighbours allow."""
    trusted = [edge for edge in tape.edges[at] if context.is_trusted(tape, at, edge, sentence=sentence)]
    tape.keep(at, [context.doubted(tape, at, edge) for edge in trusted])
    if context.counts(tape, at):
        tape.keep(at + 1, [edge for edge in tape.edges[at + 1] if edge.node.kind != "num"])


def _on_clocks(edge: Edge, home: str) -> Edge | None:
    """Return words for a zone as those of another one; of the own one only "Swedish time" says something."""
    if edge.node.kind not in {"zone", "zoneplace"}:
        return edge
    own = bool(home) and edge.node.name == home
    if own and edge.node.kind == "zoneplace":
        return None
    return edge._replace(node=replace(edge.node, kind="ownzone" if own else "zone"))


def _words(tokens: list[Token], at: int, table: Table, *, fold: bool) -> Iterator[Edge]:
    for entry in table.entries.get(plain(tokens[at].text), ()):
        cost = _match(tokens, at, entry, fold=fold)
        if cost is not None:
            yield Edge(at + len(entry.words), entry.node, cost)


def _idiom(found: list[Edge]) -> int:
    """Return where words end that mean nothing of what each of them means: "bắt đầu", "the minutes"."""
    longest = max((edge.stop for edge in found), default=0)
    return longest if any(edge.node.kind == "idiom" and edge.stop == longest for edge in found) else 0


def _match(tokens: list[Token], at: int, entry: Entry, *, fold: bool) -> int | None:
    """Return what it costs to read the entry here; None when it does not stand here."""
    if at + len(entry.words) > len(tokens):
        return None
    cost = 0
    for offset, word in enumerate(entry.words):
        text = tokens[at + offset].text
        if text == word:
            continue
        if not (fold and entry.foldable and text == entry.plain[offset]):
            return None
        cost = _FOLDED
    return cost


def _numbers(tape: Tape, at: int) -> Iterator[Edge]:
    """Yield what the digits mean, unless letters hard upon them make them part of a word."""
    if context.is_part_of_word(tape, at):
        return
    measures = "unit" in tape.kinds(at + 1)  # "in 1.5 weeks"
    for node in number_nodes(tape.tokens[at].text):
        if not (measures and node.kind == "dotdate"):
            yield Edge(at + 1, node)
        if node.kind == "num":
            yield from _glued(tape, at, node.number, tape.tokens[at].text)


def _glued(tape: Tape, at: int, number: int, digits: str) -> Iterator[Edge]:
    """Yield "15th", "15:e" and "9h30": digits with letters hard upon them."""
    tokens = tape.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].spaced:
        return
    kinds = {edge.node.kind: edge for edge in tape.edges[at + 1]}
    if suffix := kinds.get("ordsuffix"):
        yield Edge(suffix.stop, Node("ord", number, "digits"))
    if tokens[at + 1].text in {"h", "g"} and at + 2 < len(tokens) and not tokens[at + 2].spaced:
        minute = tokens[at + 2].text
        if minute.isdecimal() and len(minute) == 2:
            yield Edge(at + 3, clock_node("hm", digits, minute))


def _short_year(tokens: list[Token], at: int) -> Iterator[Edge]:
    """Yield "-26" or "'26" as a year: a mark with two digits hard upon it."""
    if tokens[at].text not in {"-", "'"} or at + 1 >= len(tokens) or tokens[at + 1].spaced or not tokens[at].spaced:
        return
    digits = tokens[at + 1].text
    if digits.isdecimal() and len(digits) == 2 and 20 <= int(digits) < 60:
        yield Edge(at + 2, Node("shortyear", 2000 + int(digits)))
