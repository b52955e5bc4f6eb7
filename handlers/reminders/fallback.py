"""When a reminder does not reach its receiver: the group, the author and the coordinators hear of it, never nobody."""

from handlers.mail import post
from handlers.messages import Moment, Outgoing, Say, Written, reply, say
from handlers.people import language_of, to_coordinators
from handlers.services import Services
from handlers.translating.readers import post_to_readers
from storage import Delivery, DeliveryState, Reminder, UnitOfWork, User

GONE = "gone"  # the receiver is no longer one of us
BLOCKED = "Forbidden"  # what a channel says when somebody does not let us write to them


def gone(work: UnitOfWork, services: Services, delivery: Delivery) -> set[str]:
    """An occurrence that cannot even be tried; returns the chats that are told."""
    delivery.state, delivery.error = DeliveryState.FAILED, GONE
    return _tell(work, services, delivery)


def given_up(work: UnitOfWork, services: Services, outgoing_id: int, reason: str) -> set[str]:
    """A message was given up: notes it for every occurrence that it carried; returns the chats that are told."""
    chats: set[str] = set()
    for delivery in work.reminders.mark_failed(outgoing_id, reason):
        chats |= _tell(work, services, delivery)
    return chats


def _tell(work: UnitOfWork, services: Services, delivery: Delivery) -> set[str]:
    reminder = work.reminders.get(delivery.reminder_id)
    if reminder is None:
        return set()
    person = work.users.get(reminder.person_id) if reminder.person_id is not None else None
    called = _call(work, services, reminder, delivery, person)
    told = _author(work, services, delivery, reminder, person)
    if not called:
        line = _line(work, delivery, reminder, person)
        coordinators = to_coordinators(work, reminder.partnership_id, services.settings, reply(line))
        told += [other for other in coordinators if other.chat not in {known.chat for known in told}]
    told = [other for other in told if person is None or other.chat != person.address]
    for other in told:
        post_to_readers(
            work,
            services,
            other.reply,
            partnership_id=reminder.partnership_id,
            chat=other.chat,
            language=other.language,
        )
    return called | {other.chat for other in told}


def _call(
    work: UnitOfWork, services: Services, reminder: Reminder, delivery: Delivery, person: User | None
) -> set[str]:
    """Calls the person in the group where the reminder was set, without saying what it is about; once."""
    chat = work.chats.get(reminder.chat_id) if reminder.chat_id is not None else None
    if chat is None or person is None or delivery.called or delivery.error == GONE:
        return set()
    line = say("reminder-call", name=f"@{person.username}" if person.username else person.name)
    message = post(work, reply(line), chat=chat.address, language=reminder.language, now=services.clock.now())
    delivery.outgoing_id, delivery.called = message.id, True
    return {chat.address}


def _author(
    work: UnitOfWork, services: Services, delivery: Delivery, reminder: Reminder, person: User | None
) -> list[Outgoing]:
    """Tells who set it for somebody else, with its words."""
    author = work.users.get(reminder.author_id) if reminder.author_id is not None else None
    if author is None or author.id == reminder.person_id:
        return []
    told = reply(
        _line(work, delivery, reminder, person),
        say("reminder-undelivered-text", text=Written(reminder.text, internal=reminder.subject is not None)),
    )
    return [Outgoing(author.address, language_of(author, services.settings), told)]


def _line(work: UnitOfWork, delivery: Delivery, reminder: Reminder, person: User | None) -> Say:
    group = work.chats.get(reminder.chat_id) if reminder.chat_id is not None else None
    name = person.name if person is not None else group.title if group is not None else ""
    due = Moment(delivery.due_at, reminder.zone)
    return say("reminder-undelivered", name=name, due=due, why=say(f"reminder-why-{_why(delivery.error or '')}"))


def _why(error: str) -> str:
    if error == GONE:
        return "gone"
    return "blocked" if BLOCKED in error else "trouble"
