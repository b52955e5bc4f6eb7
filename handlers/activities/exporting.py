"""Activities as a file: CSV or XLSX, with the columns that are read in again."""

from handlers.activities import register as registers
from handlers.activities.columns import BETWEEN, columns
from handlers.activities.display import number
from handlers.activities.loading import card_of
from handlers.activities.queries import Query, activity_filter
from handlers.activities.register import Register
from handlers.errors import UserError
from handlers.messages import Attachment, Reply, reply, say
from handlers.minutes import Cost, FollowUp
from handlers.talk import Talk
from knowledge.words import SHARED
from reports.tables import Cell, Table, write_csv, write_xlsx
from storage import Activity, UnitOfWork

MOST = 20_000  # rows; beyond that a file takes longer than anybody wants to wait
TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


def export(talk: Talk, query: Query, form: str) -> Reply:
    """The wanted activities as a file."""
    if form not in TYPES:
        raise UserError(say("error-stale-button"))
    wanted = activity_filter(talk, query)
    with talk.read() as work:
        if work.activities.count(wanted, MOST + 1) > MOST:
            raise UserError(say("export-too-many", limit=MOST))
        register = registers.load(work, talk.partnership_id, talk.audiences)
        rows = [_row(talk, work, entry, register) for entry in work.activities.every(wanted)]
    if not rows:
        raise UserError(say("activities-empty"))
    name = talk.services.texts.text(say("export-name"), talk.language)
    table = Table(name, columns(talk), rows)
    content = write_csv(table) if form == "csv" else write_xlsx([table])
    file = Attachment(f"{name}-{talk.today.isoformat()}.{form}", TYPES[form], content)
    return reply(say("export-done", count=len(rows)), files=[file])


def _row(talk: Talk, work: UnitOfWork, activity: Activity, register: Register) -> list[Cell]:
    card = card_of(work, activity, register)
    draft, numbers = card.draft, card.draft.participants
    kind = talk.services.texts.text(say(f"activity-kind-{draft.kind}"), talk.language)
    yes = talk.services.texts.text(say("cell-yes"), talk.language)
    return [
        number(activity.id),
        draft.start,
        draft.end,
        kind,
        draft.title,
        draft.place,
        BETWEEN.join(register.name(key, talk.language) for key in draft.organisations) or None,
        numbers.total,
        numbers.women,
        numbers.men,
        numbers.other,
        BETWEEN.join(draft.topics) or None,
        BETWEEN.join(map(str, card.goals)) or None,
        draft.outcome or None,
        BETWEEN.join(draft.decisions) or None,
        BETWEEN.join(_follow_up(entry, register, talk.language) for entry in draft.follow_ups) or None,
        BETWEEN.join(_cost(entry, register, talk.language) for entry in draft.costs) or None,
        yes if draft.planned else None,
        None if card.audience == SHARED else card.audience,
    ]


def _follow_up(entry: FollowUp, register: Register, language: str) -> str:
    """As "text | who | 2026-12-15"."""
    who = register.name(entry.organisation, language) if entry.organisation else entry.person or ""
    due = entry.due.isoformat() if entry.due else ""
    return " | ".join([entry.text.replace("|", "/"), who, due]).rstrip(" |")


def _cost(entry: Cost, register: Register, language: str) -> str:
    """As "45000.00 SEK | who"."""
    who = register.name(entry.organisation, language) if entry.organisation else ""
    return f"{entry.amount:f} {entry.currency} | {who}".rstrip(" |")
