"""Finding activities: by period, kind, organisation, goal, person and words, latest first, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.activities.records import Activity, ActivityGoal, ActivityOrganisation
from storage.activities.words import ActivityWord, forms, pattern
from storage.audiences import Audiences, visible
from storage.folding import folded_words

RARE = 8_000  # entries; what is rarer is looked up from the rare thing's side, else the entries are walked by date
MOST_LONG = 1_000_000  # more than there are
LONG = timedelta(days=400)  # few last longer: so far before a period most begin that reach into it


@dataclass(frozen=True)
class ActivityFilter:
    """Which activities are wanted. `audiences` None means all of them; `text` holds words that must all occur."""

    partnership_id: int
    audiences: Audiences
    text: str = ""
    since: date | None = None
    until: date | None = None
    kinds: tuple[str, ...] = ()
    organisation_ids: tuple[int, ...] = ()
    goal: int | None = None
    logged_by: int | None = None
    planned: bool | None = None


@dataclass(frozen=True)
class Place:
    """Where an activity stands in the list."""

    start_on: date
    id: int


@dataclass(frozen=True)
class Turning:
    """Which way a page is turned: to what is older than `after`, or to what is just newer than `before`."""

    after: Place | None = None
    before: Place | None = None


@dataclass(frozen=True)
class ActivityPage:
    """Some activities, latest first, and whether there are newer and older ones; `count` only where asked for."""

    entries: Sequence[Activity] = field(default=())
    has_newer: bool = False
    has_older: bool = False
    count: int = 0


@dataclass(frozen=True)
class People:
    """How many people took part in some activities; None where none of them tells."""

    total: int | None = None
    women: int | None = None
    men: int | None = None


Link = InstrumentedAttribute[int]


def page(
    session: Session, wanted: ActivityFilter, size: int, turn: Turning | None = None, most: int = 0
) -> ActivityPage:
    """The latest activities, or those that a turn leads to; with `most` they are counted, no further than that."""
    turn = turn or Turning()
    conditions = where(session, wanted)
    if conditions is None:
        return ActivityPage()
    query = select(Activity.id).where(*conditions)
    if turn.before is not None:
        query = query.where(_is_newer(turn.before)).order_by(Activity.start_on, Activity.id)
    else:
        query = query if turn.after is None else query.where(_is_older(turn.after))
        query = query.order_by(Activity.start_on.desc(), Activity.id.desc())
    ids = list(session.scalars(query.limit(size + 1)))
    further, ids = len(ids) > size, ids[:size]
    found = select(Activity).where(Activity.id.in_(ids)).order_by(Activity.start_on.desc(), Activity.id.desc())
    entries = session.scalars(found).all()
    counted = _count(session, conditions, most) if most else 0
    if turn.before is not None:
        return ActivityPage(entries, has_newer=further, has_older=True, count=counted)
    return ActivityPage(entries, has_newer=turn.after is not None, has_older=further, count=counted)


def count(session: Session, wanted: ActivityFilter, most: int) -> int:
    """How many activities there are, counted no further than `most`."""
    conditions = where(session, wanted)
    return _count(session, conditions, most) if conditions is not None else 0


def people(session: Session, wanted: ActivityFilter) -> People:
    """How many took part, as far as the activities tell; not in those that are only planned."""
    conditions = where(session, wanted)
    if conditions is None:
        return People()
    told = select(func.sum(Activity.participants), func.sum(Activity.women), func.sum(Activity.men))
    return People(*session.execute(told.where(*conditions, Activity.planned.is_(False))).one())


def extent(session: Session, wanted: ActivityFilter) -> tuple[date, date] | None:
    """The days on which the first and the last of the activities begin; None without any."""
    days = select(func.min(Activity.start_on), func.max(Activity.start_on)).where(*where(session, wanted) or [])
    first, last = session.execute(days).one()
    return (first, last) if first is not None else None


def _count(session: Session, conditions: list[ColumnElement[bool]], most: int) -> int:
    query = select(func.count()).select_from(select(Activity.id).where(*conditions).limit(most).subquery())
    return session.scalar(query) or 0


def where(session: Session, wanted: ActivityFilter) -> list[ColumnElement[bool]] | None:
    """The conditions that a wanted activity fulfils; None when a word occurs nowhere."""
    linked = _linked(session, wanted)
    if linked is None:
        return None
    return [*_plain(session, wanted), *linked]


def _begins(session: Session, wanted: ActivityFilter, since: date) -> date:
    """The day before which no activity begins that reaches into what is after `since`."""
    usual = since - LONG
    reaching = Activity.partnership_id == wanted.partnership_id, Activity.end_on >= since, Activity.start_on < usual
    # In the order in which they end: left to itself, SQLite walks through all that have begun.
    found = select(Activity.start_on).where(*reaching).order_by(Activity.end_on).limit(MOST_LONG).subquery()
    return session.scalar(select(func.min(found.c.start_on))) or usual


def _plain(session: Session, wanted: ActivityFilter) -> list[ColumnElement[bool]]:
    seen = visible(Activity.audience, wanted.audiences)
    conditions = [Activity.partnership_id == wanted.partnership_id, Activity.deleted_at.is_(None), seen]
    if wanted.since is not None:
        conditions.append(Activity.start_on >= _begins(session, wanted, wanted.since))
        conditions.append(or_(Activity.start_on >= wanted.since, Activity.end_on >= wanted.since))
    if wanted.until is not None:
        conditions.append(Activity.start_on <= wanted.until)
    if wanted.kinds:
        conditions.append(Activity.kind.in_(wanted.kinds))
    if wanted.logged_by is not None:
        conditions.append(Activity.logged_by == wanted.logged_by)
    if wanted.planned is not None:
        conditions.append(Activity.planned.is_(wanted.planned))
    return conditions


def _linked(session: Session, wanted: ActivityFilter) -> list[ColumnElement[bool]] | None:
    conditions: list[ColumnElement[bool]] = []
    for word in sorted(folded_words([wanted.text])):
        ids = forms(session, word)
        if not ids:
            return None
        otherwise = Activity.words.like(pattern(word), escape="\\")
        conditions.append(_through(session, _having(ActivityWord.activity_id, ActivityWord.word_id, ids), otherwise))
    links: list[tuple[Link, Link, Sequence[int]]] = []
    if wanted.organisation_ids:
        links.append((ActivityOrganisation.activity_id, ActivityOrganisation.organisation_id, wanted.organisation_ids))
    if wanted.goal is not None:
        links.append((ActivityGoal.activity_id, ActivityGoal.goal, (wanted.goal,)))
    for activity_id, column, chosen in links:
        beside = exists().where(activity_id == Activity.id, column.in_(chosen))
        conditions.append(_through(session, _having(activity_id, column, chosen), beside))
    return conditions


def _having(activity_id: Link, column: Link, ids: Sequence[int]) -> Select[int]:
    return select(activity_id).where(column.in_(ids))


def _through(session: Session, linked: Select[int], otherwise: ColumnElement[bool]) -> ColumnElement[bool]:
    """An activity is linked. How that is asked decides where the database begins to look: with what is rare."""
    found = session.scalar(select(func.count()).select_from(linked.limit(RARE + 1).subquery())) or 0
    return Activity.id.in_(linked) if found <= RARE else otherwise


def _is_older(place: Place) -> ColumnElement[bool]:
    same_day = and_(Activity.start_on == place.start_on, Activity.id < place.id)
    return and_(Activity.start_on <= place.start_on, or_(Activity.start_on < place.start_on, same_day))


def _is_newer(place: Place) -> ColumnElement[bool]:
    same_day = and_(Activity.start_on == place.start_on, Activity.id > place.id)
    return and_(Activity.start_on >= place.start_on, or_(Activity.start_on > place.start_on, same_day))
