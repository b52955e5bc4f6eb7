"""Which numbers of people a text leaves open, so that its author is asked; one that says how many is not in doubt."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handlers.activities import asking
from handlers.activities.card import Card, card_from_json, card_to_json
from handlers.minutes import Competing, Participants, read, read_participants
from handlers.minutes.register import Named
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
REGISTER = [Named("sida", "Sida", "Sida", "Sida"), Named("tnu", "TNU", "TNU", "Đại học Thái Nguyên")]
OPEN: list[tuple[Language, str, tuple[int, ...], bool]] = [
    ("sv", "Möte med Sida i går, sex från oss och åtta från dem", (6, 8), True),
    ("en", "Met Sida yesterday: four of us and four of them.", (4, 4), True),
    ("vi", "Hôm qua họp với Đại học Thái Nguyên, bên mình 5 người, bên bạn 7 người.", (5, 7), True),
    ("sv", "Skolutbyte i går: 18 elever och tre lärare från TNU", (18, 3), True),
    ("sv", "Möte med Sida i går, 12 eller 13 personer.", (12, 13), False),
    ("en", "Meeting with Sida yesterday, between 12 and 15 people.", (12, 15), False),
    ("vi", "Hôm qua họp với Đại học Thái Nguyên, khoảng 12-15 người.", (12, 15), False),
    ("en", "Training yesterday, 20 in the morning and 15 in the afternoon.", (20, 15), False),
    ("sv", "Workshop i går med 12 deltagare. Enligt närvarolistan var det 25 deltagare.", (12, 25), False),
    ("sv", "Studiebesök i går, 25 elever. 12 personer från kommunen var med.", (25, 12), False),
]
SURE: list[tuple[Language, str]] = [
    ("sv", "Möte med Sida i går, totalt 14: sex från oss och åtta från dem"),
    ("sv", "Möte med Sida i går, 12 - nej, 13 personer."),
    ("en", "Workshop yesterday with Sida. 40 people signed up, 25 came."),
    ("en", "Meeting with Sida yesterday, 12 people, seven of them women."),
    ("vi", "Hôm qua họp với Đại học Thái Nguyên, 15 người, trong đó 9 nữ."),
    ("sv", "Medborgardialog i Ryd i går: 19 kvinnor, 14 män och 2 som inte ville uppge kön."),
    ("en", "Training 12-13 November for teachers about sewage, cost 4000 or 5000 SEK."),
    ("sv", "Träffade Sida i går, 2 till 3 timmar."),
]


@pytest.mark.parametrize(("language", "text", "numbers", "add_up"), OPEN)
def test_numbers_that_compete_are_left_to_the_author(
    language: Language, text: str, numbers: tuple[int, ...], add_up: bool
) -> None:
    draft = read(text, language, NOW, REGISTER)

    assert draft.participants.total is None
    assert draft.competing == Competing(numbers, add_up)


@pytest.mark.parametrize(("language", "text"), SURE)
def test_nothing_is_asked_where_the_text_says_it(language: Language, text: str) -> None:
    assert read(text, language, NOW, REGISTER).competing == Competing()


def test_question_is_kept_with_the_card_and_goes_when_it_is_answered() -> None:
    card = Card(read(OPEN[0][1], "sv", NOW, REGISTER))
    kept = card_to_json(card)
    again = card_from_json(kept)

    assert asking.line(again)
    assert [button.action for button in asking.BUTTONS["participants"](7, again)[0]] == [
        "log:people:7:14",
        "log:people:7:8",
        "log:field:7:participants",
    ]
    assert not asking.line(card.with_draft(participants=Participants(9)))
    assert not asking.line(replace(card_from_json({key: kept[key] for key in kept if key != "competing"})))


@pytest.mark.parametrize(
    ("language", "said"), [("sv", "ca 20 totalt"), ("en", "about 20 in all"), ("vi", "20 tổng cộng"), ("sv", "20")]
)
def test_bare_number_may_say_that_it_is_the_total(language: Language, said: str) -> None:
    assert read_participants(said, language, NOW) == Participants(20)
