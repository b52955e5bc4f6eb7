"""Numbers of people who did not take part: who were invited or expected, are served, or came along with somebody."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.another_time import compares_times, is_next, is_of_another_time, leads_others
from handlers.minutes.bare_counts import MOST_PEOPLE
from handlers.minutes.coming import comes_at
from handlers.minutes.count_words import (
    AS_MANY,
    COMPANY,
    EXCEPT,
    FROM,
    LEADERS,
    OFFICES,
    PERSONS,
    SEATS,
    WITH,
)
from handlers.minutes.counted import Count, counted
from handlers.minutes.date_words import AHEAD
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.numerals import number_at
from handlers.minutes.occasions import shares_out
from handlers.minutes.participant_words import ABSENT, CAME, COMPARED, EXPECTED
from handlers.minutes.phrases import words
from handlers.minutes.spoken_of import are_whose, is_spoken_of, is_talked_of

_MOST_COMPANY: Final = 5
_WHOSE: Final = frozenset("his her their hans hennes deras".split())
_MINE: Final = frozenset("my our mina våra min his her their hans hennes".split())


def is_of_others(message: Message, count: Count, occupied: Sequence[Span], *, planned: bool) -> bool:
    """Whether the clause speaks of people who did not take part: invited, expected, served."""
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    if count.group not in {"participants", "people"}:
        before = range(max(sentence.start, count.span.start - 2), count.span.start)
        expected = EXPECTED[message.language]
        excepted = any(EXCEPT.has(text, at, exact=message.marked) for at in before)
        if excepted or is_talked_of(message, count, sentence) or shares_out(message, *count.span):
            return True
        return not planned and any(expected.has(text, at, exact=message.marked) for at in before)
    if text[count.span.stop - 1].word in SEATS:
        return True
    if _is_most(message, count.span.start) or _all_but_some(message, count, sentence):
        return True
    if count.group == "people" and (
        count.value > MOST_PEOPLE
        or is_spoken_of(message, count)
        or is_talked_of(message, count, sentence)
        or leads_others(message, count)
    ):
        return True
    if shares_out(message, *count.span) or is_of_another_time(message, count):
        return True
    if (
        are_whose(message, count.span.start)
        or _is_company(message, count, sentence, occupied)
        or _goes_with_as_many(message, count, sentence)
    ):
        return True
    return _tells_of_others(message, count, _clause(message, count, occupied), planned=planned)


def _tells_of_others(message: Message, count: Count, clause: Span, *, planned: bool) -> bool:
    """Whether a word of the clause makes them absent, expected, of another time or compared with those who came."""
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    some = planned or _are_of_all(message, count, sentence)
    tables = (ABSENT[message.language],) if some else (ABSENT[message.language], EXPECTED[message.language])
    around = [place for place in range(*clause) if not count.span.holds(place)]
    if any(COMPARED.has(text, place, exact=message.marked) for place in range(clause.start, count.span.start)):
        return True
    if not planned and _is_wished(message, count, sentence):
        return True
    return any(is_next(message, place) for place in around) or any(
        table.has(text, place, exact=message.marked)
        for table in tables
        for place in around
        if not (text[place].word == "mời" and place and text[place - 1].word == "khách")  # guests, who came
        if not (text[place].word in _HOUSEHOLDS and place and number_at(message, place - 1))  # their own number
        if not (_AT_HOME.has(text, place) and place + 2 < len(text) and text[place + 2].word in _HOUSES)
    )


def _is_wished(message: Message, count: Count, sentence: Span) -> bool:
    """Whether its clause tells of what somebody wants: "They want to visit us in April with | 16 pupils"."""
    text, wishes = message.tokens, AHEAD[message.language]
    for at in range(count.span.start - 1, sentence.start - 1, -1):
        if text[at].word in _DIVIDES:
            return False
        if wishes.has(text, at, exact=message.marked):
            return True
    return False


_DIVIDES: Final = frozenset(", ; : ( - och and và".split())
_AT_HOME: Final = words("ở nhà")  # "ở nhà văn hóa" is a house
_HOUSEHOLDS: Final = frozenset("hushåll households hộ".split())
_HOUSES: Final = frozenset("văn máy thi hát khách hàng trường thờ ga xưởng kho sàn rông cộng sinh".split())


def _is_most(message: Message, place: int) -> bool:
    """Whether no more than so many may come: "högst 20 platser"."""
    before = range(max(0, place - _NEAR), place)
    return any(_AT_MOST.at(message.tokens, at, exact=message.marked) == (place, True) for at in before)


_AT_MOST: Final = words("max, max ., maximalt, högst, upp till, at most, up to, no more than, tối đa")


def _all_but_some(message: Message, count: Count, sentence: Span) -> bool:
    """Whether some of them did not come: "15 ledamöter, alla närvarande utom två"; not "all boys but three"."""
    text = message.tokens
    said = next((at for at in range(count.span.stop, sentence.stop) if text[at].word in _ALL), None)
    if said is None:
        return False
    for at in range(said, sentence.stop):
        hit = EXCEPT.at(text, at, exact=message.marked)
        if hit and hit[0] < sentence.stop and number_at(message, hit[0]):
            gendered = any(_GENDERED.has(text, one, exact=message.marked) for one in range(said, sentence.stop))
            return not gendered
    return False


_ALL: Final = frozenset({"alla", "samtliga", "all", "everyone", "tất"})
_GENDERED: Final = words("""
    kvinnor, kvinna, män, man, flickor, pojkar, tjejer, killar, women, woman, men, man, girls, boys, nữ, nam
