"""Changes to a reminder: its time and text, its pause, its end; the buttons under what was set."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from handlers.agreeing import behind_no
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.reminders.card import card_of, shown
from handlers.reminders.choosing import MOST_OFFERED, narrowed, offer_times, offered
from handlers.reminders.delivered import words_for
from handlers.reminders.receiver import receiver_of
from handlers.reminders.replying import (
    bare,
    gives_up,
    hour_of_theirs,
    is_no_matter,
    is_theirs,
    new_text,
    once_or_ends,
    says_time_alone,
    shifted,
)
from handlers.reminders.request import language_of, over_in, times_in
from handlers.reminders.retiming import answered, ask, is_hour_alone, must_be_asked, retime, times_for
from handlers.reminders.setting import must_have_room
from handlers.reminders.wish import LONGEST_REQUEST, Option, must_be_short
from handlers.talk import Talk, number_in
from handlers.translating.writing import note, pen_of
from storage import Reminder, ReminderStatus, Role, UnitOfWork

ENDING = frozenset({"yes", "theirs", "drop", "delete", "pause"})  # buttons after which no change is awaited any more
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
        reminder = reminder_of(talk, work, number_in(number))
        if what in ENDING and talk.awaits("reminder-change") and talk.expected().get("reminder") == reminder.id:
            talk.forget()
        return action(talk, work, reminder)


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
        raise UserError(say("reminder-not-asked", group="yes" if reminder.person_id is None else "no"))
    return reminder


def change(talk: Talk) -> Reply:
    """What somebody wrote as the new time or text, or both; "tack" and "nej" leave it as it is."""
    number, said = talk.expected().get("reminder"), talk.message.text.strip()
    must_be_short(said, LONGEST_REQUEST)
    with talk.write() as work:
        reminder = reminder_of(talk, work, number_in(str(number)))
        if is_theirs(said) and reminder.status == ReminderStatus.DRAFT:
            return _finished(talk, said_theirs(talk, work, reminder, said))
        if "start" in talk.expected() and (once := once_or_ends(said)) is not None:
            return replace(_changed(talk, work, *answered(talk, work, reminder, once=once)), replaces=False)
        if gives_up(said) or is_no_matter(said):
            return _finished(talk, _card(talk, work, reminder))
        _must_be_own(reminder)
        if found := narrowed(offered(talk), talk, said):
            return _chosen(talk, work, reminder, found)
        return change_to(talk, work, reminder, bare(said))


def change_to(talk: Talk, work: UnitOfWork, reminder: Reminder, said: str) -> Reply:
    """Moves a reminder to the time, and gives it the text, that are said; asks when several times may be meant."""
    language = language_of(said, talk.language)
    now = local_now(talk)
    options, text = times_for(talk, reminder, said, language), new_text(said, language, now)
    text = "" if shifted(said) else text
    must_be_short(text)
    if not options and (times_in(said, language, now) or over_in(said, language, now)):
        raise UserError(say("reminder-passed"))
    if not options and not text:
        raise UserError(say("reminder-when-unclear"))
    if len(options) > 1:
        return offer_times(talk, reminder, options, said, text)
    return _moved(talk, work, reminder, options[0] if options else None, text, said)


def _chosen(talk: Talk, work: UnitOfWork, reminder: Reminder, found: Sequence[Option]) -> Reply:
    """One of the times that were offered in words; asks again when it is left open."""
    text = str(talk.expected().get("text") or "")
    if len(found) > 1:
        return offer_times(talk, reminder, found, "", text)
    return _moved(talk, work, reminder, found[0], text)


def _finished(talk: Talk, answer: Reply) -> Reply:
    """The answer to what somebody wrote; nothing more is awaited."""
    talk.forget()
    return replace(answer, replaces=False)


def _moved(talk: Talk, work: UnitOfWork, reminder: Reminder, option: Option | None, text: str, said: str = "") -> Reply:
    """Sets the new time, if there is one, unless a running rhythm leaves open what it means; and the new text."""
    hour_alone = bool(said) and option is not None and is_hour_alone(said, talk.language, local_now(talk))
    if option is not None and must_be_asked(reminder, option, hour_alone=hour_alone):
        return ask(talk, work, reminder, option, text)
    if option is not None:
        retime(talk, work, reminder, option, hour_alone=hour_alone)
    return _changed(talk, work, reminder, text)


def _picked(talk: Talk, work: UnitOfWork, reminder: Reminder, number: int) -> Reply:
    """One of the times that were offered for a new one."""
    options, waiting = offered(talk), talk.expected()
    if waiting.get("reminder") != reminder.id or number >= len(options):
        raise UserError(say("error-stale-button"))
    _must_be_own(reminder)
    return _moved(talk, work, reminder, options[number], str(waiting.get("text") or ""))


def _changed(talk: Talk, work: UnitOfWork, reminder: Reminder, text: str) -> Reply:
    reminder.text = text or reminder.text
    note(work, pen_of(talk), [reminder.text], internal=reminder.person_id == talk.user_id)
    work.chats.forget(talk.chat_id, talk.user_id)
    replaces = talk.message.button is not None
    return shown(card_of(work, talk, reminder), talk.services.settings, replaces=replaces)


def _once(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    return _changed(talk, work, *answered(talk, work, reminder, once=True))


def _single(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    return _changed(talk, work, *answered(talk, work, reminder, once=False))


def _yes(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    if reminder.status != ReminderStatus.DRAFT:
        raise UserError(say("error-stale-button"))
    _set_due(talk, work, reminder)
    return _card(talk, work, reminder)


def _theirs(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """The same time on the receiver's own clock."""
    receiver = receiver_of(work, reminder, talk.services.settings)
    if reminder.status != ReminderStatus.DRAFT or receiver is None:
        raise UserError(say("error-stale-button"))
    reminder.zone = receiver.zone
    reminder.due_at = reminder.starts_at.replace(tzinfo=ZoneInfo(receiver.zone))
    _set_due(talk, work, reminder)
    return _card(talk, work, reminder)


