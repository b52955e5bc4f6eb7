"""The leading passages read sentence by sentence: what speaks for an answer standing in them. No judgement here.

All is computed from the question and the passages found, so that it holds for any library.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.amounts import counted_nouns, held
from knowledge.answer_types import held_types
from knowledge.concepts import Concept, Stems, concepts, coverage, covers, spaced
from knowledge.query import Query
from knowledge.ranking import Ranked
from knowledge.retrieval import READ, Found

LEADING = 3  # passages that the question's concepts are looked for in
MOST_CONCEPTS = 6  # that count
SHORT_NAME = 2  # letters; capitals that short say little


@dataclass(frozen=True)
class Line:
    """A sentence, and how close it is to the question.

    `coverage` counts its title and headings too; `held` says how well it holds the answer's kind, and `kind` whether
    it does so by the generous measure of the ranking.
    """

    ranked: Ranked
    number: int
    text: str
    closeness: float
    coverage: float
    held: float
    kind: bool


@dataclass(frozen=True)
class Evidence:
    """`lead` is how much closer the best sentence is than everyday questions come to the same passages.

    `shared` is how many of the question's concepts the leading passages hold, and `named` whether a name is among them.
    """

    lines: tuple[Line, ...]
    concepts: tuple[Concept, ...]
    usual: float
    lead: float
    shared: int
    named: bool

    @property
    def closest(self) -> float:
        """The closeness of the best sentence."""
        return self.lead + self.usual


def gather(found: Found) -> Evidence:
    """Reads the passages found. There must be one."""
    sought = concepts(found.query, found.ranked)
    nouns = counted_nouns(found.query)
    lines = tuple(line for entry in found.ranked[:READ] for line in _lines(entry, found.query, sought, nouns))
    leading = " ".join(entry.passage.folded for entry in found.ranked[:LEADING])
    shared = [concept for concept in sought if covers(concept.stems, leading)]
    named = any(concept.named and _has_letters(concept.stems) for concept in shared)
    closest = max(line.closeness for line in lines)
    lead = closest - found.usual
    return Evidence(lines, tuple(sought), found.usual, lead, min(len(shared), MOST_CONCEPTS), named)


def _has_letters(stems: Stems) -> bool:
    return any(stem.isalpha() and len(stem) > SHORT_NAME for stem in stems)


def _lines(entry: Ranked, query: Query, sought: Sequence[Concept], nouns: Sequence[Stems]) -> list[Line]:
    passage = entry.passage
    above = spaced(" ".join((passage.document, *passage.section)))
    lines = []
    for number, closeness in enumerate(map(float, entry.closeness)):
        text = passage.sentence(number)
        covered = coverage(sought, above + spaced(text))
        kind = bool(query.asked and held_types(text) & query.asked)
        lines.append(Line(entry, number, text, closeness, covered, held(text, query, nouns), kind))
    return lines
