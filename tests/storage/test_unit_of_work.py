"""One transaction: whole or not at all, side by side with others."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Barrier, Event

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import AskedQuestion, Database, DatabaseUnavailableError, Membership, Partnership, Role, User
from storage.database import add_or_find
from tests.storage.samples import NOW, SIDES, add_chat, add_user

WAIT = 5  # seconds; only a test that fails waits so long


def known(database: Database, address: str = "telegram:1") -> bool:
    with database.read() as work:
        return work.users.by_address(address) is not None


def test_what_is_written_is_there_for_the_next(database: Database) -> None:
    with database.write() as work:
        add_user(work)

    assert known(database)


def test_a_block_that_fails_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(RuntimeError, match="thought better"), database.write() as work:  # noqa: PT012
        work.partnerships.ensure("Borås – Huế", SIDES)
        add_user(work)
        raise RuntimeError("thought better of it")

    assert not known(database)
    with database.read() as work:
        assert work.partnerships.all() == []


def test_a_block_that_fails_at_its_commit_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as work:  # noqa: PT012
        add_user(work)
        work.session.add(User(address="telegram:1", name="Twin", language="vi", created_at=NOW, seen_at=NOW))

    assert not known(database)


def test_the_database_is_free_again_after_a_block_that_failed(database: Database) -> None:
    with pytest.raises(RuntimeError), database.write() as work:  # noqa: PT012
        add_user(work)
        raise RuntimeError

    with database.write() as work:
        add_user(work)
    assert known(database)


def test_a_step_that_is_taken_back_spares_the_rest(database: Database) -> None:
    with database.write() as work:
        add_user(work, "telegram:1")
        with pytest.raises(RuntimeError), work.session.begin_nested():  # noqa: PT012
            add_user(work, "telegram:2")
            raise RuntimeError
        add_user(work, "telegram:3")

    assert [known(database, f"telegram:{number}") for number in (1, 2, 3)] == [True, False, True]


def test_records_can_be_used_after_their_transaction(database: Database) -> None:
    with database.write() as work:
        written = add_user(work)
    with database.read() as work:
        read = work.users.by_address("telegram:1")

    assert read is not None
    assert (written.name, read.name) == ("Åsa Nguyễn", "Åsa Nguyễn")
    assert written.id == read.id


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseUnavailableError, match=r"read-?only"), database.read() as work:
        add_user(work)

    assert not known(database)


def test_a_connection_that_read_can_write_later(database: Database) -> None:
    for number in range(3):
        assert not known(database, f"telegram:{number}")
        with database.write() as work:
            add_user(work, f"telegram:{number}")
        assert known(database, f"telegram:{number}")


def test_a_reader_neither_waits_for_a_writer_nor_sees_half_of_its_work(database: Database) -> None:
    with ThreadPoolExecutor(1) as pool, database.write() as work:
        add_user(work)

        assert pool.submit(known, database).result(WAIT) is False

    assert known(database)


def test_a_reader_does_not_hold_up_a_writer(database: Database) -> None:
    def write() -> None:
        with database.write() as work:
            add_user(work)

    with ThreadPoolExecutor(1) as pool, database.read() as reading:
        assert reading.users.by_address("telegram:1") is None
        pool.submit(write).result(WAIT)

    assert known(database)


def test_two_that_read_first_and_write_later_both_succeed(database: Database) -> None:
    at_once = Barrier(2)

    def read_then_write(number: int) -> None:
        at_once.wait(WAIT)
        for step in range(20):
            with database.write() as work:
                work.users.by_address("telegram:0")
                add_user(work, f"telegram:{number}-{step}")

    with ThreadPoolExecutor(2) as pool:
        for ending in [pool.submit(read_then_write, number) for number in (1, 2)]:
            ending.result(4 * WAIT)

    with database.read() as work:
        assert len(work.users.by_addresses([f"telegram:{n}-{step}" for n in (1, 2) for step in range(20)])) == 40


def test_many_threads_share_a_database(database: Database) -> None:
    def work_hard(number: int) -> bool:
        with database.write() as work:
            add_user(work, f"telegram:{number}")
        return known(database, f"telegram:{number}")

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(work_hard, range(48)))


def test_a_person_added_twice_at_the_same_moment_is_one_person(database: Database) -> None:
    begun = Event()

    def add_the_same() -> int:
        begun.set()
        with database.write() as work:
            return add_user(work, name="Twin").id

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            first = add_user(work).id
            second = pool.submit(add_the_same)
            assert begun.wait(WAIT)

        assert second.result(WAIT) == first
    with database.read() as work:
        assert [user.name for user in work.users.by_addresses(["telegram:1"])] == ["Åsa Nguyễn"]


def test_a_record_that_breaks_a_rule_and_is_nowhere_else_is_an_error(database: Database) -> None:
    stray = Membership(user_id=4711, partnership_id=4711, role=Role.READER)
    with pytest.raises(IntegrityError), database.write() as work:
        add_or_find(work.session, stray, lambda: None)


def test_work_goes_on_after_a_record_was_found_instead_of_added(database: Database) -> None:
    with database.write() as work:
        first = work.partnerships.ensure("Borås – Huế", SIDES)
        twin = Partnership(name="Borås – Huế", sides=[])
        assert add_or_find(work.session, twin, lambda: first) is first
        add_user(work)

    assert known(database)
    with database.read() as work:
        assert [entry.sides for entry in work.partnerships.all()] == [SIDES]


def test_swedish_and_vietnamese_letters_come_back_as_they_were(database: Database) -> None:
    words = "Åäö ÅÄÖ – Thừa Thiên Huế, Đặng Thị Ngọc Thịnh 🇸🇪🇻🇳"
    with database.write() as work:
        user, chat = add_user(work), add_chat(work)
        question = AskedQuestion(
            user_id=user.id, chat_id=chat.id, text=words, standalone=words, language="vi", answered=True, asked_at=NOW
        )
        question.citations = [{"title": words}]
        question_id = work.questions.add(question).id

    with database.read() as work:
        kept = work.questions.get(question_id)
        assert kept is not None
        assert (kept.text, kept.citations) == (words, [{"title": words}])


def test_closing_lets_go_of_the_database(database: Database) -> None:
    assert not known(database)
    database.close()

    with database.read() as work:  # opens it anew
        assert work.session.execute(text("SELECT 1")).scalar() == 1


def test_many_hold_a_connection_at_once_and_who_writes_still_gets_another_to_read(database: Database) -> None:
    with ExitStack() as stack:
        for _ in range(40):
            stack.enter_context(database.read()).users.get(1)
        with database.write() as work, database.read() as beside:
            assert work.users.get(1) == beside.users.get(1)
