"""What is put right below a card, an amount for whom the register knows; what is told beyond what was set by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from handlers.activities.asking_money import answers_payer, payer_written, sum_written
from handlers.activities.card import Card
from handlers.activities.correcting import right_of
from handlers.activities.correcting_sums import with_sum
from handlers.activities.understanding import Reading, followed
from handlers.errors import UserError
from handlers.minutes import Cost, Draft, Kind, Participants, Sums
from handlers.register import Register
from storage import Organisation

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
REGISTER = Register(
    [
        Organisation(id=at, partnership_id=1, key=name.lower(), sv=name, en=name, vi=name, aliases=[])
        for at, name in enumerate(("LiU", "Sida"), 1)
    ]
)


@pytest.mark.parametrize(
    ("said", "bearers"),
    [("350 kr", ["liu"]), ("Sida 350 kr", ["sida"]), ("LiU och Sida 350 kr var", ["liu", "sida"]), ("inget", ["liu"])],
)
def test_one_amount_may_be_of_several(said: str, bearers: list[str]) -> None:
    card = Card(Draft("Möte", Kind.MEETING, date(2026, 11, 20), costs=(Cost(Decimal(300), "SEK", "liu"),)))
    changed = with_sum(card, said, Reading("sv", NOW, REGISTER))
    assert [cost.organisation for cost in changed.draft.costs] == bearers


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("det var 12 deltagare, inte 14", "det var 12 deltagare"),
        ("12 participants, not 14", "12 participants"),
        ("có 12 người chứ không phải 14", "có 12 người"),
        ("inte 14 utan 12 deltagare", "12 deltagare"),
        ("inte 14 deltagare", None),
        ("12 deltagare", None),
    ],
)
def test_what_is_right_stands_beside_what_is_wrong(said: str, right: str | None) -> None:
    assert right_of(said) == right


def test_what_was_set_by_hand_stays_and_what_is_told_beyond_it_is_added() -> None:
    def card(total: int | None, women: int | None, keys: tuple[str, ...], amount: int | None = None) -> Card:
        costs = () if amount is None else (Cost(Decimal(amount), "SEK"),)
        people = Participants(total, women)
        day = date(2026, 11, 25)
        return Card(Draft("Möte", Kind.MEETING, day, organisations=keys, participants=people, costs=costs))

    read, by_hand = card(14, None, ("liu",), 300), card(12, None, ("sida",), 350)

    assert followed(by_hand, read, card(14, 8, ("liu", "tnu"), 300)) == card(12, 8, ("sida", "tnu"), 350)
    assert followed(read, read, card(16, 8, ("liu", "tnu"), 400)) == card(16, 8, ("liu", "tnu"), 400)


EITHER = Card(
    Draft(
        "Möte",
        Kind.MEETING,
        date(2026, 11, 20),
        sums=Sums((), tuple((Cost(Decimal(amount), "SEK"),) for amount in (4000, 5000))),
        unpaid=True,
    )
)


@pytest.mark.parametrize(("said", "amount"), [("4500", 4500), ("ca 4500", 4500), ("5 000 kr", 5000), ("inget", None)])
def test_sum_that_a_card_asks_for_may_be_written(said: str, amount: int | None) -> None:
    found = sum_written(said, EITHER, Reading("sv", NOW, REGISTER))
    assert (None if found is None else int(found.draft.costs[0].amount)) == amount


@pytest.mark.parametrize(
    ("said", "payer"),
    [
        ("LiU", "liu"),
        ("det var Sida som betalade", "sida"),
        ("vi", "us"),
        ("UNDP betalar", "UNDP"),
        ("vi delade på det", None),
        ("vi betalade lunchen", "us"),
        ("LiU kom också", ""),
        ("LiU betalar inte", ""),
        ("vi vet inte", ""),
        ("vi ses imorgon", ""),
    ],
)
def test_payer_that_a_card_asks_for_may_be_written(said: str, payer: str | None) -> None:
    card = EITHER.with_draft(costs=EITHER.draft.sums.either[0])
    how = Reading("sv", NOW, REGISTER, us="us")
    assert answers_payer(said, how) == (payer != "")
    if payer != "":
        written = payer_written(said, card, how)
        assert (written.draft.costs[0].organisation, written.draft.unpaid) == (payer, False)


def test_we_is_nobody_as_long_as_nobody_knows_which_side_it_is() -> None:
    with pytest.raises(UserError, match="log-whose-we"):
        payer_written("vi", EITHER, Reading("sv", NOW, REGISTER))
