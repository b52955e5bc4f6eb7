"""Searches that people page through: the filters of a list, kept so that its buttons work for long."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime


class ActivitySearch(Base):
    """What somebody looked for in a chat. `filters` are plain values; who may see what is decided at every look."""

    __tablename__ = "activity_searches"

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), index=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    filters: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class ActivitySearches:
    """The repository of searches."""

    session: Session

    def add(self, search: ActivitySearch) -> ActivitySearch:
        """Keeps a search and gives it an id."""
        self.session.add(search)
        self.session.flush()
        return search

    def prune(self, before: datetime) -> None:
        """Forgets searches from before then; their buttons no longer lead anywhere."""
        self.session.execute(delete(ActivitySearch).where(ActivitySearch.created_at < before))

    def get(self, search_id: int) -> ActivitySearch | None:
        """A search by id."""
        return self.session.get(ActivitySearch, search_id)
