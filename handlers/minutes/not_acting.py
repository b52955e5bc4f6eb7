"""Those who are named but do nothing of what follows: where somebody came from, whom a meeting was with."""

from typing import Final

from handlers.minutes.actors import Actor, Reader
from handlers.minutes.comparing import is_past
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Span
from handlers.minutes.places import NAMES as PLACES


def is_no_subject(reader: Reader, sentence: Span, actor: Actor, modal: int) -> bool:
    """Whether what follows says nothing of what they do; `modal` is where a word for what is to be done ends, or 0."""
    return _is_route(reader, actor) or _is_owner(reader, actor) or _is_object(reader, sentence, actor, modal)


def _is_route(reader: Reader, actor: Actor) -> bool:
    """Whether it is where somebody came from: "a delegation from LiU to Thai Nguyen"."""
    text, start, stop = reader.message.tokens, actor.span.start, actor.span.stop
    if start and text[start - 1].word == "the":
        start -= 1
    if not start or text[start - 1].word not in _FROM or stop + 1 >= len(text) or text[stop].word not in _TO:
        return False
    return text[stop + 1].capital or PLACES.has(text, stop + 1)


def _is_object(reader: Reader, sentence: Span, actor: Actor, modal: int) -> bool:
    """Whether it is whom or what something was done to, so that the verb behind it tells what for.

    "họp với Sida | chuẩn bị chuyến thăm", "two students visited LiU | to discuss sensors".
    """
    text, at = reader.message.tokens, actor.span.start - 1
    if at <= sentence.start:
        return False
    if reader.message.language == "en":
        to = modal == actor.span.stop + 1 and text[actor.span.stop].word == "to"
        return to and (text[at].word in _BEFORE_OBJECTS or is_past(reader.message, at))
    if reader.message.language != "vi" or modal or text[at].word not in _WITH_VI:
        return False
    while at > sentence.start and text[at - 1].word not in {",", ";", ":"}:
        at -= 1
        if is_kind_word(reader.message, at):
            return True
    return False


def _is_owner(reader: Reader, actor: Actor) -> bool:
    """Whether only something of theirs does what follows: "LiU's report came out", "công văn của Sở | mời"."""
    said = [token.word for token in reader.message.words(actor.span)]
    before = reader.message.tokens[actor.span.start - 1].word if actor.span.start else ""
    return said[-2:] == ["'", "s"] or before == "của"


_BEFORE_OBJECTS: Final = frozenset("with at from by for of to".split())
_WITH_VI: Final = frozenset("với voi cùng cung".split())
_FROM: Final = frozenset({"from", "från", "từ"})
_TO: Final = frozenset({"to", "till", "đến", "tới", "sang"})
