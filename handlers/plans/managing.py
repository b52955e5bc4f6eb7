"""Plans once they are there: adopted, closed, opened again and edited by coordinators."""

import re
from collections.abc import Callable, Sequence

from handlers.agreeing import says_none
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, Say, reply, say
from handlers.plans import board
from handlers.plans.context import context, plan_of
from handlers.plans.making import written_down
from handlers.plans.periods import LONGEST_TITLE, read_period
from handlers.plans.reminding import remind_of_plan
from handlers.plans.rights import check_hiding_plan
from handlers.plans.wording import period, plan_title, reminded
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import SHARED
from storage import Plan, PlanStatus, UnitOfWork

MOST_DAYS = 365
NEVER = frozenset({"aldrig", "never", "khong bao gio"})  # folded
NEXT = {PlanStatus.DRAFT: "adopt", PlanStatus.ADOPTED: "close", PlanStatus.CLOSED: "adopt"}
EDITED = ("title", "period", "reminders")


def manage(talk: Talk, plan_id: int, _: Sequence[str]) -> Reply:
    """What a coordinator can do with a plan."""
    talk.must_coordinate()
    with talk.read() as work:
        return _managed(talk, plan_of(talk, work, plan_id))


def adopt(talk: Talk, plan_id: int, _: Sequence[str]) -> Reply:
    """The plan counts from now on: its steps remind."""
    return _turn(talk, plan_id, PlanStatus.ADOPTED)


def close(talk: Talk, plan_id: int, _: Sequence[str]) -> Reply:
    """The plan is over: its steps remind no more."""
    return _turn(talk, plan_id, PlanStatus.CLOSED)


def edit(talk: Talk, plan_id: int, rest: Sequence[str]) -> Reply:
    """Asks for the new title, period or days of reminding."""
    talk.must_coordinate()
    if len(rest) != 1 or rest[0] not in EDITED:
        raise UserError(say("error-stale-button"))
    with talk.read() as work:
        plan = plan_of(talk, work, plan_id)
    talk.expect("plan-edit", plan=plan.id, field=rest[0])
    return reply(say(f"plan-ask-{rest[0]}", title=plan.title if rest[0] == "title" else plan_title(plan)))


def turn_audience(talk: Talk, plan_id: int, rest: Sequence[str]) -> Reply:
    """Keeps a whole plan to the coordinator's own side, or shares it again; pressed twice, it does so once."""
    talk.must_coordinate()
    if talk.side is None or not talk.is_private:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        plan = work.plans.hold(plan_of(talk, work, plan_id))
        whose = "hide" if plan.audience == SHARED else "share"
        if rest and rest[0] != whose:
            return _managed(talk, plan)
        if plan.audience == SHARED:
            check_hiding_plan(talk, work, plan)
        plan.audience = talk.side if plan.audience == SHARED else SHARED
        written_down(talk, work, plan)
        remind_of_plan(work, plan, talk.services)
        return _managed(talk, plan, say("step-audience-changed"))


def take_edit(talk: Talk) -> Reply:
    """The answer to such a question."""
    talk.must_coordinate()
    expected = talk.expected()
    plan_id, field = expected.get("plan"), expected.get("field")
    if not isinstance(plan_id, int) or field not in EDITED:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        plan = work.plans.hold(plan_of(talk, work, plan_id))
        if not SETTERS[str(field)](talk, work, plan):
            return reply(say(f"plan-bad-{field}"))
        work.chats.forget(talk.chat_id, talk.user_id)
        return _managed(talk, plan, replaces=False)


def _managed(talk: Talk, plan: Plan, notice: Say | None = None, *, replaces: bool = True) -> Reply:
    when = reminded(plan.remind_days)
    internal = "no" if plan.audience == SHARED else "yes"
    parts = [
        say(
            "plans-line",
            title=plan_title(plan),
            status=plan.status,
            period=period(plan.starts_on, plan.ends_on),
            internal=internal,
        ),
        say("plan-reminds", when=when, weekly="yes" if plan.remind_weekly else "no"),
    ]
    step = NEXT[PlanStatus(plan.status)]
    turn = {
        "adopt": Button(say("button-plan-adopt"), f"plan:adopt:{plan.id}"),
        "close": Button(say("button-plan-close"), f"plan:close:{plan.id}"),
    }[step]
    whose = "hide" if plan.audience == SHARED else "share"
    side = (
        [Button(say(f"button-plan-{whose}"), f"plan:audience:{plan.id}:{whose}")]
        if talk.side and talk.is_private
        else []
    )
    edits = [Button(say(f"button-plan-{field}"), f"plan:edit:{plan.id}:{field}") for field in EDITED]
    last = [Button(say("button-to-plan"), f"plan:list:{plan.id}:all:0"), Button(say("button-new-plan"), "plan:new:0")]
    return reply(*parts, buttons=[[turn, *side], edits, last], replaces=replaces, notice=notice)


def _turn(talk: Talk, plan_id: int, status: PlanStatus) -> Reply:
    talk.must_coordinate()
    with talk.write() as work:
        plan = work.plans.hold(plan_of(talk, work, plan_id))
        if plan.status == status:
            return _managed(talk, plan, say("plan-now", title=plan_title(plan), status=plan.status))
        plan.status = status
        remind_of_plan(work, plan, talk.services)
        also = _announced(talk, work, plan)
    line = say("plan-now", title=plan_title(plan), status=plan.status)
    shown = board.turn(talk, plan.id, ["all", "0"])
    parts = [line, *shown.parts]
    return Reply(parts=parts, buttons=shown.buttons, replaces=True, notice=line, also=also, subject=shown.subject)


def _announced(talk: Talk, work: UnitOfWork, plan: Plan) -> list[Outgoing]:
    """Tells the partnership's other groups, without a sound, that a plan counts or is over."""
    if plan.audience != SHARED:
        return []
    told = Reply(parts=[say("plan-now", title=plan_title(plan), status=plan.status)], quiet=True)
    language = talk.services.settings.default_language
    groups = work.chats.groups(plan.partnership_id)
    return [Outgoing(chat.address, language, told) for chat in groups if chat.id != talk.chat_id]


def _set_title(talk: Talk, work: UnitOfWork, plan: Plan) -> bool:
    title = " ".join(talk.message.text.split())
    if not 0 < len(title) <= LONGEST_TITLE:
        return False
    plan.title = title
    written_down(talk, work, plan)
    return True


def _set_period(talk: Talk, work: UnitOfWork, plan: Plan) -> bool:
    found = read_period(talk.message.text, talk.language, context(talk, work).now)
    if found is None:
        return False
    plan.starts_on, plan.ends_on = found
    return True


def _set_reminders(talk: Talk, work: UnitOfWork, plan: Plan) -> bool:
    """Days before the due date: "14, 3, 0", or none."""
    text = talk.message.text
    numbers = [int(number) for number in re.findall(r"\d{1,4}", text)]
    if not numbers and not says_none(text) and fold(text.strip()) not in NEVER:
        return False
    if any(number > MOST_DAYS for number in numbers) or len(numbers) > 10:
        return False
    plan.remind_days = sorted(set(numbers), reverse=True)
    plan.remind_weekly = bool(numbers)
    remind_of_plan(work, plan, talk.services)
    return True


SETTERS: dict[str, Callable[[Talk, UnitOfWork, Plan], bool]] = {
    "title": _set_title,
    "period": _set_period,
    "reminders": _set_reminders,
}
