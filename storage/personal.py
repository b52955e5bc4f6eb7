"""What is kept about a person: everything that refers to them, to be handed out or to be taken away.

The tables say what belongs to a person (`ondelete="CASCADE"`) and what only mentions them (`SET NULL`): the official
record keeps its entries without the person. New tables are covered because they refer to users as well.
"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select
from sqlalchemy.orm import Session

from storage.attachments import ActivityFile
from storage.chats import Chat
from storage.database import Base
from storage.drafts import ActivityDraft
from storage.mailbox import OutgoingMessage
from storage.traces import Batch, Traces, clear_batch, find_traces, remove_traces
from storage.users import User

BULKY = 10_000  # bytes; a longer value of this kind is not personal and is left out of the file


@dataclass(frozen=True)
class Personal:
    """The repository of what is kept about one person."""

    session: Session

    def everything(self, user: User) -> dict[str, list[dict[str, Any]]]:
        """Rows by table, as values that JSON can hold."""
        found: dict[str, list[dict[str, Any]]] = {}
        for table, condition in _references(user):
            rows = self.session.execute(select(table).where(condition)).mappings().all()
            if rows:
                found[table.name] = [{name: _plain(value) for name, value in row.items()} for row in rows]
        return found

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
            columns = [column for column in table.columns if _refers_to_users(column)]
            if columns:
                yield table, or_(*(column == user.id for column in columns))


def _refers_to_users(column: Any) -> bool:  # noqa: ANN401 - a column of any type
    return any(key.column.table.name == "users" for key in column.foreign_keys)


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii") if len(value) <= BULKY else None
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
