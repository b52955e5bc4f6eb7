"""Reminders and steps around the nights when the clocks change, New Year and Tết, in three languages."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest

from tests.handlers.plans.desk import Desk

HOLIDAYS = {
    "sv": ("fre 1 jan. 2027 är helgdag", "nyårsdagen", "mån 8 feb. 2027 är helgdag", "Tết"),
    "en": ("Fri 1 Jan 2027 is a public holiday", "New Year’s Day", "Mon 8 Feb 2027 is a public holiday", "Tet"),
    "vi": ("1/1/2027", "Tết Dương lịch", "8/2/2027", "Tết Nguyên đán"),
}
TALK: Mapping[str, tuple[str, str, str, str]] = {  # a reminder for tomorrow, what it says, a step for a day, Save
    "sv": ("påminn mig imorgon kl 9 att kolla mejlen", "Kolla mejlen", "Lägg till: prover, Kim, klart {}", "Spara"),
    "en": ("remind me tomorrow at 9 to check the mail", "Check the mail", "Add: samples, Kim, due {}", "Save"),
    "vi": ("nhắc tôi 9 giờ sáng mai kiểm tra thư", "Kiểm tra thư", "Thêm: gửi mẫu, Kim, hạn {}", "Lưu"),
}


class Day(NamedTuple):
    """What is said on a day at eleven in Sweden, or what is said of it, and when it is nine there the next day."""

    now: datetime
    told: Mapping[str, str]
    nine: datetime


def at(*moment: int) -> datetime:
    """A moment in UTC."""
    return datetime(*moment, tzinfo=UTC)  # type: ignore[arg-type, misc]


DAYS = (  # the clocks went back on 25 October 2026, and go forward on 28 March 2027
    Day(
        at(2026, 10, 24, 9),
        {"sv": "sön 25 okt. 2026 kl 09.00", "en": "Sun 25 Oct 2026 09:00", "vi": "09:00 Chủ Nhật 25/10/2026"},
        at(2026, 10, 25, 8),
    ),
    Day(
        at(2026, 10, 26, 10),
        {"sv": "tis 27 okt. 2026 kl 09.00", "en": "Tue 27 Oct 2026 09:00", "vi": "09:00 thứ Ba 27/10/2026"},
        at(2026, 10, 27, 8),
    ),
    Day(
        at(2026, 12, 31, 10),
        {"sv": "fre 1 jan. 2027 kl 09.00", "en": "Fri 1 Jan 2027 09:00", "vi": "09:00 thứ Sáu 1/1/2027"},
        at(2027, 1, 1, 8),
    ),
    Day(
        at(2027, 2, 7, 10),
        {"sv": "mån 8 feb. 2027 kl 09.00", "en": "Mon 8 Feb 2027 09:00", "vi": "09:00 thứ Hai 8/2/2027"},
        at(2027, 2, 8, 8),
    ),
    Day(
        at(2027, 3, 27, 10),
        {"sv": "sön 28 mars 2027 kl 09.00", "en": "Sun 28 Mar 2027 09:00", "vi": "09:00 Chủ Nhật 28/3/2027"},
        at(2027, 3, 28, 7),
    ),
    Day(
        at(2027, 3, 29, 9),
        {"sv": "tis 30 mars 2027 kl 09.00", "en": "Tue 30 Mar 2027 09:00", "vi": "09:00 thứ Ba 30/3/2027"},
        at(2027, 3, 30, 7),
    ),
)


@pytest.mark.parametrize("language", TALK)
def test_nine_tomorrow_is_nine_on_the_wall(desk: Desk, language: str) -> None:
    sentence, text, *_ = TALK[language]
    desk.clock.set(DAYS[0].now)
    kim = desk.member("Kim", language, zone="Europe/Stockholm")
    for day in DAYS:
        desk.clock.set(day.now)
        assert day.told[language] in kim.says(sentence)
        desk.sweeps(day.nine - timedelta(seconds=1))
        assert text not in kim.new()
        desk.sweeps(day.nine)
        assert text in kim.new()


@pytest.mark.parametrize("language", TALK)
def test_steps_due_on_a_holiday_say_so_and_remind_at_nine_there(desk: Desk, language: str) -> None:
    *_, add, save = TALK[language]
    new_year, first, tet, second = HOLIDAYS[language]
    desk.plan()
    kim = desk.member("Kim", language, zone="Europe/Stockholm")
    for day, told in (("2027-01-01", (new_year, first)), ("2027-02-08", (tet, second))):
        card = kim.says(add.format(day))
        assert all(words in card for words in told)
        kim.presses(save)
    for day in ("2027-03-26", "2027-03-29"):  # the last working days before and the first after the clocks change
        kim.says(add.format(day))
        kim.presses(save)
    with desk.services.store.read() as work:
        on_the_day = [work.reminders.about(f"step:{number}")[2].due_at for number in (1, 2, 3, 4)]
    assert on_the_day == [at(2027, 1, 1, 8), at(2027, 2, 8, 8), at(2027, 3, 26, 8), at(2027, 3, 29, 7)]
