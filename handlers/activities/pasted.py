"""A table of several activities that was pasted as a message: it is read in as a file of it would be."""

import csv
import io
from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import Final

from handlers.activities import attachments, importing
from handlers.activities.columns import REQUIRED, columns
from handlers.activities.sheets import sheets_of
from handlers.messages import Reply, reply, say
from handlers.talk import Talk
from reports.tables import parse, read_rows
from storage import ActivityFile, Role

MARKS: Final = ("\t", "|", ";")
LEAST_ROWS: Final = 2  # below the heads; of a table with one row a card is made
NAME: Final = "tabell.csv"


def rows(text: str) -> list[list[str]]:
    """The cells of the table in a text, its heads first; none without one and for one row only."""
    lines = [line for line in text.splitlines() if line.strip()]
    tables = [_cells(group) for mark in MARKS for has, group in groupby(lines, partial(_has, mark)) if has]
    return next((table for table in tables if len(table) > LEAST_ROWS), [])


def _has(mark: str, line: str) -> str:
    """The mark, when it divides the line."""
    return mark if mark in line.strip("| ") else ""


def _cells(lines: Iterable[str]) -> list[list[str]]:
    """The cells of lines that one mark divides, without the rule below the heads; none when their number differs."""
    said = list(lines)
    mark = next(mark for mark in MARKS if _has(mark, said[0]))
    cells = [[cell.strip() for cell in (line.strip("| ") if mark == "|" else line).split(mark)] for line in said]
    cells = [row for row in cells if any(letter.isalnum() for cell in row for letter in cell)]
    return cells if len({len(row) for row in cells}) == 1 else []


def _is_alone(text: str) -> bool:
    """Whether no more than a line that leads to it stands beside a table."""
    beside = [line for line in text.splitlines() if line.strip() and not any(_has(mark, line) for mark in MARKS)]
    return not beside or (len(beside) == 1 and beside[0].rstrip().endswith(":"))


def offer(talk: Talk, text: str) -> Reply | None:
    """What is in a pasted table of activities, with the buttons to save it; None for another text."""
    table = rows(text) if _is_alone(text) else []
    content = _csv(table) if table else b""
    if not table or not parse(read_rows(content, NAME)[0], columns(talk)).present >= REQUIRED:
        return None
    if talk.role < Role.COORDINATOR:
        return reply(say("log-table-coordinator", count=len(table) - 1))
    kept = attachments.keep_bytes(talk, NAME, content)
    with talk.write() as work:
        file = work.activity_files.add(
            ActivityFile(
                name=kept.name,
                media_type=kept.media_type,
                size=kept.size,
                sha256=kept.sha256,
                caption="",
                added_by=talk.user_id,
                added_at=talk.services.clock.now(),
            )
        )
    return importing.offer(talk, sheets_of(talk, file), file)


def _csv(table: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(table)
    return text.getvalue().encode()
