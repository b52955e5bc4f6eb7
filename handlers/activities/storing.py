"""Rows of a table go into the memory piece by piece, so that nobody else waits long to write.

Each piece is whole. What an interruption leaves undone is done when the update is handled again: rows that are there
already change nothing then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from time import sleep
from typing import Final

from handlers import register as registers
from handlers.activities import recording
from handlers.activities.doubles import without_doubles
from handlers.activities.loading import cards_of
from handlers.activities.rights import may_change
from handlers.activities.rows import Row, Wanted
from handlers.mail import Letter
from handlers.messages import Outgoing, reply, say
from handlers.talk import Talk
from handlers.translating.readers import post_to_readers
from storage import Activity, ActivityFile, UnitOfWork

PIECE: Final = 200  # rows in a transaction
BREATH: Final = 0.15  # seconds between two; who waits to write looks again ten times a second
TOLD_AFTER: Final = 1_000  # rows after which it is said how far it has come


@dataclass
class Stored:
    """How many entries are new, changed and were there already, and what others are still to be told."""

    added: int = 0
    changed: int = 0
    doubles: int = 0
    told: Sequence[Outgoing] = ()


def store(talk: Talk, file: ActivityFile, rows: Sequence[Wanted]) -> Stored:
    """Saves the rows of a file, which is then no longer kept."""
    wanted = [row for row in rows if row.activity_id is None or row.card != row.before]
    *pieces, last = [wanted[at : at + PIECE] for at in range(0, len(wanted), PIECE)] or [[]]
    stored = Stored()
    if pieces:
        talk.announce(reply(say("import-working", count=len(wanted))))
    for number, piece in enumerate(pieces, 1):
        with talk.apart() as work:
            for letter in _save(talk, work, piece, stored):
                _post(talk, work, letter)
        if number * PIECE % TOLD_AFTER == 0:
            talk.announce(reply(say("import-so-far", done=number * PIECE, count=len(wanted))))
        sleep(BREATH)
    with talk.write() as work:
        stored.told = _save(talk, work, last, stored)
        kept = work.activity_files.get(file.id)
        if kept is not None:
            work.activity_files.remove(kept)
    return stored


def named(
    talk: Talk, work: UnitOfWork, rows: Sequence[Row] | Sequence[Wanted], *, locked: bool = False
) -> dict[int, Activity]:
    """The entries that rows name and that may be changed here; `locked` keeps others from doing so meanwhile."""
    numbers = {row.activity_id for row in rows if row.activity_id is not None}
    found = work.activities.get_all(numbers, talk.partnership_id, talk.audiences, locked=locked)
    return {key: activity for key, activity in found.items() if may_change(talk, activity)}


def _save(talk: Talk, work: UnitOfWork, rows: Sequence[Wanted], stored: Stored) -> Sequence[Outgoing]:
    new = [row.card for row in rows if row.activity_id is None]
    added, _ = recording.add_all(talk, work, without_doubles(talk, work, new)) if new else ([], [])
    stored.added += len(added)
    stored.doubles += len(new) - len(added)
    register = registers.load(work, talk.partnership_id, talk.audiences)
    there = named(talk, work, rows, locked=True)
    cards = cards_of(work, there.values(), register)
    pairs = [(there[number], row.over(cards[number])) for row in rows if (number := row.activity_id) in there]
    recorded = recording.change_all(talk, work, pairs)
    stored.changed += sum(map(bool, recorded.fields))
    return recorded.told


def _post(talk: Talk, work: UnitOfWork, letter: Outgoing) -> None:
    post_to_readers(work, talk.services, talk.partnership_id, Letter(letter.reply, letter.chat, letter.language))
