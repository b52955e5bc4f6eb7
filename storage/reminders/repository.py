"""Finds reminders and moves them on: claimed, sent, put off, done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, func, inspect, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import Update

from storage.mailbox import DeliveryState
from storage.reminders.records import Delivery, Reminder, ReminderStatus

# What an occurrence that was put off does not take over from its reminder.
_ITS_OWN = frozenset({"id", "snoozed_from_id", "rule", "due_at", "wake_at", "status", "created_at"})


@dataclass(frozen=True)
class Reminders:
    """The repository of reminders and their deliveries."""

    session: Session

    def add(self, reminder: Reminder) -> Reminder:
        """Keeps a new reminder and gives it an id."""
        self.session.add(reminder)
        self.session.flush()
        return reminder

    def add_all(self, reminders: Sequence[Reminder]) -> None:
        """Keeps new reminders."""
        self.session.add_all(reminders)
        self.session.flush()

    def get(self, reminder_id: int) -> Reminder | None:
        """A reminder by its id."""
        return self.session.get(Reminder, reminder_id)

    def due(self, now: datetime, most: int, only: int | None = None) -> list[Reminder]:
        """What is to go out by now, longest due first, held until the transaction ends; `only` that one, if it is due.

        On PostgreSQL what another process holds is passed over; on SQLite writers take turns anyhow.
        """
        query = select(Reminder).where(Reminder.status == ReminderStatus.PENDING, Reminder.wake_at <= now)
        if only is not None:
            query = query.where(Reminder.id == only)
        ordered = query.order_by(Reminder.wake_at, Reminder.id).limit(most)
        return list(self.session.scalars(ordered.with_for_update(skip_locked=True)))

    def due_for(self, receiver: Reminder, now: datetime) -> list[Reminder]:
        """All that is to go out by now to whom this reminder goes, longest due first, held as well."""
        same = (
            Reminder.person_id.is_not_distinct_from(receiver.person_id),
            Reminder.chat_id.is_not_distinct_from(receiver.chat_id),
        )
        query = select(Reminder).where(*same, Reminder.status == ReminderStatus.PENDING, Reminder.wake_at <= now)
        ordered = query.order_by(Reminder.wake_at, Reminder.id)
        return list(self.session.scalars(ordered.with_for_update(skip_locked=True)))

    def next_wake(self) -> datetime | None:
        """When the next pending reminder is to go out."""
        return self.session.scalar(select(func.min(Reminder.wake_at)).where(Reminder.status == ReminderStatus.PENDING))

    def claim(self, reminder: Reminder, now: datetime) -> Delivery:
        """Takes the present occurrence up and moves the reminder on.

        The message that carries it is queued in the same transaction, and its id noted in the delivery. What the
        rhythm has missed until now counts as delivered with this one.
        """
        return self.claim_all([reminder], now)[0]

    def claim_all(self, reminders: Sequence[Reminder], now: datetime) -> list[Delivery]:
        """The same for several reminders at once."""
        deliveries = [
            Delivery(reminder_id=reminder.id, due_at=reminder.due_at, planned_at=reminder.wake_at, claimed_at=now)
            for reminder in reminders
        ]
        self.session.add_all(deliveries)
        for reminder in reminders:
            self.move_on(reminder, now)
        self.session.flush()
        return deliveries

    def set_aside(self, reminder_id: int, error: str, now: datetime) -> Delivery | None:
        """Ends a reminder that cannot be taken up, and notes why; None when its occurrence has been noted before."""
        reminder = self.session.get_one(Reminder, reminder_id)
        reminder.status = ReminderStatus.OVER
        if any(other.due_at == reminder.due_at for other in self.deliveries(reminder_id)):
            return None
        failed = Delivery(
            reminder_id=reminder_id,
            due_at=reminder.due_at,
            planned_at=reminder.wake_at,
            claimed_at=now,
            state=DeliveryState.FAILED,
            error=error,
        )
        self.session.add(failed)
        self.session.flush()
        return failed

    def carried(self, outgoing_id: int) -> list[tuple[Delivery, Reminder]]:
        """The occurrences that a message carries, with their reminders."""
        query = select(Delivery, Reminder).join(Reminder, Reminder.id == Delivery.reminder_id)
        rows = self.session.execute(query.where(Delivery.outgoing_id == outgoing_id).order_by(Delivery.id))
        return [(delivery, reminder) for delivery, reminder in rows]

    def take_back(self, delivery: Delivery) -> None:
        """The message that carries an occurrence does not go out: it is due again, unless its reminder has ended."""
        reminder = self.session.get_one(Reminder, delivery.reminder_id)
        if reminder.status in {ReminderStatus.PENDING, ReminderStatus.OVER}:
            reminder.set_due(delivery.due_at)
            reminder.wake_at = delivery.planned_at
        self.withdraw(delivery)

    def withdraw(self, delivery: Delivery) -> None:
        """There was nothing left to say: the occurrence leaves no record."""
        self.session.delete(delivery)
        self.session.flush()

    def move_on(self, reminder: Reminder, now: datetime) -> None:
        """Goes to the next time of the rhythm that lies ahead; without one, the reminder is over."""
        following = reminder.next_due(max(reminder.due_at, now))
        if following is None:
            reminder.status = ReminderStatus.OVER
        else:
            reminder.set_due(following)

    def mark_sent(self, outgoing_id: int, now: datetime) -> None:
        """Notes that the channel has accepted a message, for every occurrence in it."""
        queued = _carried_by(outgoing_id).where(Delivery.state == DeliveryState.QUEUED)
        self.session.execute(queued.values(state=DeliveryState.SENT, sent_at=now))

    def mark_failed(self, outgoing_id: int, error: str) -> list[Delivery]:
        """Notes that a message was given up and why; returns the deliveries that it carried."""
        self.session.execute(_carried_by(outgoing_id).values(state=DeliveryState.FAILED, error=error[:200]))
        query = select(Delivery).where(Delivery.outgoing_id == outgoing_id).order_by(Delivery.id)
        return list(self.session.scalars(query.execution_options(populate_existing=True)))

    def delivery(self, delivery_id: int) -> Delivery | None:
        """A delivery by its id."""
        return self.session.get(Delivery, delivery_id)

    def not_done(self, user_id: int, since: datetime, most: int) -> list[tuple[Delivery, Reminder]]:
        """What a person has been reminded of since then and has neither done nor put off, newest first."""
        query = select(Delivery, Reminder).join(Reminder, Reminder.id == Delivery.reminder_id)
        open_ = (Delivery.done_at.is_(None), Delivery.snoozed_until.is_(None), Delivery.claimed_at >= since)
        alive = Reminder.status.not_in((ReminderStatus.DONE, ReminderStatus.CANCELLED))
        found = query.where(Reminder.person_id == user_id, *open_, alive).order_by(Delivery.id.desc()).limit(most)
        return [(delivery, reminder) for delivery, reminder in self.session.execute(found)]

    def deliveries(self, reminder_id: int) -> list[Delivery]:
        """Every delivery of a reminder, oldest first."""
        query = select(Delivery).where(Delivery.reminder_id == reminder_id).order_by(Delivery.id)
        return list(self.session.scalars(query))

    def snooze(self, delivery: Delivery, until: datetime, now: datetime) -> Reminder:
        """Puts an occurrence off. A recurring reminder keeps its rhythm: the occurrence becomes one of its own."""
        delivery.snoozed_until = until
        reminder = self.session.get_one(Reminder, delivery.reminder_id)
        if reminder.rule is not None:
            reminder = self._put_off(reminder, now)
        reminder.set_due(until)
        self.session.flush()
        return reminder

    def _put_off(self, reminder: Reminder, now: datetime) -> Reminder:
        kept = [column.key for column in inspect(Reminder).column_attrs if column.key not in _ITS_OWN]
        fields = {name: getattr(reminder, name) for name in kept}
        once = Reminder(snoozed_from_id=reminder.id, created_at=now, **fields)
        self.session.add(once)
        return once

    def finish(self, delivery: Delivery, now: datetime) -> None:
        """Somebody has done what an occurrence reminded of; where it was put off, it does not come again."""
        delivery.done_at = now
        once = self._rings_again(delivery)
        waiting = {ReminderStatus.PENDING, ReminderStatus.PAUSED} if delivery.snoozed_until is not None else set()
        if once is not None and once.status in {ReminderStatus.OVER, *waiting}:
            once.status = ReminderStatus.DONE
        self.session.flush()

    def reopen(self, delivery: Delivery) -> None:
        """Takes that back: what was put off comes again, unless it has come meanwhile."""
        delivery.done_at = None
        once = self._rings_again(delivery)
        if once is not None and once.status == ReminderStatus.DONE:
            has_come = any(other.due_at == once.due_at for other in self.deliveries(once.id))
            once.status = ReminderStatus.OVER if has_come else ReminderStatus.PENDING
        self.session.flush()

    def _rings_again(self, delivery: Delivery) -> Reminder | None:
        """What an occurrence would come again with: its reminder, or the one that it became when it was put off."""
        reminder = self.session.get_one(Reminder, delivery.reminder_id)
        if reminder.rule is None or delivery.snoozed_until is None:
            return reminder
        became = (Reminder.snoozed_from_id == reminder.id, Reminder.due_at == delivery.snoozed_until)
        return self.session.scalars(select(Reminder).where(*became).order_by(Reminder.id).limit(1)).one_or_none()

    def cancel(self, reminder: Reminder) -> None:
        """Ends a reminder, and the occurrences of it that were put off."""
        self.cancel_all([reminder])

    def cancel_all(self, reminders: Sequence[Reminder]) -> None:
        """The same for several reminders."""
        ids = [reminder.id for reminder in reminders]
        put_off = self._living(select(Reminder).where(Reminder.snoozed_from_id.in_(ids))) if ids else []
        for one in [*reminders, *put_off]:
            one.status = ReminderStatus.CANCELLED
        self.session.flush()

    def pause(self, reminder: Reminder) -> None:
        """Lets a reminder rest, and the occurrences of it that were put off."""
        for one in [reminder, *self._living(select(Reminder).where(Reminder.snoozed_from_id == reminder.id))]:
            one.status = ReminderStatus.PAUSED
        self.session.flush()

    def resume(self, reminder: Reminder, due_at: datetime, now: datetime) -> None:
        """Goes on at that time after a pause or an end, with the occurrences that were put off beyond now."""
        rested = (Reminder.snoozed_from_id == reminder.id, Reminder.status == reminder.status, Reminder.due_at > now)
        for once in self.session.scalars(select(Reminder).where(*rested)).all():
            once.set_due(once.due_at)
        reminder.set_due(due_at)
        self.session.flush()

    def move_once(self, reminder: Reminder, until: datetime, now: datetime) -> Reminder:
        """Moves the next occurrence of a rhythm alone; the rhythm goes on behind it."""
        once = self._put_off(reminder, now)
        once.set_due(until)
        following, status = reminder.next_due(max(reminder.due_at, now)), reminder.status
        if following is None:
            reminder.status = ReminderStatus.OVER
        else:
            reminder.set_due(following)
            reminder.status = status
        self.session.flush()
        return once

    def about(self, subject: str) -> list[Reminder]:
        """The living reminders that belong to a subject, soonest first."""
        return self._living(select(Reminder).where(Reminder.subject == subject))

    def told_about(self, *subjects: str) -> list[Reminder]:
        """The reminders that belong to the subjects in any state, except those that were cancelled."""
        query = select(Reminder).where(Reminder.subject.in_(subjects), Reminder.status != ReminderStatus.CANCELLED)
        return list(self.session.scalars(query.order_by(Reminder.id)))

    def for_person(self, user_id: int, most: int, skip: int = 0) -> list[Reminder]:
        """The living reminders that a person will get, soonest first."""
        return self._living(select(Reminder).where(Reminder.person_id == user_id), most, skip)

    def set_by(self, user_id: int, most: int, skip: int = 0) -> list[Reminder]:
        """The living reminders that a person has set for others, soonest first."""
        others = or_(Reminder.person_id != user_id, Reminder.person_id.is_(None))
        return self._living(select(Reminder).where(Reminder.author_id == user_id, others), most, skip)

    def count_set(self, user_id: int, drafts_since: datetime | None = None) -> int:
        """How many living reminders a person has set; with those that wait for a yes since then, if it is given."""
        counted: list[ColumnElement[bool]] = [Reminder.status.in_((ReminderStatus.PENDING, ReminderStatus.PAUSED))]
        if drafts_since is not None:
            counted.append(and_(Reminder.status == ReminderStatus.DRAFT, Reminder.created_at >= drafts_since))
        query = select(func.count()).select_from(Reminder).where(Reminder.author_id == user_id, or_(*counted))
        return self.session.scalar(query) or 0

    def for_group(self, chat_id: int, most: int, skip: int = 0) -> list[Reminder]:
        """The living reminders of a group, soonest first."""
        mine = (Reminder.chat_id == chat_id, Reminder.person_id.is_(None))
        return self._living(select(Reminder).where(*mine), most, skip)

    def _living(self, query: Select[Reminder], most: int | None = None, skip: int = 0) -> list[Reminder]:
        living = query.where(Reminder.status.in_((ReminderStatus.PENDING, ReminderStatus.PAUSED)))
        return list(self.session.scalars(living.order_by(Reminder.due_at, Reminder.id).limit(most).offset(skip)))


def _carried_by(outgoing_id: int) -> Update:
    return update(Delivery).where(Delivery.outgoing_id == outgoing_id)
