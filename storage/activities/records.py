"""Activities as rows: what happened, with its organisations, goals, costs and the history of its changes."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from storage.database import Base, UTCDateTime


class Confirmation(StrEnum):
    """What the other side has said about an entry."""

    NONE = "none"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    RETURNED = "returned"


class Money(TypeDecorator[Decimal]):
    """An amount, stored in hundredths: both databases add whole numbers without rounding."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Amount to hundredths."""
        return None if value is None else round(value * 100)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        """Hundredths to amount."""
        return None if value is None else Decimal(value) / 100


class ActivityOrganisation(Base):
    """An organisation took part in an activity."""

    __tablename__ = "activity_organisations"
    __table_args__ = (Index(None, "organisation_id", "activity_id"),)

    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True)


class ActivityGoal(Base):
    """A person has confirmed that an activity serves a global goal, 1 to 17."""

    __tablename__ = "activity_goals"
    __table_args__ = (Index(None, "goal", "activity_id"),)

    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True)
    goal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ActivityCost(Base):
    """An amount in a currency (ISO 4217), and the organisation that bore it, when that is known."""

    __tablename__ = "activity_costs"

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), index=True)
    amount: Mapped[Decimal] = mapped_column(Money)
    currency: Mapped[str] = mapped_column(String(3))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id", ondelete="SET NULL"))


class Activity(Base):
    """Something that happened, or is planned. People call it A-<id>.

    `audience` is SHARED or a side's id. Each number of participants is one that was stated; None where it was not.
    `end_on` is there only for a period. `confirmation_side` is the side that was asked to confirm. A deleted entry
    keeps its row, so that it can be brought back. `words` are those by which it is found, folded, with spaces around.
    """

    __tablename__ = "activities"
    __table_args__ = (
        Index(None, "partnership_id", "start_on", "id"),
        Index(None, "partnership_id", "end_on", "start_on"),
        Index(None, "partnership_id", "kind", "start_on", "id"),
        Index(None, "partnership_id", "logged_by", "start_on", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    audience: Mapped[str] = mapped_column(String(50))
    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(20))
    start_on: Mapped[date]
    end_on: Mapped[date | None]
    place: Mapped[str | None] = mapped_column(String(200))
    participants: Mapped[int | None]
    women: Mapped[int | None]
    men: Mapped[int | None]
    others: Mapped[int | None]
    topics: Mapped[list[str]] = mapped_column(JSON, default=list)
    outcome: Mapped[str] = mapped_column(Text, default="")
    decisions: Mapped[list[str]] = mapped_column(JSON, default=list)
    planned: Mapped[bool] = mapped_column(default=False)
    logged_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    logged_at: Mapped[datetime] = mapped_column(UTCDateTime)
    source_chat_id: Mapped[int | None] = mapped_column(ForeignKey("chats.id", ondelete="SET NULL"))
    source_message_id: Mapped[str | None] = mapped_column(String(50))
    confirmation: Mapped[str] = mapped_column(String(10), default=Confirmation.NONE)
    confirmation_side: Mapped[str | None] = mapped_column(String(50))
    confirmation_comment: Mapped[str | None] = mapped_column(Text)
    confirmation_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    confirmation_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    deleted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    words: Mapped[str] = mapped_column(Text, default="", deferred=True)

    costs: Mapped[list[ActivityCost]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by=ActivityCost.id
    )
    goal_links: Mapped[list[ActivityGoal]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by=ActivityGoal.goal
    )
    organisation_links: Mapped[list[ActivityOrganisation]] = relationship(
        lazy="selectin",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by=ActivityOrganisation.organisation_id,
    )

    @property
    def goals(self) -> list[int]:
        """The confirmed goals, in order."""
        return sorted(link.goal for link in self.goal_links)

    @goals.setter
    def goals(self, goals: list[int]) -> None:
        kept = {link.goal: link for link in self.goal_links}
        self.goal_links = [kept.get(goal) or ActivityGoal(goal=goal) for goal in sorted(set(goals))]

    @property
    def organisation_ids(self) -> list[int]:
        """Those that took part."""
        return [link.organisation_id for link in self.organisation_links]

    @organisation_ids.setter
    def organisation_ids(self, ids: list[int]) -> None:
        kept = {link.organisation_id: link for link in self.organisation_links}
        self.organisation_links = [
            kept.get(found) or ActivityOrganisation(organisation_id=found) for found in dict.fromkeys(ids)
        ]

    @property
    def cost_lines(self) -> list[dict[str, Any]]:
        """The costs as plain values: amount (text with two decimals), currency, organisation (id or None)."""
        return [
            {"amount": f"{cost.amount:.2f}", "currency": cost.currency, "organisation": cost.organisation_id}
            for cost in self.costs
        ]

    @cost_lines.setter
    def cost_lines(self, lines: list[dict[str, Any]]) -> None:
        self.costs = [
            ActivityCost(
                amount=Decimal(line["amount"]), currency=line["currency"], organisation_id=line["organisation"]
            )
            for line in lines
        ]


class ActivityChange(Base):
    """One field of an activity was changed: by whom, when, and what it was before."""

    __tablename__ = "activity_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    field: Mapped[str] = mapped_column(String(30))
    before: Mapped[Any] = mapped_column(JSON)
    after: Mapped[Any] = mapped_column(JSON)
