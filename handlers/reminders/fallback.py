"""When a reminder does not reach its receiver: the group, the author and the coordinators hear of it, never nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.mail import Letter, post
from handlers.matter import Matter
from handlers.messages import Moment, Part, Reply, Say, Written, say
from handlers.people import audiences_of, language_of, person_hours
from handlers.reminders.delivered import MOST_LISTED
from handlers.reminders.receiver import is_ours
from handlers.reminders.subjects import matter_of, subject_of
from handlers.services import Services
from handlers.translating.readers import post_to_readers
from knowledge.words import Audiences
from storage import Chat, Delivery, DeliveryState, Reminder, ReminderStatus, Role, UnitOfWork, User

GONE = "gone"  # the receiver is no longer one of us
HIDDEN = "hidden"  # the receiver may no longer see what it is about
BROKEN = "broken"  # it cannot be put into words
NOBODY = frozenset({"nobody"})  # what cannot be read is told to those who asked for it and to admins alone
UNTRIED = frozenset({GONE, HIDDEN, BROKEN})
BLOCKED = "Forbidden"  # what a channel says when somebody does not let us write to them


@dataclass
class _Failed:
    """An occurrence that was not handed over, and whether somebody was called in a group for it just now."""

    delivery: Delivery
    reminder: Reminder
    matter: Matter
    is_called: bool = False

    @property
    def shares(self) -> tuple[object, ...]:
        """What it has in common with those that are told in the same message: place, receiver and reason."""
        reminder = self.reminder
        receiver = ("group", reminder.chat_id) if reminder.person_id is None else ("person", reminder.person_id)
        return (reminder.partnership_id, *receiver, self.delivery.error)

    def may_be_called(self, chat: Chat) -> bool:
        """Whether it helps to call its person in the group."""
        tried = self.delivery.error not in UNTRIED and not self.delivery.called
        return self.reminder.person_id is not None and tried and is_ours(chat, self.reminder)


@dataclass(frozen=True)
class _Reader:
    """Somebody who may have to be told. `user` is None for an admin who has never written to us."""

    address: str
    language: str
    zone: str
    audiences: Audiences
    user: User | None
    coordinates: bool


def lose(work: UnitOfWork, reminder: Reminder, why: str, now: datetime) -> Delivery:
    """An occurrence that cannot even be tried, and is to be told of.

    The next ones of its rhythm could not either: what belongs to a record is set anew for whoever is responsible now,
    another one is paused until somebody who may change it goes on with it.
    """
    delivery = work.reminders.claim(reminder, now)
    delivery.state, delivery.error = DeliveryState.FAILED, why
    subject = subject_of(reminder)
    if subject is not None:
        work.reminders.cancel(reminder)
        subject.renew(work, reminder)
    elif reminder.status == ReminderStatus.PENDING:
        reminder.status = ReminderStatus.PAUSED
    return delivery


def given_up(work: UnitOfWork, services: Services, outgoing_id: int, reason: str) -> set[str]:
    """A message was given up: notes it for every occurrence that it carried; returns the chats that are told."""
    return tell(work, services, work.reminders.mark_failed(outgoing_id, reason))


def tell(work: UnitOfWork, services: Services, deliveries: Sequence[Delivery]) -> set[str]:
    """Tells of occurrences that have failed; returns the chats that are told."""
    together: dict[tuple[object, ...], list[_Failed]] = {}
    for delivery in deliveries:
        entry = _failed(work, delivery)
        if entry is not None:
            together.setdefault(entry.shares, []).append(entry)
    told: set[str] = set()
    for failed in together.values():
        told |= _tell(work, services, failed)
    return told


def _tell(work: UnitOfWork, services: Services, failed: Sequence[_Failed]) -> set[str]:
    """Tells of what one receiver was to get in one partnership: everybody who is told in one message."""
    groups = sorted({entry.reminder.chat_id for entry in failed if entry.reminder.chat_id is not None})
    chats = [chat for number in groups if (chat := work.chats.get(number)) is not None]
    told = {chat.address for chat in chats if _call(work, services, chat, failed)}
    for reader in _readers(work, services, failed):
        concerning = [entry for entry in failed if _concerns(reader, entry)]
        if concerning:
            _post(work, services, reader, concerning)
            told.add(reader.address)
    return told


def _failed(work: UnitOfWork, delivery: Delivery) -> _Failed | None:
    """What has failed; None when there is nothing left to be reminded of anyhow."""
    reminder = work.reminders.get(delivery.reminder_id)
    if reminder is not None and delivery.error == BROKEN:
        return _Failed(delivery, reminder, Matter(Written(reminder.text, internal=True), NOBODY))
    matter = matter_of(work, reminder) if reminder is not None else None
    return _Failed(delivery, reminder, matter) if reminder is not None and matter is not None else None


def _call(work: UnitOfWork, services: Services, chat: Chat, failed: Sequence[_Failed]) -> bool:
    """Calls the person in the group where reminders were set, without saying what they are about; once."""
    mine = [entry for entry in failed if entry.reminder.chat_id == chat.id and entry.may_be_called(chat)]
    person = work.users.get(mine[0].reminder.person_id or 0) if mine else None
    if person is None:
        return False
    line = say("reminder-call", name=f"@{person.username}" if person.username else person.name)
    language = mine[0].reminder.language
    message = post(work, Letter(Reply([line]), chat.address, language), services.clock.now())
    for entry in mine:
        entry.delivery.outgoing_id, entry.delivery.called = message.id, True
        entry.is_called = True
    return True


def _readers(work: UnitOfWork, services: Services, failed: Sequence[_Failed]) -> list[_Reader]:
    """Those who asked for it, the coordinators and the configured admins, but for the receiver."""
    settings, partnership_id = services.settings, failed[0].reminder.partnership_id
    known = work.users.people(partnership_id, Role.COORDINATOR)
    known += work.users.by_addresses(sorted(settings.admins))
    coordinating = {user.address for user in known}
    authors = work.users.by_ids(sorted({entry.reminder.author_id for entry in failed if entry.reminder.author_id}))
    readers = {
        address: _Reader(address, settings.default_language, settings.default_timezone, None, None, coordinates=True)
        for address in sorted(settings.admins)
    }
    for user in [*known, *authors.values()]:
        zone = person_hours(work, user, partnership_id, settings).zone
        audiences = audiences_of(work, user, partnership_id, settings)
        coordinates = user.address in coordinating
        language = language_of(user, settings)
        readers[user.address] = _Reader(user.address, language, zone, audiences, user, coordinates)
    receiver = work.users.get(failed[0].reminder.person_id or 0)
    return [reader for reader in readers.values() if receiver is None or reader.address != receiver.address]


def _concerns(reader: _Reader, failed: _Failed) -> bool:
    """Authors hear of their own; coordinators of what they may see, when nobody was called."""
    if reader.audiences == frozenset():
        return False
    coordinates = reader.coordinates and not failed.is_called
    return (coordinates and failed.matter.is_open_to(reader.audiences)) or _asked(reader, failed)


def _asked(reader: _Reader, failed: _Failed) -> bool:
    """Whether the reader has asked for it, and so knows its words."""
    return reader.user is not None and reader.user.id == failed.reminder.author_id


def _post(work: UnitOfWork, services: Services, reader: _Reader, failed: Sequence[_Failed]) -> None:
    reminder = failed[0].reminder
    parts: list[Part] = [_line(work, reader, failed)]
    named = [entry for entry in failed if _asked(reader, entry) or entry.reminder.subject is not None]
    if len(failed) == 1:
        parts += [say("reminder-undelivered-text", text=entry.matter.words) for entry in named]
    else:
        parts += [
            say("reminder-digest-line", text=entry.matter.words, due=Moment(entry.delivery.due_at, reader.zone))
            for entry in named[:MOST_LISTED]
        ]
    if any(entry.reminder.status == ReminderStatus.PAUSED for entry in failed):
        parts.append(say("reminder-paused"))
    post_to_readers(work, services, reminder.partnership_id, Letter(Reply(parts), reader.address, reader.language))


def _line(work: UnitOfWork, reader: _Reader, failed: Sequence[_Failed]) -> Say:
    first = failed[0]
    reminder = first.reminder
    person = work.users.get(reminder.person_id) if reminder.person_id is not None else None
    group = work.chats.get(reminder.chat_id) if reminder.chat_id is not None else None
    name = person.name if person is not None else group.title if group is not None else ""
    why = say(f"reminder-why-{_why(first.delivery.error or '')}")
    if len(failed) > 1:
        return say("reminder-undelivered-many", count=len(failed), name=name, why=why)
    return say("reminder-undelivered", name=name, due=Moment(first.delivery.due_at, reader.zone), why=why)


def _why(error: str) -> str:
    if error in UNTRIED:
        return error
    return "blocked" if BLOCKED in error else "trouble"
