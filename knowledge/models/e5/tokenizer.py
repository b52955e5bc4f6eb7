"""Text to token ids by XLM-R's unigram model: the best split of each word, found by Viterbi.

Source: Kudo (2018), "Subword Regularization", https://arxiv.org/abs/1804.10959.
"""

import re
from functools import lru_cache

from knowledge.models.e5.weights import Vocabulary

SPACE = "\u2581"  # the vocabulary's mark for the beginning of a word
WORDS = re.compile(f"{SPACE}?[^{SPACE}]+|{SPACE}")
UNKNOWN_PENALTY = 10.0
LONGEST_WORD = 200  # a longer run without a space is cut, so that no input costs more than its length


class Tokenizer:
    """Turns text into ids between the start and end marks; special tokens typed in the text are read as plain text."""

    def __init__(self, vocabulary: Vocabulary, limit: int) -> None:
        """`limit` is the greatest number of ids, marks included; what is beyond is cut off."""
        self._vocabulary = vocabulary
        self._limit = limit
        self._longest_piece = max(map(len, vocabulary.ids))
        self._unknown_score = min(vocabulary.scores) - UNKNOWN_PENALTY
        self._split = lru_cache(maxsize=20_000)(self._best_split)

    def ids(self, text: str) -> list[int]:
        """The token ids of the text, at most `limit` of them."""
        room = self._limit - 2
        pieces: list[int] = []
        for word in self._words(text):
            pieces.extend(self._split(word))
            if len(pieces) >= room:
                break
        return [self._vocabulary.start, *pieces[:room], self._vocabulary.end]

    def _words(self, text: str) -> list[str]:
        mapped = re.sub(" +", " ", text.translate(self._vocabulary.replacements)).replace(" ", SPACE)
        marked = mapped if mapped.startswith(SPACE) else SPACE + mapped
        words = WORDS.findall(marked)
        return [word[i : i + LONGEST_WORD] for word in words for i in range(0, len(word), LONGEST_WORD)]

    def _best_split(self, word: str) -> tuple[int, ...]:
        ids, scores = self._vocabulary.ids, self._vocabulary.scores
        best = [0.0] + [float("-inf")] * len(word)
        back = [(0, 0)] * (len(word) + 1)
        for start in range(len(word)):
            for stop in range(start + 1, min(len(word), start + self._longest_piece) + 1):
                piece = ids.get(word[start:stop])
                if piece is not None and best[start] + scores[piece] > best[stop]:
                    best[stop], back[stop] = best[start] + scores[piece], (start, piece)
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1] = best[start] + self._unknown_score
                back[start + 1] = (start, self._vocabulary.unknown)
        return _walk_back(back)


def _walk_back(back: list[tuple[int, int]]) -> tuple[int, ...]:
    position, pieces = len(back) - 1, []
    while position:
        position, piece = back[position]
        pieces.append(piece)
    return tuple(reversed(pieces))
