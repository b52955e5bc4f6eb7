"""Words of another language that may as well be Vietnamese typed without its marks: "3 may tinh" are computers."""

import re
from typing import Final

from handlers.when.sentence import Piece
from handlers.when.text import plain

_SYLLABLE: Final = re.compile(
    r"(?:ngh|ng|nh|gh|ch|kh|ph|th|tr|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
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
    return _SYLLABLE.fullmatch(plain(word.lower())) is not None
