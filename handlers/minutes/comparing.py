"""Words for a plan that only compare with it what has been: "7 people, not 9 as planned"."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.date_words import HOURS
from handlers.minutes.days import Day
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words

# What compares by itself, wherever a sentence says it.
_AS: Final = {
    "sv": words("""
        som planerat, som var planerat, än planerat, än vad som planerat, som vi planerat, än vi planerat,
        som planerats, än planerats, mot planerat, jämfört med planerat, enligt plan, enligt planen, enligt planerna,
        planenligt, som tidigare planerat, som ursprungligen planerat, än ursprungligen planerat
    """),
    "en": words("""
        as planned, than planned, than we planned, than we had planned, as we planned, as we had planned,
        as was planned, than was planned, as originally planned, than originally planned, as scheduled, than scheduled,
        according to plan, according to the plan, compared to planned, compared with planned, as initially planned, than
        initially planned
    """),
    "vi": words("""
        theo kế hoạch, như kế hoạch, đúng kế hoạch, so với kế hoạch, theo đúng kế hoạch, hơn kế hoạch, như dự kiến, theo
        dự kiến, đúng dự kiến, đúng như dự kiến, so với dự kiến, hơn dự kiến, đúng như kế hoạch, như đã lên kế hoạch
    """),
}
# ... and what does before a number that is no day: "instead of the planned 20".
_PLANNED: Final = words("""
    planerat, planerat för, planerade, planerade för, planerad, planerad för,
    var planerat, planned, planned for, we planned for, scheduled, dự kiến, dự kiến là,
    kế hoạch, kế hoạch là, kế hoạch:, planerat:, planned:, dự kiến:, we expected, we expect
""")
_COMES: Final = {
    "sv": words("""
        ska, skall, kommer, kommer att, blir, träffar, träffas, möter, möts, ses, besöker, tar emot, får besök, reser,
        hålls, äger rum, genomförs, planeras, planerar
    """),
    "en": words("""
        will, 'll, shall, going to, meets, visits, comes, arrives, hosts, we meet, we visit, we host, we
        receive, to be
    """),
    "vi": words("sẽ, sắp, sắp tới, chuẩn bị, tới đây, lên kế hoạch"),
}
_IS: Final = frozenset("är is are am".split())  # these tell of what is to come where nothing past is told
_WAS: Final = {
    "sv": words("""
        var, blev, kom, hölls, höll, hade, gick, fick, ägde, tog, såg, åkte, reste, bjöd, stod, satt, åt, skrev, lät,
        möttes, sågs, har varit, har haft, har hållits, har träffat, har besökt, drog, gav, vann
    """),
    "en": words("""
        was, were, came, had, met, held, took, went, gave, saw, spoke, began, ran, turned up, has been, have been, sent,
        made, drew, won, led, got, brought, left, ate, wrote
    """),
    "vi": words("đã, vừa, vừa rồi, vừa qua, hôm qua, đã diễn ra, đã xong, diễn ra xong, mới"),
}
_PAST: Final = {"sv": ("ade", "ades", "dde", "ddes"), "en": ("ed",), "vi": ()}
_FIRST: Final = 2  # words of a sentence


def compares(message: Message, place: int, sentence: Span, found: Sequence[Day]) -> bool:
    """Whether a word for a plan at the place only compares, and says nothing of what is to come.

    Where it opens a sentence that tells of nothing past, or beside a verb for what is to come, it speaks of a plan.
    """
    over = _over(message, place, sentence, found)
    if over is None:
        return False
    rest = [at for at in range(*sentence) if not over.holds(at)]
    if any(_COMES[message.language].has(message.tokens, at, exact=message.marked) for at in rest):
        return False
    if any(is_past(message, at) for at in rest):
        return True
    return over.start - sentence.start > _FIRST and not any(message.tokens[at].word in _IS for at in rest)


def _over(message: Message, place: int, sentence: Span, found: Sequence[Day]) -> Span | None:
    """The comparing phrase over the place."""
    text, exact = message.tokens, message.marked
    for start in range(max(sentence.start, place - 4), place + 1):
        hit = _AS[message.language].at(text, start, exact=exact)
        if hit and hit[0] > place:
            return Span(start, hit[0])
    hit = _PLANNED.at(text, place, exact=exact)
    stop = hit[0] if hit else place
    if hit is None or stop >= len(text) or not text[stop].is_number or any(day.span.holds(stop) for day in found):
        return None
    return Span(place, stop + 1) if _has_other_number(message, Span(place, stop + 1), sentence, found) else None


def _has_other_number(message: Message, over: Span, sentence: Span, found: Sequence[Day]) -> bool:
    """Whether another number stands in the sentence to compare with, that of no day or hour."""
    text = message.tokens
    return any(
        (number := number_at(message, at)) and number.value > 1 and text[at - 1].word not in HOURS
        for at in range(*sentence)
        if not over.holds(at) and not any(day.span.holds(at) for day in found)
    )


def is_past(message: Message, at: int) -> bool:
    """Whether a word tells that something has been."""
    word = message.tokens[at].word
    if _WAS[message.language].has(message.tokens, at, exact=message.marked):
        return True
    return len(word) > 4 and word.endswith(_PAST[message.language]) and not word.startswith(("plan", "schedul", "bok"))
