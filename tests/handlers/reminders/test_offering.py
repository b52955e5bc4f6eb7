"""People who need to talk or to meet are offered a reminder, and no step."""

from contextlib import nullcontext
from types import SimpleNamespace
from typing import cast

import pytest

from handlers.reminders.offering import is_meant
from handlers.talk import Talk
from storage import Role
from tests.handlers.reminders.rooms import Rooms


def meant(text: str, below: str | None = None) -> bool:
    newest = SimpleNamespace(subject=below)
    work = SimpleNamespace(mailbox=SimpleNamespace(newest=lambda _: newest))
    message = SimpleNamespace(text=text, edited=False, chat=SimpleNamespace(address="telegram:1"))
    return is_meant(cast("Talk", SimpleNamespace(message=message, is_private=True, read=lambda: nullcontext(work))))


@pytest.mark.parametrize(
    "text",
    [
        "vi måste prata snart",
        "Vi behöver ses före jul",
        "Jag måste prata med dig innan fredag",
        "We need to talk before Friday",
        "We should meet next week",
        "chúng ta cần nói chuyện trước thứ Sáu",
        "chúng ta phải gặp nhau sớm",
    ],
)
def test_what_people_want_to_do_together(text: str) -> None:
    assert meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "vi behöver prata med universitetet före 5 december",
        "We need to meet the committee before Friday",
        "We need to book a venue by March",
        "ska vi prata?",
        "chúng ta cần gặp UBND Sông Công trước thứ Sáu",
    ],
)
def test_work_with_others_is_none(text: str) -> None:
    assert not meant(text)


def test_below_the_card_of_an_activity_it_goes_on_with_that() -> None:
    assert not meant("vi ska höras om det där igen", "draft:7")


def test_a_no_ends_the_offer(rooms: Rooms) -> None:
    rooms.person(101, role=Role.CONTRIBUTOR)
    rooms.says(101, "vi måste prata snart")
    assert "påminna om det" in rooms.queued()[-1]
    rooms.says(101, "nej")
    assert "När ska jag påminna" not in rooms.queued()[-1]
    with rooms.services.store.read() as work:
        assert work.reminders.for_person(rooms.id_of(101), 20) == []
