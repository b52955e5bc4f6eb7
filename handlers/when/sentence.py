"""Date phrases inside a sentence: where they stand, which of them counts, and what is left without them."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.when import surroundings
from handlers.when.description import Description, merge
from handlers.when.model import Found
from handlers.when.pattern import Budget
from handlers.when.phrase import Phrase, Phrases
from handlers.when.tape import Tape

_LEADING: Final = ("glue", "article", "approx")
_MOST_LEADING: Final = 3
_TIME_SLOTS: Final = frozenset({"clock", "clock_end", "part", "weak"})
_MOST_PIECES: Final = 100
_AT_END: Final = 2
_DAYTIME: Final = range(7, 22)
_QUARTER: Final = 15  # minutes: "12.50" may be an amount
_LOOSE_MARKS: Final = " ,;:-–—"
_SPACES: Final = re.compile(r"[ \t\u00a0]{2,}")


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
    clause: int  # in which part of the text it stands: marks divide them, and words like "att"
    single: bool  # one word or number
    closes: bool  # a mark follows, or nothing, so that no noun can: "the 4th | participant"
    remark: bool  # it says only on which side of a feast a day lies
    resumes: bool  # a comma stands right before it
    elsewhere: bool  # its hour is one on other clocks
    gap: tuple[int, int] = (0, 0)  # what stands between its day and its hour: "on Friday | at the station | at ten"

    @property
    def loose(self) -> bool:
        """Tell whether it is a lone part of the day, perhaps of a word for something else: "ăn | tối" is to dine."""
        return self.single and not self.led and all(phrase.meaning.keys() == {"part"} for phrase in self.phrases)

    def around(self, text: str) -> str:
        """Return what the text says beside the phrase."""
        return f"{text[: self.start]} {text[slice(*self.gap)]} {text[self.stop :]}"


def pieces(tape: Tape, budget: Budget) -> list[Piece]:
    """Return the longest phrases from left to right; none overlap."""
    phrases = Phrases(tape, sentence=True, budget=budget)
    found: list[Piece] = []
    at = earliest = clause = 0
    while at < len(tape.tokens) and len(found) < _MOST_PIECES and budget.left > 0:
        longest = _longest(phrases.at(at))
        if not longest:
            at += 1
            continue
        at, longest = _reaching_further(phrases, at, longest)
        first = _leading(phrases, at, earliest)
        clause += sum(surroundings.divides(tape, place) for place in range(earliest, first))
        found.append(_piece(phrases, first, at, longest)._replace(clause=clause))
        if earliest and phrases.chart.edges("or", earliest) and first == earliest + 1:
            found[-2:] = [piece._replace(trusted=False) for piece in found[-2:]]  # "Tuesday or Wednesday"
        at = earliest = longest[0].stop
    if {"zone", "ownzone"} <= tape.seen:
        found = _on_own_clocks(found)
    elif "zone" in tape.seen:
        found = _without_days_elsewhere(found)
    return _with_gathering(found)


def _on_own_clocks(found: Sequence[Piece]) -> list[Piece]:
    """Leave out the hour on other clocks too ("Friday 9:00 Swedish time / 15:00 Vietnam time").

    Beside a day on other clocks the hour on the own ones says nothing by itself: it is another way to say the same.
    """
    elsewhere = any(piece.elsewhere and not _adds_hour(piece) for piece in found)
    kept = [piece for piece in found if not (piece.elsewhere and _adds_hour(piece))]
    return [piece._replace(trusted=piece.trusted and not (elsewhere and _adds_hour(piece))) for piece in kept]


def _without_days_elsewhere(found: Sequence[Piece]) -> list[Piece]:
    """Trust no day whose hour is one on other clocks: "9:00 Vietnam time | tomorrow" is not all of tomorrow."""
    clauses = {piece.clause for piece in found if piece.elsewhere}
    return [piece._replace(trusted=piece.trusted and piece.clause not in clauses) for piece in found]


def _with_gathering(found: list[Piece]) -> list[Piece]:
    """Read "14.00" as an hour behind a comma and the day that opens the text: "3 december avslutning, 14.00 fika"."""
    if len(found) != 2 or found[0].start or not (found[1].resumes and found[1].single):
        return found
    day, other = found
    hours = [
        phrase._replace(meaning=Description(clock=clock))
        for phrase in other.phrases
        if (clock := phrase.meaning.get("clock")) and clock.hour in _DAYTIME and clock.minute % _QUARTER == 0
    ]
    timed = any(_TIME_SLOTS & phrase.meaning.keys() - {"weak"} for phrase in day.phrases)
    return [day, other._replace(phrases=hours, trusted=True)] if hours and not timed else found


def _piece(phrases: Phrases, first: int, at: int, readings: list[Phrase]) -> Piece:
    stop = readings[0].stop
    tape, tokens = phrases.tape, phrases.tape.tokens
    return Piece(
        tokens[first].start,
        tokens[stop - 1].stop,
        tokens[_connected(phrases, stop) - 1].stop,
        readings,
        surroundings.stands_alone(phrases, first, at, readings),
        surroundings.is_apart(tape, first, at, readings) and not surroundings.is_move(tape, first, readings),
        surroundings.is_led(tape, first, at, stop),
        surroundings.is_told(tape, first, readings),
        clause=0,
        single=stop - at == 1,
        closes=surroundings.closes(tape, at, stop),
        remark=surroundings.is_remark(tape, first, at, readings),
        elsewhere=surroundings.is_elsewhere(tape, stop),
        resumes=first > 0 and tokens[first - 1].text == ",",
    )


def together(found: Sequence[Piece]) -> list[Piece]:
    """Join a day and the hour that stands apart from it in the same clause: "on Friday at the station at ten".

    Behind a comma it does when the text opens with the day and there is but one of each: "3/2 closing, 7.30 gathering".
    """
    joined: list[Piece] = []
    for piece in found:
        pair = _joined(joined[-1], piece) if joined and joined[-1].clause == piece.clause else None
        joined[-1:] = [pair] if pair else [*joined[-1:], piece]
    if len(joined) == 2 and joined[0].start == 0 and joined[1].resumes and _adds_hour(joined[1]):
        pair = _joined(*joined) if joined[1].clause == joined[0].clause + 1 else None
        return [pair] if pair else joined
    return joined


def _joined(one: Piece, other: Piece) -> Piece | None:
    if (
        one.gap != (0, 0)
        or (_adds_hour(one) == _adds_hour(other) and not _confirms(one, other))
        or one.cut > one.stop
        or one.loose
        or other.loose
        or not (one.apart and other.apart)
    ):
        return None
    merged = [
        Phrase(right.stop, meaning, left.cost + right.cost)
        for left in one.phrases
        for right in other.phrases
        if (meaning := merge(left.meaning, right.meaning)) is not None
    ]
    return (
        other._replace(
            start=one.start,
            phrases=merged,
            trusted=one.trusted and other.trusted,
            led=one.led or other.led,
            told=one.told or other.told,
            gap=(one.cut, other.start),
        )
        if merged
        else None
    )


def _confirms(one: Piece, other: Piece) -> bool:
    """Tell whether a day of the calendar is said once more by its feast, which also bears the hour."""
    dated = all({"day", "month"} <= phrase.meaning.keys() <= {"day", "month", "year"} for phrase in one.phrases)
    return dated and all({"holiday", "clock"} <= phrase.meaning.keys() for phrase in other.phrases)


def _adds_hour(piece: Piece) -> bool:
    """Tell whether it says nothing but a time of day."""
    return not piece.loose and all(phrase.meaning.keys() <= _TIME_SLOTS for phrase in piece.phrases)


def _longest(phrases: Sequence[Phrase]) -> list[Phrase]:
    stop = max((phrase.stop for phrase in phrases), default=0)
    return [phrase for phrase in phrases if phrase.stop == stop]


def _reaching_further(phrases: Phrases, at: int, longest: list[Phrase]) -> tuple[int, list[Phrase]]:
    """Prefer a phrase that begins within this one and is longer: "den sista | dagen i varje månad"."""
    if all({"day", "month", "clock"} <= phrase.meaning.keys() for phrase in longest):
        return at, longest  # nothing of it belongs to what follows
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
            if any(edge.stop == at for edge in phrases.chart.edges(kind, start)) and not _is_adverb(phrases, start)
        ]
        if not before:
            break
        at = min(before)
    return at


def _is_adverb(phrases: Phrases, at: int) -> bool:
    """Tell whether "in" belongs to the verb, and a word that leads to a time follows it: "hand it in | by Friday"."""
    tokens = phrases.tape.tokens
    return tokens[at].text.casefold() == "in" and any(
        phrases.chart.edges(kind, at + 1) for kind in ("glue", "deadline")
    )


def _connected(phrases: Phrases, stop: int) -> int:
    """Return where the words end that say nothing else ("att", "to", "Swedish time" in Sweden)."""
    edges = [edge.stop for kind in ("connect", "ownzone") for edge in phrases.chart.edges(kind, stop)]
    return max(edges, default=stop)


def rest_of(text: str, piece: Piece) -> str:
    """Return the sentence without the phrase, without doubled spaces and stray marks at the cut."""
    before, after = text[: piece.start].rstrip(), text[piece.cut :].lstrip()
    if between := text[slice(*piece.gap)].strip():
        before = f"{before} {between}" if before else between
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
