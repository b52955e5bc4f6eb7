"""Takes up what is due: the occurrence is noted and its message queued in one transaction, so neither goes astray."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handlers.mail import Letter
from handlers.matter import Matter
from handlers.reminders import fallback
from handlers.reminders.delivered import compose, digest
from handlers.reminders.receiver import Receiver, receiver_of
from handlers.reminders.subjects import matter_of
from handlers.services import Services
from handlers.translating.readers import post_all_to_readers
from storage import DatabaseUnavailableError, Delivery, DeliveryState, OutgoingMessage, Reminder, UnitOfWork

log = logging.getLogger(__name__)

BATCH = 10  # reminders in a transaction; others write in between, and somebody may be waiting for an answer
ON_TIME = timedelta(minutes=5)  # a reminder so little late is judged by the time it was meant for


def run(services: Services) -> set[str]:
    """Takes up the longest due, at most a batch of them; returns the chats in which something waits now."""
    now = services.clock.now()
    soonest = next_at(services)
    if soonest is None or soonest > now:
        return set()
    try:
        return _take_up(services, now)
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("a batch of reminders cannot be taken up; each of it is tried alone")
        return _one_by_one(services, now)


def _take_up(services: Services, now: datetime, alone: int | None = None) -> set[str]:
    """Takes up a batch, or one reminder alone, in one transaction."""
    with services.store.write() as work:
        found = work.reminders.due(now, BATCH, only=alone)
        sweep = Sweep(work, services, now, _concerned(work, found), lists=alone is None)
        for reminder in found:
            sweep.take_up(reminder)
        sweep.send()
        return sweep.chats


def _one_by_one(services: Services, now: datetime) -> set[str]:
    """Takes up a batch each by itself, so that one that cannot be read keeps nobody else waiting."""
    with services.store.write() as work:
        numbers = [reminder.id for reminder in work.reminders.due(now, BATCH)]
    chats: set[str] = set()
    for number in numbers:
        try:
            chats |= _take_up(services, now, alone=number)
        except DatabaseUnavailableError:
            raise
        except Exception:
            log.exception("reminder %s cannot be taken up and is set aside", number)
            chats |= _set_aside(services, now, number)
    return chats


def _set_aside(services: Services, now: datetime, number: int) -> set[str]:
    """Ends a reminder that cannot be taken up, which is noted and told."""
    with services.store.write() as work:
        delivery = work.reminders.set_aside(number, fallback.BROKEN, now)
    if delivery is None:
        return set()
    try:
        with services.store.write() as work:
            failed = work.reminders.delivery(delivery.id)
            return fallback.tell(work, services, [failed]) if failed is not None else set()
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("nobody could be told of reminder %s", number)
        return set()


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
    lists: bool = True  # whether what somebody has missed for long is put together
    chats: set[str] = field(default_factory=set)
    listed: set[int] = field(default_factory=set)  # reminders that a list has taken along
    going: list[tuple[Reminder, Receiver]] = field(default_factory=list)
    failed: list[Delivery] = field(default_factory=list)  # what cannot be handed over

    def take_up(self, reminder: Reminder) -> None:
        """Sends a reminder on its way, or lets it wait for working hours."""
        if reminder.id in self.listed:
            return
        receiver = receiver_of(self.work, reminder, self.services.settings)
        if receiver is None:
            self._lose(reminder, fallback.GONE)
        elif (until := self._waits_until(reminder, receiver)) is not None:
            reminder.wake_at = until
        elif self.lists and self._is_old(reminder):
            self._take_up_missed(self._missed(reminder), receiver)
        elif self._matter(reminder, receiver) is not None:
            self.going.append((reminder, receiver))

    def send(self) -> None:
        """Queues what goes out on its own, in the order in which it was due; tells of what cannot go out."""
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
        self.chats |= fallback.tell(self.work, self.services, self.failed)

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
            delivery.state, delivery.error = DeliveryState.FAILED, fallback.BROKEN
            self.failed.append(delivery)
            return None
        if reply is None:
            self.work.reminders.withdraw(delivery)
            return None
        return Letter(reply, receiver.address, receiver.language, due_at=delivery.planned_at)

    def _take_up_missed(self, missed: list[Reminder], receiver: Receiver) -> None:
        """What one receiver has missed for long: several in one list."""
        self.listed |= {reminder.id for reminder in missed}
        told = [(reminder, matter) for reminder in missed if (matter := self._told(reminder)) is not None]
        if len(told) == 1:
            self.going.append((told[0][0], receiver))
        elif told:
            self._list(told, receiver)

    def _told(self, reminder: Reminder) -> Matter | None:
        """What a receiver is told of it: somebody may belong to one partnership and not to another one any more."""
        receiver = receiver_of(self.work, reminder, self.services.settings)
        if receiver is None:
            self._lose(reminder, fallback.GONE)
            return None
        return self._matter(reminder, receiver)

    def _matter(self, reminder: Reminder, receiver: Receiver) -> Matter | None:
        """What it is about; None when nothing is left of that, or the receiver may not see it, which is seen to."""
        matter = matter_of(self.work, reminder)
        if matter is None:
            self.work.reminders.move_on(reminder, self.now)
            return None
        if not matter.is_open_to(receiver.audiences):
            self._lose(reminder, fallback.HIDDEN)
            return None
        return matter

    def _lose(self, reminder: Reminder, why: str) -> None:
        self.failed.append(fallback.lose(self.work, reminder, why, self.now))

    def _list(self, told: Sequence[tuple[Reminder, Matter]], receiver: Receiver) -> None:
        missed = [reminder for reminder, _ in told]
        reply = digest(told, receiver.zone)
        letter = Letter(reply, receiver.address, receiver.language, due_at=missed[0].wake_at)
        (message,) = self._post(missed[0].partnership_id, [letter])
        for delivery in self.work.reminders.claim_all(missed, self.now):
            delivery.outgoing_id = message.id

    def _post(self, partnership_id: int, letters: Sequence[Letter]) -> list[OutgoingMessage]:
        self.chats |= {letter.chat for letter in letters}
        return post_all_to_readers(self.work, self.services, partnership_id, letters)
