"""Reminders of steps: set from the plan's own days, moved with the due date, gone when nothing is left to do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.calendar import Hours
from handlers.people import language_of, person_hours
from handlers.services import Services
from handlers.subject import kind_of
from knowledge.words import SHARED
from storage import Plan, Reminder, ReminderStatus, Role, Step, StepChange, UnitOfWork, User

SUBJECT = "step"
WEEKLY = "FREQ=WEEKLY"
LIVING = frozenset({ReminderStatus.PENDING, ReminderStatus.PAUSED})
BATCH = 50  # steps in a transaction; others write in between
MOST = 5_000  # reminders of one person
# What a reminder depends on; other changes leave what somebody has put off where it is.
MATTERS = frozenset({"created", "deleted", "title", "due", "status", "owners", "audience"})


def remind(work: UnitOfWork, steps: Mapping[int, Step], services: Services, changes: Sequence[StepChange]) -> None:
    """Sets the reminders of the steps that these changes concern anew: of one at once, of many piece by piece."""
    concerned = sorted({change.step_id for change in changes if change.field in MATTERS})
    if len(concerned) == 1:
        set_anew(work, [steps[concerned[0]]], services)
    elif concerned:
        plan = work.plans.hold(steps[concerned[0]].plan)
        behind = concerned[0] - 1
        plan.remind_after = behind if plan.remind_after is None else min(plan.remind_after, behind)


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
    set_anew(work, steps, services)
    plan.remind_after = steps[-1].id if len(steps) == BATCH else None


def move_clock(work: UnitOfWork, person: User, services: Services) -> None:
    """Moves somebody's step reminders to their present clock and usual hour, but for what they have put off."""
    now = services.clock.now()
    for reminder in work.reminders.for_person(person.id, MOST):
        if kind_of(reminder.subject) != SUBJECT or _is_put_off(reminder):
            continue
        hours = person_hours(work, person, reminder.partnership_id, services.settings)
        day, status = reminder.starts_at.date(), reminder.status
        reminder.zone, reminder.starts_at = hours.zone, _usual_hour(day, hours)
        due_at = hours.at(day, hours.default)
        following = due_at if due_at > now else reminder.next_due(now)
        if following is not None:
            reminder.set_due(following)
            reminder.status = status


def _is_put_off(reminder: Reminder) -> bool:
    own = reminder.starts_at.replace(tzinfo=ZoneInfo(reminder.zone))
    return reminder.snoozed_from_id is not None or (reminder.rule is None and reminder.due_at != own)


def _usual_hour(day: date, hours: Hours) -> datetime:
    """The hour of that day on their wall at which they are reminded."""
    return datetime.combine(day, time()) + timedelta(minutes=hours.default)


def set_anew(work: UnitOfWork, steps: Sequence[Step], services: Services) -> None:
    """Sets the reminders that steps need now, and takes the others away.

    What is set already for the same person and day stays as it is: paused, put off or waiting for working hours; and
    nobody is told of a day a second time.
    """
    people = _People(work, services)
    told: dict[str, list[Reminder]] = {_subject(step): [] for step in steps}
    for reminder in work.reminders.told_about(*told):
        told[reminder.subject or ""].append(reminder)
    fresh: list[Reminder] = []
    gone: list[Reminder] = []
    for step in steps:
        needed = {_slot(reminder): reminder for reminder in _needed(step, people)}
        for reminder in told[_subject(step)]:
            if _slot(reminder) in needed:
                reminder.text = _text(step)
            elif reminder.status in LIVING:
                gone.append(reminder)
        has = {_slot(reminder) for reminder in told[_subject(step)] if reminder.snoozed_from_id is None}
        fresh += [one for slot, one in needed.items() if slot not in has and one.due_at > people.now]
    work.reminders.cancel_all(gone)
    work.reminders.add_all(fresh)


def _slot(reminder: Reminder) -> tuple[int | None, date, bool]:
    """What a reminder of a step stands for: the person, the day, and whether it is the weekly one."""
    is_weekly = reminder.rule is not None or reminder.snoozed_from_id is not None
    return reminder.person_id, reminder.starts_at.date(), is_weekly


@dataclass
class _People:
    """Who is reminded of steps, and on whose clock; each is looked up once."""

    work: UnitOfWork
    services: Services
    seeing: dict[tuple[int, str | None], tuple[dict[int, User], list[User]]] = field(default_factory=dict)
    clocks: dict[tuple[int, int], Hours] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return self.services.clock.now()

    def receivers(self, step: Step) -> list[User]:
        """The people responsible whom we know and who may see it, else the coordinators who may, else the admins."""
        audience = next((one for one in (step.audience, step.plan.audience) if one != SHARED), None)
        place = (step.plan.partnership_id, audience)
        if place not in self.seeing:
            self.seeing[place] = self._who_see(*place)
        everybody, usual = self.seeing[place]
        owners = {row.user_id: everybody[row.user_id] for row in step.owner_rows if row.user_id in everybody}
        return list(owners.values()) or usual

    def hours(self, person: User, partnership_id: int) -> Hours:
        """Somebody's hours as a member of a partnership."""
        place = (person.id, partnership_id)
        if place not in self.clocks:
            self.clocks[place] = person_hours(self.work, person, partnership_id, self.services.settings)
        return self.clocks[place]

    def _who_see(self, partnership_id: int, audience: str | None) -> tuple[dict[int, User], list[User]]:
        """Everybody who may see steps of an audience, and those who are reminded of what is nobody's."""
        users = self.work.users
        admins = users.by_addresses(sorted(self.services.settings.admins))
        everybody = {user.id: user for user in [*users.people(partnership_id, side=audience), *admins]}
        return everybody, users.people(partnership_id, Role.COORDINATOR, audience) or admins


def _needed(step: Step, people: _People) -> Iterator[Reminder]:
    """Every reminder that a step has, also on days that have passed."""
    if step.is_left_to_do:
        for person in people.receivers(step):
            yield from _reminders(step, person, people)


def _reminders(step: Step, person: User, people: _People) -> Iterator[Reminder]:
    due = step.due_on
    if due is None:
        return
    for days in sorted(set(step.plan.remind_days), reverse=True):
        yield _reminder(step, person, people, due - timedelta(days=days))
    if step.plan.remind_weekly:
        weekly = _reminder(step, person, people, due + timedelta(days=7))
        weekly.rule = WEEKLY
        following = weekly.due_at if weekly.due_at > people.now else weekly.next_due(people.now)
        if following is not None:
            weekly.set_due(following)
            yield weekly


def _reminder(step: Step, person: User, people: _People, day: date) -> Reminder:
    """A reminder of a step on a day, at the person's usual hour."""
    hours = people.hours(person, step.plan.partnership_id)
    due_at = hours.at(day, hours.default)
    return Reminder(
        partnership_id=step.plan.partnership_id,
        person_id=person.id,
        text=_text(step),
        language=language_of(person, people.services.settings),
        zone=hours.zone,
        starts_at=_usual_hour(day, hours),
        due_at=due_at,
        wake_at=due_at,
        subject=_subject(step),
        created_at=people.now,
    )


def _subject(step: Step) -> str:
    return f"{SUBJECT}:{step.id}"


def _text(step: Step) -> str:
    return f"S-{step.id} {step.title}"
