"""Every way to name a day beside every way to name an hour, in either order."""

from datetime import date, datetime, time
from itertools import product
from typing import Final

import pytest

from handlers.when import parse
from tests.handlers.when.table import NOW

_DAYS: Final = {
    "sv": {
        "imorgon": (11, 24),
        "i morgon": (11, 24),
        "i övermorgon": (11, 25),
        "på fredag": (11, 27),
        "fredag": (11, 27),
        "nu på torsdag": (11, 26),
        "nästa onsdag": (12, 2),
        "onsdag nästa vecka": (12, 2),
        "på tisdag i nästa vecka": (12, 1),
        "torsdag vecka 50": (12, 10),
        "v 51 på måndag": (12, 14),
        "den 15 december": (12, 15),
        "15 dec": (12, 15),
        "den femtonde december": (12, 15),
        "15/12": (12, 15),
        "tisdag 15/12": (12, 15),
        "tisdagen den 15 december": (12, 15),
        "2026-12-15": (12, 15),
        "15.12.2026": (12, 15),
        "den 15": (12, 15),
        "den 5 nästa månad": (12, 5),
        "första måndagen i december": (12, 7),
        "sista fredagen i månaden": (11, 27),
        "julafton": (12, 24),
        "lucia": (12, 13),
        "om tre dagar": (11, 26),
        "om två veckor": (12, 7),
        "på torsdag om en vecka": (12, 3),
        "i slutet av månaden": (11, 30),
        "dagen före julafton": (12, 23),
        "senast fredag": (11, 27),
        "pa lordag": (11, 28),
        "i början av december": (12, 1),
    },
    "en": {
        "tomorrow": (11, 24),
        "the day after tomorrow": (11, 25),
        "on Friday": (11, 27),
        "Friday": (11, 27),
        "this Thursday": (11, 26),
        "Wednesday next week": (12, 2),
        "next week on Tuesday": (12, 1),
        "Thursday of week 50": (12, 10),
        "15 December": (12, 15),
        "December 15": (12, 15),
        "Dec 15th": (12, 15),
        "the fifteenth of December": (12, 15),
        "15/12": (12, 15),
        "Tue 15/12": (12, 15),
        "Tuesday, December 15": (12, 15),
        "2026-12-15": (12, 15),
        "the 15th": (12, 15),
        "the 5th of next month": (12, 5),
        "the first Monday of December": (12, 7),
        "the last Friday of the month": (11, 27),
        "Christmas Eve": (12, 24),
        "in three days": (11, 26),
        "in two weeks": (12, 7),
        "two weeks from now": (12, 7),
        "a week from Thursday": (12, 3),
        "end of the month": (11, 30),
        "the day before Christmas Eve": (12, 23),
        "by Friday": (11, 27),
        "the beginning of December": (12, 1),
        "Dec 15, 2026": (12, 15),
        "a week on Friday": (12, 4),
    },
    "vi": {
        "ngày mai": (11, 24),
        "mai": (11, 24),
        "ngày kia": (11, 25),
        "thứ sáu": (11, 27),
        "thứ 6": (11, 27),
        "vào thứ sáu": (11, 27),
        "thứ năm này": (11, 26),
        "thứ tư tuần sau": (12, 2),
        "tuần sau thứ ba": (12, 1),
        "thứ năm tuần 50": (12, 10),
        "ngày 15 tháng 12": (12, 15),
        "15 tháng 12": (12, 15),
        "15/12": (12, 15),
        "ngày 15/12": (12, 15),
        "thứ ba 15/12": (12, 15),
        "thứ ba, ngày 15 tháng 12 năm 2026": (12, 15),
        "2026-12-15": (12, 15),
        "15-12-2026": (12, 15),
        "ngày 15": (12, 15),
        "ngày 5 tháng sau": (12, 5),
        "mùng 5 tháng 12": (12, 5),
        "thứ hai đầu tiên của tháng 12": (12, 7),
        "thứ sáu cuối cùng của tháng này": (11, 27),
        "Giáng sinh": (12, 25),
        "ba ngày nữa": (11, 26),
        "hai tuần nữa": (12, 7),
        "một tuần kể từ thứ năm": (12, 3),
        "cuối tháng này": (11, 30),
        "chủ nhật": (11, 29),
        "thu bay": (11, 28),
        "ngay mai": (11, 24),
        "hạn thứ sáu": (11, 27),
        "đầu tháng 12": (12, 1),
        "T6": (11, 27),
        "CN": (11, 29),
    },
}
_HOURS: Final = {
    "sv": {
        "kl 9": (9, 0),
        "kl. 9": (9, 0),
        "klockan nio": (9, 0),
        "kl 9.30": (9, 30),
        "kl 09:30": (9, 30),
        "halv tio": (9, 30),
        "kvart i nio": (8, 45),
        "kvart över åtta": (8, 15),
        "fem i halv nio": (8, 25),
        "tio över tio": (10, 10),
        "14:30": (14, 30),
        "kl 14": (14, 0),
        "klockan två på eftermiddagen": (14, 0),
        "kl 7 på kvällen": (19, 0),
        "kl 12": (12, 0),
        "kl 0815": (8, 15),
        "halv tre på eftermiddagen": (14, 30),
        "klockan halv tolv": (11, 30),
        "kl 3 em": (15, 0),
        "vid lunch": (12, 0),
    },
    "en": {
        "at 9": (9, 0),
        "at 9am": (9, 0),
        "9 am": (9, 0),
        "at nine o'clock": (9, 0),
        "at 9:30": (9, 30),
        "half past nine": (9, 30),
        "at quarter to nine": (8, 45),
        "quarter past eight": (8, 15),
        "at ten past ten": (10, 10),
        "14:30": (14, 30),
        "at 2pm": (14, 0),
        "at 2 in the afternoon": (14, 0),
        "at 7 in the evening": (19, 0),
        "at noon": (12, 0),
        "2:30 pm": (14, 30),
        "at 2.30pm": (14, 30),
        "at twenty to eleven": (10, 40),
        "at 12": (12, 0),
        "at 9 a.m.": (9, 0),
    },
    "vi": {
        "lúc 9 giờ": (9, 0),
        "lúc 9h": (9, 0),
        "9h sáng": (9, 0),
        "9 giờ sáng": (9, 0),
        "lúc 9h30": (9, 30),
        "9 giờ rưỡi sáng": (9, 30),
        "lúc 9 giờ kém 15": (8, 45),
        "lúc 8 giờ 15 phút": (8, 15),
        "14h30": (14, 30),
        "lúc 14:30": (14, 30),
        "2 giờ chiều": (14, 0),
        "lúc 2 rưỡi chiều": (14, 30),
        "7h tối": (19, 0),
        "lúc 7 giờ tối": (19, 0),
        "12h trưa": (12, 0),
        "lúc mười giờ": (10, 0),
        "lúc 13 giờ": (13, 0),
        "luc 9 gio": (9, 0),
        "8 giờ kém mười sáng": (7, 50),
    },
}
_CASES: Final = [(language, *pair) for language in _DAYS for pair in product(_DAYS[language], _HOURS[language])]


