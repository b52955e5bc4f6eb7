"""Text to tokens: lower case, composed letters, plain dashes, and where each token stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|\n\s*|([^\w\s]|_)\1*")
_WHOLE_NUMBER = re.compile(
    r"\d{4}([-/.])\d{1,2}\1\d{1,2}"  # 2027-02-01
    r"|\d{1,2}-\d{1,2}-(?:20\d\d|[2-5]\d)"
    r"|\d{1,2}([/.])(?:0?[1-9]|1[0-2])(?:\2|-)(?:20\d\d|[2-5]\d)"
)
_ISO_TIME = re.compile(r"(?<=\d)t(?=\d\d:\d\d)")  # 2027-02-01T09:00
_REPLACED = str.maketrans(
    {"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"}
    | {"\r": "\n", "\u2028": "\n", "：": ":", "／": "/", "．": ".", "，": ","}
)
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark; `start` and `stop` count in the text as it was given."""

    text: str
    start: int
    stop: int
    spaced: bool
    capital: bool

    @property
    def is_word(self) -> bool:
        """Tell whether it is made of letters."""
        return self.text[0].isalpha()

    @property
    def is_number(self) -> bool:
        """Tell whether it is made of digits, perhaps with marks between."""
        return self.text[0].isdecimal()


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return the word as typed on a keyboard without diacritics."""
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def tokens(text: str) -> list[Token]:
    """Cut the text into tokens."""
    letters, places = _normalized(text)
    letters = _ISO_TIME.sub(" ", letters)
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(letters):
        piece, at = match[0], match.start()
        spaced = at > last or not found
        if not piece[0].isalnum():
            found.append(Token(piece[0], places[at][0], places[match.end() - 1][1], spaced, capital=False))
        for part in _parts(piece) if piece[0].isalnum() else ():
            start = places[at][0]
            found.append(Token(part, start, places[at + len(part) - 1][1], spaced, text[start].isupper()))
            at, spaced = at + len(part), False
        last = match.end()
    return found


def _normalized(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text in lower case and, for each of its letters, the span it came from."""
    if text.isascii():
        return text.lower().replace("\r", "\n").replace("`", "'"), [(at, at + 1) for at in range(len(text))]
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        stop = at + 1
        while stop < len(text) and stop < at + 8 and unicodedata.combining(text[stop]):
            stop += 1
        for letter in _composed(text[at:stop]):
            letters.append(letter)
            places.append((at, stop))
        at = stop
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _composed(cluster: str) -> str:
    if cluster in _INVISIBLE:
        return ""
    composed = unicodedata.normalize("NFC", cluster.lower()).translate(_REPLACED)
    return "".join(str(unicodedata.digit(c, c)) if c.isdecimal() else c for c in composed)


def _parts(piece: str) -> list[str]:
    """Split "12-14" at its dashes, but leave words and "2027-02-01" whole."""
    if "-" not in piece or _WHOLE_NUMBER.fullmatch(piece):
        return [piece]
    return re.split("(-)", piece)
