"""What has become of a step: "klart", "pågår" or a new date, in reply to it, behind its name or right below it."""

import re
from dataclasses import replace

from handlers.agreeing import behind_correction
from handlers.messages import Reply, reply, say
from handlers.plans import changes, steps
from handlers.plans.context import Context, context, step_of
from handlers.plans.fields import read_later
from handlers.plans.naming import told_of
from handlers.plans.states import order_called
from handlers.subject import newest_about, number_of, replied_about
from handlers.talk import Talk
from handlers.when import find
from knowledge.text import fold
from storage import StepStatus, UnitOfWork

TOLD = frozenset({StepStatus.DONE, StepStatus.ONGOING})  # what else becomes of a step is asked about first
# Verbs that only move a date on; folded.
PUT_OFF = re.compile(r"\W*(?:skjut(?:a)? upp|skjut fram|senarelagg|postpone|put off|delay|push back|hoan|lui)\b")
MOST_BESIDE = 1  # words beside the time, where somebody names the step
LONGEST = 60  # characters; who writes more has something else to say


def is_answer(talk: Talk) -> bool:
    """Whether a message says of a step nothing but a word for how it stands, or a date."""
    if not 0 < len(talk.message.text) <= LONGEST or not (_replies(talk) or told_of(talk.message.text) or _mends(talk)):
        return False
    with talk.read() as work:
        number, text = _said(talk, work)
        if number is None or not text:
            return False
        told = context(talk, work)
        is_dated = read_later(text, talk.today, told) is not None and (_replies(talk) or _says_only_when(text, told))
        return _status(text) is not None or is_dated


def take(talk: Talk) -> Reply:
    """Does what it says."""
    with talk.read() as work:
        number, text = _said(talk, work)
        number = number or 0
        status, before = _status(text), step_of(talk, work, number).due_on
        due = read_later(text, before, context(talk, work))
    if status is None and due is not None:
        if before is not None and due.day <= before and PUT_OFF.match(fold(talk.message.text)):
            return reply(say("step-until-earlier", day=due.day, before=before))
        shown = steps.postpone(talk, number, due)
    else:
        done = changes.revise(talk, number, lambda old: replace(old, status=status or old.status))
        shown = steps.after(talk, done, say("step-changed"))
    return replace(shown, replaces=False)


def _status(text: str) -> StepStatus | None:
    found = order_called(text)
    return found if found in TOLD else None


def _says_only_when(text: str, told: Context) -> bool:
    """Whether there is little beside a time: "två veckor", not "påminn mig om den på fredag"."""
    found = find(text, told.language, told.now)
    return found is None or len(found.rest.split()) <= MOST_BESIDE


def _replies(talk: Talk) -> bool:
    return talk.message.replied_to is not None and talk.message.replied_to.ours


def _mends(talk: Talk) -> bool:
    """Whether a message takes something back: "nej, 2 april", right below the step that has just been moved."""
    return talk.is_private and not talk.message.edited and bool(behind_correction(talk.message.text))


def _said(talk: Talk, work: UnitOfWork) -> tuple[int | None, str]:
    """The step that a message speaks of, and what it says of it."""
    if _replies(talk):
        return _step(talk, work), talk.message.text.strip()
    told = told_of(talk.message.text)
    if told is not None or not _mends(talk):
        return told or (None, "")
    return number_of(newest_about(talk, work), "step"), behind_correction(talk.message.text) or ""


def _step(talk: Talk, work: UnitOfWork) -> int | None:
    """The step that the message replied to is about."""
    subject = replied_about(talk, work)
    number = number_of(subject, "reminder")
    if number is not None:
        reminder = work.reminders.get(number)
        subject = reminder.subject if reminder is not None else None
    return number_of(subject, "step")
