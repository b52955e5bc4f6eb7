"""The marks at the beginning of a line or sentence: bullets, numbers and letters of a list, numbers of footnotes."""

import re
from collections.abc import Iterable

BULLET = re.compile(r"[•●▪◦‣·*–-]\s+")
NUMBER = re.compile(r"(?:\d{1,2}[.)]|[a-h]\))\s+")
BARE_NUMBER = re.compile(r"(\d)\s+(?=[A-ZÅÄÖĐ])")  # of a footnote or a point, or what the sentence counts


def opens_item(text: str) -> bool:
    """Whether a line begins an item of a list."""
    return bool(BULLET.match(text) or NUMBER.match(text))


def without_bullet(text: str) -> str:
    """The text without the bullet that it may begin with."""
    return text[mark.end() :] if (mark := BULLET.match(text)) else text


def mark_length(text: str, beside: Iterable[str]) -> int:
    """How many characters of the text are its mark, which is no word of it.

    A bare number is a mark when one of the sentences `beside` begins with the number before or after it; otherwise it
    may be what the sentence counts.
    """
    if mark := BULLET.match(text):
        return mark.end()
    number = BARE_NUMBER.match(text)
    if number is None:
        return 0
    others = {int(other[1]) for sentence in beside if (other := BARE_NUMBER.match(sentence))}
    return number.end() if others & {int(number[1]) - 1, int(number[1]) + 1} else 0
