"""A partnership's records -> the form of an export, as far as the audiences may see them."""

from collections.abc import Callable

from handlers.exporting.form import (
    FORM,
    VERSION,
    ActivityForm,
    AgreementForm,
    CostForm,
    FileForm,
    FollowUpForm,
    OrganisationForm,
    PartnershipForm,
    PlanForm,
    StepForm,
    TermForm,
)
from storage import Activity, ActivityFile, ActivityFilter, Agreement, Organisation, Plan, Step, StepFilter, UnitOfWork

MOST_PLANS = 1_000
MOST_STEPS = 100_000
Audiences = frozenset[str] | None


def collect(work: UnitOfWork, partnership_id: int, audiences: Audiences) -> PartnershipForm:
    """Everything of a partnership."""
    partnership = work.partnerships.get(partnership_id)
    organisations = work.organisations.all(partnership_id, audiences)
    keys = {entry.id: entry.key for entry in organisations}
    wanted = ActivityFilter(partnership_id, audiences)
    return PartnershipForm(
        form=FORM,
        version=VERSION,
        name=partnership.name if partnership else "",
        sides=[dict(side) for side in partnership.sides] if partnership else [],
        organisations=[_organisation(entry) for entry in organisations],
        activities=[_activity(work, entry, keys.get) for entry in work.activities.every(wanted)],
        plans=[
            _plan(work, plan, audiences) for plan in work.plans.of(partnership_id, audiences, size=MOST_PLANS)[::-1]
        ],
        agreements=[_agreement(entry) for entry in work.agreements.of(partnership_id, audiences)],
        glossary=[_term(entry.use, entry.forms, entry.note) for entry in work.terms.all(partnership_id)],
    )


def path_of(activity_id: int, file: ActivityFile) -> str:
    """Where an attachment lies in the ZIP; its name is not trusted with that."""
    return f"attachments/A-{activity_id}/{file.id}"


def _organisation(entry: Organisation) -> OrganisationForm:
    return OrganisationForm(
        key=entry.key, sv=entry.sv, en=entry.en, vi=entry.vi, aliases=list(entry.aliases), kind=entry.kind,
        country=entry.country, side=entry.side, audience=entry.audience,
    )  # fmt: skip


def _activity(work: UnitOfWork, entry: Activity, key: Callable[[int], str | None]) -> ActivityForm:
    def named(number: int | None) -> str | None:
        return key(number) if number is not None else None

    return ActivityForm(
        id=entry.id, audience=entry.audience, title=entry.title, kind=entry.kind, start=entry.start_on,
        end=entry.end_on, place=entry.place, participants=entry.participants, women=entry.women, men=entry.men,
        others=entry.others, topics=list(entry.topics), outcome=entry.outcome, decisions=list(entry.decisions),
        planned=entry.planned, goals=entry.goals,
        organisations=[found for number in entry.organisation_ids if (found := key(number)) is not None],
        costs=[
            CostForm(amount=cost.amount, currency=cost.currency, organisation=named(cost.organisation_id))
            for cost in entry.costs
        ],
        follow_ups=[
            FollowUpForm(text=one.text, organisation=named(one.organisation_id), person=one.person, due=one.due_on,
                         done=one.done_at is not None)
            for one in work.follow_ups.of(entry.id)
        ],
        files=[
            FileForm(name=file.name, media_type=file.media_type, path=path_of(entry.id, file))
            for file in work.activity_files.of(entry.id)
        ],
    )  # fmt: skip


def _plan(work: UnitOfWork, plan: Plan, audiences: Audiences) -> PlanForm:
    wanted = StepFilter(plan.partnership_id, audiences, plan.starts_on, plan.id)
    steps = sorted(work.steps.page(wanted, size=MOST_STEPS), key=lambda step: step.position)
    return PlanForm(
        audience=plan.audience, title=plan.title, starts=plan.starts_on, ends=plan.ends_on,
        status=str(plan.status),  # type: ignore[arg-type] # it is one of these three
        steps=[_step(work, step, audiences) for step in steps],
    )  # fmt: skip


def _step(work: UnitOfWork, step: Step, audiences: Audiences) -> StepForm:
    content = step.content
    partnership_id = step.plan.partnership_id
    seen = [number for number in content.activities if work.activities.get(number, partnership_id, audiences)]
    cost = content.cost
    return StepForm(
        audience=content.audience, title=content.title, start=content.start, status=str(content.status),  # type: ignore[arg-type]
        organisation=content.organisation.name if content.organisation else None,
        owners=[owner.name for owner in content.owners],
        due=content.due.day if content.due else None, due_grain=content.due.grain if content.due else "day",
        cost=cost.amount if cost else None, currency=cost.currency if cost else None,
        payer=cost.payer.name if cost and cost.payer else None,
        goals=list(content.goals), notes=content.notes, activities=seen,
    )  # fmt: skip


def _agreement(entry: Agreement) -> AgreementForm:
    return AgreementForm.model_validate(
        {
            "audience": entry.audience, "title": entry.title, "kind": entry.kind, "status": entry.status,
            "parties": entry.parties, "signed": entry.signed_on, "starts": entry.starts_on, "ends": entry.ends_on,
            "lead_months": entry.lead_months, "documents": entry.documents,
        }
    )  # fmt: skip


def _term(use: str, forms: dict[str, list[str]], note: str) -> TermForm:
    return TermForm.model_validate({"use": use, "forms": forms, "note": note})
