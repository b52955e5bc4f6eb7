"""How near sentences of one language are in their words: stems and pairs of stems, the rarer the weightier."""

import itertools
import math
from collections import Counter
from collections.abc import Iterator, Sequence

from knowledge.stemming import stem
from knowledge.text import WORD, fold
from knowledge.words import Language

Grams = frozenset[tuple[str, ...]]


class Wording:
    """Compares a sentence with known ones by the cosine of their weighted words; Vietnamese also without its marks."""

    def __init__(self, sentences: Sequence[str], language: Language) -> None:
        self._language = language
        self._known = [self._grams(sentence) for sentence in sentences]
        counts = Counter(gram for grams in self._known for gram in grams)
        size = len(sentences)
        self._weights = {gram: math.log((size + 1) / (count + 0.5)) for gram, count in counts.items()}
        self._unknown = math.log(2 * size)
        self._lengths = [self._length(grams) for grams in self._known]

    def likeness(self, sentence: str) -> list[float]:
        """How near each known sentence is, 0 to 1."""
        said = self._grams(sentence)
        length = self._length(said)
        return [
            self._shared(said & known) / (length * own) for known, own in zip(self._known, self._lengths, strict=True)
        ]

    def _shared(self, grams: Grams) -> float:
        return sum(self._weights[gram] ** 2 for gram in grams)

    def _length(self, grams: Grams) -> float:
        return math.sqrt(sum(self._weights.get(gram, self._unknown) ** 2 for gram in grams)) or 1.0

    def _grams(self, sentence: str) -> Grams:
        stems = [fold(stem(word, self._language)) for word in WORD.findall(sentence)]
        return frozenset(_alone_and_paired(stems))


def _alone_and_paired(stems: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield from ((one,) for one in stems)
    yield from itertools.pairwise(stems)
