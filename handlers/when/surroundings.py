"""What stands around a phrase in its sentence: whether it leads to it, tells of it, or could change what it says."""

from collections.abc import Sequence
from typing import Final

from handlers.when.candidates import DAY_SLOTS
from handlers.when.context import BEFORE_DAYS
from handlers.when.description import Weak
from handlers.when.phrase import Phrase, Phrases
from handlers.when.tape import Tape

_OPEN: Final = frozenset({"num", "or", "unit", "every", "all", "freq", "weekday", "month", "part", "half", "dash"})
_OPEN_BEFORE: Final = _OPEN | {
    "ord", "eachnth", "halfto", "past", "quarter", "next", "last", "this", "coming", "edge", "agopre", "before",
    "after", "fromday", "dayof", "head", "between",
}  # fmt: skip
_OPEN_AFTER: Final = _OPEN | {"often", "times", "ago", "zone", "inrow"}
# These say something only of what follows right upon them: "the coming Friday", but not "is coming on Friday".
_TOUCHING: Final = frozenset({"next", "last", "this", "coming", "unit", "head"})
_TOUCHED: Final = frozenset(
    {"weekday", "weekdaymark", "weekdaysign", "unit", "num", "one", "ord", "month", "monthmark"}
)
# What a phrase has no room for once it says this itself: no end of the 3rd of March, no May before a Friday.
_TAKEN: Final = {
    "day": frozenset({"edge", "ord", "head"}),
    "part": frozenset({"part"}),
    "month": frozenset({"month"}),
    "weekdays": frozenset({"month"}),
    "shift": frozenset({"month"}),
    "period": frozenset({"month"}),
}
_PERIODS: Final = frozenset({"month", "whole", "year", "quarter", "period", "weak"})
_RATE: Final = frozenset({"every", "weak"})
_WITHIN_AMOUNTS: Final = frozenset(",.")
_MONEY: Final = frozenset("$€£¥")
_COUNT: Final = frozenset({"num", "one", "half", "andhalf", "quarter"})
_JOINTS: Final = frozenset({"comma", "dash", "slash", "and", "or", "to", "dayto"})
_LAST_OF_MONTH: Final = 31
_LAST_HOUR: Final = 24
_YEARLIKE_HOURS: Final = frozenset({19, 20, 21})
_LAST_MINUTE: Final = 59
_CLAUSE_ENDS: Final = frozenset(",;.:!?\n")
_DEADLINE_BEFORE: Final = 4
_BEFORE_ZONES: Final = frozenset("(,")
_AHEAD: Final = frozenset({"deadline", "shift", "offset", "period"})  # never said of what has been


def is_led(tape: Tape, first: int, at: int, stop: int) -> bool:
    """Tell whether a small word leads to the phrase, it was said before that a deadline comes, or it opens a clause."""
    if any(tape.ending_kinds(place) & BEFORE_DAYS for place in range(first, at + 1)):
        return True
    if "opens" in tape.kinds(stop) and (not first or tape.tokens[first - 1].text in _CLAUSE_ENDS):
        return True
    return any("deadline" in tape.ending_kinds(place) for place in range(max(1, first - _DEADLINE_BEFORE), first))


def closes(tape: Tape, at: int, stop: int) -> bool:
    """Tell whether nothing or a mark follows; a "thứ hai" may still be the second of what stands before it."""
    if "weekdaymark" in tape.kinds(at):
        return False
    return stop == len(tape.tokens) or not (tape.tokens[stop].is_word or tape.tokens[stop].is_number)


def divides(tape: Tape, at: int) -> bool:
    """Tell whether another matter begins here: a mark, or a word like "att"."""
    return tape.tokens[at].text in _CLAUSE_ENDS or any(
        edge.node.kind == "and" or (edge.node.kind == "connect" and edge.node.name != "direction")
        for edge in tape.edges[at]
    )


