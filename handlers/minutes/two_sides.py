"""How many came from each of two sides or in each of two ways: "5 from us, 4 from them", "8 on site and 3 online"."""

from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import Phrases, words

_OURS: Final = words("""
    härifrån, från oss, av oss, vi var, från vår sida, på vår sida, from us, of us, we were, from our side, on our side,
    bên mình, bên ta, bên tôi, bên chúng tôi, phía ta, phía mình, phía chúng tôi, mình có, chúng tôi có
""")
_THEIRS: Final = words("""
    därifrån, från dem, av dem, av deras, de var, från deras sida, på deras sida, from them, of them, of theirs, they
    were, from their side, on their side, bên bạn, bên họ, phía bạn, phía họ, họ có, của họ
""")
_WE: Final = frozenset("vi we".split())  # with the number right behind: "vi sex från Linköping"
_HERE: Final = words("""
    på plats, i rummet, i salen, fysiskt, on site, onsite, in the room, in person, at the venue, trực tiếp, tại chỗ,
    tại hội trường, có mặt tại
""")
_AWAY: Final = words("""
    på länk, via länk, på distans, digitalt, online, via teams, via zoom, på teams, på zoom, remotely, on zoom,
    over zoom, on teams, over teams, on the link, by link, via video, trực tuyến, qua zoom, qua teams, từ xa, qua mạng
""")
_SIDES: Final = frozenset({"bên", "phía"})
_BEFORE: Final = 3  # tokens between the number and whose it is: "nine persons from their side"
_NAME: Final = 8  # tokens of the name of a side


def parts(message: Message) -> list[int]:
    """Where the numbers stand that are only those of one of two sides, or of one of two ways to take part."""
    found: list[int] = []
    for one, other in ((_OURS, _THEIRS), (_HERE, _AWAY)):
        first, second = _numbers(message, one), _numbers(message, other)
        if one is _OURS:
            first += [at + 1 for at in range(len(message.tokens) - 1) if _is_we(message, at)]
        if one is _OURS:
            named = _of_named(message)
            second += named
            found += named if len(named) > 1 else []
        if first and second and set(first) != set(second):
            found += [*first, *second]
    return found


def ours(message: Message) -> list[int]:
    """Where the numbers stand that say how many we were."""
    return _numbers(message, _OURS)


def _numbers(message: Message, table: Phrases[bool]) -> list[int]:
    text, found = message.tokens, []
    for place in range(len(text)):
        hit = table.at(text, place, exact=message.marked)
        if hit is None:
            continue
        before = next(
            (at for at in range(place - 1, max(-1, place - _BEFORE - 1), -1) if _is_number(message, at)), None
        )
        after = hit[0] if hit[0] < len(text) and _is_number(message, hit[0]) else None
        found += [at for at in (before, after) if at is not None]
    return found


def _of_named(message: Message) -> list[int]:
    """The numbers right behind a side that is called by its name: "bên Sở TN&MT bảy người"."""
    text, found = message.tokens, []
    for place in range(len(text) - 1):
        if text[place].word in _SIDES and text[place + 1].capital:
            at = place + 1
            while (
                at < min(len(text), place + _NAME)
                and text[at].word not in {",", ".", ";"}
                and not _is_number(message, at)
            ):
                at += 1
            found += [at] if at < len(text) and _is_number(message, at) else []
    return found


def _is_we(message: Message, at: int) -> bool:
    return message.tokens[at].word in _WE and _is_number(message, at + 1)


def _is_number(message: Message, at: int) -> bool:
    return number_at(message, at) is not None
