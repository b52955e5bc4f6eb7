"""Date phrases inside a sentence: where they stand, which of them counts, and what is left without them."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.when.context import BEFORE_DAYS
from handlers.when.description import Weak
from handlers.when.model import Found
from handlers.when.pattern import Budget
from handlers.when.phrase import Phrase, Phrases
from handlers.when.tape import Tape

_LEADING: Final = ("glue", "article", "approx")
_MOST_LEADING: Final = 3
_OPEN: Final = frozenset({"num", "or", "unit", "every", "all", "freq", "weekday", "month", "part", "half", "dash"})
_OPEN_BEFORE: Final = _OPEN | {
    "ord", "eachnth", "halfto", "past", "quarter", "next", "last", "this", "coming", "edge", "agopre", "before",
    "after", "fromday", "dayof", "head", "between",
}  # fmt: skip
_OPEN_AFTER: Final = _OPEN | {"often", "times", "ago", "zone"}
_MOST_PIECES: Final = 100
_AT_END: Final = 2
_LOOSE_MARKS: Final = " ,;:-–—"
_SPACES: Final = re.compile(r"[ \t\u00a0]{2,}")
_CLAUSE_ENDS: Final = frozenset(",;.:!?\n")
_DEADLINE_BEFORE: Final = 4
_AHEAD: Final = frozenset({"deadline", "shift", "offset", "period"})  # never said of what has been
_ADDS: Final = frozenset({"and", "of"})  # to a length of time: "in a week and a half"


class Piece(NamedTuple):
    """A stretch of the text that reads as a date phrase, with its readings; the cut also takes words that led to it."""

    start: int
    stop: int
    cut: int
    phrases: list[Phrase]
    trusted: bool  # a date also in the midst of a sentence
    apart: bool  # no number, and no word that could belong to a date, stands right beside it
    led: bool  # a small word leads to it
    told: bool  # the sentence tells of what has been


def pieces(tape: Tape, budget: Budget) -> list[Piece]:
    """Return the longest phrases from left to right; none overlap."""
    phrases = Phrases(tape, sentence=True, budget=budget)
    found: list[Piece] = []
    at = earliest = 0
    while at < len(tape.tokens) and len(found) < _MOST_PIECES and budget.left > 0:
        longest = _longest(phrases.at(at))
        if not longest:
            at += 1
            continue
        at, longest = _reaching_further(phrases, at, longest)
        first = _leading(phrases, at, earliest)
        found.append(_piece(phrases, first, at, longest))
        if earliest and phrases.chart.edges("or", earliest) and first == earliest + 1:
            found[-2:] = [piece._replace(trusted=False) for piece in found[-2:]]  # "Tuesday or Wednesday"
        at = earliest = longest[0].stop
    return found


def _piece(phrases: Phrases, first: int, at: int, readings: list[Phrase]) -> Piece:
    stop = readings[0].stop
    tokens = phrases.tape.tokens
    return Piece(
        tokens[first].start,
        tokens[stop - 1].stop,
        tokens[_connected(phrases, stop) - 1].stop,
        readings,
        _stands_alone(phrases, first, at, readings),
        _is_apart(phrases.tape, first, stop, readings) and not _is_move(phrases.tape, first, readings),
        first < at or _is_led(phrases.tape, at),
        _is_told(phrases.tape, first, readings),
    )


def _is_led(tape: Tape, at: int) -> bool:
    """Tell whether a small word leads to the phrase, or it was said before that a deadline comes."""
    return bool(tape.ending_kinds(at) & BEFORE_DAYS) or any(
        "deadline" in tape.ending_kinds(place) for place in range(max(1, at - _DEADLINE_BEFORE), at)
    )


def _is_told(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether the clause says that it has been ("the workshop was on 12 May"): the last such word counts."""
    if any(_AHEAD & phrase.meaning.keys() for phrase in readings):
        return False
    for at in range(first - 1, -1, -1):
        if tape.tokens[at].text in _CLAUSE_ENDS or "planned" in tape.kinds(at):
            return False
        if "told" in tape.kinds(at):
            # "var tredje vecka" and "Var ses vi?" tell nothing.
            return "eachnth" not in tape.kinds(at) or (at > 0 and not tape.tokens[at + 1].is_number)
    return False


def _longest(phrases: Sequence[Phrase]) -> list[Phrase]:
    stop = max((phrase.stop for phrase in phrases), default=0)
    return [phrase for phrase in phrases if phrase.stop == stop]


