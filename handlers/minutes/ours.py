"""What the writer's own side bears: "vi betalade 5 000 kr", "lunch was on us, SEK 800", "5 triệu do bên mình chi"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from handlers.minutes.message import Language, Message, Span, message
from handlers.minutes.paying import LEADS
from handlers.minutes.phrases import words
from handlers.minutes.single_amounts import Amount

_WE: Final = words("""
    vi, vår sida, vi på vår sida, we, our side, our team, we on our side, chúng tôi, bên mình, bên tôi, bên em, bên
    chúng tôi, bên chúng mình, bên ta, phía ta, phía mình, phía tôi, phía chúng tôi, chúng mình, nhóm mình, bọn mình,
    đoàn mình, cơ quan mình, chúng em
""")
_US: Final = frozenset("oss us".split())  # "betalades av oss", "lunch was on us"
_PAY: Final = words("""
    betalar, betalade, betalat, har betalat, betalas, betalades, betalt, står för, stod för, stått för, bekostar,
    bekostade, bekostades, bjöd på, bjuder på, bjöd, täcker, täckte, finansierar, finansierade, finansieras, tar notan,
    tog notan, tar kostnaden, tog kostnaden, svarade för, svarar för, la ut, lade ut, tar det, tog det, gick på, går på,
    pay, pays, paid, have paid, will pay, covered, cover, will cover, funded, fund, financed, treated, picked up, pick
    up, footed, bore, bear, borne, was on, were on, is on, chi, chi trả, đã chi, đã trả, trả, thanh toán, đài thọ, lo,
    bao, tài trợ, chịu, mời, đãi, chiêu đãi, tar vi, tog vi, står vi, stod vi, bjöd vi, bjuder vi
""")
_NOT: Final = frozenset("inte ej aldrig not n't never no inget không chưa khong chua".split())
# What may stand beside "we" in an answer.
_SMALL: Final = frozenset(
    """
    det den var är blir blev gör gjorde tar tog bara av ja it that was is will did do just only by yes là thì sẽ đã chỉ
    vâng dạ ạ nhé nha
    """.split()
)
_NEAR: Final = 3  # tokens between who pays and the verb for it
_REACH: Final = 8  # tokens before us at which such a verb may begin
_FEW: Final = 5  # tokens of an answer
_SHORT: Final = 9  # tokens of a sentence that says no more


def is_ours(message: Message, amount: Amount, others: Sequence[Span], sums: Sequence[Span]) -> bool:
    """Whether the writer's side bears an amount that none of the `others` who are named bears.

    `sums` are all amounts, in order. It is said in the amount's own part of its sentence, or in a short sentence beside
    it that holds no number.
    """
    sentence = message.sentence_of(amount.span.start)
    at = bisect_left(sums, amount.span)
    floor = max(sums[at - 1].stop if at else 0, sentence.start)
    ceiling = min(sums[at + 1].start if at + 1 < len(sums) else sentence.stop, sentence.stop)
    own = [Span(floor, amount.span.start), Span(amount.span.stop, ceiling)]
    return any(_says(message, part, others) for part in (*own, *_beside(message, sentence)))


def speaks_of_us(message: Message) -> bool:
    """Whether the writer's side is named at all."""
    return any(_we_at(message, at).stop > at for at in range(len(message.tokens)))


def means_us(text: str, language: Language, now: datetime) -> bool:
    """Whether a few words name nobody but the writer's side: "vi", "bên mình trả", "it was us"."""
    said = message(text, language, now)
    if len(said.tokens) > _FEW or any(token.word in _NOT for token in said.tokens):
        return False
    at, is_us, other = 0, False, False
    while at < len(said.tokens):
        token, we = said.tokens[at], _we_at(said, at)
        if we.stop > at or token.word in _US:
            at, is_us = max(we.stop, at + 1), True
        else:
            at, other = at + 1, other or (token.is_word and token.word not in _SMALL)
    return is_us and (not other or says_who_pays(text, language, now))  # not "vi ses imorgon"


def says_who_pays(text: str, language: Language, now: datetime) -> bool:
    """Whether a word for paying stands in a text, and nothing is denied there."""
    said = message(text, language, now)
    if any(token.word in _NOT for token in said.tokens):
        return False
    return any(_PAY.has(said.tokens, at, exact=said.marked) for at in range(len(said.tokens)))


def _beside(message: Message, sentence: Span) -> Iterator[Span]:
    """The sentences right before and behind, where they are short and hold no number."""
    at = bisect_left(message.sentences, sentence)
    for number in (at - 1, at + 1):
        if 0 <= number < len(message.sentences):
            found = message.sentences[number]
            if found.stop - found.start <= _SHORT and not any(token.is_number for token in message.words(found)):
                yield found


def _says(message: Message, part: Span, others: Sequence[Span]) -> bool:
    """Whether the stretch says that we pay, and names nobody else between us and the verb."""
    verbs = {at: Span(at, hit[0]) for at in range(*part) if (hit := _PAY.at(message.tokens, at, exact=message.marked))}
    for at in range(*part):
        who = _we_at(message, at)
        led = at > part.start and message.tokens[at - 1].word in LEADS
        around = range(at - _REACH, who.stop + _NEAR + 1) if who.stop > at else ()
        for verb in (verbs[place] for place in around if place in verbs):
            near = Span(min(at, verb.start), max(who.stop, verb.stop))
            if _goes_with(who, verb, led=led) and not _is_doubtful(message, near, others):
                return True
    return False


def _we_at(message: Message, place: int) -> Span:
    """The word for us there; empty where there is none."""
    text = message.tokens
    hit = (
        None if text[place].word == "var" else _WE.at(text, place, exact=message.marked)
    )  # "var Sida" is not "vår sida"
    is_led = place > 0 and text[place].word in _US and text[place - 1].word in LEADS
    return Span(place, hit[0]) if hit else Span(place, place + is_led)


def _is_doubtful(message: Message, near: Span, others: Sequence[Span]) -> bool:
    """Whether somebody else is named there, beside us or instead of us, or it is denied."""
    text = message.tokens
    beside = {token.word for token in text[max(0, near.start - 1) : near.stop + 1]}
    between = {token.word for token in message.words(near)}
    return any(one.meets(near) for one in others) or not beside.isdisjoint(_NOT) or not between.isdisjoint(_ANDS)


def _goes_with(who: Span, verb: Span, *, led: bool) -> bool:
    """Whether the verb stands behind who does it or, turned around or led by "by", before."""
    if not who.stop > who.start:
        return False
    behind = 0 <= verb.start - who.stop <= _NEAR
    before = 0 <= who.start - verb.stop <= (_NEAR if led else 0)
    return who.meets(verb) or behind or before


_ANDS: Final = frozenset("och and và & samt".split())
