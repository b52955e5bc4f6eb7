"""What a step says because a follow-up does, and what of that it takes over when the follow-up is written anew."""

from dataclasses import replace

from handlers.plans import changes
from handlers.plans.context import Context
from handlers.plans.fields import LONGEST, read_owners
from storage import Activity, Due, FollowUp, Owner, Party, Step, StepContent

PROMISED = ("title", "organisation", "owners", "due", "audience")


def promised(row: FollowUp, activity: Activity, found: Context) -> StepContent:
    """What a step says that carries out a follow-up, for the eyes that its activity is for."""
    return StepContent(
        title=" ".join(row.text.split())[: LONGEST["title"]],
        organisation=_organisation(row, found),
        owners=_owners(row, found),
        due=Due(row.due_on) if row.due_on is not None else None,
        activities=(row.activity_id,),
        audience=activity.audience,
    )


def revised(step: Step, old: StepContent, new: StepContent) -> StepContent:
    """A step with what its follow-up says differently; the rest is as people have left it in the plan."""
    follows = PROMISED if step.deleted_at is None else ("audience",)
    fields = [name for name in follows if getattr(old, name) != getattr(new, name)]
    content = replace(step.content, **{name: getattr(new, name) for name in fields})
    return changes.within(step.plan, content) if fields else content


def taken_up(present: StepContent, content: StepContent) -> StepContent:
    """A step that takes a follow-up up again, with what that says of who and when."""
    return replace(
        present,
        due=content.due or present.due,
        organisation=content.organisation or present.organisation,
        owners=content.owners or present.owners,
    )


def is_same(one: StepContent, other: StepContent) -> bool:
    """Whether two contents say the same, people by their names: some may have come to be known meanwhile."""
    names = [[owner.name for owner in content.owners] for content in (one, other)]
    nobody: tuple[Owner, ...] = ()
    rest = [replace(content, owners=nobody, audience="") for content in (one, other)]
    return names[0] == names[1] and rest[0] == rest[1]


def _organisation(row: FollowUp, found: Context) -> Party | None:
    known = found.register.by_id.get(row.organisation_id) if row.organisation_id is not None else None
    return Party(known.sv, known.id) if known is not None else None


def _owners(row: FollowUp, found: Context) -> tuple[Owner, ...]:
    known = [user for user in found.people if user.id == row.user_id]
    if known:
        return (Owner(known[0].name, known[0].id),)
    return read_owners(row.person, found) if row.person else ()
