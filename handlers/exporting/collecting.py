"""A partnership's records -> the form of an export, as far as the audiences may see them."""

from handlers.exporting.beside import Beside, beside_of
from handlers.exporting.form import (
    FORM,
    VERSION,
    ActivityForm,
    AgreementForm,
    ChangeForm,
    CostForm,
    FileForm,
    FollowUpForm,
    MemberForm,
    OrganisationForm,
    PartnershipForm,
    TermForm,
)
from handlers.exporting.plans import plan_forms
from handlers.exporting.records import with_keys
from knowledge.words import SHARED, Audiences, may_see
from storage import (
    Activity,
    ActivityChange,
    ActivityFile,
    ActivityFilter,
    Admission,
    Agreement,
    Organisation,
    Role,
    UnitOfWork,
)

MOST_MEMBERS = 10_000


def collect(work: UnitOfWork, partnership_id: int, audiences: Audiences) -> PartnershipForm:
    """Everything of a partnership, in the order in which it was written, so that a new house numbers it alike."""
    partnership = work.partnerships.get(partnership_id)
    organisations = work.organisations.all(partnership_id, audiences)
    activities = sorted(work.activities.every(ActivityFilter(partnership_id, audiences)), key=_number)
    beside = beside_of(work, organisations, activities, audiences)
    return PartnershipForm(
        form=FORM,
        version=VERSION,
        name=partnership.name if partnership else "",
        sides=[dict(side) for side in partnership.sides] if partnership else [],
        members=_members(work, partnership_id, audiences),
        organisations=[_organisation(entry) for entry in organisations],
        activities=[_activity(entry, beside) for entry in activities],
        plans=plan_forms(work, partnership_id, audiences, beside),
        agreements=[_agreement(entry) for entry in sorted(work.agreements.of(partnership_id, audiences), key=_number)],
        glossary=[_term(entry.use, entry.forms, entry.note) for entry in work.terms.all(partnership_id)],
    )


def _number(record: Activity | Agreement) -> int:
    return record.id


def path_of(activity_id: int, file: ActivityFile) -> str:
    """Where an attachment lies in the ZIP; its name is not trusted with that."""
    return f"attachments/A-{activity_id}/{file.id}"


def _members(work: UnitOfWork, partnership_id: int, audiences: Audiences) -> list[MemberForm]:
    """Those who have been let in: names, roles and sides, of a side only to those who may see what is the side's."""
    found = [
        (user, entry)
        for user, entry in work.users.members(partnership_id, 0, MOST_MEMBERS)
        if user.admission == Admission.ADMITTED and entry.role >= Role.READER
    ]
    return [
        MemberForm.model_validate({"name": user.name, "role": Role(entry.role).name.lower(), "side": entry.side})
        for user, entry in found
        if may_see(audiences, entry.side or SHARED)
    ]


def _organisation(entry: Organisation) -> OrganisationForm:
    return OrganisationForm(
        key=entry.key, sv=entry.sv, en=entry.en, vi=entry.vi, aliases=list(entry.aliases), kind=entry.kind,
        country=entry.country, side=entry.side, audience=entry.audience,
    )  # fmt: skip


def _activity(entry: Activity, beside: Beside) -> ActivityForm:
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


def _change(change: ActivityChange, beside: Beside) -> ChangeForm:
    before, after = (with_keys(change.field, value, beside.key) for value in (change.before, change.after))
    return ChangeForm(
        at=change.changed_at, by=beside.name(change.user_id), field=change.field, before=before, after=after
    )


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
