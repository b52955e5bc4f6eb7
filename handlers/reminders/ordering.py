"""Does what is said of a reminder that is named: moves it, lets it rest or go on, notes it as done.

Each is said back with a way back. What is only named for deletion is shown, with its button, by `listing`.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.reminders.card import card_of, shown
from handlers.reminders.changing import ACTIONS, ALIVE, change_to, local_now, reminder_of
from handlers.reminders.delivered import words_for
from handlers.reminders.finding import named, theirs_of
from handlers.reminders.listing import which
from handlers.reminders.orders import Order, order_in
from handlers.reminders.pressing import done, put_off, to_author
from handlers.reminders.replying import shifted
from handlers.reminders.request import times_in
from handlers.reminders.retiming import STAMP, retime, with_way_back
from handlers.reminders.setting import timing_for
from handlers.reminders.wish import Option, Wish, must_be_short
from handlers.spoken import in_language
from handlers.talk import Talk, number_in
from storage import Delivery, Reminder, ReminderStatus, UnitOfWork

LONGEST = 300  # characters
RECENT = timedelta(days=7)  # in which what has come may still be done or put off by its name
MOST = 50
STATES = {"pause": ReminderStatus.PENDING, "resume": ReminderStatus.PAUSED}


def is_meant(talk: Talk) -> bool:
    """Whether somebody says what is to happen to one reminder that they name."""
    text = talk.message.text
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or "\n" in text.strip():
        return False
    order = order_in(text, local_now(talk))
    if order is None or order.kind == "delete":
        return False
    with talk.read() as work:
        return _found(talk, work, order) is not None or (order.kind == "move" and bool(order.named))


def take(talk: Talk) -> Reply:
    """Does it."""
    order = order_in(talk.message.text, local_now(talk))
    if order is None:
        raise UserError(say("reminder-when-unclear"))
    must_be_short(talk.message.text, LONGEST)
    talk = in_language(talk, order.language) if order.language != talk.language else talk
    with talk.write() as work:
        found = _found(talk, work, order)
        if found is None:
            return which(talk)
        delivery, reminder = found
        reminder = reminder_of(talk, work, reminder.id)
        return replace(_answer(talk, work, order, delivery, reminder), replaces=False)


def moved(talk: Talk, order: Order, number: int) -> Reply:
    """Moves the reminder of that number to the time that is said."""
    with talk.write() as work:
        return replace(_moved(talk, work, order, reminder_of(talk, work, number)), replaces=False)


def press(talk: Talk) -> Reply:
    """The way back: `remindback:<id>:<the time before>:<the time since>`, unless it has changed again."""
    number, before, since = talk.pressed(3)
    with talk.write() as work:
        reminder = reminder_of(talk, work, number_in(number))
        if reminder.status not in ALIVE or f"{reminder.due_at:{STAMP}}" != since:
            raise UserError(say("error-stale-button"))
        try:
            due = datetime.strptime(before, STAMP).replace(tzinfo=reminder.due_at.tzinfo)
        except ValueError:
            raise UserError(say("error-stale-button")) from None
        retime(talk, work, reminder, Option(due.isoformat()), hour_alone=reminder.rule is not None)
        return shown(card_of(work, talk, reminder), talk.services.settings, replaces=True)


def _found(talk: Talk, work: UnitOfWork, order: Order) -> tuple[Delivery | None, Reminder] | None:
    """The reminder that is named, with the occurrence that has come, if it is that which is to be done or put off."""
    came = {} if order.kind in STATES else _came(talk, work)
    theirs = {one.id: one for one in (*theirs_of(talk, work), *(reminder for _, reminder in came.values()))}
    reminder = named(talk, work, list(theirs.values()), order.named, alone=order.kind != "done")
    if reminder is None:
        return None
    delivery = came.get(reminder.id, (None,))[0]
    return (delivery, reminder) if delivery is not None or reminder.status in ALIVE else None


def _came(talk: Talk, work: UnitOfWork) -> dict[int, tuple[Delivery, Reminder]]:
    """What has come and waits to be done, by its reminder; the last occurrence of each."""
    since = talk.services.clock.now() - RECENT
    return {one.id: (delivery, one) for delivery, one in reversed(work.reminders.not_done(talk.user_id, since, MOST))}


def _answer(talk: Talk, work: UnitOfWork, order: Order, delivery: Delivery | None, reminder: Reminder) -> Reply:
    if order.kind in STATES:
        if reminder.status != STATES[order.kind]:
            return shown(card_of(work, talk, reminder), talk.services.settings)
        return ACTIONS[order.kind](talk, work, reminder)
    if order.kind == "done":
        return _done(talk, work, delivery, reminder)
    if delivery is not None and reminder.status == ReminderStatus.OVER:
        return put_off(talk, work, (delivery, reminder), _moment(talk, work, order))
    return _moved(talk, work, order, reminder)


def _done(talk: Talk, work: UnitOfWork, delivery: Delivery | None, reminder: Reminder) -> Reply:
    """Done before it came at all, it does not come; of a rhythm only what has come can be done."""
    if delivery is not None:
        return done(talk, work, delivery, reminder)
    if reminder.rule is not None or reminder.subject is not None:
        return shown(card_of(work, talk, reminder), talk.services.settings)
    work.reminders.cancel(reminder)
    undo = Button(say("button-reminder-undone"), f"remind:resume:{reminder.id}")
    line = say("reminder-done", text=words_for(talk, work, reminder))
    return reply(line, buttons=[[undo]], also=to_author(talk, work, reminder))


def _moment(talk: Talk, work: UnitOfWork, order: Order) -> datetime:
    """When something that has come is to come again: so long from now, or at that time."""
    if (by := shifted(order.time)) is not None:
        return talk.services.clock.now() + by
    options = times_in(order.time, order.language, local_now(talk))
    if len(options) != 1 or options[0].rule is not None:
        raise UserError(say("reminder-when-unclear"))
    return timing_for(talk, work, Wish(options=options), talk.user_id).due_at


def _moved(talk: Talk, work: UnitOfWork, order: Order, reminder: Reminder) -> Reply:
    before = reminder.due_at, reminder.rule
    return with_way_back(change_to(talk, work, reminder, order.time), reminder, before)
