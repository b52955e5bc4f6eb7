"""What Linköping keeps to itself, with a word in each record that stands nowhere else; and what both sides share."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from handlers import register as registers
from handlers.activities.indexing import index_all
from handlers.plans.reminding import set_anew
from handlers.services import Services
from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.subjects import subjects_of
from storage import (
    Activity,
    ActivityFile,
    Admission,
    Agreement,
    AgreementStatus,
    Chat,
    Due,
    FollowUp,
    Owner,
    Plan,
    Reminder,
    Role,
    Step,
    StepContent,
    StepCost,
    UnitOfWork,
    User,
)
from tests.leaks.stage import GROUP, Speaker, Stage

SECRET = 4711  # the number of every internal record
INNER = 4000  # and of the step of the internal plan
OURS, THEIRS = "linkoping", "thai-nguyen"
# The words that must not get out, by the kind of record.
MARKS = {
    "document": ("xdocumenttitle", "xdocumentbody", "xdocumenthead", "xdocumentname"),
    "entry": ("xentrytitle", "xentryplace", "xentrytopic", "xentryoutcome", "xentrydecision", "xentryperson"),
    "follow-up": ("xfollowup",),
    "attachment": ("xattachmentname", "xattachmentbody"),
    "organisation": ("xorganisation",),
    "step": ("xsteptitle", "xstepnotes", "xstephistory", "xstepowner"),
    "plan": ("xplantitle", "xplanstep"),
    "agreement": ("xagreementtitle", "xagreementdocument", "xagreementparty"),
    "reminder": ("xreminder",),
    "card": ("xcard",),
    "number": (f"A-{SECRET}", f"S-{SECRET}", f"M-{SECRET}"),
}

OWNER = Speaker("telegram:1", "Owe", "telegram:1")
OTHER = Speaker("telegram:2", "Minh", "telegram:2")
SIDELESS = Speaker("telegram:3", "Sida", "telegram:3")
ABROAD = Speaker("telegram:4", "Åbo", "telegram:4")  # an admin of another partnership
ELSEWHERE = [
    {"id": "boras", "name": "Borås", "country": "SE", "timezone": "Europe/Stockholm", "language": "sv"},
    {"id": "hue", "name": "Huế", "country": "VN", "timezone": "Asia/Ho_Chi_Minh", "language": "vi"},
]
IN_GROUP = Speaker("telegram:1", "Owe", GROUP)
MAY_SEE = frozenset({OWNER.chat, "telegram:100"})

BODY = """# Havsörnsprogrammet xdocumenttitle

## Kostnader xdocumenthead

Havsörnsprogrammet i Motala ska kosta 47 xdocumentbody miljoner kronor enligt styrgruppen för vattenvård.
"""
SHARED_BODY = """# Vattenprogrammet

## Kostnader