""")


def _are_of_all(message: Message, count: Count, sentence: Span) -> bool:
    """Whether they are those who came of others told of before: "Trong số 19 người được mời có 16 người đến"."""
    if message.tokens[sentence.start].word not in _OF:
        return False
    return any(message.tokens[at].is_number for at in range(sentence.start, count.span.start))


_OF: Final = frozenset("av of out trong".split())


def _clause(message: Message, count: Count, occupied: Sequence[Span]) -> Span:
    """The words around a count that may tell whom it counts."""
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    start, stop = count.span
    divides = _AND if _comes_itself(message, count, sentence) else frozenset[str]()
    while (
        start > sentence.start
        and text[start - 1].word not in divides
        and text[count.span.start].word not in CAME - WITH  # "av 60 inbjudna | kom 45"
        and text[start - 1].word not in {",", "(", ":", "-", ".", "men", "but", "nhưng"}
        and count.span.start - start < 6
    ):
        start -= 1
    while (
        stop < sentence.stop
        and text[stop].word not in {",", ")", "-", ".", "och", "and", "men", "but", "varav"}
        and not text[stop].is_number
        and text[stop].word not in _ABOUT
        and not COMPARED.has(text, stop, exact=message.marked)  # "26 elever | mot 19 förra året"
        and not (text[stop].word == "(" and _counts_others(message, stop, occupied))
        and stop - count.span.stop < 5
    ):
        stop += 1
    return Span(start, stop)


_ABOUT: Final = frozenset("om kring about regarding on về".split())  # "3 teachers | about next year's exchange"


def _comes_itself(message: Message, count: Count, sentence: Span) -> bool:
    """Whether a clause of its own says that they came, behind one with a number: "64 had signed up and | 51 came"."""
    came = message.tokens[count.span.stop - 1].word in CAME - WITH or comes_at(message, count.span.stop) is not None
    return came and any(number_at(message, at) for at in range(sentence.start, count.span.start))


_AND: Final = frozenset("och and và samt medan while whereas but men nhưng còn of".split())


def _is_company(message: Message, count: Count, sentence: Span, occupied: Sequence[Span]) -> bool:
    """Whether they came with somebody who is named: "Anna, Per och två tjänstemän", "the chairman plus seven"."""
    text, at = message.tokens, count.span.start - 1
    if at > sentence.start and text[count.span.stop - 1].word in COMPANY and text[at].word in WITH | _MINE:
        return True
    if count.group == "people" and at > sentence.start and text[at].word in _WHOSE and text[at - 1].word in WITH:
        return True
    if count.group != "people" or at < 1 or text[at].word not in WITH | {"+", "&"}:
        return False
    if text[at - 1].word in LEADERS or (count.value <= _MOST_COMPANY and _is_titled(message, at, occupied)):
        return True
    if count.value >= _MOST_COMPANY:
        return False
    if text[at - 1].capital and at - 1 > message.sentence_of(at).start:
        return not _is_told_of_others(message, at)
    return _go_on_with_uncounted(message, count)


def _is_titled(message: Message, stop: int, occupied: Sequence[Span]) -> bool:
    """Whether somebody with an office ends there: "Đại sứ Thụy Điển | và 5 cán bộ", "Mayor Lund | and nine ..."."""
    text, first = message.tokens, message.sentence_of(stop).start
    for at in range(stop - 1, first - 1, -1):
        if OFFICES.has(text, at, exact=message.marked):
            return True
        if not (text[at].capital or text[at].word in _OF_OFFICE or taken(occupied, at)):
            return False
    return False


_OF_OFFICE: Final = frozenset("of för i på from at tại của thành phố tỉnh ubnd sứ tịch and her his".split())


def _go_on_with_uncounted(message: Message, count: Count) -> bool:
    """Whether they stand behind somebody nobody counted: "ambassadören och två medarbetare", "the vd + 2 engineers"."""
    text, at = message.tokens, count.span.start - 1
    if PERSONS.has(message.tokens, count.span.stop - 1) or not text[at - 1].is_word:
        return False
    start = max(message.sentence_of(at).start, at - _LIST)
    return not any(number_at(message, one) for one in range(start, at)) and _is_somebody(message, at - 1)


_LIST: Final = 8  # tokens


def _is_somebody(message: Message, at: int) -> bool:
    """Whether a word has the form of one for a single person, which in Vietnamese has none."""
    word = message.tokens[at].word
    return word in LEADERS or word.endswith(_ONE_PERSON[message.language])


_ONE_PERSON: Final[dict[str, tuple[str, ...]]] = {
    "sv": ("chefen", "rektorn", "ören", "aren", "anten", "enten", "isten", "orn", "ledaren", "vd", "rådet", "mästaren"),
    "en": ("chief", "manager", "officer", "ador", "mayor", "ceo", "director", "teacher", "minister", "president"),
    "vi": (),
}


def _is_told_of_others(message: Message, at: int) -> bool:
    """Whether the name that ends there is whose other people are counted: "3 from Sida", "5 cán bộ Sở TN&MT"."""
    text, start = message.tokens, message.sentence_of(at).start
    while at > start and (text[at - 1].capital or text[at - 1].word in {"&", "-"}):
        at -= 1
    if at > start and text[at - 1].word in FROM:
        return True
    numbers = [(one, number_at(message, one)) for one in range(max(start, at - _NEAR), at)]
    hits = [counted(message, number.stop, ()) for _, number in numbers if number and number.stop < at]
    return any(hit is not None and hit[0] == at for hit in hits)


_NEAR: Final = 4  # tokens


def _goes_with_as_many(message: Message, count: Count, sentence: Span) -> bool:
    """Whether others came whose number is only said to be the same: "tre från A och lika många från B"."""
    hits = (AS_MANY.at(message.tokens, at) for at in range(count.span.stop, sentence.stop))
    return any(
        hit is not None and not _compares_genders(message, hit[0]) and not compares_times(message, hit[0])
        for hit in hits
    )


def _compares_genders(message: Message, at: int) -> bool:
    """Whether women and men are compared with each other, who are among those counted: "lika många kvinnor som män"."""
    words = [token.word for token in message.tokens[at : at + _COMPARED]]
    return words[:1] != [] and words[0] in _GENDERS and sum(word in _GENDERS for word in words) > 1


_COMPARED: Final = 3  # tokens
_GENDERS: Final = frozenset("kvinnor män tjejer killar flickor pojkar damer herrar women men girls boys nữ nam".split())


def _counts_others(message: Message, opens: int, occupied: Sequence[Span]) -> bool:
    """Whether a bracket has a number of its own: "16 people (20 planned)", "16 người (kế hoạch là 20)"."""
    text = message.tokens
    if any(token.is_number for token in text[opens + 1 : opens + 3]):
        return True
    closes = next((at for at in range(opens, min(opens + _BRACKET, len(text))) if text[at].word == ")"), opens)
    return text[closes - 1].is_number and closes > opens and not taken(occupied, closes - 1)


_BRACKET: Final = 8  # tokens
