"""What the author takes back within the message: "vi var 12 - nej, 14 personer", "45 người, à nhầm 54"."""

from itertools import pairwise
from typing import Final, NamedTuple

from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words

_CORRECTS: Final = {
    "sv": words("""
        nej, nej förlåt, nä, förlåt, ursäkta, sorry, oj, hoppsan, rättelse, korrigering, rättare sagt, eller rättare
        sagt, fel av mig, fel, jag menar, menar, menade, jag menade, skrev fel
    """),
    "en": words("""
        no sorry, no wait, no it was, oh no, sorry, sorry i meant, i mean, i meant, make that, correction,
        or rather, rather, oops, my mistake, wrong, typo
    """),
    "vi": words("""
        nhầm, à nhầm, ấy nhầm, xin lỗi, à không, à quên, sửa lại, sửa lại là, đính chính, ý là, nói nhầm, ghi nhầm, lộn,
        à lộn
    """),
}  # fmt: skip
_BETWEEN: Final = 7  # tokens
_BEFORE: Final = 4  # of them before the word that takes back
_FILLS: Final = frozenset(
    """
        det de var vi blev den ska vara it we was were should be is the on i là em có phải phai đúng dung kl
        at ngày ngay
        , . : - ! … ( )
    """.split()
)


class Correction(NamedTuple):
    """A number that is taken back and where the one that is meant stands."""

    wrong: Span
    right: int


def corrections(message: Message) -> list[Correction]:
    """Every number that is taken back."""
    numbers: list[Span] = []
    place = 0
    while place < len(message.tokens):
        number = number_at(message, place)
        if number is not None:
            numbers.append(Span(place, number.stop))
        place = number.stop if number is not None else place + 1
    return [
        Correction(one, other.start)
        for one, other in pairwise(numbers)
        if is_taken_back(message, one.stop, other.start)
    ]


def is_taken_back(message: Message, stop: int, start: int) -> bool:
    """Whether between two places stands a word that takes back what ends at the first for what begins at the second."""
    if not 0 < start - stop <= _BETWEEN:
        return False
    for at in range(stop, min(start, stop + _BEFORE + 1)):
        hit = _CORRECTS[message.language].at(message.tokens, at, exact=message.marked) or _no(message, at)
        if hit and hit[0] <= start and all(token.word in _FILLS for token in message.tokens[hit[0] : start]):
            return at == stop or not any(token.word in {"\n", "?"} for token in message.tokens[stop:at])
    return False


def _no(message: Message, at: int) -> tuple[int, bool] | None:
    """An English "no" that is no part of "no 4" or "no women"."""
    text = message.tokens
    marked = text[at].word == "no" and at + 1 < len(text) and text[at + 1].word in {",", "-", "!", "."}
    return (at + 1, True) if marked and (text[at + 1].word != "." or text[at + 1].spaced) else None