@pytest.mark.parametrize("language", _DAYS)
def test_day_alone_is_that_day(language: str) -> None:
    for text, (month, day) in _DAYS[language].items():
        when = parse(text, language, NOW[language])
        assert when is None or (when.start, when.grain) == (date(2026, month, day), "day"), text
        assert when is not None or text == "CN"  # two letters are too few alone


@pytest.mark.parametrize("pattern", ["{day} {hour}", "{hour} {day}", "{day}, {hour}"])
def test_day_and_hour_are_that_hour_of_that_day(pattern: str) -> None:
    misses = []
    for language, day, hour in _CASES:
        text = pattern.format(day=day, hour=hour)
        expected = datetime.combine(
            date(2026, *_DAYS[language][day]), time(*_HOURS[language][hour]), NOW[language].tzinfo
        )
        when = parse(text, language, NOW[language])
        if when is None or when.start != expected or when.readings:
            misses.append((text, when and str(when.start)))
    assert misses == []


@pytest.mark.parametrize(
    ("language", "days", "rule"),
    [
        ("sv", ["varje tisdag", "tisdagar", "på tisdagar", "varje vecka på tisdag"], "FREQ=WEEKLY;BYDAY=TU"),
        ("en", ["every Tuesday", "each Tuesday", "Tuesdays", "every week on Tuesday"], "FREQ=WEEKLY;BYDAY=TU"),
        ("vi", ["mỗi thứ ba", "thứ ba hàng tuần", "thứ ba mỗi tuần", "hàng tuần vào thứ ba"], "FREQ=WEEKLY;BYDAY=TU"),
        ("sv", ["varannan tisdag", "varannan vecka på tisdag"], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("en", ["every other Tuesday", "every two weeks on Tuesday"], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("vi", ["thứ ba cách tuần", "hai tuần một lần vào thứ ba"], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ],
)
def test_rhythm_and_hour_are_that_rhythm_at_that_hour(language: str, days: list[str], rule: str) -> None:
    for day, (hour, clock) in product(days, _HOURS[language].items()):
        expected = datetime.combine(date(2026, 11, 24), time(*clock), NOW[language].tzinfo)
        for text in (f"{day} {hour}", f"{hour} {day}"):
            when = parse(text, language, NOW[language])
            assert when is not None, text
            assert (when.start, when.rrule) == (expected, rule), text
