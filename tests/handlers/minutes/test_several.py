"""Two activities in one message."""

from datetime import UTC, date, datetime

import pytest

from handlers.minutes import another_day, several
from knowledge.words import Language
from tests.handlers.minutes.test_phrases import rows

FRIDAY = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "I måndags hade vi möte med LiU, 5 personer, och i onsdags var vi på studiebesök hos Sida"),
        ("en", "Met LiU on Monday about waste. Training with Sida on Wednesday, 20 people"),
        ("vi", "Thứ hai họp với LiU về rác thải, thứ tư tham quan nhà máy nước"),
    ],
)
def test_two_activities_each_have_their_day(language: Language, text: str) -> None:
    assert another_day(text, language, FRIDAY) == date(2026, 11, 25)


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
    assert another_day(text, language, FRIDAY) is None


def test_none_of_the_messages_of_one_activity_seems_to_be_two() -> None:
    messages = rows("messages")
    assert len(messages) > 40
    assert [row.text for row in messages if another_day(row.text, row.language, FRIDAY)] == []


def test_a_message_of_one_activity_is_not_read_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """A card is drawn at each press of a button."""
    monkeypatch.delattr(several, "parts")
    assert another_day("Möte med LiU i måndags, Anna skickar protokollet på onsdag", "sv", FRIDAY) is None
