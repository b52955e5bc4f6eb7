"""Every day of the year and every hour of the clock, in digits and in words."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from handlers.when import parse
from tests.handlers.when.table import NOW

_SV_MONTHS: Final = (
    "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "jan feb mar apr maj jun jul aug sept okt nov dec".split(),
)
_EN_MONTHS: Final = (
    "January February March April May June July August September October November December".split(),
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
)
_VI_MONTHS: Final = "một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai".split()
_SV_ORDINALS: Final = (
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde "
    "sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte "
    "tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta"
).split()
_EN_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_VI_NUMBERS: Final = (
    "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám "
    "mười_chín hai_mươi hai_mươi_mốt hai_mươi_hai hai_mươi_ba hai_mươi_tư hai_mươi_lăm hai_mươi_sáu hai_mươi_bảy "
    "hai_mươi_tám hai_mươi_chín ba_mươi ba_mươi_mốt"
).split()
_SV_HOURS: Final = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()
_EN_HOURS: Final = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _days() -> Iterator[date]:
    first = NOW["sv"].date()
    return (first + timedelta(days=number) for number in range(1, 365))


def _in_swedish(day: date) -> Iterator[str]:
    ordinal, month = _SV_ORDINALS[day.day - 1], day.month - 1
    for names in _SV_MONTHS:
        yield f"{day.day} {names[month]}"
        yield f"den {day.day}:e {names[month]}"
        yield f"den {ordinal} {names[month]}"
    if (day.day, day.month) != (24, 7):  # which is all the time
        yield f"{day.day}/{day.month}"
    yield f"{day.day}/{day.month} {day.year}"
    yield day.isoformat()


def _in_english(day: date) -> Iterator[str]:
    ordinal, month = _EN_ORDINALS[day.day - 1], day.month - 1
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in {11, 12, 13} else 0, "th")
    for names in _EN_MONTHS:
        yield f"{day.day} {names[month]}"
        yield f"{names[month]} {day.day}"
        yield f"{names[month]} {day.day}, {day.year}"
        yield f"{day.day}{suffix} {names[month]}"
        yield f"the {ordinal} of {names[month]}"
        yield f"{names[month]} {day.day}{suffix}"


def _in_vietnamese(day: date) -> Iterator[str]:
    number = _VI_NUMBERS[day.day - 1].replace("_", " ")
    month = _VI_MONTHS[day.month - 1].replace("_", " ")
    yield f"ngày {day.day} tháng {day.month}"
    yield f"ngày {number} tháng {month}"
    yield f"ngày {day.day}/{day.month}"
    yield f"{day.day} tháng {day.month} năm {day.year}"
    yield f"ngay {day.day} thang {day.month}"
    if day.day <= 10:
        yield f"mùng {day.day} tháng {day.month}"
        yield f"mồng {number} tháng {month}"


@pytest.mark.parametrize(("language", "spell"), [("sv", _in_swedish), ("en", _in_english), ("vi", _in_vietnamese)])
def test_every_day_of_the_year_is_itself_however_it_is_written(
    language: str, spell: Callable[[date], Iterator[str]]
) -> None:
    misses = []
    for day in _days():
        for text in spell(day):
            when = parse(text, language, NOW[language])
            if when is None or (when.start, when.grain) != (day, "day"):
                misses.append((text, when and str(when.start)))
    assert misses == []


def _swedish_hours(hour: int, before: int) -> Iterator[tuple[str, int, int]]:
    word, following = _SV_HOURS[hour], _SV_HOURS[hour + 1 if hour < 12 else 1]
    for number in (word, str(hour)):
        yield f"klockan {number}", hour, 0
        yield f"kvart över {number}", hour, 15
        yield f"tio över {number}", hour, 10
        yield f"kvart i {number}", before, 45
        yield f"fem i {number}", before, 55
    yield f"halv {following}", hour, 30
    yield f"fem i halv {following}", hour, 25
    yield f"fem över halv {following}", hour, 35
    yield f"kl {hour}.20", hour, 20


def _english_hours(hour: int, before: int) -> Iterator[tuple[str, int, int]]:
    for number in (_EN_HOURS[hour], str(hour)):
        yield f"at {number} o'clock", hour, 0
        yield f"half past {number}", hour, 30
        yield f"quarter past {number}", hour, 15
        yield f"ten past {number}", hour, 10
        yield f"a quarter to {number}", before, 45
        yield f"twenty-five to {number}", before, 35
    yield f"at {hour}:20", hour, 20


def _vietnamese_hours(hour: int, before: int) -> Iterator[tuple[str, int, int]]:
    for number in (_VI_NUMBERS[hour - 1].replace("_", " "), str(hour)):
        yield f"lúc {number} giờ", hour, 0
        yield f"{number} giờ rưỡi", hour, 30
        yield f"{number} giờ 15", hour, 15
        yield f"{number} giờ mười lăm phút", hour, 15
        yield f"{number} giờ kém 15", before, 45
        yield f"{number} giờ kém mười", before, 50
    yield f"{hour}h20", hour, 20
    yield f"{hour}g20", hour, 20


_PARTS: Final = {
    # part of the day: which hours are said in it, and what is added to them
    "sv": {"på morgonen": (range(2, 12), 0), "på eftermiddagen": (range(1, 7), 12), "på kvällen": (range(6, 12), 12)},
    "en": {
        "in the morning": (range(2, 12), 0),
        "in the afternoon": (range(1, 7), 12),
        "in the evening": (range(6, 12), 12),
    },
    "vi": {"sáng": (range(2, 12), 0), "chiều": (range(2, 7), 12), "tối": (range(7, 12), 12)},
}  # fmt: skip
_TOMORROW: Final = {"sv": "imorgon", "en": "tomorrow", "vi": "mai"}


@pytest.mark.parametrize(
    ("language", "spell"), [("sv", _swedish_hours), ("en", _english_hours), ("vi", _vietnamese_hours)]
)
def test_every_hour_of_the_clock_is_itself_however_it_is_spoken(
    language: str, spell: Callable[[int, int], Iterator[tuple[str, int, int]]]
) -> None:
    misses = []
    tomorrow = datetime(2026, 11, 24, tzinfo=NOW[language].tzinfo)
    for part, (hours, added) in _PARTS[language].items():
        for hour in hours:
            for text, clock, minute in spell(hour, hour - 1 or 12):
                sentence = f"{text} {part} {_TOMORROW[language]}"
                when = parse(sentence, language, NOW[language])
                expected = tomorrow + timedelta(hours=clock % 12 + added, minutes=minute)
                if when is None or when.start != expected:
                    misses.append((sentence, str(expected), when and str(when.start)))
    assert misses == []
