"""Numbers that are a share of others: "8 of the 14 participants were women", "20 of the 45 staff came"."""

from typing import Final

from handlers.minutes.coming import comes_at
from handlers.minutes.count_words import FROM, SEATS, WITH
from handlers.minutes.counted import person_at
from handlers.minutes.message import Message
from handlers.minutes.numerals import Number, number_at
from handlers.minutes.participant_words import ABSENT, CAME, EXPECTED, LINKS, Group

_OUT_OF: Final = frozenset({"of", "av", "trên"})
_COME: Final = CAME - WITH
_FAR: Final = 6  # words


def share_of(message: Message, place: int) -> tuple[int, Group] | None:
    """Whom a number counts among others: "8 | of the 14 participants were women", "8 | av de 14 var kvinnor"."""
    at = _behind_of(message, place)
    number = number_at(message, at) if at and at < len(message.tokens) else None
    if number is None:
        return None
    text = message.tokens
    start, last = number.stop, min(number.stop + _FAR, len(text))
    while start < last:
        hit = person_at(message, start)
        if text[start].word in SEATS:
            return start + 1, "participants"  # "30 of the 30 seats were taken"
        if hit and (is_gendered_one(hit[1]) or _comes(message, start)):
            return hit
        where = hit is not None and hit[1] == "participants" and start > number.stop
        if hit and where and not (text[hit[0] : hit[0] + 1] and text[hit[0]].word in FROM):
            return hit  # "5 av 9 ledamöter | på plats"
        came = comes_at(message, start)
        if came is not None and text[came : came + 1] and text[came].word not in FROM:
            return came, "participants"
        others = ABSENT[message.language].at(text, start) or EXPECTED[message.language].at(text, start)
        if not (text[start].is_word and (hit or others or LINKS[message.language].has(text, start))):
            return None
        start = (hit or others or (start + 1,))[0]
    return None


def _behind_of(message: Message, place: int) -> int:
    """The token behind "of the"; 0 where that does not stand."""
    words = [token.word for token in message.tokens[place : place + 2]]
    if words[:1] and words[0] in _OUT_OF:
        return place + 1 + (words[1:] == ["the"] or words[1:] == ["de"])
    return 0


def of_members(message: Message, number: Number) -> int | None:
    """Where it ends that so many of all came: "34/40 | hội viên có mặt", "17/20 members present"; None without that."""
    text, at = message.tokens, number.stop
    if at + 1 >= len(text) or text[at].word != "/" or text[at].spaced or not text[at + 1].is_number:
        return None
    whole = number_at(message, at + 1)
    hit = person_at(message, whole.stop) if whole else None
    if whole is None or hit is None or whole.value < number.value or number.value % 1:
        return None
    return hit[0] if hit[1] == "participants" or comes_at(message, hit[0]) is not None else None


def is_whole(message: Message, place: int, hit: tuple[int, Group]) -> bool:
    """Whether the number is that of all of whom others are a share: "8 of the | 14 women", "of the | 45 staff came"."""
    before = range(max(0, place - 3), place)
    led = any(_behind_of(message, at) == place and at and message.tokens[at - 1].is_number for at in before)
    return led and (is_gendered_one(hit[1]) or _comes(message, hit[0]))


def _comes(message: Message, place: int) -> bool:
    """Whether somebody came; "came from Sida" tells another thing."""
    words = [token.word for token in message.tokens[place : place + 2]]
    return bool(words) and words[0] in _COME and not (len(words) > 1 and words[1] in FROM)


def is_gendered_one(group: Group) -> bool:
    """Whether the group is told by gender."""
    return group in {"women", "men", "other"}
