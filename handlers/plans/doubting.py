"""What somebody should look at before a step is saved: who is not known, which day is none, what falls on a holiday."""

from handlers.messages import Part, say
from handlers.plans.context import Context
from handlers.plans.fields import speaks_of_deadline
from handlers.plans.missing import missing
from handlers.plans.wording import rests
from storage import Plan, StepContent


def doubts_of(content: StepContent, found: Context, plan: Plan | None) -> list[Part]:
    """What somebody should look at before it is saved."""
    doubts: list[Part] = []
    for owner in content.owners:
        if owner.user_id is None:
            alike = ", ".join(user.name for user in found.called(owner.name)) or "none"
            doubts.append(say("stepcard-which-person", name=owner.name, alike=alike))
    if content.organisation is not None and content.organisation.id is None:
        doubts.append(say("stepcard-new-organisation", name=content.organisation.name))
    absent = missing(content, found)
    doubts += [
        say("stepcard-which-day", text=one.said) if one.exists else say("stepcard-no-such-day", text=one.said)
        for one in absent
    ]
    unsure = [text for text in content.notes.splitlines() if text not in {one.said for one in absent}]
    doubts += [say("stepcard-no-date", text=text) for text in unsure if speaks_of_deadline(text)]
    if content.due is not None and content.due.day < found.today:
        doubts.append(say("stepcard-past"))
    return [*doubts, *rests(content.due, found, plan)]
