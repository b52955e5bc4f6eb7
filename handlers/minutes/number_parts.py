"""Numbers that are a part of something else: of a code, a range, a share, a product."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.count_words import BETWEEN, WITH
from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.tokens import Token

_OUT_OF: Final = frozenset({"of", "av", "trên"})
_TO: Final = frozenset("to till đến +".split())
_PARTS: Final = ("tredjedel", "fjärdedel", "femtedel", "third", "quarter", "fifth", "phần", "nửa")
_TIMES: Final = frozenset("x × * à".split())


def is_part(message: Message, place: int, stop: int) -> bool:
    """Whether the number belongs to a code, a measure or another number: "WW-4471", "3-4", "50 %"."""
    text = message.tokens
    before = text[place - 1] if place else None
    if _is_number(text, place - 2, place - 1) or _is_number(text, stop + 1, stop):
        return True  # "2 x 15 teachers"
    if place > 1 and text[place - 1].word in _OUT_OF | _TO and _is_less(message, place - 2, place):
        return True  # "3 of 5 board members", "sju av nio", "10 to 15 participants", "5+3"
    if (
        _is_or(message, place)
        or _ends_range(message, place)
        or (place > 2 and [one.word for one in text[place - 2 : place]] == ["out", "of"])
    ):
        return True
    if BETWEEN & {token.word for token in text[max(0, place - 3) : place]} and (
        before is None or before.word in BETWEEN | WITH | {"và"}
    ):
        return True  # "between 40 and 50 residents"
    if (stop < len(text) and text[stop].word.startswith(_PARTS)) or (before is not None and before.word == "phần"):
        return True  # "en tredjedel"
    after = text[stop] if stop < len(text) else None
    if before is not None and before.word in {"-", "/", ".", ":", "#", "$", "€"} and not text[place].spaced:
        return before.word not in {"/", ":"} or not _is_share(message, place)
    return after is not None and (
        after.word in {"%", "°", "€", "$"}
        or (after.word == "+" and stop + 1 < len(text) and text[stop + 1].is_number)  # "4 + 2", a sum nobody has said
        or (after.word in {"/", "-"} and not after.spaced and stop + 1 < len(text) and text[stop + 1].is_number)
    )


def _is_less(message: Message, one: int, other: int) -> bool:
    """Whether the number at the first place may be a part of the other, or summed with it: not "12-16/10 av 8"."""
    before, after = number_at(message, one), number_at(message, other)
    if before is None or after is None or message.tokens[other - 1].word not in _OUT_OF:
        return before is not None
    return before.value <= after.value


def _is_or(message: Message, place: int) -> bool:
    """Whether it is one of two that are not told apart: "seven or eight people", "bảy tám chục người"."""
    text, number = message.tokens, number_at(message, place)
    if number and number.stop + 1 < len(text) and text[number.stop].word in _OR and number_at(message, number.stop + 1):
        return True
    if place > 1 and text[place - 1].word in _OR:
        return number_at(message, place - 2) is not None
    before = number_at(message, place - 1) if place and text[place - 1].is_word and text[place].is_word else None
    return before is not None and before.stop == place and message.language != "en"


_OR: Final = frozenset("eller or hoặc hay".split())


def _ends_range(message: Message, place: int) -> bool:
    """Whether it is the upper end of "100 - 120", not the day of a month before a dash."""
    text = message.tokens
    if place < 2 or text[place - 1].word != "-" or not text[place - 2].is_number or not text[place].is_number:
        return False
    if place > 2 and text[place - 3].word in {"/", ".", ":"}:
        return False
    return int(text[place - 2].word[:_DIGITS]) < int(text[place].word[:_DIGITS])


_DIGITS: Final = 6


def _is_number(text: Sequence[Token], place: int, times: int) -> bool:
    """Whether a number stands there, and a mark for "times" beside it."""
    return (
        min(place, times) >= 0
        and max(place, times) < len(text)
        and text[place].is_number
        and text[times].word in _TIMES
    )


def _is_share(message: Message, place: int) -> bool:
    """Whether the mark before divides two counts: "22 kv/13 män", "kvinnor:8"."""
    return message.tokens[place - 2].is_word if place > 1 else False