def said_theirs(talk: Talk, work: UnitOfWork, reminder: Reminder, said: str) -> Reply:
    """The same in words; another hour than the one that was offered there is shown once more before it counts."""
    hour, receiver = hour_of_theirs(said), receiver_of(work, reminder, talk.services.settings)
    if hour is None or hour == reminder.starts_at.time() or receiver is None:
        return _theirs(talk, work, reminder)
    reminder.zone, reminder.starts_at = receiver.zone, datetime.combine(reminder.starts_at.date(), hour)
    reminder.set_due(reminder.starts_at.replace(tzinfo=ZoneInfo(receiver.zone)))
    reminder.status = ReminderStatus.DRAFT
    return _card(talk, work, reminder)


def _set_due(talk: Talk, work: UnitOfWork, reminder: Reminder) -> None:
    """Sets it for its time; when that has passed meanwhile, for the next of its rhythm."""
    now = talk.services.clock.now()
    if reminder.status != ReminderStatus.PAUSED and reminder.author_id is not None:
        must_have_room(work, talk, reminder.author_id)
    due_at = reminder.due_at if reminder.due_at > now else reminder.next_due(now)
    if due_at is None:
        raise UserError(say("reminder-passed"))
    work.reminders.resume(reminder, due_at, now)


def _change(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """Asks what to change, unless somebody has said so: "nej, hos Minh", "no, on Friday"."""
    _must_be_own(reminder)
    said = (behind_no(talk.message.text) or "") if talk.message.typed else ""
    if said and is_theirs(said) and reminder.status == ReminderStatus.DRAFT:
        return replace(said_theirs(talk, work, reminder, said), replaces=False)
    if said and says_time_alone(said, language_of(said, talk.language), local_now(talk)):
        return replace(change_to(talk, work, reminder, said), replaces=False)
    talk.expect("reminder-change", reminder=reminder.id)
    return reply(say("reminder-change", text=reminder.text))


def _must_live(reminder: Reminder) -> None:
    if reminder.status not in ALIVE:
        raise UserError(say("error-stale-button"))


def _must_be_own(reminder: Reminder) -> None:
    """Raises UserError for one that follows a step or an agreement, which would only set it anew."""
    _must_live(reminder)
    if reminder.subject is not None:
        raise UserError(say("reminder-follows"))


def _urgent(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """Comes at the very time; whoever chooses that for a draft has said yes to it."""
    _must_live(reminder)
    reminder.urgent = True
    if reminder.status == ReminderStatus.DRAFT:
        _set_due(talk, work, reminder)
    else:
        reminder.wake_at = reminder.due_at
    return _card(talk, work, reminder)


def _patient(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    _must_live(reminder)
    reminder.urgent = False
    return _card(talk, work, reminder)


def _pause(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    if reminder.status != ReminderStatus.PENDING:
        raise UserError(say("error-stale-button"))
    work.reminders.pause(reminder)
    return _card(talk, work, reminder)


def _resume(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    """Goes on after a pause, or after it was deleted by mistake."""
    if reminder.status not in {ReminderStatus.PAUSED, ReminderStatus.CANCELLED}:
        raise UserError(say("error-stale-button"))
    _set_due(talk, work, reminder)
    return _card(talk, work, reminder)


def _delete(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply:
    _must_be_own(reminder)
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
    **{f"at{number}": partial(_picked, number=number) for number in range(MOST_OFFERED)},
    "once": _once,
    "single": _single,
}
