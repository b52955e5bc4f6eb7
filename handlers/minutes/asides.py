"""Organisations that a message names although they took no part: absent ones, landmarks, wishes, mere mentions."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words

_ABSENT: Final = words("""
    frånvarande, förhinder, ej närvarande, anmält förhinder, meddelade förhinder, uteblev, apologies, absent, not
    present, unable to attend, excused, regrets, vắng mặt, vắng, xin vắng, không dự được, không tham dự
""")
_NEAR: Final = words("""
    vägen till, vägen mot, på väg till, bussen till, mittemot, mitt emot, nära, intill, bredvid, bakom, framför, i
    närheten av, granne med, road to, the way to, bus to, path to, opposite, near, next to, close to, across from,
    behind, in front of, beside, around the corner from, đường đến, đường vào, đường tới, đường ra, đối diện, gần,
    cạnh, bên cạnh, cổng, trước cổng, phía sau, sát, ngay cạnh, ngay gần, ga, walking distance from, runt hörnet
    från
""")
_WISH: Final = words("""
    vill ha, vill gärna, önskar, inför, på sikt, någon gång, drömmer om, funderar på, wants, want, would like, hopes
    for, wishes, ahead of, one day, some day, in the long run, thinking of, muốn, mong muốn, ước, tiến tới, có ý
    định, nếu có dịp, ngày nào đó
""")
_MENTIONED: Final = words("""
    nämndes, nämns, omtalades, togs upp som, was mentioned, were mentioned, was named, came up, được nhắc đến, được
    nhắc, được nêu
""")
_NO_NEWS: Final = frozenset(", ; : ( - \n".split(" "))


def is_aside(message: Message, mention: Mention, tasks: Sequence[Span]) -> bool:
    """Whether the organisation is named only beside the matter; one with something to do never is."""
    if taken(tasks, mention.span.start):
        return False
    text, sentence = message.tokens, message.sentence_of(mention.span.start)
    if any(_NEAR.at(text, at, exact=message.marked) == (mention.span.start, True) for at in _before(mention, 4)):
        return True
    if _MENTIONED.has(text, mention.span.stop) if mention.span.stop < len(text) else False:
        return True
    if mention.span.stop < len(text) and _ABSENT.has(text, mention.span.stop, exact=message.marked):
        return True
    clause = _clause(message, mention, sentence)
    return any(_WISH.has(text, at, exact=message.marked) for at in clause) or _ABSENT.has(
        text, sentence.start, exact=message.marked
    )


def _before(mention: Mention, most: int) -> range:
    return range(max(0, mention.span.start - most), mention.span.start)


def _clause(message: Message, mention: Mention, sentence: Span) -> range:
    """The tokens of the clause before the name, unless the clause begins the message."""
    start = mention.span.start
    while start > sentence.start and message.tokens[start - 1].word not in _NO_NEWS:
        start -= 1
    return range(start, mention.span.start) if sentence.start else range(0)
