"""What a question is about, as passages can be asked for it: its concepts, how rare they are, and which are names."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.search.query import Query
from knowledge.search.ranking import Ranked
from knowledge.stemming import stem
from knowledge.text import fold, words
from knowledge.words import Language

Stems = frozenset[str]

COMPARED = 100  # leading passages among which rarity is counted
WHOLE_WORD = 4  # letters; a shorter stem must be the whole word, a longer one its beginning
PART_OF_WORD = 6  # letters; such a stem may be any part of a compound
OWN_WORD = 3  # stems of a concept that the glossary does not know
LEAST_PART = 5  # letters of a part of a compound
FOREIGN_SHARE = 0.25  # of its weight has an unknown word of another language than the passages'
SENTENCE_START = re.compile(r"(?:^|[.!?]\s+)\W*$")
CAPITALISED = r"\b[A-ZÅÄÖĐÂÊÔƠƯÁÀẢÃẠĂẮẰẲẴẶẤẦẨẪẬ]\w+"
NAME = re.compile(rf"{CAPITALISED}|\b\d\w*")


@dataclass(frozen=True)
class Concept:
    """A set of stems that mean the same; its weight is its rarity. `named` tells names and numbers."""

    stems: Stems
    weight: float
    named: bool


def spaced(text: str) -> str:
    """The folded words of a text, between spaces."""
    return f" {' '.join(words(fold(text)))} "


def covers(stems: Stems, folded: str) -> bool:
    """Whether folded words between spaces hold any of the stems."""
    return any(_holds(one, folded) for one in stems)


def _holds(part: str, folded: str) -> bool:
    if len(part) >= PART_OF_WORD:
        return part in folded
    return (f" {part} " if len(part) < WHOLE_WORD else f" {part}") in folded


def names_in(text: str) -> list[str]:
    """The names and numbers of a text; the first word of a sentence has its capital letter for another reason."""
    return [match[0] for match in NAME.finditer(text) if not SENTENCE_START.search(text[: match.start()])]


def concepts(query: Query, ranked: Sequence[Ranked]) -> list[Concept]:
    """The question's concepts with their weights among the passages."""
    texts = [entry.passage.folded for entry in ranked[:COMPARED]]
    languages = [entry.passage.language for entry in ranked[:6]]
    same = languages.count(query.language) / max(1, len(languages))
    named = set(map(fold, names_in(query.text)))
    found = []
    for stems in _taken_apart(told_apart(query.meanings), query, texts):
        holding = sum(covers(stems, text) for text in texts)
        weight = math.log1p((len(texts) - holding + 0.5) / (holding + 0.5))
        is_named = any(named.issuperset(one.split()) for one in stems)
        if not holding and not is_named:
            weight *= max(FOREIGN_SHARE, same)
        found.append(Concept(stems, weight, is_named))
    return found


def _taken_apart(sets: Sequence[Stems], query: Query, texts: Sequence[str]) -> list[Stems]:
    """The concepts, where a Swedish compound that no passage holds is two: "arkitekturutredningen" asks of both."""
    if query.language != "sv":
        return list(sets)
    return [part for stems in sets for part in _parts(stems, texts)]


def _parts(stems: Stems, texts: Sequence[str]) -> Sequence[Stems]:
    whole = max(stems, key=len)
    if len(stems) > OWN_WORD or len(whole) < 2 * LEAST_PART or any(covers(stems, text) for text in texts):
        return [stems]
    for middle in range(len(whole) - LEAST_PART, LEAST_PART - 1, -1):
        first, last = whole[:middle], stem(whole[middle:], "sv")
        if all(len(part) >= LEAST_PART and any(f" {part}" in text for text in texts) for part in (first, last)):
            return [frozenset({first}), frozenset({last})]
    return [stems]


def told_apart(sets: Sequence[Stems]) -> list[Stems]:
    """The different concepts, without the single words that a term of the glossary explains."""
    distinct = list(dict.fromkeys(sets))
    explained = [stems for stems in distinct if len(stems) > OWN_WORD]
    return [stems for stems in distinct if len(stems) > OWN_WORD or not any(stems & term for term in explained)]


def meant_by(said: str, language: Language, sought: Sequence[Concept]) -> list[Concept]:
    """The concepts that words of the question stand for."""
    listed = words(fold(said))
    forms, phrase = {*listed, *(stem(word, language) for word in listed)}, f" {' '.join(listed)} "
    return [
        one for one in sought if one.stems & forms or any(f" {each} " in phrase for each in one.stems if " " in each)
    ]


def coverage(sought: Sequence[Concept], folded: str) -> float:
    """The share, by weight, of the concepts that the words hold."""
    total = sum(concept.weight for concept in sought)
    return sum(concept.weight for concept in sought if covers(concept.stems, folded)) / total if total else 0.0
