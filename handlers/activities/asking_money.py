"""What a card asks about its costs: which of two sums is right, and who pays what nobody is told to pay."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile
from typing import Final

from handlers import minutes
from handlers import register as registers
from handlers.activities.card import Card
from handlers.activities.display import amount_line
from handlers.activities.understanding import Reading
from handlers.errors import UserError
from handlers.messages import Button, Say, say, shortened
from handlers.minutes import Cost
from handlers.register import Register
from handlers.talk import Talk, number_in

FIELD: Final = "payer"  # as a field that is written
EITHER: Final = "either"  # the sum in the place of those that compete
MOST: Final = 4  # who may have paid, by buttons
LONGEST_NAME: Final = 200
LONGEST_LABEL: Final = 40
SHORT: Final = 60  # characters of an answer in words
EACH: Final = 0  # in the place of who pays: each what is its own


def asks_sum(card: Card) -> bool:
    """Whether two sums compete, and nobody has said which is right."""
    return bool(card.draft.sums.either) and card.draft.costs == card.draft.sums.now


def asks_payer(card: Card) -> bool:
    """Whether there is a cost of which nobody can tell who bears it."""
    return card.draft.unpaid and bool(_unpaid(card))


def payer_line(card: Card) -> Say:
    """Who pays it: the sum, where there is only one."""
    unpaid = _unpaid(card)
    return say("log-ask-payer", count=len(unpaid), amount=amount_line(unpaid[0].amount, unpaid[0].currency))


def sum_buttons(draft_id: int, card: Card) -> list[list[Button]]:
    """A button for each sum, and one to write another."""
    row = [
        Button(say("button-sum", amount=amount_line(amount, currency)), f"log:sum:{draft_id}:{rank}")
        for rank, (amount, currency) in enumerate(_offered(card))
    ]
    return [[*row, Button(say("button-other-sum"), f"log:field:{draft_id}:costs")]]


def payer_buttons(draft_id: int, card: Card, register: Register, talk: Talk) -> list[list[Button]]:
    """Who may have paid: our own side, who took part, the other side; each what is its own; somebody else."""
    sides = dict.fromkeys(entry.side for entry in register.organisations if entry.side)
    keys = [register.house(talk.side), *card.draft.organisations[: MOST - 1], *map(register.house, sides)]
    known = [register.by_key[key] for key in dict.fromkeys(keys) if key in register.by_key]
    buttons = [
        Button(
            say("button-name", name=shortened(one.name(talk.language), LONGEST_LABEL)),
            f"log:pays:{draft_id}:{one.id}",
        )
        for one in known[:MOST]
    ]
    buttons += [
        Button(say("button-pays-each"), f"log:pays:{draft_id}:{EACH}"),
        Button(say("button-pays-other"), f"log:field:{draft_id}:{FIELD}"),
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def sum_answered(_: Talk, card: Card, value: str) -> Card:
    """The card with the sum whose button was pressed."""
    rank = number_in(value)
    if not asks_sum(card) or rank >= len(card.draft.sums.either):
        raise UserError(say("error-stale-button"))
    return card.with_draft(costs=card.draft.sums.either[rank], sums=minutes.Sums())


def payer_answered(talk: Talk, card: Card, value: str) -> Card:
    """The card with the payer whose button was pressed: the organisation's id, or none for each what is its own."""
    if not asks_payer(card):
        raise UserError(say("error-stale-button"))
    if number_in(value) == EACH:
        return card.with_draft(unpaid=False)
    with talk.read() as work:
        payer = registers.load(work, talk.partnership_id, talk.audiences).by_id.get(number_in(value))
    if payer is None:
        raise UserError(say("error-stale-button"))
    return _paid_by(card, payer.key)


def payer_written(text: str, card: Card, how: Reading) -> Card:
    """The card with the payer who was written: an organisation of the register, "we", each its own, or a new name."""
    name = " ".join(text.split())[:LONGEST_NAME]
    if minutes.says_shared(name, how.language, how.now):
        return card.with_draft(unpaid=False)
    if how.us is None and minutes.means_us(name, how.language, how.now):
        raise UserError(say("log-whose-we"))
    return _paid_by(card, _payer_in(name, how) or _new_in(name, how) or name)


def answers_payer(text: str, how: Reading) -> bool:
    """Whether a few words below the card say who pays: a name and no more, "vi", "LiU betalade", "var och en sitt"."""
    if len(text) > SHORT or "?" in text:
        return False
    who = _payer_in(text, how)
    is_plain = how.register.called(text.strip(" .!")) is not None or minutes.means_us(text, how.language, how.now)
    is_named = who is not None or _new_in(text, how) is not None
    pays = is_named and minutes.says_who_pays(text, how.language, how.now)
    return is_plain or pays or minutes.says_shared(text, how.language, how.now)


def sum_written(text: str, card: Card, how: Reading) -> Card | None:
    """The card with the sum that a few words give in the place of those that compete; None where they give none."""
    found = minutes.read_costs(text, how.language, how.now, how.register.named, how.us)
    bare = minutes.read_participants(text, how.language, how.now) if not found else None
    if bare is not None and bare.total:  # "about 4500"
        found = (Cost(Decimal(bare.total), _offered(card)[0][1]),)
    if len(text) > SHORT or "?" in text or len(found) != 1:
        return None
    (cost,), either = found, card.draft.sums.either
    known = next(
        (
            costs
            for costs, rest in zip(either, _rests(card), strict=True)
            for one in rest
            if (one.amount, one.currency) == (cost.amount, cost.currency)
        ),
        None,
    )
    payer = cost.organisation or either[-1][-1].organisation
    costs = known or (*_common(card), replace(cost, organisation=payer))
    return card.with_draft(costs=costs, sums=minutes.Sums())


def _payer_in(text: str, how: Reading) -> str | None:
    """The key of the only organisation that a few words name; ours, for "we"; None without one."""
    called = how.register.called(text.strip(" .!"))
    if called is not None:
        return called.key
    if how.us and minutes.means_us(text, how.language, how.now):
        return how.us
    found = minutes.read_organisations(text, how.language, how.now, how.register.named).known
    return found[0] if len(found) == 1 else None


def _new_in(text: str, how: Reading) -> str | None:
    """The only new name of an organisation that a text holds: "UNDP pays"."""
    found = minutes.read_organisations(text, how.language, how.now, how.register.named)
    named = " ".join(text.split()).strip(" .!")
    return found.new[0] if len(found.new) == 1 and not found.known and found.new[0] != named else None


def _paid_by(card: Card, payer: str) -> Card:
    costs = tuple(cost if cost.organisation else replace(cost, organisation=payer) for cost in card.draft.costs)
    return card.with_draft(costs=costs, unpaid=False)


def _unpaid(card: Card) -> list[Cost]:
    return [cost for cost in card.draft.costs if cost.organisation is None]


def _offered(card: Card) -> list[tuple[Decimal, str]]:
    """What each of the lists comes to, without what is in all of them."""
    return [(sum((cost.amount for cost in rest), Decimal(0)), rest[0].currency) for rest in _rests(card)]


def _rests(card: Card) -> list[Sequence[Cost]]:
    """What tells each of the lists from the others."""
    known = len(_common(card))
    return [costs[known:] for costs in card.draft.sums.either]


def _common(card: Card) -> list[Cost]:
    """The costs of which nobody doubts the sum: what all lists begin with; none where one is the total of another."""
    first, *others = card.draft.sums.either
    if any(len(costs) != len(first) for costs in others):
        return []
    alike = takewhile(lambda costs: len(set(costs)) == 1, zip(first, *others, strict=True))
    return [costs[0] for costs in alike]
