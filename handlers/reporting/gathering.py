"""Collects what a report is made of: everything of a partnership in a period that these audiences may see."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from handlers.activities.loading import kind_of
from handlers.reporting.areas import area_of
from knowledge.words import Audiences
from reports.facts import Activity, Agreement, Cost, Facts, FollowUp, Organisation, People, Step
from reports.tables import Money
from storage import Activity as StoredActivity
from storage import ActivityFilter, ActivityRow, PlanStatus, StepFilter, UnitOfWork
from storage import Agreement as StoredAgreement
from storage import FollowUp as StoredFollowUp
from storage import Organisation as StoredOrganisation
from storage import Step as StoredStep
from storage.plans import Party

MOST_STEPS = 10_000  # of a plan
MOST_PLANS = 200


@dataclass(frozen=True)
class Extent:
    """What a report is about: a partnership, whose entries, and the days, both included."""

    partnership_id: int
    audiences: Audiences
    first: date
    last: date


def gather(work: UnitOfWork, extent: Extent, today: date, language: str) -> Facts:
    """The facts. Names of people and organisations that are only in words are kept as they were written."""
    organisations = {entry.id: entry for entry in work.organisations.all(extent.partnership_id, extent.audiences)}
    partnership = work.partnerships.get(extent.partnership_id)
    wanted = ActivityFilter(extent.partnership_id, extent.audiences, since=extent.first, until=extent.last)
    # What began before is told, and counted, in the report of that time: no entry is in the sums of two years.
    activities = [activity_fact(entry) for entry in work.activities.every_row(wanted) if entry.start_on >= extent.first]
    known = {entry.id for entry in activities}
    steps = _steps(work, extent, today)
    told_as_steps = {step.follow_up_id for step in steps}
    visible = visible_activities(work, steps, extent.audiences)
    follow_ups = [
        follow_up_fact(entry, organisations, language)
        for entry in work.follow_ups.every(extent.partnership_id, extent.audiences)
        if entry.activity_id in known and entry.id not in told_as_steps
    ]
    return Facts(
        partnership=partnership.name if partnership is not None else "",
        first=extent.first,
        last=extent.last,
        today=today,
        activities=activities,
        follow_ups=follow_ups,
        steps=[step_fact(step, organisations, language, visible) for step in steps],
        agreements=[agreement_fact(entry) for entry in work.agreements.of(extent.partnership_id, extent.audiences)],
        organisations={key: organisation_fact(entry) for key, entry in organisations.items()},
        sides={side["id"]: side["name"] for side in partnership.sides} if partnership is not None else {},
    )


def activity_fact(entry: StoredActivity | ActivityRow) -> Activity:
    """An activity as reports know it."""
    return Activity(
        id=entry.id,
        title=entry.title,
        kind=kind_of(entry),
        start=entry.start_on,
        end=entry.end_on,
        place=entry.place or "",
        people=People(entry.participants, entry.women, entry.men, entry.others),
        organisations=tuple(entry.organisation_ids),
        goals=tuple(entry.goals),
        topics=tuple(entry.topics),
        outcome=entry.outcome,
        decisions=tuple(entry.decisions),
        costs=tuple(Cost(Money(cost.amount, cost.currency), cost.organisation_id) for cost in entry.costs),
        planned=entry.planned,
        area=area_of(entry.goals, entry.topics, entry.kind),
        confirmation=entry.confirmation,
    )


def follow_up_fact(entry: StoredFollowUp, organisations: dict[int, StoredOrganisation], language: str) -> FollowUp:
    """A follow-up as reports know it."""
    organisation = organisations.get(entry.organisation_id or 0)
    who = ", ".join(part for part in (organisation.name(language) if organisation else "", entry.person or "") if part)
    return FollowUp(entry.id, entry.activity_id, entry.text, who, entry.due_on, entry.done_at is not None)


def agreement_fact(entry: StoredAgreement) -> Agreement:
    """An agreement as reports know it."""
    return Agreement(
        id=entry.id,
        title=entry.title,
        kind=entry.kind,
        status=entry.status,
        parties=tuple(entry.parties),
        signed=entry.signed_on,
        starts=entry.starts_on,
        ends=entry.ends_on,
        review=entry.review_on,
        lead_months=entry.lead_months,
        documents=tuple(entry.documents),
    )


def organisation_fact(entry: StoredOrganisation) -> Organisation:
    """An organisation as reports know it."""
    return Organisation({"sv": entry.sv, "en": entry.en, "vi": entry.vi}, entry.side)


def visible_activities(work: UnitOfWork, steps: Sequence[StoredStep], audiences: Audiences) -> set[int]:
    """Those of the steps' activities that the audiences may see; of others not even the number is told."""
    numbers: dict[int, set[int]] = {}
    for step in steps:
        numbers.setdefault(step.plan.partnership_id, set()).update(step.content.activities)
    return {
        seen for partnership, ids in numbers.items() for seen in work.activities.visible(ids, partnership, audiences)
    }


def step_fact(
    entry: StoredStep, organisations: dict[int, StoredOrganisation], language: str, visible: Collection[int]
) -> Step:
    """A step as reports know it, with those of its activities that are `visible`."""
    content = entry.content
    cost = content.cost

    def named(party: Party | None) -> str:
        found = organisations.get(party.id or 0) if party is not None else None
        return found.name(language) if found is not None else party.name if party is not None else ""

    return Step(
        id=entry.id,
        plan=entry.plan.title,
        title=content.title,
        status=str(content.status),
        organisation=named(content.organisation),
        owners=tuple(owner.name for owner in content.owners),
        start=content.start,
        due=content.due.day if content.due else None,
        month=content.due is not None and content.due.grain == "month",
        cost=Money(cost.amount, cost.currency) if cost else None,
        payer=named(cost.payer) if cost else "",
        goals=content.goals,
        activities=tuple(number for number in content.activities if number in visible),
        notes=content.notes,
    )


def _steps(work: UnitOfWork, extent: Extent, today: date) -> list[StoredStep]:
    """The steps of the plans that were adopted, or are closed, and whose period touches that of the report.

    What was due, and done or cancelled, before the period is in the report of that time.
    """
    plans = work.plans.of(extent.partnership_id, extent.audiences, size=MOST_PLANS)
    told = [
        plan
        for plan in reversed(plans)
        if plan.status != PlanStatus.DRAFT and plan.starts_on <= extent.last and plan.ends_on >= extent.first
    ]
    filters = [StepFilter(extent.partnership_id, extent.audiences, today, plan.id) for plan in told]
    steps = [entry for wanted in filters for entry in work.steps.page(wanted, size=MOST_STEPS)]
    return [step for step in steps if step.content.is_open or step.due_on is None or step.due_on >= extent.first]


def whole_extent(work: UnitOfWork, partnership_id: int, audiences: Audiences, today: date) -> Extent:
    """Everything that there is: from the year of the first entry to the end of this year or of the last entry's."""
    days = list(work.activities.extent(partnership_id, audiences) or [today])
    plans = work.plans.of(partnership_id, audiences, size=MOST_PLANS)
    days += [day for plan in plans if plan.status != PlanStatus.DRAFT for day in (plan.starts_on, plan.ends_on)]
    last = max(*days, today)
    return Extent(partnership_id, audiences, date(min(days).year, 1, 1), date(last.year, 12, 31))
