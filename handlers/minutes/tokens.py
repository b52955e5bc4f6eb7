"""A message cut into words, numbers and marks, each with the place where it stands."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\d+|[^\W\d_]+|\n|[^\w\s]|_")
_MARKS = str.maketrans({"‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "´": "'", "`": "'"})
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF])
_SPACES = str.maketrans(
    {"\t": " ", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2028": "\n", "\x0b": "\n", "\f": "\n"}
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark. `word` is it in lower case, `plain` also without diacritics."""

    word: str
    plain: str
    start: int
    stop: int
    spaced: bool  # white space stands before it
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.word[0].isalpha()

    @property
    def is_number(self) -> bool:
        """Whether it is made of digits."""
        return self.word[0].isdecimal()


def tidy(text: str) -> str:
    """The text composed, with one kind of line break and space, without invisible characters."""
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_SPACES)


@lru_cache(maxsize=16_384)
def fold(word: str) -> str:
    """The word in lower case and without diacritics."""
    lower = word.lower()
    if lower.isascii():
        return lower
    letters = unicodedata.normalize("NFD", lower.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def tokens(text: str) -> list[Token]:
    """The tokens of a tidy text."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        piece = match[0]
        start, stop = match.span()
        word = piece.lower().translate(_MARKS) or piece
        found.append(Token(word, fold(word) or word, start, stop, start > last or start == 0, piece[0].isupper()))
        last = stop
    return found
