"""A partnership's records -> the form of an export, as far as the audiences may see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.exporting.form import (
    FORM,
    VERSION,
    ActivityForm,
    AgreementForm,
    ChangeForm,
    CostForm,
    FileForm,
    FollowUpForm,
    OrganisationForm,
    PartnershipForm,
    PlanForm,
    StepForm,
    TermForm,
)
from handlers.exporting.records import with_keys
from handlers.histories import visible
from knowledge.words import Audiences
from storage import (
    Activity,
    ActivityChange,
    ActivityFile,
    ActivityFilter,
    Agreement,
    FollowUp,
    Organisation,
    Plan,
    Step,
    StepFilter,
    UnitOfWork,
    User,
)
from storage.plans import Party

MOST_PLANS = 1_000
MOST_STEPS = 100_000


@dataclass(frozen=True)
class _Beside:
    """What belongs to the records, by their numbers, read for all of them at once."""

    keys: Mapping[int, str]  # of the organisations
    people: Mapping[int, User]  # who logged and who changed something
    follow_ups: Mapping[int, Sequence[FollowUp]]  # a list for each activity that is exported
    files: Mapping[int, Sequence[ActivityFile]]
    changes: Mapping[int, Sequence[ActivityChange]]

    def key(self, organisation: int | None) -> str | None:
        """The key of an organisation, as far as it is exported."""
        return self.keys.get(organisation) if organisation is not None else None

    def name(self, person: int | None) -> str | None:
        """A person's name."""
        found = self.people.get(person) if person is not None else None
        return found.name if found is not None else None

    @cached_property
    def tasks(self) -> frozenset[int]:
        """The follow-ups that are exported."""
        return frozenset(one.id for several in self.follow_ups.values() for one in several)


def collect(work: UnitOfWork, partnership_id: int, audiences: Audiences) -> PartnershipForm:
    """Everything of a partnership, in the order in which it was written, so that a new house numbers it alike."""
    partnership = work.partnerships.get(partnership_id)
    organisations = work.organisations.all(partnership_id, audiences)
    activities = sorted(work.activities.every(ActivityFilter(partnership_id, audiences)), key=_number)
    plans = sorted(work.plans.of(partnership_id, audiences, size=MOST_PLANS), key=_number)
    beside = _beside(work, organisations, activities, audiences)
    return PartnershipForm(
        form=FORM,
        version=VERSION,
        name=partnership.name if partnership else "",
        sides=[dict(side) for side in partnership.sides] if partnership else [],
        organisations=[_organisation(entry) for entry in organisations],
        activities=[_activity(entry, beside) for entry in activities],
        plans=[_plan(work, plan, audiences, beside) for plan in plans],
        agreements=[_agreement(entry) for entry in sorted(work.agreements.of(partnership_id, audiences), key=_number)],
        glossary=[_term(entry.use, entry.forms, entry.note) for entry in work.terms.all(partnership_id)],
    )


def _beside(
    work: UnitOfWork, organisations: Sequence[Organisation], activities: Sequence[Activity], audiences: Audiences
) -> _Beside:
    ids = [entry.id for entry in activities]
    every = work.activities.histories(ids)
    changes = {
        one.id: [change for change, _ in visible(every[one.id][::-1], one.audience, audiences)][::-1]
        for one in activities
    }
    people = {entry.logged_by for entry in activities} | {one.user_id for each in changes.values() for one in each}
    return _Beside(
        keys={entry.id: entry.key for entry in organisations},
        people=work.users.by_ids(sorted(number for number in people if number is not None)),
        follow_ups=work.follow_ups.of_all(ids),
        files=work.activity_files.of_all(ids),
        changes=changes,
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


def _activity(entry: Activity, beside: _Beside) -> ActivityForm:
    return ActivityForm(
        id=entry.id, audience=entry.audience, title=entry.title, kind=entry.kind, start=entry.start_on,
        end=entry.end_on, place=entry.place, participants=entry.participants, women=entry.women, men=entry.men,
        others=entry.others, topics=list(entry.topics), outcome=entry.outcome, decisions=list(entry.decisions),
        planned=entry.planned, goals=entry.goals,
        organisations=[found for number in entry.organisation_ids if (found := beside.key(number)) is not None],
        costs=[
            CostForm(amount=cost.amount, currency=cost.currency, organisation=beside.key(cost.organisation_id))
            for cost in entry.costs
        ],
        follow_ups=[
            FollowUpForm(id=one.id, text=one.text, organisation=beside.key(one.organisation_id), person=one.person,
                         due=one.due_on, done=one.done_at is not None, done_at=one.done_at)
            for one in beside.follow_ups[entry.id]
        ],
        files=[
            FileForm(name=file.name, media_type=file.media_type, caption=file.caption, path=path_of(entry.id, file))
            for file in beside.files[entry.id]
        ],
        logged_by=beside.name(entry.logged_by), logged_at=entry.logged_at,
        confirmation=entry.confirmation,  # type: ignore[arg-type] # it is one of these four
        confirmation_side=entry.confirmation_side, confirmation_comment=entry.confirmation_comment,
        confirmed_at=entry.confirmation_at, history=[_change(one, beside) for one in beside.changes[entry.id]],
    )  # fmt: skip


def _change(change: ActivityChange, beside: _Beside) -> ChangeForm:
    before, after = (with_keys(change.field, value, beside.key) for value in (change.before, change.after))
    return ChangeForm(
        at=change.changed_at, by=beside.name(change.user_id), field=change.field, before=before, after=after
    )


def _plan(work: UnitOfWork, plan: Plan, audiences: Audiences, beside: _Beside) -> PlanForm:
    wanted = StepFilter(plan.partnership_id, audiences, plan.starts_on, plan.id)
    steps = sorted(work.steps.page(wanted, size=MOST_STEPS), key=lambda step: step.position)
    return PlanForm(
        audience=plan.audience, title=plan.title, starts=plan.starts_on, ends=plan.ends_on,
        status=str(plan.status),  # type: ignore[arg-type] # it is one of these three
        remind_days=list(plan.remind_days), remind_weekly=plan.remind_weekly,
        steps=[_step(step, beside) for step in steps],
    )  # fmt: skip


def _step(step: Step, beside: _Beside) -> StepForm:
    content = step.content

    def named(party: Party | None) -> str | None:
        return beside.key(party.id) if party is not None else None

    seen = [number for number in content.activities if number in beside.follow_ups]
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
        goals=list(content.goals), notes=content.notes, activities=seen, follow_up=task,
    )  # fmt: skip


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