Vattenprogrammet i Song Cong ska kosta 12 miljoner kronor enligt styrgruppen för vattenvård.
"""


def people(work: UnitOfWork, now: datetime) -> dict[str, User]:
    """A coordinator of each side, one of none, an admin of another partnership, and the group."""
    partnership = work.partnerships.all()[0].id
    found = {}
    for who, side in ((OWNER, OURS), (OTHER, THEIRS), (SIDELESS, None)):
        user = User(address=who.address, name=who.name, language="sv", created_at=now, seen_at=now, reachable=True)
        found[who.name] = work.users.add(user)
        user.language_chosen, user.admission = True, Admission.ADMITTED
        work.users.grant(user.id, partnership, Role.COORDINATOR, side)
        work.chats.add(Chat(address=who.chat, kind="private", title=who.name, created_at=now))
    user = User(address=ABROAD.address, name=ABROAD.name, language="sv", created_at=now, seen_at=now, reachable=True)
    work.users.add(user).language_chosen, user.admission = True, Admission.ADMITTED
    work.users.grant(user.id, work.partnerships.ensure("Borås – Huế", ELSEWHERE).id, Role.ADMIN, "boras")
    work.chats.add(Chat(address=ABROAD.chat, kind="private", title=ABROAD.name, created_at=now))
    group = Chat(address=GROUP, kind="group", title="group", created_at=now)
    group.admission, group.partnership_id = Admission.ADMITTED, partnership
    work.chats.add(group)
    return found


def plant(stage: Stage, *, there: bool) -> None:
    """Puts everything in; when it is not to be there, the same rows as deleted ones, so that numbers are the same."""
    services, now = stage.services, stage.clock.now()
    services.library.add(SHARED_BODY.encode(), "vatten.md")
    if there:
        services.library.add(BODY.encode(), "havsorn-xdocumentname.md", OURS)
    with services.store.write() as work:
        found = people(work, now)
        partnership = work.partnerships.all()[0].id
        _activities(work, services, found, there=there)
        steps = _steps(work, partnership, found, now, there=there)
        _agreements(work, partnership, found, now, there=there)
        if there:
            work.reminders.add(_reminder(partnership, found["Owe"], now))
        set_anew(work, steps, services)
    for said in ("/log Möte om xcard i dag, internt", "Vad kostar havsörnsprogrammet?", "/activities havsörn"):
        stage.says(OWNER, said)


def _activities(work: UnitOfWork, services: Services, found: dict[str, User], *, there: bool) -> None:
    partnership, now = work.partnerships.all()[0].id, services.clock.now()
    gone = None if there else now
    register = registers.load(work, partnership)
    known = register.organisations[0].id
    made = registers.add_new(work, partnership, register, ["xorganisation AB"], OURS)
    shared = Activity(
        id=1, partnership_id=partnership, audience="shared", title="Möte om vattenvård", kind="meeting",
        start_on=date(2026, 11, 12), participants=14, women=8, men=6, outcome="Rör byts i Song Cong", planned=False,
        logged_by=found["Minh"].id, logged_at=now,
    )  # fmt: skip
    secret = Activity(
        id=SECRET, partnership_id=partnership, audience=OURS, title="Möte om havsörnen xentrytitle", kind="meeting",
        start_on=date(2026, 11, 19), place="Motala xentryplace", participants=30, women=17, men=13,
        topics=["vattenvård", "xentrytopic"], outcome="Boet skyddas xentryoutcome",
        decisions=["Bygg bo xentrydecision"], planned=False, logged_by=found["Owe"].id, logged_at=now, deleted_at=gone,
    )  # fmt: skip
    secret.goals, secret.organisation_ids = [6, 15], [known, *made.values()]
    secret.cost_lines = [{"amount": "4711.00", "currency": "SEK", "organisation": known}]
    shared.organisation_ids = [known]
    for entry in (shared, secret):
        work.activities.add(entry, ())
    person = "Kaj xentryperson"
    text = "Skicka havsörnens karta xfollowup"
    work.follow_ups.add(FollowUp(activity_id=SECRET, text=text, person=person, due_on=date(2026, 12, 1)))
    sha256 = services.files.keep(b"Havsornens bo xattachmentbody")
    work.activity_files.add(
        ActivityFile(
            activity_id=SECRET, name="xattachmentname.txt", media_type="text/plain", size=29, sha256=sha256,
            added_by=found["Owe"].id, added_at=now,
        )
    )  # fmt: skip
    register = registers.load(work, partnership)
    index_all(work, (shared, secret), register, subjects_of(shipped_glossary()))


def _steps(work: UnitOfWork, partnership: int, found: dict[str, User], now: datetime, *, there: bool) -> list[Step]:
    plan = work.plans.add(_plan(partnership, "Handlingsplan", "shared", now))
    owner, other = (Owner(found[name].name, found[name].id) for name in ("Owe", "Minh"))
    due = Due(now.date() + timedelta(days=3))
    work.steps.add(plan, StepContent("Rena vattnet", owners=(other,), due=due, activities=(1, SECRET)), None, now)
    secret = StepContent(
        "Skydda havsörnen xsteptitle", owners=(owner, other, Owner("Kaj xstepowner")), due=due, notes="Bo xstepnotes",
        cost=StepCost(Decimal(4711), "SEK"), goals=(15,), activities=(1,), audience=OURS,
    )  # fmt: skip
    step = Step(
        id=SECRET, plan=plan, plan_id=plan.id, position=2, created_by=found["Owe"].id, created_at=now, changed_at=now
    )
    step.content = StepContent("xstephistory", audience=OURS)
    work.session.add(step)
    work.session.flush()
    work.steps.revise(step, secret, found["Owe"].id, now)
    if not there:
        step.deleted_at = now
        return []
    hidden = work.plans.add(_plan(partnership, "Havsörnsplan xplantitle", OURS, now))
    inner = Step(id=INNER, plan=hidden, plan_id=hidden.id, position=1, created_at=now, changed_at=now)
    inner.content = StepContent("Räkna havsörnar xplanstep", owners=(owner,), due=due, audience=OURS)
    work.session.add(inner)
    work.session.flush()
    return [step, inner]


def _plan(partnership: int, title: str, audience: str, now: datetime) -> Plan:
    return Plan(
        partnership_id=partnership, title=title, audience=audience, starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31), status="adopted", created_at=now,
    )  # fmt: skip


def _agreements(work: UnitOfWork, partnership: int, found: dict[str, User], now: datetime, *, there: bool) -> None:
    gone = None if there else now
    for number, title, audience, deleted in (
        (1, "Samverkansavtal", "shared", None),
        (SECRET, "Havsörnsavtal xagreementtitle", OURS, gone),
    ):
        secret = number == SECRET
        work.agreements.add(
            Agreement(
                id=number, partnership_id=partnership, title=title, audience=audience, kind="cooperation",
                status=AgreementStatus.IN_FORCE, parties=["Motala xagreementparty" if secret else "Linköping"],
                documents=["xagreementdocument.pdf"] if secret else [], notes="", lead_months=2,
                starts_on=date(2024, 1, 1), ends_on=date(2027, 1, 10), created_by=found["Owe"].id, created_at=now,
                changed_at=now, deleted_at=deleted,
            )
        )  # fmt: skip


def _reminder(partnership: int, owner: User, now: datetime) -> Reminder:
    due = now + timedelta(days=1)
    return Reminder(
        partnership_id=partnership, author_id=owner.id, person_id=owner.id, text="Mata havsörnen xreminder",
        language="sv", zone="Europe/Stockholm", starts_at=due.replace(tzinfo=None), due_at=due, wake_at=due,
        urgent=True, created_at=now,
    )  # fmt: skip
