"""Numbers that are not those of all: how many each table, class or day had, or came to one of several sittings."""

from typing import Final

from handlers.minutes.counted import counted
from handlers.minutes.message import Message
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words

_EACH: Final = words("""
    vid varje, i varje, på varje, från varje, till varje, hos varje, vardera, om dagen, i veckan, om kvällen,
    grupper om, grupper på, grupper med, lag om, lag på, at each, at every, in each, in every, from each, to each, per
    each, apiece, a day, a week, an evening, a session, a night, groups of, teams of, tables of, classes of, mỗi
""")
_PER: Final = frozenset({"per", "pr"})
_PERSONS: Final = frozenset(
    "person pers persons capita head deltagare participant styck mail mejl telefon email".split()
)
_NEAR: Final = 3  # tokens between a number with its noun and the words that share it out
_OCCASIONS: Final = words("""
    the first morning, the first evening, the first, the second, the third, the last, the first time, den första, den
    andra, den tredje, den sista, första morgonen, sáng đầu, sáng thứ nhất, buổi thứ nhất, buổi thứ hai, buổi thứ ba,
    i ena, i den ena, i det ena, i andra, i den andra, i det andra, på ena, på den andra, från den ena, från den andra,
    in one, in the one, in the other, at one, at the other, from one, from the other, on one, on the other, lớp này,
    lớp kia, nhóm này, nhóm kia, bên này, bên kia, trường này, trường kia,
    första dagen, andra dagen, tredje dagen, sista dagen, första kvällen, andra kvällen, första passet, andra
    passet, första träffen, andra träffen, första omgången, andra omgången, första gången, andra gången, dag
    ett, dag två, dag 1, dag 2, dag 3, pass 1, pass 2, pass ett, pass två, på förmiddagen, på eftermiddagen, på
    morgonen, på kvällen, på måndagen, på tisdagen, på onsdagen, på torsdagen, på fredagen, på lördagen, på
    söndagen, förmiddag, eftermiddag, före lunch, efter lunch, först, till en början, mot slutet, i början, i
    slutet, från början, vid start, vid starten, innan pausen, efter pausen, före pausen, efter fikat, nästa
    dag, dagen efter, dag tre, tredje passet, sista passet, sista träffen, sista kvällen, first day, second day,
    third day, last day, day one, day two, day 1, day 2, day 3, first session, second session, session 1,
    session 2, first evening, second evening, m . session, in the evening, evening, in the morning, in the
    afternoon, morning, afternoon, before lunch, after lunch, at first, at the end, to begin with, at the start,
    at the beginning, in the beginning, by the end, to start with, started with, began with, finished with,
    ended with, before the break, after the break, the day after, the next day, day three, on day one, on day
    two, third session, second half, first half, on monday, on tuesday, on wednesday, on thursday, on friday, on
    saturday, on sunday, ngày đầu, ngày thứ nhất, ngày thứ hai, ngày sau, ngày cuối, ngày 1, ngày 2, buổi sáng,
    buổi chiều, buổi tối, buổi đầu, buổi sau, buổi 1, buổi 2, đợt 1, đợt 2, đợt một, đợt hai, lúc đầu, về sau,
    đầu giờ, cuối giờ, đầu buổi, cuối buổi, đầu khóa, cuối khóa, đầu đợt, cuối đợt, đầu ngày, cuối ngày, hôm
    sau, hôm trước, lớp 1, lớp 2, ca sáng, ca chiều
""")


def shares_out(message: Message, start: int, stop: int) -> bool:
    """Whether the number and its noun between the two places are those of each of several: "6 people at each table"."""
    sentence = message.sentence_of(start)
    after = range(stop, min(stop + _NEAR, sentence.stop))
    before = range(max(sentence.start, start - _NEAR), start)
    return any(_is_each(message, at) for at in _unbroken(message, after)) or any(
        _is_each(message, at) for at in _unbroken(message, before[::-1])
    )


def _is_each(message: Message, place: int) -> bool:
    text = message.tokens
    if text[place].word in _PER:
        return place + 1 < len(text) and text[place + 1].is_word and text[place + 1].word not in _PERSONS
    return _EACH.has(text, place, exact=message.marked)


def _unbroken(message: Message, places: range) -> list[int]:
    """The places up to the first mark that divides clauses, or the first further number."""
    kept: list[int] = []
    for place in places:
        if message.tokens[place].word in {",", ";", ":", "(", ")", "."} or number_at(message, place):
            break
        kept.append(place)
    return kept


def shared_out(message: Message) -> list[int]:
    """How many each of several had, so that another number need not be that of all: "six at each table"."""
    return [
        int(number.value)
        for at in range(len(message.tokens) - 1)
        if (number := number_at(message, at))
        and (hit := counted(message, number.stop, ()))
        and shares_out(message, at, hit[0])
    ]


def of_occasions(message: Message) -> list[int]:
    """Where the numbers stand of those who came at one time and at another: "15 the first day, 17 the second"."""
    text, found = message.tokens, _at_first(message)
    first = list(found)
    for start, stop, _ in _OCCASIONS.all(text, exact=message.marked):
        sentence = message.sentence_of(start)
        clause = _clause(message, start, stop, sentence.start, sentence.stop)
        numbers = [at for at in clause if not start <= at < stop and _counts(message, at)]
        found += numbers[:1]
    return found if len({number_value(message, at) for at in found}) > 1 else first


def _at_first(message: Message) -> list[int]:
    """The numbers of those who only began: "lúc đầu 10 người, sau thêm 5"."""
    found: list[int] = []
    for start, stop, _ in FIRST.all(message.tokens, exact=message.marked):
        sentence = message.sentence_of(start)
        clause = _clause(message, start, stop, start, sentence.stop)
        found += [at for at in clause if at >= stop and _counts(message, at)][:1]
    return found


FIRST: Final = words("till en början, i början, från början, at first, to begin with, initially, lúc đầu, ban đầu")


def _clause(message: Message, start: int, stop: int, first: int, last: int) -> range:
    """The places of the clause around the words for a time of it."""
    text = message.tokens
    while start > first and text[start - 1].word not in _DIVIDES:
        start -= 1
    while stop < last and text[stop].word not in _DIVIDES:
        stop += 1
    return range(start, stop)


_DIVIDES: Final = frozenset(", ; : och samt men medan sedan and but while then và nhưng rồi".split())


def _counts(message: Message, at: int) -> bool:
    """Whether a number stands there that may be one of people, not an hour or a day."""
    text, number = message.tokens, number_at(message, at)
    if number is None or number.value % 1 or number.value < _FEWEST:
        return False
    after = text[number.stop : number.stop + 2]
    glued = at > 0 and text[at - 1].word in _MARKS and not text[at].spaced
    goes_on = len(after) > 1 and after[0].word in _MARKS and after[1].is_number and not after[1].spaced
    return not glued and not goes_on and not (after and after[0].word in _HOURS)


_FEWEST: Final = 2
_MARKS: Final = frozenset(".:/-")
_HOURS: Final = frozenset("p a am pm h giờ gio o".split())


def number_value(message: Message, at: int) -> int:
    """The number at the place; 0 where there is none."""
    number = number_at(message, at)
    return int(number.value) if number else 0
