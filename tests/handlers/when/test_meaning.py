"""Ends, readings, rules and clocks: what a start alone does not show."""

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest
from dateutil.rrule import rrulestr

from handlers.when import parse
from handlers.when.lunar import solar
from handlers.when.named_days import NAMED_DAYS
from tests.handlers.when.table import HANOI, NOW, STOCKHOLM, phrases, value_of

_SWEDISH_HOLIDAYS = (
    "new_years_day", "epiphany", "good_friday", "easter_sunday", "easter_monday", "labour_day", "ascension_day",
    "whit_sunday", "swedens_national_day", "midsummer_day", "all_saints_day", "christmas_day", "boxing_day",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("sv", "12–14 maj", date(2027, 5, 12), date(2027, 5, 14)),
        ("sv", "30 nov – 2 dec", date(2026, 11, 30), date(2026, 12, 2)),
        ("sv", "21 december till 7 januari", date(2026, 12, 21), date(2027, 1, 7)),
        ("sv", "måndag–onsdag", date(2026, 11, 30), date(2026, 12, 2)),
        ("sv", "nästa vecka", date(2026, 11, 30), date(2026, 12, 6)),
        ("sv", "i mars", date(2027, 3, 1), date(2027, 3, 31)),
        ("sv", "vecka 49", date(2026, 11, 30), date(2026, 12, 6)),
        ("sv", "andra halvåret 2027", date(2027, 7, 1), date(2027, 12, 31)),
        ("en", "H1 2027", date(2027, 1, 1), date(2027, 6, 30)),
        ("en", "the second half of 2027", date(2027, 7, 1), date(2027, 12, 31)),
        ("vi", "sáu tháng đầu năm 2027", date(2027, 1, 1), date(2027, 6, 30)),
        ("sv", "21–25 november", date(2026, 11, 23), date(2026, 11, 25)),
        ("en", "May 12-14", date(2027, 5, 12), date(2027, 5, 14)),
        ("en", "this weekend", date(2026, 11, 28), date(2026, 11, 29)),
        ("en", "next quarter", date(2027, 1, 1), date(2027, 3, 31)),
        ("vi", "từ ngày 12 đến ngày 14/5", date(2027, 5, 12), date(2027, 5, 14)),
        ("vi", "cuối tuần này", date(2026, 11, 28), date(2026, 11, 29)),
    ],
)
def test_period_has_an_end(language: str, text: str, start: date, end: date) -> None:
    when = parse(text, language, NOW[language])
    assert when is not None
    assert (when.start, when.end, when.grain) == (start, end, "day")


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("sv", "fredag kl 9–11", "2026-11-27T09:00", "2026-11-27T11:00"),
        ("sv", "imorgon 13.00–14.30", "2026-11-24T13:00", "2026-11-24T14:30"),
        ("sv", "25/11 9–10", "2026-11-25T09:00", "2026-11-25T10:00"),
        ("en", "tomorrow 1-3pm", "2026-11-24T13:00", "2026-11-24T15:00"),
        ("en", "tomorrow 11-1pm", "2026-11-24T11:00", "2026-11-24T13:00"),
        ("en", "Friday from 9 to 5", "2026-11-27T09:00", "2026-11-27T17:00"),
        ("vi", "từ 1 giờ đến 3 giờ chiều mai", "2026-11-24T13:00", "2026-11-24T15:00"),
        ("vi", "9h-11h sáng mai", "2026-11-24T09:00", "2026-11-24T11:00"),
    ],
)
def test_meeting_has_an_end(language: str, text: str, start: str, end: str) -> None:
    when = parse(text, language, NOW[language])
    assert when is not None
    assert isinstance(when.end, datetime)
    assert (value_of(when), f"{when.end:%Y-%m-%dT%H:%M}") == (start, end)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "at 3", ["2026-11-23T15:00", "2026-11-24T03:00"]),
        ("sv", "kl tre", ["2026-11-23T15:00", "2026-11-24T03:00"]),
        ("sv", "halv tre imorgon", ["2026-11-24T02:30", "2026-11-24T14:30"]),
        ("sv", "fredag kl 6", ["2026-11-27T06:00", "2026-11-27T18:00"]),
        ("vi", "lúc 3 giờ", ["2026-11-24T03:00", "2026-11-24T15:00"]),
        ("en", "every Monday at 3", ["2026-11-23T15:00", "2026-11-30T03:00"]),
    ],
)
def test_bare_hour_from_one_to_six_has_two_readings_the_earliest_first(
    language: str, text: str, expected: list[str]
) -> None:
    when = parse(text, language, NOW[language])
    assert when is not None
    assert [f"{reading:%Y-%m-%dT%H:%M}" for reading in when.readings] == expected
    assert when.start in when.readings


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "kl 03"), ("sv", "kl 15"), ("sv", "kl 3 i eftermiddag"), ("en", "at 3pm"), ("vi", "3 giờ chiều"),
     ("sv", "idag kl 3"), ("sv", "kl 7"), ("sv", "kl 03.15"), ("en", "tomorrow at 06:00")],
)  # fmt: skip
def test_hour_that_can_only_be_one_is_not_asked_about(language: str, text: str) -> None:
    when = parse(text, language, NOW[language])
    assert when is not None
    assert when.readings == ()


def test_a_weekday_behind_weeks_that_may_be_either_of_two_days_means_none() -> None:
    wednesday = NOW["sv"].replace(day=25)
    assert parse("om två veckor på måndagen", "sv", wednesday) is None  # the 7th or the 14th
    thursday = parse("om två veckor på torsdagen", "sv", wednesday)
    assert thursday is not None
    assert thursday.start == date(2026, 12, 10)


