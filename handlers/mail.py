"""Queues replies in the mailbox, so that what was promised is sent, also after a restart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.messages import Message, Reply, Say, say
from handlers.payload import payload_of
from storage import OutgoingFile, OutgoingMessage, UnitOfWork

PRESSED = "pressed"  # where a message's payload has the button that it answers
LATE = timedelta(minutes=5)  # what comes later than that begins with an excuse


@dataclass(frozen=True)
class Letter:
    """A reply on its way to a chat. `answers` is the message that it answers.

    What nobody waits for just now has a time at which it is due: replies overtake it, and it says how late it is.
    """

    reply: Reply
    chat: str
    language: str
    answers: Message | None = None
    replaces_message_id: str | None = None
    due_at: datetime | None = None


def post(work: UnitOfWork, letter: Letter, now: datetime) -> OutgoingMessage:
    """Queues a letter."""
    return post_all(work, [letter], now)[0]


def post_all(work: UnitOfWork, letters: Sequence[Letter], now: datetime) -> list[OutgoingMessage]:
    """Queues letters in their order."""
    for letter in letters:
        if letter.replaces_message_id is not None:
            work.written.is_replaced(letter.chat, letter.replaces_message_id)
    return work.mailbox.post_all([(_row(letter, now), _files(letter.reply)) for letter in letters])


def _row(letter: Letter, now: datetime) -> OutgoingMessage:
    reply, answers = letter.reply, letter.answers
    return OutgoingMessage(
        update_key=answers.key if answers else None,
        chat=letter.chat,
        payload=payload_of(reply, letter.language) | _pressed(answers),
        subject=reply.subject,
        answers_message_id=answers.message_id if answers else None,
        replaces_message_id=letter.replaces_message_id,
        not_before=now,
        due_at=letter.due_at,
        created_at=now,
    )


def _pressed(answers: Message | None) -> dict[str, str]:
    return {PRESSED: answers.button} if answers is not None and answers.button is not None else {}


def _files(reply: Reply) -> list[OutgoingFile]:
    return [OutgoingFile(name=file.name, media_type=file.media_type, content=file.content) for file in reply.files]


def told_late(reply: Reply, message: OutgoingMessage, now: datetime) -> Reply:
    """The reply, which begins with how late it is when it was due some time ago.

    What was queued in time has waited for the channel; what was not, for us.
    """
    due_at = message.due_at
    if due_at is None or now - due_at <= LATE:
        return reply
    down = "yes" if message.created_at - due_at > LATE else "no"
    return replace(reply, parts=[say("reminder-late", late=duration(now - due_at), down=down), *reply.parts])


def duration(span: timedelta) -> Say:
    """A length of time in words: minutes, hours or days."""
    days, (hours, minutes) = span.days, divmod(span.seconds // 60, 60)
    if days:
        return say("duration-days", days=days, hours=hours)
    return say("duration-hours", hours=hours, minutes=minutes) if hours else say("duration-minutes", minutes=minutes)
