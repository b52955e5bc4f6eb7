"""The words of texts as searches compare them, in all three languages."""

import re
from collections.abc import Iterable

from foundation.folding import fold

WORD = re.compile(r"\w+")
LONGEST_WORD = 60


def folded_words(texts: Iterable[str]) -> frozenset[str]:
    """The different words of some texts, folded."""
    return frozenset(word[:LONGEST_WORD] for text in texts for word in WORD.findall(fold(text)))
