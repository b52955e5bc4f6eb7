"""What is written right below the card of a reminder, or the list: "kl 10", "hos Minh", "ta bort den"."""

from dataclasses import replace
from typing import Final

from handlers.agreeing import behind_correction, without_taking_back
from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.reminders.changing import ACTIONS, ALIVE, change_to, local_now, reminder_of, said_theirs
from handlers.reminders.listing import LISTED, listed
from handlers.reminders.ordering import STATES
from handlers.reminders.orders import done_with_it, done_with_place, moved_place
from handlers.reminders.replying import bare, hour_in_place, is_theirs, says_time_alone
from handlers.reminders.request import language_of
from handlers.reminders.retiming import with_way_back
from handlers.subject import kind_of, newest_about, number_of
from handlers.talk import Talk
from storage import Reminder, ReminderStatus, UnitOfWork

LONGEST: Final = 60  # characters
Meant = tuple[str, Reminder, str]  # the action, or "" for another time; the reminder that it is about; that time


def is_meant(talk: Talk) -> bool:
    """Whether somebody writes, below what they have set or what is listed, only what is to become of it."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or not text or len(text) > LONGEST or "?" in text:
        return False
    order = _order(talk)
    is_order = done_with_it(order) or done_with_place(order) or moved_place(order, local_now(talk))
    if not (is_order or is_theirs(said := _said(talk)) or _is_time(talk, said)):
        return False
    with talk.read() as work:
        return _meant(talk, work) is not None


def take(talk: Talk) -> Reply:
    """Does it: the card with that time, or what its button would do."""
    with talk.write() as work:
        meant = _meant(talk, work)
        if meant is None:
            raise UserError(say("error-stale-button"))
        action, reminder, said = meant[0], reminder_of(talk, work, meant[1].id), meant[2]
        if action:
            return replace(ACTIONS[action](talk, work, reminder), replaces=False)
        if is_theirs(said):
            return replace(said_theirs(talk, work, reminder, said), replaces=False)
        before = reminder.due_at, reminder.rule
        answer = with_way_back(change_to(talk, work, reminder, bare(said)), reminder, before)
        return replace(answer, replaces=False)


def _order(talk: Talk) -> str:
    """What is said, without what takes something back before it where that is no order: "actually, cancel that"."""
    text = without_taking_back(talk.message.text)
    is_order = done_with_it(text) or done_with_place(text) or moved_place(text, local_now(talk))
    return text if is_order else behind_correction(text) or text


def _said(talk: Talk) -> str:
    """What is said without the no before it; an hour that only a number tells, as an hour."""
    text = talk.message.text.strip()
    said = behind_correction(text) or text
    return hour_in_place(said, language_of(said, talk.language)) or said


def _is_time(talk: Talk, said: str) -> bool:
    return says_time_alone(said, language_of(said, talk.language), local_now(talk))


def _meant(talk: Talk, work: UnitOfWork) -> Meant | None:
    subject = newest_about(talk, work)
    order = _order(talk)
    placed, moved = done_with_place(order), moved_place(order, local_now(talk))
    if kind_of(subject) == LISTED:
        place = placed[1] if placed is not None else moved[0] if moved is not None else 0
        reminder = listed(talk, work, subject, place) if place else None
        if reminder is None or (placed is None and not _is_changed(talk, reminder)):
            return None
        return (
            (placed[0], reminder, "") if placed is not None else ("", reminder, moved[1] if moved is not None else "")
        )
    number = number_of(subject, "reminder")
    reminder = work.reminders.get(number) if number is not None else None
    if reminder is None or reminder.status not in ALIVE:
        return None
    kind = done_with_it(order)
    if placed is not None and abs(placed[1]) == 1:  # a list of one is about that one
        kind = placed[0]
    if kind is not None:
        is_able = reminder.status == STATES.get(kind, reminder.status)
        return (kind, reminder, "") if is_able and talk.user_id in {reminder.author_id, reminder.person_id} else None
    said = moved[1] if moved is not None and abs(moved[0]) == 1 else _said(talk)
    return ("", reminder, said) if placed is None and _is_changed(talk, reminder) else None


def _is_changed(talk: Talk, reminder: Reminder) -> bool:
    """Whether a time, or whose clock, that is said below its card can change it."""
    if reminder.author_id != talk.user_id or reminder.subject is not None:
        return False
    return not is_theirs(_said(talk)) or reminder.status == ReminderStatus.DRAFT
