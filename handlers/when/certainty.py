"""When a sentence that nobody will be asked about names a date beyond doubt: rather none than a wrong one."""

from collections.abc import Set
from typing import Final

from handlers.when.sentence import Piece

_FEWEST_WORDS: Final = 3  # around a phrase that says little: "the Monday group" is too short to be a sentence
_SHORTEST: Final = 4  # letters: "Mai" is a name as well
_BARE_DAYS: Final = ({"day"}, {"month"})
_RELATIVE: Final = frozenset({"shift", "offset", "period", "week", "base", "side", "holiday"})


def is_chance(piece: Piece) -> bool:
    """Tell whether it is a word that only beside others belongs to a date: "qua", "sun", "the last day"."""
    meanings = [phrase.meaning for phrase in piece.phrases]
    weak = not piece.trusted and all(meaning.get("weak", 0) for meaning in meanings)
    return weak or all(meaning.keys() in _BARE_DAYS for meaning in meanings)


def is_certain(piece: Piece, text: str) -> bool:
    """Tell whether the phrase is the date of the sentence, and one that means nothing else there."""
    if not piece.trusted or not piece.apart or piece.told:
        return False
    around = text[: piece.start] + " " + text[piece.stop :]
    words = [word for word in around.split() if any(letter.isalpha() for letter in word)]
    least = min(phrase.cost for phrase in piece.phrases)
    likely = [phrase.meaning for phrase in piece.phrases if phrase.cost == least]
    said = [meaning.keys() | meaning.get("until", {}).keys() for meaning in likely]
    if all(map(_says_much, said)):
        return bool(words)
    if all("offset" in slots for slots in said):
        return len(words) > 1
    if len(words) < _FEWEST_WORDS or piece.stop - piece.start < _SHORTEST:
        return False
    return (
        piece.led
        or all({"deadline", "until"} & meaning.keys() for meaning in likely)
        or all(map(_RELATIVE.__and__, said))
    )


def is_certain_past(piece: Piece, text: str) -> bool:
    """Tell whether a phrase that itself says a time that is over is the date of its sentence."""
    around = text[: piece.start] + text[piece.stop :]
    long = piece.stop - piece.start >= _SHORTEST
    return piece.trusted and piece.apart and long and any(letter.isalpha() for letter in around)


def _says_much(slots: Set[str]) -> bool:
    """Tell whether it names both a day and a time, or a day of a month."""
    timed = "clock" in slots or "part" in slots
    return {"day", "month"} <= slots or (timed and bool(({"weekdays", "day", "week", "every"} | _RELATIVE) & slots))
