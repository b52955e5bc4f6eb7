"""Text as searches compare it: lower case, without diacritics."""

import re
import unicodedata
from functools import lru_cache

# Letters that decomposition leaves whole although people type them plainly.
PLAIN_LETTERS = str.maketrans({"đ": "d", "ø": "o", "æ": "ae", "ß": "ss", "ł": "l"})
# The blocks of combining diacritical marks.
MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case without diacritics: "Thái Nguyên" and "thai nguyen" fold to the same."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return MARKS.sub("", unicodedata.normalize("NFD", lower.translate(PLAIN_LETTERS)))
