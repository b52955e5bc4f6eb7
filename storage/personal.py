"""What is kept about a person: everything that refers to them, to be handed out or to be taken away.

The tables say what belongs to a person (`ondelete="CASCADE"`) and what only mentions them (`SET NULL`): the official
record keeps its entries without the person. New tables are covered because they refer to users as well.
"""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, or_, select
from sqlalchemy.orm import Session

from storage.attachments import ActivityFile
from storage.audiences import Audiences, visible
from storage.chats import Chat
from storage.database import Base
from storage.drafts import ActivityDraft
from storage.invitations import Invitation
from storage.mailbox import OutgoingMessage
from storage.partnerships import Partnership
from storage.traces import Batch, Traces, clear_batch, find_traces, remove_traces
from storage.users import User, refers_to_users

BULKY = 10_000  # bytes; a longer value of this kind is not personal and is left out of the file
# The official record, by the column that leads to what a row hangs on. It is the partnership's and goes on without the
# person: who may not see a row any more gets no more of it than that it names them.
RECORD: dict[str, str | None] = {
    "activities": None,
    "agreements": None,
    "plans": None,
    "steps": "plan_id",
    "follow_ups": "activity_id",
    "activity_changes": "activity_id",
    "step_changes": "step_id",
}
NOT_THEIRS = {("questions", "citations")}  # whole passages of documents; what was quoted stands in the answer
Sight = Callable[[int], Audiences]  # by a partnership's number: whose records of it somebody may see now


@dataclass(frozen=True)
class Personal:
    """The repository of what is kept about one person."""

    session: Session

    def everything(self, user: User, sight: Sight) -> dict[str, list[dict[str, Any]]]:
        """Rows by table, as values that JSON can hold; of the official record, what the person may see now."""
        found: dict[str, list[dict[str, Any]]] = {}
        for table, condition in _references(user):
            rows = self.session.execute(select(table).where(condition)).mappings().all()
            seen = self._seen(table, condition, sight) if table.name in RECORD and rows else None
            if rows:
                found[table.name] = [
                    {name: _plain(row[name]) for name in _told(table, is_seen=seen is None or row["id"] in seen)}
                    for row in rows
                ]
        return found

    def _seen(self, table: Table, condition: ColumnElement[bool], sight: Sight) -> set[int]:
        """The ids of rows of the official record that the person may see now."""
        partnerships = self.session.scalars(select(Partnership.id))
        return {
            number
            for one in partnerships
            for number in self.session.scalars(_seen_of(table, one, sight(one)).where(condition))
        }

    def find_traces(self, user: User) -> Traces:
        """Where the name stands in what is others'; takes long, and hinders nobody."""
        return find_traces(self.session, user)

    def clear_batch(self, user: User, batch: Batch) -> None:
        """Takes the name out of some of the rows that were found."""
        clear_batch(self.session, user, batch)

    def forget(self, user: User, found: Traces | None = None) -> None:
        """Takes everything personal away. The bytes of files go with the sweep of those that no row needs.

        With what was `found` and cleared before, only the latest of the histories is looked through again.
        """
        self._drop_files_of_drafts(user.id)
        remove_traces(self.session, user, found)
        self.session.execute(delete(OutgoingMessage).where(OutgoingMessage.chat == user.address))
        self.session.execute(delete(Chat).where(Chat.address == user.address))
        self.session.execute(delete(Invitation).where(Invitation.used_by == user.id))
        self.session.execute(delete(User).where(User.id == user.id))
        self.session.expire_all()

    def _drop_files_of_drafts(self, user_id: int) -> None:
        """Files that were sent with cards which were never saved."""
        drafts = select(ActivityDraft.id).where(ActivityDraft.user_id == user_id)
        mine = (
            ActivityFile.activity_id.is_(None),
            or_(ActivityFile.draft_id.in_(drafts), ActivityFile.added_by == user_id),
        )
        self.session.execute(delete(ActivityFile).where(*mine))


def _references(user: User) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Each table with the condition under which a row is about the person."""
    for table in Base.metadata.sorted_tables:
        if table.name == "users":
            yield table, table.c.id == user.id
        elif table.name == "chats":
            yield table, table.c.address == user.address
        elif table.name == "outgoing_messages":
            yield table, table.c.chat == user.address
        else:
            columns = [column for column in table.columns if refers_to_users(column)]
            if columns:
                yield table, or_(*(column == user.id for column in columns))


def _seen_of(table: Table, partnership_id: int, audiences: Audiences) -> Select[int]:
    """The ids of a partnership's rows that the audiences may see."""
    query = select(table.c.id)
    if "audience" in table.c:
        query = query.where(visible(table.c.audience, audiences))
    if "deleted_at" in table.c:
        query = query.where(table.c.deleted_at.is_(None))
    above = RECORD[table.name]
    if above is None:
        return query.where(table.c.partnership_id == partnership_id)
    key = next(iter(table.c[above].foreign_keys)).column
    return query.where(table.c[above].in_(_seen_of(key.table, partnership_id, audiences)))


def _told(table: Table, *, is_seen: bool) -> list[str]:
    """The columns of a row that are handed out."""
    columns = [one for one in table.columns if is_seen or one.primary_key or refers_to_users(one)]
    return [one.name for one in columns if (table.name, one.name) not in NOT_THEIRS]


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii") if len(value) <= BULKY else None
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
