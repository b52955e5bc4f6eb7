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
from knowledge.words import Audiences
from storage import Activity, ActivityFile, ActivityFilter, Agreement, Organisation, Plan, Step, StepFilter, UnitOfWork
from storage.plans import Party

MOST_PLANS = 1_000
MOST_STEPS = 100_000
Key = Callable[[int], str | None]  # the number of an organisation -> its key


def collect(work: UnitOfWork, partnership_id: int, audiences: Audiences) -> PartnershipForm:
    """Everything of a partnership, in the order in which it was written, so that a new house numbers it alike."""
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
        activities=[_activity(work, entry, keys.get) for entry in sorted(work.activities.every(wanted), key=_number)],
        plans=[
            _plan(work, plan, audiences, keys.get)
            for plan in sorted(work.plans.of(partnership_id, audiences, size=MOST_PLANS), key=_number)
        ],
        agreements=[_agreement(entry) for entry in sorted(work.agreements.of(partnership_id, audiences), key=_number)],
        glossary=[_term(entry.use, entry.forms, entry.note) for entry in work.terms.all(partnership_id)],
    )


def _number(record: Activity | Agreement | Plan) -> int:
    return record.id


def path_of(activity_id: int, file: ActivityFile) -> str:
    """Where an attachment lies in the ZIP; its name is not trusted with that."""
    return f"attachments/A-{activity_id}/{file.id}"


def _organisation(entry: Organisation) -> OrganisationForm:
    return OrganisationForm(
        key=entry.key, sv=entry.sv, en=entry.en, vi=entry.vi, aliases=list(entry.aliases), kind=entry.kind,
        country=entry.country, side=entry.side, audience=entry.audience,
    )  # fmt: skip


def _activity(work: UnitOfWork, entry: Activity, key: Key) -> ActivityForm:
    def named(number: int | None) -> str | None:
        return key(number) if number is not None else None

    logger = work.users.get(entry.logged_by) if entry.logged_by is not None else None
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
            FollowUpForm(id=one.id, text=one.text, organisation=named(one.organisation_id), person=one.person,
                         due=one.due_on, done=one.done_at is not None, done_at=one.done_at)
            for one in work.follow_ups.of(entry.id)
        ],
        files=[
            FileForm(name=file.name, media_type=file.media_type, caption=file.caption, path=path_of(entry.id, file))
            for file in work.activity_files.of(entry.id)
        ],
        logged_by=logger.name if logger is not None else None, logged_at=entry.logged_at,
        confirmation=entry.confirmation,  # type: ignore[arg-type] # it is one of these four
        confirmation_side=entry.confirmation_side, confirmation_comment=entry.confirmation_comment,
        confirmed_at=entry.confirmation_at,
    )  # fmt: skip


def _plan(work: UnitOfWork, plan: Plan, audiences: Audiences, key: Key) -> PlanForm:
    wanted = StepFilter(plan.partnership_id, audiences, plan.starts_on, plan.id)
    steps = sorted(work.steps.page(wanted, size=MOST_STEPS), key=lambda step: step.position)
    return PlanForm(
        audience=plan.audience, title=plan.title, starts=plan.starts_on, ends=plan.ends_on,
        status=str(plan.status),  # type: ignore[arg-type] # it is one of these three
        remind_days=list(plan.remind_days), remind_weekly=plan.remind_weekly,
        steps=[_step(work, step, audiences, key) for step in steps],
    )  # fmt: skip


def _step(work: UnitOfWork, step: Step, audiences: Audiences, key: Key) -> StepForm:
    content = step.content

    def named(party: Party | None) -> str | None:
        return key(party.id) if party is not None and party.id is not None else None

    partnership_id = step.plan.partnership_id
    seen = [number for number in content.activities if work.activities.get(number, partnership_id, audiences)]
    cost = content.cost
    return StepForm(
        audience=content.audience, title=content.title, start=content.start, status=str(content.status),  # type: ignore[arg-type]
        organisation=content.organisation.name if content.organisation else None,
        organisation_key=named(content.organisation),
        owners=[owner.name for owner in content.owners],
        due=content.due.day if content.due else None, due_grain=content.due.grain if content.due else "day",
        cost=cost.amount if cost else None, currency=cost.currency if cost else None,
        payer=cost.payer.name if cost and cost.payer else None, payer_key=named(cost.payer) if cost else None,
        goals=list(content.goals), notes=content.notes, activities=seen, follow_up=_follow_up(work, step, audiences),
    )  # fmt: skip


def _follow_up(work: UnitOfWork, step: Step, audiences: Audiences) -> int | None:
    """The follow-up that a step carries out, when its activity may be seen."""
    found = work.follow_ups.get(step.follow_up_id) if step.follow_up_id is not None else None
    if found is None or work.activities.get(found.activity_id, step.plan.partnership_id, audiences) is None:
        return None
    return found.id


def _agreement(entry: Agreement) -> AgreementForm:
    return AgreementForm.model_validate(
        {
            "audience": entry.audience, "title": entry.title, "kind": entry.kind, "status": entry.status,
            "parties": entry.parties, "signed": entry.signed_on, "starts": entry.starts_on, "ends": entry.ends_on,
            "lead_months": entry.lead_months, "documents": entry.documents,
            "notes": entry.notes,
        }
    )  # fmt: skip


def _term(use: str, forms: dict[str, list[str]], note: str) -> TermForm:
    return TermForm.model_validate({"use": use, "forms": forms, "note": note})
