"""Even and odd weeks, by the number of the week."""

from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

import pytest
from dateutil.rrule import rrulestr

from handlers.when import find, parse, understand, without_weekday
from tests.handlers.when.table import NOW, value_of

EVEN: Final = ",".join(map(str, range(2, 53, 2)))
ODD: Final = ",".join(map(str, range(1, 54, 2)))


@pytest.mark.parametrize(
    ("language", "text", "value", "weeks", "days"),
    [
        ("sv", "måndagar jämna veckor kl 10", "2026-11-23T10:00", EVEN, "MO"),
        ("sv", "jämna veckor måndag kl 11", "2026-11-23T11:00", EVEN, "MO"),
        ("sv", "varannan fredag udda veckor", "2026-12-04", ODD, "FR"),
        ("sv", "varje torsdag i ojämna veckor kl 9", "2026-12-03T09:00", ODD, "TH"),
        ("sv", "tisdag och torsdag jämn vecka", "2026-11-24", EVEN, "TU,TH"),
        ("en", "Tuesdays in even weeks at 10", "2026-11-24T10:00", EVEN, "TU"),
        ("en", "every even week on Friday at 9", "2026-11-27T09:00", EVEN, "FR"),
        ("en", "odd-numbered weeks on Wednesday", "2026-12-02", ODD, "WE"),
        ("vi", "thứ hai tuần lẻ lúc 9h", "2026-11-30T09:00", ODD, "MO"),
        ("vi", "mỗi thứ sáu các tuần chẵn lúc 14h", "2026-11-27T14:00", EVEN, "FR"),
        ("vi", "thu sau tuan chan luc 14h", "2026-11-27T14:00", EVEN, "FR"),
    ],
)
def test_weeks_are_even_and_odd_by_their_numbers(language: str, text: str, value: str, weeks: str, days: str) -> None:
    when = parse(text, language, NOW[language].replace(hour=9))
    assert when is not None
    assert (value_of(when), when.rrule) == (value, f"FREQ=YEARLY;BYWEEKNO={weeks};BYDAY={days}")


@pytest.mark.parametrize(("text", "parity"), [("torsdagar jämna veckor kl 9", 0), ("torsdagar udda veckor kl 9", 1)])
def test_they_stay_so_over_years_of_52_and_53_weeks(text: str, parity: int) -> None:
    when = understand(text, "sv", NOW["sv"])
    assert when is not None
    assert isinstance(when.start, datetime)
    assert when.rrule is not None
    rhythm = rrulestr(when.rrule, dtstart=when.start.replace(tzinfo=None))
    comes = [one.date() for one in islice(rhythm, 180)]
    thursdays = (date(2026, 11, 26) + timedelta(weeks=number) for number in range(400))
    assert comes == [day for day in thursdays if day.isocalendar().week % 2 == parity][:180]
    weeks = [day.isocalendar()[:2] for day in comes]
    assert ((2026, 53) in weeks, (2027, 1) in weeks) == (bool(parity), bool(parity))  # two odd ones in a row


@pytest.mark.parametrize(
    ("language", "text", "matter"),
    [
        ("sv", "städa jämna veckor kl 9", "städa"),
        ("en", "clean in even weeks at 9", "clean"),
        ("vi", "dọn dẹp tuần chẵn lúc 9 giờ", "dọn dẹp"),
    ],
)
def test_the_weekday_that_was_not_said_may_be_any_of_the_workdays(language: str, text: str, matter: str) -> None:
    assert find(text, language, NOW[language]) is None
    offered = without_weekday(text, language, NOW[language])
    days = ("TU", "WE", "TH", "FR", "MO")  # it is Monday, after nine
    assert [one.when.rrule for one in offered] == [f"FREQ=YEARLY;BYWEEKNO={EVEN};BYDAY={day}" for day in days]
    assert {one.rest for one in offered} == {matter}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "varannan jämn vecka på måndag"),
        ("sv", "den 15 jämna veckor"),
        ("sv", "en jämn vecka utan möten"),
        ("sv", "måndagar udda veckor i sex veckor"),
    ],
)
def test_what_makes_no_such_rhythm_means_none(language: str, text: str) -> None:
    assert understand(text, language, NOW[language]) is None
