"""Numbers of people of which the text does not say which is that of all, so that only its author knows.

Each of two sides or days, "five of us, four of them"; one or the other, "12 or 13 people"; several that do not fit.
"""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.count_words import BETWEEN
from handlers.minutes.counted import Count, counted
from handlers.minutes.draft import Competing
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.numerals import Number, number_at
from handlers.minutes.occasions import of_occasions
from handlers.minutes.participants import told
from handlers.minutes.shares import is_gendered_one
from handlers.minutes.two_sides import parts

_ALL: Final = frozenset({"people", "participants"})
_MOST: Final = 4  # different numbers; whoever tells more is not in doubt but tells of many things
_MOST_ADDED: Final = 3
_MOST_PEOPLE: Final = 1_000_000
_OR: Final = frozenset("eller or hoặc hay - – till to đến".split())
_AND: Final = frozenset("och and và".split())


def competing(message: Message, occupied: Sequence[Span], *, planned: bool = False) -> Competing:
    """The numbers that may be that of all, in the order of the text; none where fewer than two are told."""
    counts = told(message, occupied, planned=planned)
    plain = [count for count in counts if count.group in _ALL]
    either, occasions, sides = _alternatives(message, occupied), of_occasions(message), parts(message)
    stands = {count.span.start: count.value for count in plain} | either
    for at in (*sides, *occasions):
        number = _number(message, at, occupied)
        if number is not None and not any(one.span.holds(at) for one in plain):
            stands[at] = int(number.value)
    least = max(sum(count.value for count in counts if is_gendered_one(count.group)), 1)
    values = tuple(stands[at] for at in sorted(stands) if least <= stands[at] < _MOST_PEOPLE)
    may_add = not either and not occasions and 1 < len(values) <= _MOST_ADDED
    if may_add and (sides or _are_listed(message, plain)):
        return Competing(values, add_up=True)
    found = tuple(dict.fromkeys(values))
    return Competing(found) if 1 < len(found) <= _MOST else Competing()


def _are_listed(message: Message, counts: Sequence[Count]) -> bool:
    """Whether one sentence tells of different people: "18 pupils and three teachers"; not of all of them twice."""
    sentences = {message.sentence_of(count.span.start) for count in counts}
    return len(sentences) == 1 and any(count.group == "people" for count in counts)


def _alternatives(message: Message, occupied: Sequence[Span]) -> dict[int, int]:
    """The places and values of numbers that are not told apart: "12 or 13 people", "between 12 and 15", "12-15"."""
    found: dict[int, int] = {}
    for at in range(len(message.tokens)):
        one = _number(message, at, occupied)
        other = _number(message, one.stop + 1, occupied) if one and _links(message, at, one.stop) else None
        if one is None or other is None or one.value >= other.value:
            continue
        noun = counted(message, other.stop, occupied)
        if noun is not None and noun[1] in _ALL:
            found |= {at: int(one.value), one.stop + 1: int(other.value)}
    return found


def _links(message: Message, at: int, stop: int) -> bool:
    """Whether a word stands behind a number that puts another beside it, as "or" does."""
    text = message.tokens
    if stop >= len(text):
        return False
    return text[stop].word in _OR or (at > 0 and text[at - 1].word in BETWEEN and text[stop].word in _AND)


def _number(message: Message, at: int, occupied: Sequence[Span]) -> Number | None:
    """The whole number there, free of any date, amount and name."""
    number = number_at(message, at) if at < len(message.tokens) and not taken(occupied, at) else None
    return number if number is not None and not number.value % 1 else None
