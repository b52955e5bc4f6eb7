"""Questions that were asked, and the last of them."""

from datetime import datetime

import pytest

from storage import AskedQuestion, Database, UnitOfWork
from tests.storage.samples import DAY, MINUTE, NOW, add_chat, add_user


@pytest.fixture
def place(database: Database) -> tuple[int, int]:
    """The ids of a chat and of a person in it."""
    with database.write() as work:
        return add_chat(work).id, add_user(work).id


def ask(work: UnitOfWork, place: tuple[int, int], words: str, at: datetime = NOW) -> AskedQuestion:
    question = AskedQuestion(chat_id=place[0], user_id=place[1], text=words, standalone=words, asked_at=at)
    question.language, question.answered = "sv", False
    return work.questions.add(question)


def latest(database: Database, place: tuple[int, int], since: datetime = NOW - DAY) -> str | None:
    with database.read() as work:
        found = work.questions.latest(*place, since)
        return found.text if found else None


def test_a_question_is_kept_with_nothing_said_about_it_yet(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        question_id = ask(work, place, "Vad gäller?").id

    with database.read() as work:
        kept = work.questions.get(question_id)
        assert kept is not None
        assert (kept.text, kept.answered, kept.answer, kept.citations) == ("Vad gäller?", False, "", [])
        assert (kept.feedback, kept.passed_on, kept.asked_at) == (None, False, NOW)
        assert work.questions.get(question_id + 1) is None


def test_the_latest_question_is_the_last_one_added(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        for words in ("Vad?", "När?", "Var?"):
            ask(work, place, words)

    assert latest(database, place) == "Var?"


def test_a_question_of_another_person_or_chat_is_not_the_latest(database: Database, place: tuple[int, int]) -> None:
    with database.write() as work:
        other_chat, other_person = add_chat(work, "telegram:-1").id, add_user(work, "telegram:2").id
        ask(work, place, "Mine")
        ask(work, (other_chat, place[1]), "Mine elsewhere")
        ask(work, (place[0], other_person), "Theirs")

    assert latest(database, place) == "Mine"


def test_a_question_that_is_too_old_is_not_the_latest(database: Database, place: tuple[int, int]) -> None:
    assert latest(database, place) is None
    with database.write() as work:
        ask(work, place, "Vad?", NOW - 10 * MINUTE)

    assert latest(database, place, NOW - 10 * MINUTE) == "Vad?"
    assert latest(database, place, NOW - 9 * MINUTE) is None
