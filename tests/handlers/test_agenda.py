"""What is on in a period: which messages ask for it, and what the answer holds."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from handlers.agenda.asking import asked
from knowledge.words import Language
from storage import Role
from tests.handlers.reminders.rooms import Rooms, opened

NOW = datetime(2026, 11, 23, 9)  # noqa: DTZ001 - a Monday, where the person is


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("sv", "Vad händer nästa vecka?", date(2026, 11, 30), date(2026, 12, 6)),
        ("sv", "hur ser min vecka ut", date(2026, 11, 23), date(2026, 11, 29)),
        ("sv", "vad har jag framför mig", date(2026, 11, 23), date(2026, 12, 6)),
        ("en", "Anything on for tomorrow?", date(2026, 11, 24), date(2026, 11, 24)),
        ("en", "what's on this week", date(2026, 11, 23), date(2026, 11, 29)),
        ("en", "what do we have coming up in December", date(2026, 12, 1), date(2026, 12, 31)),
        ("vi", "tuần này có gì không?", date(2026, 11, 23), date(2026, 11, 29)),
        ("vi", "lịch của tôi ngày mai", date(2026, 11, 24), date(2026, 11, 24)),
        ("vi", "tháng 12 có gì không", date(2026, 12, 1), date(2026, 12, 31)),
        ("vi", "thang sau co viec gi phai lam", date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_asks_for_the_agenda_of_a_period(language: Language, text: str, first: date, last: date) -> None:
    found = asked(text, language, NOW)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vad hände förra veckan?"),
        ("sv", "Vad har vi planerat med Song Cong nästa vecka?"),
        ("sv", "Vad är planerat för 2027?"),
        ("sv", "och i december?"),
        ("en", "What did we have last week?"),
        ("en", "Which steps are due next week?"),
        ("en", "Dear all, the canteen is closed on Thursday and Friday"),
        ("en", "What happens when somebody leaves?"),
        ("vi", "Tuần trước có gì?"),
        ("vi", "Biên bản ghi nhớ có gì mới?"),
    ],
)
def test_what_names_a_matter_or_a_past_period_does_not(language: Language, text: str) -> None:
    assert asked(text, language, NOW) is None


def test_a_period_alone_goes_on_from_such_an_answer() -> None:
    found = asked("och i december?", "sv", NOW, goes_on=True)
    assert found is not None
    assert (found.first, found.last) == (date(2026, 12, 1), date(2026, 12, 31))
    assert asked("och i planen?", "sv", NOW, goes_on=True) is None


@pytest.fixture
def karin(tmp_path: Path, prepared: Path) -> Iterator[Rooms]:
    with opened(shutil.copytree(prepared, tmp_path / "data")) as rooms:
        rooms.person(101, "sv", Role.COORDINATOR)
        yield rooms


def test_the_answer_holds_steps_reminders_and_activities_of_these_days(karin: Rooms) -> None:
    karin.plan()
    karin.step("Skicka rapporten senast 10 december")
    karin.step("Boka lokal senast 15 januari")
    karin.says(101, "/remind 3 december kl 10 ringa Minh")
    karin.says(101, "/log Planerat möte med Tekniska verken 2 december om avlopp")
    karin.presses(101, next(press for press in karin.offered().values() if press.startswith("log:save")))
    karin.queued()
    karin.says(101, "Vad händer i december?")
    (answer,) = karin.queued()
    assert "Skicka rapporten" in answer
    assert "Ringa Minh" in answer
    assert "avlopp" in answer
    assert "Boka lokal" not in answer
    karin.says(101, "och i januari?")
    (answer,) = karin.queued()
    assert "Boka lokal" in answer
    assert "Skicka rapporten" not in answer


def test_an_empty_period_says_so_and_tells_the_next_step_and_what_is_late(karin: Rooms) -> None:
    karin.plan()
    karin.step("Boka lokal senast 15 januari")
    karin.step("Skicka underlaget senast 24 november")
    karin.clock.set(karin.clock.now().replace(day=26))
    karin.queued()
    karin.says(101, "Vad händer i morgon?")
    (answer,) = karin.queued()
    assert "Ingenting är antecknat" in answer
    assert "Boka lokal" in answer
    assert "1 åtgärd är försenad" in answer


def test_of_many_only_the_first_are_shown_and_the_others_counted(karin: Rooms) -> None:
    for number in range(10):
        karin.reminder(karin.id_of(101), f"ring {number}")
    karin.queued()
    karin.says(101, "Vad händer i dag?")
    (answer,) = karin.queued()
    assert answer.count("⏰") == 8
    assert "och 2 till" in answer


def test_nobody_is_told_of_what_belongs_to_the_other_side(karin: Rooms) -> None:
    karin.person(102, "vi", Role.COORDINATOR, "thai-nguyen")
    karin.plan()
    karin.step("Skicka rapporten senast 10 december")
    karin.hides(1)
    karin.queued()
    karin.says(102, "tháng 12 có gì không")
    (answer,) = karin.queued()
    assert "rapporten" not in answer
    assert "Chưa có gì" in answer


def test_what_has_been_is_put_into_the_log_and_what_is_to_come_into_the_plan(karin: Rooms) -> None:
    karin.plan()
    karin.queued()
    karin.says(101, "Lägg in gårdagens samtal med Minh, vi kom överens om att dela vattendata senast 15 december")
    (card,) = karin.queued()
    assert card.startswith("telegram:101 Ny aktivitet")
    assert "Lägg in" not in card
    karin.says(101, "Lägg in att Minh delar vattendata senast 15 december")
    (card,) = karin.queued()
    assert card.startswith("telegram:101 Ny åtgärd")
