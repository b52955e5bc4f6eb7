"""/remind, and plain sentences that ask for it."""

from handlers.colleagues import colleagues
from handlers.messages import Reply, reply, say
from handlers.reminders.changing import ALIVE, local_now
from handlers.reminders.dialogue import proceed
from handlers.reminders.request import is_request, understand
from handlers.reminders.wish import LONGEST_REQUEST, must_be_short
from handlers.talk import Talk


def takes(talk: Talk) -> bool:
    """Whether a plain sentence asks to be reminded."""
    return is_request(talk.message.text, talk.language, local_now(talk))


def remind(talk: Talk) -> Reply:
    """Understands the request and asks for what it leaves open. An edited one takes the place of the earlier."""
    message = talk.message
    if not message.text.strip() and message.replied_to is None:
        return reply(say("reminder-how"))
    must_be_short(message.text, LONGEST_REQUEST)
    with talk.read() as work:
        known = colleagues(work, talk.partnership_id, talk.services.settings)
    quoted = message.replied_to.text if message.replied_to else ""
    wish = understand(message.text, talk.language, local_now(talk), known, quoted)
    if message.edited:
        _take_back(talk)
    return proceed(talk, wish)


def _take_back(talk: Talk) -> None:
    """Cancels what an earlier version of an edited message had set."""
    message = talk.message
    with talk.write() as work:
        earlier = work.mailbox.answer_to(message.chat.address, message.message_id or "")
        kind, _, number = (earlier.subject or "").partition(":") if earlier else ("", "", "")
        reminder = work.reminders.get(int(number)) if kind == "reminder" and number.isdigit() else None
        if reminder is not None and reminder.author_id == talk.user_id and reminder.status in ALIVE:
            work.reminders.cancel(reminder)
