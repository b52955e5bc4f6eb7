"""Text as searches compare it: lower case, without diacritics, cut into words, in all three languages."""

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"\w+")
PLAIN_LETTERS = str.maketrans({"đ": "d", "ø": "o", "æ": "ae", "ß": "ss", "ł": "l"})  # they do not decompose
MARKS = re.compile("[\u0300-\u036f]")
LONGEST_WORD = 60


def fold(text: str) -> str:
    """The text without case and diacritics: "Thái Nguyên" and "thai nguyen" fold to the same."""
    return MARKS.sub("", unicodedata.normalize("NFD", text.casefold().translate(PLAIN_LETTERS)))


def folded_words(texts: Iterable[str]) -> frozenset[str]:
    """The different words of some texts, folded."""
    return frozenset(word[:LONGEST_WORD] for text in texts for word in WORD.findall(fold(text)))
