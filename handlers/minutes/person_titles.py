"""Titles before the name of a person: "PGS. TS.", "chị", "đồng chí"."""

from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.phrases import words
from handlers.minutes.tokens import fold

_TITLES: Final = frozenset(
    """
        anh chị em ông bà cô chú bác thầy ts gs pgs ths mr mrs ms miss dr prof professor herr fru fröken doktor
    """.split()
)
_PLAIN_TITLES: Final = frozenset(map(fold, _TITLES)) - {"ba", "em", "co", "chu", "bac"} | {"ong"}
# In Vietnamese also what somebody is: "đồng chí Quân", "trưởng phòng Tám"; "phía bạn" and "các bạn" are others.
_OFFICES: Final = words("""
    đồng chí, đ / c, bạn, trưởng phòng, phó phòng, giám đốc, phó giám đốc, phó chủ tịch, hiệu trưởng, phó hiệu trưởng,
    kỹ sư, bác sĩ, tham tán, đại sứ, bí thư, chuyên viên, trưởng nhóm, thư ký, trợ lý
""")
_SHORT: Final = frozenset("a c".split())  # "a Hùng", as anh and chị are typed in a hurry
_OF_MANY: Final = frozenset("phía bên các những nhiều".split())
_MOST_TITLES: Final = 3


def after_title(message: Message, place: int) -> int:
    """The token after one or two titles ("PGS. TS.") that stand at the place; the place itself without one."""
    text = message.tokens
    for _ in range(_MOST_TITLES):
        stop = _title_end(message, place)
        if stop == place:
            break
        place = stop
        if place < len(text) and text[place].word == "." and not text[place].spaced:
            place += 1
    return place


def _title_end(message: Message, place: int) -> int:
    """Where a title ends that stands at the place; the place itself without one."""
    text = message.tokens
    if place >= len(text):
        return place
    if text[place].word in _TITLES or (not message.marked and text[place].plain in _PLAIN_TITLES):
        return place + 1
    if message.language == "vi" and text[place].word in _SHORT and _is_name(message, place + 1):
        return place + 1
    hit = _OFFICES.at(text, place, exact=message.marked) if message.language == "vi" else None
    led = place > 0 and text[place - 1].word in _OF_MANY
    return hit[0] if hit and not led else place


def _is_name(message: Message, place: int) -> bool:
    """Whether a word with a capital stands there that is not one of letters: "a Hùng", not "c GDĐT"."""
    if place >= len(message.tokens):
        return False
    token = message.tokens[place]
    return token.is_word and token.capital and token.spaced and not message.text[token.start : token.stop].isupper()
