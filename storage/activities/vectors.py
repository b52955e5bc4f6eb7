"""What activities mean, as vectors of an embedder, so that a question in one language finds an entry in another."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ForeignKey, LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.activities.records import Activity
from storage.activities.searching import ActivityFilter, where
from storage.database import Base


class ActivityVector(Base):
    """The vector of an activity, as bytes; `model` tells vectors of different embedders apart."""

    __tablename__ = "activity_vectors"

    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True)
    model: Mapped[str] = mapped_column(String(100))
    vector: Mapped[bytes] = mapped_column(LargeBinary)


@dataclass(frozen=True)
class ActivityVectors:
    """The repository of vectors."""

    session: Session

    def put(self, activity_id: int, model: str, vector: bytes) -> None:
        """Keeps the vector of an activity, in place of an earlier one."""
        self.session.merge(ActivityVector(activity_id=activity_id, model=model, vector=vector))
        self.session.flush()

    def latest(self, wanted: ActivityFilter, model: str, most: int) -> dict[int, bytes]:
        """The vectors of the latest wanted activities, by activity."""
        conditions = where(self.session, wanted)
        if conditions is None:
            return {}
        query = (
            select(ActivityVector.activity_id, ActivityVector.vector)
            .join(Activity, Activity.id == ActivityVector.activity_id)
            .where(ActivityVector.model == model, *conditions)
            .order_by(Activity.start_on.desc(), Activity.id.desc())
        )
        return {row.activity_id: row.vector for row in self.session.execute(query.limit(most))}

    def missing(self, model: str, most: int) -> Collection[int]:
        """Activities, the latest first, that have no vector of this embedder."""
        known = select(ActivityVector.activity_id).where(ActivityVector.model == model)
        query = select(Activity.id).where(Activity.id.not_in(known), Activity.deleted_at.is_(None))
        return list(self.session.scalars(query.order_by(Activity.id.desc()).limit(most)))
