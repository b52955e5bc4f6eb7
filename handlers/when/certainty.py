"""When a sentence that nobody will be asked about names a date beyond doubt: rather none than a wrong one."""

from collections.abc import Set
from typing import Final

from handlers.when.sentence import Piece

_FEWEST_WORDS: Final = 2  # around a phrase that says little: "the Monday group" is too short to be a sentence
_SHORTEST: Final = 4  # letters: "Mai" is a name as well
_BARE_DAYS: Final = ({"day"}, {"month"})
_PLACES: Final = frozenset({"day", "days", "nth", "edge"})
_RELATIVE: Final = frozenset(
    {"shift", "offset", "period", "week", "base", "side", "whole_week", "holiday", "which", "workday"}
)


def is_chance(piece: Piece) -> bool:
    """Tell whether it is a word that only beside others belongs to a date: "qua", "sun", "the last day".

    A weekday that may be an ordinal is none: with it, what else there is may be only half of the date.
    """
    meanings = [phrase.meaning for phrase in piece.phrases]
    if any("ordinal" in meaning for meaning in meanings):
        return False
    weak = not piece.trusted and all(meaning.get("weak", 0) for meaning in meanings)
    return weak or piece.loose or all(meaning.keys() in _BARE_DAYS for meaning in meanings)


def is_dated(piece: Piece) -> bool:
    """Tell whether it names a day of the calendar, of which nothing more can be said."""
    return all({"day", "month"} <= phrase.meaning.keys() for phrase in piece.phrases)


def is_certain(piece: Piece, text: str) -> bool:
    """Tell whether the phrase is the date of the sentence, and one that means nothing else there."""
    if not piece.trusted or not piece.apart or piece.told:
        return False
    words = [word for word in piece.around(text).split() if any(letter.isalpha() for letter in word)]
    least = min(phrase.cost for phrase in piece.phrases)
    likely = [phrase.meaning for phrase in piece.phrases if phrase.cost == least]
    said = [meaning.keys() | meaning.get("until", {}).keys() | meaning.get("since", {}).keys() for meaning in likely]
    if all(map(_says_much, said)):
        return bool(words)
    if all("offset" in slots for slots in said):
        return len(words) > 1
    if piece.stop - piece.start < _SHORTEST or len(words) < (1 if piece.led else _FEWEST_WORDS):
        return False
    return (
        piece.led
        or (piece.closes and all({"named", "weekdays"} & slots for slots in said))
        or all(map(_names_hour, said))
        or all({"deadline", "until", "every"} & meaning.keys() for meaning in likely)
        or all(map(_RELATIVE.__and__, said))
    )


def is_certain_past(piece: Piece, text: str) -> bool:
    """Tell whether a phrase that itself says a time that is over is the date of its sentence."""
    long = piece.stop - piece.start >= _SHORTEST
    return piece.trusted and piece.apart and long and any(map(str.isalpha, piece.around(text)))


def _says_much(slots: Set[str]) -> bool:
    """Tell whether it names both a day and a time, or a place in a month."""
    timed = "clock" in slots or "part" in slots
    placed = bool({"month", "inside", "every"} & slots and _PLACES & slots)
    return placed or (timed and bool(({"weekdays", "day", "week", "every"} | _RELATIVE) & slots))


def _names_hour(slots: Set[str]) -> bool:
    """Tell whether it names one hour and no day: the next time that the clock shows it."""
    return "clock" in slots and "clock_end" not in slots
