"""Every change of a step goes through here: rights, history, reminders, news for groups and the follow-up behind it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from handlers.audit import Action, note_all
from handlers.errors import UserError
from handlers.messages import say
from handlers.plans import news
from handlers.plans.context import may_change, may_delete, refuse_change, step_of
from handlers.plans.reminding import remind
from handlers.plans.rights import check_hiding
from handlers.talk import Talk
from handlers.translating.writing import note as note_written
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


def add(talk: Talk, work: UnitOfWork, plan: Plan, content: StepContent) -> Step:
    """Puts a new step into a plan."""
    return add_all(talk, work, plan, [content])[0]


def add_all(
    talk: Talk, work: UnitOfWork, plan: Plan, contents: Sequence[StepContent], follow_ups: Sequence[int] = ()
) -> list[Step]:
    """Puts new steps into a plan; what follows from it is seen to once for all of them.

    With `follow_ups` they carry these out, one each.
    """
    inside = [within(plan, content) for content in contents]
    steps = work.steps.add_all(plan, inside, talk.user_id, talk.services.clock.now())
    for step, follow_up_id in zip(steps, follow_ups, strict=False):
        step.follow_up_id = follow_up_id
    _spread(talk, work, steps, work.steps.histories([step.id for step in steps]))
    return steps


def within(plan: Plan, content: StepContent) -> StepContent:
    """A step of a plan that only a side may see is that side's too."""
    return content if plan.audience in {content.audience, SHARED} else replace(content, audience=plan.audience)


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
    return Changed(step, settle_all(talk, work, [(step, content)]))


def settle_all(talk: Talk, work: UnitOfWork, revised: Sequence[tuple[Step, StepContent]]) -> Sequence[StepChange]:
    """The same for several steps."""
    changes = work.steps.revise_all(revised, talk.user_id, talk.services.clock.now())
    _spread(talk, work, [step for step, _ in revised], changes)
    return changes


def delete(talk: Talk, number: int) -> Changed:
    """Takes a step out of its plan."""
    with talk.write() as work:
        step = step_of(talk, work, number, locked=True)
        if not may_delete(talk, step):
            raise UserError(say("step-not-yours-to-delete"))
        return take_out(talk, work, step)


def take_out(talk: Talk, work: UnitOfWork, step: Step) -> Changed:
    """Takes a step out without asking who may; what belongs to it follows."""
    return Changed(step, take_out_all(talk, work, [step]))


def take_out_all(talk: Talk, work: UnitOfWork, steps: Sequence[Step]) -> Sequence[StepChange]:
    """The same for several steps of a plan."""
    changes = work.steps.delete_all(steps, talk.user_id, talk.services.clock.now())
    note_all(talk, work, Action.DELETED, [f"S-{step.id}" for step in steps])
    _spread(talk, work, steps, changes)
    return changes


def put_back(talk: Talk, work: UnitOfWork, step: Step) -> Changed:
    """Brings a deleted step back without asking who may."""
    return Changed(step, put_back_all(talk, work, [step]))


def put_back_all(talk: Talk, work: UnitOfWork, steps: Sequence[Step]) -> Sequence[StepChange]:
    """The same for several steps of a plan."""
    changes = work.steps.restore_all(steps, talk.user_id, talk.services.clock.now())
    note_all(talk, work, Action.RESTORED, [f"S-{step.id}" for step in steps])
    _spread(talk, work, steps, changes)
    return changes


def undo(talk: Talk, last: int, first: int) -> Changed:
    """Takes back what was changed in one go, from change `first` to `last`.

    Raises UserError when somebody has changed the same things since, or it is not theirs to take back.
    """
    with talk.write() as work:
        found = work.steps.change(last)
        if found is None:
            raise UserError(say("error-stale-button"))
        step = step_of(talk, work, found.step_id, locked=True)
        history = work.steps.history(step.id)
        before = {change.field: change.before for change in history if first <= change.id <= last}
        if CREATED in before or any(not _together(change, found) for change in history if first <= change.id <= last):
            raise UserError(say("error-stale-button"))
        if any(change.id > last and change.field in before for change in history):
            raise UserError(say("step-undo-too-late", number=str(step.id)))
        if "audience" in before:
            check_hiding(talk, work, step, again=True)
        if DELETED in before:
            if not may_delete(talk, step):
                raise UserError(say("step-not-yours-to-delete"))
            return put_back(talk, work, step)
        return revise(talk, step.id, lambda content: changed(content, before))


def _together(one: StepChange, other: StepChange) -> bool:
    return (one.changed_at, one.user_id) == (other.changed_at, other.user_id)


def _spread(talk: Talk, work: UnitOfWork, steps: Sequence[Step], changes: Sequence[StepChange]) -> None:
    """What follows from changes of steps of one plan."""
    by_id = {step.id: step for step in steps}
    changed_ones = [by_id[number] for number in sorted({change.step_id for change in changes})]
    gone = [step for step in changed_ones if step.deleted_at is not None]
    written = {change.step_id for change in changes if change.field in WRITTEN}
    work.written.unwant(talk.partnership_id, _texts(gone))
    _write_down(talk, work, [step for step in changed_ones if step.id in written and step.deleted_at is None])
    remind(work, by_id, talk.services, changes)
    news.note(talk, work, by_id, changes)
    _settle_follow_ups(talk, work, changed_ones)


def _write_down(talk: Talk, work: UnitOfWork, steps: Sequence[Step]) -> None:
    pen = pen_of(talk) if steps else None
    for internal in (False, True):
        texts = _texts(step for step in steps if (step.seen_by != SHARED) == internal)
        if pen is not None and texts:
            note_written(work, pen, texts, internal=internal)


def _texts(steps: Iterable[Step]) -> list[str]:
    return [text for step in steps for text in (step.title, step.notes)]


def _settle_follow_ups(talk: Talk, work: UnitOfWork, steps: Sequence[Step]) -> None:
    """A follow-up is done when the step that carries it out is, and open again with it."""
    carried = {step.follow_up_id: step for step in steps if step.follow_up_id is not None}
    for number, follow_up in work.follow_ups.by_ids(carried).items() if carried else ():
        if carried[number].status == StepStatus.DONE:
            follow_up.done_at, follow_up.done_by = follow_up.done_at or talk.services.clock.now(), talk.user_id
        elif follow_up.done_at is not None:
            follow_up.done_at, follow_up.done_by = None, None
