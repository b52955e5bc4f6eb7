"""The weekly digest: each person's own steps at their hour, and for coordinators what nobody sees to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.activities.register import load
from handlers.calendar import Hours
from handlers.mail import post
from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.people import language_of
from handlers.plans.context import Context
from handlers.plans.wording import line
from handlers.reminders.receiver import person_hours
from handlers.services import Services
from knowledge.words import SHARED
from storage import Admission, Digest, Membership, Role, Step, StepFilter, UnitOfWork, User
from storage.plans import HOUR, WEEKDAY, View

LATEST = timedelta(hours=36)  # later than that a week's digest is let go
MOST = 7  # steps of one kind in a digest
AHEAD = timedelta(days=14)
QUIET = timedelta(days=30)


@dataclass(frozen=True)
class _Reader:
    """Somebody with their place in a partnership, and the moment."""

    user: User
    membership: Membership
    context: Context
    now: datetime

    @property
    def audiences(self) -> frozenset[str] | None:
        """What they may see: the digest goes to them alone, so their own side's too; admins see everything."""
        if self.membership.role >= Role.ADMIN:
            return None
        return frozenset({SHARED, self.membership.side or SHARED})


def run(services: Services) -> set[str]:
    """Sends the digests whose hour has come; returns the chats in which one waits. Each week is seen to once."""
    now = services.clock.now()
    with services.store.read() as work:
        due = [user.id for user in _readers(work, services) if _is_due(work, user, services, now)]
    chats: set[str] = set()
    for user_id in due:
        with services.store.write() as work:
            user = work.users.get(user_id)
            wish = work.digests.of(user_id)
            if user is None or not _is_due(work, user, services, now):
                continue
            wish.week = _week(now)
            found = _digest(work, user, services, now)
            if found is not None:
                post(work, found, chat=user.address, language=language_of(user, services.settings), now=now)
                chats.add(user.address)
    return chats


def _readers(work: UnitOfWork, services: Services) -> list[User]:
    """Everybody who may get one."""
    admins = work.users.by_addresses(sorted(services.settings.admins))
    admitted = [user for user in work.users.with_role(Role.READER) if user.admission == Admission.ADMITTED]
    return list({user.id: user for user in [*admitted, *admins]}.values())


def _memberships(work: UnitOfWork, user: User, services: Services) -> list[Membership]:
    """Somebody's places; an admin who is no member looks after the first partnership."""
    found = work.users.memberships(user.id)
    if found or user.address not in services.settings.admins:
        return found
    return [Membership(user_id=user.id, partnership_id=work.partnerships.all()[0].id, role=Role.ADMIN)]


def _is_due(work: UnitOfWork, user: User, services: Services, now: datetime) -> bool:
    wish = work.digests.find(user.id) or Digest(user_id=user.id, wanted=True, weekday=WEEKDAY, hour=HOUR)
    if not wish.wanted or not user.reachable:
        return False
    due_at = _due_at(_hours(work, user, services), wish, now)
    return due_at is not None and due_at <= now < due_at + LATEST and wish.week != _week(now)


def _hours(work: UnitOfWork, user: User, services: Services) -> Hours:
    first = _memberships(work, user, services)[0]
    return person_hours(work, user, first.partnership_id, services.settings)


def _due_at(hours: Hours, wish: Digest, now: datetime) -> datetime | None:
    """The week's moment on their clock, on the chosen day or the next working day; None in a week of holidays."""
    today = hours.local(now).date()
    chosen = today + timedelta(days=wish.weekday - today.weekday())
    days = [chosen + timedelta(days=number) for number in range(7 - wish.weekday)]
    day = next((day for day in days if hours.is_working_day(day)), None)
    return hours.at(day, wish.hour * 60) if day is not None else None


def _week(moment: datetime) -> str:
    year, week, _ = moment.isocalendar()
    return f"{year}-W{week:02}"


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
    return reply(say("digest-heading"), *parts, buttons=buttons)


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


def _section(name: str, steps: Sequence[Step], count: int, reader: _Reader) -> list[Part]:
    lines: list[Part] = [say(f"digest-{name}", count=count)]
    lines += [line(step.id, step.content, reader.context) for step in steps[:MOST]]
    return [*lines, say("digest-more", count=count - MOST)] if count > MOST else lines


def _filter(
    reader: _Reader, view: View, *, user_id: int | None = None, heard_since: datetime | None = None
) -> StepFilter:
    partnership_id, today = reader.membership.partnership_id, reader.context.today
    return StepFilter(partnership_id, reader.audiences, today, None, view, user_id, heard_since)
