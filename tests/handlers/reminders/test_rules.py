"""Rhythms in words."""

from datetime import datetime

import pytest

from bot.localization import Localization
from handlers.reminders.rules import in_words, is_too_often

STARTS = datetime.fromisoformat("2026-11-24T10:00")
RULES = [
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "varannan tisdag kl 10.00", "every other Tuesday at 10:00"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "varje vardag kl 10.00", "every weekday at 10:00"),
    ("FREQ=WEEKLY;BYDAY=TU,TH", "varje tisdag och torsdag kl 10.00", "every Tuesday and Thursday at 10:00"),
    ("FREQ=DAILY", "varje dag kl 10.00", "every day at 10:00"),
    (
        "FREQ=YEARLY;BYWEEKNO=2,4,6;BYDAY=TU,TH",
        "varje tisdag och torsdag i jämna veckor kl 10.00",
        "every Tuesday and Thursday in even weeks (by week number) at 10:00",
    ),
    (
        "FREQ=YEARLY;BYWEEKNO=1,3,5;BYDAY=TU",
        "varje tisdag i udda veckor kl 10.00",
        "every Tuesday in odd weeks (by week number) at 10:00",
    ),
    ("FREQ=HOURLY;INTERVAL=2", "varannan timme", "every other hour"),
    ("FREQ=MONTHLY;BYMONTHDAY=25", "den 25:e varje månad kl 10.00", "every month on the 25th at 10:00"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "sista fredagen varje månad kl 10.00", "every month on the last Friday at 10:00"),
    (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "sista vardagen varje månad kl 10.00",
        "every month on the last working day at 10:00",
    ),
    (
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6",
        "den 6:e juni varje år kl 10.00",
        "every year on the 6th of June at 10:00",
    ),
    ("FREQ=DAILY;COUNT=3", "varje dag kl 10.00, 3 gånger", "every day at 10:00, 3 times"),
    (
        "FREQ=DAILY;UNTIL=20261224T225959Z",
        "varje dag kl 10.00 till och med tors 24 dec. 2026",
        "every day at 10:00 until Thu 24 Dec 2026",
    ),
]


@pytest.mark.parametrize(("rule", "swedish", "english"), RULES)
def test_rule_reads_as_people_say_it(rule: str, swedish: str, english: str) -> None:
    line, texts = in_words(rule, STARTS, "Europe/Stockholm"), Localization()

    assert texts.text(line, "sv") == swedish
    assert texts.text(line, "en") == english
    assert texts.text(line, "vi")


def test_vietnamese_names_the_day_first() -> None:
    line = in_words("FREQ=WEEKLY;BYDAY=MO", STARTS, "Asia/Ho_Chi_Minh")
    assert Localization().text(line, "vi") == "thứ Hai hằng tuần lúc 10:00"


def test_more_often_than_every_hour_is_too_often() -> None:
    assert is_too_often("FREQ=MINUTELY;INTERVAL=10")
    assert not is_too_often("FREQ=MINUTELY;INTERVAL=90")
    assert not is_too_often("FREQ=HOURLY")
