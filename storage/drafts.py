"""Drafts: activities as understood from a message and not yet saved. They survive a restart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime

MOST_LATEST = 10


class DraftState(StrEnum):
    """What has become of a draft."""

    OPEN = "open"
    SAVED = "saved"
    CANCELLED = "cancelled"


class ActivityDraft(Base):
    """A card that somebody has before them. `fields` are those of the activity; `activity_id` what it was saved as."""

    __tablename__ = "activity_drafts"
    __table_args__ = (Index(None, "chat_id", "user_id", "state"), Index(None, "chat_id", "source_message_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    source_message_id: Mapped[str | None] = mapped_column(String(50))
    source_text: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(String(2))
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(10), default=DraftState.OPEN)
    activity_id: Mapped[int | None] = mapped_column(ForeignKey("activities.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class Drafts:
    """The repository of drafts."""

    session: Session

    def add(self, draft: ActivityDraft) -> ActivityDraft:
        """Keeps a draft and gives it an id."""
        self.session.add(draft)
        self.session.flush()
        return draft

    def get(self, draft_id: int, *, locked: bool = False) -> ActivityDraft | None:
        """A draft by id. `locked` keeps others from changing it until the transaction ends."""
        return self.session.get(ActivityDraft, draft_id, with_for_update=locked, populate_existing=locked)

    def open(self, chat_id: int, user_id: int, partnership_id: int, since: datetime) -> ActivityDraft | None:
        """The newest card that a person has open in a chat about a partnership, if it has been touched since then."""
        query = select(ActivityDraft).where(
            ActivityDraft.chat_id == chat_id,
            ActivityDraft.user_id == user_id,
            ActivityDraft.partnership_id == partnership_id,
            ActivityDraft.state == DraftState.OPEN,
            ActivityDraft.changed_at >= since,
        )
        return self.session.scalars(query.order_by(ActivityDraft.id.desc()).limit(1)).one_or_none()

    def latest(self, chat_id: int, user_id: int, since: datetime) -> Sequence[ActivityDraft]:
        """The newest cards of a person in a chat that were not cancelled, open or saved, touched since then."""
        query = select(ActivityDraft).where(
            ActivityDraft.chat_id == chat_id,
            ActivityDraft.user_id == user_id,
            ActivityDraft.state != DraftState.CANCELLED,
            ActivityDraft.changed_at >= since,
        )
        return self.session.scalars(query.order_by(ActivityDraft.id.desc()).limit(MOST_LATEST)).all()

    def of_activity(self, activity_id: int) -> ActivityDraft | None:
        """The card as which an activity was first saved; None for one that came in another way."""
        query = select(ActivityDraft).where(ActivityDraft.activity_id == activity_id)
        return self.session.scalars(query.order_by(ActivityDraft.id).limit(1)).first()

    def of_message(self, chat_id: int, message_id: str) -> ActivityDraft | None:
        """The newest draft that was made of a message."""
        query = select(ActivityDraft).where(
            ActivityDraft.chat_id == chat_id, ActivityDraft.source_message_id == message_id
        )
        return self.session.scalars(query.order_by(ActivityDraft.id.desc()).limit(1)).one_or_none()
