"""The leading passages read sentence by sentence: what speaks for an answer standing in them. No judgement here.

All is computed from the question and the passages found, so that it holds for any library.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.amounts import counted_nouns, held
from knowledge.answer_types import held_types
from knowledge.concepts import Concept, Stems, concepts, coverage, covers, spaced
from knowledge.query import Query
from knowledge.ranking import Ranked
from knowledge.retrieval import READ, Found

LEAD_SHARE = 0.1  # of a passage's distance from the best one, that counts beside a sentence's closeness
COVERAGE_WEIGHT = 0.3  # of a sentence's coverage, beside its closeness
LEADING = 3  # passages that the question's concepts are looked for in
MOST_CONCEPTS = 6  # that count
SHORT_NAME = 2  # letters; capitals that short say little
COMPARED = 60  # leading passages among which the words that stand everywhere are found
EVERYWHERE = 0.1  # of them


@dataclass(frozen=True)
class Line:
    """A sentence, and how close it is to the question.

    `coverage` is the share of the question's concepts that it holds with its title and headings. `focus` leaves out
    those that the title holds, which only tell the document, and `met` is how many of the others it holds with its
    headings. `held` says how well it holds the answer's kind, and `kind` whether it does so by the generous measure
    of the ranking.
    """

    ranked: Ranked
    number: int
    text: str
    closeness: float
    coverage: float
    focus: float
    met: int
    held: float
    kind: bool


@dataclass(frozen=True)
class Evidence:
    """`concepts` are what is asked about, a topic's alone where there is one; `premise` those of the whole question.

    `lead` is how much closer the best sentence is than everyday questions come to the same passages. `shared` is how
    many of the question's concepts the leading passages hold, and `named` whether a name is among them. `everywhere`
    are the words of more than a few of the passages, and `text` all that the leading ones say, folded.
    """

    lines: tuple[Line, ...]
    concepts: tuple[Concept, ...]
    premise: tuple[Concept, ...]
    everywhere: frozenset[str]
    text: str
    usual: float
    lead: float
    shared: int
    named: bool

    def worth(self, line: Line) -> float:
        """How good a sentence is by itself and by its passage."""
        return line.closeness + LEAD_SHARE * (line.ranked.score - self.lines[0].ranked.score)

    def fit(self, line: Line) -> float:
        """How surely a sentence that holds the thing tells what is asked: it must be close itself."""
        return self.worth(line) - self.usual + COVERAGE_WEIGHT * line.coverage - (self.closest - line.closeness)

    @property
    def best(self) -> Line:
        """The best sentence."""
        return max(self.lines, key=self.worth)

    def leading(self, most: int) -> list[Line]:
        """The best sentences, the very best first."""
        return sorted(self.lines, key=self.worth, reverse=True)[:most]

    @property
    def closest(self) -> float:
        """The closeness of the best sentence."""
        return self.lead + self.usual


def gather(found: Found) -> Evidence:
    """Reads the passages found. There must be one."""
    premise = concepts(found.query, found.ranked)
    sought = premise if found.query.topic is None else concepts(found.query.topic, found.ranked)
    reading = _Sought(found.query, sought, counted_nouns(found.query))
    read = [entry for entry in found.ranked[:READ] if not found.named or entry.passage.document_id in found.named]
    lines = tuple(line for entry in read for line in _lines(entry, reading))
    leading = " ".join(entry.passage.folded for entry in read[:LEADING])
    shared = [concept for concept in sought if covers(concept.stems, leading)]
    named = any(concept.named and _has_letters(concept.stems) for concept in shared)
    lead = max(line.closeness for line in lines) - found.usual
    text = " ".join(entry.passage.folded for entry in read)
    counted = min(len(shared), MOST_CONCEPTS)
    return Evidence(
        lines, tuple(sought), tuple(premise), _everywhere(found.ranked), text, found.usual, lead, counted, named
    )


def _everywhere(ranked: Sequence[Ranked]) -> frozenset[str]:
    compared = ranked[:COMPARED]
    holding = Counter(word for entry in compared for word in set(entry.passage.folded.split()))
    return frozenset(word for word, count in holding.items() if count > max(1, EVERYWHERE * len(compared)))


def _has_letters(stems: Stems) -> bool:
    return any(stem.isalpha() and len(stem) > SHORT_NAME for stem in stems)


@dataclass(frozen=True)
class _Sought:
    """What the sentences are read for."""

    query: Query
    concepts: Sequence[Concept]
    nouns: Sequence[Stems]


def _lines(entry: Ranked, sought: _Sought) -> list[Line]:
    passage, query = entry.passage, sought.query
    title, headings = spaced(passage.document), spaced(" ".join(passage.section))
    outside = [c for c in sought.concepts if query.topic is not None or not covers(c.stems, title)]
    lines = []
    for number, closeness in enumerate(map(float, entry.closeness)):
        text = passage.sentence(number)
        told = headings + spaced(text)
        covered = coverage(sought.concepts, title + told)
        focus = coverage(outside, told) if outside else 1.0
        met = sum(covers(concept.stems, told) for concept in outside)
        kind = bool(query.asked and held_types(text) & query.asked)
        strength = held(text, query, sought.nouns)
        lines.append(Line(entry, number, text, closeness, covered, focus, met, strength, kind))
    return lines
