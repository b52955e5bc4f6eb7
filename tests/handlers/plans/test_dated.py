"""The days ahead that somebody names who asks what is due."""

from datetime import UTC, datetime

import pytest

from handlers.plans.dated import code, span_in
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("sv", "vad ska jag göra nästa vecka?", "20261130..20261206"),
        ("sv", "vad ska vara klart före jul?", "..20261224"),
        ("sv", "vilka steg ska vara klara i december?", "20261201..20261231"),
        ("sv", "vad har jag att göra idag?", "20261127..20261127"),
        ("en", "what's due before Christmas?", "..20261225"),
        ("en", "what do I have to do this month?", "20261101..20261130"),
        ("en", "what is due in the next two weeks?", "20261127..20261211"),
        ("sv", "vad förfaller nästa månad?", "20261201..20261231"),
        ("en", "what is due in December?", "20261201..20261231"),
        ("vi", "tháng sau có việc gì đến hạn?", "20261201..20261231"),
        ("vi", "tuần sau có việc gì?", "20261130..20261206"),
        ("vi", "trước Tết phải xong việc gì?", "..20270206"),
        ("vi", "năm nay còn việc gì?", "20260101..20261231"),
        ("vi", "bước nào sắp đến hạn", "20261127..20261227"),
        ("sv", "vilka steg närmar sig?", "20261127..20261227"),
        ("en", "which steps are due soon?", "20261127..20261227"),
    ],
)
def test_days_ahead_are_read(language: Language, text: str, meant: str) -> None:
    span = span_in(text, language, NOW)
    assert span is not None
    assert code(span, mine=False) == meant


def test_plan_without_days_is_the_whole_plan() -> None:
    assert span_in("visa planen", "sv", NOW) is None
