"""Whom a bill goes to, and for whom a cost is: "invoice EUR 6,400 to Sida", "kostnad 12 000 kr för LiU"."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.message import Message
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words
from handlers.minutes.single_amounts import Amount


def billed(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """The organisation right behind an amount, with nothing more said, that a word for a bill or a cost heads."""
    text, start = message.tokens, amount.span.start
    headed = any(_BILLS.has(text, at, exact=message.marked) for at in range(max(0, start - _NEAR), start))
    for mention in after[:1] if headed else ():
        between = [token.word for token in text[amount.span.stop : mention.span.start]]
        ends = mention.span.stop >= len(text) or not text[mention.span.stop].is_word
        if between in _BILLED_TO and ends:
            return mention.key
    return None


_BILLS: Final = words("""
    faktura*, kostnad*, räkning*, invoice*, bill, billed, cost, costs, total cost, hóa đơn, hoá đơn, chi phí, kinh phí
""")
_BILLED_TO: Final = (["till"], ["to"], ["för"], ["for"], ["cho"])
_NEAR: Final = 3  # words
