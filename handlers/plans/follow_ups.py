"""Follow-ups of activities as steps: what was promised after a meeting is carried out, and closed, in the plan."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from handlers.messages import Say, say
from handlers.plans import changes
from handlers.plans.context import Context, context
from handlers.plans.promised import is_same, promised, revised, taken_up
from handlers.plans.wording import NONE, plan_title, reminders_to_come, shown, title_of
from handlers.talk import Talk
from storage import Activity, FollowUp, Plan, Step, StepContent, StepStatus, UnitOfWork


@dataclass(frozen=True)
class Carried:
    """The steps that carry out follow-ups, deleted ones too, and what each would say if it said only that."""

    steps: Mapping[int, Step]  # by follow-up
    said: Mapping[int, StepContent]

    def of(self, activity_ids: Collection[int]) -> "Carried":
        """The same for some of the activities."""
        numbers = [number for number, content in self.said.items() if content.activities[0] in activity_ids]
        return Carried({one: self.steps[one] for one in numbers}, {one: self.said[one] for one in numbers})

    def untouched(self) -> list[Step]:
        """Those that nobody has added anything to: nothing is lost with them."""
        return [step for number, step in self.steps.items() if is_same(step.content, self.said[number])]


def carried(talk: Talk, work: UnitOfWork, activities: Collection[Activity]) -> Carried:
    """The steps that carry out what was promised in these activities, as things are now."""
    by_id = {activity.id: activity for activity in activities}
    rows = [row for some in work.follow_ups.of_all(by_id).values() for row in some]
    steps = work.steps.of_follow_ups([row.id for row in rows]) if rows else {}
    found = context(talk, work) if steps else None
    if found is None:
        return Carried({}, {})
    return Carried(steps, {row.id: promised(row, by_id[row.activity_id], found) for row in rows if row.id in steps})


def follow(talk: Talk, work: UnitOfWork, activities: Collection[Activity], before: Carried) -> list[Step]:
    """Brings the steps in line with what these activities now say, and makes those that are missing; returns these.

    `before` is what was carried out before they changed. A step follows its follow-up in what that says anew. One whose
    follow-up is gone goes with it, unless somebody has touched it since.
    """
    rows = {row.id: row for some in work.follow_ups.of_all([one.id for one in activities]).values() for row in some}
    if not rows and not before.steps:
        return []
    found = context(talk, work)
    by_id = {activity.id: activity for activity in activities}
    untouched = {step.id for step in before.untouched()}
    gone = [step for number, step in before.steps.items() if number not in rows]
    for plan_steps in _by_plan(step for step in gone if step.id in untouched and step.deleted_at is None):
        changes.take_out_all(talk, work, plan_steps)
    for step in gone:
        step.follow_up_id = None
    changed = []
    for number, step in before.steps.items():
        if number in rows:
            row = rows[number]
            content = revised(step, before.said[number], promised(row, by_id[row.activity_id], found))
            changed += [(step, content)] if content != step.content else []
    _settle(talk, work, changed)
    return _make_missing(talk, work, [row for number, row in rows.items() if number not in before.steps], by_id, found)


def steps_from_follow_ups(talk: Talk, work: UnitOfWork, activities: Collection[Activity]) -> list[Step]:
    """Makes the steps of activities that are new."""
    return follow(talk, work, activities, Carried({}, {}))


def follow_up_closed(talk: Talk, work: UnitOfWork, follow_up: FollowUp) -> None:
    """A follow-up was closed or opened again: so is its step, if it stood otherwise."""
    step = work.steps.of_follow_up(follow_up.id)
    if step is None or step.deleted_at is not None:
        return
    done = follow_up.done_at is not None
    if done == (step.status == StepStatus.DONE):
        return
    status = StepStatus.DONE if done else StepStatus.ONGOING
    changes.settle(talk, work, step, replace(step.content, status=status))


def activity_deleted(talk: Talk, work: UnitOfWork, activity: Activity) -> None:
    """An activity was taken back: so are the steps that came from it, unless somebody has touched them since."""
    left = (step for step in carried(talk, work, [activity]).untouched() if step.deleted_at is None)
    for steps in _by_plan(left):
        changes.take_out_all(talk, work, steps)


def activity_restored(talk: Talk, work: UnitOfWork, activity: Activity, gone_at: datetime) -> None:
    """An activity is back, and with it the steps that went with it."""
    went = (
        step
        for step in carried(talk, work, [activity]).untouched()
        if step.deleted_at is not None and step.deleted_at >= gone_at
    )
    for steps in _by_plan(went):
        changes.put_back_all(talk, work, steps)


def made_lines(steps: Sequence[Step], today: date) -> list[Say]:
    """What has become of follow-ups, and when they are reminded of: said once where it is the same for all."""
    reminders = [reminders_to_come(step.plan, step.content, today) for step in steps]
    alike = all(one == reminders[0] for one in reminders)
    lines: list[Say] = []
    for step, reminder in zip(steps, reminders, strict=True):
        lines += [_made_line(step)] if alike else [_made_line(step), reminder]
    return [*lines, *reminders[:1]] if alike else lines


def _made_line(step: Step) -> Say:
    """What has become of a follow-up."""
    when = shown(step.content.due) if step.content.due is not None else NONE
    return say("step-made", number=str(step.id), title=title_of(step, None), plan=plan_title(step.plan), due=when)


def _make_missing(
    talk: Talk, work: UnitOfWork, rows: Sequence[FollowUp], activities: Mapping[int, Activity], found: Context
) -> list[Step]:
    """A step in the adopted plan for each open follow-up; one that lost the same words takes them up again.

    Without an adopted plan that the activity's readers may see, nothing happens.
    """
    plans = {
        audience: _plan_for(talk, work, audience, found) for audience in {one.audience for one in activities.values()}
    }
    wanted: dict[int, list[tuple[FollowUp, StepContent]]] = defaultdict(list)  # by plan
    by_id: dict[int, Plan] = {}
    left = _left(work, {row.activity_id for row in rows})
    again = []
    for row in rows:
        activity = activities[row.activity_id]
        plan, content = plans[activity.audience], promised(row, activity, found)
        kept = left.pop((row.activity_id, content.title), None)
        if row.done_at is not None or plan is None:
            continue
        if kept is not None:
            kept.follow_up_id = row.id
            again.append((kept, taken_up(kept.content, content)))
        else:
            wanted[plan.id].append((row, content))
            by_id[plan.id] = plan
    _settle(talk, work, again)
    made: list[Step] = []
    for plan_id, some in wanted.items():
        contents, numbers = [content for _, content in some], [row.id for row, _ in some]
        made += changes.add_all(talk, work, by_id[plan_id], contents, numbers)
    return made


def _plan_for(talk: Talk, work: UnitOfWork, audience: str, found: Context) -> Plan | None:
    """The adopted plan that those who may see an activity may see too: a shared promise goes into a shared plan."""
    return work.plans.adopted(talk.partnership_id, frozenset({"shared", audience}), found.today)


def _left(work: UnitOfWork, activity_ids: Collection[int]) -> dict[tuple[int, str], Step]:
    """Steps of activities whose own follow-up is gone, by what they say."""
    return {
        (number, step.title): step for step in work.steps.left_by(activity_ids) for number in step.content.activities
    }


def _settle(talk: Talk, work: UnitOfWork, contents: Iterable[tuple[Step, StepContent]]) -> None:
    by_plan: dict[int, list[tuple[Step, StepContent]]] = defaultdict(list)
    for step, content in contents:
        by_plan[step.plan_id].append((step, content))
    for some in by_plan.values():
        changes.settle_all(talk, work, some)


def _by_plan(steps: Iterable[Step]) -> Iterator[list[Step]]:
    found: dict[int, list[Step]] = defaultdict(list)
    for step in steps:
        found[step.plan_id].append(step)
    yield from found.values()