def test_likelier_reading_is_the_one_by_daylight() -> None:
    assert value_of(parse("halv tre imorgon", "sv", NOW["sv"])) == "2026-11-24T14:30"


@pytest.mark.parametrize(
    ("text", "now", "value"),
    [
        # The clocks go forward on 28 March 2027 at two and back on 31 October 2027 at three.
        ("om en vecka kl 10", "2027-03-22T10:30", "2027-03-29T10:00"),
        ("om 24 timmar", "2027-03-27T12:00", "2027-03-28T13:00"),
        ("om en dag kl 12", "2027-03-27T12:00", "2027-03-28T12:00"),
        ("om två timmar", "2027-03-28T01:30", "2027-03-28T04:30"),
        ("imorgon kl 02.30", "2027-03-27T12:00", None),
        ("imorgon kl 03.30", "2027-03-27T12:00", "2027-03-28T03:30"),
        ("varje dag kl 02.30", "2027-03-27T12:00", "2027-03-28T03:30"),
        ("varje måndag kl 9", "2027-03-27T12:00", "2027-03-29T09:00"),
        ("om 24 timmar", "2027-10-30T12:00", "2027-10-31T11:00"),
        ("om en vecka kl 10", "2027-10-25T10:30", "2027-11-01T10:00"),
        ("imorgon kl 9", "2027-10-30T12:00", "2027-10-31T09:00"),
        ("varje måndag kl 9", "2027-10-30T12:00", "2027-11-01T09:00"),
    ],
)
def test_calendar_counts_days_and_the_stopwatch_minutes_when_clocks_change(
    text: str, now: str, value: str | None
) -> None:
    when = parse(text, "sv", datetime.fromisoformat(now).replace(tzinfo=STOCKHOLM))
    assert value_of(when) == value


def test_hour_that_comes_twice_is_the_first_one() -> None:
    when = parse("imorgon kl 02.30", "sv", datetime(2027, 10, 30, 12, tzinfo=STOCKHOLM))
    assert when is not None
    assert isinstance(when.start, datetime)
    assert when.start.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_hour_that_comes_twice_is_the_second_one_when_the_first_has_passed() -> None:
    between = datetime(2027, 10, 31, 0, 45, tzinfo=UTC).astimezone(STOCKHOLM)
    when = parse("kl 02.30", "sv", between)
    assert when is not None
    assert isinstance(when.start, datetime)
    assert when.start.astimezone(UTC) == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("now", ["2027-03-27T12:00", "2027-10-30T12:00"])
def test_vietnam_keeps_its_clocks(now: str) -> None:
    here = datetime.fromisoformat(now).replace(tzinfo=HANOI)
    assert value_of(parse("24 tiếng nữa", "vi", here)) == f"{here + timedelta(days=1):%Y-%m-%dT%H:%M}"
    assert value_of(parse("ngày mai lúc 2 giờ 30 sáng", "vi", here)) == f"{here + timedelta(days=1):%Y-%m-%dT02:30}"


def test_every_rule_is_a_rule_that_begins_at_its_start() -> None:
    for row in phrases():
        when = parse(row.text, row.language, row.now)
        if when is None or when.rrule is None:
            continue
        start = when.start if isinstance(when.start, datetime) else datetime.combine(when.start, datetime.min.time())
        assert next(iter(rrulestr(when.rrule, dtstart=start))) == start, row.text


@pytest.mark.parametrize("year", range(2020, 2041))
def test_lunar_new_year_is_that_of_the_holidays_package(year: int) -> None:
    named = holidays.country_holidays("VN", years=year, language="en_US")
    assert solar(year, 1, 1) in named.get_named("Lunar New Year", lookup="exact")
    assert solar(year, 3, 10) in named.get_named("Hung Kings' Commemoration Day", lookup="exact")


@pytest.mark.parametrize("year", range(2020, 2041))
def test_swedish_holidays_are_those_of_the_holidays_package(year: int) -> None:
    known = set(holidays.country_holidays("SE", years=year))
    ours = {NAMED_DAYS[name](year) for name in _SWEDISH_HOLIDAYS}
    assert ours == known


def test_phrase_of_another_language_is_understood_when_the_own_one_has_no_reading() -> None:
    assert value_of(parse("tomorrow at 9am", "sv", NOW["sv"])) == "2026-11-24T09:00"
    assert value_of(parse("ngày mai lúc 9 giờ", "en", NOW["en"])) == "2026-11-24T09:00"
    assert value_of(parse("på fredag kl 9", "vi", NOW["sv"])) == "2026-11-27T09:00"


def test_english_next_is_left_open_while_the_day_is_still_to_come_this_week() -> None:
    assert parse("next Friday", "en", NOW["en"]) is None
    assert value_of(parse("next Monday", "en", NOW["en"])) == "2026-11-30"
    assert value_of(parse("next Friday", "en", datetime(2026, 11, 28, 10, tzinfo=STOCKHOLM))) == "2026-12-04"


@pytest.mark.parametrize("weekday", range(7))
def test_swedish_next_is_the_week_after_this_one(weekday: int) -> None:
    today = datetime(2026, 11, 23 + weekday, 10, tzinfo=STOCKHOLM)
    assert value_of(parse("nästa fredag", "sv", today)) == "2026-12-04"
