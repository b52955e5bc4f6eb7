"""The parts of a draft that are the author's own words: outcome and decisions."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import Phrases, words

_DECIDED: Final = words("""
    beslut, beslutet, beslutade, beslutades, vi beslutade, vi beslöt, bestämde, decision, decisions, decided, we
    decided, agreed, we agreed, quyết định, kết luận, thống nhất, hai bên thống nhất, chốt, đã chốt, hai bên chốt,
    overenskommet
""")
# What was agreed, told in the middle of a sentence: "12 people, agreed to send two teachers to Linköping".
_AGREED: Final = words("""
    kom överens om att, kom vi överens om att, överens om att, enades om att, enades vi om att, beslutade att,
    beslutade vi att, beslöt att, bestämde att, bestämde vi att, bestämdes att, beslutades att, agreed to, agreed that,
    we agreed to, we agreed that, decided to, decided that, we decided to, thống nhất, nhất trí, đồng ý, quyết định,
    hai bên thống nhất, hai bên nhất trí, hai bên đồng ý, đã thống nhất, đã nhất trí, chốt, đã chốt
""")
_PARTS: Final = frozenset(
    ", ; – — ( och and và then sedan vi de dom parterna we they both sides bên đã cùng cũng họ".split()
)
_OUTCOME: Final = words("resultat,utfall,slutsats*,outcome,result,results,conclusion*,kết quả")


def decisions(message: Message, tasks: Sequence[Span]) -> tuple[str, ...]:
    """The sentences that say what was decided, without their head; the items of a list below it are decisions too."""
    return tuple(filter(None, (message.said(span).strip() for span in decided(message, tasks))))


def decided(message: Message, tasks: Sequence[Span]) -> list[Span]:
    """Where the decisions stand."""
    found: list[Span] = []
    listing = False
    for sentence in message.sentences:
        first = _first_word(message, sentence)
        alone = _DECIDED.at(message.tokens, first, exact=message.marked)
        if alone and all(token.word == ":" for token in message.tokens[alone[0] : sentence.stop]):
            listing = alone[0] < sentence.stop
            continue
        listing = listing and first > sentence.start  # the list goes on as long as its marks do
        if taken(tasks, first):
            continue
        span = Span(first, sentence.stop) if listing else _behind_head(message, sentence, _DECIDED)
        found += [span] if span else _agreed_within(message, sentence, tasks)
    return found


def _agreed_within(message: Message, sentence: Span, tasks: Sequence[Span]) -> list[Span]:
    """The clause of a sentence that tells what was agreed, up to a comma with a number or an amount behind it."""
    text = message.tokens
    for at in range(sentence.start + 1, sentence.stop):
        begins = text[at - 1].word in _PARTS and not taken(tasks, at)
        if not begins or not _AGREED.has(text, at, exact=message.marked):
            continue
        commas = (one for one in range(at + 1, sentence.stop - 1) if text[one].word in {",", ";", ")"})
        stop = next((one for one in commas if text[one].word != "," or number_at(message, one + 1)), sentence.stop)
        return [Span(at, stop)]
    return []


def _first_word(message: Message, sentence: Span) -> int:
    """Where a sentence begins behind the mark of a list."""
    at, text = sentence.start, message.tokens
    while at < sentence.stop - 1 and text[at].word in _BULLETS:
        at += 1
    return at


_BULLETS: Final = frozenset("- • * · ● ▪".split())


def is_decision(message: Message, sentence: Span) -> bool:
    """Whether a head such as "Beslut:" or "Resultat:" begins the sentence."""
    for heads in (_DECIDED, _OUTCOME):
        hit = heads.at(message.tokens, _first_word(message, sentence), exact=message.marked)
        if hit and hit[0] < sentence.stop and message.tokens[hit[0]].word == ":":
            return True
    return False


def is_decided(message: Message, place: int) -> bool:
    """Whether a word for a decision stands there."""
    return _DECIDED.has(message.tokens, place, exact=message.marked)


def outcome(message: Message, tasks: Sequence[Span]) -> str:
    """The sentence that says what came out of it."""
    found = (_behind_head(message, span, _OUTCOME) for span in message.sentences if not taken(tasks, span.start))
    return next(filter(None, (message.said(span).strip() for span in found if span)), "")


def _behind_head(message: Message, sentence: Span, heads: Phrases[bool]) -> Span | None:
    """The sentence that a head begins, without the head where a mark ends it."""
    first = _first_word(message, sentence)
    hit = heads.at(message.tokens, first, exact=message.marked)
    if not hit:
        return None
    stop = hit[0]
    if stop < sentence.stop and message.tokens[stop].word in {":", "-"}:
        return Span(stop + 1, sentence.stop)
    return Span(first, sentence.stop)
