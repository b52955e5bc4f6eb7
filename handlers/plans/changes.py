"""Every change of a step goes through here: rights, history, reminders, news for groups and the follow-up behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import say
from handlers.plans import news
from handlers.plans.context import may_change, may_delete, refuse_change, step_of
from handlers.plans.reminding import remind
from handlers.talk import Talk
from handlers.translating.writing import note as written_down
from handlers.translating.writing import pen_of
from knowledge.words import SHARED
from storage import Plan, Step, StepChange, StepContent, StepStatus, UnitOfWork
from storage.plans import CREATED, DELETED, changed

WRITTEN = {CREATED, "title", "notes", "audience"}  # what people write, or who may read it
Edit = Callable[[StepContent], StepContent]


@dataclass(frozen=True)
class Changed:
    """A step as it is now, and what has changed; nothing, when it was so already."""

    step: Step
    changes: Sequence[StepChange]


def add(talk: Talk, work: UnitOfWork, plan: Plan, content: StepContent, follow_up_id: int | None = None) -> Step:
    """Puts a new step into a plan."""
    if plan.audience not in {content.audience, "shared"}:
        content = replace(content, audience=plan.audience)
    step = work.steps.add(plan, content, talk.user_id, talk.services.clock.now())
    step.follow_up_id = follow_up_id
    _spread(talk, work, step, work.steps.history(step.id))
    return step


def revise(talk: Talk, number: int, edit: Edit) -> Changed:
    """Changes what a step says. Raises UserError when there is none, it is deleted, or it is not theirs to change."""
    with talk.write() as work:
        step = step_of(talk, work, number, locked=True)
        if step.deleted_at is not None:
            raise UserError(say("step-is-deleted", number=str(step.id)))
        if not may_change(talk, step):
            raise refuse_change()
        return settle(talk, work, step, edit(step.content))


def settle(talk: Talk, work: UnitOfWork, step: Step, content: StepContent) -> Changed:
    """Gives a step new content that need not be allowed by the person's role, as when a follow-up of it is closed."""
    changes = work.steps.revise(step, content, talk.user_id, talk.services.clock.now())
    _spread(talk, work, step, changes)
    return Changed(step, changes)


def delete(talk: Talk, number: int) -> Changed:
    """Takes a step out of its plan."""
    with talk.write() as work:
        step = step_of(talk, work, number, locked=True)
        if not may_delete(talk, step):
            raise UserError(say("step-not-yours-to-delete"))
        return take_out(talk, work, step)


def take_out(talk: Talk, work: UnitOfWork, step: Step) -> Changed:
    """Takes a step out without asking who may; what belongs to it follows."""
    found = work.steps.delete(step, talk.user_id, talk.services.clock.now())
    note(talk, work, Action.DELETED, f"S-{step.id}")
    changes = [found] if found is not None else []
    _spread(talk, work, step, changes)
    return Changed(step, changes)


def put_back(talk: Talk, work: UnitOfWork, step: Step) -> Changed:
    """Brings a deleted step back without asking who may."""
    found = work.steps.restore(step, talk.user_id, talk.services.clock.now())
    note(talk, work, Action.RESTORED, f"S-{step.id}")
    changes = [found] if found is not None else []
    _spread(talk, work, step, changes)
    return Changed(step, changes)


def undo(talk: Talk, change_id: int) -> Changed:
    """Takes one change back, if nobody has changed the same thing since. Raises UserError when it is too late."""
    with talk.write() as work:
        found = work.steps.change(change_id)
        if found is None:
            raise UserError(say("error-stale-button"))
        step = step_of(talk, work, found.step_id, locked=True)
        newest = [change for change in work.steps.history(step.id) if change.field == found.field][-1]
        if newest.id != found.id:
            raise UserError(say("step-undo-too-late", number=str(step.id)))
        if found.field != DELETED:
            return revise(talk, step.id, lambda content: changed(content, {found.field: found.before}))
        if not may_delete(talk, step):
            raise UserError(say("step-not-yours-to-delete"))
        return put_back(talk, work, step)


def _spread(talk: Talk, work: UnitOfWork, step: Step, changes: Sequence[StepChange]) -> None:
    """What follows from a change."""
    if not changes:
        return
    if step.deleted_at is not None:
        work.written.unwant(talk.partnership_id, [step.title, step.notes])
    elif {change.field for change in changes} & WRITTEN:
        written_down(work, pen_of(talk), [step.title, step.notes], internal=step.seen_by != SHARED)
    remind(work, step, talk.services, changes)
    news.note(talk, work, step, changes)
    _settle_follow_up(talk, work, step)


def _settle_follow_up(talk: Talk, work: UnitOfWork, step: Step) -> None:
    """A follow-up is done when the step that carries it out is, and open again with it."""
    follow_up = work.follow_ups.get(step.follow_up_id) if step.follow_up_id is not None else None
    if follow_up is None:
        return
    if step.status == StepStatus.DONE:
        follow_up.done_at, follow_up.done_by = follow_up.done_at or talk.services.clock.now(), talk.user_id
    elif follow_up.done_at is not None:
        follow_up.done_at, follow_up.done_by = None, None
    work.session.flush()
