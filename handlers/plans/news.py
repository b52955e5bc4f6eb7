"""What groups are told of a plan: each change once, without a sound, several within a short time in one message."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta

from handlers.mail import Letter
from handlers.messages import Part, Reply, Say, say
from handlers.plans.wording import plan_title, title_of
from handlers.services import Services
from handlers.talk import Talk
from handlers.translating.readers import post_to_readers
from knowledge.words import SHARED
from storage import Admission, Chat, PlanNews, Step, StepChange, UnitOfWork
from storage.plans import CREATED, DELETED

WAIT = timedelta(minutes=2)  # so that what somebody changes in one go comes in one message
MOST_TOLD = 15  # lines of one message
QUIET_FIELDS = frozenset({"notes", "goals", "activities", "audience"})  # not worth a message to everybody


def note(talk: Talk, work: UnitOfWork, steps: Mapping[int, Step], changes: Sequence[StepChange]) -> None:
    """Remembers to tell the partnership's groups what changed in steps of one plan, but for the one that said it."""
    told = [one for one in changes if one.field not in QUIET_FIELDS and _is_told(steps[one.step_id])]
    if not told:
        return
    plan = steps[told[0].step_id].plan
    for chat in work.chats.groups(plan.partnership_id):
        if chat.id != talk.chat_id:
            work.news.add(chat.id, plan.id, [one.id for one in told], talk.services.clock.now() + WAIT)


def run(services: Services) -> set[str]:
    """Tells what has waited long enough; returns the chats in which a message waits now."""
    now = services.clock.now()
    with services.store.read() as work:
        if not work.news.is_due(now):
            return set()
    chats: set[str] = set()
    with services.store.write() as work:
        for waiting in work.news.due(now):
            chat = work.chats.get(waiting.chat_id)
            told = _message(work, waiting)
            if chat is not None and told is not None and _is_of(work, chat, waiting):
                letter = Letter(told, chat.address, _language(work, chat, services), due_at=now)
                post_to_readers(work, services, chat.partnership_id or 0, letter)
                chats.add(chat.address)
            work.news.told(waiting)
    return chats


def _is_of(work: UnitOfWork, chat: Chat, waiting: PlanNews) -> bool:
    """Whether a group is still let in, and belongs to the plan's partnership: it may have been taken away meanwhile."""
    plan = work.plans.get(waiting.plan_id, chat.partnership_id or 0, frozenset({SHARED}))
    return chat.admission == Admission.ADMITTED and plan is not None


def _language(work: UnitOfWork, chat: Chat, services: Services) -> str:
    """The language of a group: the usual one, unless it has chosen others."""
    usual = services.settings.default_language
    wish = work.translations.group(chat.id)
    chosen = wish.languages if wish is not None and wish.chosen else []
    return usual if usual in chosen or not chosen else chosen[0]


def _is_told(step: Step) -> bool:
    """Groups see what both sides may see, of plans that count."""
    return SHARED == step.audience == step.plan.audience and step.plan.status == "adopted"


def _message(work: UnitOfWork, waiting: PlanNews) -> Reply | None:
    """The message; None when nothing of it is to be seen any more."""
    by_step: dict[int, list[StepChange]] = {}
    for change in work.steps.changes(waiting.change_ids):
        by_step.setdefault(change.step_id, []).append(change)
    steps = {step.id: step for step in work.steps.by_ids(by_step) if _is_told(step)}
    every = (_line(work, steps[number], changes) for number, changes in by_step.items() if number in steps)
    lines = [line for line in every if line is not None]
    if not lines:
        return None
    plan = next(iter(steps.values())).plan
    parts: list[Part] = [say("plan-news", title=plan_title(plan)), *lines[:MOST_TOLD]]
    if len(lines) > MOST_TOLD:
        parts.append(say("plan-news-more", count=len(lines) - MOST_TOLD))
    return Reply(parts=parts, quiet=True)


def _line(work: UnitOfWork, step: Step, changes: Sequence[StepChange]) -> Say | None:
    """What has become of a step in the end; None when it was put in and taken out again."""
    fields = {change.field for change in changes}
    if step.deleted_at is not None and CREATED in fields:
        return None
    what = next((say(f"plan-news-{field}") for field in (DELETED, CREATED) if field in fields), None)
    if DELETED in fields and step.deleted_at is None:
        what = say("plan-news-restored")
    return say(
        "plan-news-line",
        number=str(step.id),
        title=title_of(step),
        what=what or _joined(_fields(step, fields)),
        names=", ".join(_names(work, changes)) or "none",
    )


def _fields(step: Step, changed: Collection[str]) -> list[Say]:
    """What a step is now, when that has changed, and the names of the other fields."""
    status = [say("step-status-name", status=step.status)] if "status" in changed else []
    others = [say(f"step-field-{field}") for field in sorted(set(changed) - {CREATED, DELETED, "status"})]
    return [*status, say("plan-news-field", field=_joined(others))] if others else status


def _joined(lines: Iterable[Say]) -> Say:
    first, *others = lines
    for other in others:
        first = say("plan-news-and", first=first, second=other)
    return first


def _names(work: UnitOfWork, changes: Sequence[StepChange]) -> list[str]:
    people = [work.users.get(change.user_id) for change in changes if change.user_id is not None]
    return list(dict.fromkeys(user.name for user in people if user is not None))
