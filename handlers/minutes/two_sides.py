"""How many came from each of two sides or in each of two ways: "5 from us, 4 from them", "8 on site and 3 online"."""

from typing import Final

from handlers.minutes.counted import counted
from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import Phrases, words

# How many we were may also be how many came; what was said of our side is never that of all.
_US: Final = words("""
    härifrån, från oss, av oss, vi var, hos oss, from us, of us, we were, bên tôi, bên chúng tôi, phía chúng tôi,
    mình có, chúng tôi có
""")
_OURS: Final = words("""
    från vår sida, på vår sida, av våra, av de våra, från vårt håll, på vårt håll, from our side, on our side,
    of ours, from our end, on our end, bên mình, bên ta, phía ta, phía mình, của ta, của mình
""")
# How many they were may also be how many came; what was said of their side is never that of all.
_THEY: Final = words("därifrån, från dem, av dem, de var, from them, of them, they were, họ có, của họ")
_THEY_WERE: Final = words("de var, dom var, they were, họ có")
_FIRST_PERSON: Final = words("vi, jag, we, i, tôi, chúng tôi, bọn mình, bọn tôi")
_THEIRS: Final = words("""
    av deras, från deras sida, på deras sida, på deras håll, från deras håll, på den vietnamesiska sidan, på den
    svenska sidan, från svensk sida, från vietnamesisk sida, på svensk sida, på vietnamesisk sida, of theirs, on
    theirs, from theirs, from their side, on their side, on their end, from their end, on the vietnamese side, on the
    swedish side, from the vietnamese side, from the swedish side, on the other side, from the other side, på andra
    sidan, från andra sidan, från motparten, bên bạn, bên họ, phía bạn, phía họ, bên kia, phía kia, bên đó, phía đó,
    phía việt nam, phía thụy điển, bên việt nam, bên thụy điển
""")
_WE: Final = frozenset("vi we".split())  # with the number right behind: "vi sex från Linköping"
_HERE: Final = words("""
    här, here, ở đây, på plats, i rummet, i salen, i publiken, i lokalen, fysiskt, on site, onsite, in the room,
    in the audience,
    in the hall, in person, at the venue, trực tiếp, tại chỗ, tại hội trường, có mặt tại
""")
_AWAY: Final = words("""
    där, there, ở đó, bên đó,
    på länk, via länk, på distans, digitalt, online, via teams, via zoom, på teams, på zoom, remotely, on zoom,
    over zoom, on teams, over teams, on the link, by link, via video, trực tuyến, qua zoom, qua teams, từ xa,
    qua mạng, on the stream, on stream, watching online, virtually, via strömmen, på strömmen, via stream, i
    sändningen, via webben, på webben, qua livestream, xem trực tiếp
""")
_SIDES: Final = frozenset({"bên", "phía"})
_BEFORE: Final = 3  # tokens between the number and whose it is: "nine persons from their side"
_NAME: Final = 8  # tokens of the name of a side


def parts(message: Message) -> list[int]:
    """Where the numbers stand that are only those of one of two sides, or of one of two ways to take part."""
    theirs = [*_numbers(message, _THEIRS), *_of_named(message)]
    found = [*theirs, *_numbers(message, _OURS), *_as_well(message), *_at_two_places(message)]
    found += _numbers(message, _THEY_WERE) if _tells_of_us(message) else []
    ours_told = [*ours(message), *(at + 1 for at in range(len(message.tokens) - 1) if _is_we(message, at))]
    for first, second in (
        (ours_told, [*theirs, *_they(message)]),
        (_numbers(message, _HERE), _numbers(message, _AWAY)),
    ):
        if first and second and set(first) != set(second):
            found += [*first, *second]
    return found


def _tells_of_us(message: Message) -> bool:
    """Whether the author was there too, so that how many "they" were is not how many took part."""
    return any(_FIRST_PERSON.has(message.tokens, at, exact=message.marked) for at in range(len(message.tokens)))


def ours(message: Message) -> list[int]:
    """Where the numbers stand that say how many we were."""
    return [*_numbers(message, _US), *_numbers(message, _OURS)]


def have_sides(message: Message) -> bool:
    """Whether a number that counts nothing else is that of one side: "three on theirs", "fem av våra"."""
    text = message.tokens
    return any(
        table.has(text, number.stop, exact=message.marked)
        for at in range(len(text))
        if (number := number_at(message, at)) and number.stop < len(text)
        for table in (_OURS, _THEIRS)
    )


_ALSO: Final = words("as well, too, också de, likaså")  # "they were four; we were three as well"


def _as_well(message: Message) -> list[int]:
    """The numbers of those who came besides others nobody counted: "Ms Lan and a secretary; we were three as well"."""
    text = message.tokens
    numbers = [(at, number) for at in range(len(text)) if (number := number_at(message, at))]
    return [at for at, number in numbers if _ALSO.has(text, number.stop, exact=message.marked)]


def _they(message: Message) -> list[int]:
    """How many they were; not some of those told right before: "five of us, | two of them from LiU"."""
    text = message.tokens
    told = [at for at in range(len(text) - 1) if text[at].word in _OTHERS and _stands_alone(message, at + 1)]
    ours_first = min(_numbers(message, _US), default=len(text))
    some = {at for at in _numbers(message, _OF_THEM) if at > ours_first and text[at - 1].word in {",", "("}}
    return [*told, *(at for at in _numbers(message, _THEY) if at not in some)]


def _stands_alone(message: Message, at: int) -> bool:
    """Whether a number stands there that counts nothing more: "vi var två och de | fem"."""
    number, text = number_at(message, at), message.tokens
    return number is not None and not (text[number.stop : number.stop + 1] and text[number.stop].is_word)


_OF_THEM: Final = words("av dem, of them")
_OTHERS: Final = frozenset("de dom they họ".split())


def _at_two_places(message: Message) -> list[int]:
    """The numbers of one noun that is said once, at one place and at another: "12 pupils at LiU and 12 at Sida"."""
    text, found = message.tokens, list[int]()
    for at in range(len(text)):
        number = number_at(message, at)
        hit = counted(message, number.stop, ()) if number else None
        if hit is None or hit[1] != "people" or not text[hit[0] : hit[0] + 1] or text[hit[0]].word not in _AT:
            continue
        for other in range(hit[0], min(hit[0] + _NAME, message.sentence_of(at).stop)):
            second = number_at(message, other) if text[other - 1].word in _ANDS else None
            if second and text[second.stop : second.stop + 1] and text[second.stop].word in _AT:
                found += [at, other]
    return found


_AT: Final = frozenset("at in on på i hos vid från from ở tại bên từ".split())
_ANDS: Final = frozenset(", och and và samt o & medan while còn".split())


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
        if text[place].word in _SIDES and text[place + 1].is_word:
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
