"""Reminders to begin the review of an agreement in good time: to each coordinator who may see it, once."""

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.agreements.card import open_button, review_buttons
from handlers.matter import Matter
from handlers.messages import Reply, reply, say
from handlers.people import language_of, person_hours
from handlers.services import Services
from handlers.subject import number_of
from knowledge.words import SHARED
from storage import Agreement, Reminder, Role, UnitOfWork, User

SUBJECT = "agreement"
EARLIEST = date(1970, 1, 2)


def run(services: Services) -> Collection[str]:
    """Sees to it that every coordinator, also a new one, has the reminders; the sweep sends them."""
    with services.store.write() as work:
        for agreement in work.agreements.awaiting_review():
            remind(work, services, agreement)
    return ()


def remind(work: UnitOfWork, services: Services, agreement: Agreement) -> None:
    """Sets the reminders of an agreement, for those who have none for that day yet."""
    day = agreement.review_on
    if not agreement.awaits_review or day is None:
        return
    subject = _subject(agreement, day)
    known = {entry.person_id for entry in work.reminders.told_about(subject)}
    for user in _coordinators(work, agreement):
        if user.id not in known:
            work.reminders.add(_reminder(work, services, agreement, user, subject))


def unremind(work: UnitOfWork, agreement: Agreement) -> None:
    """Takes back the reminders that have not been sent."""
    if agreement.review_on is not None:
        for reminder in work.reminders.about(_subject(agreement, agreement.review_on)):
            work.reminders.cancel(reminder)


def matter(work: UnitOfWork, reminder: Reminder) -> Matter | None:
    """The agreement; None when there is nothing to review any longer."""
    agreement = _agreement(work, reminder)
    if agreement is None:
        return None
    words = say("reminder-agreement", number=f"M-{agreement.id}", title=agreement.title)
    return Matter(words, frozenset({agreement.audience}))


def compose(work: UnitOfWork, reminder: Reminder, language: str, _now: datetime) -> Reply | None:
    """What a coordinator is reminded of; None when there is nothing to review any longer."""
    agreement = _agreement(work, reminder)
    if agreement is None or agreement.ends_on is None:
        return None
    line = say("agreement-review-due", number=f"M-{agreement.id}", title=agreement.title, end=agreement.ends_on)
    buttons = [*review_buttons(agreement, language), open_button(agreement.id)]
    return reply(line, buttons=[[button] for button in buttons])


def _agreement(work: UnitOfWork, reminder: Reminder) -> Agreement | None:
    """The agreement that a reminder is about, if its review is still to come."""
    number = number_of(reminder.subject, SUBJECT)
    found = work.agreements.find(number) if number is not None else None
    return found if found is not None and found.awaits_review and found.ends_on is not None else None


def _subject(agreement: Agreement, day: date) -> str:
    return f"{SUBJECT}:{agreement.id}:{day.isoformat()}"


def _coordinators(work: UnitOfWork, agreement: Agreement) -> list[User]:
    """Those who coordinate the partnership, of the side that may see the agreement."""
    side = agreement.audience if agreement.audience != SHARED else None
    return work.users.people(agreement.partnership_id, Role.COORDINATOR, side)


def _reminder(work: UnitOfWork, services: Services, agreement: Agreement, user: User, subject: str) -> Reminder:
    now = services.clock.now()
    hours = person_hours(work, user, agreement.partnership_id, services.settings)
    day = max(agreement.review_on or EARLIEST, EARLIEST)
    starts = datetime.combine(day, datetime.min.time()) + timedelta(minutes=hours.default)
    due = max(starts.replace(tzinfo=ZoneInfo(hours.zone)).astimezone(UTC), now)
    return Reminder(
        partnership_id=agreement.partnership_id,
        person_id=user.id,
        text=agreement.title,
        language=language_of(user, services.settings),
        zone=hours.zone,
        starts_at=starts,
        due_at=due,
        wake_at=due,
        subject=subject,
        created_at=now,
    )