def is_told(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether the clause says that it has been ("the workshop was on 12 May"): the last such word counts."""
    if any(_AHEAD & phrase.meaning.keys() for phrase in readings):
        return False
    for at in range(first - 1, -1, -1):
        if tape.tokens[at].text in _CLAUSE_ENDS or "planned" in tape.kinds(at):
            return False
        if "told" in tape.kinds(at):
            if "planned" in tape.ending_kinds(at):
                return False  # "is closed"
            # "var tredje vecka" and "Var ses vi?" tell nothing.
            return "eachnth" not in tape.kinds(at) or (at > 0 and not tape.tokens[at + 1].is_number)
    return False


def is_move(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether something is moved from one day to another: no days from the one until the other."""
    said = [phrase.meaning.keys() for phrase in readings]
    if _is_onto(tape, first):
        ranged = all({"end", "since"} & slots for slots in said)
    else:
        ranged = any({"end", "since", "clock_end"} & slots for slots in said)
    return ranged and any("moved" in tape.kinds(at) for at in range(first))


def _is_onto(tape: Tape, first: int) -> bool:
    """Tell whether a phrase begins with the word for where a thing is moved, so that its hours are the new ones."""
    return bool({"to", "until", "deadline"} & tape.kinds(first)) or "onto" in tape.ending_kinds(first)


def is_apart(tape: Tape, first: int, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether nothing right beside it could change what it says ("early next week", "28, 29 May").

    `first` is where the small words begin that lead to it, `at` where it begins itself.
    """
    stop = readings[0].stop
    said = frozenset.intersection(*(frozenset(phrase.meaning) for phrase in readings))
    if _joins_number(tape, first, stop, said) or (tape.tokens[stop - 1].is_number and "counted" in tape.kinds(stop)):
        return False
    if _may_number(tape, at, readings) or _is_rate(tape, first, readings) or "negation" in tape.ending_kinds(first):
        return False
    taken = frozenset[str]().union(*(_TAKEN[slot] for slot in _TAKEN.keys() & said))
    if _is_full(said):
        taken |= {"num"}
    before = tape.ending_kinds(first) & (_OPEN_BEFORE - taken)
    if first < at or not _TOUCHED & tape.kinds(first):
        before -= _TOUCHING
    if tape.tokens[first].is_number:
        before -= {"head"}
    if any(phrase.meaning.get("shift", 0) < 0 or phrase.meaning.get("which") == "last" for phrase in readings):
        before -= {"eachnth"}  # "mötet var i går"
    if before and "me" not in tape.ending_kinds(first):
        return False
    after = set[str]() if "ownzone" in tape.kinds(stop) else tape.kinds(stop)
    return not (after & (_OPEN_AFTER - taken) or ("offset" in said and _adds(tape, stop)))


def is_remark(tape: Tape, first: int, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether it says of a day only on which side of a feast it lies: "right after Tet", "before Christmas"."""
    said = [phrase.meaning for phrase in readings]
    if any({"clock", "part"} & meaning.keys() for meaning in said):
        return False
    if not any("holiday" in meaning.get("base", meaning) for meaning in said):
        return False
    related = any({"after", "before"} & tape.ending_kinds(place) for place in range(first, at + 1))
    return related or all({"deadline", "base"} & meaning.keys() for meaning in said)


def _is_rate(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether it may only say how much there is at a time: "5 000 kr | varje kvartal", "20 people | every day"."""
    if any(phrase.meaning.keys() - _RATE for phrase in readings):
        return False
    if "counted" in tape.ending_kinds(first):
        return True
    at = first
    while at and (tape.tokens[at - 1].is_number or (at < first and tape.tokens[at - 1].text in _WITHIN_AMOUNTS)):
        at -= 1
    return at < first and bool(at) and ("counted" in tape.ending_kinds(at) or tape.tokens[at - 1].text in _MONEY)


def _may_number(tape: Tape, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether its first number, without a mark, may number the thing before it: "the invoice | 1430 on Friday"."""
    if not at or not tape.tokens[at - 1].is_word or tape.edges[at - 1]:
        return False
    listed = all("days" in phrase.meaning for phrase in readings) and "ordsuffix" not in tape.kinds(at + 1)
    return (listed and tape.tokens[at].is_number) or _is_four_digit_hour(tape, at)


def _is_four_digit_hour(tape: Tape, at: int) -> bool:
    return any(
        edge.node.kind == "num4" and edge.node.meaning["clock"].hour not in _YEARLIKE_HOURS for edge in tape.edges[at]
    )


def _is_full(said: frozenset[str]) -> bool:
    """Tell whether it says both a day and an hour, and so has no room for another number."""
    return "clock" in said and bool(said & DAY_SLOTS)


def _adds(tape: Tape, stop: int) -> bool:
    """Tell whether what follows lengthens a length of time: "in a week | and a half", "in two weeks | of ..."."""
    kinds = tape.kinds(stop)
    return "of" in kinds or ("and" in kinds and bool(_COUNT & tape.kinds(stop + 1)))


def _joins_number(tape: Tape, first: int, stop: int, said: frozenset[str]) -> bool:
    """Tell whether a number beside the phrase, or tied to it by a comma or "and", may be another day or hour of it."""
    full = _is_full(said)
    if not full and (_may_count(tape, first - 1) or _may_count(tape, stop)):
        return True
    if full and _may_count(tape, stop, _LAST_MINUTE) and tape.tokens[stop - 1].is_number:
        return True
    before, after = _JOINTS & tape.kinds(first - 1), _JOINTS & tape.kinds(stop)
    if not full and before and first > 1 and _is_four_digit_hour(tape, first - 2):
        return True
    if "and" in before and tape.tokens[first].is_number and _may_be_day(tape, first - 2):
        return True
    return bool(before and tape.tokens[first].is_number and _may_count(tape, first - 2)) or bool(
        after and tape.tokens[stop - 1].is_number and _may_count(tape, stop + 1)
    )


def _may_be_day(tape: Tape, place: int) -> bool:
    """Tell whether a number could be a day although it ends a longer one: "013-20 60 00 28 | och 29"."""
    return place >= 0 and tape.tokens[place].text.isdecimal() and 1 <= int(tape.tokens[place].text) <= _LAST_OF_MONTH


def _may_count(tape: Tape, place: int, most: int = _LAST_OF_MONTH) -> bool:
    """Tell whether a number stands here that may be a day or an hour: no label, and no more than a month has days."""
    if not 0 <= place < len(tape.tokens) or not tape.tokens[place].is_number:
        return False
    return any(edge.node.kind != "num" or edge.node.number <= most for edge in tape.edges[place])


def stands_alone(phrases: Phrases, first: int, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether the phrase is a date also in the midst of a sentence."""
    least = min(phrase.meaning.get("weak", 0) for phrase in readings)
    if least == Weak.NOT_IN_SENTENCE and _opens_with_hour(phrases.tape, at):
        least = 0
    led = any(phrases.tape.ending_kinds(place) & BEFORE_DAYS for place in range(first + 1, at + 1))
    if least >= Weak.NOT_IN_SENTENCE or (least and not led) or _numbers_name(phrases.tape, at, readings):
        return False
    stop = readings[0].stop
    if (first and phrases.chart.edges("after", first - 1)) or phrases.chart.edges("andhalf", stop):
        return False  # "efter påsk", "in a week | and a half"
    if _is_some_of(phrases.tape, first, readings):
        return False
    if is_elsewhere(phrases.tape, stop) and any("clock" in phrase.meaning for phrase in readings):
        return False
    if "ordmark" in phrases.tape.kinds(stop) and all("weekdays" in phrase.meaning for phrase in readings):
        return False  # "thứ năm | thứ hai của tháng 1", the second Thursday
    if _is_second_number(phrases, first, readings) or _is_first_hour(phrases, stop, readings):
        return False
    return not (_leading_number(phrases, first, readings) or _dangling_number(phrases, stop, readings))


def is_elsewhere(tape: Tape, stop: int) -> bool:
    """Tell whether the hour is said on other clocks than the person's: "9:00 (Vietnam time)", "9 | giờ Thụy Điển"."""
    begins = stop + 1 if stop < len(tape.tokens) and tape.tokens[stop].text in _BEFORE_ZONES else stop
    edges = (edge for found in tape.edges[stop - 1 : begins + 1] for edge in found)
    return any(edge.node.kind == "zone" and edge.stop > stop for edge in edges)


def _is_some_of(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether only a part of the period is meant, nobody knows which: "nån dag | i mars", "later | in March"."""
    if not tape.ending_kinds(first) & {"unit", "vague"}:
        return False
    return all(phrase.meaning.keys() <= _PERIODS for phrase in readings)


def _opens_with_hour(tape: Tape, at: int) -> bool:
    """Tell whether the text begins with "17h", which as a length of time would have something before it."""
    mark = tape.tokens[at + 1 : at + 2]
    return at == 0 and bool(mark) and mark[0].text in {"h", "g"} and not mark[0].spaced


def _numbers_name(tape: Tape, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether a list of days begins with the number of a name: "Storgatan | 3, 5 och 20 varje månad"."""
    return _may_number(tape, at, readings) and at > 1 and tape.tokens[at - 1].capital and "num4" not in tape.kinds(at)


def _is_second_number(phrases: Phrases, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether a number before it changes it: "2-3 ngày nữa", "hai ba hôm nữa", "5 tháng sau"."""
    chart = phrases.chart
    before = first - 2 if first > 1 and phrases.tape.tokens[first - 1].text == "-" else first - 1
    if before < 0 or not chart.edges("num", before):
        return False
    if all("offset" in phrase.meaning for phrase in readings):
        return bool(chart.edges("num", first))
    return all("period" in phrase.meaning for phrase in readings) and bool(chart.edges("unit", first))


def _is_first_hour(phrases: Phrases, stop: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether another hour follows: "kl 9 och 15"."""
    if not any("clock" in phrase.meaning for phrase in readings):
        return False
    seconds = [edge.stop for edge in phrases.chart.edges("and", stop)]
    return any(_is_hour(phrases, at) and not phrases.chart.edges("date", at) for at in seconds)


def _is_hour(phrases: Phrases, at: int) -> bool:
    return any(edge.node.meaning["clock"].hour <= _LAST_HOUR for edge in phrases.chart.edges("hour", at))


def _leading_number(phrases: Phrases, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether a number stands before a part of the day, which may be its hour: "9 tomorrow morning"."""
    if not first or not phrases.chart.edges("hour", first - 1):
        return False
    return all("part" in phrase.meaning and "clock" not in phrase.meaning for phrase in readings)


def _dangling_number(phrases: Phrases, stop: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether a number follows that may be an hour or may count something: "på fredag 9 ..."."""
    tokens = phrases.tape.tokens
    if stop >= len(tokens) or not phrases.chart.edges("hour", stop) or not tokens[stop].spaced:
        return False
    return all("clock" not in phrase.meaning and "day" not in phrase.meaning for phrase in readings)
