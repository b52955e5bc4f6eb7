"""A new time for a reminder. An hour alone moves a whole rhythm; whether a day does, whoever wrote it is asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.errors import UserError
from handlers.messages import Button, Moment, Reply, reply, say
from handlers.reminders.replying import shifted
from handlers.reminders.request import times_in
from handlers.reminders.rules import in_words
from handlers.reminders.setting import next_in_rhythm, timing_for
from handlers.reminders.wish import Option, Timing, Wish
from handlers.talk import Talk
from knowledge.words import Language
from storage import Reminder, ReminderStatus, UnitOfWork

DAY = timedelta(days=1)
STAMP = "%Y%m%d%H%M"  # of a time in UTC, in a button


def is_hour_alone(text: str, language: Language, now: datetime) -> bool:
    """Whether a text names a time of day and no day: early in a day it means that one, and late the next."""
    early = times_in(text, language, now.replace(hour=0, minute=0, second=0))
    late = times_in(text, language, now.replace(hour=23, minute=59, second=0))
    if not early or any(one.rule is not None or one.is_day for one in (*early, *late)):
        return False
    hours = [{(start.date(), start.time()) for start in _starts(options)} for options in (early, late)]
    today, tomorrow = now.date(), now.date() + DAY
    return hours[0] == {(today, clock) for _, clock in hours[1]} and {day for day, _ in hours[1]} == {tomorrow}


def _starts(options: Sequence[Option]) -> list[datetime]:
    return [datetime.fromisoformat(one.start) for one in options]


def times_for(talk: Talk, reminder: Reminder, said: str, language: Language) -> tuple[Option, ...]:
    """The times that a reminder may be moved to: an hour alone leaves its day, a day alone its hour."""
    zone = ZoneInfo(talk.timezone)
    now, due = talk.services.clock.now().astimezone(zone), reminder.due_at.astimezone(zone)
    if (by := shifted(said)) is not None:
        return (Option((due + by).isoformat()),)
    if reminder.rule is None and is_hour_alone(said, language, now):
        there = times_in(said, language, due.replace(hour=0, minute=0, second=0, microsecond=0))
        return tuple(one for one in there if datetime.fromisoformat(one.start) > now)
    options = times_in(said, language, now)
    if options and all(one.is_day and one.rule is None for one in options):
        return tuple(_on_day(one, due) for one in options)
    return options


def _on_day(option: Option, due: datetime) -> Option:
    """A day with the hour at which a reminder comes."""
    return Option(datetime.combine(date.fromisoformat(option.start), due.time(), due.tzinfo).isoformat())


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


def with_way_back(answer: Reply, reminder: Reminder, before: tuple[datetime, str | None]) -> Reply:
    """The answer to a change of time with a button that takes it back; `before` is the time and rhythm until then.

    Another rhythm, and one that is asked about, have none.
    """
    due, rule = before
    if reminder.due_at == due or reminder.rule != rule or reminder.status == ReminderStatus.DRAFT:
        return answer
    was, since = (f"{moment:{STAMP}}" for moment in (due, reminder.due_at))
    back = Button(say("button-reminder-undone"), f"remindback:{reminder.id}:{was}:{since}")
    return replace(answer, buttons=[*answer.buttons, [back]])


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
