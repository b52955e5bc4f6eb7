"""A step's reminder in words, when it goes out: in the receiver's language, as the step stands then."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.activities.register import load
from handlers.messages import Button, Reply, say
from handlers.people import as_language, may_still_see
from handlers.plans.context import Context
from handlers.plans.wording import details, plan_title, title_of
from knowledge.words import LANGUAGES, SHARED
from storage import PlanStatus, Reminder, Step, UnitOfWork


def compose(work: UnitOfWork, reminder: Reminder, language: str, now: datetime) -> Reply | None:
    """The reminder; None when there is nothing left to do, or the receiver may no longer see the step."""
    number = (reminder.subject or "").partition(":")[2]
    step = work.steps.find(int(number)) if number.isdigit() else None
    if step is None or not _is_alive(step) or not _is_open_to(work, reminder, step):
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
        Button(say("button-status-done"), f"step:status:{step.id}:done"),
        Button(say("button-step-postpone"), f"step:later:{step.id}"),
        Button(say("button-step-show"), f"step:show:{step.id}"),
    ]
    return Reply(parts=parts, buttons=[buttons])


def _is_open_to(work: UnitOfWork, reminder: Reminder, step: Step) -> bool:
    audiences = step.audience, step.plan.audience
    if reminder.person_id is None:
        return set(audiences) == {SHARED}
    return may_still_see(work, reminder.person_id, step.plan.partnership_id, *audiences)


def _is_alive(step: Step) -> bool:
    return step.deleted_at is None and step.content.is_open and step.plan.status == PlanStatus.ADOPTED
