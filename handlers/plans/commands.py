"""/plan, /plans, /mine, /step and the plain sentences and buttons of plans: who takes what."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.plans import board, cards, dated, files, forms, making, managing, marking, steps, tables, turning
from handlers.plans.asking import asks_for_step, step_asked_for
from handlers.plans.context import context, plan_of, pressed
from handlers.plans.naming import STEP, step_named
from handlers.plans.outlined import LONGEST as LONGEST_PLAN
from handlers.plans.outlined import before_steps
from handlers.plans.periods import NAMED, is_plan_name, makes_plan, read_period
from handlers.plans.reading import adds_step
from handlers.plans.wording import plan_title
from handlers.talk import LONGEST_NUMBER, Talk
from knowledge.language import detect_question
from knowledge.text import fold
from storage import PlanStatus, Role

LONGEST_TOLD = 120  # characters of what is told of a step
MOST_PLANS = 200  # that are looked through for a name
# The dialogues that a new step ends.
ENDED_BY_STEPS = frozenset((None, "plan-new", "plan-card", "plan-field", "plan-until", "reminder"))
WORDS: dict[str, Callable[[Talk], Reply]] = {
    **dict.fromkeys(("mina", "mitt", "mine", "my steps", "mina atgarder", "cua toi", "viec cua toi"), board.mine),
    **dict.fromkeys(("forsenade", "forfallna", "overdue", "late", "qua han", "tre han"), board.overdue),
    **dict.fromkeys(("alla", "planer", "all", "plans", "tat ca", "cac ke hoach"), board.plans),
    **dict.fromkeys(("ny", "ny plan", "new", "new plan", "moi", "ke hoach moi"), making.ask),
    **{word: partial(forms.give_current, give=give) for word, give in forms.FORMS.items()},
    **dict.fromkeys(("ny atgard", "new step", "buoc moi"), lambda talk: _ask_for_step(talk, None)),
}


def plan(talk: Talk) -> Reply:
    """/plan: the current plan; with words a step, a view, a new plan or a new step."""
    text = talk.message.text.strip()
    if talk.message.file is not None:
        return tables.take(talk)
    due = dated.show(talk, text)
    if due is not None or not text or dated.is_span(text):
        return due or board.current(talk)
    number = step_named(text)
    if number is not None:
        return steps.show(talk, number)
    view = WORDS.get(fold(text))
    if view is not None:
        return view(talk)
    if turning.is_behind_command(talk):
        return turning.show(talk)
    if text.startswith(f"{marking.DONE} "):
        return marking.show(talk, text.removeprefix(f"{marking.DONE} "))
    return making.propose(talk) if _names_plan(talk, text) else add(talk)


def all_plans(talk: Talk) -> Reply:
    """/plans: every plan that the person may see."""
    return board.plans(talk)


def mine(talk: Talk) -> Reply:
    """/mine: the steps that the person is responsible for; with a span of days those that are due in it."""
    return dated.show(talk, talk.message.text.strip()) or board.mine(talk)


def step(talk: Talk) -> Reply:
    """/step: opens the step that is named, or takes a new one in one message."""
    text = talk.message.text.strip()
    if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER:
        return steps.show(talk, int(text))
    number = step_named(text)
    return steps.show(talk, number) if number is not None else add(talk)


def add(talk: Talk) -> Reply:
    """A new step in one message, or several in a table."""
    if talk.role < Role.CONTRIBUTOR:
        raise UserError(say("access-role-too-low", role=say("role-contributor")))
    return tables.take(talk) if talk.message.file is not None else cards.propose(talk)


def press(talk: Talk) -> Reply:
    """A button of a plan: `plan:<what>:<plan>` and perhaps more."""
    what, number, rest = pressed(talk)
    act = ACTIONS.get(what)
    if act is None:
        raise UserError(say("error-stale-button"))
    return act(talk, number, rest)


def opens_step(talk: Talk) -> bool:
    """Whether a plain message is nothing but the name of a step, or asks how it stands: "S-7", "S-7 done?"."""
    return step_named(talk.message.text) is not None


def speaks_of_step(talk: Talk) -> bool:
    """Whether somebody tells something of a step by its name: "the data came in, so S-12 can be closed"."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) > LONGEST_TOLD or "\n" in text or text.endswith("?"):
        return False
    return len(STEP.findall(text)) == 1


