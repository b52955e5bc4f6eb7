"""Puts a complete wish down as a reminder: one's own at once, one for others when it has been confirmed."""

from datetime import datetime

from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.people import person_hours
from handlers.reminders.card import card_of, shown
from handlers.reminders.rules import is_too_often
from handlers.reminders.wish import Timing, Wish, timing
from handlers.subject import number_of
from handlers.talk import Talk
from handlers.translating.writing import note, pen_of
from storage import Reminder, ReminderStatus, Role, UnitOfWork

MOST_ALIVE = 300  # reminders that one person may have set


def settle(talk: Talk, wish: Wish) -> Reply:
    """Keeps the reminder; the wish says whom, when and what."""
    with talk.write() as work:
        person_id, chat_id = _receiver(talk, wish)
        when = timing_for(talk, work, wish, person_id)
        own = person_id == talk.user_id
        must_have_room(work, talk, drafts_since=talk.services.clock.now() - talk.services.settings.waiting)
        reminder = work.reminders.add(
            Reminder(
                partnership_id=talk.partnership_id,
                author_id=talk.user_id,
                person_id=person_id,
                chat_id=chat_id,
                text=wish.text,
                language=talk.language,
                zone=when.zone,
                starts_at=when.starts_at,
                rule=when.rule,
                due_at=when.due_at,
                wake_at=when.due_at,
                urgent=own or person_id is None,  # whoever chooses the time for themselves, or for all, means it
                status=ReminderStatus.PENDING if own else ReminderStatus.DRAFT,
                created_at=talk.services.clock.now(),
            )
        )
        note(work, pen_of(talk), [wish.text], internal=own)  # what one notes for oneself is nobody else's
        work.chats.forget(talk.chat_id, talk.user_id)
        return shown(card_of(work, talk, reminder), talk.services.settings, replaces=talk.message.button is not None)


def must_have_room(
    work: UnitOfWork, talk: Talk, author_id: int | None = None, *, drafts_since: datetime | None = None
) -> None:
    """Raises UserError when somebody (the speaker, if nobody else is named) has set as many as one person may."""
    if work.reminders.count_set(author_id or talk.user_id, drafts_since) >= MOST_ALIVE:
        raise UserError(say("reminder-too-many", most=MOST_ALIVE))


def timing_for(talk: Talk, work: UnitOfWork, wish: Wish, person_id: int | None) -> Timing:
    """The wish's time. A day without a time is counted on the clock of whom it reminds, and gets their usual hour."""
    option, now = wish.options[0], talk.services.clock.now()
    if option.rule is not None and is_too_often(option.rule):
        raise UserError(say("reminder-too-often"))
    user = work.users.get(person_id if person_id is not None and option.is_day else talk.user_id)
    if user is None:
        raise UserError(say("error-stale-button"))
    hours = person_hours(work, user, talk.partnership_id, talk.services.settings)
    zone = hours.zone if option.is_day else talk.timezone
    found = timing(option, zone, hours.default, now)
    if found.due_at <= now:
        return next_in_rhythm(found, now)
    return found


def next_in_rhythm(found: Timing, now: datetime) -> Timing:
    """The next time of a rhythm; a single time that has passed, as of a button pressed too late, has none."""
    following = Reminder(rule=found.rule, starts_at=found.starts_at, zone=found.zone).next_due(now)
    if following is None:
        raise UserError(say("reminder-passed"))
    return Timing(following, found.zone, found.starts_at, found.rule)


def _receiver(talk: Talk, wish: Wish) -> tuple[int | None, int | None]:
    """Person and group. What somebody sets in a group for one person calls them there when they cannot be reached."""
    here = None if talk.is_private else talk.chat_id
    if not wish.to:
        return talk.user_id, here
    if talk.role < Role.CONTRIBUTOR and wish.to != (f"user:{talk.user_id}",):
        raise UserError(say("access-role-too-low", role=say("role-contributor")))
    user = number_of(wish.to[0], "user")
    return (user, here) if user is not None else (None, number_of(wish.to[0], "group"))
