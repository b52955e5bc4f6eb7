"""What the documents say about a topic, without a question: the best sentences, verbatim, with their places.

A sentence that names the topic, in any language that the glossary has for it, goes before one that is only near it in
meaning; and of those only the clearly near ones count, so that a topic of which the documents say nothing has none.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from knowledge.glossary import LANGUAGES, Glossary
from knowledge.ranking import Ranked
from knowledge.retrieval import Found, Retriever
from knowledge.stemming import stem
from knowledge.text import fold, words
from knowledge.words import Citation, Language

READ = 40  # leading passages whose sentences are looked at
SHORTEST, LONGEST = 30, 500  # characters of a sentence that can stand by itself
SHORTEST_WORD = 4
NEAR = 4.3  # score of a passage that is about the topic although it does not name it
NAMES_WHOLE, NAMES_WORDS = 0.3, 0.15  # what it is worth, as closeness, that a sentence names the topic
LEAD_SHARE = 0.05  # of a passage's distance from the best one
PER_PASSAGE = 1
LIST_MARK = re.compile(r"^[*•·–-]\s+")  # of a point in a list, which is quoted by itself


@dataclass(frozen=True)
class _Line:
    ranked: Ranked
    number: int
    text: str
    names: float
    worth: float


class LibraryPositions:
    """Finds positions. Safe to share between threads."""

    def __init__(self, retriever: Retriever, glossary: Callable[[], Glossary]) -> None:
        self._retriever = retriever
        self._glossary = glossary

    def about(
        self, topic: str, language: Language, audiences: frozenset[str] | None, most: int = 3
    ) -> tuple[Citation, ...]:
        """At most so many positions, the best first; none when the documents do not tell."""
        found = self._retriever.search(topic, language, audiences)
        phrases = _phrases(topic, language, self._glossary())
        lines = sorted(_lines(found, phrases, _stems(topic, language)), key=lambda line: -line.worth)
        chosen: list[_Line] = []
        for line in lines:
            passage = line.ranked.passage.id
            if sum(other.ranked.passage.id == passage for other in chosen) < PER_PASSAGE:
                chosen.append(line)
            if len(chosen) == most:
                break
        return _citations(chosen)


def _phrases(topic: str, language: Language, glossary: Glossary) -> frozenset[str]:
    """The topic and its equivalents as they would stand in a text, folded."""
    matches = glossary.find(topic, language)
    forms = {form for match in matches for term in match.terms for key in LANGUAGES for form in term.forms[key]}
    return frozenset(fold(form) for form in {topic.strip(), *forms} if len(form) >= SHORTEST_WORD)


def _stems(topic: str, language: Language) -> frozenset[str]:
    return frozenset(stem(word, language) for word in words(topic) if len(word) >= SHORTEST_WORD)


def _lines(found: Found, phrases: frozenset[str], stems: frozenset[str]) -> Iterator[_Line]:
    best = found.ranked[0].score if found.ranked else 0.0
    for ranked in found.ranked[:READ]:
        for number in range(len(ranked.passage.sentences)):
            text = LIST_MARK.sub("", ranked.passage.sentence(number).strip())
            if not SHORTEST <= len(text) <= LONGEST:
                continue
            names = _naming(fold(text), phrases, stems)
            if names or ranked.score >= NEAR:
                worth = float(ranked.closeness[number]) + names + LEAD_SHARE * (ranked.score - best)
                yield _Line(ranked, number, text, names, worth)


def _naming(folded: str, phrases: frozenset[str], stems: frozenset[str]) -> float:
    if any(phrase in folded for phrase in phrases):
        return NAMES_WHOLE
    held = sum(one in folded for one in stems)
    return NAMES_WORDS * held / len(stems) if stems and held == len(stems) else 0.0


def _citations(lines: list[_Line]) -> tuple[Citation, ...]:
    """Marks in order; quotes of the same document, section and page share one."""
    marks: dict[tuple[str, tuple[str, ...], int | None], int] = {}
    citations: list[Citation] = []
    for line in lines:
        passage = line.ranked.passage.shown(line.ranked.score)
        place = (passage.document_id, passage.section, passage.page)
        citations.append(Citation(marks.setdefault(place, len(marks) + 1), line.text, passage))
    return tuple(citations)
