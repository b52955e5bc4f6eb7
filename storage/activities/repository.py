"""The repository of activities: kept, changed with a history, deleted so that they can come back, found again."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from storage.activities.records import Activity, ActivityChange, ActivityOrganisation
from storage.activities.rows import ActivityRow, rows
from storage.activities.searching import (
    ActivityFilter,
    ActivityPage,
    People,
    Place,
    Turning,
    count,
    extent,
    page,
    people,
    where,
)
from storage.activities.vectors import ActivityVector
from storage.activities.words import index_all
from storage.audiences import Audiences, visible
from storage.database import get_held, held, portions

BATCH = 500  # rows that are read at a time where a whole period is wanted


@dataclass(frozen=True)
class Activities:
    """The repository of activities."""

    session: Session

    def add(self, activity: Activity, texts: Iterable[str]) -> Activity:
        """Keeps an activity and gives it an id; `texts` are all the words by which it is found."""
        self.add_all([activity])
        self.index_all({activity.id: texts})
        return activity

    def add_all(self, activities: Sequence[Activity]) -> None:
        """Keeps several and gives them ids; their words are still to be indexed."""
        self.session.add_all(activities)
        self.session.flush()

    def get(
        self, activity_id: int, partnership_id: int, audiences: Audiences, *, locked: bool = False
    ) -> Activity | None:
        """An activity of a partnership that these audiences may see; None for others and for a deleted one.

        `locked` keeps others from changing it until the transaction ends.
        """
        query = select(Activity).where(Activity.id == activity_id, *_visible(partnership_id, audiences))
        return self.session.scalars(held(query) if locked else query).one_or_none()

    def get_all(
        self, ids: Collection[int], partnership_id: int, audiences: Audiences, *, locked: bool = False
    ) -> dict[int, Activity]:
        """Those of a partnership's activities that these audiences may see, by their ids; locked in that order."""
        query = select(Activity).where(*_visible(partnership_id, audiences)).order_by(Activity.id)
        query = held(query) if locked else query
        found = (self.session.scalars(query.where(Activity.id.in_(some))) for some in portions(sorted(set(ids))))
        return {entry.id: entry for some in found for entry in some}

    def visible(self, ids: Collection[int], partnership_id: int, audiences: Audiences) -> frozenset[int]:
        """Those of a partnership's activities that these audiences may see; deleted ones nobody sees."""
        query = select(Activity.id).where(*_visible(partnership_id, audiences))
        found = (self.session.scalars(query.where(Activity.id.in_(some))) for some in portions(sorted(set(ids))))
        return frozenset(number for some in found for number in some)

    def is_any(self) -> bool:
        """Whether anything has ever been logged."""
        return self.session.scalar(select(Activity.id).limit(1)) is not None

    def find(self, activity_id: int, *, locked: bool = False) -> Activity | None:
        """An activity by id, also a deleted one, whoever may see it. `locked` as above."""
        return get_held(self.session, Activity, activity_id) if locked else self.session.get(Activity, activity_id)

    def find_all(self, ids: Collection[int]) -> dict[int, Activity]:
        """Several activities by their ids, also deleted ones, whoever may see them."""
        found = (self.session.scalars(select(Activity).where(Activity.id.in_(some))) for some in portions(sorted(ids)))
        return {entry.id: entry for some in found for entry in some}

    def page(
        self,
        wanted: ActivityFilter,
        size: int,
        *,
        after: Place | None = None,
        before: Place | None = None,
        counted: int = 0,
    ) -> ActivityPage:
        """The latest activities; or those older than `after`, or those just newer than `before`.

        With `counted` the page says how many there are in all, counted no further than that.
        """
        return page(self.session, wanted, size, Turning(after, before), counted)

    def count(self, wanted: ActivityFilter, most: int = 1_000) -> int:
        """How many activities there are, counted no further than `most`."""
        return count(self.session, wanted, most)

    def newest(self, wanted: ActivityFilter) -> int | None:
        """The id of the activity that was logged last; None without any."""
        conditions = where(self.session, wanted)
        return None if conditions is None else self.session.scalar(select(func.max(Activity.id)).where(*conditions))

    def people(self, wanted: ActivityFilter) -> People:
        """How many people took part in the activities, added up."""
        return people(self.session, wanted)

    def every(self, wanted: ActivityFilter) -> Iterator[Activity]:
        """All activities that are wanted, the earliest first, read in batches: for reports and exports."""
        conditions = where(self.session, wanted)
        if conditions is None:
            return
        query = select(Activity).where(*conditions).order_by(Activity.start_on, Activity.id)
        yield from self.session.scalars(query.execution_options(yield_per=BATCH))

    def every_row(self, wanted: ActivityFilter) -> Iterator[ActivityRow]:
        """The same as plain rows, for those who only read."""
        conditions = where(self.session, wanted)
        return rows(self.session, conditions) if conditions is not None else iter(())

    def extent(self, partnership_id: int, audiences: Audiences) -> tuple[date, date] | None:
        """The days on which the first and the last of the activities begin; None without any."""
        return extent(self.session, ActivityFilter(partnership_id, audiences))

    def on_day(
        self, partnership_id: int, audiences: Audiences, day: date, organisation_ids: Collection[int]
    ) -> list[Activity]:
        """What was noted for a day with one of these organisations or with none at all; without any, all of the day."""
        links = select(ActivityOrganisation.activity_id)
        conditions: list[ColumnElement[bool]] = [
            *_visible(partnership_id, audiences),
            Activity.start_on == day,
        ]
        if organisation_ids:
            theirs = links.where(ActivityOrganisation.organisation_id.in_(sorted(organisation_ids)))
            conditions.append(Activity.id.in_(theirs) | Activity.id.not_in(links))
        return list(self.session.scalars(select(Activity).where(*conditions).order_by(Activity.id)))

    def titles_on(
        self, partnership_id: int, audiences: Audiences, days: Collection[date]
    ) -> Iterator[tuple[date, str, int | None]]:
        """What happened on these days: day, title and organisation, a row for each of its organisations, or None."""
        query = select(Activity.start_on, Activity.title, ActivityOrganisation.organisation_id)
        query = query.outerjoin(ActivityOrganisation, ActivityOrganisation.activity_id == Activity.id)
        query = query.where(*_visible(partnership_id, audiences))
        for some in portions(sorted(days)):
            for row in self.session.execute(query.where(Activity.start_on.in_(some))):
                yield row[0], row[1], row[2]

    def of_organisation(self, organisation_id: int) -> Iterator[Activity]:
        """Every activity in which an organisation took part, also deleted ones."""
        links = select(ActivityOrganisation.activity_id).where(ActivityOrganisation.organisation_id == organisation_id)
        query = select(Activity).where(Activity.id.in_(links)).order_by(Activity.id)
        yield from self.session.scalars(query.execution_options(yield_per=BATCH))

    def most_active(self, partnership_id: int, audiences: Audiences, most: int) -> list[int]:
        """The organisations that took part most often, by id."""
        query = (
            select(ActivityOrganisation.organisation_id)
            .join(Activity, Activity.id == ActivityOrganisation.activity_id)
            .where(*_visible(partnership_id, audiences))
        )
        order = (func.count().desc(), ActivityOrganisation.organisation_id)
        return list(
            self.session.scalars(query.group_by(ActivityOrganisation.organisation_id).order_by(*order).limit(most))
        )

    def of_message(self, chat_id: int, message_id: str) -> Activity | None:
        """The newest activity that was logged with a message, unless it is deleted."""
        query = select(Activity).where(Activity.source_chat_id == chat_id, Activity.source_message_id == message_id)
        query = query.where(Activity.deleted_at.is_(None)).order_by(Activity.id.desc())
        return self.session.scalars(query.limit(1)).one_or_none()

    def change(self, activity: Activity, values: Mapping[str, Any], user_id: int | None, now: datetime) -> list[str]:
        """Sets columns, goals or organisations, and notes what was different before; returns the fields that were."""
        return self.change_all([(activity, values)], user_id, now)[0]

    def change_all(
        self, changes: Sequence[tuple[Activity, Mapping[str, Any]]], user_id: int | None, now: datetime
    ) -> list[list[str]]:
        """The same for several, in few statements; the fields of each."""
        found = [
            [_set(activity, field, value) for field, value in values.items() if getattr(activity, field) != value]
            for activity, values in changes
        ]
        self._note_all([change for some in found for change in some], user_id, now)
        return [[change.field for change in some] for some in found]

    def note(self, change: ActivityChange, activity_id: int, user_id: int | None, now: datetime) -> None:
        """Writes a change into the history of an activity."""
        change.activity_id = activity_id
        self._note_all([change], user_id, now)

    def _note_all(self, changes: Sequence[ActivityChange], user_id: int | None, now: datetime) -> None:
        for change in changes:
            change.user_id, change.changed_at = user_id, now
        self.note_all(changes)

    def index_all(self, texts: Mapping[int, Iterable[str]]) -> None:
        """Makes activities findable by the words of their texts; what they mean is to be worked out anew."""
        index_all(self.session, texts)
        for ids in portions(list(texts)):
            self.session.execute(delete(ActivityVector).where(ActivityVector.activity_id.in_(ids)))

    def delete(self, activity: Activity, user_id: int | None, now: datetime) -> None:
        """Takes an activity out of sight; it can be brought back."""
        self.change(activity, {"deleted_at": now}, user_id, now)

    def restore(self, activity: Activity, user_id: int | None, now: datetime) -> None:
        """Brings a deleted activity back."""
        self.change(activity, {"deleted_at": None}, user_id, now)

    def note_all(self, changes: Sequence[ActivityChange]) -> None:
        """Writes what was changed elsewhere, and when, into the history."""
        self.session.add_all(changes)
        self.session.flush()

    def histories(self, ids: Collection[int]) -> dict[int, list[ActivityChange]]:
        """What was changed in several activities, the oldest first; a list for each."""
        found: dict[int, list[ActivityChange]] = {number: [] for number in ids}
        for some in portions(sorted(found)):
            query = select(ActivityChange).where(ActivityChange.activity_id.in_(some)).order_by(ActivityChange.id)
            for change in self.session.scalars(query):
                found[change.activity_id].append(change)
        return found

    def history(self, activity_id: int) -> list[ActivityChange]:
        """What was changed, the latest first."""
        query = select(ActivityChange).where(ActivityChange.activity_id == activity_id)
        return list(self.session.scalars(query.order_by(ActivityChange.id.desc())))


def _set(activity: Activity, field: str, value: Any) -> ActivityChange:  # noqa: ANN401 - whatever the column holds
    """Gives a field a value; returns the change."""
    before = _plain(getattr(activity, field))
    setattr(activity, field, value)
    return ActivityChange(activity_id=activity.id, field=field, before=before, after=_plain(getattr(activity, field)))


def _plain(value: Any) -> Any:  # noqa: ANN401 - what JSON can hold
    """A value as the history keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _visible(partnership_id: int, audiences: Audiences) -> tuple[ColumnElement[bool], ...]:
    seen = visible(Activity.audience, audiences)
    return Activity.partnership_id == partnership_id, Activity.deleted_at.is_(None), seen
