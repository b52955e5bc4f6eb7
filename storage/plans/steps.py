"""The repository of steps: found by plan and person, most urgent first; every change is written down."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, case, delete, exists, func, or_, select
from sqlalchemy.orm import Session

from storage.audiences import Audiences, visible
from storage.database import portions
from storage.plans.content import ENDED, StepContent, StepStatus, differences
from storage.plans.looking import Counts, Outline, StepFilter, View
from storage.plans.records import Plan, PlanStatus, Step, StepActivity, StepChange, StepOwner

OWN_UID = re.compile(r"step-(\d{1,9})-")  # how the calendar names of steps begin that were made in a house
CREATED, DELETED = "created", "deleted"  # changes that are not of one field


@dataclass(frozen=True)
class Steps:
    """The steps of all plans."""

    session: Session

    def add(self, plan: Plan, content: StepContent, by: int | None, at: datetime) -> Step:
        """Keeps a new step at the end of its plan."""
        return self.add_all(plan, [content], by, at)[0]

    def add_all(self, plan: Plan, contents: Sequence[StepContent], by: int | None, at: datetime) -> list[Step]:
        """Keeps new steps at the end of their plan, in this order."""
        last = self.session.scalar(select(func.max(Step.position)).where(Step.plan_id == plan.id)) or 0
        steps = []
        for place, content in enumerate(contents, last + 1):
            step = Step(plan=plan, plan_id=plan.id, position=place, created_by=by, created_at=at, changed_at=at)
            step.content = content
            steps.append(step)
        self.session.add_all(steps)
        self.session.flush()
        self._note(by, at, [(step.id, (CREATED, None, step.title)) for step in steps])
        return steps

    def get(self, step_id: int, partnership_id: int, audiences: Audiences, *, locked: bool = False) -> Step | None:
        """A step of a partnership, deleted or not, unless it is not to be seen.

        `locked` keeps others from changing it until the transaction ends.
        """
        query = _visible(partnership_id, audiences).where(Step.id == step_id)
        if locked:
            query = query.with_for_update(of=Step).execution_options(populate_existing=True)
        return self.session.scalars(query).one_or_none()

    def hold(self, ids: Collection[int], partnership_id: int, audiences: Audiences) -> dict[int, Step]:
        """Those of the steps that are to be seen, deleted or not, kept from others until the transaction ends."""
        query = _visible(partnership_id, audiences).order_by(Step.id)
        held = query.with_for_update(of=Step).execution_options(populate_existing=True)
        asked = portions(sorted(ids))
        return {step.id: step for some in asked for step in self.session.scalars(held.where(Step.id.in_(some)))}

    def find(self, step_id: int) -> Step | None:
        """A step by id, deleted or not, whoever may see it."""
        return self.session.get(Step, step_id)

    def by_ids(self, ids: Collection[int]) -> list[Step]:
        """Those of the steps that there are, deleted or not."""
        asked = portions(sorted(ids))
        return [step for some in asked for step in self.session.scalars(select(Step).where(Step.id.in_(some)))]

    def after(self, plan_id: int, number: int, most: int) -> list[Step]:
        """The steps of a plan behind one of them, deleted or not, in the order of their ids."""
        query = select(Step).where(Step.plan_id == plan_id, Step.id > number).order_by(Step.id).limit(most)
        return list(self.session.scalars(query))

    def of_plan(self, plan_id: int) -> list[Step]:
        """All steps of a plan, deleted ones included."""
        return list(self.session.scalars(select(Step).where(Step.plan_id == plan_id).order_by(Step.id)))

    def of_follow_up(self, follow_up_id: int) -> Step | None:
        """The step that carries out a follow-up."""
        return self.session.scalars(select(Step).where(Step.follow_up_id == follow_up_id)).one_or_none()

    def uids(self, wanted: Collection[str]) -> set[str]:
        """Which of these names by which calendars know steps belong to one already, in any partnership."""
        found: set[str] = set()
        for some in portions(sorted(wanted)):
            found.update(uid for uid in self.session.scalars(select(Step.uid).where(Step.uid.in_(some))) if uid)
            own = [int(match[1]) for uid in some if (match := OWN_UID.match(uid))]
            found.update(step.calendar_uid for step in self.session.scalars(select(Step).where(Step.id.in_(own))))
        return found.intersection(wanted)

    def follow_ups(self, partnership_id: int, audiences: Audiences) -> frozenset[int]:
        """The follow-ups that those steps carry out which may be seen and are not deleted."""
        steps = _visible(partnership_id, audiences).where(Step.deleted_at.is_(None), Step.follow_up_id.is_not(None))
        found = self.session.scalars(steps.with_only_columns(Step.follow_up_id))
        return frozenset(number for number in found if number is not None)

    def of_follow_ups(self, follow_up_ids: Collection[int]) -> dict[int, Step]:
        """The steps that carry out these follow-ups, deleted or not, by the follow-up."""
        found: dict[int, Step] = {}
        for some in portions(sorted(follow_up_ids)):
            for step in self.session.scalars(select(Step).where(Step.follow_up_id.in_(some))):
                found[step.follow_up_id or 0] = step
        return found

    def left_by(self, activity_ids: Collection[int]) -> list[Step]:
        """The steps of these activities that carry out no follow-up and are not deleted, oldest first."""
        found: list[Step] = []
        for some in portions(sorted(activity_ids)):
            tied = exists().where(StepActivity.step_id == Step.id, StepActivity.activity_id.in_(some))
            query = select(Step).where(tied, Step.follow_up_id.is_(None), Step.deleted_at.is_(None))
            found += self.session.scalars(query.order_by(Step.id))
        return found

    def page(self, wanted: StepFilter, *, size: int, offset: int = 0) -> list[Step]:
        """Some of the wanted steps: overdue ones first, then by due date, those that have ended last."""
        return list(self.session.scalars(_ordered(wanted).limit(size).offset(offset)))

    def outlines(self, wanted: StepFilter, *, size: int) -> list[Outline]:
        """What the wanted steps are about, in the same order; several times as fast as the steps themselves."""
        query = _ordered(wanted).with_only_columns(Step.id, Step.organisation_id, Step.title, Step.notes)
        return [Outline(*row) for row in self.session.execute(query.limit(size))]

    def deleted(self, wanted: StepFilter, *, size: int) -> list[Step]:
        """Steps of a plan that were taken out and would be due today or later, latest first."""
        seen = _visible(wanted.partnership_id, wanted.audiences)
        query = seen.where(Step.plan_id == wanted.plan_id, Step.deleted_at.is_not(None), Step.due_on >= wanted.today)
        return list(self.session.scalars(query.order_by(Step.deleted_at.desc(), Step.id).limit(size)))

    def counts(self, wanted: StepFilter) -> Counts:
        """How many of the wanted steps there are, and how they stand."""
        found = _wanted(wanted).with_only_columns(
            func.count(Step.id),
            func.count(case((Step.status == StepStatus.DONE, 1))),
            func.count(case((_is_overdue(wanted.today), 1))),
            func.count(case((Step.status == StepStatus.CANCELLED, 1))),
        )
        return Counts(*self.session.execute(found).one())

    def revise(self, step: Step, content: StepContent, by: int | None, at: datetime) -> list[StepChange]:
        """Gives a step new content; returns what has changed, field by field."""
        return self.revise_all([(step, content)], by, at)

    def revise_all(self, revised: Sequence[tuple[Step, StepContent]], by: int | None, at: datetime) -> list[StepChange]:
        """The same for several steps."""
        found: list[tuple[int, tuple[str, object, object]]] = []
        for step, content in revised:
            differing = differences(step.content, content)
            if differing:
                step.content, step.changed_at = content, at
            found += [(step.id, change) for change in differing]
        return self._note(by, at, found)

    def delete(self, step: Step, by: int, at: datetime) -> StepChange | None:
        """Takes a step out of its plan; the row stays. None when it is out already."""
        return next(iter(self.delete_all([step], by, at)), None)

    def delete_all(self, steps: Sequence[Step], by: int, at: datetime) -> list[StepChange]:
        """The same for several."""
        present = [step for step in steps if step.deleted_at is None]
        for step in present:
            step.deleted_at, step.changed_at = at, at
        return self._note(by, at, [(step.id, (DELETED, False, True)) for step in present])

    def restore(self, step: Step, by: int, at: datetime) -> StepChange | None:
        """Brings a deleted step back. None when it is there."""
        return next(iter(self.restore_all([step], by, at)), None)

    def restore_all(self, steps: Sequence[Step], by: int, at: datetime) -> list[StepChange]:
        """The same for several."""
        out = [step for step in steps if step.deleted_at is not None]
        for step in out:
            step.deleted_at, step.changed_at = None, at
        return self._note(by, at, [(step.id, (DELETED, True, False)) for step in out])

    def history(self, step_id: int) -> list[StepChange]:
        """What has happened to a step, oldest first."""
        return self.histories([step_id])

    def histories(self, step_ids: Collection[int]) -> list[StepChange]:
        """What has happened to these steps, oldest first."""
        query = select(StepChange).order_by(StepChange.id)
        pieces = (query.where(StepChange.step_id.in_(some)) for some in portions(sorted(step_ids)))
        return [change for piece in pieces for change in self.session.scalars(piece)]

    def put_histories(self, histories: Mapping[int, Sequence[StepChange]]) -> None:
        """Puts what has happened to steps elsewhere in the place of their histories."""
        for some in portions(sorted(histories)):
            self.session.execute(delete(StepChange).where(StepChange.step_id.in_(some)))
        for step_id, changes in histories.items():
            for change in changes:
                change.step_id = step_id
        self.session.add_all([change for changes in histories.values() for change in changes])
        self.session.flush()

    def change(self, change_id: int) -> StepChange | None:
        """One change by id."""
        return self.session.get(StepChange, change_id)

    def changes(self, ids: Sequence[int]) -> list[StepChange]:
        """These changes, in the order in which they were made."""
        query = select(StepChange).where(StepChange.id.in_(ids)).order_by(StepChange.id)
        return list(self.session.scalars(query)) if ids else []

    def _note(
        self, by: int | None, at: datetime, changes: Iterable[tuple[int, tuple[str, object, object]]]
    ) -> list[StepChange]:
        noted = [
            StepChange(step_id=step_id, user_id=by, changed_at=at, field=field, before=before, after=after)
            for step_id, (field, before, after) in changes
        ]
        self.session.add_all(noted)
        self.session.flush()
        return noted


def _visible(partnership_id: int, audiences: Audiences) -> Select[Step]:
    seen = visible(Step.audience, audiences), visible(Plan.audience, audiences)
    return select(Step).join(Step.plan).where(Plan.partnership_id == partnership_id, *seen)


def _wanted(wanted: StepFilter) -> Select[Step]:
    query = _visible(wanted.partnership_id, wanted.audiences).where(Step.deleted_at.is_(None))
    query = query.where(Step.plan_id == wanted.plan_id if wanted.plan_id is not None else _adopted())
    if wanted.user_id is not None:
        query = query.where(exists().where(StepOwner.step_id == Step.id, StepOwner.user_id == wanted.user_id))
    return query.where(*_in_view(wanted))


def _ordered(wanted: StepFilter) -> Select[Step]:
    urgency = case((_is_overdue(wanted.today), 0), (_is_open(), 1), else_=2)
    return _wanted(wanted).order_by(urgency, Step.due_on.is_(None), Step.due_on, Step.position, Step.id)


def _in_view(wanted: StepFilter) -> list[ColumnElement[bool]]:
    owned = exists().where(StepOwner.step_id == Step.id, StepOwner.user_id.is_not(None))
    conditions: dict[View, list[ColumnElement[bool]]] = {
        View.OVERDUE: [_is_overdue(wanted.today)],
        View.OPEN: [_is_open()],
        View.UNOWNED: [_is_open(), ~owned],
        View.QUIET: [_is_open(), ~_is_overdue(wanted.today), _is_under_way(wanted.today)],
    }
    found = conditions.get(wanted.view, [])
    return [*found, Step.changed_at < wanted.heard_since] if wanted.heard_since is not None else found


def _adopted() -> ColumnElement[bool]:
    return Plan.status == PlanStatus.ADOPTED


def _is_under_way(today: date) -> ColumnElement[bool]:
    return or_(Step.status == StepStatus.ONGOING, Step.starts_on <= today)


def _is_open() -> ColumnElement[bool]:
    return Step.status.not_in(sorted(ENDED))


def _is_overdue(today: date) -> ColumnElement[bool]:
    return and_(_is_open(), Step.due_on.is_not(None), Step.due_on < today)
