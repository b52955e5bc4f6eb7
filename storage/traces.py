"""Where a forgotten person's name stands beside others' records, and how it is taken out there.

A name is taken out wherever the product wrote it itself: beside a reference, in messages to others, in histories. A
name of one word alone is only taken out where it stands by itself, since "Minh" in a sentence may be somebody else.
What others wrote in free text of the official record is theirs, and is not rewritten.
"""

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage.activities import ActivityChange
from storage.follow_ups import FollowUp
from storage.mailbox import OutgoingMessage
from storage.plans.records import StepChange, StepOwner
from storage.translations import StoredTranslation, TranslationCard
from storage.users import User

NOBODY = "–"  # in the place of a name
AT_ONCE = 500  # rows that are in memory together


def remove_traces(session: Session, user: User) -> None:
    """Takes somebody's name out of what is not theirs."""
    session.execute(update(StepOwner).where(StepOwner.user_id == user.id).values(name=NOBODY))
    session.execute(update(FollowUp).where(FollowUp.user_id == user.id).values(person=NOBODY))
    _drop_own_translations(session, user.id)
    corrections = update(StoredTranslation).where(StoredTranslation.user_id == user.id)
    session.execute(corrections.values(by_name=NOBODY))
    owners = select(StepChange).where(StepChange.field == "owners")
    for change in session.scalars(owners.execution_options(yield_per=AT_ONCE)):
        change.before, change.after = without_owner(change.before, user.id), without_owner(change.after, user.id)
    changes = select(ActivityChange)
    if not is_telling(user.name):
        changes = changes.where(ActivityChange.user_id == user.id)
    for note in session.scalars(changes.execution_options(yield_per=AT_ONCE)):
        note.before, note.after = without_name(note.before, user.name), without_name(note.after, user.name)
    _clear_mail(session, user)
    session.flush()


def _drop_own_translations(session: Session, user_id: int) -> None:
    """What machines have made of somebody's own texts, and the cards that hold these."""
    mine = StoredTranslation.user_id == user_id, StoredTranslation.by_name.is_(None)
    session.execute(delete(StoredTranslation).where(*mine))
    session.execute(delete(TranslationCard).where(TranslationCard.user_id == user_id))


def _clear_mail(session: Session, user: User) -> None:
    """Messages to others; a file that was made for others and waits to be sent goes out as it was made."""
    query = select(OutgoingMessage).where(OutgoingMessage.chat != user.address).execution_options(yield_per=AT_ONCE)
    for message in session.scalars(query):
        cleared = message.payload
        for trace in filter(None, (user.name, user.username, user.address)):
            cleared = without_name(cleared, trace)
        if cleared != message.payload:
            message.payload = cleared


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
