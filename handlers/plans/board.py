"""/plan and /plans: a plan with its steps, most urgent first, a page at a time; mine and the overdue ones."""

from collections.abc import Sequence

from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.plans.context import Context, context, plan_of
from handlers.plans.wording import heading, line, period, plan_title
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Plan, PlanStatus, Role, Step, StepFilter, UnitOfWork
from storage.plans import View

IN_A_ROW = 5  # buttons that open steps
LONGEST_ON_BUTTON = 60
VIEWS = {"all": View.ALL, "mine": View.MINE, "overdue": View.OVERDUE}


def current(talk: Talk, view: View = View.ALL) -> Reply:
    """The plan that counts today."""
    with talk.read() as work:
        found = context(talk, work)
        plan = work.plans.current(talk.partnership_id, talk.audiences, found.today)
        return _page(talk, work, plan, view, 0) if plan is not None else empty(talk)


def mine(talk: Talk) -> Reply:
    """The steps that the person is responsible for."""
    return current(talk, View.MINE)


def overdue(talk: Talk) -> Reply:
    """The steps that should have been done."""
    return current(talk, View.OVERDUE)


def turn(talk: Talk, plan_id: int, rest: Sequence[str]) -> Reply:
    """A page of a plan: `plan:list:<plan>:<view>:<page>`."""
    if len(rest) != 2 or rest[0] not in VIEWS:
        raise UserError(say("error-stale-button"))
    view, page = rest
    with talk.read() as work:
        plan = plan_of(talk, work, plan_id)
        found = _page(talk, work, plan, VIEWS[view], number_in(page))
    # What is one person's own must not take the place of what a group reads.
    return found if not talk.is_private and view == "mine" else _in_place(found)


def plans(talk: Talk, page: int = 0) -> Reply:
    """The plans that there are."""
    size = talk.services.settings.page_size
    with talk.read() as work:
        found = work.plans.of(talk.partnership_id, talk.audiences, size=size + 1, offset=page * size)
    if not found and page == 0:
        return empty(talk)
    buttons = [
        [Button(say("button-plan-open", title=plan_title(plan, LONGEST_ON_BUTTON)), f"plan:list:{plan.id}:all:0")]
        for plan in found[:size]
    ]
    paging = [Button(say("button-previous"), f"plan:plans:0:{page - 1}")] if page else []
    paging += [Button(say("button-next"), f"plan:plans:0:{page + 1}")] if len(found) > size else []
    buttons += [paging] if paging else []
    buttons += [[_new_plan_button()]] if talk.role >= Role.COORDINATOR else []
    return reply(say("plans-heading"), Gap(), *(_plan_line(plan) for plan in found[:size]), buttons=buttons)


def empty(talk: Talk) -> Reply:
    """There is no plan yet; what is to be followed up after meetings waits elsewhere until there is one."""
    makes = talk.role >= Role.COORDINATOR
    with talk.read() as work:
        waiting = work.follow_ups.open(talk.partnership_id, talk.audiences, size=1)
    rows = [[Button(say("button-follow-ups"), "followups:page:0")]] if waiting else []
    rows += [[_new_plan_button()]] if makes else []
    return reply(say("plan-none", coordinator="yes" if makes else "no"), buttons=rows)


def _new_plan_button() -> Button:
    return Button(say("button-new-plan"), "plan:new:0")


def _plan_line(plan: Plan) -> Say:
    return say(
        "plans-line",
        title=plan_title(plan),
        status=plan.status,
        period=period(plan.starts_on, plan.ends_on),
        internal="no" if plan.audience == SHARED else "yes",
    )


def _page(talk: Talk, work: UnitOfWork, plan: Plan, view: View, page: int) -> Reply:
    found = context(talk, work)
    user_id = talk.user_id if view == View.MINE else None
    everything = StepFilter(plan.partnership_id, talk.audiences, found.today, plan.id)
    wanted = StepFilter(plan.partnership_id, talk.audiences, found.today, plan.id, view, user_id)
    size = talk.services.settings.page_size
    count = work.steps.counts(wanted).total
    last = max(0, (count - 1) // size)
    page = min(page, last)
    steps = work.steps.page(wanted, size=size, offset=page * size)
    parts: list[Part] = [heading(plan, work.steps.counts(everything))]
    parts += [say(f"plan-view-{view}", count=count)] if view != View.ALL else []
    parts += _lines(steps, found, view, plan)
    subject = f"plan:{plan.id}:{steps[0].id}" if count == 1 else f"plan:{plan.id}"
    return reply(*parts, buttons=_buttons(talk, plan, steps, (view, page, last)), subject=subject)


def _lines(steps: list[Step], found: Context, view: View, plan: Plan) -> list[Part]:
    if steps:
        return [line(step.id, step.content, found) for step in steps]
    return [say(f"plan-empty-{view}", closed="yes" if plan.status == PlanStatus.CLOSED else "no")]


def _buttons(talk: Talk, plan: Plan, steps: list[Step], at: tuple[View, int, int]) -> list[list[Button]]:
    view, page, last = at
    opening = [Button(say("button-step-open", number=str(step.id)), f"step:show:{step.id}") for step in steps]
    rows = [opening[start : start + IN_A_ROW] for start in range(0, len(opening), IN_A_ROW)]
    rows.append(_paging(plan, view, page, last))
    rows.append(_views(plan, view))
    picture = [Button(say("button-plan-picture"), f"plan:picture:{plan.id}")] if steps else []
    calendar = [Button(say("button-plan-calendar"), f"plan:calendar:{plan.id}")] if steps else []
    adding = talk.role >= Role.CONTRIBUTOR and plan.status != PlanStatus.CLOSED
    rows.append([*picture, *([Button(say("button-new-step"), f"plan:step:{plan.id}")] if adding else [])])
    manage = [Button(say("button-manage-plan"), f"plan:manage:{plan.id}")] if talk.role >= Role.COORDINATOR else []
    table = [Button(say("button-plan-table"), f"plan:table:{plan.id}")] if steps else []
    rows.append([*calendar, *table, *manage])
    return [row for row in rows if row]


def _paging(plan: Plan, view: View, page: int, last: int) -> list[Button]:
    if last == 0:
        return []
    name = str(view)
    row = [Button(say("button-page", page=page + 1, pages=last + 1), f"plan:list:{plan.id}:{name}:{page}")]
    if page > 0:
        row.insert(0, Button(say("button-previous"), f"plan:list:{plan.id}:{name}:{page - 1}"))
    if page < last:
        row.append(Button(say("button-next"), f"plan:list:{plan.id}:{name}:{page + 1}"))
    return row


def _views(plan: Plan, view: View) -> list[Button]:
    return [Button(say(f"button-view-{name}"), f"plan:list:{plan.id}:{name}:0") for name in VIEWS if name != str(view)]


def _in_place(found: Reply) -> Reply:
    return Reply(parts=found.parts, buttons=found.buttons, replaces=True, subject=found.subject)
