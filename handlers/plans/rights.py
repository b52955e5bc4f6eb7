"""Who may keep a step or a plan to their own side: what the other side brought in or answers for stays open to it.

As with activities, to hide something is for the side that it comes from; the other one may cancel or postpone it.
"""

from collections.abc import Iterable, Sequence

from handlers.errors import UserError
from handlers.messages import say
from handlers.plans.context import may_delete
from handlers.talk import Talk
from knowledge.words import SHARED
from storage import Plan, Step, UnitOfWork


def check_hiding(talk: Talk, work: UnitOfWork, step: Step, *, again: bool = False) -> None:
    """Raises UserError when the person may not change who sees a step.

    `again` takes back that it was shared: whose organisation it names was not asked then either.
    """
    if not may_delete(talk, step):
        raise UserError(say("step-not-yours-to-hide"))
    sides = _sides(work, step.plan, [step]) | (set() if again else _responsible(work, step.plan, [step]))
    if step.seen_by == SHARED and sides - {talk.side}:
        raise UserError(say("step-of-other-side"))


def check_hiding_plan(talk: Talk, work: UnitOfWork, plan: Plan) -> None:
    """Raises UserError when the other side made the plan, or has steps in it."""
    steps = [step for step in work.steps.of_plan(plan.id) if step.deleted_at is None]
    shared = [step for step in steps if step.audience == SHARED]
    sides = {step.audience for step in steps} | _sides(work, plan, shared) | _responsible(work, plan, shared)
    made = _of_people(work, plan, [plan.created_by])
    if (sides | made) - {SHARED, talk.side}:
        raise UserError(say("plan-of-other-side"))


def _sides(work: UnitOfWork, plan: Plan, steps: Sequence[Step]) -> set[str]:
    """The sides whose people made these steps or are responsible for them."""
    people = [step.created_by for step in steps]
    return _of_people(work, plan, [*people, *(row.user_id for step in steps for row in step.owner_rows)])


def _of_people(work: UnitOfWork, plan: Plan, people: Iterable[int | None]) -> set[str]:
    places = work.users.places(sorted({number for number in people if number is not None}))
    return {place.side for place in places if place.partnership_id == plan.partnership_id and place.side is not None}


def _responsible(work: UnitOfWork, plan: Plan, steps: Sequence[Step]) -> set[str]:
    """The sides whose organisations are responsible for these steps."""
    named = {step.organisation_id for step in steps}
    every = work.organisations.all(plan.partnership_id)
    return {entry.side for entry in every if entry.id in named and entry.side is not None}