def _reaching_further(phrases: Phrases, at: int, longest: list[Phrase]) -> tuple[int, list[Phrase]]:
    """Prefer a phrase that begins within this one and is longer: "den sista | dagen i varje månad"."""
    for start in range(at + 1, longest[0].stop):
        other = _longest(phrases.at(start))
        if other and other[0].stop - start > longest[0].stop - at:
            return start, other
    return at, longest


def _leading(phrases: Phrases, at: int, earliest: int) -> int:
    """Return where the small words begin that lead to the phrase ("på", "the")."""
    for _ in range(_MOST_LEADING):
        before = [
            start
            for start in range(max(earliest, at - 3), at)
            for kind in _LEADING
            if any(edge.stop == at for edge in phrases.chart.edges(kind, start))
        ]
        if not before:
            break
        at = min(before)
    return at


def _stands_alone(phrases: Phrases, first: int, at: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether the phrase is a date also in the midst of a sentence."""
    least = min(phrase.meaning.get("weak", 0) for phrase in readings)
    led = any(phrases.tape.ending_kinds(place) & BEFORE_DAYS for place in range(first + 1, at + 1))
    if least >= Weak.NOT_IN_SENTENCE or (least and not led):
        return False
    stop = readings[0].stop
    if (first and phrases.chart.edges("after", first - 1)) or phrases.chart.edges("andhalf", stop):
        return False  # "efter påsk", "in a week | and a half"
    if phrases.chart.edges("zone", stop) and any("clock" in phrase.meaning for phrase in readings):
        return False  # on other clocks than the person's
    if _is_second_number(phrases, first, readings) or _is_first_hour(phrases, stop, readings):
        return False
    return not (_leading_number(phrases, first, readings) or _dangling_number(phrases, stop, readings))


def _is_apart(tape: Tape, first: int, stop: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether nothing right before or after it could change what it says ("early next week", "28, 29 May")."""
    dated = not any("offset" in phrase.meaning for phrase in readings)
    over = any(phrase.meaning.get("shift", 0) < 0 or phrase.meaning.get("which") == "last" for phrase in readings)
    beside = [place for place in (first - 2, first - 1, stop, stop + 1) if 0 <= place < len(tape.tokens)]
    if any(tape.tokens[place].is_number and tape.edges[place] for place in beside):
        return False
    counts = tape.tokens[stop - 1].is_number and "counted" in tape.kinds(stop)
    after = _OPEN_AFTER if dated else _OPEN_AFTER | _ADDS
    without = {"head"} if tape.tokens[first].is_number else {"eachnth"} if over else set()  # "mötet var i går"
    before = tape.ending_kinds(first) & (_OPEN_BEFORE - without)
    return not (counts or (before and "me" not in tape.ending_kinds(first)) or tape.kinds(stop) & after)


def _is_move(tape: Tape, first: int, readings: Sequence[Phrase]) -> bool:
    """Tell whether something is moved from one day to another: no days from the one until the other."""
    ranged = any({"end", "since", "clock_end"} & phrase.meaning.keys() for phrase in readings)
    return ranged and any("moved" in tape.kinds(at) for at in range(first))


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
    return any(phrases.chart.edges("hour", at) and not phrases.chart.edges("date", at) for at in seconds)


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


def _connected(phrases: Phrases, stop: int) -> int:
    """Return where the words end that only tied the phrase to what follows ("att", "to")."""
    edges = [edge.stop for edge in phrases.chart.edges("connect", stop)]
    return max(edges, default=stop)


def rest_of(text: str, piece: Piece) -> str:
    """Return the sentence without the phrase, without doubled spaces and stray marks at the cut."""
    before, after = text[: piece.start].rstrip(), text[piece.cut :].lstrip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if not before:
        after = after.lstrip(_LOOSE_MARKS)
    elif not after.strip(_LOOSE_MARKS + ".!?"):
        before = before.rstrip(_LOOSE_MARKS)
    elif before[-1] in _LOOSE_MARKS:
        after = after.lstrip(_LOOSE_MARKS)
    space = " " if before and after and after[0] not in ",.;:!?)" else ""
    return _SPACES.sub(" ", before + space + after).strip(_LOOSE_MARKS)


def best(found: Sequence[Found], text: str) -> Found | None:
    """Return the phrase that the sentence is about.

    One at its beginning ("remind me tomorrow to ...") comes first, then the longest, one at the end before one within.
    """
    if not found:
        return None
    if len(text[: found[0].start].split()) <= _MOST_LEADING:
        return found[0]
    return max(found, key=lambda one: (_size(one, text), -one.start))


def _size(one: Found, text: str) -> int:
    ends_text = not any(letter.isalnum() for letter in text[one.stop :])
    return len(text[one.start : one.stop].split()) + (_AT_END if ends_text else 0)