def show_spoken_of(talk: Talk) -> Reply:
    """That step, with its buttons."""
    found = STEP.search(talk.message.text)
    return steps.picked(talk, int(found[1]) if found is not None else 0)


def adds(talk: Talk) -> bool:
    """Whether a plain message adds a step, also where a plan or a step is spoken of: "Lägg till: …"."""
    if adds_step(talk.message.text):
        return talk.awaited() in ENDED_BY_STEPS
    return talk.is_private and talk.awaited() is None and _added_plainly(talk) is not None


def add_said(talk: Talk) -> Reply:
    """The step that such a message adds."""
    said = _added_plainly(talk)
    return add(talk if said is None else replace(talk, message=replace(talk.message, text=said)))


def _added_plainly(talk: Talk) -> str | None:
    text = talk.message.text
    if len(text) > cards.LONGEST or not asks_for_step(text):
        return None
    with talk.read() as work:
        return step_asked_for(text, context(talk, work))


def makes(talk: Talk) -> bool:
    """Whether a plain message makes a plan, perhaps with steps: "Handlingsplan 2027 jan–dec"."""
    text, now = talk.message.text.strip(), talk.services.clock.now()
    if talk.role < Role.COORDINATOR:
        return False
    name = before_steps(text, plainly=True)
    if name != text and is_plan_name(name):
        return True
    language = detect_question(text[:LONGEST_PLAN], talk.language)
    return any(makes_plan(one, language, now) for one in dict.fromkeys((text, before_steps(text))))


def names_plan(talk: Talk) -> bool:
    """Whether a plain message is nothing but the name of a plan: "Handlingsplan 2027"."""
    return is_plan_name(talk.message.text)


def named(talk: Talk) -> Reply:
    """The plan of that name; for coordinators a new one, when there is none."""
    wanted = fold(" ".join(talk.message.text.split()))
    with talk.read() as work:
        every = work.plans.of(talk.partnership_id, talk.audiences, size=MOST_PLANS)
    found = next((plan for plan in every if fold(plan.title) == wanted), None)
    if found is not None:
        return replace(board.turn(talk, found.id, ["all", "0"]), replaces=False)
    return making.propose(talk) if talk.role >= Role.COORDINATOR else board.current(talk)


def _names_plan(talk: Talk, text: str) -> bool:
    """Whether what stands behind the command names a plan and its period."""
    now = talk.services.clock.now()
    if makes_plan(text, talk.language, now):
        return True
    return NAMED.match(fold(text)) is not None and read_period(text, talk.language, now) is not None


def _list(talk: Talk, number: int, rest: Sequence[str]) -> Reply:
    return board.turn(talk, number, rest)


def _plans(talk: Talk, _: int, rest: Sequence[str]) -> Reply:
    if len(rest) != 1 or not rest[0].isdigit() or len(rest[0]) > LONGEST_NUMBER:
        raise UserError(say("error-stale-button"))
    return board.plans(talk, int(rest[0]))


def _new(talk: Talk, _: int, __: Sequence[str]) -> Reply:
    return making.ask(talk)


def _step(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    return _ask_for_step(talk, number)


def _ask_for_step(talk: Talk, plan_id: int | None) -> Reply:
    if talk.role < Role.CONTRIBUTOR:
        raise UserError(say("access-role-too-low", role=say("role-contributor")))
    with talk.read() as work:
        current = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
        found = plan_of(talk, work, plan_id) if plan_id is not None else current
    if found is None:
        return board.empty(talk)
    if found.status == PlanStatus.CLOSED:
        raise UserError(say("plan-is-closed", title=plan_title(found)))
    return cards.ask(talk, found)


def _picture(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    return files.picture(talk, number)


def _calendar(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    return files.calendar_of_plan(talk, number)


def _table(talk: Talk, number: int, _: Sequence[str]) -> Reply:
    return tables.give(talk, number)


ACTIONS: dict[str, Callable[[Talk, int, Sequence[str]], Reply]] = {
    "list": _list,
    "plans": _plans,
    "new": _new,
    "step": _step,
    "picture": _picture,
    "calendar": _calendar,
    "table": _table,
    "manage": managing.manage,
    "adopt": managing.adopt,
    "close": managing.close,
    "edit": managing.edit,
    "audience": managing.turn_audience,
}
