"""The weekly digest: each person's own steps at their hour, and for coordinators what nobody sees to."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.calendar import Hours, hours_of, side_of
from handlers.mail import Letter
from handlers.messages import Button, Gap, Part, Reply, Written, reply, say
from handlers.people import language_of, person_hours
from handlers.plans.context import Context
from handlers.plans.wording import line
from handlers.register import load
from handlers.services import Services
from handlers.translating.readers import post_to_readers
from knowledge.words import SHARED, Audiences
from storage import (
    ActivityFilter,
    Admission,
    DatabaseUnavailableError,
    Digest,
    Membership,
    Role,
    Step,
    StepFilter,
    UnitOfWork,
    User,
)
from storage.plans import HOUR, WEEKDAY, View

log = logging.getLogger(__name__)

BATCH = 20  # digests between which others get their turn
DIGEST = "digest"  # what a digest is about, by which one is found that is still on its way
LATEST = timedelta(hours=36)  # later than that a week's digest is let go
LONGEST_TITLE = 80  # characters of an activity's
MOST = 7  # steps of one kind in a digest
AHEAD = timedelta(days=14)
QUIET = timedelta(days=30)
YEAR = timedelta(days=365)


@dataclass(frozen=True)
class _Reader:
    """Somebody with their place in a partnership, and the moment."""

    user: User
    membership: Membership
    context: Context
    now: datetime

    @property
    def audiences(self) -> Audiences:
        """What they may see: the digest goes to them alone, so their own side's too; admins see everything."""
        if self.membership.role >= Role.ADMIN:
            return None
        return frozenset({SHARED, self.membership.side or SHARED})


def run(services: Services) -> set[str]:
    """Sends the digests whose hour has come, a batch at most; returns the chats in which one waits."""
    now = services.clock.now()
    with services.store.read() as work:
        due = _due(work, services, now, BATCH)
        digests = [(user, week, _worded(work, user, services, now)) for user, week in due]
    return {user.address for user, week, found in digests if _send(services, user, week, found)}


def next_at(services: Services) -> datetime | None:
    """At once, when there are more than one batch holds."""
    now = services.clock.now()
    with services.store.read() as work:
        return now if _due(work, services, now, 1) else None


def _send(services: Services, user: User, week: str, found: Reply | None) -> bool:
    """Notes that a week is seen to and queues its digest, both or neither; False when there is nothing to send."""
    with services.store.write() as work:
        wish = work.digests.of(user.id)
        if wish.week == week or not wish.wanted:
            return False
        wish.week = week
        if found is not None:
            language, now = language_of(user, services.settings), services.clock.now()
            partnership_id = _memberships(work, user, services)[0].partnership_id
            post_to_readers(work, services, partnership_id, Letter(found, user.address, language, due_at=now))
    return found is not None


def _due(work: UnitOfWork, services: Services, now: datetime, most: int) -> list[tuple[User, str]]:
    """Those whose digest should go out now, with the week in question; whoever lives alike is asked for together."""
    found: list[tuple[User, str]] = []
    for rhythm in work.digests.rhythms():
        partnership = work.partnerships.one(rhythm.partnership_id)
        anybody = User(timezone=rhythm.timezone, works_on=rhythm.works_on)
        hours = hours_of(anybody, side_of(anybody, rhythm.side, partnership, services.settings), services.settings)
        week = _due_week(hours, rhythm.weekday, rhythm.hour, now)
        if week is not None:
            found += [(user, week) for user in work.digests.waiting(rhythm, week, most - len(found))]
        if len(found) == most:
            return found
    return [*found, *_due_guests(work, services, now)]


def _due_guests(work: UnitOfWork, services: Services, now: datetime) -> Iterator[tuple[User, str]]:
    """Admins who are no members of a partnership, and whose digest is due."""
    for user in work.users.by_addresses(sorted(services.settings.admins)):
        wish = work.digests.find(user.id) or Digest(user_id=user.id, wanted=True, weekday=WEEKDAY, hour=HOUR)
        if not user.reachable or not wish.wanted or _is_member(work, user):
            continue
        hours = person_hours(work, user, work.partnerships.all()[0].id, services.settings)
        week = _due_week(hours, wish.weekday, wish.hour, now)
        if week is not None and week != wish.week:
            yield user, week


def _is_member(work: UnitOfWork, user: User) -> bool:
    roles = [membership.role for membership in work.users.memberships(user.id)]
    return user.admission == Admission.ADMITTED and max(roles, default=Role.NOBODY) >= Role.READER


