"""Who gets a digest of the plan each week, at which hour of theirs, and which week's they have had."""

from dataclasses import dataclass
from typing import NamedTuple, TypeVarTuple

from sqlalchemy import ColumnElement, ForeignKey, Select, String, and_, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, add_or_find
from storage.users import Admission, Membership, Role, User

Columns = TypeVarTuple("Columns")

WEEKDAY, HOUR = 0, 8  # Monday at eight, until somebody chooses otherwise


class Digest(Base):
    """A person's wish. `week` is the last ISO week that was seen to, as in "2026-W48", with or without a message."""

    __tablename__ = "digests"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    wanted: Mapped[bool] = mapped_column(default=True)
    weekday: Mapped[int] = mapped_column(default=WEEKDAY)
    hour: Mapped[int] = mapped_column(default=HOUR)
    week: Mapped[str | None] = mapped_column(String(8))


class Rhythm(NamedTuple):
    """By what it is decided when a digest is due: all who have these in common get theirs at the same moment."""

    partnership_id: int
    side: str | None
    timezone: str | None
    works_on: str | None
    weekday: int
    hour: int


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

    def rhythms(self) -> list[Rhythm]:
        """The rhythms of those who may get one: far fewer than there are people."""
        rows = self.session.execute(_among_readers(select(*_rhythm())).distinct())
        return sorted((Rhythm._make(row) for row in rows), key=str)

    def waiting(self, rhythm: Rhythm, week: str, most: int) -> list[User]:
        """Those who live by it and whose week has not been seen to yet."""
        same = (column.is_not_distinct_from(value) for column, value in zip(_rhythm(), rhythm, strict=True))
        fresh = or_(Digest.week.is_(None), Digest.week != week)
        query = _among_readers(select(User)).where(*same, fresh).order_by(User.id).limit(most)
        return list(self.session.scalars(query))

    def _held(self, user_id: int) -> Digest | None:
        return self.session.get(Digest, user_id, with_for_update=True, populate_existing=True)


_FIRST = (
    select(Membership.user_id, func.min(Membership.partnership_id).label("partnership_id"))
    .where(Membership.role >= Role.READER)
    .group_by(Membership.user_id)
    .subquery()
)


def _rhythm() -> tuple[ColumnElement[object], ...]:
    """The columns of a rhythm; who belongs to several partnerships lives by the first."""
    usual = (func.coalesce(Digest.weekday, WEEKDAY), func.coalesce(Digest.hour, HOUR))
    return (_FIRST.c.partnership_id, Membership.side, User.timezone, User.works_on, *usual)  # type: ignore[return-value]


def _among_readers(query: Select[*Columns]) -> Select[*Columns]:
    """Only members who are let in, can be reached and have not declined."""
    membership = (Membership.user_id == User.id, Membership.partnership_id == _FIRST.c.partnership_id)
    joined = (
        query.join_from(User, _FIRST, _FIRST.c.user_id == User.id)
        .join(Membership, and_(*membership))
        .outerjoin(Digest, Digest.user_id == User.id)
    )
    wanted = or_(Digest.wanted.is_(None), Digest.wanted.is_(True))
    return joined.where(User.admission == Admission.ADMITTED, User.reachable.is_(True), wanted)
