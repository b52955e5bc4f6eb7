"""Numbers of people without a noun: in all, from somewhere, or told by the women and men in brackets behind them."""

from decimal import Decimal
from typing import Final

from handlers.minutes.coming import comes_at
from handlers.minutes.count_words import ABOUT, FROM, OF_WHOM, WITH
from handlers.minutes.counted import counted
from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_at
from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import ANOTHER_TIME, BARRIERS, TOTAL, Group
from handlers.minutes.phrases import words

MOST_PEOPLE: Final = 10_000  # more of them live somewhere or are served; so many do not meet


def unnamed(message: Message, start: int, stop: int) -> tuple[int, Group] | None:
    """A number without a noun: "nio från UBND", "students (18, of which 11 girls)"."""
    text = message.tokens
    if stop >= len(text):
        return None
    if text[stop].word in FROM:
        each = stop + 1 < len(text) and text[stop + 1].word in _EACH
        return None if each else (stop, "people")
    if text[start - 1 : start] and start == message.sentence_of(start).start and _is_of_them(message, stop):
        return stop + 2, "people"
    came = comes_at(message, stop) if text[stop].word != "(" and not _names_one(message, start) else None
    if came is not None and not _are_with(message, came):
        return came, "participants"
    if _is_told_by_gender(message, stop):
        return stop, "people"
    if TOTAL.has(text, stop) and (_is_sum(message, start) or _is_all_said(message, start, stop)):
        return stop, "participants"
    if _is_split(message, start, stop):
        return stop, "people"
    whole = _is_before_its_part(message, start, stop) or _ends_what_was_full(message, start, stop)
    whole = whole or _is_of_this_time(message, start, stop)
    return (stop, "people") if whole else None


def _is_before_its_part(message: Message, start: int, stop: int) -> bool:
    """Whether some of them are told right behind: "jag räknade till 63, varav 9 ungdomar"."""
    text = message.tokens
    after = stop + 1 if text[stop].word == "," else stop
    of_whom = after < len(text) and OF_WHOM[message.language].has(text, after, exact=message.marked)
    return of_whom and start > 0 and text[start - 1].word in _BEFORE_ALL


_BEFORE_ALL: Final = frozenset("( : , till to at på got fick var blev were was có được".split())


def _is_of_this_time(message: Message, start: int, stop: int) -> bool:
    """Whether it is told against how many came another time: "last time we were seven, now | eleven"."""
    text, exact = message.tokens, message.marked
    now = any(_NOW.at(text, at, exact=exact) == (start, True) for at in range(max(0, start - 3), start))
    alone = text[stop].word in BARRIERS or not text[stop].is_word
    return now and alone and any(ANOTHER_TIME.has(text, at, exact=exact) for at in range(len(text)))


_NOW: Final = words("now, this time, this year, nu, den här gången, denna gång, i år, lần này, năm nay, nay, giờ")


def _ends_what_was_full(message: Message, start: int, stop: int) -> bool:
    """Whether the number ends a clause that tells how many came by a word for a crowd: "mkt folk, typ 250"."""
    text, sentence = message.tokens, message.sentence_of(start)
    ends = stop >= sentence.stop or text[stop].word in {",", ")", "-"}
    at = start - 1 if start > sentence.start and text[start - 1].plain in ABOUT else start
    led = at > sentence.start and text[at - 1].word in {",", ":", "-", "("}
    told = (_CROWDS.has(text, one, exact=message.marked) for one in range(sentence.start, at))
    return ends and led and number_at(message, start - 1) is None and any(told)


_CROWDS: Final = words("""
    folk, fullsatt, fullt hus, uppslutning, publik, crowd, full house, turnout, packed, đông người, đông vui, đông đủ,
    đông nghịt, rất đông
""")


def _names_one(message: Message, start: int) -> bool:
    """Whether the number is that of one of several: "khối 11 dự", "class 8 came", "grupp 3 deltog"."""
    return start > 0 and message.tokens[start - 1].word in _NUMBERED


_NUMBERED: Final = frozenset(
    """
        klass årskurs åk grupp lag nr rum sal team class year grade group room no section ward district khối lớp tổ nhóm
        phòng xóm khu số phường đội khóa khoá kỳ đợt thôn
    """.split()
)


def _are_with(message: Message, came: int) -> bool:
    """Whether more is told of what they did, of whom it may be only some: "Tekniska och 3 var med och visade"."""
    text = message.tokens
    return text[came - 1].word in WITH and came < len(text) and text[came].is_word


