"""Follow-ups of activities as steps: what was promised after a meeting is carried out, and closed, in the plan."""

from dataclasses import replace

from handlers.messages import Say, say
from handlers.plans import changes
from handlers.plans.context import Context, context
from handlers.plans.fields import LONGEST, read_owners
from handlers.plans.wording import NONE, plan_title, shown, title_of
from handlers.talk import Talk
from storage import Activity, Due, FollowUp, Owner, Party, Plan, Step, StepContent, StepStatus, UnitOfWork
from storage.plans import CREATED, DELETED


def steps_from_follow_ups(talk: Talk, work: UnitOfWork, activity: Activity) -> list[Step]:
    """Makes a step in the adopted plan of each open follow-up that is none yet; returns those that are new.

    A step whose follow-up was written anew keeps it when the words are the same. Without an adopted plan that the
    activity's readers may see, nothing happens.
    """
    plan = _plan_for(talk, work, activity)
    if plan is None:
        return []
    found = context(talk, work)
    made: list[Step] = []
    for follow_up in work.follow_ups.of(activity.id):
        if follow_up.done_at is not None or work.steps.of_follow_up(follow_up.id) is not None:
            continue
        kept = _same(work, activity, follow_up)
        if kept is not None:
            kept.follow_up_id = follow_up.id
            _bring_up_to_date(talk, kept, follow_up, found)
        else:
            made.append(step_from_follow_up(talk, work, plan, follow_up))
    work.session.flush()
    return made


def step_from_follow_up(talk: Talk, work: UnitOfWork, plan: Plan, follow_up: FollowUp) -> Step:
    """A new step that carries out a follow-up, for the eyes that its activity is for."""
    activity = work.activities.find(follow_up.activity_id)
    found = context(talk, work)
    content = StepContent(
        title=" ".join(follow_up.text.split())[: LONGEST["title"]],
        organisation=_organisation(follow_up, found),
        owners=_owners(follow_up, found),
        due=Due(follow_up.due_on) if follow_up.due_on is not None else None,
        activities=(follow_up.activity_id,),
        audience=activity.audience if activity is not None else plan.audience,
    )
    return changes.add(talk, work, plan, content, follow_up.id)


def follow_up_closed(talk: Talk, work: UnitOfWork, follow_up: FollowUp) -> None:
    """A follow-up was closed or opened again: so is its step, if it stood otherwise."""
    step = work.steps.of_follow_up(follow_up.id)
    if step is None or step.deleted_at is not None:
        return
    done = follow_up.done_at is not None
    if done == (step.status == StepStatus.DONE):
        return
    status = StepStatus.DONE if done else StepStatus.ONGOING
    changes.settle(talk, work, step, replace(step.content, status=status))


def activity_deleted(talk: Talk, work: UnitOfWork, activity: Activity) -> None:
    """An activity was taken back: so are the steps that came from it, unless somebody has touched them since."""
    for step in work.steps.of_activity(activity.id):
        if step.follow_up_id is not None and len(work.steps.history(step.id)) == 1:
            changes.take_out(talk, work, step)


def activity_restored(talk: Talk, work: UnitOfWork, activity: Activity) -> None:
    """An activity is back, and with it the steps that went with it."""
    for follow_up in work.follow_ups.of(activity.id):
        step = work.steps.of_follow_up(follow_up.id)
        if step is not None and [change.field for change in work.steps.history(step.id)] == [CREATED, DELETED]:
            changes.put_back(talk, work, step)


def made_line(step: Step) -> Say:
    """What has become of a follow-up."""
    when = shown(step.content.due) if step.content.due is not None else NONE
    return say("step-made", number=str(step.id), title=title_of(step, None), plan=plan_title(step.plan), due=when)


def _plan_for(talk: Talk, work: UnitOfWork, activity: Activity) -> Plan | None:
    """The adopted plan that those who may see the activity may see too: a shared promise goes into a shared plan."""
    audiences = frozenset({"shared", activity.audience})
    return work.plans.adopted(activity.partnership_id, audiences, context(talk, work).today)


def _same(work: UnitOfWork, activity: Activity, follow_up: FollowUp) -> Step | None:
    """A step of the activity that says the same and whose own follow-up is gone."""
    return next(
        (
            step
            for step in work.steps.of_activity(activity.id)
            if step.follow_up_id is None and step.title == " ".join(follow_up.text.split())[: LONGEST["title"]]
        ),
        None,
    )


def _bring_up_to_date(talk: Talk, step: Step, follow_up: FollowUp, found: Context) -> None:
    """What the activity says now of who and when."""
    due = Due(follow_up.due_on) if follow_up.due_on is not None else step.content.due
    organisation = _organisation(follow_up, found) or step.content.organisation
    owners = _owners(follow_up, found) or step.content.owners
    with talk.write() as work:
        content = replace(step.content, due=due, organisation=organisation, owners=owners)
        changes.settle(talk, work, step, content)


def _organisation(follow_up: FollowUp, found: Context) -> Party | None:
    known = found.register.by_id.get(follow_up.organisation_id) if follow_up.organisation_id is not None else None
    return Party(known.sv, known.id) if known is not None else None


def _owners(follow_up: FollowUp, found: Context) -> tuple[Owner, ...]:
    known = [user for user in found.people if user.id == follow_up.user_id]
    if known:
        return (Owner(known[0].name, known[0].id),)
    return read_owners(follow_up.person, found) if follow_up.person else ()
