"""The buttons of a reminder that has been delivered: done, or later."""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.calendar import Hours, holidays_on
from handlers.errors import UserError
from handlers.messages import Button, Moment, Outgoing, Reply, reply, say
from handlers.people import audiences_of, language_of, person_hours
from handlers.reminders.delivered import buttons, words_for
from handlers.reminders.subjects import subject_of
from handlers.talk import Talk, number_in
from storage import Delivery, Reminder, UnitOfWork

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def press(talk: Talk) -> Reply:
    """Somebody has done what they were reminded of, wants to be reminded later, or takes *done* back."""
    what, number = talk.pressed(2)
    with talk.write() as work:
        delivery, reminder = _found(work, number_in(number))
        if not _concerns(talk, reminder):
            return Reply(notice=say("reminder-not-yours"))
        if what == "done":
            return done(talk, work, delivery, reminder)
        if what == "undone":
            return _undone(talk, work, delivery, reminder)
        return _later(talk, work, delivery, reminder, what)


def _found(work: UnitOfWork, delivery_id: int) -> tuple[Delivery, Reminder]:
    delivery = work.reminders.delivery(delivery_id)
    reminder = work.reminders.get(delivery.reminder_id) if delivery is not None else None
    if delivery is None or reminder is None:
        raise UserError(say("error-stale-button"))
    return delivery, reminder


def _concerns(talk: Talk, reminder: Reminder) -> bool:
    """Whether the person is reminded by it: themselves, or as one of the group."""
    if reminder.person_id is not None:
        return reminder.person_id == talk.user_id and (talk.is_private or reminder.chat_id == talk.chat_id)
    return reminder.chat_id == talk.chat_id


def done(talk: Talk, work: UnitOfWork, delivery: Delivery, reminder: Reminder) -> Reply:
    """An occurrence is done; who asked for it hears of it."""
    if delivery.done_at is not None:
        return Reply(notice=say("reminder-done-before"))
    work.reminders.finish(delivery, talk.services.clock.now())
    undo = Button(say("button-reminder-undone"), f"reminder:undone:{delivery.id}")
    line = say("reminder-done", text=words_for(talk, work, reminder))
    return reply(
        line, buttons=[[undo]], replaces=True, notice=say("reminder-noted"), also=to_author(talk, work, reminder)
    )


def to_author(talk: Talk, work: UnitOfWork, reminder: Reminder) -> list[Outgoing]:
    """Who asked for it hears that it is done."""
    author = work.users.get(reminder.author_id) if reminder.author_id is not None else None
    if author is None or author.id in {talk.user_id, reminder.person_id}:
        return []
    if audiences_of(work, author, reminder.partnership_id, talk.services.settings) == frozenset():
        return []
    line = say("reminder-done-by", name=talk.name, text=words_for(talk, work, reminder))
    return [Outgoing(author.address, language_of(author, talk.services.settings), reply(line))]


def _undone(talk: Talk, work: UnitOfWork, delivery: Delivery, reminder: Reminder) -> Reply:
    if delivery.done_at is None:
        raise UserError(say("error-stale-button"))
    work.reminders.reopen(delivery)
    now = talk.services.clock.now()
    if delivery.snoozed_until is not None and delivery.snoozed_until > now:
        return _snoozed(talk, work, (delivery, reminder), delivery.snoozed_until)
    return reply(say("reminder-due", text=words_for(talk, work, reminder)), buttons=buttons(delivery), replaces=True)


def _later(talk: Talk, work: UnitOfWork, delivery: Delivery, reminder: Reminder, what: str) -> Reply:
    if delivery.done_at is not None:
        return Reply(notice=say("reminder-done-before"))
    if delivery.snoozed_until is not None:
        until = Moment(delivery.snoozed_until, talk.timezone)
        return Reply(notice=say("reminder-snoozed-before", until=until))
    return put_off(talk, work, (delivery, reminder), _moment(talk, work, what))


def put_off(talk: Talk, work: UnitOfWork, found: tuple[Delivery, Reminder], moment: datetime) -> Reply:
    """An occurrence comes again then."""
    delivery, reminder = found
    told = _told_anew(talk, work, reminder)
    again = work.reminders.snooze(delivery, moment, talk.services.clock.now())
    again.urgent = True  # this very time was chosen by whom it disturbs
    shown = _snoozed(talk, work, (delivery, reminder), moment)
    return replace(shown, buttons=told.buttons) if told is not None and told.buttons else shown


def _told_anew(talk: Talk, work: UnitOfWork, reminder: Reminder) -> Reply | None:
    """How the record that a reminder belongs to words it now; None when it is of its own.

    Raises UserError when nothing is left to be reminded of.
    """
    subject = subject_of(reminder)
    if subject is None:
        return None
    told = subject.compose(work, reminder, talk.language, talk.services.clock.now())
    if told is None:
        raise UserError(say("reminder-nothing-left"))
    return told


def _snoozed(talk: Talk, work: UnitOfWork, found: tuple[Delivery, Reminder], until: datetime) -> Reply:
    """When it comes again, and whether that is a public holiday where the person lives."""
    delivery, reminder = found
    line = say("reminder-snoozed", text=words_for(talk, work, reminder), until=Moment(until, talk.timezone))
    hours = _hours(talk, work)
    day = hours.local(until).date()
    feasts = [say("reminder-holiday", day=day, where=where) for where in holidays_on(day, (hours.country or "",))]
    done = Button(say("button-reminder-done"), f"reminder:done:{delivery.id}")
    return reply(line, *feasts, buttons=[[done]], replaces=True)


def _moment(talk: Talk, work: UnitOfWork, what: str) -> datetime:
    now = talk.services.clock.now()
    if what not in {"hour", "tomorrow", "week"}:
        raise UserError(say("error-stale-button"))
    if what == "hour":
        return now + HOUR
    hours = _hours(talk, work)
    today = hours.local(now).date()
    day = today + DAY if what == "tomorrow" else today + (7 - today.weekday()) * DAY
    return hours.at(day, hours.default)


def _hours(talk: Talk, work: UnitOfWork) -> Hours:
    user = work.users.get(talk.user_id)
    if user is None:
        raise UserError(say("error-stale-button"))
    return person_hours(work, user, talk.partnership_id, talk.services.settings)
