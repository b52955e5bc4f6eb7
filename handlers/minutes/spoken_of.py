"""People who are only spoken of: somebody's, those of a house that was seen, those of what was talked about."""

from typing import Final

from handlers.minutes.coming import comes_at
from handlers.minutes.count_words import FROM, HAS, STANDING, THEIR
from handlers.minutes.counted import Count, counted
from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_at
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import NOUNS
from handlers.minutes.phrases import words

_NEAR: Final = 4  # tokens


def is_spoken_of(message: Message, count: Count) -> bool:
    """Whether they are somebody's or what was talked about: "its 5,000 members", "which has 180 employees"."""
    text, (start, stop) = message.tokens, count.span
    if not start or text[start - 1].word in THEIR:
        return bool(start)
    came = any(_CAME.has(text, at, exact=message.marked) for at in range(stop, min(stop + 2, len(text))))
    from_there = stop < len(text) and text[stop].word in FROM
    is_fact = text[start - 1].word in _BESIDE and not (came or from_there or _is_told_by_gender(message, stop))
    standing = any(STANDING.at(text, at, exact=message.marked) == (stop, True) for at in range(start, stop))
    if text[start - 1].word in HAS:
        return not came and standing
    return standing and is_fact and _is_visit(message)


def is_talked_of(message: Message, count: Count, sentence: Span) -> bool:
    """Whether they are those of what was talked about: "about the exchange of | 20 pupils"."""
    text, at = message.tokens, count.span.start - 1
    if at < sentence.start or text[at].word not in _OF_WHAT or comes_at(message, count.span.stop) is not None:
        return False
    while at > sentence.start and text[at].is_word and text[at].word not in _WITHIN:
        if text[at].word in _ABOUT:
            return True
        at -= 1
    return False


def are_whose(message: Message, start: int) -> bool:
    """Whether they only tell whose those are who came: "31 föräldrar till | 22 elever", "parents of | 18 pupils"."""
    text, nouns = message.tokens, NOUNS[message.language]
    if start < _BEHIND or text[start - 1].word not in _RELATES:
        return False
    hit = nouns.at(text, start - _BEHIND, exact=message.marked)
    return hit is not None and hit[0] == start - 1 and hit[1] == "people"


def _is_told_by_gender(message: Message, stop: int) -> bool:
    """Whether women and men are told behind them, who would be so of those who came."""
    numbers = [(at, number_at(message, at)) for at in range(stop, min(stop + _NEAR, len(message.tokens)))]
    hits = [counted(message, number.stop, ()) for _, number in numbers if number]
    return any(hit is not None and hit[1] in {"women", "men"} for hit in hits)


def _is_visit(message: Message) -> bool:
    """Whether a plant or a house was seen, of whose people the text may tell."""
    return any(kind_at(message, at) is Kind.STUDY_VISIT for at in range(len(message.tokens)))


_OF_WHAT: Final = frozenset("of by av från till to åt đoàn đón cho".split())
_ABOUT: Final = frozenset("about regarding concerning om kring angående ang về ve".split())
_WITHIN: Final = frozenset("med with med tillsammans với cùng for för".split())
_BESIDE: Final = frozenset(", ( with med có và och and".split())
_CAME: Final = words(
    "dự, tham dự, tham gia, đến, có mặt, on site, in the room, here, there, with us, på plats, här, med"
)
_BEHIND: Final = 2  # tokens: the noun and the preposition
_RELATES: Final = frozenset("till of to của".split())
