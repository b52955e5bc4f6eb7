"""Names cut short: a part of one that was said in full ("Song Cong URENCO ... URENCO"), or too little to tell whose."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span
from handlers.minutes.organisations import Mention
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.register import Named
from handlers.minutes.short_names import stem
from handlers.minutes.tokens import Token, tokens


def called_again(
    message: Message, known: Sequence[Mention], new: Sequence[Mention], register: Sequence[Named]
) -> list[Mention]:
    """The new names, those that are a part of one that the message or the register has in full as that one."""
    found: list[Mention] = []
    for one in new:
        whole = {
            (other.key, other.new)
            for other in (*known, *new)
            if other.key != one.key and _is_part(message, one.span, other.span)
        }
        whole = whole or {(key, False) for key in _shortened(message, one.span, register)}
        key, is_new = next(iter(whole)) if len(whole) == 1 else (one.key, True)
        found.append(Mention(one.span, key, new=is_new))
    return found


def _shortened(message: Message, span: Span, register: Sequence[Named]) -> set[str]:
    """Whose name it may be with words left out or turned round: "County Board" for "County Administrative Board"."""
    said = _stems(message.words(span))
    if len(said) < _LEAST or PLACES.at(tokens(message.said(span)), 0) is not None:
        return set()
    return {
        one.key
        for one in register
        for spelling in (one.sv, one.en, one.vi, *one.aliases)
        if _is_cut(said, _stems(tokens(spelling)))
    }


def _is_cut(said: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name begins as a longer one and has its other words in order, or has the same words as one."""
    if {*said} - _SMALL == {*full} - _SMALL:
        return True
    rest = iter(full)
    return said[0] == full[0] and all(word in rest for word in said)


def _stems(words: Sequence[Token]) -> list[str]:
    return [stem(token.word) for token in words if token.is_word and token.word != "s"]


_LEAST: Final = 2  # words
_SMALL: Final = frozenset("of for i av the".split())


def _is_part(message: Message, part: Span, whole: Span) -> bool:
    """Whether every word of a name is one of a longer name, which is not only its place."""
    said, full = _words(message, part), _words(message, whole)
    return said < full and PLACES.at(tokens(message.said(part)), 0) is None


def _words(message: Message, span: Span) -> set[str]:
    return set(_stems(message.words(span)))


def is_shortened(message: Message, span: Span) -> bool:
    """Whether it is a name cut so short that it may be anybody's: "SÖ", "Lst"."""
    said = message.said(span)
    if span.stop - span.start > 1 or len(said) > _MOST_SHORT:
        return False
    return len(said) <= _SHORTEST or (not said.isupper() and not _VOWELS & set(message.tokens[span.start].plain))


_SHORTEST: Final = 2  # letters
_MOST_SHORT: Final = 5
_VOWELS: Final = frozenset("aeiouy")
