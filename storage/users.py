"""People: who they are, how they wish to be spoken to, and what they may do in each partnership."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import Column, ForeignKey, String, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, add_or_find, get_held


class Role(IntEnum):
    """What a person may do; each role includes those below it."""

    NOBODY = 0
    READER = 1
    CONTRIBUTOR = 2
    COORDINATOR = 3
    ADMIN = 4


class Admission(StrEnum):
    """How far somebody, or a group, has come in."""

    UNKNOWN = "unknown"
    ASKED = "asked"
    ADMITTED = "admitted"
    REFUSED = "refused"


class User(Base):
    """A person. `address` names the channel and the id in it, as in "telegram:4711".

    Their hours are minutes of the day on their own clock, `works_on` the digits of their working days (0 is Monday);
    None means the usual ones.
    """

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(String(100), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    username: Mapped[str | None] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(2))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    timezone: Mapped[str | None] = mapped_column(String(64))
    admission: Mapped[str] = mapped_column(String(10), default=Admission.UNKNOWN)
    reachable: Mapped[bool] = mapped_column(default=False)
    default_minutes: Mapped[int | None] = mapped_column()
    works_from: Mapped[int | None] = mapped_column()
    works_until: Mapped[int | None] = mapped_column()
    works_on: Mapped[str | None] = mapped_column(String(7))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    seen_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Membership(Base):
    """A person's role in a partnership and, when known, the side they belong to."""

    __tablename__ = "memberships"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[int] = mapped_column(default=Role.READER)
    side: Mapped[str | None] = mapped_column(String(50))


def refers_to_users(column: Column[Any]) -> bool:
    """Whether a column leads to a person."""
    return any(key.column.table.name == User.__tablename__ for key in column.foreign_keys)


def references_to_users() -> list[Column[Any]]:
    """The columns of all tables that do."""
    columns = (column for table in Base.metadata.sorted_tables for column in table.columns)
    return [column for column in columns if refers_to_users(column)]


@dataclass(frozen=True)
class Users:
    """The repository of people and their memberships."""

    session: Session

    def get(self, user_id: int, *, locked: bool = False) -> User | None:
        """A person by our id. `locked` keeps others from changing it until the transaction ends."""
        return get_held(self.session, User, user_id) if locked else self.session.get(User, user_id)

    def by_address(self, address: str) -> User | None:
        """A person by channel address."""
        return self.session.scalars(select(User).where(User.address == address)).one_or_none()

    def by_addresses(self, addresses: list[str]) -> list[User]:
        """Those of the addresses that are known."""
        return list(self.session.scalars(select(User).where(User.address.in_(addresses)).order_by(User.id)))

    def add(self, user: User) -> User:
        """Keeps a new person and gives them an id; one kept under that address at the same time counts instead."""
        return add_or_find(self.session, user, lambda: self.by_address(user.address))

    def memberships(self, user_id: int) -> list[Membership]:
        """The partnerships a person belongs to."""
        query = select(Membership).where(Membership.user_id == user_id).order_by(Membership.partnership_id)
        return list(self.session.scalars(query))

    def places(self, user_ids: list[int]) -> list[Membership]:
        """The partnerships that each of these people belongs to."""
        return list(self.session.scalars(select(Membership).where(Membership.user_id.in_(user_ids))))

    def membership(self, user_id: int, partnership_id: int) -> Membership | None:
        """A person's place in a partnership."""
        return self.session.get(Membership, (user_id, partnership_id))

    def members(self, partnership_id: int, offset: int, limit: int) -> list[tuple[User, Membership]]:
        """A page of a partnership's members: highest role first, then by name."""
        query = select(User, Membership).join(Membership, Membership.user_id == User.id)
        query = query.where(Membership.partnership_id == partnership_id)
        order = (Membership.role.desc(), User.name, User.id)
        return [
            (user, entry) for user, entry in self.session.execute(query.order_by(*order).offset(offset).limit(limit))
        ]

    def people(self, partnership_id: int | None, least: Role = Role.READER, side: str | None = None) -> list[User]:
        """The admitted people with at least that role in a partnership, or in any; with a side, those of that side."""
        held = select(Membership.user_id).where(Membership.role >= least)
        if partnership_id is not None:
            held = held.where(Membership.partnership_id == partnership_id)
        if side is not None:
            held = held.where(Membership.side == side)
        admitted = User.admission == Admission.ADMITTED
        return list(self.session.scalars(select(User).where(User.id.in_(held), admitted).order_by(User.id)))

    def names(self, partnership_id: int) -> list[str]:
        """The names of the admitted people of a partnership; quick."""
        held = select(Membership.user_id).where(
            Membership.partnership_id == partnership_id, Membership.role >= Role.READER
        )
        query = select(User.name).where(User.id.in_(held), User.admission == Admission.ADMITTED)
        return list(self.session.scalars(query.order_by(User.id)))

    def count_members(self, partnership_id: int, least: Role = Role.NOBODY) -> int:
        """How many members a partnership has with at least that role."""
        query = select(func.count()).select_from(Membership)
        query = query.where(Membership.partnership_id == partnership_id, Membership.role >= least)
        return self.session.scalar(query) or 0

    def count_held(self, partnership_id: int, least: Role) -> int:
        """The same, and nobody else changes these memberships before the transaction ends: two may leave at once."""
        query = select(Membership.user_id).where(Membership.partnership_id == partnership_id, Membership.role >= least)
        return len(self.session.scalars(query.order_by(Membership.user_id).with_for_update()).all())

    def leave(self, user_id: int, partnership_id: int) -> None:
        """Takes a person out of a partnership."""
        membership = self.membership(user_id, partnership_id)
        if membership is not None:
            self.session.delete(membership)
            self.session.flush()

    def grant(self, user_id: int, partnership_id: int, role: Role, side: str | None = None) -> Membership:
        """Gives a person a role in a partnership, in place of an earlier one."""
        place = Membership(user_id=user_id, partnership_id=partnership_id, role=role, side=side)
        membership = self.membership(user_id, partnership_id) or add_or_find(
            self.session, place, lambda: self.membership(user_id, partnership_id)
        )
        membership.role = role
        membership.side = side or membership.side
        self.session.flush()
        return membership

    def by_ids(self, ids: list[int]) -> dict[int, User]:
        """Those of the ids that are known."""
        return {user.id: user for user in self.session.scalars(select(User).where(User.id.in_(ids)))} if ids else {}

    def with_admission(self, admission: Admission) -> list[User]:
        """Everybody who has come in that far, oldest first."""
        return list(self.session.scalars(select(User).where(User.admission == admission).order_by(User.id)))
