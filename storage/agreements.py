"""Agreements: what the parties have signed, for how long, and when the review before the next one begins."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, Select, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.audiences import Audiences, visible
from storage.database import Base, UTCDateTime, held

LEAD_MONTHS = 9  # how long before its end the review of an agreement begins, unless somebody says otherwise


class AgreementKind(StrEnum):
    """What sort of agreement it is."""

    MOU = "mou"
    COOPERATION = "cooperation"
    PROJECT = "project"
    OTHER = "other"


class AgreementStatus(StrEnum):
    """Where an agreement stands."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    UNDER_REVIEW = "under_review"
    ENDED = "ended"


class Agreement(Base):
    """An agreement. People call it M-<id>. `audience` is SHARED or a side's id; `documents` are names in the library.

    A deleted one keeps its row, so that it can be brought back.
    """

    __tablename__ = "agreements"
    __table_args__ = (Index(None, "partnership_id", "ends_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    audience: Mapped[str] = mapped_column(String(50))
    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(20), default=AgreementKind.COOPERATION)
    status: Mapped[str] = mapped_column(String(20), default=AgreementStatus.DRAFT)
    parties: Mapped[list[str]] = mapped_column(JSON, default=list)
    signed_on: Mapped[date | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    lead_months: Mapped[int] = mapped_column(default=LEAD_MONTHS)
    documents: Mapped[list[str]] = mapped_column(JSON, default=list)
    notes: Mapped[str] = mapped_column(Text, default="")
    created_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    deleted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    @property
    def review_on(self) -> date | None:
        """The day on which the review should begin; None for an agreement without an end."""
        if self.ends_on is None:
            return None
        months = self.ends_on.year * 12 + self.ends_on.month - 1 - self.lead_months
        if months < 12:
            return date.min
        year, month = divmod(months, 12)
        return date(year, month + 1, min(self.ends_on.day, monthrange(year, month + 1)[1]))

    @property
    def awaits_review(self) -> bool:
        """Whether it is in force and will have to be reviewed."""
        return self.status == AgreementStatus.IN_FORCE and self.ends_on is not None and self.deleted_at is None


@dataclass(frozen=True)
class Agreements:
    """The agreements of each partnership."""

    session: Session

    def add(self, agreement: Agreement) -> Agreement:
        """Keeps a new agreement and gives it an id."""
        self.session.add(agreement)
        self.session.flush()
        return agreement

    def get(
        self, agreement_id: int, partnership_id: int, audiences: Audiences, *, locked: bool = False
    ) -> Agreement | None:
        """An agreement of a partnership, deleted or not, unless it is not to be seen.

        `locked` keeps others from changing it until the transaction ends.
        """
        query = _visible(partnership_id, audiences).where(Agreement.id == agreement_id)
        return self.session.scalars(held(query) if locked else query).one_or_none()

    def find(self, agreement_id: int) -> Agreement | None:
        """An agreement by id, whoever may see it."""
        return self.session.get(Agreement, agreement_id)

    def of(self, partnership_id: int, audiences: Audiences) -> list[Agreement]:
        """The agreements of a partnership: in force first, then by their end."""
        query = _visible(partnership_id, audiences).where(Agreement.deleted_at.is_(None))
        ended = Agreement.status == AgreementStatus.ENDED
        query = query.order_by(ended, Agreement.ends_on.is_(None), Agreement.ends_on, Agreement.id)
        return list(self.session.scalars(query))

    def awaiting_review(self) -> list[Agreement]:
        """Every agreement that will have to be reviewed, of all partnerships, kept from others meanwhile."""
        query = select(Agreement).where(
            Agreement.status == AgreementStatus.IN_FORCE, Agreement.ends_on.is_not(None), Agreement.deleted_at.is_(None)
        )
        return list(self.session.scalars(held(query.order_by(Agreement.id))))


def _visible(partnership_id: int, audiences: Audiences) -> Select[Agreement]:
    seen = visible(Agreement.audience, audiences)
    return select(Agreement).where(Agreement.partnership_id == partnership_id, seen)
