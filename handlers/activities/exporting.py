"""Activities as a file: CSV or XLSX, with the columns that are read in again."""

from handlers import register as registers
from handlers.activities.cells import cells_of
from handlers.activities.columns import columns
from handlers.activities.loading import cards_of
from handlers.activities.queries import Query, activity_filter
from handlers.errors import UserError
from handlers.messages import Attachment, Reply, reply, say
from handlers.talk import Talk
from reports.tables import Table, separator_of, write_csv, write_xlsx

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
        cards = cards_of(work, list(work.activities.every(wanted)), register)
        rows = [list(cells_of(talk, number, card, register).values()) for number, card in cards.items()]
    if not rows:
        raise UserError(say("activities-empty"))
    name = talk.services.texts.text(say("export-name"), talk.language)
    table = Table(name, columns(talk), rows)
    content = write_csv(table, separator_of(talk.language)) if form == "csv" else write_xlsx([table])
    file = Attachment(f"{name}-{talk.today.isoformat()}.{form}", TYPES[form], content)
    return reply(say("export-done", count=len(rows)), files=[file])
