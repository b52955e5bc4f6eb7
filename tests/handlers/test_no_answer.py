"""Who is asked for a new plan's title and period may say something else instead."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Role
from tests.handlers.reminders.rooms import Rooms, opened


@pytest.fixture
def karin(tmp_path: Path, prepared: Path) -> Iterator[Rooms]:
    with opened(shutil.copytree(prepared, tmp_path / "data")) as rooms:
        rooms.person(101, "en", Role.COORDINATOR)
        rooms.says(101, "/plan new plan")
        rooms.queued()
        yield rooms


@pytest.mark.parametrize("text", ["Who can I call about this?", "We had a meeting with LiU on Monday, 20 people"])
def test_a_question_and_what_has_happened_are_no_title(karin: Rooms, text: str) -> None:
    karin.says(101, text)
    (answer,) = karin.queued()
    assert "Which period" not in answer
    karin.says(101, "Water plan 2027")
    assert not any("Water plan" in answer for answer in karin.queued())  # nobody waits for it any more


def test_a_title_is_asked_for_its_period_until_something_else_is_said(karin: Rooms) -> None:
    karin.says(101, "Water plan")
    assert "Which period is Water plan for?" in karin.queued()[0]
    karin.says(101, "not sure")
    assert "Which period is Water plan for?" in karin.queued()[0]
    karin.says(101, "we will have to talk about that first")
    assert "Which period" not in karin.queued()[0]


def test_a_period_makes_the_plan_however_it_is_put(karin: Rooms) -> None:
    karin.says(101, "Water plan")
    karin.queued()
    karin.says(101, "can it be from January to December 2027?")
    assert "Water plan" in karin.queued()[0]
    assert "newplan:save" in " ".join(karin.offered().values())


@pytest.mark.parametrize("text", ["No, wait", "never mind", "nej vänta", "khoan đã"])
def test_who_was_asked_what_to_begin_with_may_let_it_be(karin: Rooms, text: str) -> None:
    karin.says(101, "/log")
    karin.queued()
    karin.says(101, text)
    (answer,) = karin.queued()
    assert "New activity" not in answer
    karin.says(101, "met LiU yesterday, 12 people")
    assert "New activity" in karin.queued()[0]


def test_a_sentence_is_no_topic_of_a_brief(karin: Rooms) -> None:
    karin.says(101, "/brief")
    karin.queued()
    karin.says(101, "I was at a meeting with LiU yesterday about biogas, 6 people")
    assert "New activity" in karin.queued()[0]


def test_a_question_is_nothing_to_be_logged(karin: Rooms) -> None:
    karin.says(101, "/log")
    karin.queued()
    karin.says(101, "Who pays for the trips?")
    assert "New activity" not in karin.queued()[0]
