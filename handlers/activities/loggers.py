"""Who logged what somebody looks for: "vad har Karin loggat?", "my meetings", "tôi đã ghi gì?"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.activities.request_words import KIND_WORDS
from handlers.activities.understanding import Reading
from knowledge.text import fold
from knowledge.words import Language
from storage import User

MOST_NAMES = 4
BY = frozenset({"av", "by", "cua", "boi"})
HAS = frozenset({"har", "hade", "has", "have", "da", "did"})
LOGGED = frozenset("loggat loggade logged log skrivit skrev registrerat registrerade recorded entered ghi nhap".split())
ASKED_OF = frozenset("loggade skrev registrerade".split())  # "vad loggade Karin?"
ENTRIES = frozenset(
    "aktivitet aktiviteter aktiviteterna anteckningar activity activities entries notes logg log".split()
)  # "Karins aktiviteter"
OWN = re.compile(r"\b(?:min|mitt|mina|my)\s+(\w+(?:\s\w+)?)")
# What people say of themselves, with the words around it that only belong to that.
OF_ONESELF: Mapping[Language, re.Pattern[str]] = {
    "sv": re.compile(
        r"\b(?:har\s+jag|jag\s+har|jag)\s+(?:sjalv\s+)?(?:loggat|loggade|skrivit|registrerat)\b|\bav\s+mig\b"
    ),
    "en": re.compile(
        r"\b(?:(?:have|did)\s+)?i(?:\s+have|\s+ve)?\s+(?:logged|log|recorded|entered|registered)\b|\bby\s+me\b"
    ),
    "vi": re.compile(r"(?<!chung )\b(?:toi|minh|em)\s+(?:da\s+)?(?:ghi|nhap|luu)\b|\b(?:cua|boi)\s+(?:toi|minh|em)\b"),
}


@dataclass(frozen=True)
class Logger:
    """Who logged it, and the words that do not say so."""

    person: int | None
    words: list[str]


def logger(words: list[str], people: Sequence[User], how: Reading) -> Logger:
    """The one person who is named as who logged it, or who speaks of what is their own."""
    plain = [fold(word) for word in words]
    for first in range(len(words)):
        for after in range(min(first + MOST_NAMES, len(words)), first, -1):
            called = " ".join(plain[first:after])
            owned = called.removesuffix(" s") if called.endswith(" s") else called.removesuffix("s")
            is_owner = plain[after : after + 1] and plain[after] in ENTRIES and owned != called
            if not is_owner and not _has_logged(plain, first, after):
                continue
            fits = _called(called, people) or (_called(owned, people) if is_owner else [])
            if len(fits) == 1:
                start = first - 1 if first and plain[first - 1] in BY else first
                return Logger(fits[0].id, words[:start] + words[after:])
    own = _own(words, how.language) if how.speaker is not None else None
    return Logger(how.speaker, own) if own is not None else Logger(None, words)


def _own(words: Sequence[str], language: Language) -> list[str] | None:
    """The words without those that say that it is one's own; None when it is not."""
    plain = [fold(word) for word in words]
    text = " ".join(plain)
    if len(text.split()) != len(words):
        return None
    mine = next((found for found in OWN.finditer(text) if _names_an_entry(found[1].split())), None)
    if mine is not None:
        at = len(text[: mine.start()].split())
        return [*words[:at], *words[at + 1 :]]
    said = OF_ONESELF[language].search(text)
    if said is None:
        return None
    at, count = len(text[: said.start()].split()), len(said[0].split())
    return [*words[:at], *words[at + count :]]


def _names_an_entry(plain: Sequence[str]) -> bool:
    return any(word in ENTRIES or word in KIND_WORDS for word in plain)


def _called(name: str, people: Sequence[User]) -> list[User]:
    """Those of that whole name; else those whose first name, or last as Vietnamese names end, it is."""
    whole = [user for user in people if name == fold(user.name)]
    return whole or [user for user in people if name in {fold(user.name).split(" ")[0], fold(user.name).split(" ")[-1]}]


def _has_logged(plain: Sequence[str], first: int, after: int) -> bool:
    """Whether what stands there may be the name of who logged something."""
    if first and plain[first - 1] in BY | ASKED_OF:
        return True
    verb = after + 1 if plain[after : after + 1] and plain[after] in HAS else after
    return verb < len(plain) and plain[verb] in LOGGED
