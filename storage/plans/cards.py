"""Cards that somebody has before them: a step, a table of steps or a plan, understood but not yet saved."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime


class CardKind(StrEnum):
    """What a card is about."""

    STEP = "step"
    TABLE = "table"
    PLAN = "plan"


class CardState(StrEnum):
    """What has become of a card."""

    OPEN = "open"
    SAVED = "saved"
    CANCELLED = "cancelled"


class PlanCard(Base):
    """A card. `content` is what it shows, `plan_id` where its steps would go, `step_id` what it was saved as."""

    __tablename__ = "plan_cards"
    __table_args__ = (Index(None, "chat_id", "source_message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"))
    step_id: Mapped[int | None] = mapped_column(ForeignKey("steps.id", ondelete="SET NULL"))
    kind: Mapped[str] = mapped_column(String(10))
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    source_message_id: Mapped[str | None] = mapped_column(String(50))
    state: Mapped[str] = mapped_column(String(10), default=CardState.OPEN)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class PlanCards:
    """The repository of cards."""

    session: Session

    def add(self, card: PlanCard) -> PlanCard:
        """Keeps a card and gives it an id."""
        self.session.add(card)
        self.session.flush()
        return card

    def get(self, card_id: int, *, locked: bool = False) -> PlanCard | None:
        """A card by id. `locked` keeps others from changing it until the transaction ends."""
        return self.session.get(PlanCard, card_id, with_for_update=locked, populate_existing=locked)

    def unsaved(self, chat_id: int, user_id: int, since: datetime, kind: CardKind) -> PlanCard | None:
        """Somebody's newest card of this kind in a chat that is neither saved nor cancelled, made since then."""
        mine = (PlanCard.chat_id == chat_id, PlanCard.user_id == user_id, PlanCard.created_at >= since)
        query = select(PlanCard).where(*mine, PlanCard.kind == kind, PlanCard.state == CardState.OPEN)
        return self.session.scalars(query.order_by(PlanCard.id.desc()).limit(1)).one_or_none()

    def of_message(self, chat_id: int, message_id: str) -> PlanCard | None:
        """The newest card that was made of a message."""
        query = select(PlanCard).where(PlanCard.chat_id == chat_id, PlanCard.source_message_id == message_id)
        return self.session.scalars(query.order_by(PlanCard.id.desc()).limit(1)).one_or_none()
