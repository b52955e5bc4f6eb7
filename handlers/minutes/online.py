"""Rooms without walls: "Teamsmöte", "qua Zoom"; and whether people met over a line at all."""

from collections.abc import Sequence

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.place_words import LEADS_ONLINE, ONLINE, REMOTE


def online(message: Message, at: int) -> Span | None:
    """Such as "Teamsmöte", "qua Zoom", "(Teams)"."""
    text, hit = message.tokens, ONLINE.at(message.tokens, at)
    if hit is None:
        return None
    is_led = at > 0 and (text[at - 1].word in LEADS_ONLINE | {"(", ","} or text[at - 1].word == "họp")
    is_first = text[at].word != "teams" or text[at].capital
    return Span(at, hit[0]) if is_led or (is_first and text[at].word != "messenger") else None


def is_remote(message: Message, occupied: Sequence[Span]) -> bool:
    """Whether the first sentence with something in it says that nobody travelled."""
    text = message.tokens
    return any(
        REMOTE.has(text, at, exact=message.marked) and not taken(occupied, at)
        for at in range(*next(iter(message.sentences), Span(0, 0)))
        if text[at - 1].word != "("
    )
