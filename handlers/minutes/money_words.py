"""Whose money it was, told by a noun for it, and who treats others: "pengarna kom från Sida", "LiU bjöd på 400 kr"."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.organisations import Mention
from handlers.minutes.paying import pays
from handlers.minutes.phrases import words
from handlers.minutes.single_amounts import Amount

_MONEY: Final = words("""
    pengar, pengarna, medel, medlen, bidrag, anslag, budget, budgeten, konto, money, funds, funding, grant, budget,
    account, tiền, nguồn, nguồn tiền, kinh phí, ngân sách, quỹ
""")
_OF: Final = frozenset("från fran from of ur av hos của từ cua tu".split())
_FEW: Final = 5  # words
_MOST_SAID: Final = 3  # words between who bears an amount and the amount
_DIVIDES: Final = frozenset(", ; - och and và".split())
_GIVES: Final = frozenset("från from ur fran".split())
_PLACES: Final = frozenset("i på till från med hos vid at in on to from with and och ở tại từ với của và đến".split())


def given(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Such as "48 000 kr från ICLD", "SEK 9,000 paid from LiU's budget"."""
    for mention in after[:1]:
        between = [token.word for token in message.tokens[amount.span.stop : mention.span.start]]
        if between == ["của"]:
            return mention.key
        if between and between[-1] in _GIVES and len(between) <= _MOST_SAID and not {",", ";", "("} & set(between):
            return mention.key
    return None


def reimbursed(message: Message, after: Sequence[Mention]) -> str | None:
    """Who gives back what others laid out: "56 000 kr, kommunen har lagt ut och Sida | ersätter alltihop"."""
    text = message.tokens
    return next((one.key for one in after if _GIVES_BACK.has(text, one.span.stop, exact=message.marked)), None)


def told_behind(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Who a clause right behind an amount says bore it: "all but the flight (61 000 kr), which | ICLD paid"."""
    text, at = message.tokens, amount.span.stop
    while at < len(text) and text[at].word in {")", ","}:
        at += 1
    if at >= len(text) or text[at].word not in _WHICH:
        return None
    return next(
        (one.key for one in after if one.span.start == at + 1 and pays(message, one.span.stop, verb=True)), None
    )


_WHICH: Final = frozenset("som which that mà".split())
_GIVES_BACK: Final = words("""
    ersätter, ersatte, har ersatt, betalar tillbaka, betalade tillbaka, återbetalar, återbetalade, refunds, refunded,
    will refund, reimburses, reimbursed, will reimburse, pays back, paid back, hoàn lại, hoàn trả, sẽ hoàn lại, sẽ hoàn
    trả, bồi hoàn
""")


def money_of(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Whose money it was: "7 triệu 2, tiền của Sở TNMT", "400 kr, pengarna kommer från LiU", "out of LiU's budget"."""
    text = message.tokens
    for mention in after[:1]:
        between = range(amount.span.stop, mention.span.start)
        if not between or len(between) > _FEW or text[between[-1]].word not in _OF:
            continue
        behind = range(mention.span.stop, min(mention.span.stop + _FEW, message.sentence_of(mention.span.start).stop))
        if any(_MONEY.has(text, at, exact=message.marked) for at in (*between, *behind)):
            return mention.key
    return None


def treats(message: Message, amount: Amount, before: Sequence[Mention]) -> str | None:
    """Who begins the clause that ends in the amount, a few words between: "Linköpings kommun mời cơm 4.300 kr"."""
    text, sentence = message.tokens, message.sentence_of(amount.span.start)
    for mention in before[-1:]:
        begins = mention.span.start == sentence.start or text[mention.span.start - 1].word in _DIVIDES
        between = text[mention.span.stop : amount.span.start]
        ends = amount.span.stop >= sentence.stop or not text[amount.span.stop].is_word
        plain = all(token.is_word and token.word not in _PLACES and not token.capital for token in between)
        if begins and ends and plain and 1 < len(between) <= _MOST_SAID:
            return mention.key
    return None


def is_price_asked(message: Message, who: Mention, places: range) -> bool:
    """Whether somebody from there only asked for the amount: "föreläsaren från LiU tog 8 500 kr"."""
    text, at = message.tokens, who.span.start - 1
    of_person = at > 0 and text[at].word in _OF and text[at - 1].is_word
    return of_person and any(text[one].word in _ASKED for one in places)


_ASKED: Final = frozenset("tog tar took takes charged charges begärde lấy".split())
