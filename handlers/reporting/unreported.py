"""Who has not reported: steps whose day has passed, and activities without a result; a button asks the owner."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from handlers.errors import UserError
from handlers.messages import Button, Gap, Outgoing, Part, Reply, Say, Written, reply, say
from handlers.people import language_of, may_be_told
from handlers.talk import Talk, number_in
from knowledge.text import WORD, fold
from knowledge.words import SHARED
from storage import Activity, ActivityFilter, Role, Step, StepFilter, UnitOfWork, User
from storage.plans import View

MOST = 8  # of each sort on one screen
YEAR = timedelta(days=365)
ASKED: Final = re.compile(
    r"(?:(?:vem|vilka) (?:har|ar det som) (?:annu |fortfarande )?inte (?:har )?"
    r"(?:rapporterat|redovisat)(?: in| an| annu)?"
    r"|who (?:(?:still )?(?:has|have) (?:still )?not|(?:has|have)n\W?t|still has\W?n\W?t) reported(?: yet| back| in)*"
    r"|(?:nhung )?ai (?:van )?(?:con )?chua (?:nop )?bao cao)"
    r"(?: (?:nu|hittills|(?:den har|denna) (?:veckan?|manaden?)|i ar|now|so far|this (?:week|month|year)"
    r"|(?:tuan|thang|nam) nay|den nay))?"
)
STEP, ACTIVITY = "step", "activity"


@dataclass(frozen=True)
class Missing:
    """An entry that waits for a report, and who should write it; `owner` only while they may still see it."""

    sort: str
    id: int
    title: Written
    day: date
    owner: User | None
    owner_name: str


def is_asked(talk: Talk) -> bool:
    """Whether a plain message asks for the list."""
    return talk.is_private and not talk.message.edited and asks(talk.message.text)


def asks(text: str) -> bool:
    """Whether a text asks who has not reported, and nothing else: "who has not reported to the ICLD?" may be told."""
    return ASKED.fullmatch(" ".join(WORD.findall(fold(text)))) is not None


def unreported(talk: Talk) -> Reply:
    """The list, with a button for each entry whose owner can be asked."""
    if talk.role < Role.COORDINATOR:
        return reply(say("access-role-too-low", role=say("role-coordinator")))
    with talk.read() as work:
        steps, activities = late_steps(work, talk), without_result(work, talk)
    if not steps and not activities:
        return reply(say("unreported-none"))
    parts: list[Part] = []
    for heading, entries in ((say("unreported-steps"), steps), (say("unreported-activities"), activities)):
        if entries:
            parts += [heading, *(_line(entry) for entry in entries), Gap()]
    asked = [entry for entry in (*steps, *activities) if entry.owner is not None and entry.owner.id != talk.user_id]
    buttons = [
        [
            Button(
                say("button-ask-owner", entry=_number(entry), name=entry.owner_name),
                f"unreported:{entry.sort}:{entry.id}",
            )
        ]
        for entry in asked
    ]
    return reply(*parts[:-1], buttons=buttons)


def press(talk: Talk) -> Reply:
    """Asks the owner of a step or an activity for its result: `unreported:step:7`."""
    sort, number = talk.pressed(2)
    if sort not in {STEP, ACTIVITY}:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        waiting = late_steps(work, talk, most=None) if sort == STEP else without_result(work, talk, most=None)
        entry = next((found for found in waiting if found.id == number_in(number)), None)
        if entry is None or entry.owner is None:
            return Reply(notice=say("unreported-settled"))
        language = language_of(entry.owner, talk.services.settings)
    asked = say(f"unreported-request-{sort}", name=talk.name, entry=_number(entry), title=entry.title, day=entry.day)
    request = reply(asked, buttons=[_answers(entry)])
    done = say("unreported-asked", name=entry.owner_name, entry=_number(entry))
    return reply(done, notice=done, also=[Outgoing(entry.owner.address, language, request)])


def _answers(entry: Missing) -> list[Button]:
    """What the owner may press instead of writing."""
    if entry.sort == STEP:
        return [
            Button(say("button-status-done"), f"step:finish:{entry.id}"),
            Button(say("button-step-move"), f"step:later:{entry.id}"),
            Button(say("button-step-show"), f"step:show:{entry.id}"),
        ]
    return [
        Button(say("button-edit"), f"activity:edit:{entry.id}"),
        Button(say("button-show"), f"activity:show:{entry.id}"),
    ]


def late_steps(work: UnitOfWork, talk: Talk, most: int | None = MOST) -> list[Missing]:
    """Steps that should have been done, the longest overdue first."""
    today = talk.today
    wanted = StepFilter(talk.partnership_id, talk.audiences, today, view=View.OVERDUE)
    found = [_missing_step(work, talk, step) for step in work.steps.page(wanted, size=most or 1_000)]
    return [entry for entry in found if entry is not None]


def without_result(work: UnitOfWork, talk: Talk, most: int | None = MOST) -> list[Missing]:
    """Activities of the last year that say nothing of what came of them, the latest first.

    Also those that were planned for a day that is over: whether they took place is then to be told.
    """
    today = talk.today
    wanted = ActivityFilter(talk.partnership_id, talk.audiences, since=today - YEAR, until=today)
    found = [entry for entry in work.activities.every(wanted) if not entry.outcome.strip() and not entry.decisions]
    latest = found[::-1][:most] if most else found
    return [_missing_activity(work, talk, entry) for entry in latest]


def _missing_step(work: UnitOfWork, talk: Talk, step: Step) -> Missing | None:
    content = step.content
    if content.due is None:
        return None
    known = next((owner for owner in content.owners if owner.user_id is not None), None)
    user = work.users.get(known.user_id) if known is not None and known.user_id is not None else None
    organisation = content.organisation.name if content.organisation else ""
    name = user.name if user is not None else ", ".join(owner.name for owner in content.owners) or organisation
    owner = _who_may_be_asked(work, talk, user, step.seen_by)
    title = Written(content.title, internal=step.seen_by != SHARED)
    return Missing(STEP, step.id, title, content.due.day, owner, name)


def _missing_activity(work: UnitOfWork, talk: Talk, entry: Activity) -> Missing:
    user = work.users.get(entry.logged_by) if entry.logged_by is not None else None
    owner = _who_may_be_asked(work, talk, user, entry.audience)
    title = Written(entry.title, internal=entry.audience != SHARED)
    return Missing(ACTIVITY, entry.id, title, entry.start_on, owner, user.name if user is not None else "")


def _who_may_be_asked(work: UnitOfWork, talk: Talk, user: User | None, audience: str) -> User | None:
    """The person, unless they have left or belong to the other side: the question holds the entry's title."""
    if user is None or not may_be_told(work, user, talk.partnership_id, audience, talk.services.settings):
        return None
    return user


def _number(entry: Missing) -> str:
    return f"{'S' if entry.sort == STEP else 'A'}-{entry.id}"


def _line(entry: Missing) -> Say:
    return say(
        f"unreported-line-{entry.sort}",
        entry=_number(entry),
        title=entry.title,
        day=entry.day,
        name=entry.owner_name or "none",
    )
