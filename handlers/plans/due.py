"""A step's reminder in words, when it goes out: in the receiver's language, as the step stands then."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.matter import Matter
from handlers.messages import Button, Reply, say
from handlers.people import as_language
from handlers.plans.context import Context
from handlers.plans.wording import details, plan_title, title_of
from handlers.register import load
from handlers.subject import number_of
from knowledge.words import LANGUAGES
from storage import Reminder, Step, UnitOfWork


def matter(work: UnitOfWork, reminder: Reminder) -> Matter | None:
    """The step as it is called now; None when there is nothing left to do."""
    step = _step(work, reminder)
    if step is None or not step.is_left_to_do:
        return None
    words = say("reminder-step", number=str(step.id), title=title_of(step))
    return Matter(words, frozenset({step.audience, step.plan.audience}))


def renew(work: UnitOfWork, reminder: Reminder) -> None:
    """A reminder has lost its receiver: the plan's are set anew, for whoever is responsible now."""
    step = _step(work, reminder)
    if step is not None:
        step.plan.remind_after = 0


def compose(work: UnitOfWork, reminder: Reminder, language: str, now: datetime) -> Reply | None:
    """The reminder; None when there is nothing left to do."""
    step = _step(work, reminder)
    if step is None or not step.is_left_to_do:
        return None
    found = Context(
        as_language(language, LANGUAGES[0]),
        now.astimezone(ZoneInfo(reminder.zone)),
        load(work, reminder.partnership_id),
        (),
    )
    state = "overdue" if step.content.is_overdue(found.today) else "due"
    heading = say("step-reminder", state=state, number=str(step.id), title=title_of(step, None))
    parts = [
        heading,
        *details(replace(step.content, activities=()), found),
        say("step-plan", title=plan_title(step.plan), status=step.plan.status),
    ]
    buttons = [
        Button(say("button-status-done"), f"step:finish:{step.id}"),
        Button(say("button-step-move"), f"step:later:{step.id}"),
        Button(say("button-step-show"), f"step:show:{step.id}"),
    ]
    return Reply(parts=parts, buttons=[buttons])


def _step(work: UnitOfWork, reminder: Reminder) -> Step | None:
    number = number_of(reminder.subject, "step")
    return work.steps.find(number) if number is not None else None
