"""What has happened to a step: who changed what, when, from what to what."""

from handlers.histories import visible
from handlers.messages import Button, Gap, Moment, Part, Reply, Say, Written, reply, say
from handlers.plans.context import Context, context, seen, step_of
from handlers.plans.fields import shown_value
from handlers.plans.wording import title_of
from handlers.talk import Talk
from storage import StepChange, StepContent, UnitOfWork
from storage.plans import CREATED, DELETED, changed

MOST_SHOWN = 20  # changes
WORDS = {"title", "notes"}


def show(talk: Talk, number: int) -> Reply:
    """Who has changed what, and when."""
    with talk.read() as work:
        step = step_of(talk, work, number)
        found = context(talk, work)
        noted = visible(work.steps.history(number)[::-1], step.seen_by, talk.audiences)[:MOST_SHOWN]
        parts: list[Part] = [say("step-history", number=str(number), title=title_of(step, None)), Gap()]
        lines = (_change_line(work, change, found, talk, internal=internal) for change, internal in noted[::-1])
        parts += [line for line in lines if line is not None]
    return reply(*parts, buttons=[[Button(say("button-step-back"), f"step:show:{number}:back")]], replaces=True)


def _change_line(work: UnitOfWork, change: StepChange, found: Context, talk: Talk, *, internal: bool) -> Say | None:
    """What one change was; None when the person may see nothing of it."""
    user = work.users.get(change.user_id) if change.user_id is not None else None
    moment = Moment(change.changed_at, talk.timezone)
    name = user.name if user is not None else "none"
    if change.field in {CREATED, DELETED}:
        what = CREATED if change.field == CREATED else "deleted" if change.after else "restored"
        return say(f"step-history-{what}", at=moment, name=name)
    values = (changed(StepContent(""), {change.field: value}) for value in (change.before, change.after))
    old, new = (seen(talk, work, content) for content in values)
    if old == new:
        return None
    before, after = (_value(change.field, content, found, internal=internal) for content in (old, new))
    return say(
        "step-history-changed",
        at=moment,
        name=name,
        field=say(f"step-field-{change.field}"),
        before=before,
        after=after,
    )


def _value(field: str, content: StepContent, found: Context, *, internal: bool) -> Say:
    """A field's value; what somebody wrote, for readers of other languages too."""
    text = getattr(content, field) if field in WORDS else ""
    return say("step-value", text=Written(text, internal=internal)) if text else shown_value(field, content, found)
