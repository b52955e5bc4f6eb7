"""Organisations that are called by a part of their name once they have been named: "Song Cong URENCO ... URENCO"."""

from collections.abc import Sequence

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
