"""The words of something to do, without the day that stands beside them."""

from typing import Final

from handlers.minutes.days import Day, lead
from handlers.minutes.message import Message, Span

_INVERTED = 3  # words of a verb before its actor: "ser LiU till", "hör av sig"

_DONE = frozenset({"xong", "done", "finished"})


def told(message: Message, item: Span, actor: Span, deadline: Day | None) -> str:
    """What is to be done: "Senast 15 dec skickar LiU underlag" is "LiU skickar underlag"."""
    whole = _tidy(message.said(item))
    if deadline is None or not item.holds(deadline.span.start):
        return whole
    cut = _around(message, item, deadline.span)
    parts = [Span(item.start, cut.start), Span(cut.stop, item.stop)]
    if cut.start == item.start and message.language == "sv" and 0 < actor.start - cut.stop <= _INVERTED:
        parts = [actor, Span(cut.stop, actor.start), Span(actor.stop, item.stop)]
    left = _tidy(" ".join(filter(None, (message.said(part) for part in parts))))
    return left if sum(letter.isalpha() for letter in left) > 2 else whole


def _around(message: Message, item: Span, day: Span) -> Span:
    """The day with the words that lead to it and the brackets around both."""
    text, start, stop = message.tokens, lead(message, day, item.start), min(day.stop, item.stop)
    if start > item.start and text[start - 1].word in _DONE and text[start - 2].word == "(":
        start -= 1
    if start > item.start and stop < item.stop and (text[start - 1].word, text[stop].word) == ("(", ")"):
        return Span(start - 1, stop + 1)
    return Span(start, stop)


def _tidy(text: str) -> str:
    text = " ".join(text.split()).strip(" ,;:-–—•*")
    for apart, joined in ((" ,", ","), (" )", ")"), ("( ", "("), (",)", ")"), (",,", ",")):
        text = text.replace(apart, joined)
    return text


def says_nothing(message: Message, item: Span, actor: Span) -> bool:
    """Whether it says that somebody has nothing to do: "Sara Lind: none", "LiU: inget"."""
    said = [token.word for token in message.tokens[actor.stop : item.stop] if token.is_word]
    return bool(said) and all(word in _NOTHING for word in said)


_NOTHING: Final = frozenset("none nothing nil inget inga ingenting intet không có gì ko khong".split())