def _memberships(work: UnitOfWork, user: User, services: Services) -> list[Membership]:
    """Somebody's places; an admin who is no member looks after the first partnership."""
    found = work.users.memberships(user.id)
    if found or user.address not in services.settings.admins:
        return found
    return [Membership(user_id=user.id, partnership_id=work.partnerships.all()[0].id, role=Role.ADMIN)]


def _due_week(hours: Hours, weekday: int, hour: int, now: datetime) -> str | None:
    """The week, as in "2026-W48" on that calendar, whose digest should go out now; None when none should."""
    year, number, _ = hours.local(now).isocalendar()
    due_at = _due_at(hours, weekday, hour, now)
    is_due = due_at is not None and due_at <= now < due_at + LATEST
    return f"{year}-W{number:02}" if is_due else None


def _due_at(hours: Hours, weekday: int, hour: int, now: datetime) -> datetime | None:
    """The week's moment on that clock, on the chosen day or the next working day; None in a week of holidays."""
    today = hours.local(now).date()
    chosen = today + timedelta(days=weekday - today.weekday())
    days = [chosen + timedelta(days=number) for number in range(7 - weekday)]
    day = next((day for day in days if hours.is_working_day(day)), None)
    return hours.at(day, hour * 60) if day is not None else None


def _worded(work: UnitOfWork, user: User, services: Services, now: datetime) -> Reply | None:
    """A person's digest; one that cannot be worded must not keep the others waiting."""
    try:
        return _digest(work, user, services, now)
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("the digest of person %s cannot be put into words", user.id)
        return reply(say("digest-broken"), subject=DIGEST)


def _digest(work: UnitOfWork, user: User, services: Services, now: datetime) -> Reply | None:
    """What somebody is told in all their partnerships; None when there is nothing to tell."""
    parts: list[Part] = []
    for membership in _memberships(work, user, services):
        zone = person_hours(work, user, membership.partnership_id, services.settings).zone
        language = language_of(user, services.settings)
        found = Context(language, now.astimezone(ZoneInfo(zone)), load(work, membership.partnership_id), ())
        reader = _Reader(user, membership, found, now)
        for section in _sections(work, reader):
            parts += [Gap(), *section]
    if not parts:
        return None
    buttons = [[Button(say("button-view-mine"), "digest:mine:0"), Button(say("button-digest-change"), "digest:show:0")]]
    return reply(say("digest-heading"), *parts, buttons=buttons, subject=DIGEST)


def _sections(work: UnitOfWork, reader: _Reader) -> Iterator[list[Part]]:
    today = reader.context.today
    mine = _filter(reader, View.OPEN, user_id=reader.user.id)
    near = [step for step in work.steps.page(mine, size=200) if step.due_on and step.due_on <= today + AHEAD]
    if near:
        yield _section("mine", near, len(near), reader)
    if reader.membership.role < Role.COORDINATOR:
        return
    for name, wanted in (
        ("overdue", _filter(reader, View.OVERDUE)),
        ("unowned", _filter(reader, View.UNOWNED)),
        ("quiet", _filter(reader, View.QUIET, heard_since=reader.now - QUIET)),
    ):
        count = work.steps.counts(wanted).total
        if count:
            yield _section(name, work.steps.page(wanted, size=MOST), count, reader)
    unreported = _unreported(work, reader)
    if unreported:
        yield unreported


def _section(name: str, steps: Sequence[Step], count: int, reader: _Reader) -> list[Part]:
    lines: list[Part] = [say(f"digest-{name}", count=count)]
    lines += [line(step.id, step.content, reader.context) for step in steps[:MOST]]
    return [*lines, say("digest-more", count=count - MOST)] if count > MOST else lines


def _unreported(work: UnitOfWork, reader: _Reader) -> list[Part]:
    """The activities of the last year that say nothing of what came of them, latest first."""
    today = reader.context.today
    wanted = ActivityFilter(
        reader.membership.partnership_id, reader.audiences, since=today - YEAR, until=today, planned=False
    )
    found = [entry for entry in work.activities.every(wanted) if not entry.outcome.strip() and not entry.decisions]
    lines: list[Part] = [
        say(
            "digest-activity",
            number=str(entry.id),
            title=Written(entry.title, internal=entry.audience != SHARED, longest=LONGEST_TITLE),
            day=entry.start_on,
        )
        for entry in found[::-1][:MOST]
    ]
    more = [say("digest-more", count=len(found) - MOST)] if len(found) > MOST else []
    return [say("digest-unreported", count=len(found)), *lines, *more] if found else []


def _filter(
    reader: _Reader, view: View, *, user_id: int | None = None, heard_since: datetime | None = None
) -> StepFilter:
    partnership_id, today = reader.membership.partnership_id, reader.context.today
    return StepFilter(partnership_id, reader.audiences, today, None, view, user_id, heard_since)
