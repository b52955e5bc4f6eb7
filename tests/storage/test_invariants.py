"""The rules of the database find what is broken, and nothing in what is whole."""

from sqlalchemy import text

from storage import Database
from storage.invariants import RULES, broken_rules
from tests.storage.samples import NOW, add_chat, add_user, letter


def test_every_rule_can_be_asked_and_a_whole_database_breaks_none(database: Database) -> None:
    with database.write() as work:
        user, chat = add_user(work), add_chat(work)
        work.mailbox.receive("telegram:1", "{}", NOW)
        work.mailbox.finish("telegram:1", NOW)
        work.mailbox.post(letter(update_key="telegram:1"), [])
        assert (user.id, chat.id) == (1, 1)
    with database.read() as work:
        assert broken_rules(work.session) == []
        for query in RULES.values():
            assert work.session.execute(text(query)).all() == []


def test_what_is_broken_is_named_with_its_record(database: Database) -> None:
    with database.write() as work:
        work.mailbox.post(letter(update_key="telegram:7"), [])
        work.mailbox.post(letter(update_key="telegram:7"), [])
        work.mailbox.post(letter(state="sent"), [])
        add_chat(work, kind="group", admission="admitted")
    with database.read() as work:
        assert broken_rules(work.session) == [
            "an update was answered twice (telegram:7)",
            "a message is sent at no time (3)",
            "a group is let in to no partnership (1)",
        ]
