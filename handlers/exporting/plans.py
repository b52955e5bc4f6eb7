"""The plans of a partnership -> the form of an export: their steps, and what has happened to these."""

from collections.abc import Mapping, Sequence

from handlers.exporting.beside import Beside
from handlers.exporting.form import PlanForm, StepChangeForm, StepForm
from handlers.exporting.stories import Numbers
from handlers.histories import visible
from knowledge.words import Audiences
from storage import Plan, Step, StepChange, StepFilter, UnitOfWork, User
from storage.plans import Party

MOST_PLANS = 1_000
MOST_STEPS = 100_000
Stories = Mapping[int, Sequence[StepChangeForm]]  # of each step, the oldest change first


def plan_forms(work: UnitOfWork, partnership_id: int, audiences: Audiences, beside: Beside) -> list[PlanForm]:
    """Every plan that the audiences may see, in the order in which they were made."""
    plans = sorted(work.plans.of(partnership_id, audiences, size=MOST_PLANS), key=lambda plan: plan.id)
    steps = {plan.id: _steps(work, plan, audiences) for plan in plans}
    stories = _stories(work, [step for some in steps.values() for step in some], audiences, beside)
    return [_plan(plan, steps[plan.id], stories, beside) for plan in plans]


def _steps(work: UnitOfWork, plan: Plan, audiences: Audiences) -> list[Step]:
    wanted = StepFilter(plan.partnership_id, audiences, plan.starts_on, plan.id)
    return sorted(work.steps.page(wanted, size=MOST_STEPS), key=lambda step: step.position)


def _stories(work: UnitOfWork, steps: Sequence[Step], audiences: Audiences, beside: Beside) -> Stories:
    """What the audiences may see of the histories; what tells them nothing is left out."""
    noted: dict[int, list[StepChange]] = {step.id: [] for step in steps}
    for change in work.steps.histories(noted):
        noted[change.step_id].append(change)
    seen = {
        step.id: [change for change, _ in visible(noted[step.id][::-1], step.seen_by, audiences)][::-1]
        for step in steps
    }
    numbers = {change.user_id for some in seen.values() for change in some}
    people = work.users.by_ids(sorted(number for number in numbers if number is not None))
    return {number: [told for one in some if (told := _change(one, people, beside))] for number, some in seen.items()}


def _change(change: StepChange, people: Mapping[int, User], beside: Beside) -> StepChangeForm | None:
    told = Numbers(beside.key, lambda _: None, beside.activity).told
    before, after = told(change.field, change.before), told(change.field, change.after)
    if before == after:
        return None
    who = people.get(change.user_id) if change.user_id is not None else None
    return StepChangeForm.model_validate(
        {"at": change.changed_at, "by": who.name if who else None, "field": change.field, "before": before,
         "after": after}
    )  # fmt: skip


def _plan(plan: Plan, steps: Sequence[Step], stories: Stories, beside: Beside) -> PlanForm:
    return PlanForm(
        audience=plan.audience, title=plan.title, starts=plan.starts_on, ends=plan.ends_on,
        status=str(plan.status),  # type: ignore[arg-type] # it is one of these three
        remind_days=list(plan.remind_days), remind_weekly=plan.remind_weekly,
        steps=[_step(step, beside, stories[step.id]) for step in steps],
    )  # fmt: skip


def _step(step: Step, beside: Beside, story: Sequence[StepChangeForm]) -> StepForm:
    content = step.content

    def named(party: Party | None) -> str | None:
        return beside.key(party.id) if party is not None else None

    task = step.follow_up_id if step.follow_up_id in beside.tasks else None
    cost = content.cost
    return StepForm(
        audience=content.audience, title=content.title, start=content.start, status=str(content.status),  # type: ignore[arg-type]
        organisation=content.organisation.name if content.organisation else None,
        organisation_key=named(content.organisation),
        owners=[owner.name for owner in content.owners],
        due=content.due.day if content.due else None, due_grain=content.due.grain if content.due else "day",
        cost=cost.amount if cost else None, currency=cost.currency if cost else None,
        payer=cost.payer.name if cost and cost.payer else None, payer_key=named(cost.payer) if cost else None,
        goals=list(content.goals), notes=content.notes,
        activities=[seen for number in content.activities if (seen := beside.activity(number)) is not None],
        follow_up=task, history=list(story), uid=step.calendar_uid,
    )  # fmt: skip
