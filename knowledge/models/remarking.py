"""Vietnamese that was typed without its marks, with the marks that its words most likely have: "xem ke hoach"."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from knowledge.text import WORD, fold

BESIDE: Final = 4.0  # how much a known neighbour weighs beside how often a word is written


class Remarker:
    """Knows words and their neighbours from sentences with marks; what it does not know it leaves."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        self._pairs: Counter[tuple[str, str]] = Counter()
        for sentence in sentences:
            words = [word.lower() for word in WORD.findall(sentence)]
            self._counts.update(words)
            self._pairs.update(pairwise(words))
        self._forms: dict[str, list[str]] = defaultdict(list)
        for word in self._counts:
            self._forms[fold(word)].append(word)

    def restored(self, text: str) -> str:
        """The text with marks, word by word the likeliest in a row."""
        words = [word.lower() for word in WORD.findall(text)]
        best: dict[str, tuple[float, list[str]]] = {"": (0.0, [])}
        for word in words:
            best = {form: self._reached(best, form) for form in self._forms.get(fold(word)) or [word]}
        return " ".join(max(best.values(), key=lambda path: path[0])[1])

    def _reached(self, before: dict[str, tuple[float, list[str]]], form: str) -> tuple[float, list[str]]:
        """The likeliest way to a word, and how likely it is."""
        alone = math.log(self._counts[form] + 1)
        last, (score, path) = max(before.items(), key=lambda item: item[1][0] + self._beside(item[0], form))
        return score + self._beside(last, form) + alone, [*path, form]

    def _beside(self, last: str, form: str) -> float:
        return BESIDE * math.log(self._pairs[last, form] + 1)
