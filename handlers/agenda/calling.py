"""What is called by its own words is moved or dropped: "dời cái họp giao ban sang 10h", "flytta workshopen till mars".

A reminder, or a step that is put off by a length of time, when all of the words that name something are those of just
one. It is moved at once, with a way back; what is to be dropped is shown, with its buttons. For a step on a day see
handlers/plans/moving.py.
"""

from dataclasses import replace
from typing import Final

from handlers.activities import listing as log
from handlers.errors import UserError
from handlers.intents import picking
from handlers.intents import recognising as intents
from handlers.messages import Reply, reply, say
from handlers.plans import moving, questions, steps
from handlers.plans.context import context
from handlers.plans.fields import read_later, unread
from handlers.reminders import listing as reminders
from handlers.reminders import ordering
from handlers.reminders.changing import local_now
from handlers.reminders.finding import called
from handlers.reminders.orders import LATER, Order, order_by_words
from handlers.reminders.replying import says_time_alone
from handlers.spoken import in_language
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import Reminder, Step

LONGEST: Final = 120  # characters


def is_meant(talk: Talk) -> bool:
    """Whether somebody calls just one reminder or step by its words, and says what is to become of it."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or "\n" in text or text.endswith("?"):
        return False
    order = order_by_words(text, local_now(talk))
    if order is None or (order.kind == "move" and not _says_when(talk, order)):
        return False
    return _thing(talk, order) is not None and not _is_logged(talk)


def _says_when(talk: Talk, order: Order) -> bool:
    """Whether what stands behind the words for moving is a time: "sang tiếng Anh" is none."""
    if says_time_alone(order.time, order.language, local_now(talk)):
        return True
    with talk.read() as work:
        return read_later(order.time, None, context(talk, work)) is not None


def take(talk: Talk) -> Reply:
    """Does it."""
    order = order_by_words(talk.message.text, local_now(talk))
    thing = _thing(talk, order) if order is not None else None
    if order is None or thing is None:
        raise UserError(say("error-stale-button"))
    talk = in_language(talk, order.language) if order.language != talk.language else talk
    if isinstance(thing, Step):
        return _put_off(talk, thing, order) if order.kind == "move" else steps.picked(talk, thing.id)
    return ordering.moved(talk, order, thing.id) if order.kind == "move" else reminders.card_meant(talk, thing.id)


def _put_off(talk: Talk, step: Step, order: Order) -> Reply:
    with talk.read() as work:
        told = context(talk, work)
    time = order.time.removesuffix(f" {LATER[order.language]}")
    due = read_later(time, step.due_on, told)
    return replace(steps.postpone(talk, step.id, due), replaces=False) if due else reply(unread("due", time, told))


def is_unclear(talk: Talk) -> bool:
    """Whether somebody wants something moved to a time, and calls nothing by its words, or several things."""
    text, now = talk.message.text.strip(), local_now(talk)
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or "\n" in text or text.endswith("?"):
        return False
    order = order_by_words(text, now)
    if order is None or order.kind != "move" or not says_time_alone(order.time, order.language, now):
        return False
    return not intents.wants_plainly(talk)


def ask(talk: Talk) -> Reply:
    """Says that it is not clear what is meant, and where all can be seen."""
    order = order_by_words(talk.message.text, local_now(talk))
    if order is None:
        raise UserError(say("error-stale-button"))
    talk.tell_in(order.language)
    return reply(say("agenda-called", named=order.named, count=len(_things(talk, order))))


def calls_reminder(talk: Talk) -> bool:
    """Whether the words of what is to be moved, which is not said to be a step, are those of a reminder."""
    order = order_by_words(talk.message.text, local_now(talk))
    if order is None or not moving.NOUNS.isdisjoint(fold(word) for word in WORD.findall(talk.message.text)):
        return False
    with talk.read() as work:
        return bool(called(talk, work, order.named))


def _thing(talk: Talk, order: Order) -> Reminder | Step | None:
    """The only reminder or step that the words call."""
    found = _things(talk, order)
    return found[0] if len(found) == 1 else None


def _things(talk: Talk, order: Order) -> list[Reminder | Step]:
    with talk.read() as work:
        found = called(talk, work, order.named)
    words = [fold(word) for word in WORD.findall(order.named)]
    return [*found, *questions.steps_like(talk, questions.topical(words))]


def _is_logged(talk: Talk) -> bool:
    """Whether an activity in the log is meant as well."""
    found = picking.picked(talk.message.text)
    return found is not None and log.finds(talk, log.understood(talk, found.words))
