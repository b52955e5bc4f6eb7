"""Numbers that are told to be of all by what they come to: "four women, five men - nine on the line"."""

from collections.abc import Sequence

from handlers.minutes.counted import Count, counted
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.number_parts import is_part
from handlers.minutes.numerals import number_at
from handlers.minutes.phrases import words
from handlers.minutes.shares import is_gendered_one

_BOTH = 2  # women and men
_TIMES = words("""
    år, åring*, årig*, månader, veckor, dagar, timmar, minuter, year, years, month, months, weeks, days, hours,
    minutes, tuổi, năm, tháng, tuần, ngày, giờ, phút
""")


def sum_of_gendered(message: Message, counts: Sequence[Count], occupied: Sequence[Span]) -> int | None:
    """The number without a noun that is as many as the women and men who are told; None where no such one stands."""
    told = [count for count in counts if is_gendered_one(count.group)]
    if len({count.group for count in told}) < _BOTH or len({count.group for count in told}) < len(told):
        return None
    whole = sum(count.value for count in told)
    return whole if any(_stands(message, at, whole, counts, occupied) for at in range(len(message.tokens))) else None


def _stands(message: Message, at: int, whole: int, counts: Sequence[Count], occupied: Sequence[Span]) -> bool:
    """Whether the number stands there, free of any date, amount, name and other count."""
    number = number_at(message, at)
    if number is None or number.value != whole or taken(occupied, at) or is_part(message, at, number.stop):
        return False
    if number.stop < len(message.tokens) and _TIMES.has(message.tokens, number.stop, exact=message.marked):
        return False  # how old they are, or how long it took
    bare = counted(message, number.stop, occupied) is None  # "four colleagues. Two women, two men": others than they
    return bare and not any(count.span.meets(Span(at, number.stop)) for count in counts)
