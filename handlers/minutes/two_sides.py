"""How many came from each of two sides: "5 from us and 4 from them", "bên mình 5 người, bên bạn 3 người"."""

from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import Phrases, words

_OURS: Final = words("""
    från oss, av oss, vi var, från vår sida, på vår sida, from us, of us, we were, from our side, on our side,
    bên mình, bên ta, bên tôi, bên chúng tôi, phía ta, phía mình, phía chúng tôi, mình có, chúng tôi có
""")
_THEIRS: Final = words("""
    från dem, av dem, de var, från deras sida, på deras sida, from them, of them, they were, from their side,
    on their side, bên bạn, bên họ, phía bạn, phía họ, họ có
""")
_BEFORE: Final = 3  # tokens between the number and whose it is: "nine persons from their side"


def tells_two_sides(message: Message) -> bool:
    """Whether each side's number is told, so that neither is that of all; sums are not made."""
    return _is_counted(message, _OURS) and _is_counted(message, _THEIRS)


def _is_counted(message: Message, table: Phrases[bool]) -> bool:
    text = message.tokens
    for place in range(len(text)):
        hit = table.at(text, place, exact=message.marked)
        if hit is None:
            continue
        around = (hit[0], *range(max(0, place - _BEFORE), place))
        if any(at < len(text) and number_at(message, at) is not None for at in around):
            return True
    return False
