"""Who gets a reminder: a person or a group, where, in which language and within which hours."""

from dataclasses import dataclass

from handlers.calendar import Hours
from handlers.people import audiences_of, language_of, person_hours
from handlers.services import Settings
from knowledge.words import SHARED, Audiences
from storage import Admission, Chat, Reminder, UnitOfWork, User


@dataclass(frozen=True)
class Receiver:
    """Where a reminder goes, and whose records may be told there (None: everybody's).

    A group has no hours of its own: somebody chose the time for all of it.
    """

    address: str
    language: str
    zone: str
    name: str
    audiences: Audiences
    hours: Hours | None = None


def receiver_of(work: UnitOfWork, reminder: Reminder, settings: Settings) -> Receiver | None:
    """The receiver; None when the person no longer belongs to the partnership, or the group is no longer ours."""
    if reminder.person_id is not None:
        user = work.users.get(reminder.person_id)
        return _person(work, reminder, user, settings) if user is not None else None
    chat = work.chats.get(reminder.chat_id) if reminder.chat_id is not None else None
    if chat is None or not is_ours(chat, reminder):
        return None
    return Receiver(chat.address, reminder.language, reminder.zone, chat.title, frozenset({SHARED}))


def is_ours(chat: Chat, reminder: Reminder) -> bool:
    """Whether a group belongs to the partnership of a reminder."""
    return chat.admission == Admission.ADMITTED and chat.partnership_id == reminder.partnership_id


def _person(work: UnitOfWork, reminder: Reminder, user: User, settings: Settings) -> Receiver | None:
    audiences = audiences_of(work, user, reminder.partnership_id, settings)
    if audiences == frozenset():
        return None
    hours = person_hours(work, user, reminder.partnership_id, settings)
    return Receiver(user.address, language_of(user, settings), hours.zone, user.name, audiences, hours)
