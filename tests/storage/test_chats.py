"""Chats, their move to a new address, and what is awaited in them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import text

from storage import Admission, Chat, Database, Expectation
from tests.storage.samples import MINUTE, NOW, SIDES, add_chat, add_user


@pytest.fixture
def place(database: Database) -> tuple[int, int]:
    """The ids of a chat and of a person in it."""
    with database.write() as work:
        return add_chat(work).id, add_user(work).id


def expectation(place: tuple[int, int], topic: str, **changes: Any) -> Expectation:
    fields = {"chat_id": place[0], "user_id": place[1], "expires_at": NOW + 30 * MINUTE}
    return Expectation(topic=topic, **(fields | changes))


def test_a_new_chat_is_unknown_and_found_by_id_and_address(database: Database) -> None:
    with database.write() as work:
        chat_id = add_chat(work, "telegram:-100", kind="group").id

    with database.read() as work:
        chat = work.chats.get(chat_id)
        assert chat is not None
        assert chat is work.chats.by_address("telegram:-100")
        assert (chat.admission, chat.title, chat.partnership_id) == (Admission.UNKNOWN, "", None)
        assert work.chats.by_address("telegram:-101") is None


def test_a_chat_added_twice_is_one_chat(database: Database) -> None:
    with database.write() as work:
        first = add_chat(work)
    with database.write() as work:
        assert add_chat(work).id == first.id


def test_a_group_keeps_what_it_had_at_its_new_address(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        chat = add_chat(work, "telegram:-1", kind="group", title="Miljö", partnership_id=home)
    with database.write() as work:
        work.chats.move("telegram:-1", "telegram:-1001")

    with database.read() as work:
        moved = work.chats.by_address("telegram:-1001")
        assert moved is not None
        assert (moved.id, moved.title, moved.partnership_id) == (chat.id, "Miljö", home)
        assert work.chats.by_address("telegram:-1") is None


def test_a_chat_already_known_at_the_new_address_gives_way(database: Database) -> None:
    with database.write() as work:
        old, new = add_chat(work, "telegram:-1"), add_chat(work, "telegram:-1001")
        user = add_user(work)
        work.chats.expect(expectation((new.id, user.id), "late"))
        work.chats.move("telegram:-1", "telegram:-1001")

    with database.read() as work:
        moved = work.chats.by_address("telegram:-1001")
        assert moved is not None
        assert moved.id == old.id
        assert work.chats.get(new.id) is None
        assert work.chats.expected(new.id, user.id, NOW) is None


def test_a_move_told_twice_or_of_an_unknown_chat_changes_nothing(database: Database) -> None:
    with database.write() as work:
        add_chat(work, "telegram:-1")
    for _ in range(2):
        with database.write() as work:
            work.chats.move("telegram:-1", "telegram:-1001")
            work.chats.move("telegram:-7", "telegram:-7007")

    with database.read() as work:
        found: list[Chat | None] = [work.chats.by_address(f"telegram:{number}") for number in (-1001, -7007)]
        assert [chat is not None for chat in found] == [True, False]


def test_what_is_awaited_is_remembered(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        work.chats.expect(expectation(place, "plan-step", details={"plan": 7, "text": "Huế"}))

    with database.read() as work:
        found = work.chats.expected(*place, NOW)
        assert found is not None
        assert (found.topic, found.details) == ("plan-step", {"plan": 7, "text": "Huế"})


def test_nothing_is_awaited_from_somebody_else(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        work.chats.expect(expectation(place, "plan-step"))

    with database.read() as work:
        assert work.chats.expected(place[0], place[1] + 1, NOW) is None


@pytest.mark.parametrize(("minutes", "awaited"), [(29, True), (30, False), (31, False)])
def test_what_is_awaited_expires(database: Database, place: tuple[int, int], minutes: int, awaited: bool) -> None:
    with database.write() as work:
        work.chats.expect(expectation(place, "plan-step"))

    with database.read() as work:
        assert (work.chats.expected(*place, NOW + minutes * MINUTE) is not None) is awaited


def test_a_new_expectation_replaces_all_of_the_earlier_one(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        work.chats.expect(expectation(place, "plan-step", details={"plan": 7}))
    with database.write() as work:
        work.chats.expect(expectation(place, "feedback", expires_at=NOW + MINUTE))

    with database.read() as work:
        found = work.chats.expected(*place, NOW)
        assert found is not None
        assert (found.topic, found.details, found.expires_at) == ("feedback", {}, NOW + MINUTE)


def test_what_is_forgotten_is_awaited_no_longer(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        work.chats.expect(expectation(place, "plan-step"))
        work.chats.forget(*place)
        work.chats.forget(*place)  # nothing is left, which is as well

    with database.read() as work:
        assert work.chats.expected(*place, NOW) is None


@pytest.mark.parametrize("kind", ["postgresql"])  # on SQLite writers take turns
def test_two_messages_that_wait_for_an_answer_at_once_are_both_handled(
    database: Database, place: tuple[int, int]
) -> None:
    def wait_too() -> None:
        with database.write() as work:
            work.chats.expect(expectation(place, "later", details={"step": 2}))

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            work.chats.expect(expectation(place, "first"))
            other = pool.submit(wait_too)
            while not (other.done() or work.session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted"))):
                pass
        other.result(10)
    with database.read() as work:
        found = work.chats.expected(*place, NOW)
        assert found is not None
        assert (found.topic, found.details) == ("later", {"step": 2})
