"""Changes to a reminder: its time and text, its pause, its end; the buttons under what was set."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.reminders.card import card_of, shown
from handlers.reminders.delivered import words_for
from handlers.reminders.receiver import receiver_of
from handlers.reminders.request import over_in, text_of, times_in
from handlers.reminders.setting import timing_for
from handlers.reminders.wish import Wish
from handlers.talk import Talk, number_in
from handlers.translating.writing import note, pen_of
from storage import Reminder, ReminderStatus, Role, UnitOfWork

ALIVE = (ReminderStatus.DRAFT, ReminderStatus.PENDING, ReminderStatus.PAUSED)


def local_now(talk: Talk) -> datetime:
    """The present moment on the person's clock."""
    return talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))


def press(talk: Talk) -> Reply:
    """A button under a reminder: `remind:<what>:<id>`."""
    what, number = talk.pressed(2)
    action = ACTIONS.get(what)
    if action is None:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        return action(talk, work, reminder_of(talk, work, number_in(number)))


def reminder_of(talk: Talk, work: UnitOfWork, number: int) -> Reminder:
    """A reminder that the person may change: they set it, it is for them, or they look after the partnership.

    In a group, only what was set there: others need not read what somebody is reminded of.
    """
    reminder = work.reminders.get(number)
    if reminder is None or (not talk.is_private and reminder.chat_id != talk.chat_id):
        raise UserError(say("error-stale-button"))
    mine = talk.user_id == reminder.author_id
    if reminder.status != ReminderStatus.DRAFT:
        mine = mine or talk.user_id == reminder.person_id
    here = reminder.partnership_id == talk.partnership_id
    of_group = reminder.person_id is None and here and talk.role >= Role.COORDINATOR
    if not mine and not of_group:
        raise UserError(say("reminder-not-yours"))
    return reminder


def change(talk: Talk) -> Reply:
    """What somebody wrote as the new time or text, or both."""
    number = talk.expected().get("reminder")
    with talk.write() as work:
        reminder = reminder_of(talk, work, number_in(str(number)))
        _must_live(reminder)
        options = times_in(talk.message.text, talk.language, local_now(talk))
        text = text_of(talk.message.text, talk.language, local_now(talk))
        if len(options) > 1:
            raise UserError(say("reminder-when-unclear"))
        if not options and over_in(talk.message.text, talk.language, local_now(talk)):
            raise UserError(say("reminder-passed"))
        if options:
            _retime(talk, work, reminder, Wish(options=options))
        reminder.text = text or reminder.text
        note(work, pen_of(talk), [reminder.text], internal=reminder.person_id == talk.user_id)
        work.chats.forget(talk.chat_id, talk.user_id)
        return shown(card_of(work, talk, reminder), talk.services.settings)


def _retime(talk: Talk, work: UnitOfWork, reminder: Reminder, wish: Wish) -> None:
    when = timing_for(talk, work, wish, reminder.person_id)
    status = reminder.status
    reminder.zone, reminder.starts_at, reminder.rule = when.zone, when.starts_at, when.rule
    reminder.set_due(when.due_at)
    reminder.status = ReminderStatus.DRAFT if status == ReminderStatus.DRAFT else ReminderStatus.PENDING
    reminder.urgent = reminder.urgent or reminder.person_id == talk.user_id


def _yes(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    if reminder.status != ReminderStatus.DRAFT:
        raise UserError(say("error-stale-button"))
    _set_due(talk, reminder)
    return _card(talk, work, reminder)


def _theirs(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """The same time on the receiver's own clock."""
    receiver = receiver_of(work, reminder, talk.services.settings)
    if reminder.status != ReminderStatus.DRAFT or receiver is None:
        raise UserError(say("error-stale-button"))
    reminder.zone = receiver.zone
    reminder.due_at = reminder.starts_at.replace(tzinfo=ZoneInfo(receiver.zone))
    _set_due(talk, reminder)
    return _card(talk, work, reminder)


def _set_due(talk: Talk, reminder: Reminder) -> None:
    """Sets it for its time; when that has passed meanwhile, for the next of its rhythm."""
    now = talk.services.clock.now()
    due_at = reminder.due_at if reminder.due_at > now else reminder.next_due(now)
    if due_at is None:
        raise UserError(say("reminder-passed"))
    reminder.set_due(due_at)


def _change(talk: Talk, _: UnitOfWork, reminder: Reminder) -> Reply:
    _must_live(reminder)
    talk.expect("reminder-change", reminder=reminder.id)
    return reply(say("reminder-change", text=reminder.text))


def _must_live(reminder: Reminder) -> None:
    if reminder.status not in ALIVE:
        raise UserError(say("error-stale-button"))


def _urgent(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    _must_live(reminder)
    reminder.urgent = True
    reminder.wake_at = reminder.due_at
    return _card(talk, work, reminder)


def _patient(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    _must_live(reminder)
    reminder.urgent = False
    return _card(talk, work, reminder)


def _pause(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    if reminder.status != ReminderStatus.PENDING:
        raise UserError(say("error-stale-button"))
    reminder.status = ReminderStatus.PAUSED
    return _card(talk, work, reminder)


def _resume(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """Goes on after a pause, or after it was deleted by mistake."""
    if reminder.status not in {ReminderStatus.PAUSED, ReminderStatus.CANCELLED}:
        raise UserError(say("error-stale-button"))
    _set_due(talk, reminder)
    return _card(talk, work, reminder)


def _delete(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    _must_live(reminder)
    was_draft = reminder.status == ReminderStatus.DRAFT
    work.reminders.cancel(reminder)
    if was_draft:
        return reply(say("reminder-dropped"), replaces=True)
    undo = Button(say("button-reminder-undone"), f"remind:resume:{reminder.id}")
    return reply(say("reminder-deleted", text=words_for(talk, work, reminder)), buttons=[[undo]], replaces=True)


def _card(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    return shown(card_of(work, talk, reminder), talk.services.settings, replaces=True)


Action = Callable[[Talk, UnitOfWork, Reminder], Reply]

ACTIONS: dict[str, Action] = {
    "yes": _yes,
    "theirs": _theirs,
    "change": _change,
    "anyway": _urgent,
    "wait": _patient,
    "pause": _pause,
    "resume": _resume,
    "delete": _delete,
    "drop": _delete,
}
