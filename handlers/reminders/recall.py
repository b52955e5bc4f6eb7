"""Looks at what is queued once more before it goes out: its receiver may have left meanwhile, or a step been hidden."""

from handlers.people import audiences_of
from handlers.reminders.receiver import receiver_of
from handlers.reminders.subjects import matter_of
from handlers.services import Settings
from storage import Admission, OutgoingMessage, Reminder, ReminderStatus, UnitOfWork

ENDED = (ReminderStatus.PAUSED, ReminderStatus.CANCELLED)
REASON = "taken back"


def may_go(work: UnitOfWork, settings: Settings, message: OutgoingMessage) -> bool:
    """Whether a message that is due may still go out as it was queued; one that is half sent goes on."""
    if message.sent_pieces:
        return True
    carried = work.reminders.carried(message.id)
    if not carried:
        return _is_one_of_us(work, settings, message.chat)
    return all(_may_go(work, settings, reminder) for _, reminder in carried)


def take_back(work: UnitOfWork, outgoing_id: int) -> None:
    """Does not send it. The sweep takes up anew what it carried, as things are now, and tells who must know."""
    work.mailbox.mark_failed(outgoing_id, REASON)
    for delivery, _ in work.reminders.carried(outgoing_id):
        work.reminders.take_back(delivery)


def _may_go(work: UnitOfWork, settings: Settings, reminder: Reminder) -> bool:
    receiver = receiver_of(work, reminder, settings)
    matter = matter_of(work, reminder)
    if receiver is None or matter is None or reminder.status in ENDED:
        return False
    return matter.is_open_to(receiver.audiences)


def _is_one_of_us(work: UnitOfWork, settings: Settings, address: str) -> bool:
    """Whether somebody, or a group, is still let in at all."""
    user = work.users.by_address(address)
    if user is not None:
        places = {membership.partnership_id for membership in work.users.memberships(user.id)} or {0}
        return any(audiences_of(work, user, place, settings) != frozenset() for place in places)
    chat = work.chats.by_address(address)
    return chat is None or chat.admission == Admission.ADMITTED
