"""Takes up what is due: the occurrence is noted and its message queued in one transaction, so neither goes astray."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handlers.mail import Letter
from handlers.reminders import fallback
from handlers.reminders.delivered import compose, digest
from handlers.reminders.receiver import Receiver, receiver_of
from handlers.services import Services
from handlers.translating.readers import post_all_to_readers
from storage import DatabaseUnavailableError, Delivery, OutgoingMessage, Reminder, UnitOfWork

log = logging.getLogger(__name__)

BATCH = 10  # reminders in a transaction; others write in between, and somebody may be waiting for an answer
ON_TIME = timedelta(minutes=5)  # a reminder so little late is judged by the time it was meant for


def run(services: Services) -> set[str]:
    """Takes up the longest due, at most a batch of them; returns the chats in which something waits now."""
    now = services.clock.now()
    soonest = next_at(services)
    if soonest is None or soonest > now:
        return set()
    with services.store.write() as work:
        found = work.reminders.due(now, BATCH)
        sweep = Sweep(work, services, now, _concerned(work, found))
        for reminder in found:
            sweep.take_up(reminder)
        sweep.send()
        return sweep.chats


def _concerned(work: UnitOfWork, reminders: Sequence[Reminder]) -> list[object]:
    """Everybody whom these concern, with their places, in three queries; while they are held, nobody asks again."""
    ids = sorted({one for reminder in reminders for one in (reminder.person_id, reminder.author_id) if one is not None})
    return [*work.users.by_ids(ids).values(), *work.users.places(ids), *work.partnerships.all()]


def next_at(services: Services) -> datetime | None:
    """When the next reminder is due."""
    with services.store.read() as work:
        return work.reminders.next_wake()


@dataclass
class Sweep:
    """One transaction of taking up: what goes out on its own is claimed and queued together at the end."""

    work: UnitOfWork
    services: Services
    now: datetime
    concerned: Sequence[object]  # records that are held in memory meanwhile
    chats: set[str] = field(default_factory=set)
    listed: set[int] = field(default_factory=set)  # reminders that a list has taken along
    going: list[tuple[Reminder, Receiver]] = field(default_factory=list)

    def take_up(self, reminder: Reminder) -> None:
        """Sends a reminder on its way, or lets it wait for working hours."""
        if reminder.id in self.listed:
            return
        receiver = receiver_of(self.work, reminder, self.services.settings)
        if receiver is None:
            delivery = self.work.reminders.claim(reminder, self.now)
            self.chats |= fallback.gone(self.work, self.services, delivery)
        elif (until := self._waits_until(reminder, receiver)) is not None:
            reminder.wake_at = until
        elif self._is_old(reminder) and len(missed := self._missed(reminder)) > 1:
            self._list(missed, receiver)
        else:
            self.going.append((reminder, receiver))

    def send(self) -> None:
        """Queues what goes out on its own, in the order in which it was due."""
        deliveries = self.work.reminders.claim_all([reminder for reminder, _ in self.going], self.now)
        worded = [
            (delivery, reminder, self._letter(reminder, receiver, delivery))
            for (reminder, receiver), delivery in zip(self.going, deliveries, strict=True)
        ]
        for partnership_id in dict.fromkeys(reminder.partnership_id for reminder, _ in self.going):
            ready = [
                (delivery, letter)
                for delivery, reminder, letter in worded
                if letter is not None and reminder.partnership_id == partnership_id
            ]
            messages = self._post(partnership_id, [letter for _, letter in ready])
            for (delivery, _), message in zip(ready, messages, strict=True):
                delivery.outgoing_id = message.id

    def _waits_until(self, reminder: Reminder, receiver: Receiver) -> datetime | None:
        """When the receiver is at work next, if that is still to come; what was to wait was not late until then."""
        if reminder.urgent or receiver.hours is None:
            return None
        reminder.wake_at = receiver.hours.next_working(reminder.wake_at)
        late = self.now - reminder.wake_at > ON_TIME
        begins = receiver.hours.next_working(self.now) if late else reminder.wake_at
        return begins if begins > self.now else None

    def _is_old(self, reminder: Reminder) -> bool:
        return self.now - reminder.wake_at > self.services.settings.reminders.digest_after

    def _missed(self, reminder: Reminder) -> list[Reminder]:
        return [other for other in self.work.reminders.due_for(reminder, self.now) if self._is_old(other)]

    def _letter(self, reminder: Reminder, receiver: Receiver, delivery: Delivery) -> Letter | None:
        """The message of an occurrence; None when there is nothing left to say, or it cannot be said."""
        try:
            reply = compose(self.work, reminder, delivery, receiver)
        except DatabaseUnavailableError:
            raise
        except Exception:  # one that cannot be worded must not keep the others waiting
            log.exception("reminder %s cannot be put into words", reminder.id)
            self.chats |= fallback.gone(self.work, self.services, delivery)
            return None
        if reply is None:
            self.work.reminders.withdraw(delivery)
            return None
        return Letter(reply, receiver.address, receiver.language, due_at=delivery.planned_at)

    def _list(self, missed: list[Reminder], receiver: Receiver) -> None:
        reply = digest(missed, receiver.zone)
        letter = Letter(reply, receiver.address, receiver.language, due_at=missed[0].wake_at)
        (message,) = self._post(missed[0].partnership_id, [letter])
        self.listed |= {reminder.id for reminder in missed}
        for delivery in self.work.reminders.claim_all(missed, self.now):
            delivery.outgoing_id = message.id

    def _post(self, partnership_id: int, letters: Sequence[Letter]) -> list[OutgoingMessage]:
        self.chats |= {letter.chat for letter in letters}
        return post_all_to_readers(self.work, self.services, partnership_id, letters)
