"""Reminders of steps: set from the plan's own days, moved with the due date, gone when nothing is left to do."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from handlers.calendar import Hours
from handlers.people import language_of
from handlers.reminders.receiver import person_hours
from handlers.services import Services
from knowledge.words import SHARED
from storage import PlanStatus, Reminder, Role, Step, StepChange, UnitOfWork, User

SUBJECT = "step"
WEEKLY = "FREQ=WEEKLY"
# What a reminder depends on; other changes leave what somebody has put off where it is.
MATTERS = frozenset({"created", "deleted", "due", "status", "owners", "audience"})


def remind(work: UnitOfWork, step: Step, services: Services, changes: Sequence[StepChange]) -> None:
    """Sets the reminders of a step anew after these changes."""
    if MATTERS & {change.field for change in changes}:
        set_anew(work, step, services)


def remind_of_plan(work: UnitOfWork, steps: Sequence[Step], services: Services) -> None:
    """Sets the reminders of all steps of a plan anew, as when it is adopted or closed."""
    for step in steps:
        set_anew(work, step, services)


def set_anew(work: UnitOfWork, step: Step, services: Services) -> None:
    """Takes the present reminders of a step away and sets those that it needs."""
    for reminder in work.reminders.about(f"{SUBJECT}:{step.id}"):
        work.reminders.cancel(reminder)
    if _reminds(step):
        for person in receivers(work, step, services):
            for reminder in _reminders(work, step, person, services):
                work.reminders.add(reminder)


def receivers(work: UnitOfWork, step: Step, services: Services) -> list[User]:
    """The people responsible whom we know and who may see the step, else the coordinators who may, else the admins."""
    partnership_id = step.plan.partnership_id
    audience = next((one for one in (step.audience, step.plan.audience) if one != SHARED), None)
    admins = work.users.by_addresses(sorted(services.settings.admins))
    seeing = {user.id: user for user in [*work.users.people(partnership_id, side=audience), *admins]}
    owners = {row.user_id: seeing[row.user_id] for row in step.owner_rows if row.user_id in seeing}
    return list(owners.values()) or work.users.people(partnership_id, Role.COORDINATOR, audience) or admins


def _reminds(step: Step) -> bool:
    return step.deleted_at is None and step.content.is_open and step.plan.status == PlanStatus.ADOPTED


def _reminders(work: UnitOfWork, step: Step, person: User, services: Services) -> Iterator[Reminder]:
    due = step.due_on
    if due is None:
        return
    now = services.clock.now()
    hours = person_hours(work, person, step.plan.partnership_id, services.settings)
    for days in sorted(set(step.plan.remind_days), reverse=True):
        found = _reminder(step, hours, person, services, due - timedelta(days=days))
        if found.due_at > now:
            yield found
    if step.plan.remind_weekly:
        weekly = _reminder(step, hours, person, services, due + timedelta(days=7))
        weekly.rule = WEEKLY
        following = weekly.due_at if weekly.due_at > now else weekly.next_due(now)
        if following is not None:
            weekly.set_due(following)
            yield weekly


def _reminder(step: Step, hours: Hours, person: User, services: Services, day: date) -> Reminder:
    """A reminder of a step on a day, at the person's usual hour."""
    starts_at = datetime.combine(day, time()) + timedelta(minutes=hours.default)
    due_at = hours.at(day, hours.default)
    return Reminder(
        partnership_id=step.plan.partnership_id,
        person_id=person.id,
        text=f"S-{step.id} {step.title}",
        language=language_of(person, services.settings),
        zone=hours.zone,
        starts_at=starts_at,
        due_at=due_at,
        wake_at=due_at,
        subject=f"{SUBJECT}:{step.id}",
        created_at=services.clock.now(),
    )
