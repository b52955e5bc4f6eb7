"""Addresses, rooms and invoices before a date: their numbers are no days and no hours of it."""

from datetime import date
from itertools import product
from typing import Final

import pytest

from handlers.when import find, understand
from tests.handlers.when.table import NOW

_THINGS: Final = {
    "sv": ("hyran på Storgatan 12", "hyran, storgatan 9", "sal 3 och 4", "faktura 1234", "ärende 1130", "Boeing 737"),
    "en": ("rent for Main Street 12", "high street 9", "rooms 3 and 4", "invoice 1234", "case 1130", "Boeing 737"),
    "vi": ("nhà Lê Lợi 12", "số 9 Quang Trung", "hoàng văn thụ 9", "hóa đơn 1234", "hồ sơ 1130", "Boeing 737"),
}
_DATES: Final = {
    "sv": (
        "den 15:e varje månad",
        "den 15 varje månad",
        "den 15 och 20 varje månad",
        "andra torsdagen varje månad",
        "varje måndag",
        "torsdagar kl 9",
        "varannan vecka",
        "6 juni varje år",
        "den 15 maj",
        "på fredag kl 10",
    ),
    "en": (
        "the 15th of every month",
        "the 15th and 20th of every month",
        "the second Thursday of every month",
        "every Monday",
        "Thursdays at 9",
        "every other week",
        "6 June every year",
        "the 15th of May",
        "on Friday at 10",
    ),
    "vi": (
        "ngày 15 hằng tháng",
        "ngày 15 và 20 hằng tháng",
        "mùng 10 hằng tháng",
        "thứ hai hằng tuần",
        "mỗi thứ năm lúc 9 giờ",
        "hai tuần một lần",
        "ngày 15 tháng 5",
        "thứ sáu lúc 10 giờ",
    ),
}


@pytest.mark.parametrize("language", ["sv", "en", "vi"])
def test_the_number_of_a_thing_is_no_part_of_the_date_behind_it(language: str) -> None:
    now = NOW[language]
    for thing, said in product(_THINGS[language], _DATES[language]):
        alone, found = find(said, language, now), find(f"{thing}, {said}", language, now)
        assert alone is not None
        assert found is not None, (thing, said)
        assert (found.when, found.rest) == (alone.when, thing)
        assert understand(f"{thing}, {said}", language, now) in {alone.when, None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "städning Storgatan 3, 5 och 20 varje månad"),  # of the third as well, or not?
        ("en", "cleaning Main Street 3, 5 and 20 every month"),
        ("vi", "dọn nhà Lê Lợi 12, 15 và 20 hằng tháng"),
    ],
)
def test_a_number_that_may_be_a_day_or_of_a_name_gives_nothing(language: str, text: str) -> None:
    assert find(text, language, NOW[language]) is None


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("sv", "betala den 12, 15 och 20 varje månad", "12,15,20"),
        ("sv", "betala den 1 och 15:e varje månad", "1,15"),
        ("sv", "betala på 1 och 15 varje månad", "1,15"),
        ("en", "pay bills on the 1st and 15th of every month", "1,15"),
        ("en", "pay bills the 1st and the 15th of each month", "1,15"),
        ("vi", "nộp báo cáo ngày 5, 20 hằng tháng", "5,20"),
        ("vi", "nộp báo cáo ngày 5 và ngày 20 hằng tháng", "5,20"),
    ],
)
def test_days_of_the_month_that_are_marked_as_such_are_a_list(language: str, text: str, days: str) -> None:
    when = understand(text, language, NOW[language])
    assert when is not None
    assert when.rrule == f"FREQ=MONTHLY;BYMONTHDAY={days}"


@pytest.mark.parametrize("text", ["gặp tổ dân phố 4-5/12", "họp ở thôn 4-5/12"])
def test_two_days_of_a_month_number_no_thing(text: str) -> None:
    found = find(text, "vi", NOW["vi"])
    assert found is not None
    assert (found.when.start, found.when.end) == (date(2026, 12, 4), date(2026, 12, 5))
