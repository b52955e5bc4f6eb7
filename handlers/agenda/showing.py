"""The answer to "anything on for next week?": what is due, what one is reminded of, and what is planned."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from handlers.activities.display import list_line
from handlers.activities.display import number as number_of
from handlers.agenda.asking import Asked, asked
from handlers.intents.recognising import speaks_of_oneself
from handlers.messages import Button, Gap, Moment, Part, Reply, Say, reply, say
from handlers.periods.wording import period_in_words
from handlers.plans.context import context
from handlers.plans.dated import MOST, due_in
from handlers.plans.wording import line
from handlers.reminders.delivered import GONE, words_for
from handlers.subject import newest_about
from handlers.talk import Talk
from knowledge.language import detect_question
from storage import Activity, ReminderStatus, Step, StepFilter, UnitOfWork
from storage.activities import ActivityFilter
from storage.plans import View

MOST_SHOWN: Final = 8  # of each sort
IN_A_ROW: Final = 4
SUBJECT: Final = "agenda"  # what our answer is about


@dataclass(frozen=True)
class _Agenda:
    steps: list[Step]
    reminders: list[Part]
    activities: list[Activity]
    overdue: int
    beyond: list[Step]  # the first one that is due after the period

    @property
    def is_empty(self) -> bool:
        return not (self.steps or self.reminders or self.activities)


def is_asked(talk: Talk) -> bool:
    """Whether a message asks what is on in a period, or below such an answer in another one: "och i december?".

    In private only: reminders are one's own.
    """
    return talk.is_private and not talk.message.edited and _asked(talk) is not None


def show(talk: Talk) -> Reply:
    """Steps that are due, one's reminders and planned activities of the period; own steps for who says "I"."""
    wanted = _asked(talk)
    if wanted is None:
        return Reply()
    mine = speaks_of_oneself(talk, talk.message.text)
    period = period_in_words(wanted.first, wanted.last, talk.today) or ""
    whose = "yes" if mine else "no"
    with talk.read() as work:
        told = context(talk, work)
        found = _found(talk, work, wanted, mine=mine)
    if found.is_empty:
        parts: list[Part] = [say("agenda-nothing", period=period, mine=whose)]
        parts += _section(say("agenda-next"), [line(step.id, step.content, told) for step in found.beyond])
    else:
        parts = [say("agenda-heading", period=period)]
        parts += _section(say("agenda-steps", mine=whose), [line(step.id, step.content, told) for step in found.steps])
        parts += _section(say("agenda-reminders"), found.reminders)
        parts += _section(say("agenda-activities"), [list_line(one, talk.today) for one in found.activities])
    if found.overdue:
        parts += [Gap(), say("agenda-overdue", count=found.overdue, mine=whose)]
    return reply(*parts, buttons=_buttons(found), subject=SUBJECT)


def _section(heading: Say, lines: Sequence[Part]) -> list[Part]:
    """The first lines of a sort below their heading, and how many more there are; nothing without any."""
    more = len(lines) - MOST_SHOWN
    rest = [say("agenda-more", count=more)] if more > 0 else []
    return [Gap(), heading, *lines[:MOST_SHOWN], *rest] if lines else []


def _asked(talk: Talk) -> Asked | None:
    text = talk.message.text
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    language = detect_question(text, talk.language)

    def read() -> Asked | None:
        found = asked(text, language, now, goes_on=True)
        if found is None or asked(text, language, now) is not None:
            return found
        return found if _goes_on(talk) else None  # only what names no more than days needs a look at what we said

    return talk.once("as agenda", read)


def _goes_on(talk: Talk) -> bool:
    with talk.read() as work:
        return newest_about(talk, work) == SUBJECT


def _found(talk: Talk, work: UnitOfWork, wanted: Asked, *, mine: bool) -> _Agenda:
    steps = _steps(talk, work, mine=mine)
    return _Agenda(
        steps=[step for day, step in steps if wanted.first <= day <= wanted.last],
        reminders=_reminders(talk, work, wanted),
        activities=_planned(talk, work, wanted),
        overdue=sum(step.content.is_overdue(talk.today) for _, step in steps),
        beyond=[step for day, step in steps if day > wanted.last][:1],
    )


def _steps(talk: Talk, work: UnitOfWork, *, mine: bool) -> list[tuple[date, Step]]:
    """The open steps of the adopted plans and of the current one, with the days when they are due, soonest first."""
    wanted = StepFilter(talk.partnership_id, talk.audiences, talk.today)
    if mine:
        wanted = replace(wanted, view=View.MINE, user_id=talk.user_id)
    plan = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
    filters = [wanted] if plan is None else [wanted, replace(wanted, plan_id=plan.id)]
    found = {step.id: step for one in filters for step in due_in(work, one, (None, date.max))}
    return sorted(((step.due_on or date.max, step) for step in found.values()), key=lambda due: (due[0], due[1].id))


def _reminders(talk: Talk, work: UnitOfWork, wanted: Asked) -> list[Part]:
    """One's reminders of these days, as days go where one is, but for what one may not see any more."""
    zone = ZoneInfo(talk.timezone)
    begin, end = (datetime.combine(day, time.min, zone) for day in (wanted.first, wanted.last + timedelta(days=1)))
    living = work.reminders.for_person(talk.user_id, MOST)
    due = (one for one in living if one.status == ReminderStatus.PENDING and begin <= one.due_at < end)
    told = ((one, words_for(talk, work, one)) for one in due)
    return [
        say("agenda-reminder", due=Moment(one.due_at, talk.timezone), text=words)
        for one, words in told
        if words != GONE
    ]


def _planned(talk: Talk, work: UnitOfWork, wanted: Asked) -> list[Activity]:
    """The activities of these days, soonest first."""
    there = ActivityFilter(talk.partnership_id, talk.audiences, since=wanted.first, until=wanted.last)
    return list(work.activities.page(there, MOST).entries)[::-1]


def _buttons(found: _Agenda) -> list[list[Button]]:
    steps = found.beyond if found.is_empty else found.steps[:MOST_SHOWN]
    opening = [Button(say("button-step-open", number=str(step.id)), f"step:show:{step.id}") for step in steps]
    opening += [
        Button(say("button-entry", number=number_of(one.id)), f"activity:show:{one.id}")
        for one in found.activities[:MOST_SHOWN]
    ]
    rows = [opening[at : at + IN_A_ROW] for at in range(0, len(opening), IN_A_ROW)]
    return [*rows, *([[Button(say("button-intent-reminders"), "reminders:mine:0")]] if found.reminders else [])]
