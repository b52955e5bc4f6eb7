"""A message as words, each with what its place says about it; links, mentions, commands and numbers are left out."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

MOST_WORDS = 120
LONGEST_WORD = 32

_QUOTE = re.compile(
    r"\"[^\"\n]{1,200}\"|“[^“”\n]{1,200}[“”]|„[^“”„\n]{1,200}[“”]|”[^”\n]{1,200}”|«[^«»\n]{1,200}»|»[^«»\n]{1,200}«"
    r"|(?<!\w)'[^'\n]{2,200}'(?!\w)|(?<!\w)‘[^‘’\n]{2,200}’(?!\w)"
)
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ADDRESS = re.compile(
    r"(?:.*://.*|www\..*|[@#/].*|.*\w@\w.*|[\w.-]*\w\.(?:se|vn|com|org|net|eu|gov|io|nu|info)(?:/.*)?[.,!?)]*"
    r"|[\w]{1,3}-\d.*|.*\w\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|md|zip|jpe?g|png|html?|mp[34])\b.*)",
    re.IGNORECASE,
)
_CHUNK = re.compile(r"\S+")
_JOINTS = " ,&+'’-\t\u200d\ufe0f"


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a message."""

    text: str
    quoted: bool
    starts: bool
    """It begins a sentence, an item or a quotation, so a capital letter says nothing."""

    @property
    def word(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def key(self) -> str:
        """The word as the tables list it: in small letters, but for the English pronoun."""
        return "I" if self.text == "I" and not self.starts else self.word

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital first letter."""
        return self.text[0].isupper()


def read(text: str) -> list[Token]:
    """Split a message into its words."""
    text = _without_addresses(unicodedata.normalize("NFC", text))
    quotes = [match.span() for match in _QUOTE.finditer(text)]
    tokens: list[Token] = []
    end = 0
    for match in islice((match for match in _WORD.finditer(text) if _is_word(match.group())), MOST_WORDS):
        starts = not tokens or bool(text[end : match.start()].strip(_JOINTS))
        quoted = any(start < match.start() < stop for start, stop in quotes)
        tokens.append(Token(match.group().replace("’", "'"), quoted, starts))
        end = match.end()
    return _without_shouting(tokens)


def _is_word(text: str) -> bool:
    return len(text) <= LONGEST_WORD and text.replace("'", "").replace("’", "").isalpha()


def _without_addresses(text: str) -> str:
    return _CHUNK.sub(lambda chunk: "•" if _is_address(chunk.group()) else chunk.group(), text)


def _is_address(chunk: str) -> bool:
    return len(chunk) > 1 and _ADDRESS.fullmatch(chunk) is not None


def _without_shouting(tokens: list[Token]) -> list[Token]:
    """Words of a text all in capitals, in small letters: their capitals do not tell names."""
    letters = "".join(token.text for token in tokens)
    if len(tokens) < 2 or not letters.isupper():
        return tokens
    return [Token(token.text.lower(), token.quoted, token.starts) for token in tokens]
