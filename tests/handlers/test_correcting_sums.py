"""An amount that is put right below a card, for whom the register knows."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from handlers.activities.card import Card
from handlers.activities.correcting_sums import with_sum
from handlers.activities.understanding import Reading
from handlers.minutes import Cost, Draft, Kind
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
