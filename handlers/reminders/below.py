"""What is written right below the card of a reminder: "kl 10", "nej, på torsdag", "hos Minh" change that one."""

from dataclasses import replace
from typing import Final

from handlers.agreeing import behind_no
from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.reminders.changing import ALIVE, change_to, local_now, reminder_of, said_theirs
from handlers.reminders.replying import bare, is_theirs, says_time_alone
from handlers.reminders.request import language_of
from handlers.reminders.retiming import with_way_back
from handlers.subject import number_of
from handlers.talk import Talk
from storage import Reminder, ReminderStatus, UnitOfWork

LONGEST: Final = 60  # characters


def is_meant(talk: Talk) -> bool:
    """Whether somebody writes nothing but a time, or whose clock they mean, below the card of what they have set."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or not text or len(text) > LONGEST or "?" in text:
        return False
    said = _said(talk)
    if not is_theirs(said) and not says_time_alone(said, language_of(said, talk.language), local_now(talk)):
        return False
    with talk.read() as work:
        reminder = _newest(talk, work)
        return reminder is not None and (not is_theirs(said) or reminder.status == ReminderStatus.DRAFT)


def take(talk: Talk) -> Reply:
    """The card with that time."""
    said = _said(talk)
    with talk.write() as work:
        newest = _newest(talk, work)
        if newest is None:
            raise UserError(say("error-stale-button"))
        reminder = reminder_of(talk, work, newest.id)
        if is_theirs(said):
            return replace(said_theirs(talk, work, reminder, said), replaces=False)
        before = reminder.due_at, reminder.rule
        answer = with_way_back(change_to(talk, work, reminder, bare(said)), reminder, before)
        return replace(answer, replaces=False)


def _said(talk: Talk) -> str:
    text = talk.message.text.strip()
    return behind_no(text) or text


def _newest(talk: Talk, work: UnitOfWork) -> Reminder | None:
    """The person's reminder, when its card is the newest that we have said and it can still be changed."""
    said = work.mailbox.newest(talk.message.chat.address)
    number = number_of(said.subject, "reminder") if said is not None else None
    reminder = work.reminders.get(number) if number is not None else None
    if reminder is None or reminder.author_id != talk.user_id or reminder.subject is not None:
        return None
    return reminder if reminder.status in ALIVE else None
