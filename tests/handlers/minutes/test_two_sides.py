"""What each of two sides had or promised: no sums are made, and who is only called by a kind of house is known."""

from datetime import UTC, date, datetime

import pytest

from handlers.minutes.reading import read
from handlers.minutes.register import Named
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
REGISTER = [
    Named("sida", "Sida", "Sida", "Sida"),
    Named("doet", "Utbildningsmyndigheten", "DOET", "Sở Giáo dục và Đào tạo", kind="authority"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Möte med Sida i går, sex från oss och fyra från dem"),
        ("en", "We met Sida yesterday, nine persons from their side and four of us"),
        ("en", "Meeting with Sida yesterday. We were five, they were three."),
        ("vi", "Hôm qua gặp Sida, bên mình 5 người, bên bạn 3 người"),
        ("vi", "Hôm qua họp với Sida, phía ta 5 người, phía bạn 3 người"),
    ],
)
def test_the_numbers_of_two_sides_make_no_total(language: Language, text: str) -> None:
    assert read(text, language, NOW, REGISTER).participants.total is None


def test_a_total_beside_them_is_one() -> None:
    draft = read("Möte med Sida i går, totalt 10 personer: sex från oss och fyra från dem", "sv", NOW, REGISTER)

    assert draft.participants.total == 10


@pytest.mark.parametrize("said", ["Sở sẽ gửi danh sách", "Sở cần gửi danh sách", "Bên sở sẽ gửi danh sách"])
def test_a_kind_of_house_alone_is_the_one_that_was_named(said: str) -> None:
    draft = read(f"Hôm qua làm việc với Sở Giáo dục và Đào tạo. {said} trước 10/12.", "vi", NOW, REGISTER)

    assert [(one.organisation, one.due) for one in draft.follow_ups] == [("doet", date(2026, 12, 10))]
