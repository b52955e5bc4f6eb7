"""The words of a message weighed: how strongly they speak for each language."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from knowledge.languages.characters import resemblance
from knowledge.languages.masking import DOUBTFUL
from knowledge.languages.spelling import has_foreign_letters, has_vietnamese_letters, is_latin, is_syllable, unmarked
from knowledge.languages.tables import CONTENT, Weights, loan_words, lookup, vietnamese_pairs
from knowledge.languages.tokens import Token

PAIR = 1.5
LOAN = 1.0
DERIVED = 1.5
MARKED_SYLLABLE = 1.6
MARKED_ALIKE = 0.8
LOOK = 1.2
SYLLABLE = 0.5
ALL_SYLLABLES = 0.5
FEWEST_SYLLABLES, MOST_SYLLABLES = 3, 12
STRANGE = 2.0
CLEAR_LOOK, HALF_KNOWN = 0.5, 0.5
MOST_LOOKS = 1.0
ENOUGH_OF_A_RUN, BEYOND_ENOUGH = 4.0, 0.25
"""Content words in a row beyond this weight count a quarter: a long foreign title is not the sentence."""

NORDIC_LETTERS = frozenset("æø")
_OTHER_MARKS = frozenset("åäöüëïñçøæß")
_SUFFIXES = {
    "sv": "s n t r a d en et ar er or na ens ets ade at ande are arna erna orna arnas ernas ade ades des ts as st aste"
    " ning ningen",
    "en": "s es ed d ing er ers ly 's s' able ment ness",
    "nordic": "s e n t r er et en ene erne ede ende ens ets eren st ste ing ingen",
    "de": "e n en er es s t te ten st",
}


@lru_cache(maxsize=8192)
def known_weights(word: str) -> Weights:
    """How strongly a listed word, or a form of one, speaks for each language; empty for all others."""
    weights = dict(lookup().get(word, {}))
    if word in loan_words():
        weights["en"] = LOAN
    if has_vietnamese_letters(word) and is_syllable(unmarked(word)):
        weights["vi"] = max(weights.get("vi", 0.0), MARKED_SYLLABLE)
    elif not word.isascii() and not weights and is_syllable(unmarked(word)) and _OTHER_MARKS.isdisjoint(word):
        weights["vi"] = MARKED_ALIKE
    if weights or not NORDIC_LETTERS.isdisjoint(word):
        return weights
    return {language: DERIVED for language in _SUFFIXES if _is_derived(word, language)}


@lru_cache(maxsize=8192)
def looks_of(word: str) -> Weights:
    """What the letters alone say about a word that no table has."""
    if not is_latin(word):
        return {"xx": STRANGE}
    if not NORDIC_LETTERS.isdisjoint(word):
        return {"nordic": STRANGE}
    if has_foreign_letters(word):
        return {"xx": STRANGE, **_looks(word)}
    return _looks(word)


def _looks(word: str) -> dict[str, float]:
    weights = {language: share * LOOK for language, share in resemblance(word).items()}
    if is_syllable(unmarked(word)):
        weights["vi"] = SYLLABLE
    return weights


def _is_derived(word: str, language: str) -> bool:
    for suffix in _SUFFIXES[language].split():
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) > 2 and lookup().get(stem, {}).get(language, 0.0) >= DERIVED:
            return True
    return False


@dataclass
class Evidence:
    """Weights summed over a message: of listed words, and of the looks of the others."""

    known: dict[str, float] = field(default_factory=dict)
    looks: dict[str, float] = field(default_factory=dict)
    words: int = 0
    hits: dict[str, float] = field(default_factory=dict)
    _runs: dict[str, float] = field(default_factory=dict)

    def add(self, weights: Weights, share: float) -> None:
        """Count a listed word; it ends the runs of content words of the languages it does not speak for."""
        for language in [language for language in self._runs if language not in weights or not share]:
            del self._runs[language]
        for language, weight in weights.items():
            self._count(language, weight * share, weight <= CONTENT)
            if share >= DOUBTFUL:
                self.hits[language] = self.hits.get(language, 0.0) + 1.0

    def add_look(self, weights: Weights, share: float) -> None:
        """Count a word that no table has."""
        self._runs.clear()
        for language, weight in weights.items():
            if weight * share > CLEAR_LOOK:
                self.hits[language] = self.hits.get(language, 0.0) + HALF_KNOWN
            self.looks[language] = self.looks.get(language, 0.0) + weight * share

    def add_syllables(self, words: Sequence[str]) -> None:
        """Count that every word could be a Vietnamese syllable: others seldom say three words so by chance."""
        if len(words) >= FEWEST_SYLLABLES and all(is_syllable(unmarked(word)) for word in words):
            telling = sum(known_weights(word).keys().isdisjoint(("sv", "en")) for word in words)
            self.known["vi"] = self.known.get("vi", 0.0) + ALL_SYLLABLES * min(telling, MOST_SYLLABLES)

    def _count(self, language: str, weight: float, content: bool) -> None:
        if content:
            run = self._runs.get(language, 0.0)
            self._runs[language] = run + weight
            weight = _saturated(run + weight) - _saturated(run)
        self.known[language] = self.known.get(language, 0.0) + weight

    def total(self, language: str) -> float:
        """All weight for a language, that of looks included."""
        return self.known.get(language, 0.0) + self.looks.get(language, 0.0)

    def carried(self, language: str) -> float:
        """The weight that may carry a claim: listed words, and looks no further than these bear them out."""
        known = self.known.get(language, 0.0)
        return known + min(self.looks.get(language, 0.0), MOST_LOOKS + known / 3)

    def cover(self, language: str) -> float:
        """The part of the words that are listed for the language."""
        return self.hits.get(language, 0.0) / max(self.words, 1)


def _saturated(run: float) -> float:
    return run if run <= ENOUGH_OF_A_RUN else ENOUGH_OF_A_RUN + BEYOND_ENOUGH * (run - ENOUGH_OF_A_RUN)


def weigh(tokens: Sequence[Token], shares: Sequence[float]) -> Evidence:
    """The evidence of a message for each language."""
    evidence = Evidence()
    before = ""
    for token, share in zip(tokens, shares, strict=True):
        plain = unmarked(token.word) if share else ""
        weights = known_weights(token.key)
        if share and (before, plain) in vietnamese_pairs():
            weights = {**weights, "vi": weights.get("vi", 0.0) + PAIR}
        if weights or not share:
            evidence.add(weights, share)
        else:
            evidence.add_look(looks_of(token.word), share)
        evidence.words += share >= DOUBTFUL or not is_latin(token.text)
        before = plain
    evidence.add_syllables([token.word for token, share in zip(tokens, shares, strict=True) if share])
    return evidence
