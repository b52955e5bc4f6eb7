"""The mailbox: nothing is lost, nothing is handled or sent twice, everything in order."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from storage import Backlog, Database, DeliveryState, IncomingUpdate, OutgoingFile, OutgoingMessage, UpdateState
from tests.storage.samples import DAY, MINUTE, NOW, letter

WAIT = 5  # seconds; only a test that fails waits so long


def post(database: Database, message: OutgoingMessage, *files: OutgoingFile) -> int:
    with database.write() as work:
        return work.mailbox.post(message, list(files)).id


def receive(database: Database, *keys: str) -> None:
    with database.write() as work:
        for key in keys:
            work.mailbox.receive(key, f"payload of {key}", NOW)


def incoming(database: Database, key: str) -> IncomingUpdate:
    with database.read() as work:
        return work.session.get_one(IncomingUpdate, key)


def outgoing(database: Database, message_id: int) -> OutgoingMessage:
    with database.read() as work:
        return work.session.get_one(OutgoingMessage, message_id)


def file(name: str) -> OutgoingFile:
    return OutgoingFile(name=name, media_type="image/png", content=b"\x00\xff" + name.encode())


# What comes in


def test_an_update_is_received_once(database: Database) -> None:
    with database.write() as work:
        assert work.mailbox.receive("telegram:1", "first", NOW) is True
        assert work.mailbox.receive("telegram:1", "again in the same batch", NOW) is False
    with database.write() as work:
        assert work.mailbox.receive("telegram:1", "again later", NOW) is False

    assert incoming(database, "telegram:1").payload == "first"


def test_an_update_received_at_the_same_moment_by_two_is_received_once(database: Database) -> None:
    begun = Event()

    def receive_too() -> bool:
        begun.set()
        with database.write() as work:
            return work.mailbox.receive("telegram:1", "second", NOW)

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            assert work.mailbox.receive("telegram:1", "first", NOW)
            second = pool.submit(receive_too)
            assert begun.wait(WAIT)
        assert second.result(WAIT) is False

    assert incoming(database, "telegram:1").payload == "first"


def test_each_attempt_at_an_update_is_counted(database: Database) -> None:
    receive(database, "telegram:1")
    for attempt in (1, 2, 3):
        with database.write() as work:
            update = work.mailbox.begin("telegram:1")
            assert update is not None
            assert update.attempts == attempt


def test_attempts_of_two_at_once_are_both_counted(database: Database) -> None:
    receive(database, "telegram:1")

    def begin(_: int) -> int:
        with database.write() as work:
            update = work.mailbox.begin("telegram:1")
            return update.attempts if update else 0

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(begin, range(6))) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("state", [UpdateState.HANDLED, UpdateState.FAILED])
def test_a_finished_update_is_not_begun_again_and_its_text_is_gone(database: Database, state: UpdateState) -> None:
    receive(database, "telegram:1")
    with database.write() as work:
        work.mailbox.finish("telegram:1", NOW + MINUTE, state)

    with database.write() as work:
        assert work.mailbox.begin("telegram:1") is None
        assert not work.mailbox.receive("telegram:1", "once more", NOW)
    update = incoming(database, "telegram:1")
    assert (update.state, update.payload, update.handled_at) == (state, "", NOW + MINUTE)


def test_an_unknown_update_is_neither_begun_nor_finished(database: Database) -> None:
    with database.write() as work:
        assert work.mailbox.begin("telegram:1") is None
        work.mailbox.finish("telegram:1", NOW)
        assert work.session.get(IncomingUpdate, "telegram:1") is None


def test_unfinished_updates_come_in_the_order_of_their_numbers(database: Database) -> None:
    receive(database, "telegram:10", "telegram:9", "telegram:11")

    with database.read() as work:
        assert [entry.key for entry in work.mailbox.unfinished("telegram:")] == [
            "telegram:9", "telegram:10", "telegram:11",
        ]  # fmt: skip


def test_unfinished_updates_come_first_by_when_they_came(database: Database) -> None:
    with database.write() as work:
        work.mailbox.receive("telegram:900", "before the channel began to count anew", NOW)
        work.mailbox.receive("telegram:3", "after", NOW + MINUTE)

    with database.read() as work:
        assert [entry.key for entry in work.mailbox.unfinished("telegram:")] == ["telegram:900", "telegram:3"]


def test_finished_updates_and_those_of_other_channels_are_not_among_the_unfinished(database: Database) -> None:
    receive(database, "telegram:1", "telegram:2", "console:1")
    with database.write() as work:
        work.mailbox.finish("telegram:1", NOW)

    with database.read() as work:
        assert [entry.key for entry in work.mailbox.unfinished("telegram:")] == ["telegram:2"]


@pytest.mark.parametrize("prefix", ["a_", "a%", "A", "a\\", "/"])
def test_a_channels_name_is_taken_letter_by_letter(database: Database, prefix: str) -> None:
    receive(database, "ab:1", "a/b:1")
    post(database, letter("ab:1"))
    receive(database, f"{prefix}:1")
    post(database, letter(f"{prefix}:1"))

    with database.read() as work:
        assert [entry.key for entry in work.mailbox.unfinished(prefix)] == [f"{prefix}:1"]
        assert work.mailbox.chats_due(prefix, NOW) == [f"{prefix}:1"]


# What goes out


def test_a_message_waits_with_its_payload_and_its_files(database: Database) -> None:
    message_id = post(database, letter(payload={"parts": [{"say": "Xin chào"}]}), file("b.png"), file("a.png"))

    with database.read() as work:
        [waiting] = work.mailbox.queued("telegram:1")
        assert (waiting.id, waiting.payload) == (message_id, {"parts": [{"say": "Xin chào"}]})
        assert (waiting.state, waiting.sent_pieces, waiting.attempts) == (DeliveryState.QUEUED, 0, 0)
        files = [(entry.name, entry.content) for entry in work.mailbox.files(message_id)]
        assert files == [("b.png", b"\x00\xffb.png"), ("a.png", b"\x00\xffa.png")]


def test_the_queue_of_a_chat_keeps_its_order(database: Database) -> None:
    ids = [post(database, letter(chat)) for chat in ("telegram:1", "telegram:2", "telegram:1", "telegram:1")]
    with database.write() as work:
        work.mailbox.mark_sent(ids[2], NOW)

    with database.read() as work:
        assert [message.id for message in work.mailbox.queued("telegram:1")] == [ids[0], ids[3]]
        assert [message.id for message in work.mailbox.queued("telegram:2")] == [ids[1]]
        assert work.mailbox.queued("telegram:3") == []


def test_chats_are_due_in_the_order_of_their_oldest_messages(database: Database) -> None:
    for chat in ("telegram:2", "telegram:1", "console:1", "telegram:2"):
        post(database, letter(chat))

    with database.read() as work:
        assert work.mailbox.chats_due("telegram:", NOW) == ["telegram:2", "telegram:1"]


def test_a_younger_message_does_not_overtake_the_oldest_of_its_chat(database: Database) -> None:
    post(database, letter(not_before=NOW + MINUTE))
    post(database, letter(not_before=NOW))

    with database.read() as work:
        assert work.mailbox.chats_due("telegram:", NOW) == []
        assert work.mailbox.chats_due("telegram:", NOW + MINUTE) == ["telegram:1"]


@pytest.mark.parametrize("end", ["sent", "failed"])
def test_the_next_message_is_the_oldest_once_the_one_before_is_done(database: Database, end: str) -> None:
    first = post(database, letter(not_before=NOW + MINUTE))
    post(database, letter(not_before=NOW))
    with database.write() as work:
        if end == "sent":
            work.mailbox.mark_sent(first, NOW)
        else:
            work.mailbox.mark_failed(first, "blocked")

    with database.read() as work:
        assert work.mailbox.chats_due("telegram:", NOW) == ["telegram:1"]


def test_pieces_are_counted_and_the_id_of_the_first_is_kept(database: Database) -> None:
    message_id = post(database, letter())
    for pieces, channel_id in ((1, None), (2, "501"), (3, "502")):
        with database.write() as work:
            work.mailbox.mark_piece(message_id, pieces, channel_id)

    message = outgoing(database, message_id)
    assert (message.sent_pieces, message.message_id, message.state) == (3, "501", DeliveryState.QUEUED)


def test_the_further_parts_of_an_earlier_message_are_known(database: Database) -> None:
    earlier, newer = post(database, letter()), post(database, letter())
    with database.write() as work:
        chat = work.mailbox.get(earlier).chat
        for pieces, channel_id in ((1, "501"), (2, "502"), (3, "503")):
            work.mailbox.mark_piece(earlier, pieces, channel_id)
        work.mailbox.mark_piece(newer, 1, "501")

    with database.read() as work:
        assert work.mailbox.further_pieces(chat, "501", before=newer) == ("502", "503")
        assert work.mailbox.further_pieces(chat, "501", before=newer + 1) == ()
        assert work.mailbox.further_pieces(chat, "999", before=newer) == ()


def test_a_message_that_is_sent_waits_no_longer_and_drops_its_files(database: Database) -> None:
    message_id, other = post(database, letter(), file("a.png")), post(database, letter(), file("b.png"))
    with database.write() as work:
        work.mailbox.postpone(message_id, "timed out", NOW)
        work.mailbox.mark_sent(message_id, NOW + MINUTE)

    message = outgoing(database, message_id)
    assert (message.state, message.sent_at, message.error) == (DeliveryState.SENT, NOW + MINUTE, None)
    with database.read() as work:
        assert work.mailbox.files(message_id) == []
        assert [entry.name for entry in work.mailbox.files(other)] == ["b.png"]
        assert [entry.id for entry in work.mailbox.queued("telegram:1")] == [other]


def test_a_message_is_postponed_with_its_reason_and_its_attempts_counted(database: Database) -> None:
    message_id = post(database, letter())
    for attempt in (1, 2):
        with database.write() as work:
            assert work.mailbox.postpone(message_id, "långsamt " * 50, NOW + attempt * MINUTE) == attempt

    message = outgoing(database, message_id)
    assert (message.attempts, message.not_before, message.state) == (2, NOW + 2 * MINUTE, DeliveryState.QUEUED)
    assert message.error == ("långsamt " * 50)[:200]


def test_a_message_that_is_given_up_keeps_the_reason(database: Database) -> None:
    message_id = post(database, letter(), file("a.png"))
    with database.write() as work:
        work.mailbox.mark_failed(message_id, "blocked by the user " * 20)

    message = outgoing(database, message_id)
    assert (message.state, message.error) == (DeliveryState.FAILED, ("blocked by the user " * 20)[:200])
    with database.read() as work:
        assert work.mailbox.queued("telegram:1") == []


def test_our_message_is_found_by_the_channels_id_in_its_own_chat(database: Database) -> None:
    for chat in ("telegram:1", "telegram:2"):
        message_id = post(database, letter(chat, subject=chat))
        with database.write() as work:
            work.mailbox.mark_piece(message_id, 1, "501")

    with database.read() as work:
        found = work.mailbox.sent("telegram:2", "501")
        assert found is not None
        assert found.subject == "telegram:2"
        assert work.mailbox.sent("telegram:2", "502") is None


def test_the_newest_reply_to_a_message_is_found(database: Database) -> None:
    ids = [post(database, letter(answers_message_id="7")) for _ in range(2)]
    post(database, letter("telegram:2", answers_message_id="7"))

    with database.read() as work:
        found = work.mailbox.answer_to("telegram:1", "7")
        assert found is not None
        assert found.id == ids[1]
        assert work.mailbox.answer_to("telegram:1", "8") is None


def test_what_waits_follows_a_group_to_its_new_address_without_the_old_numbers(database: Database) -> None:
    message_id = post(database, letter("telegram:-1", answers_message_id="7", replaces_message_id="6"))
    with database.write() as work:
        work.mailbox.mark_piece(message_id, 1, "8")
        work.mailbox.move("telegram:-1", "telegram:-1001")
        work.mailbox.mark_piece(message_id, 2, "1")

    message = outgoing(database, message_id)
    assert (message.chat, message.sent_pieces, message.message_id) == ("telegram:-1001", 2, "1")
    assert (message.answers_message_id, message.replaces_message_id) == (None, None)
    with database.read() as work:
        assert work.mailbox.queued("telegram:-1") == []


def test_what_was_sent_stays_where_it_was_sent(database: Database) -> None:
    message_id, other = post(database, letter("telegram:-1")), post(database, letter("telegram:-2"))
    with database.write() as work:
        work.mailbox.mark_piece(message_id, 1, "8")
        work.mailbox.mark_sent(message_id, NOW)
        work.mailbox.move("telegram:-1", "telegram:-1001")

    with database.read() as work:
        assert work.mailbox.sent("telegram:-1001", "8") is None
        assert work.mailbox.sent("telegram:-1", "8") is not None
        assert [message.id for message in work.mailbox.queued("telegram:-2")] == [other]


def test_what_is_done_and_old_is_forgotten_and_what_waits_is_not(database: Database) -> None:
    with database.write() as work:
        for key, at in (("old", NOW - 31 * DAY), ("old-unfinished", NOW - 31 * DAY), ("new", NOW - 29 * DAY)):
            work.mailbox.receive(key, "", at)
        for key in ("old", "new"):
            work.mailbox.finish(key, NOW)
        sent, failed, waiting, fresh = (
            work.mailbox.post(letter(created_at=at), [file("a.png")]).id
            for at in (NOW - 31 * DAY, NOW - 31 * DAY, NOW - 31 * DAY, NOW - 29 * DAY)
        )
        work.mailbox.mark_sent(sent, NOW)
        work.mailbox.mark_failed(failed, "blocked")
        work.mailbox.mark_sent(fresh, NOW)
    with database.write() as work:
        work.mailbox.prune(NOW, 30 * DAY)

    with database.read() as work:
        keys = [key for key in ("old", "old-unfinished", "new") if work.session.get(IncomingUpdate, key)]
        messages = [key for key in (sent, failed, waiting, fresh) if work.session.get(OutgoingMessage, key)]
        assert (keys, messages) == (["old-unfinished", "new"], [waiting, fresh])
        assert [len(work.mailbox.files(key)) for key in (failed, waiting)] == [0, 1]


def test_backlog_counts_what_waits_and_how_long(database: Database) -> None:
    with database.write() as work:
        assert work.mailbox.backlog(NOW) == Backlog(0, 0, 0, 0.0, 0.0)
        work.mailbox.receive("telegram:1", "{}", NOW - MINUTE)
        work.mailbox.receive("telegram:2", "{}", NOW)
        work.mailbox.finish("telegram:2", NOW)
        work.mailbox.post(letter(created_at=NOW - MINUTE / 2), [])
        work.mailbox.post(letter(due_at=NOW), [])
        assert work.mailbox.backlog(NOW) == Backlog(1, 1, 1, 60.0, 30.0)


def test_what_the_network_held_up_is_hastened_but_not_what_was_asked_to_wait(database: Database) -> None:
    later = NOW + 5 * MINUTE
    with database.write() as work:
        held = work.mailbox.post(letter(), []).id
        asked = work.mailbox.post(letter("telegram:2"), []).id
        other = work.mailbox.post(letter("console:3"), []).id
        for number, reason in ((held, "TimedOut"), (asked, "flood limit"), (other, "TimedOut")):
            work.mailbox.postpone(number, reason, later)
        work.mailbox.hasten("telegram:", NOW, except_for="flood limit")
        assert work.mailbox.chats_due("telegram:", NOW) == ["telegram:1"]
        assert work.mailbox.chats_due("console:", NOW) == []
