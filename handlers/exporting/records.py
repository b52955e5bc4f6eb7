"""The form of an export -> records, in the partnership of whoever brings it in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from handlers.exporting.form import (
    ActivityForm,
    AgreementForm,
    ChangeForm,
    FollowUpForm,
    PlanForm,
    StepChangeForm,
    StepForm,
)
from handlers.exporting.stories import Numbers
from storage import Activity, ActivityChange, Agreement, FollowUp, Plan, PlanStatus, StepChange, StepStatus, UnitOfWork
from storage.plans import Due, Owner, Party, StepContent, StepCost

LONGEST_NAME = 200


@dataclass(frozen=True)
class Place:
    """Where records go, and who brings them: `people` are those whom one name alone tells, `keys` organisations.

    `sides` are those for which the one who brings them may speak; None means all.
    """

    partnership_id: int
    by: int
    now: datetime
    people: Mapping[str, int]
    keys: Mapping[str, int]
    sides: frozenset[str] | None

    def person(self, name: str | None) -> int | None:
        """The number of a person here."""
        return self.people.get(name) if name else None

    def organisation(self, key: str | None) -> int | None:
        """The number of an organisation here."""
        return self.keys.get(key) if key else None


def people_of(work: UnitOfWork, partnership_id: int) -> dict[str, int]:
    """The people of a partnership by their names, without names that two of them have."""
    everybody = work.users.people(partnership_id)
    names = [user.name for user in everybody]
    return {user.name: user.id for user in everybody if names.count(user.name) == 1}


def activity_of(entry: ActivityForm, place: Place) -> Activity:
    """An activity with its goals, organisations and costs."""
    plain = entry.model_dump(
        include={"audience", "title", "kind", "place", "participants", "women", "men", "others", "topics", "outcome",
                 "decisions", "planned"}
    )  # fmt: skip
    logger = place.person(entry.logged_by) if place.sides is None else None
    activity = Activity(
        partnership_id=place.partnership_id, start_on=entry.start,
        end_on=entry.end if entry.end is not None and entry.end > entry.start else None, logged_by=logger or place.by,
        logged_at=entry.logged_at or place.now, **plain,
    )  # fmt: skip
    if place.sides is None or entry.confirmation_side in place.sides:  # nobody confirms for the other side
        activity.confirmation, activity.confirmation_side = entry.confirmation, entry.confirmation_side
        activity.confirmation_comment, activity.confirmation_at = entry.confirmation_comment, entry.confirmed_at
    activity.organisation_ids = [place.keys[key] for key in entry.organisations if key in place.keys]
    activity.goals = list(entry.goals)
    activity.cost_lines = [
        {"amount": str(cost.amount), "currency": cost.currency, "organisation": place.organisation(cost.organisation)}
        for cost in entry.costs
    ]
    return activity


def with_keys(field: str, value: Any, swapped: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - as the history holds it
    """A value of the history, numbers of organisations swapped for their keys or back; what is unknown left out."""
    if field == "organisation_ids" and isinstance(value, list):
        return [found for one in value if (found := swapped(one)) is not None]
    if field == "cost_lines" and isinstance(value, list):
        return [{**cost, "organisation": swapped(cost.get("organisation"))} for cost in value if isinstance(cost, dict)]
    return value


def change_of(entry: ChangeForm, activity_id: int, place: Place) -> ActivityChange:
    """A change of an activity. Only who may speak for everybody says by whom it was made."""
    before, after = (with_keys(entry.field, value, place.organisation) for value in (entry.before, entry.after))
    return ActivityChange(
        activity_id=activity_id, user_id=place.person(entry.by) if place.sides is None else None,
        changed_at=entry.at, field=entry.field, before=before, after=after,
    )  # fmt: skip


def step_change_of(entry: StepChangeForm, place: Place, activities: Mapping[int, int]) -> StepChange:
    """What has happened to a step; `activities` are the numbers here of those in the file."""
    told = Numbers(place.organisation, place.person, activities.get).told
    return StepChange(
        user_id=place.person(entry.by) if place.sides is None else None, changed_at=entry.at, field=entry.field,
        before=told(entry.field, entry.before), after=told(entry.field, entry.after),
    )  # fmt: skip


def follow_up_of(entry: FollowUpForm, activity_id: int, place: Place) -> FollowUp:
    """A follow-up of an activity."""
    return FollowUp(
        activity_id=activity_id, text=entry.text, organisation_id=place.organisation(entry.organisation),
        person=entry.person[:LONGEST_NAME] if entry.person else None, user_id=place.person(entry.person),
        due_on=entry.due, done_at=(entry.done_at or place.now) if entry.done else None,
    )  # fmt: skip


def plan_of(entry: PlanForm, place: Place) -> Plan:
    """A plan without its steps."""
    return Plan(
        partnership_id=place.partnership_id, audience=entry.audience, title=entry.title, starts_on=entry.starts,
        ends_on=entry.ends, status=PlanStatus(entry.status), remind_days=list(entry.remind_days),
        remind_weekly=entry.remind_weekly, created_at=place.now, created_by=place.by,
    )  # fmt: skip


def step_of(entry: StepForm, place: Place, activities: Mapping[int, int]) -> StepContent:
    """What a step says; `activities` are the numbers here of those in the file."""

    def party(name: str | None, key: str | None) -> Party | None:
        return Party(name[:LONGEST_NAME], place.organisation(key)) if name else None

    cost = None
    if entry.cost is not None and entry.currency is not None:
        cost = StepCost(entry.cost or Decimal(), entry.currency, party(entry.payer, entry.payer_key))
    return StepContent(
        title=entry.title,
        organisation=party(entry.organisation, entry.organisation_key),
        owners=tuple(Owner(name[:LONGEST_NAME], place.person(name)) for name in entry.owners),
        start=entry.start,
        due=Due(entry.due, entry.due_grain) if entry.due else None,
        status=StepStatus(entry.status),
        cost=cost,
        goals=tuple(entry.goals),
        notes=entry.notes,
        activities=tuple(activities[number] for number in entry.activities if number in activities),
        audience=entry.audience,
    )


def agreement_of(entry: AgreementForm, place: Place) -> Agreement:
    """The agreement as it is kept here, as if whoever brings it in had made it now."""
    return Agreement(
        partnership_id=place.partnership_id, audience=entry.audience, title=entry.title, kind=entry.kind,
        status=entry.status, parties=list(entry.parties), signed_on=entry.signed, starts_on=entry.starts,
        ends_on=entry.ends, lead_months=entry.lead_months, documents=list(entry.documents), notes=entry.notes,
        created_by=place.by, created_at=place.now, changed_at=place.now,
    )  # fmt: skip
