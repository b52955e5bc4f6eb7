"""The repository of plans."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from storage.audiences import Audiences, visible
from storage.plans.records import Plan, PlanStatus


@dataclass(frozen=True)
class Plans:
    """The plans of each partnership."""

    session: Session

    def add(self, plan: Plan) -> Plan:
        """Keeps a new plan and gives it an id."""
        self.session.add(plan)
        self.session.flush()
        return plan

    def get(self, plan_id: int, partnership_id: int, audiences: Audiences) -> Plan | None:
        """A plan of a partnership, unless it is not to be seen."""
        query = _visible(partnership_id, audiences).where(Plan.id == plan_id)
        return self.session.scalars(query).one_or_none()

    def hold(self, plan: Plan) -> Plan:
        """The plan as it is now; nobody else changes it until the transaction ends."""
        self.session.refresh(plan, with_for_update={"key_share": True})  # steps may go on being added
        return plan

    def of(self, partnership_id: int, audiences: Audiences, *, size: int, offset: int = 0) -> list[Plan]:
        """The plans of a partnership, that of the latest period first."""
        query = _visible(partnership_id, audiences).order_by(Plan.starts_on.desc(), Plan.id.desc())
        return list(self.session.scalars(query.limit(size).offset(offset)))

    def current(self, partnership_id: int, audiences: Audiences, today: date) -> Plan | None:
        """The plan to speak of: the adopted one of today's period, else the latest adopted one, else the latest draft.

        A shared plan goes before one that only a side may see.
        """
        found = [plan for plan in self.session.scalars(_visible(partnership_id, audiences)) if _is_alive(plan)]
        return max(found, key=lambda plan: _rank(plan, today), default=None)

    def adopted(self, partnership_id: int, audiences: Audiences, today: date) -> Plan | None:
        """The plan that new steps go into by themselves: as `current`, but adopted for sure."""
        found = self.current(partnership_id, audiences, today)
        return found if found is not None and found.status == PlanStatus.ADOPTED else None

    def fall_behind(self, partnership_id: int) -> None:
        """The reminders of all steps that are worked on are to be set anew."""
        adopted = (Plan.partnership_id == partnership_id, Plan.status == PlanStatus.ADOPTED)
        self.session.execute(update(Plan).where(*adopted).values(remind_after=0))

    def is_any_behind(self) -> bool:
        """Whether some plan has steps whose reminders are still to be set anew."""
        return self.session.scalar(select(Plan.id).where(Plan.remind_after.is_not(None)).limit(1)) is not None

    def behind(self) -> Plan | None:
        """Such a plan, held until the transaction ends; one that another process holds is passed over."""
        query = select(Plan).where(Plan.remind_after.is_not(None)).order_by(Plan.id).limit(1)
        return self.session.scalars(query.with_for_update(skip_locked=True)).one_or_none()


def _visible(partnership_id: int, audiences: Audiences) -> Select[Plan]:
    return select(Plan).where(Plan.partnership_id == partnership_id, visible(Plan.audience, audiences))


def _is_alive(plan: Plan) -> bool:
    return plan.status != PlanStatus.CLOSED


def _rank(plan: Plan, today: date) -> tuple[bool, bool, bool, date, int]:
    adopted, running = plan.status == PlanStatus.ADOPTED, plan.starts_on <= today <= plan.ends_on
    return adopted, running, plan.audience == "shared", plan.starts_on, plan.id