def _is_of_them(message: Message, stop: int) -> bool:
    """Whether a sentence only says how many there were of those told of before: "Six of them.", "Sex stycken."."""
    words = [token.word for token in message.tokens[stop : stop + 3]]
    return words[:2] == ["of", "them"] and (len(words) < 3 or not words[2].isalpha())


_EACH: Final = frozenset("each every varje vardera båda both mỗi".split())


def _is_sum(message: Message, place: int) -> bool:
    """Whether the number is that of all who are counted before it: "11 pupils and 2 teachers, thirteen in total"."""
    total, at = number_at(message, place), message.sentence_of(place).start
    people = others = unknown = 0
    while at < place:
        number = number_at(message, at)
        hit = _whose(message, number.stop) if number and number.stop < place else None
        if number and hit and hit[1] in {"participants", "people"}:
            people += int(number.value)
        elif number and hit:
            others += int(number.value)
        elif number and people and _is_listed(message, at, number.stop):
            unknown += int(number.value)
        at = hit[0] if hit else at + 1
    sums = {people, others, people + others, people + others + unknown, _bare_sum(message, place)}
    return total is not None and total.value > 0 and total.value in sums


def _is_listed(message: Message, start: int, stop: int) -> bool:
    """Whether a number goes on with a list, in front of a word that may be one for people: ", 1 interpreter"."""
    text = message.tokens
    return text[start - 1].word in _APART and stop < len(text) and text[stop].is_word


def _whose(message: Message, stop: int) -> tuple[int, Group] | None:
    """What a number counts; people also where only their origin is told: "7 från oss"."""
    if message.tokens[stop].word in FROM:
        return stop, "people"
    return counted(message, stop, ())


def _bare_sum(message: Message, place: int) -> Decimal:
    """The sum of the numbers before it that stand alone: "LiU (4), TNU (5), 9 in all", "LiU 4, TNU 5, nine in all"."""
    text, at, found = message.tokens, message.sentence_of(place).start, []
    while at < place:
        number = number_at(message, at)
        if number and at and text[number.stop].word in _APART and (text[at - 1].capital or text[at - 1].word in "(:"):
            found.append(number.value)
        at = number.stop if number else at + 1
    return sum(found, Decimal(0)) if len(found) > 1 else Decimal(0)


_APART: Final = frozenset(", ; ) och and và +".split())


def _is_all_said(message: Message, start: int, stop: int) -> bool:
    """Whether a sentence only says how many there were, after one that tells what people met for: "Ten in total."."""
    sentence = message.sentence_of(start)
    hit = TOTAL.at(message.tokens, stop)
    number = number_at(message, start)
    if start != sentence.start or not start or hit is None or number is None or number.value > _MOST_MET:
        return False
    before = max((one for one in message.sentences if one.start < start), key=lambda one: one.start)
    ends = hit[0] >= sentence.stop or message.tokens[hit[0]].word in {",", "(", ":"}
    return ends and not {kind_at(message, at) for at in range(message.sentences[0].start, before.stop)} & _THINGS


_MOST_MET: Final = 300  # more are told with what they were
_THINGS: Final = frozenset({Kind.PUBLICATION, Kind.OTHER})


def _is_split(message: Message, start: int, stop: int) -> bool:
    """Whether women and men follow in brackets, as many as the number or behind a mark: "who: 42 (29 f, 13 m)"."""
    text, number = message.tokens, number_at(message, start)
    if text[stop].word != "(" or number is None or number.value > MOST_PEOPLE:
        return False
    end = next((at for at in range(stop, min(stop + _BRACKET, len(text))) if text[at].word == ")"), len(text))
    parts, at = Decimal(0), stop + 1
    while at < end:
        part = number_at(message, at)
        hit = counted(message, part.stop, ()) if part and part.stop < end else None
        if part and hit and hit[1] in {"women", "men", "other"}:
            parts, at = parts + part.value, hit[0] - 1
        at += 1
    led = start == message.sentence_of(start).start or text[start - 1].word in _LEADS
    return 0 < parts <= number.value if led else parts == number.value


_BRACKET: Final = 14  # tokens
_LEADS: Final = frozenset(": , - = var blev kom were was came có".split())


def _is_told_by_gender(message: Message, stop: int) -> bool:
    """Whether a noun of up to three words follows and then women and men in brackets: "24 kỹ thuật viên (10 nữ"."""
    text = message.tokens
    opens = next((at for at in range(stop + 1, min(stop + 4, len(text) - 1)) if text[at].word == "("), None)
    if opens is None or not all(token.is_word and not token.capital for token in text[stop:opens]):
        return False
    number = number_at(message, opens + 1)
    hit = counted(message, number.stop, ()) if number else None
    return hit is not None and hit[1] in {"women", "men"}
