"""Where a forgotten person's name stands beside others' records, and how it is taken out there.

A name is taken out wherever the product wrote it itself: beside a reference, in messages to others, in histories. A
name of one word alone is only taken out where it stands by itself, since "Minh" in a sentence may be somebody else.
What others wrote in free text of the official record is theirs, and is not rewritten.

Histories are long. They are looked through while others write, the rows that were found are mended in short
transactions, and the last one looks again only at what has come since: nobody waits for the whole of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select, true, update
from sqlalchemy.orm import Session

from storage.activities import ActivityChange
from storage.activities.words import forget_words
from storage.drafts import ActivityDraft
from storage.follow_ups import NOBODY, FollowUp
from storage.mailbox import OutgoingMessage
from storage.plans.cards import PlanCard
from storage.plans.records import StepChange, StepOwner
from storage.translations import StoredTranslation, TranslationCard
from storage.users import User

AT_ONCE = 500  # rows that are in memory together
MENDED = 100  # rows that are mended in one transaction
LATEST = 2_000  # rows that are looked at twice: on PostgreSQL a row may become visible after one with a higher number


@dataclass(frozen=True)
class Batch:
    """Rows of a history in which somebody's name stands."""

    history: str
    ids: tuple[int, ...]


@dataclass(frozen=True)
class Traces:
    """What was found: rows to mend, and how far each history was looked through."""

    batches: tuple[Batch, ...]
    seen: dict[str, int]


@dataclass(frozen=True)
class _History:
    """A table in which names stand inside JSON: where, in which rows, and what is left without the name."""

    table: type[StepChange | ActivityChange | OutgoingMessage | ActivityDraft | PlanCard]
    columns: tuple[str, ...]
    concerned: Callable[[User], ColumnElement[bool]]
    cleared: Callable[[Any, User], Any]


def find_traces(session: Session, user: User) -> Traces:
    """Looks through the histories, and changes nothing."""
    batches, seen = [], {}
    for name, history in HISTORIES.items():
        seen[name] = session.scalar(select(func.max(history.table.id))) or 0
        batches += _batches(name, _found(session, user, history, 0))
    return Traces(tuple(batches), seen)


def clear_batch(session: Session, user: User, batch: Batch) -> None:
    """Takes the name out of some rows; of those that are gone meanwhile nothing is left to do."""
    history = HISTORIES[batch.history]
    for row in session.scalars(select(history.table).where(history.table.id.in_(batch.ids))):
        for column in history.columns:
            value = getattr(row, column)
            cleared = history.cleared(value, user)
            if cleared != value:
                setattr(row, column, cleared)
    session.flush()


def remove_traces(session: Session, user: User, found: Traces | None = None) -> None:
    """Takes somebody's name out of what is not theirs; what has been `found` and cleared already is passed over."""
    session.execute(update(StepOwner).where(StepOwner.user_id == user.id).values(name=NOBODY))
    session.execute(update(FollowUp).where(FollowUp.user_id == user.id).values(person=NOBODY))
    _drop_own_translations(session, user.id)
    corrections = update(StoredTranslation).where(StoredTranslation.user_id == user.id)
    session.execute(corrections.values(by_name=NOBODY))
    for name, history in HISTORIES.items():
        seen = found.seen[name] if found is not None else 0
        for batch in _batches(name, _found(session, user, history, seen - LATEST)):
            clear_batch(session, user, batch)
    forget_words(session, user.name)


def _batches(name: str, ids: list[int]) -> list[Batch]:
    return [Batch(name, tuple(ids[start : start + MENDED])) for start in range(0, len(ids), MENDED)]


def _found(session: Session, user: User, history: _History, after: int) -> list[int]:
    columns = [getattr(history.table, column) for column in history.columns]
    query = select(history.table.id, *columns).where(history.concerned(user), history.table.id > after)
    rows = session.execute(query.order_by(history.table.id).execution_options(yield_per=AT_ONCE))
    return [row[0] for row in rows if any(history.cleared(value, user) != value for value in row[1:])]


def _drop_own_translations(session: Session, user_id: int) -> None:
    """What machines have made of somebody's own texts, and the cards that hold these."""
    mine = StoredTranslation.user_id == user_id, StoredTranslation.by_name.is_(None)
    session.execute(delete(StoredTranslation).where(*mine))
    session.execute(delete(TranslationCard).where(TranslationCard.user_id == user_id))


def _without_any(value: Any, user: User) -> Any:  # noqa: ANN401 - JSON
    """A message to others; a file that was made for others and waits to be sent goes out as it was made."""
    for trace in filter(None, (user.name, user.username, user.address)):
        value = without_name(value, trace)
    return value


def _without_owners(value: Any, user: User) -> Any:  # noqa: ANN401 - JSON
    """A card of steps, in which the person is named as responsible."""
    if isinstance(value, list):
        return [_without_owners(entry, user) for entry in value]
    if isinstance(value, dict):
        return {
            key: without_owner(entry, user.id) if key == "owners" else _without_owners(entry, user)
            for key, entry in value.items()
        }
    return value


def _changed_by(user: User) -> ColumnElement[bool]:
    return true() if is_telling(user.name) else ActivityChange.user_id == user.id


def is_telling(name: str) -> bool:
    """Whether a name is so particular that it means one person wherever it stands."""
    return len(name.split()) > 1


def without_name(value: Any, name: str) -> Any:  # noqa: ANN401 - JSON
    """The value with a dash where the name stands."""
    if isinstance(value, str):
        if not is_telling(name):
            return NOBODY if name and value == name else value
        return value.replace(name, NOBODY)
    if isinstance(value, list):
        return [without_name(entry, name) for entry in value]
    if isinstance(value, dict):
        return {key: without_name(entry, name) for key, entry in value.items()}
    return value


def without_owner(value: Any, user_id: int) -> Any:  # noqa: ANN401 - JSON
    """The people responsible, as a step's history keeps them, without the name of one of them."""
    if not isinstance(value, list):
        return value
    return [[NOBODY, None] if isinstance(entry, list) and entry[1:] == [user_id] else entry for entry in value]


HISTORIES = {
    "steps": _History(
        StepChange,
        ("before", "after"),
        lambda _: StepChange.field == "owners",
        lambda value, user: without_owner(value, user.id),
    ),
    "activities": _History(
        ActivityChange, ("before", "after"), _changed_by, lambda value, user: without_name(value, user.name)
    ),
    "cards": _History(
        ActivityDraft,
        ("fields",),
        lambda user: ActivityDraft.user_id != user.id,
        lambda value, user: without_name(value, user.name),
    ),
    "plan cards": _History(PlanCard, ("content",), lambda user: PlanCard.user_id != user.id, _without_owners),
    "messages": _History(
        OutgoingMessage, ("payload",), lambda user: OutgoingMessage.chat != user.address, _without_any
    ),
}
