"""Names cut short: a part of one that was said in full ("Song Cong URENCO ... URENCO"), or too little to tell whose."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span
from handlers.minutes.organisations import Mention, stem
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import tokens


def called_again(message: Message, known: Sequence[Mention], new: Sequence[Mention]) -> list[Mention]:
    """The new names, those that are a part of one that the message has in full as that one."""
    found: list[Mention] = []
    for one in new:
        whole = {
            (other.key, other.new)
            for other in (*known, *new)
            if other.key != one.key and _is_part(message, one.span, other.span)
        }
        key, is_new = next(iter(whole)) if len(whole) == 1 else (one.key, True)
        found.append(Mention(one.span, key, new=is_new))
    return found


def _is_part(message: Message, part: Span, whole: Span) -> bool:
    """Whether every word of a name is one of a longer name, which is not only its place."""
    said, full = _words(message, part), _words(message, whole)
    return said < full and PLACES.at(tokens(message.said(part)), 0) is None


def _words(message: Message, span: Span) -> set[str]:
    return {stem(token.word) for token in message.words(span) if token.is_word and token.word != "s"}


def is_shortened(message: Message, span: Span) -> bool:
    """Whether it is a name cut so short that it may be anybody's: "SÖ", "Lst"."""
    said = message.said(span)
    if span.stop - span.start > 1 or len(said) > _MOST_SHORT:
        return False
    return len(said) <= _SHORTEST or (not said.isupper() and not _VOWELS & set(message.tokens[span.start].plain))


_SHORTEST: Final = 2  # letters
_MOST_SHORT: Final = 5
_VOWELS: Final = frozenset("aeiouy")
