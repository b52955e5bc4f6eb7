"""What it cost, and what of that only the author knows: which of two sums is right, and who bears one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from handlers.minutes.costs import borne
from handlers.minutes.draft import Cost, Sums
from handlers.minutes.joint_costs import Shared, is_part_of
from handlers.minutes.message import Message
from handlers.minutes.organisations import Mention
from handlers.minutes.ours import is_ours, speaks_of_us
from handlers.minutes.participant_words import TOTAL
from handlers.minutes.single_amounts import Amount

_PARTS: Final = 2  # sums that a total may be of
_NEAR: Final = 3  # tokens between the word for a total and its sum


class Spent(NamedTuple):
    """Each cost that is stated, what they may be where sums compete, and whether nobody is told to bear one."""

    costs: tuple[Cost, ...] = ()
    sums: Sums = Sums()
    unpaid: bool = False


class _One(NamedTuple):
    amount: Amount
    bearers: Sequence[str | None]
    open: bool  # nobody can tell who bears it

    @property
    def costs(self) -> tuple[Cost, ...]:
        return tuple(Cost(self.amount.value, self.amount.currency, bearer) for bearer in self.bearers)

    @property
    def others(self) -> tuple[Cost, ...]:
        """The same with the other sum that it may be."""
        return tuple(replace(cost, amount=self.amount.other) for cost in self.costs if self.amount.other is not None)


def spent(message: Message, found: Sequence[Amount], named: Sequence[Mention], us: str | None = None) -> Spent:
    """What a message says of costs. `us` is the key of the organisation whose "we" the writer speaks for, if known."""
    ones = _with_ours(message, found, named, us)
    plain = [one for one in ones if one.amount.other is None]
    doubtful = [one for one in ones if one.amount.other is not None]
    costs, unpaid = _costs(plain), any(one.open for one in ones)
    if len(doubtful) == 1:
        (either,) = doubtful
        return Spent(costs, Sums(costs, ((*costs, *either.others), (*costs, *either.costs))), unpaid)
    return Spent(costs, Sums() if doubtful else _of_total(message, plain), unpaid)


def _of_total(message: Message, ones: Sequence[_One]) -> Sums:
    """The costs without one that is what the others come to; or either of the two where that is said and not so.

    Whoever bears the whole bears its parts of which nobody else is named.
    """
    totals = [one for one in ones if _is_total(message, one.amount)]
    rest = [one for one in ones if one is not totals[0]] if len(totals) == 1 else []
    parts = [one.amount.value for one in rest if one.amount.currency == totals[0].amount.currency]
    if len(parts) < _PARTS:
        return Sums()
    (total,) = totals
    if sum(parts) != total.amount.value:
        return Sums(_costs(rest), (_costs(rest), total.costs))
    currency, borne = total.amount.currency, total.bearers
    once = _costs(
        [one._replace(bearers=borne) if one.open and one.amount.currency == currency else one for one in rest]
    )
    return Sums(once, (once,))


def _costs(ones: Sequence[_One]) -> tuple[Cost, ...]:
    return tuple(cost for one in ones for cost in one.costs)


def _with_ours(message: Message, found: Sequence[Amount], named: Sequence[Mention], us: str | None) -> list[_One]:
    """The amounts, those that "we" bear with us as their bearer."""
    ones: list[_One] = []
    others, sums = [one.span for one in named], [one.span for one in found]
    shared = Shared(message)
    speaks = speaks_of_us(message)
    for amount, bearers in borne(message, found, named):
        is_open = list(bearers) == [None] and not (shared.holds(amount) or is_part_of(message, amount))
        ours = is_open and speaks and is_ours(message, amount, others, sums)
        ones.append(_One(amount, [us], open=False) if ours and us else _One(amount, bearers, is_open))
    return ones


def _is_total(message: Message, amount: Amount) -> bool:
    """Whether a word for all of it stands right before the amount or behind it."""
    text, exact = message.tokens, message.marked
    before = range(max(message.sentence_of(amount.span.start).start, amount.span.start - _NEAR), amount.span.start)
    led = any(TOTAL.has(text, at, exact=exact) for at in before)
    return led or (amount.span.stop < len(text) and TOTAL.has(text, amount.span.stop, exact=exact))
