"""A new time for a reminder. An hour alone moves a whole rhythm; whether a day does, whoever wrote it is asked."""

from datetime import datetime, timedelta

from handlers.errors import UserError
from handlers.messages import Button, Moment, Reply, reply, say
from handlers.reminders.rules import in_words
from handlers.reminders.setting import next_in_rhythm, timing_for
from handlers.reminders.wish import Option, Timing, Wish
from handlers.talk import Talk
from handlers.when import find
from storage import Reminder, ReminderStatus, UnitOfWork

DAY = timedelta(days=1)


def is_hour_alone(text: str, language: str, now: datetime) -> bool:
    """Whether a text names a time of day and no day: early in a day it means that one, and late the next."""
    early = find(text, language, now.replace(hour=0, minute=0, second=0))
    late = find(text, language, now.replace(hour=23, minute=59, second=0))
    starts = [one.when.start for one in (early, late) if one is not None and one.when.rrule is None]
    moments = [start for start in starts if isinstance(start, datetime)]
    if len(moments) < 2 or moments[0].time() != moments[1].time():
        return False
    return [moment.date() for moment in moments] == [now.date(), now.date() + DAY]


def must_be_asked(reminder: Reminder, option: Option, *, hour_alone: bool) -> bool:
    """Whether it is open what a new time means for a rhythm that has begun: its next occurrence, or its end."""
    is_running = reminder.rule is not None and reminder.status != ReminderStatus.DRAFT
    return is_running and option.rule is None and not hour_alone


def ask(talk: Talk, work: UnitOfWork, reminder: Reminder, option: Option, text: str) -> Reply:
    """Asks that; the new time and text wait meanwhile."""
    when = timing_for(talk, work, Wish(options=(option,)), reminder.person_id)
    talk.expect("reminder-change", reminder=reminder.id, start=option.start, text=text)
    rule = in_words(reminder.rule or "", reminder.starts_at, reminder.zone)
    line = say("reminder-once-or-ends", rule=rule, due=Moment(when.due_at, talk.timezone))
    once = Button(say("button-reminder-once"), f"remind:once:{reminder.id}")
    return reply(line, buttons=[[once, Button(say("button-reminder-single"), f"remind:single:{reminder.id}")]])


def answered(talk: Talk, work: UnitOfWork, reminder: Reminder, *, once: bool) -> tuple[Reminder, str]:
    """Moves the next occurrence alone, or makes it the only one; returns what was moved and its new text, if any."""
    waiting = talk.expected()
    start = waiting.get("start")
    if waiting.get("reminder") != reminder.id or not isinstance(start, str) or reminder.rule is None:
        raise UserError(say("error-stale-button"))
    option, now = Option(start), talk.services.clock.now()
    if once:
        when = timing_for(talk, work, Wish(options=(option,)), reminder.person_id)
        reminder = work.reminders.move_once(reminder, when.due_at, now)
    else:
        retime(talk, work, reminder, option)
    return reminder, str(waiting.get("text") or "")


def retime(talk: Talk, work: UnitOfWork, reminder: Reminder, option: Option, *, hour_alone: bool = False) -> None:
    """Sets another time, and its rhythm if it has one; an hour alone leaves the rhythm and its days. A pause lasts."""
    when = timing_for(talk, work, Wish(options=(option,)), reminder.person_id)
    if hour_alone and reminder.rule is not None:
        starts_at = datetime.combine(reminder.starts_at.date(), when.starts_at.time())
        when = next_in_rhythm(Timing(when.due_at, when.zone, starts_at, reminder.rule), talk.services.clock.now())
    status = reminder.status
    reminder.zone, reminder.starts_at, reminder.rule = when.zone, when.starts_at, when.rule
    reminder.set_due(when.due_at)
    reminder.status = status
    reminder.urgent = reminder.urgent or reminder.person_id == talk.user_id
