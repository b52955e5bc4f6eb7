"""The audit log: who granted, refused, exported, deleted or changed what, and when. Rows are only ever added."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, event, func, select
from sqlalchemy.orm import Mapped, Mapper, Session, mapped_column

from storage.database import Base, UTCDateTime


class AuditEntry(Base):
    """Something that had to be allowed. `action` is the end of a text id; `target` names a record, as "user:7"."""

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int | None] = mapped_column(ForeignKey("partnerships.id", ondelete="SET NULL"), index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    action: Mapped[str] = mapped_column(String(40))
    target: Mapped[str] = mapped_column(String(100), default="")
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    at: Mapped[datetime] = mapped_column(UTCDateTime)


@event.listens_for(AuditEntry, "before_update")
@event.listens_for(AuditEntry, "before_delete")
def _refuse(_mapper: Mapper[AuditEntry], _connection: object, _entry: AuditEntry) -> None:
    raise TypeError("an audit entry is neither changed nor deleted")


@dataclass(frozen=True)
class Audit:
    """The repository of audit entries."""

    session: Session

    def note(self, *entries: AuditEntry) -> None:
        """Adds entries, in the transaction of what they tell of."""
        self.session.add_all(entries)
        self.session.flush()

    def count(self, partnership_id: int) -> int:
        """How many entries a partnership has."""
        query = select(func.count()).select_from(AuditEntry).where(AuditEntry.partnership_id == partnership_id)
        return self.session.scalar(query) or 0

    def page(self, partnership_id: int, offset: int, limit: int | None) -> list[AuditEntry]:
        """Entries of a partnership, latest first; all from `offset` on when `limit` is None."""
        query = select(AuditEntry).where(AuditEntry.partnership_id == partnership_id)
        return list(self.session.scalars(query.order_by(AuditEntry.id.desc()).offset(offset).limit(limit)))
