"""One step: everything about it, its history, and what can be done with it by a button."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.errors import UserError
from handlers.messages import Button, Part, Reply, Say, reply, say
from handlers.plans import changes, history
from handlers.plans.changes import Changed
from handlers.plans.context import (
    context,
    may_change,
    may_delete,
    pressed,
    refuse_change,
    seen,
    step_of,
)
from handlers.plans.fields import field_names
from handlers.plans.files import calendar_of_step
from handlers.plans.rights import check_hiding
from handlers.plans.wording import details, plan_title, rests, shown, title_of
from handlers.subject import PICKED
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Due, Step, StepContent, StepStatus, UnitOfWork
from storage.plans import DELETED

STATUSES = (StepStatus.DONE, StepStatus.ONGOING, StepStatus.CANCELLED, StepStatus.PLANNED)  # three are offered
HIDE, SHARE = "hide", "share"  # what a button does to a step for the other side
LATER = {"week": 7, "fortnight": 14, "month": 30}  # days


def show(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    """A step with all that is known of it."""
    with talk.read() as work:
        return view(talk, work, step_of(talk, work, number), replaces=replaces)


def picked(talk: Talk, number: int) -> Reply:
    """The step that somebody called by its words, for whom its buttons do what they want."""
    found = show(talk, number)
    return replace(found, parts=[*found.parts, say("step-picked")], subject=f"step:{number}{PICKED}")


def view(talk: Talk, work: UnitOfWork, step: Step, notice: Say | None = None, *, replaces: bool = True) -> Reply:
    """A step as it is now, with its buttons."""
    if step.deleted_at is not None:
        buttons = [[_undo_deleting(work, step)]] if may_delete(talk, step) else []
        return reply(say("step-is-deleted", number=str(step.id)), buttons=buttons, replaces=replaces, notice=notice)
    found = context(talk, work)
    parts = [
        say("step-heading", number=str(step.id), title=title_of(step, None)),
        *details(seen(talk, work, step.content), found),
    ]
    parts.append(say("step-plan", title=plan_title(step.plan), status=step.plan.status))
    return reply(*parts, buttons=_buttons(talk, step), replaces=replaces, notice=notice, subject=f"step:{step.id}")


def press(talk: Talk) -> Reply:
    """A button of a step: `step:<what>:<step>` and perhaps more."""
    what, number, rest = pressed(talk)
    act = ACTIONS.get(what)
    if act is None or len(rest) > 2:
        raise UserError(say("error-stale-button"))
    return act(talk, number, rest)


def postpone(talk: Talk, number: int, due: Due, stood: str | None = None) -> Reply:
    """Moves a step to another date, and marks it as postponed when that is later than the one it had.

    `stood` tells which date it had when the new one was offered. Raises UserError when that is another by now, when
    nothing is left to do, and for a day that has been.
    """
    if due.day < talk.today:
        raise UserError(say("step-until-past"))
    with talk.read() as work:
        step = step_of(talk, work, number)
        noted, before = rests(due, context(talk, work), step.plan), step.due_on
    is_later = before is not None and due.day > before

    def later(old: StepContent) -> StepContent:
        _must_stand(number, old, stood)
        return replace(old, due=due, status=StepStatus.POSTPONED if is_later else old.status)

    done = changes.revise(talk, number, later)
    return after(talk, done, say("step-postponed") if is_later else say("step-changed"), noted)


def _must_stand(number: int, content: StepContent, stood: str | None) -> None:
    """Raises UserError when a step has ended, or is not due any more when it was."""
    if not content.is_open:
        raise UserError(say("step-has-ended", number=str(number), status=str(content.status)))
    if stood not in {None, _day(content.due)}:
        day = shown(content.due) if content.due is not None else "none"
        raise UserError(say("step-moved-before", number=str(number), day=day))


def _day(due: Due | None) -> str:
    """A due date as a button carries it."""
    return f"{due.day:%Y%m%d}" if due is not None else "none"


def after(talk: Talk, done: Changed, notice: Say, noted: Sequence[Part] = ()) -> Reply:
    """The step after a change, with a way back; `noted` is what should be known about its new value."""
    with talk.write() as work:
        if not done.changes:
            return view(talk, work, done.step, say("step-unchanged"))
        card = view(talk, work, done.step, notice)
    first, newest = done.changes[0].id, done.changes[-1].id
    back = Button(say("button-step-undo"), f"step:undo:{newest}:{first}")
    return replace(card, parts=[*card.parts, *noted], buttons=[[back], *card.buttons])


def _show(talk: Talk, number: int, rest: Sequence[str]) -> Reply:
    return show(talk, number, replaces=bool(rest))


def _status(talk: Talk, number: int, rest: Sequence[str]) -> Reply:
    status = next((status for status in STATUSES if rest and rest[0] == status), None)
    if status is None:
        raise UserError(say("error-stale-button"))
    done = changes.revise(talk, number, lambda content: replace(content, status=status))
    return after(talk, done, say("step-now", status=say("step-status-name", status=str(status))))


def _finish(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    """Done, as a reminder offers it: what was cancelled meanwhile stays so."""

    def finished(old: StepContent) -> StepContent:
        _must_stand(number, old, None)
        return replace(old, status=StepStatus.DONE)

    done = changes.revise(talk, number, finished)
    return after(talk, done, say("step-now", status=say("step-status-name", status=str(StepStatus.DONE))))


def _later(talk: Talk, number: int, rest: Sequence[str]) -> Reply:
    """Offers later dates, or takes the one that was pressed: `week:20261218` moves what is due that day by a week."""
    if not rest:
        return _ask_until(talk, number)
    days = LATER.get(rest[0])
    if days is None or len(rest) == 1:
        raise UserError(say("error-stale-button"))
    with talk.read() as work:
        due = step_of(talk, work, number).due_on
    return postpone(talk, number, Due(max(due or talk.today, talk.today) + timedelta(days=days)), rest[1])


def _ask_until(talk: Talk, number: int) -> Reply:
    with talk.read() as work:
        step = step_of(talk, work, number)
    if not may_change(talk, step):
        raise refuse_change()
    _must_stand(number, step.content, None)
    talk.expect("plan-until", step=number)
    stood = _day(step.content.due)
    row = [Button(say(f"button-later-{name}"), f"step:later:{number}:{name}:{stood}") for name in LATER]
    return reply(say("step-ask-until", number=str(number), title=title_of(step, None)), buttons=[row])


def _edit(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    """The fields that can be changed."""
    with talk.read() as work:
        step = step_of(talk, work, number)
    if not may_change(talk, step):
        raise refuse_change()
    asked = {"audience": f"audience:{_turn_of(step.audience)}"}
    fields = [
        Button(say(f"step-field-{field}"), f"step:field:{number}:{asked.get(field, field)}")
        for field in field_names(talk)
    ]
    rows = [fields[start : start + 3] for start in range(0, len(fields), 3)]
    rows.append([Button(say("button-step-back"), f"step:show:{number}:back")])
    return reply(say("step-edit-which", number=str(number), title=title_of(step, None)), buttons=rows, replaces=True)


def _field(talk: Talk, number: int, rest: Sequence[str]) -> Reply:
    """Asks for the new value of a field."""
    return ask_field(talk, number, *(rest or [""]))


def ask_field(talk: Talk, number: int, field: str, promised: str = "") -> Reply:
    """The same for a field by its name; `promised` is what the button was to do."""
    if field not in field_names(talk):
        raise UserError(say("error-stale-button"))
    if field == "audience":
        return _audience(talk, number, promised)
    with talk.read() as work:
        step = step_of(talk, work, number)
    if not may_change(talk, step):
        raise refuse_change()
    talk.expect("plan-field", step=number, field=field)
    return reply(say(f"step-ask-{field}"), notice=say(f"step-field-{field}"))


def _turn_of(audience: str) -> str:
    """What can be done with who sees a step."""
    return HIDE if audience == SHARED else SHARE


def _audience(talk: Talk, number: int, promised: str) -> Reply:
    """Lets the other side see a step, or not; a button that is pressed twice does what it has promised once."""
    side = talk.side or SHARED
    with talk.read() as work:
        check_hiding(talk, work, step_of(talk, work, number))

    def turned(old: StepContent) -> StepContent:
        turn = _turn_of(old.audience)
        return replace(old, audience=side if turn == HIDE else SHARED) if promised in {"", turn} else old

    done = changes.revise(talk, number, turned)
    return after(talk, done, say("step-audience-changed"))


def _history(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    return history.show(talk, number)


def _delete(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    done = changes.delete(talk, number)
    with talk.write() as work:
        return view(talk, work, done.step, say("step-deleted", number=str(number)))


def _undo(talk: Talk, change_id: int, rest: Sequence[str]) -> Reply:
    done = changes.undo(talk, change_id, number_in(rest[0]) if rest else change_id)
    with talk.write() as work:
        return view(talk, work, done.step, say("step-undone"))


def _calendar(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    with talk.read() as work:
        return calendar_of_step(talk, work, step_of(talk, work, number))


def _undo_deleting(work: UnitOfWork, step: Step) -> Button:
    found = [change for change in work.steps.history(step.id) if change.field == DELETED][-1]
    return Button(say("button-step-undo"), f"step:undo:{found.id}")


def _buttons(talk: Talk, step: Step) -> list[list[Button]]:
    rows: list[list[Button]] = []
    if may_change(talk, step):
        others = [status for status in STATUSES if status != step.status]
        rows.append(
            [Button(say(f"button-status-{status}"), f"step:status:{step.id}:{status}") for status in others[:3]]
        )
        rows.append(
            [
                Button(say("button-step-postpone"), f"step:later:{step.id}"),
                Button(say("button-step-edit"), f"step:edit:{step.id}"),
            ]
        )
    last = [Button(say("button-step-history"), f"step:history:{step.id}")]
    last += [Button(say("button-plan-calendar"), f"step:calendar:{step.id}")] if step.due_on is not None else []
    last += [Button(say("button-step-delete"), f"step:delete:{step.id}")] if may_delete(talk, step) else []
    return [*rows, last, [Button(say("button-to-plan"), f"plan:list:{step.plan_id}:all:0")]]


ACTIONS: dict[str, Callable[[Talk, int, Sequence[str]], Reply]] = {
    "show": _show,
    "status": _status,
    "finish": _finish,
    "later": _later,
    "edit": _edit,
    "field": _field,
    "history": _history,
    "delete": _delete,
    "undo": _undo,
    "calendar": _calendar,
}
