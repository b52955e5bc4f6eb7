"""Words with capital letters that are part of the name of a house or a company rather than somebody's name."""

from collections.abc import Container
from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.phrases import words

_INSIDE: Final = frozenset("i in för for och and &".split())
_FIRMS_END: Final = frozenset("ab inc ltd llc gmbh kb hb".split())


def is_of_a_house(message: Message, place: int) -> bool:
    """Whether the words tell what a house is for: "Institute for | Urban and | Rural Planning"."""
    before = [token.word for token in message.tokens[max(0, place - 3) : place]]
    return before[-1:] in (["of"], ["for"]) or (before[:1] in (["of"], ["for"]) and before[-1] in {"and", "&"})


def is_named_after(message: Message, place: int) -> bool:
    """Whether a school or a hospital has somebody's name: "THPT | Lương Ngọc Quyến"."""
    text = message.tokens
    before = range(max(0, place - _LONGEST), place)
    return message.language == "vi" and any(_NAMED_AFTER.at(text, at) == (place, True) for at in before)


_LONGEST: Final = 3  # words
_NAMED_AFTER: Final = words("""
    trường, thpt, thcs, tiểu học, mầm non, đại học, cao đẳng, học viện, bệnh viện, quỹ, nhà hát, thpt chuyên, phố, đường
""")


def begins_firm(message: Message, place: int, first: Container[str]) -> bool:
    """Whether the words are the beginning of a company's name: "Hållbar Utveckling i Väst AB"."""
    text = message.tokens
    link = next((at for at in range(place + 1, min(place + 4, len(text))) if text[at].word in _INSIDE), None)
    if link is None or text[place].word in first or not all(token.capital for token in text[place:link]):
        return False
    end = link + 1
    while end < len(text) and text[end].capital and text[end].word not in _FIRMS_END:
        end += 1
    return end > link + 1 and end < len(text) and text[end].word in _FIRMS_END
