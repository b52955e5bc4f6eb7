"""A table of several activities that was pasted as a message: it is read in as a file of it would be."""

import csv
import io
from typing import Final

from handlers.activities import attachments, importing
from handlers.activities.columns import REQUIRED, columns
from handlers.activities.sheets import sheets_of
from handlers.activities.table_text import is_alone, rows
from handlers.messages import Reply, reply, say
from handlers.talk import Talk
from reports.tables import parse, read_rows
from storage import ActivityFile, Role

NAME: Final = "tabell.csv"


def offer(talk: Talk, text: str) -> Reply | None:
    """What is in a pasted table of activities, with the buttons to save it; None for another text."""
    table = rows(text) if is_alone(text) else []
    content = _csv(table) if table else b""
    if not table or not parse(read_rows(content, NAME)[0], columns(talk)).present >= REQUIRED:
        return None
    if talk.role < Role.COORDINATOR:
        return reply(say("log-table-coordinator", count=len(table) - 1))
    kept = attachments.keep_bytes(talk, NAME, content)
    file = ActivityFile(
        name=kept.name,
        media_type=kept.media_type,
        size=kept.size,
        sha256=kept.sha256,
        caption="",
        added_by=talk.user_id,
        added_at=talk.services.clock.now(),
    )
    sheets = sheets_of(talk, file)
    with talk.write() as work:
        return importing.offer(talk, sheets, work.activity_files.add(file))


def _csv(table: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(table)
    return text.getvalue().encode()
