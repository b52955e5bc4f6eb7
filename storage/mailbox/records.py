"""The mailbox's rows: incoming updates, outgoing messages and the files that go with them."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base, UTCDateTime


class UpdateState(StrEnum):
    """Where an incoming update is."""

    RECEIVED = "received"
    HANDLED = "handled"
    FAILED = "failed"


class DeliveryState(StrEnum):
    """Where an outgoing message is."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"


class IncomingUpdate(Base):
    """An update as it came, under its channel's own number."""

    __tablename__ = "incoming_updates"

    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    payload: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default=UpdateState.RECEIVED, index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime] = mapped_column(UTCDateTime)
    handled_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class OutgoingMessage(Base):
    """A message to a chat. `sent_pieces` counts the parts of a long message that the channel has accepted already.

    `due_at` is when a message was due that nobody waits for at this moment: it yields to replies, and says when it is
    late. A reply has none.
    """

    __tablename__ = "outgoing_messages"
    __table_args__ = (
        Index(None, "state", "chat"),
        Index(None, "chat", "message_id"),
        Index(None, "chat", "answers_message_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    update_key: Mapped[str | None] = mapped_column(String(100), index=True)
    chat: Mapped[str] = mapped_column(String(100))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    subject: Mapped[str | None] = mapped_column(String(100))
    answers_message_id: Mapped[str | None] = mapped_column(String(50))
    replaces_message_id: Mapped[str | None] = mapped_column(String(50))
    state: Mapped[str] = mapped_column(String(10), default=DeliveryState.QUEUED)
    sent_pieces: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime] = mapped_column(UTCDateTime)
    error: Mapped[str | None] = mapped_column(String(200))
    message_id: Mapped[str | None] = mapped_column(String(50))
    due_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class OutgoingFile(Base):
    """A file that goes with an outgoing message; removed once it is sent."""

    __tablename__ = "outgoing_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("outgoing_messages.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    content: Mapped[bytes] = mapped_column(LargeBinary)
