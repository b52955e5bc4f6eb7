"""Words of another language that may as well be Vietnamese typed without its marks: "3 may tinh" are computers."""

import re
from typing import Final

from handlers.when.sentence import Piece
from handlers.when.text import plain

# Without its marks.
_SYLLABLE: Final = re.compile(
    r"(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_BEGINS_SENTENCE: Final = re.compile(r"(?:^|[.!?:\n])\W*$")


def may_be_vietnamese(piece: Piece, text: str) -> bool:
    """Tell whether the words of a date and half of the others could be Vietnamese; a capital inside denies it."""
    words = _WORD.findall(text[piece.start : piece.stop])
    others = [_is_syllable(word) for word in _WORD.findall(f"{text[: piece.start]} {text[piece.stop :]}")]
    if not all(map(_is_syllable, words)) or not others or 2 * sum(others) < len(others):
        return False
    first = bool(_BEGINS_SENTENCE.search(text[: piece.start]))
    return not any(word[0].isupper() for word in words[first:])


def _is_syllable(word: str) -> bool:
    return is_vietnamese_syllable(plain(word.lower()))


def is_vietnamese_syllable(word: str) -> bool:
    """Tell whether a word in small letters without marks may be Vietnamese: "viettel" and "envac" are not."""
    return _SYLLABLE.fullmatch(word) is not None
