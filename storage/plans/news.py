"""Changes of a plan that a group has not been told yet. They wait a moment, so that several come as one message."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, add_or_find


class PlanNews(Base):
    """What a group is told of a plan at `due_at`: the ids of the changes."""

    __tablename__ = "plan_news"
    __table_args__ = (UniqueConstraint("chat_id", "plan_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"))
    change_ids: Mapped[list[int]] = mapped_column(JSON)
    due_at: Mapped[datetime] = mapped_column(UTCDateTime, index=True)


@dataclass(frozen=True)
class News:
    """The repository of what waits to be told."""

    session: Session

    def add(self, chat_id: int, plan_id: int, change_ids: Sequence[int], due_at: datetime) -> None:
        """Changes for a group. What waits for it already takes them along, and keeps its own time."""
        fresh = PlanNews(chat_id=chat_id, plan_id=plan_id, change_ids=list(change_ids), due_at=due_at)
        waiting = self._waiting(chat_id, plan_id) or add_or_find(
            self.session, fresh, lambda: self._waiting(chat_id, plan_id)
        )
        if waiting is not fresh:
            waiting.change_ids = [*waiting.change_ids, *change_ids]
            self.session.flush()

    def _waiting(self, chat_id: int, plan_id: int) -> PlanNews | None:
        query = select(PlanNews).where(PlanNews.chat_id == chat_id, PlanNews.plan_id == plan_id)
        return self.session.scalars(query.with_for_update()).one_or_none()

    def is_due(self, now: datetime) -> bool:
        """Whether anything is to be told by now."""
        return self.session.scalar(select(PlanNews.id).where(PlanNews.due_at <= now).limit(1)) is not None

    def due(self, now: datetime) -> list[PlanNews]:
        """What is to be told by now, held until the transaction ends; what another process holds is passed over."""
        query = select(PlanNews).where(PlanNews.due_at <= now).order_by(PlanNews.due_at, PlanNews.id)
        return list(self.session.scalars(query.with_for_update(skip_locked=True)))

    def told(self, news: PlanNews) -> None:
        """It is queued, and waits no longer."""
        self.session.delete(news)
        self.session.flush()
