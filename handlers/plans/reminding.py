"""Reminders of steps: set from the plan's own days, moved with the due date, gone when nothing is left to do."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.calendar import Hours
from handlers.people import language_of
from handlers.reminders.receiver import person_hours
from handlers.services import Services
from knowledge.words import SHARED
from storage import Plan, PlanStatus, Reminder, Role, Step, StepChange, UnitOfWork, User

SUBJECT = "step"
WEEKLY = "FREQ=WEEKLY"
BATCH = 50  # steps in a transaction; others write in between
MOST = 5_000  # reminders of one person
# What a reminder depends on; other changes leave what somebody has put off where it is.
MATTERS = frozenset({"created", "deleted", "due", "status", "owners", "audience"})


def remind(work: UnitOfWork, step: Step, services: Services, changes: Sequence[StepChange]) -> None:
    """Sets the reminders of a step anew after these changes."""
    if MATTERS & {change.field for change in changes}:
        set_anew(work, step, services)


def remind_of_plan(work: UnitOfWork, plan: Plan, services: Services) -> None:
    """Sets the reminders of all steps of a plan anew, as when it is adopted or closed: the first ones now.

    The chore below sees to the others piece by piece, so that nobody has to wait for a long plan.
    """
    plan.remind_after = 0
    _go_on(work, plan, services)


def run(services: Services) -> set[str]:
    """Goes on where a long plan was left; nobody is told."""
    with services.store.read() as work:
        if not work.plans.is_any_behind():
            return set()
    with services.store.write() as work:
        plan = work.plans.behind()
        if plan is not None:
            _go_on(work, plan, services)
    return set()


def next_at(services: Services) -> datetime | None:
    """At once, while a plan is left."""
    with services.store.read() as work:
        return services.clock.now() if work.plans.is_any_behind() else None


def _go_on(work: UnitOfWork, plan: Plan, services: Services) -> None:
    steps = work.steps.after(plan.id, plan.remind_after or 0, BATCH)
    for step in steps:
        set_anew(work, step, services)
    plan.remind_after = steps[-1].id if len(steps) == BATCH else None
    work.session.flush()


def move_clock(work: UnitOfWork, person: User, services: Services) -> None:
    """Moves somebody's step reminders to their present clock and usual hour, but for what they have put off."""
    now = services.clock.now()
    for reminder in work.reminders.for_person(person.id, MOST):
        if not (reminder.subject or "").startswith(f"{SUBJECT}:") or _is_put_off(reminder):
            continue
        hours = person_hours(work, person, reminder.partnership_id, services.settings)
        day, status = reminder.starts_at.date(), reminder.status
        reminder.zone, reminder.starts_at = hours.zone, _usual_hour(day, hours)
        due_at = hours.at(day, hours.default)
        following = due_at if due_at > now else reminder.next_due(now)
        if following is not None:
            reminder.set_due(following)
            reminder.status = status
    work.session.flush()


def _is_put_off(reminder: Reminder) -> bool:
    own = reminder.starts_at.replace(tzinfo=ZoneInfo(reminder.zone))
    return reminder.snoozed_from_id is not None or (reminder.rule is None and reminder.due_at != own)


def _usual_hour(day: date, hours: Hours) -> datetime:
    """The hour of that day on their wall at which they are reminded."""
    return datetime.combine(day, time()) + timedelta(minutes=hours.default)


def set_anew(work: UnitOfWork, step: Step, services: Services) -> None:
    """Sets the reminders that a step needs now, and takes the others away.

    What is set already for the same person and day stays as it is: paused, put off or waiting for working hours.
    """
    needed = {_slot(reminder): reminder for reminder in _needed(work, step, services)}
    has = set()
    for reminder in work.reminders.about(f"{SUBJECT}:{step.id}"):
        if _slot(reminder) in needed:
            has.add(_slot(reminder))
        else:
            work.reminders.cancel(reminder)
    now = services.clock.now()
    for slot, reminder in needed.items():
        if slot not in has and reminder.due_at > now:
            work.reminders.add(reminder)


def _slot(reminder: Reminder) -> tuple[int | None, date, bool]:
    """What a reminder of a step stands for: the person, the day, and whether it is the weekly one."""
    is_weekly = reminder.rule is not None or reminder.snoozed_from_id is not None
    return reminder.person_id, reminder.starts_at.date(), is_weekly


def _needed(work: UnitOfWork, step: Step, services: Services) -> Iterator[Reminder]:
    """Every reminder that a step has, also on days that have passed."""
    if _reminds(step):
        for person in receivers(work, step, services):
            yield from _reminders(work, step, person, services)


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
        yield _reminder(step, hours, person, services, due - timedelta(days=days))
    if step.plan.remind_weekly:
        weekly = _reminder(step, hours, person, services, due + timedelta(days=7))
        weekly.rule = WEEKLY
        following = weekly.due_at if weekly.due_at > now else weekly.next_due(now)
        if following is not None:
            weekly.set_due(following)
            yield weekly


def _reminder(step: Step, hours: Hours, person: User, services: Services, day: date) -> Reminder:
    """A reminder of a step on a day, at the person's usual hour."""
    due_at = hours.at(day, hours.default)
    return Reminder(
        partnership_id=step.plan.partnership_id,
        person_id=person.id,
        text=f"S-{step.id} {step.title}",
        language=language_of(person, services.settings),
        zone=hours.zone,
        starts_at=_usual_hour(day, hours),
        due_at=due_at,
        wake_at=due_at,
        subject=f"{SUBJECT}:{step.id}",
        created_at=services.clock.now(),
    )
