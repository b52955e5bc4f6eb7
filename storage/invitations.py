"""Invitations: codes that let one person in, for a short while, once."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, String, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, get_held


class Invitation(Base):
    """A code with the role and side that it gives. Only a hash of the code is kept."""

    __tablename__ = "invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    role: Mapped[int]
    side: Mapped[str | None] = mapped_column(String(50))
    made_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    made_at: Mapped[datetime] = mapped_column(UTCDateTime)
    expires_at: Mapped[datetime] = mapped_column(UTCDateTime)
    used_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    used_at: Mapped[datetime | None] = mapped_column(UTCDateTime)


class WrongCode(Base):
    """A try with a code that is none."""

    __tablename__ = "wrong_codes"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(UTCDateTime)


def hashed(code: str) -> str:
    """The form in which a code is kept: capitals and digits only, hashed."""
    bare = "".join(character for character in code.upper() if character.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()


@dataclass(frozen=True)
class Invitations:
    """The repository of invitations and wrong tries."""

    session: Session

    def add(self, invitation: Invitation) -> Invitation:
        """Keeps an invitation and gives it an id."""
        self.session.add(invitation)
        self.session.flush()
        return invitation

    def hold(self, invitation_id: int) -> Invitation | None:
        """An invitation by id; nobody else uses it before the transaction ends."""
        return get_held(self.session, Invitation, invitation_id)

    def open(self, code: str, now: datetime) -> Invitation | None:
        """The invitation of a code, locked against a second use, unless it is used or too old."""
        query = select(Invitation).where(Invitation.code_hash == hashed(code), Invitation.used_at.is_(None))
        return self.session.scalars(query.where(Invitation.expires_at > now).with_for_update()).one_or_none()

    def withdraw(self, invitation_id: int) -> None:
        """Takes an invitation back."""
        self.session.execute(delete(Invitation).where(Invitation.id == invitation_id))

    def note_wrong(self, user_id: int, now: datetime) -> None:
        """Counts a try with a wrong code."""
        self.session.add(WrongCode(user_id=user_id, at=now))
        self.session.flush()

    def wrong_since(self, user_id: int, since: datetime) -> int:
        """How many wrong codes somebody has tried since then."""
        query = select(func.count()).where(WrongCode.user_id == user_id, WrongCode.at >= since)
        return self.session.scalar(query) or 0
