"""Answers that a step waits for: the new value of a field, the day until which it is put off."""

from dataclasses import replace

from handlers.errors import UserError
from handlers.messages import Reply, reply, say
from handlers.plans import changes, steps
from handlers.plans.cards import check_activities
from handlers.plans.context import context, step_of
from handlers.plans.fields import read_field, read_later, unread
from handlers.plans.wording import rests
from handlers.talk import Talk


def take_field(talk: Talk) -> Reply:
    """The answer to a question for a field of a step."""
    expected = talk.expected()
    number, field = expected.get("step"), expected.get("field")
    if not isinstance(number, int) or not isinstance(field, str):
        raise UserError(say("error-stale-button"))
    return fill(talk, number, field, talk.message.text)


def fill(talk: Talk, number: int, field: str, text: str, *, adds: bool = False) -> Reply:
    """A field of a step as a message says it; with `adds`, besides those who are responsible already."""
    with talk.read() as work:
        found = context(talk, work)
        step = step_of(talk, work, number)
        before = step.content
        content = read_field(field, text, before, found)
        if content is None:
            return reply(unread(field, text, found))
        check_activities(talk, work, content)
        noted = rests(content.due, found, step.plan) if field == "due" else []
    value = getattr(content, field)
    if adds and field == "owners":
        value = tuple(dict.fromkeys((*before.owners, *content.owners)))
    done = changes.revise(talk, number, lambda old: replace(old, **{field: value}))
    talk.forget()
    return replace(steps.after(talk, done, say("step-changed"), noted), replaces=False)


def take_until(talk: Talk) -> Reply:
    """The day until which a step is put off."""
    number = talk.expected().get("step")
    if not isinstance(number, int):
        raise UserError(say("error-stale-button"))
    with talk.read() as work:
        found = context(talk, work)
        before = step_of(talk, work, number).due_on
    due = read_later(talk.message.text, before, found)
    if due is None:
        return reply(unread("due", talk.message.text, found))
    if due.day < found.today:
        return reply(say("step-until-past"))
    if before is not None and due.day <= before:  # "in three weeks" counts from today, which may be months before
        return reply(say("step-until-earlier", day=due.day, before=before))
    shown = steps.postpone(talk, number, due)
    talk.forget()
    return replace(shown, replaces=False)
