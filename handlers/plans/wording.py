"""How steps and plans look in the chat: a line in a list, everything on a card."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from handlers.calendar import holidays_on
from handlers.messages import Month, Part, Say, Written, say
from handlers.plans.context import Context
from knowledge.words import SHARED
from storage import Due, Plan, PlanStatus, Step, StepContent, StepCost, StepStatus
from storage.plans import Counts

NONE = "none"  # the texts leave such a part out
SOON = 30  # days; a step that is due earlier is marked
LONGEST_IN_LIST = 80
WEEKEND = frozenset({5, 6})
BAR = 10  # boxes of the progress bar
MARKED = {
    StepStatus.DONE: "done",
    StepStatus.CANCELLED: "cancelled",
    StepStatus.POSTPONED: "postponed",
    StepStatus.ONGOING: "ongoing",
}


def heading(plan: Plan, counts: Counts) -> Say:
    """A plan and how far it has come."""
    to_do = counts.total - counts.cancelled
    filled = round(BAR * counts.done / to_do) if to_do else 0
    return say(
        "plan-heading",
        title=plan_title(plan),
        status=plan.status,
        count=counts.total,
        bar="▓" * filled + "░" * (BAR - filled),
        done=counts.done,
        overdue=counts.overdue,
        internal="no" if plan.audience == SHARED else "yes",
    )


def line(number: int, content: StepContent, context: Context) -> Say:
    """A step in a list; one that has no number yet is told without."""
    who = [context.name(content.organisation)] if content.organisation else []
    who = who or [owner.name for owner in content.owners]
    return say(
        "step-line",
        mark=mark(content, context.today),
        number=str(number) if number else NONE,
        title=title_of(content),
        who=", ".join(who) or NONE,
        when=when(content, context.today),
        internal="no" if content.audience == SHARED else "yes",
    )


def mark(content: StepContent, today: date) -> str:
    """What the coloured mark of a step says."""
    if content.is_overdue(today):
        return "overdue"
    soon = content.due is not None and (content.due.day - today).days <= SOON
    if content.status == StepStatus.PLANNED:
        return "soon" if soon else "later"
    return MARKED[content.status]


def when(content: StepContent, today: date) -> Say:
    """When a step is due, and how soon that is."""
    if not content.is_open:
        return say("step-ended", status=str(content.status))
    if content.due is None:
        return say("step-undated")
    day = shown(content.due)
    if content.is_overdue(today):
        return say("step-overdue", day=day, days=(today - content.due.day).days)
    days = (content.due.day - today).days if content.due.grain == "day" else -1
    return say("step-due", day=day, days=days)


def shown(due: Due) -> date | Month:
    """A due date as the texts show it: the day, or the month when only that is meant."""
    return Month(due.day.year, due.day.month) if due.grain == "month" else due.day


def details(content: StepContent, context: Context, *, draft: bool = False) -> list[Part]:
    """Everything that a step says, a line each, without number and title; a draft only in its author's own words."""
    return list(_details(content, context, draft=draft))


def rests(due: Due | None, context: Context, plan: Plan | None = None) -> list[Part]:
    """Says so when a due day that is to come is a public holiday in one of the countries, or else in a weekend.

    And when it is no day of the plan's period.
    """
    if due is None or due.day < context.today:
        return []
    strays = plan is not None and not plan.starts_on <= due.day <= plan.ends_on
    outside: list[Part] = (
        [say("step-outside-plan", period=period(plan.starts_on, plan.ends_on))] if plan is not None and strays else []
    )
    if due.grain == "month":
        return outside
    holidays = holidays_on(due.day, context.countries)
    if not holidays and due.day.weekday() in WEEKEND:
        return [say("step-weekend", day=due.day), *outside]
    return [*(say("step-holiday", day=due.day, holiday=line) for line in holidays), *outside]


def reminded(days: Collection[int]) -> Say | str:
    """On which days before it is due something is reminded of: "14 and 3 days ahead and on the day"; "none" on none."""
    ahead = [str(number) for number in sorted(days, reverse=True) if number > 0]
    if not days:
        return NONE
    many = say("plan-days", first=", ".join(ahead[:-1]), last=ahead[-1]) if len(ahead) > 1 else "".join(ahead)
    single, same = "yes" if ahead == ["1"] else "no", "yes" if 0 in days else "no"
    return say("plan-reminder-days", days=many or NONE, single=single, same=same)


def reminders_to_come(plan: Plan, content: StepContent, today: date) -> Say:
    """Which reminders of a step are still to come."""
    if content.due is None or plan.status != PlanStatus.ADOPTED:
        return say("stepcard-no-reminders", why="draft" if content.due else "undated")
    left = (content.due.day - today).days
    when = "late" if left < 0 else reminded([number for number in plan.remind_days if number < left])
    return say("stepcard-reminders", when=when, weekly="yes" if plan.remind_weekly else "no")


def cost(entry: StepCost, context: Context) -> Say:
    """An amount and who bears it."""
    whole = entry.amount == entry.amount.to_integral_value()
    amount = int(entry.amount) if whole else float(entry.amount)
    payer = context.name(entry.payer) if entry.payer else NONE
    return say("step-cost", amount=amount, currency=entry.currency, payer=payer)


def title_of(step: Step | StepContent, longest: int | None = LONGEST_IN_LIST) -> Written:
    """A step's title, for readers of other languages too."""
    audience = step.seen_by if isinstance(step, Step) else step.audience
    return Written(step.title, internal=audience != SHARED, longest=longest)


def plan_title(plan: Plan, longest: int | None = None) -> Written:
    """A plan's title, likewise; it only names where a step belongs."""
    return Written(plan.title, internal=plan.audience != SHARED, longest=longest, names=True)


def period(start: date, end: date) -> Say:
    """From when until when a plan is: "2027", "januari 2027 – juni 2027", or from day to day."""
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        years = f"{start.year}" if start.year == end.year else f"{start.year}–{end.year}"
        return say("plan-period", shape="years", start=years, end=years)
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        first, last = Month(start.year, start.month), Month(end.year, end.month)
        return say("plan-period", shape="month" if first == last else "months", start=first, end=last)
    return say("plan-period", shape="days", start=start, end=end)


def _details(content: StepContent, context: Context, *, draft: bool) -> Iterator[Part]:
    yield say("step-status", status=_status(content, context), when=_dates(content, context.today))
    if content.organisation is not None:
        yield say("step-organisation", name=context.name(content.organisation))
    if content.owners:
        yield say("step-owners", names=", ".join(owner.name for owner in content.owners))
    if content.cost is not None:
        yield cost(content.cost, context)
    for goal in content.goals:
        yield say("step-goal", goal=say(f"goal-{goal}"))
    if content.activities:
        yield say("step-activities", names=", ".join(f"A-{number}" for number in content.activities))
    if content.audience != SHARED:
        yield say("step-internal")
    if content.notes:
        notes = content.notes if draft else Written(content.notes, internal=content.audience != SHARED)
        yield say("step-notes", text=notes)


def _status(content: StepContent, context: Context) -> Say:
    key = "overdue" if content.is_overdue(context.today) else str(content.status)
    return say("step-status-name", status=key)


def _dates(content: StepContent, today: date) -> Say:
    due = when(content, today) if content.is_open else say("step-was-due", day=_day(content))
    return due if content.start is None else say("step-from", start=content.start, due=due)


def _day(content: StepContent) -> "str | date | Month":
    return shown(content.due) if content.due is not None else NONE
