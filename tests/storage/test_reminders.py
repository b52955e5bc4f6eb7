"""Reminders: what is due, taken up once, delivered on record, put off without losing the rhythm."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Database, Delivery, DeliveryState, Reminder, ReminderStatus, UnitOfWork
from tests.storage.samples import DAY, MINUTE, NOW, SIDES, add_chat, add_user, letter

NINE = datetime.fromisoformat("2026-11-24T09:00")  # on a wall in Stockholm
NINE_UTC = datetime(2026, 11, 24, 8, tzinfo=UTC)


def add_reminder(work: UnitOfWork, due_at: datetime = NINE_UTC, **changes: Any) -> Reminder:
    partnership = work.partnerships.ensure("Borås – Huế", SIDES)
    user = work.users.by_address("telegram:1") or add_user(work)
    fields = {
        "partnership_id": partnership.id,
        "author_id": user.id,
        "person_id": user.id,
        "text": "Skicka rapporten",
        "language": "sv",
        "zone": "Europe/Stockholm",
        "starts_at": NINE,
        "due_at": due_at,
        "wake_at": due_at,
        "created_at": NOW,
    }
    return work.reminders.add(Reminder(**(fields | changes)))


def post(work: UnitOfWork, delivery: Delivery) -> int:
    delivery.outgoing_id = work.mailbox.post(letter(), []).id
    work.session.flush()
    return delivery.outgoing_id


def test_only_pending_reminders_are_due_and_longest_first(database: Database) -> None:
    with database.write() as work:
        second = add_reminder(work, NOW)
        first = add_reminder(work, NOW - DAY)
        add_reminder(work, NOW + MINUTE)
        add_reminder(work, NOW - MINUTE, status=ReminderStatus.PAUSED)
        expected = [first.id, second.id]

    with database.write() as work:
        assert [found.id for found in work.reminders.due(NOW, 10)] == expected
        assert [found.id for found in work.reminders.due(NOW, 1)] == expected[:1]
        assert work.reminders.next_wake() == NOW - DAY


def test_single_reminder_is_over_once_it_is_claimed(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work)
        delivery = work.reminders.claim(reminder, NINE_UTC + MINUTE)
        number = post(work, delivery)
    with database.write() as work:
        assert work.reminders.due(NINE_UTC + DAY, 10) == []
        work.reminders.mark_sent(number, NINE_UTC + 2 * MINUTE)

    with database.read() as work:
        found = work.reminders.delivery(delivery.id)
        assert found is not None
        assert (found.state, found.sent_at) == (DeliveryState.SENT, NINE_UTC + 2 * MINUTE)
        assert work.reminders.get(reminder.id).status == ReminderStatus.OVER  # type: ignore[union-attr]


def test_recurring_reminder_goes_on_and_makes_up_for_nothing_that_was_missed(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work, rule="FREQ=DAILY")
        work.reminders.claim(reminder, NINE_UTC + 3 * DAY + MINUTE)

        assert reminder.due_at == reminder.wake_at == NINE_UTC + 4 * DAY
        assert [one.due_at for one in work.reminders.deliveries(reminder.id)] == [NINE_UTC]


def test_rhythm_that_has_ended_is_over(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work, rule="FREQ=DAILY;COUNT=2")
        work.reminders.claim(reminder, NINE_UTC)
        assert reminder.status == ReminderStatus.PENDING
        work.reminders.claim(reminder, NINE_UTC + DAY)
        assert reminder.status == ReminderStatus.OVER


def test_one_occurrence_cannot_be_delivered_twice(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work)
        work.reminders.claim(reminder, NINE_UTC)
    with pytest.raises(IntegrityError), database.write() as work:
        work.reminders.claim(work.session.get_one(Reminder, reminder.id), NINE_UTC)


def test_snoozed_occurrence_leaves_the_rhythm_alone(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work, rule="FREQ=WEEKLY")
        delivery = work.reminders.claim(reminder, NINE_UTC)
        once = work.reminders.snooze(delivery, NINE_UTC + DAY, NINE_UTC)

        assert (once.rule, once.due_at, once.snoozed_from_id) == (None, NINE_UTC + DAY, reminder.id)
        assert reminder.due_at == NINE_UTC + 7 * DAY
        assert delivery.snoozed_until == NINE_UTC + DAY
        work.reminders.cancel(reminder)
        work.session.refresh(once)
        assert once.status == ReminderStatus.CANCELLED


def test_snoozed_single_reminder_is_due_again(database: Database) -> None:
    with database.write() as work:
        reminder = add_reminder(work)
        delivery = work.reminders.claim(reminder, NINE_UTC)
        assert work.reminders.snooze(delivery, NINE_UTC + DAY, NINE_UTC) is reminder
        assert (reminder.status, reminder.due_at) == (ReminderStatus.PENDING, NINE_UTC + DAY)
        work.reminders.claim(reminder, NINE_UTC + DAY)


def test_failed_message_is_noted_with_every_occurrence_that_it_carried(database: Database) -> None:
    with database.write() as work:
        deliveries = [work.reminders.claim(add_reminder(work), NINE_UTC) for _ in range(2)]
        number = post(work, deliveries[0])
        deliveries[1].outgoing_id = number
    with database.write() as work:
        failed = work.reminders.mark_failed(number, "Forbidden")
        assert [(one.state, one.error) for one in failed] == [(DeliveryState.FAILED, "Forbidden")] * 2
        work.reminders.mark_sent(number, NINE_UTC)
    with database.read() as work:
        assert {one.state for one in failed} == {DeliveryState.FAILED}


def test_delivery_outlives_the_message_that_carried_it(database: Database) -> None:
    with database.write() as work:
        delivery = work.reminders.claim(add_reminder(work), NINE_UTC)
        work.mailbox.mark_sent(post(work, delivery), NINE_UTC)
    with database.write() as work:
        work.mailbox.prune(NINE_UTC + 30 * DAY, DAY)
    with database.read() as work:
        kept = work.reminders.delivery(delivery.id)
        assert kept is not None
        assert kept.outgoing_id is None


def test_lists_hold_what_is_alive_for_whom_it_is(database: Database) -> None:
    with database.write() as work:
        anna, minh = add_user(work), add_user(work, "telegram:2", name="Minh")
        group = add_chat(work, "telegram:-5", kind="group")
        mine = add_reminder(work, NOW + DAY)
        sooner = add_reminder(work, NOW, status=ReminderStatus.PAUSED)
        his = add_reminder(work, person_id=minh.id, chat_id=group.id)
        ours = add_reminder(work, person_id=None, chat_id=group.id)
        add_reminder(work, status=ReminderStatus.CANCELLED)
        step = add_reminder(work, author_id=None, person_id=minh.id, subject="step:7")

        assert work.reminders.for_person(anna.id, 10) == [sooner, mine]
        assert work.reminders.for_person(anna.id, 10, skip=1) == [mine]
        assert work.reminders.for_person(minh.id, 10) == [his, step]
        assert work.reminders.set_by(anna.id, 10) == [his, ours]
        assert work.reminders.for_group(group.id, 10) == [ours]
        assert work.reminders.about("step:7") == [step]


def test_two_sweeps_at_once_take_up_everything_once(database: Database) -> None:
    with database.write() as work:
        for number in range(60):
            add_reminder(work, NOW + timedelta(seconds=number))
    together = threading.Barrier(3)

    def sweep() -> None:
        together.wait()
        while True:
            with database.write() as work:
                due = work.reminders.due(NOW + DAY, 5)
                for reminder in due:
                    work.reminders.claim(reminder, NOW + DAY)
            if not due:
                return

    threads = [threading.Thread(target=sweep) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as work:
        delivered = [len(work.reminders.deliveries(number)) for number in range(1, 61)]
    assert delivered == [1] * 60
