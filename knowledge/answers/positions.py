"""What the documents say about a topic, without a question: the best sentences, verbatim, with their places.

A sentence that names the topic, in any language that the glossary has for it, goes before one that is only near it in
meaning; and of those only the clearly near ones count, so that a topic of which the documents say nothing has none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from knowledge.answers.marks import marked
from knowledge.documents.list_marks import without_bullet
from knowledge.search.ranking import Ranked
from knowledge.search.retrieval import Found, Retriever
from knowledge.stemming import stem
from knowledge.terms.glossary import Glossary, Use
from knowledge.text import fold, words
from knowledge.words import LANGUAGES, Audiences, Citation, Language

READ = 40  # leading passages whose sentences are looked at
SHORTEST, LONGEST = 30, 500  # characters of a sentence that can stand by itself
SHORTEST_WORD = 4
NEAR = 4.3  # score of a passage that is about the topic although it does not name it
NAMES_WHOLE, NAMES_WORDS = 0.3, 0.15  # what it is worth, as closeness, that a sentence names the topic
LEAD_SHARE = 0.05  # of a passage's distance from the best one
PER_PASSAGE = 1
SHORTENED = re.compile(r"\b(\w+)- (?:och|eller|samt) (\w+)")


@dataclass(frozen=True)
class _Line:
    ranked: Ranked
    text: str
    worth: float


class LibraryPositions:
    """Finds positions. Safe to share between threads."""

    def __init__(self, retriever: Retriever, glossary: Callable[[], Glossary]) -> None:
        self._retriever = retriever
        self._glossary = glossary

    def about(self, topic: str, language: Language, audiences: Audiences, most: int = 3) -> tuple[Citation, ...]:
        """At most so many positions, the best first; none when the documents do not tell."""
        found = self._retriever.search(topic, language, audiences)
        lines = sorted(_lines(found, _read(topic, language, self._glossary())), key=lambda line: -line.worth)
        chosen: list[_Line] = []
        for line in lines:
            passage = line.ranked.passage.id
            if sum(other.ranked.passage.id == passage for other in chosen) < PER_PASSAGE:
                chosen.append(line)
            if len(chosen) == most:
                break
        return marked((line.text, line.ranked.shown) for line in chosen)


@dataclass(frozen=True)
class _Topic:
    """A topic as a folded sentence may name it: as a whole, by its terms in any language, by the stems of its words."""

    language: Language
    whole: re.Pattern[str] | None
    terms: tuple[re.Pattern[str], ...]
    stems: frozenset[str]

    def named(self, folded: str) -> float:
        """What it is worth that a sentence names it, or some of its terms."""
        folded = _spelled_out(folded)
        if self.whole is not None and self.whole.search(folded):
            return NAMES_WHOLE
        held = sum(term.search(folded) is not None for term in self.terms)
        if held:
            return NAMES_WHOLE * held / len(self.terms)
        return NAMES_WORDS if self.stems and self._has_stems(folded) else 0.0

    def _has_stems(self, folded: str) -> bool:
        if self.language == "sv":  # also inside of compounds
            return all(one in folded for one in self.stems)
        return self.stems <= {stem(word, self.language) for word in words(folded)}


def _read(topic: str, language: Language, glossary: Glossary) -> _Topic:
    terms = (
        _any_of((key, form) for term in match.terms for key in LANGUAGES for form in term.forms[key])
        for match in glossary.find(topic, language)
        if match.terms[0].use != Use.KEEP  # names, as of the parties, stand everywhere
    )
    stems = frozenset(stem(word, language) for word in words(topic) if len(word) >= SHORTEST_WORD)
    return _Topic(language, _any_of([(language, topic.strip())]), tuple(filter(None, terms)), stems)


def _any_of(forms: Iterable[tuple[Language, str]]) -> re.Pattern[str] | None:
    """Finds any of the forms: Swedish ones also inside of compounds, others as words of their own."""
    patterns = [
        re.escape(_compounded(form)) if key == "sv" else rf"\b{re.escape(fold(form))}(?:e?s)?\b"
        for key, form in forms
        if len(form) >= SHORTEST_WORD
    ]
    return re.compile("|".join(patterns)) if patterns else None


def _compounded(form: str) -> str:
    """A Swedish form as it stands within a compound: "medborgare" as in "medborgardialog"."""
    folded = fold(form)
    return folded if " " in folded else stem(folded, "sv")


def _spelled_out(folded: str) -> str:
    """The sentence with the words that a hyphen stands for: "lärar- och forskarutbyte" tells of a "lärarutbyte"."""
    meant = (
        first + second[at:]
        for first, second in SHORTENED.findall(folded)
        for at in range(SHORTEST_WORD - 1, len(second) - SHORTEST_WORD + 1)
    )
    return " ".join([folded, *meant])


def _lines(found: Found, topic: _Topic) -> Iterator[_Line]:
    best = found.ranked[0].score if found.ranked else 0.0
    for ranked in found.ranked[:READ]:
        for number in range(len(ranked.passage.sentences)):
            text = without_bullet(ranked.passage.sentence(number).strip())
            if not SHORTEST <= len(text) <= LONGEST:
                continue
            names = topic.named(fold(text))
            if names or ranked.score >= NEAR:
                worth = float(ranked.closeness[number]) + names + LEAD_SHARE * (ranked.score - best)
                yield _Line(ranked, text, worth)
