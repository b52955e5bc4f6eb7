"""The rows of reminders and of their deliveries."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import DateTime, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base, UTCDateTime
from storage.mailbox import DeliveryState
from storage.rhythm import next_occurrence


class ReminderStatus(StrEnum):
    """Where a reminder is.

    A `DRAFT` waits for somebody's yes; `OVER` has been handed over for the last time and waits for a *Done* at most.
    """

    DRAFT = "draft"
    PENDING = "pending"
    PAUSED = "paused"
    OVER = "over"
    DONE = "done"
    CANCELLED = "cancelled"


class Reminder(Base):
    """Something to be reminded of.

    `person_id` is who is reminded; `chat_id` is the group that is, or, beside a person, the group in which the person
    is called when they cannot be reached. `author_id` is who set it; none for what a plan sets by itself.

    `due_at` is the next time by its own rhythm, `wake_at` when it goes out, which is later when it waits for working
    hours. `zone` and `starts_at` (naive, wall clock there) carry the `rule`, an RFC 5545 RRULE; none for a single time.
    `subject` names what it belongs to, such as "step:7". `snoozed_from_id` is the recurring reminder of which this is
    one occurrence, put off.
    """

    __tablename__ = "reminders"
    __table_args__ = (Index(None, "status", "wake_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    chat_id: Mapped[int | None] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), index=True)
    snoozed_from_id: Mapped[int | None] = mapped_column(ForeignKey("reminders.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(2))
    zone: Mapped[str] = mapped_column(String(64))
    starts_at: Mapped[datetime] = mapped_column(DateTime)
    rule: Mapped[str | None] = mapped_column(String(300))
    due_at: Mapped[datetime] = mapped_column(UTCDateTime)
    wake_at: Mapped[datetime] = mapped_column(UTCDateTime)
    urgent: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(String(10), default=ReminderStatus.PENDING)
    subject: Mapped[str | None] = mapped_column(String(100), index=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    def next_due(self, after: datetime) -> datetime | None:
        """The next time of its rhythm later than `after`; None when there is none."""
        return next_occurrence(self.rule, self.starts_at, self.zone, after) if self.rule else None

    def set_due(self, due_at: datetime) -> None:
        """Is due then, and waits for nothing else."""
        self.due_at = self.wake_at = due_at
        self.status = ReminderStatus.PENDING


class Delivery(Base):
    """One occurrence of a reminder on its way: the mailbox's message carries it, and the state is that of the message.

    `due_at` is when its rhythm wanted it, `planned_at` when it was to go out; `claimed_at` when it was queued. One
    occurrence has one delivery, which the database itself holds. `called` tells that the person was called in the group
    instead, which then is the message that is noted here.
    """

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("reminder_id", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    reminder_id: Mapped[int] = mapped_column(ForeignKey("reminders.id", ondelete="CASCADE"))
    outgoing_id: Mapped[int | None] = mapped_column(ForeignKey("outgoing_messages.id", ondelete="SET NULL"), index=True)
    due_at: Mapped[datetime] = mapped_column(UTCDateTime)
    planned_at: Mapped[datetime] = mapped_column(UTCDateTime)
    claimed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    state: Mapped[str] = mapped_column(String(10), default=DeliveryState.QUEUED)
    sent_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    error: Mapped[str | None] = mapped_column(String(200))
    called: Mapped[bool] = mapped_column(default=False)
    done_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    snoozed_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
