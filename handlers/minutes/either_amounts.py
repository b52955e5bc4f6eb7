"""Two amounts of which only one was borne: "4 000 or 5 000 kr", "between 4 and 5 million", "SEK 4,000-5,000"."""

from decimal import Decimal
from typing import Final

from handlers.minutes.count_words import BETWEEN
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.single_amounts import Amount, amount_at

_OR: Final = frozenset("eller or hoặc hay".split())
_TO: Final = frozenset("- till to đến tới".split())
_AND: Final = frozenset("och and và".split())
_FAR: Final = 10  # times as much: then the two are no range


def either_at(message: Message, place: int) -> Amount | None:
    """The two amounts that begin here, as the larger one with the `other`; None where there is one or none."""
    first = amount_at(message, place)
    number = number_at(message, place) if first is None else None
    stop = first.span.stop if first else number.stop if number else 0
    if not stop or stop + 1 >= len(message.tokens) or (place and message.tokens[place - 1].word in {"-", "/"}):
        return None
    second = _behind(message, stop + 1, first) if _links(message, place, stop) else None
    if second is None:
        return None
    value = first.value if first else number.value * second[1] if number else Decimal(0)
    low, high = sorted((value, second[0].value))
    is_range = low < high <= low * _FAR and (message.tokens[stop].word in _OR or value == low)
    fits = is_range and (first is None or first.currency == second[0].currency)
    return Amount(Span(place, second[0].span.stop), high, second[0].currency, other=low) if fits else None


def _behind(message: Message, place: int, first: Amount | None) -> tuple[Amount, Decimal] | None:
    """The amount there, in the currency of the first where it names none, and what its scale makes of a number."""
    number = number_at(message, place)
    found = amount_at(message, place, joined=True)
    if number is None or not number.value:
        return None
    if found is None:
        return (Amount(Span(place, number.stop), number.value, first.currency), Decimal(1)) if first else None
    return found, found.value / number.value


def _links(message: Message, place: int, stop: int) -> bool:
    """Whether a word or a dash stands behind the first that puts another beside it."""
    word = message.tokens[stop].word
    is_between = place > 0 and message.tokens[place - 1].word in BETWEEN
    return word in _OR | _TO or (is_between and word in _AND)
