"""Rules as patterns over words and over other rules, and the chart that applies them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from handlers.when.description import Edge, Node
from handlers.when.tape import Tape

Build = Callable[..., Node | None]
_RULE_COST = 1
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: the kinds that may stand there, whether it is asked for, whether it may be missing."""

    kinds: tuple[str, ...]
    captured: bool
    optional: bool


@dataclass(frozen=True)
class Rule:
    """A pattern and what it makes of the pieces written in capitals; it may refuse them with None."""

    kind: str
    elements: tuple[Element, ...]
    build: Build


def rule(kind: str, pattern: str, build: Build) -> Rule:
    """Read a pattern such as "in SPAN later?": capitals go to `build`, "a|b" is a choice, "?" may be missing."""
    elements = []
    for piece in pattern.split():
        name = piece.removesuffix("?")
        elements.append(Element(tuple(name.lower().split("|")), name[0].isupper(), piece.endswith("?")))
    return Rule(kind, tuple(elements), build)


@dataclass
class Budget:
    """The steps that one question may take: far more than any sentence needs, a bound for hostile texts."""

    left: int = 8_000

    def spend(self) -> bool:
        """Take a step; tell whether it was still granted."""
        self.left -= 1
        return self.left >= 0


class Grammar:
    """Rules by what they make, with the kinds that each may begin with.

    What is not made by rules but by code is `special`, by the kinds that it may begin with.
    """

    def __init__(self, rules: Iterable[Rule], special: Mapping[str, tuple[str, ...]]) -> None:
        self.special = special
        self._made: dict[str, list[Rule]] = {}
        for one in rules:
            self._made.setdefault(one.kind, []).append(one)
        self.starts = {kind: self._starts(kind, frozenset()) for kind in (*self._made, *special)}
        self.rules = {
            kind: [(one, self._rule_starts(one, frozenset())) for one in made] for kind, made in self._made.items()
        }

    def _starts(self, kind: str, seen: frozenset[str]) -> frozenset[str]:
        """Return the kinds of words that something of this kind may begin with."""
        found = {kind}
        if kind in seen:
            return frozenset(found)
        for begun in self.special.get(kind, ()):
            found |= self._starts(begun, seen | {kind})
        for one in self._made.get(kind, ()):
            found |= self._rule_starts(one, seen | {kind})
        return frozenset(found)

    def _rule_starts(self, one: Rule, seen: frozenset[str]) -> frozenset[str]:
        """Return the kinds of words that a rule may begin with."""
        found: frozenset[str] = frozenset()
        for element in one.elements:
            for kind in element.kinds:
                found |= self._starts(kind, seen)
            if not element.optional:
                break
        return found


class Chart:
    """The grammar laid over one text; every question is answered once."""

    def __init__(self, tape: Tape, grammar: Grammar, budget: Budget) -> None:
        self.tape = tape
        self.grammar = grammar
        self.budget = budget
        self.special: dict[str, Callable[[int], list[Edge]]] = {}
        self._depth = 0
        self._answers: dict[tuple[str, int], list[Edge]] = {}
        self._kinds = [tape.kinds(at) for at in range(len(tape.tokens))]

    def edges(self, kind: str, at: int) -> list[Edge]:
        """Return everything of this kind that begins here."""
        if self.budget.left < 0 or not self.may_begin(self.grammar.starts.get(kind, (kind,)), at):
            return []
        answer = self._answers.get((kind, at))
        if answer is None:
            self._answers[kind, at] = []  # a rule that begins with itself finds nothing new
            self._depth += 1
            answer = self._answers[kind, at] = self._find(kind, at) if self._depth < _DEEPEST else []
            self._depth -= 1
        return answer

    def may_begin(self, beginnings: Iterable[str], at: int) -> bool:
        """Tell by the words alone whether something that has these beginnings could stand here."""
        return at < len(self._kinds) and not self._kinds[at].isdisjoint(beginnings)

    def _find(self, kind: str, at: int) -> list[Edge]:
        self.budget.spend()
        if special := self.special.get(kind):
            return special(at)
        found = [edge for edge in self.tape.edges[at] if edge.node.kind == kind]
        for one, starts in self.grammar.rules.get(kind, ()):
            if self.may_begin(starts, at):
                found.extend(self._apply(one, at))
        return found

    def _apply(self, one: Rule, at: int) -> Iterator[Edge]:
        for stop, pieces, cost in self._match(one.elements, 0, at):
            if stop > at and (node := one.build(*pieces)) is not None:
                yield Edge(stop, node, cost + _RULE_COST)

    def _match(
        self, elements: tuple[Element, ...], index: int, at: int
    ) -> Iterator[tuple[int, tuple[Node | None, ...], int]]:
        """Yield where the rest of a pattern ends, with the pieces it captured and what they cost."""
        if index == len(elements):
            yield at, (), 0
            return
        if not self.budget.spend():
            return
        element = elements[index]
        if element.optional:
            missing = (None,) if element.captured else ()
            for stop, pieces, cost in self._match(elements, index + 1, at):
                yield stop, missing + pieces, cost
        for kind in element.kinds:
            for edge in self.edges(kind, at):
                captured = (edge.node,) if element.captured else ()
                for stop, pieces, cost in self._match(elements, index + 1, edge.stop):
                    yield stop, captured + pieces, cost + edge.cost
