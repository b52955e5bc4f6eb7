"""Several activities in one message, and what it says of each."""

from datetime import UTC, date, datetime

import pytest

from handlers.minutes import read, several
from handlers.minutes.register import Named
from knowledge.words import Language
from tests.handlers.minutes.test_phrases import rows

FRIDAY = datetime(2026, 11, 27, 12, tzinfo=UTC)
MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)
REGISTER = [Named("sida", "Sida", "Sida", "Sida"), Named("liu", "LiU", "LiU", "LiU")]


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        (
            "sv",
            "I måndags hade vi möte med LiU, 5 personer, och i onsdags var vi på studiebesök hos Sida",
            "I måndags hade vi möte med LiU, 5 personer.",
            "I onsdags var vi på studiebesök hos Sida.",
        ),
        (
            "en",
            "Met LiU on Monday about waste. Training with Sida on Wednesday, 20 people. LiU sends the slides.",
            "Met LiU on Monday about waste. LiU sends the slides.",
            "Training with Sida on Wednesday, 20 people.",
        ),
        (
            "vi",
            "Thứ hai họp với LiU về rác thải, thứ tư tham quan nhà máy nước, 12 người",
            "Thứ hai họp với LiU về rác thải.",
            "Thứ tư tham quan nhà máy nước, 12 người.",
        ),
        (
            "sv",
            "Anna och Lan hade möte med LiU i måndags och Björn och Minh besökte Sida i onsdags. https://a.se/b,c?d=1",
            "Anna och Lan hade möte med LiU i måndags.",
            "Björn och Minh besökte Sida i onsdags. https://a.se/b,c?d=1.",
        ),
        (
            "en",
            "With Sida: meeting on Monday about waste, workshop on Wednesday about water",
            "With Sida: meeting on Monday about waste.",
            "With Sida: workshop on Wednesday about water.",
        ),
        (
            "sv",
            "1) Möte med LiU måndag 23/11\n2) Studiebesök hos Sida onsdag 25/11",
            "Möte med LiU måndag 23/11.",
            "Studiebesök hos Sida onsdag 25/11.",
        ),
    ],
)
def test_two_activities_each_have_their_day_and_their_words(
    language: Language, text: str, first: str, second: str
) -> None:
    found = read(text, language, FRIDAY, REGISTER).several

    assert [(piece.start, piece.end, piece.text) for piece in found] == [
        (MONDAY, None, first),
        (WEDNESDAY, None, second),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Möte med LiU i måndags, nästa möte blir på onsdag"),
        ("sv", "Efter mötet den 3 november höll vi en workshop den 10 november"),
        ("sv", "Utbildning 3 och 4 november"),
        ("en", "Met LiU on Monday, Anna sends the report by Wednesday"),
        ("en", "Training from Monday to Wednesday, the training was for teachers"),
        ("vi", "Họp với LiU thứ hai, tuần sau họp tiếp"),
    ],
)
def test_one_activity_has_one_day(language: Language, text: str) -> None:
    assert read(text, language, FRIDAY, REGISTER).several == ()


def test_none_of_the_messages_of_one_activity_seems_to_be_two() -> None:
    messages = rows("messages")
    assert len(messages) > 40
    assert [row.text for row in messages if read(row.text, row.language, FRIDAY, REGISTER).several] == []


def test_a_message_of_one_activity_is_not_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(several, "_occasions")
    assert not read("Möte med LiU i måndags, Anna skickar protokollet på onsdag", "sv", FRIDAY, REGISTER).several
