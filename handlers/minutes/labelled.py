"""Numbers of people behind a word for what they are: "Deltagare: 14", "kvinnor 8", "came: 43", "närvaro 17/20"."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.coming import comes_at
from handlers.minutes.count_words import ABOUT, ATTENDANCE, FROM, IS
from handlers.minutes.counted import Count, counted
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.number_parts import is_part
from handlers.minutes.numerals import Number, number_at
from handlers.minutes.occasions import FIRST
from handlers.minutes.participant_words import ABSENT, AFTER_COUNT, ARRIVED, EXPECTED, LABELS, NOUNS, TOTAL, Group
from handlers.minutes.shares import is_gendered_one
from handlers.minutes.tokens import Token


def labelled(message: Message, place: int, occupied: Sequence[Span]) -> Count | None:
    """Such as "Deltagare: 14", "kvinnor 8", "group of fifteen"."""
    text = message.tokens
    hit = LABELS[message.language].at(text, place, exact=message.marked) or _came(message, place)
    hit = hit or _who_came(message, place) or _named(message, place)
    if hit is None or _is_of_each(message, place) or (place and text[place - 1].plain == "viet"):
        return None
    stop, group = hit
    at, linked = _over_link(message, stop)
    if at >= len(text) or taken(occupied, at):
        return None
    number = number_at(message, at)
    of_all = number is not None and _is_of_all(message, number, place)
    if number is None or (number.in_words and number.value == 1):
        return None  # "vi var ett gäng"
    if number.value % 1 or (is_part(message, at, number.stop) and not of_all):
        return None
    is_marked = linked or stop - place > 1
    noun = counted(message, number.stop, occupied)
    of_them = noun is not None and noun[1] == "people" and is_gendered_one(group)  # "sinh viên nữ là 70 em"
    if (noun is not None and not of_them) or (text[number.stop : number.stop + 1] and text[number.stop].word in FROM):
        return None
    is_total, is_alone = TOTAL.has(text, place), of_them or of_all or _is_alone(text, number.stop)
    if is_total and not is_alone:
        return None  # "in total 14 wells"
    if not is_marked and not (is_alone and _is_free(message, place)):
        return None
    return Count(group, int(number.value), Span(place, number.stop), is_total)


def _over_link(message: Message, stop: int) -> tuple[int, bool]:
    """The token behind what may stand between a label and its number, and whether that links them: "landade på"."""
    text, at, linked = message.tokens, stop, False
    while at < len(text) and at < stop + _LINKED:
        link = IS.at(text, at, exact=message.marked)
        if link is None and text[at].word not in _MARKS | _ONLY and text[at].plain not in ABOUT:
            break
        linked = linked or link is not None or text[at].word in {":", "="}
        at = link[0] if link else at + 1
    return at, linked


_MARKS: Final = frozenset({":", "=", "-"})
_ONLY: Final = frozenset("bara endast blott exakt precis hela just only exactly all chỉ có đúng tròn vẻn vẹn".split())
_LINKED: Final = 4  # tokens between the label and its number


def _is_of_all(message: Message, number: Number, label: int) -> bool:
    """Whether it is how many of all came: "có mặt | 11/14 thành viên", "närvaro | 17/20"."""
    text, stop = message.tokens, number.stop
    if stop + 1 >= len(text) or text[stop].word != "/" or not text[stop + 1].is_number:
        return False
    whole = number_at(message, stop + 1)
    if whole is None or whole.value < number.value:
        return False
    attended = ATTENDANCE.has(text, label, exact=message.marked) and _is_alone(text, whole.stop)
    return attended or counted(message, whole.stop, ()) is not None


def _came(message: Message, place: int) -> tuple[int, Group] | None:
    """Such as "Came: 43", or the end of "Av 60 inbjudna kom 43" and "Mời 60, đến 43"."""
    text = message.tokens
    hit = ARRIVED.at(text, place, exact=message.marked)
    chained = ARRIVED.at(text, hit[0], exact=message.marked) if hit else None
    hit = chained or hit  # "thực tế | tham dự 53"
    if hit is None or hit[0] >= len(text):
        return None
    number = number_at(message, hit[0])
    of_all = number is not None and _is_alone(text, number.stop) and _follows_invited(message, place)
    there = text[place].word in _DREW or (place > 0 and text[place - 1].word in _THERE)  # "det | kom 27"
    of_all = of_all or (number is not None and there and _is_alone(text, number.stop))
    return (hit[0], "participants") if of_all or text[hit[0]].word in {":", "="} else None


_THERE: Final = frozenset("det there".split())
_DREW: Final = frozenset("drew attracted gathered lockade samlade drog thu".split())


def _named(message: Message, place: int) -> tuple[int, Group] | None:
    """A word for people with a colon behind it: "Elever: 24"."""
    text, hit = message.tokens, NOUNS[message.language].at(message.tokens, place, exact=message.marked)
    is_label = hit is not None and hit[1] == "people" and hit[0] < len(text) and text[hit[0]].word == ":"
    numbered = place > 0 and number_at(message, place - 1) is not None
    return hit if is_label and not numbered else None


def _who_came(message: Message, place: int) -> tuple[int, Group] | None:
    """In Vietnamese those who came before how many: "người dân đến dự | chừng 110"."""
    if message.language != "vi" or (place and number_at(message, place - 1)):
        return None
    hit = NOUNS["vi"].at(message.tokens, place, exact=message.marked)
    came = comes_at(message, hit[0]) if hit and hit[1] in {"people", "participants"} else None
    return (came, "participants") if came is not None else None


def _follows_invited(message: Message, place: int) -> bool:
    """Whether the sentence begins with how many were asked to come."""
    start, expected = message.sentence_of(place).start, EXPECTED[message.language]
    if message.tokens[start].word == "av":
        return True
    asked = any(
        table.has(message.tokens, at, exact=message.marked)
        for table in (expected, ABSENT[message.language], FIRST)
        for at in range(start, place)
    )
    return asked and any(number_at(message, at) for at in range(start, place))


def _is_of_each(message: Message, place: int) -> bool:
    """Whether it is the size of several groups: "in seven | groups of six"."""
    text = message.tokens
    if not place or text[place].word != "groups":
        return False
    return text[place - 1].word in {"in", "into"} or number_at(message, place - 1) is not None


def _is_alone(text: Sequence[Token], stop: int) -> bool:
    return stop >= len(text) or not text[stop].is_word or text[stop].word in AFTER_COUNT


def _is_free(message: Message, place: int) -> bool:
    """Whether no number stands before the label, which it would belong to: "8 kvinnor, 6 män" against "kvinnor 8"."""
    text = message.tokens
    before = text[place - 1] if place else None
    return before is None or not (before.is_number or number_at(message, place - 1) is not None)
