"""Who gets a digest of the plan each week, at which hour of theirs, and which week's they have had."""

from dataclasses import dataclass

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, add_or_find

WEEKDAY, HOUR = 0, 8  # Monday at eight, until somebody chooses otherwise


class Digest(Base):
    """A person's wish. `week` is the last ISO week that was seen to, as in "2026-W48", with or without a message."""

    __tablename__ = "digests"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    wanted: Mapped[bool] = mapped_column(default=True)
    weekday: Mapped[int] = mapped_column(default=WEEKDAY)
    hour: Mapped[int] = mapped_column(default=HOUR)
    week: Mapped[str | None] = mapped_column(String(8))


@dataclass(frozen=True)
class Digests:
    """The repository of wishes."""

    session: Session

    def find(self, user_id: int) -> Digest | None:
        """A person's wish; None when they have none of their own."""
        return self.session.get(Digest, user_id)

    def of(self, user_id: int) -> Digest:
        """A person's wish, held until the transaction ends; the usual one is written down if there is none."""
        found = self._held(user_id)
        if found is not None:
            return found
        usual = Digest(user_id=user_id, wanted=True, weekday=WEEKDAY, hour=HOUR)
        return add_or_find(self.session, usual, lambda: self._held(user_id))

    def _held(self, user_id: int) -> Digest | None:
        return self.session.get(Digest, user_id, with_for_update=True, populate_existing=True)
