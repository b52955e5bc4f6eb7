"""What it cost: sums of which only the author knows which is right, and who bears one."""

from datetime import UTC, datetime

import pytest

from handlers.activities import asking, asking_money
from handlers.activities.card import Card, card_from_json, card_to_json
from handlers.activities.understanding import counted_once
from handlers.messages import Say
from handlers.minutes import Cost, Draft, read
from handlers.minutes.register import Named
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
REGISTER = [Named("sida", "Sida", "Sida", "Sida"), Named("liu", "LiU", "LiU", "LiU")]
Told = list[tuple[int, str | None]]


def told(costs: tuple[Cost, ...]) -> Told:
    return [(int(cost.amount), cost.organisation) for cost in costs]


def draft_of(language: Language, text: str) -> Draft:
    return read(text, language, NOW, REGISTER, us="us")


@pytest.mark.parametrize(
    ("language", "text", "either"),
    [
        ("sv", "Möte med Sida i går, lunchen kostade 4000 eller 5000 kr", [[(4000, None)], [(5000, None)]]),
        ("sv", "Möte med Sida i går, kostnad 4 000-5 000 kr, LiU betalar", [[(4000, "liu")], [(5000, "liu")]]),
        ("en", "Met Sida yesterday, the room was SEK 4,000-5,000", [[(4000, None)], [(5000, None)]]),
        ("en", "Met Sida yesterday, between 4 and 5 million VND", [[(4_000_000, None)], [(5_000_000, None)]]),
        ("vi", "Hôm qua họp với Sida, chi phí khoảng 4-5 triệu đồng", [[(4_000_000, None)], [(5_000_000, None)]]),
        (
            "sv",
            "Möte med Sida i går. Lokal 4 000 kr, lunch 2 000 kr, totalt 7 000 kr",
            [[(4000, None), (2000, None)], [(7000, None)]],
        ),
    ],
)
def test_sums_that_compete_are_left_to_the_author(language: Language, text: str, either: list[Told]) -> None:
    card = counted_once(draft_of(language, text))

    assert [told(costs) for costs in card.draft.sums.either] == either
    assert asking.question(card_from_json(card_to_json(card))) == "sum"


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Möte med Sida i går. Lunch 4000 kr, hotell 4000 eller 5000 kr", [4000, 5000]),  # not the lunch
        ("Möte med Sida i går. Lokal 4 000 kr, lunch 2 000 kr, totalt 4 000 kr", [6000, 4000]),
    ],
)
def test_each_sum_that_may_be_right_is_offered(text: str, offered: list[int]) -> None:
    card = counted_once(draft_of("sv", text))

    sums = [button.label.arguments["amount"] for button in asking_money.sum_buttons(1, card)[0][:-1]]
    assert [one.arguments["amount"] for one in sums if isinstance(one, Say)] == offered


@pytest.mark.parametrize(
    ("language", "text", "costs"),
    [
        ("sv", "Möte med Sida i går. Lokal 4 000 kr, lunch 2 000 kr, totalt 6 000 kr", [(4000, None), (2000, None)]),
        (
            "en",
            "Met Sida yesterday. Room 4,000 SEK, lunch 2,000 SEK, in total 6,000 SEK paid by LiU",
            [(4000, "liu"), (2000, "liu")],
        ),
        ("sv", "Möte med Sida i går, 2-3 personer, 500 kr", [(500, None)]),
        ("sv", "Möte med Sida i går kl 10-12, 500 kr", [(500, None)]),
    ],
)
def test_a_total_is_not_counted_beside_its_parts(language: Language, text: str, costs: Told) -> None:
    card = counted_once(draft_of(language, text))

    assert told(card.draft.costs) == costs
    assert not card.draft.sums.either


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Möte med LiU i går, vi betalade 5 000 kr för lokalen"),
        ("sv", "Lunch med Sida i går, 800 kr. Vi bjöd."),
        ("sv", "Möte med Sida i går, lunchen 800 kr tog vi"),
        ("sv", "Lunchen 800 kr betalades av oss. Möte med Sida i går"),
        ("en", "Met LiU yesterday, we covered the lunch, 5,000 SEK"),
        ("en", "Met LiU yesterday, lunch was on us, SEK 800"),
        ("en", "We met LiU yesterday, the room cost 5,000 SEK, paid by our side"),
        ("vi", "Hôm qua họp với LiU, bên mình trả 5 triệu đồng"),
        ("vi", "Hôm qua họp với LiU, 5 triệu đồng do bên mình chi"),
        ("vi", "Hôm qua họp với LiU, tiền phòng 5 triệu, bên mình lo"),
    ],
)
def test_what_we_pay_our_side_pays(language: Language, text: str) -> None:
    draft = draft_of(language, text)

    assert [cost.organisation for cost in draft.costs] == ["us"]
    assert not draft.unpaid
    assert read(text, language, NOW, REGISTER).unpaid


@pytest.mark.parametrize(
    ("language", "text", "bearer", "unpaid"),
    [
        ("sv", "Vi träffade Sida i går. Lunchen kostade 800 kr.", None, True),
        ("en", "We met Sida and LiU yesterday. Room 900 SEK, Sida paid.", "sida", False),
        ("sv", "Möte med Sida i går, vi betalade inte hotellet 8 000 kr", None, True),
        ("sv", "Möte med Sida i går, vi och Sida delade på 8 000 kr", None, False),
        ("sv", "Möte i går med LiU, alla betalade för sig, lunch 150 kr per person", None, False),
        ("sv", "Vi träffade Sida i går, de bjöd oss på lunch för 800 kr", "sida", False),
        ("vi", "Hôm qua họp với LiU, ai nấy tự trả, ăn trưa 100 nghìn đồng mỗi người", None, False),
    ],
)
def test_who_pays_is_open_only_where_nobody_is_told_to(
    language: Language, text: str, bearer: str | None, unpaid: bool
) -> None:
    draft = draft_of(language, text)

    assert [cost.organisation for cost in draft.costs] == [bearer]
    assert draft.unpaid == unpaid
    assert (asking.question(Card(draft)) == "payer") == unpaid


def test_one_question_at_a_time() -> None:
    text = "Möte med Sida i går, 12 eller 13 personer, lunchen kostade 4000 eller 5000 kr"
    card = Card(draft_of("sv", text))

    assert asking.question(card) == "participants"
    card = card.with_draft(participants=read("Möte, 12 personer", "sv", NOW, REGISTER).participants)
    assert asking.question(card) == "sum"
    card = card.with_draft(costs=card.draft.sums.either[0])
    assert asking.question(card) == "payer"
    assert asking.question(card.with_draft(unpaid=False)) is None
