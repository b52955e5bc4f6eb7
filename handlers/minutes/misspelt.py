"""Names of the register with one word misspelt: "song congs folkkomite", "Song Cong People's Comittee"."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from foundation.spelling import distance
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.register import Named
from handlers.minutes.tokens import Token, fold, tokens

Words = tuple[str, ...]
_LONG: Final = 8  # letters of a word that may have one wrong ...
_VERY_LONG: Final = 11  # ... and of one that may have two


@lru_cache(maxsize=8)
def _index(register: tuple[Named, ...]) -> dict[str, list[tuple[Words, str]]]:
    """The names of more than one word and their keys, by each of their first two words."""
    found: dict[str, list[tuple[Words, str]]] = {}
    for named in register:
        for spelling in (named.sv, named.en, named.vi, *named.aliases):
            words = _plain(tokens(spelling))
            if len(words) > 1 and any(_may_err(word) for word in words):
                for word in set(words[:2]):
                    found.setdefault(word, []).append((words, named.key))
    return found


def misspelt(text: Sequence[Token], place: int, register: tuple[Named, ...]) -> tuple[int, str] | None:
    """Where a name ends that begins there with one long word misspelt, and its key; None when several are as near."""
    index = _index(register)
    near = [fold(token.word) for token in text[place : place + 2] if token.is_word]
    keys: dict[str, int] = {}
    for words, key in {one for word in near for one in index.get(_stem(word), ())}:
        stop = _end(text, place, words)
        if stop:
            keys[key] = max(keys.get(key, 0), stop)
    return next(((stop, key) for key, stop in keys.items()), None) if len(keys) == 1 else None


def _end(text: Sequence[Token], place: int, words: Words) -> int:
    """Where the words end that are these but for one; 0 for others."""
    at, errors = place, 0
    for word in words:
        while at < len(text) and at > place and text[at].word in {"-", "'", "&"}:
            at += 1
        if at < len(text) and text[at].word == "s" and text[at - 1].word == "'":
            at += 1
        if at >= len(text) or not text[at].is_word:
            return 0
        said = _stem(text[at].plain)
        if said != word:
            errors += 1
            if errors > 1 or not _is_near(said, word):
                return 0
        at += 1
    return at if errors == 1 else 0


def _is_near(said: str, word: str) -> bool:
    """Whether a word may be this one with a letter or two wrong; another city is never meant."""
    if not _may_err(word) or said[:1] != word[:1]:
        return False
    return distance(said, word) <= 1 + (len(word) >= _VERY_LONG)


def _may_err(word: str) -> bool:
    return len(word) >= _LONG and not PLACES.has(tokens(word), 0) and not PLACES.has(tokens(f"{word}s"), 0)


def _plain(said: Sequence[Token]) -> Words:
    return tuple(_stem(token.plain) for token in said if token.is_word and token.word != "s")


def _stem(plain: str) -> str:
    """Without the -s of a genitive."""
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") and not plain.endswith("ss") else plain
