"""The parts of a draft that are the author's own words: place, outcome and decisions."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import Phrases, words
from handlers.minutes.places import NAMES as PLACES

_DECIDED: Final = words("""
    beslut, beslutet, beslutade, beslutades, vi beslutade, vi beslöt, bestämde, decision, decisions, decided, we
    decided, agreed, we agreed, quyết định, kết luận, thống nhất, hai bên thống nhất, overenskommet
""")
_OUTCOME: Final = words("resultat,utfall,slutsats*,outcome,result,results,conclusion*,kết quả")
_AT: Final = {
    "sv": words("på,i,hos,vid,plats:"),
    "en": words("at,in,held at,held in,place:,venue:,on"),
    "vi": words("tại,ở,địa điểm:"),
}  # fmt: skip
_HOUSES: Final = tuple(
    """
    verket huset hallen skolan gymnasiet biblioteket museet parken torget salen gården centrum kyrkan hotellet
    teatern salongen anläggningen
""".split()
)
_PLACE_WORDS: Final = frozenset(
    """
        hall office centre center library school park hotel museum market house room campus town city ward village
        station plant street square theatre university municipality building district hub
    """.split()
)
_VI_PLACES: Final = words("""
    phường, xã, thành phố, tp, huyện, tổ, thư viện, nhà văn hóa, nhà văn hoá, hội trường, trung tâm, trường, sông,
    công viên, khách sạn, nhà máy, trụ sở, phòng họp, khu phố, thôn, xóm, bãi, hồ, chợ, sân, ubnd, tỉnh, bảo tàng,
    quảng trường, khu
""")


def decisions(message: Message, tasks: Sequence[Span]) -> tuple[str, ...]:
    """The sentences that say what was decided, without their head."""
    return tuple(
        filter(
            None, (_after_head(message, span, _DECIDED) for span in message.sentences if not taken(tasks, span.start))
        )
    )


def outcome(message: Message, tasks: Sequence[Span]) -> str:
    """The sentence that says what came out of it."""
    found = (_after_head(message, span, _OUTCOME) for span in message.sentences if not taken(tasks, span.start))
    return next(filter(None, found), "")


def _after_head(message: Message, sentence: Span, heads: Phrases[bool]) -> str:
    hit = heads.at(message.tokens, sentence.start, exact=message.marked)
    if not hit:
        return ""
    stop = hit[0]
    if stop < sentence.stop and message.tokens[stop].word in {":", "-"}:
        return message.said(Span(stop + 1, sentence.stop)).strip()
    return message.said(sentence)


def place(message: Message, occupied: Sequence[Span], named: Sequence[Mention]) -> tuple[str | None, list[Span]]:
    """Where it was, and the stretches that name places. `occupied` are dates, costs and follow-ups."""
    found: list[Span] = []
    for number in range(len(message.tokens)):
        if taken(occupied, number) or taken(found, number):
            continue
        span = _place_at(message, number, occupied, named)
        if span:
            found.append(span)
    return (message.said(found[0]) if found else None), found


def _place_at(message: Message, number: int, occupied: Sequence[Span], named: Sequence[Mention]) -> Span | None:
    at = _AT[message.language].at(message.tokens, number, exact=message.marked)
    if at is None or at[0] >= len(message.tokens) or taken(occupied, at[0]):
        return None
    start = at[0]
    if message.tokens[start].word in {"the", "a"}:
        start += 1
    mention = next((one for one in named if one.span.start == start), None)
    if mention:
        return (
            mention.span
            if message.tokens[number].plain not in {"i", "in", "on"}
            or (number == start - 1 and message.tokens[number].word in {"på", "at", "tại", "ở", "hos"})
            else None
        )
    stop = _place_end(message, start, occupied)
    return Span(start, stop) if stop > start and _is_place(message, Span(start, stop)) else None


def _place_end(message: Message, start: int, occupied: Sequence[Span]) -> int:
    text, stop = message.tokens, start
    while stop < len(text) and stop < start + 7 and not taken(occupied, stop) and _goes_on(message, start, stop):
        stop += 1
    return stop


def _goes_on(message: Message, start: int, stop: int) -> bool:
    token = message.tokens[stop]
    if not (token.is_word or token.is_number or token.word in {"'", "-"}):
        return False
    if token.capital or token.word in _PLACE_WORDS or token.word in {"s", "'", "-"} or stop == start:
        return True
    return message.language == "vi" and (
        _VI_PLACES.has(message.tokens, stop) or _VI_PLACES.has(message.tokens, stop - 1)
    )


def _is_place(message: Message, span: Span) -> bool:
    words = message.words(span)
    if any(PLACES.has(message.tokens, at) for at in range(*span)) or words[-1].word in _PLACE_WORDS:
        return True
    if message.language == "vi" and _VI_PLACES.has(message.tokens, span.start, exact=message.marked):
        return True
    return words[0].word.endswith(_HOUSES) or (
        words[0].capital
        and message.tokens[span.start - 1].plain in {"pa", "at", "tai", "o", "vid", "in"}
        and len(words) <= 3
    )
