"""The parts of a draft that are the author's own words: outcome and decisions."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.phrases import Phrases, words

_DECIDED: Final = words("""
    beslut, beslutet, beslutade, beslutades, vi beslutade, vi beslöt, bestämde, decision, decisions, decided, we
    decided, agreed, we agreed, quyết định, kết luận, thống nhất, hai bên thống nhất, overenskommet
""")
_OUTCOME: Final = words("resultat,utfall,slutsats*,outcome,result,results,conclusion*,kết quả")


def decisions(message: Message, tasks: Sequence[Span]) -> tuple[str, ...]:
    """The sentences that say what was decided, without their head."""
    return tuple(
        filter(
            None, (_after_head(message, span, _DECIDED) for span in message.sentences if not taken(tasks, span.start))
        )
    )


def is_decision(message: Message, sentence: Span) -> bool:
    """Whether a head such as "Beslut:" or "Resultat:" begins the sentence."""
    for heads in (_DECIDED, _OUTCOME):
        hit = heads.at(message.tokens, sentence.start, exact=message.marked)
        if hit and hit[0] < sentence.stop and message.tokens[hit[0]].word == ":":
            return True
    return False


def is_decided(message: Message, place: int) -> bool:
    """Whether a word for a decision stands there."""
    return _DECIDED.has(message.tokens, place, exact=message.marked)


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
