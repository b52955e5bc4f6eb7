"""What a colleague is to do is asked for by their name."""

import shutil
from pathlib import Path

import pytest

from handlers.plans.of_person import name_in
from storage import Role
from tests.handlers.reminders.rooms import opened


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minh phải làm gì?", "Minh"),
        ("bước nào của chị Lan", "chị Lan"),
        ("anh Minh phụ trách việc gì", "anh Minh"),
        ("viec cua Minh", "Minh"),
        ("Vilka steg har Minh?", "Minh"),
        ("vad ska Anna Berg göra?", "Anna Berg"),
        ("visa Minhs steg", "Minh"),
        ("what is Minh responsible for?", "Minh"),
        ("Minh’s steps", "Minh"),
    ],
)
def test_a_name_is_heard(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    "text",
    ["việc của em", "vad ska jag göra?", "Vad ska samarbetet leda till?", "what is the plan responsible for water?"],
)
def test_other_questions_name_nobody(text: str) -> None:
    assert name_in(text) == ""


def test_their_open_steps_are_told_and_not_ones_own(tmp_path: Path, prepared: Path) -> None:
    with opened(shutil.copytree(prepared, tmp_path / "data")) as rooms:
        rooms.person(101, "vi", Role.COORDINATOR, "linkoping")
        rooms.person(102, "vi", Role.CONTRIBUTOR, "linkoping")
        rooms.plan()
        rooms.step("P102 skickar proverna senast 10 december")
        rooms.queued()
        rooms.says(101, "P102 phải làm gì")
        assert "skickar proverna" in rooms.queued()[-1]
        rooms.says(102, "P101 phải làm gì")
        assert "P101 hiện không còn bước nào" in rooms.queued()[-1]
