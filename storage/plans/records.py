"""Action plans and their steps as rows, with the history of every step."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.activities.records import Money
from storage.database import Base, UTCDateTime
from storage.plans.content import Due, Grain, Owner, Party, StepContent, StepCost, StepStatus

LONGEST_UID = 200
REMIND_DAYS = (14, 3, 0)  # before a step is due, unless the plan says otherwise


class PlanStatus(StrEnum):
    """Where a plan is in its life. Only an adopted plan reminds."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    CLOSED = "closed"


class Plan(Base):
    """What a partnership means to do in a period. `audience` is "shared" or a side's id.

    `remind_days` are the days before a step is due on which its people are reminded; `remind_weekly` goes on each week
    while it is overdue. `remind_after` is the id of the step up to which the reminders of the plan have been set anew,
    while others still wait for it; none when all are as they should be.
    """

    __tablename__ = "plans"
    __table_args__ = (Index(None, "partnership_id", "status"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partnership_id: Mapped[int] = mapped_column(ForeignKey("partnerships.id", ondelete="CASCADE"))
    audience: Mapped[str] = mapped_column(String(50), default="shared")
    title: Mapped[str] = mapped_column(String(200))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    status: Mapped[str] = mapped_column(String(10), default=PlanStatus.DRAFT)
    remind_days: Mapped[list[int]] = mapped_column(JSON, default=lambda: list(REMIND_DAYS))
    remind_weekly: Mapped[bool] = mapped_column(default=True)
    remind_after: Mapped[int | None] = mapped_column()
    created_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class StepOwner(Base):
    """Somebody is responsible for a step; `user_id` when it is a person whom we know."""

    __tablename__ = "step_owners"

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(200))


class StepActivity(Base):
    """A step belongs to an activity: it follows from it, or prepares it."""

    __tablename__ = "step_activities"

    step_id: Mapped[int] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), primary_key=True)
    activity_id: Mapped[int] = mapped_column(
        ForeignKey("activities.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class Step(Base):
    """One thing to do in a plan. People call it S-<id>. A deleted step keeps its row, so that it can be brought back.

    `follow_up_id` is the follow-up of an activity that it carries out; one is closed with the other.
    """

    __tablename__ = "steps"
    __table_args__ = (Index(None, "plan_id", "due_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"))
    audience: Mapped[str] = mapped_column(String(50))
    position: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id", ondelete="SET NULL"))
    organisation_name: Mapped[str | None] = mapped_column(String(200))
    starts_on: Mapped[date | None]
    due_on: Mapped[date | None]
    due_grain: Mapped[Grain] = mapped_column(String(5), default="day")
    status: Mapped[str] = mapped_column(String(10), default=StepStatus.PLANNED)
    cost: Mapped[Decimal | None] = mapped_column(Money)
    currency: Mapped[str | None] = mapped_column(String(3))
    payer_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id", ondelete="SET NULL"))
    payer_name: Mapped[str | None] = mapped_column(String(200))
    goals: Mapped[list[int]] = mapped_column(JSON, default=list)
    notes: Mapped[str] = mapped_column(Text, default="")
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_ups.id", ondelete="SET NULL"), unique=True)
    created_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    deleted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    uid: Mapped[str | None] = mapped_column(String(LONGEST_UID))  # of a step that came from another house

    plan: Mapped[Plan] = relationship(lazy="joined", innerjoin=True)
    owner_rows: Mapped[list[StepOwner]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by=StepOwner.id
    )
    activity_rows: Mapped[list[StepActivity]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by=StepActivity.activity_id
    )

    @property
    def calendar_uid(self) -> str:
        """What calendars know the step by, in whichever house it is."""
        return self.uid or f"step-{self.id}-{self.created_at:%Y%m%dT%H%M%S.%f}@samverkan"

    @property
    def seen_by(self) -> str:
        """Who may see the step: its audience, or its plan's where that is narrower."""
        return self.audience if self.audience != "shared" else self.plan.audience

    @property
    def is_left_to_do(self) -> bool:
        """Whether anybody is still to do it: it is open, not deleted, and its plan is adopted."""
        return self.deleted_at is None and self.content.is_open and self.plan.status == PlanStatus.ADOPTED

    @property
    def content(self) -> StepContent:
        """What the step says."""
        return StepContent(
            title=self.title,
            organisation=_party(self.organisation_name, self.organisation_id),
            owners=tuple(Owner(row.name, row.user_id) for row in self.owner_rows),
            start=self.starts_on,
            due=Due(self.due_on, self.due_grain) if self.due_on is not None else None,
            status=StepStatus(self.status),
            cost=self._cost(),
            goals=tuple(self.goals),
            notes=self.notes,
            activities=tuple(row.activity_id for row in self.activity_rows),
            audience=self.seen_by,
        )

    @content.setter
    def content(self, content: StepContent) -> None:
        organisation, due, cost = content.organisation, content.due, content.cost
        payer = cost.payer if cost else None
        self.title, self.status, self.audience = content.title, content.status, content.audience
        self.goals, self.notes, self.starts_on = list(content.goals), content.notes, content.start
        self.organisation_name = organisation.name if organisation else None
        self.organisation_id = organisation.id if organisation else None
        self.due_on, self.due_grain = (due.day, due.grain) if due else (None, "day")
        self.cost, self.currency = (cost.amount, cost.currency) if cost else (None, None)
        self.payer_name, self.payer_id = (payer.name, payer.id) if payer else (None, None)
        if [(row.name, row.user_id) for row in self.owner_rows] != [(one.name, one.user_id) for one in content.owners]:
            self.owner_rows = [StepOwner(name=owner.name, user_id=owner.user_id) for owner in content.owners]
        kept = {row.activity_id: row for row in self.activity_rows}
        wanted = dict.fromkeys(content.activities)
        self.activity_rows = [kept.get(number) or StepActivity(activity_id=number) for number in wanted]

    def _cost(self) -> StepCost | None:
        if self.cost is None:
            return None
        return StepCost(self.cost, self.currency or "", _party(self.payer_name, self.payer_id))


class StepChange(Base):
    """One field of a step was changed: by whom, when, what it was before. "created" and "deleted" count as fields."""

    __tablename__ = "step_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    field: Mapped[str] = mapped_column(String(20))
    before: Mapped[Any] = mapped_column(JSON)
    after: Mapped[Any] = mapped_column(JSON)


def _party(name: str | None, number: int | None) -> Party | None:
    return Party(name, number) if name is not None else None
