"""A new plan, in one message or a short dialogue: shown as a card, and kept as a draft when it is saved."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from handlers.agreeing import answer_in, behind_no
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.plans import changes
from handlers.plans.context import context, new_card, newest_card, own_card, pressed
from handlers.plans.outlined import outline, steps_within
from handlers.plans.periods import CALLED, PlanDraft, read_period, read_plan, years_of
from handlers.plans.wording import line as step_line
from handlers.plans.wording import period
from handlers.talk import Talk
from handlers.translating.writing import note, pen_of
from knowledge.language import detect_question
from knowledge.text import fold
from knowledge.words import SHARED
from storage import Plan, PlanCard, StepContent, UnitOfWork
from storage.plans import CardKind, CardState, from_json, to_json

LONGEST_PERIOD = 60  # characters of a message that is nothing but one


def ask(talk: Talk, steps: Sequence[str] = ()) -> Reply:
    """Asks for title and period of a new plan, of which steps may have been told already."""
    talk.must_coordinate()
    talk.expect("plan-new", steps=list(steps))
    return reply(say("plan-ask-new"))


def propose(talk: Talk) -> Reply:
    """Shows the plan that a message names, before it is kept; asks for the period when it names none."""
    talk.must_coordinate()
    expected = talk.expected() if talk.awaits("plan-new") else {}
    kept, told = str(expected.get("title", "")), _texts(expected.get("steps"))
    with talk.read() as work:
        found = context(talk, work)
    text, steps = outline(talk.message.text, found)
    steps = [*told, *steps]
    if expected and answer_in(text) is not None:  # a yes is no title and no period
        return _asked(talk, kept, steps)
    language = detect_question(text, talk.language)
    if kept:
        draft = PlanDraft(kept, *(read_period(text, language, found.now) or ())).named(talk.language)
    else:
        draft = read_plan(text, language, found.now)
    if draft.start is None or draft.end is None:
        if draft.is_bare:
            return ask(talk, steps)
        return _asked(talk, draft.title, steps)
    talk.forget()
    return _card(talk, draft.title, (draft.start, draft.end), steps_within(steps, found, draft.start, draft.end))


def _asked(talk: Talk, title: str, steps: Sequence[str]) -> Reply:
    """Asks for the period of a plan, or for its title as well where there is none."""
    if not title:
        return ask(talk, steps)
    talk.expect("plan-new", title=title, steps=list(steps))
    return reply(say("plan-ask-period", title=title))


# Folded words beside the period of a plan that name nothing else.
PERIOD_WORDS: Final = frozenset("ar hela for alla all of the whole year om i in ca cho nam trong".split())


def names_period(talk: Talk) -> bool:
    """Whether a message names the period of a plan."""
    with talk.read() as work:
        return read_plan(talk.message.text, talk.language, context(talk, work).now).start is not None


def is_corrected(talk: Talk) -> bool:
    """Whether somebody writes another period right below their card of a plan: "2027", "nej, jan–juni 2027"."""
    if not talk.is_private or talk.message.edited or len(talk.message.text) > LONGEST_PERIOD:
        return False
    with talk.read() as work:
        return newest_card(talk, work, CardKind.PLAN, "newplan") is not None and _corrected(talk, work) is not None


def correct(talk: Talk) -> Reply:
    """The card with that period."""
    with talk.write() as work:
        card, found = newest_card(talk, work, CardKind.PLAN, "newplan"), _corrected(talk, work)
        if card is None or found is None:
            raise UserError(say("error-stale-button"))
        card.state = CardState.CANCELLED
    before = years_of(*(date.fromisoformat(str(card.content[name])) for name in ("start", "end")))
    title = str(card.content["title"]).replace(before, years_of(*found))
    return _card(talk, title, found, [from_json(row) for row in card.content.get("steps", [])])


def press_card(talk: Talk) -> Reply:
    """A button of the card of a new plan: `newplan:save:<card>`, `newplan:cancel:<card>`."""
    what, number, rest = pressed(talk)
    if what not in {"save", "cancel"} or rest:
        raise UserError(say("error-stale-button"))
    talk.must_coordinate()
    with talk.write() as work:
        card = own_card(talk, work, number, CardKind.PLAN)
        if card.state != CardState.OPEN:
            return Reply(notice=say("plan-card-done"))
        if talk.awaits("plan-new"):  # of a correction that has not been understood
            work.chats.forget(talk.chat_id, talk.user_id)
        if what == "cancel":
            card.state = CardState.CANCELLED
            return reply(say("stepcard-cancelled"), replaces=True)
        plan = _make(talk, work, card)
        steps = [from_json(row) for row in card.content.get("steps", [])]  # none in a card of before
        changes.add_all(talk, work, plan, steps)
    return _saved(plan, len(steps))


def written_down(talk: Talk, work: UnitOfWork, plan: Plan) -> None:
    """Notes in which language the plan's title is, as it was written or as others may read it from now on."""
    note(work, pen_of(talk), [plan.title], internal=plan.audience != SHARED)
    if plan.audience != SHARED:
        work.written.unwant(
            plan.partnership_id, [text for step in work.steps.of_plan(plan.id) for text in (step.title, step.notes)]
        )


def _card(talk: Talk, title: str, days: tuple[date, date], steps: Sequence[StepContent]) -> Reply:
    start, end = days
    rows = [to_json(step) for step in steps]
    content = {"title": title, "start": start.isoformat(), "end": end.isoformat(), "steps": rows}
    with talk.write() as work:
        found = context(talk, work)
        card = work.plan_cards.add(new_card(talk, CardKind.PLAN, content))
    buttons = [
        Button(say("button-step-save"), f"newplan:save:{card.id}"),
        Button(say("button-step-cancel"), f"newplan:cancel:{card.id}"),
    ]
    lines = [say("plan-card", title=title, period=period(start, end), steps=len(steps))]
    lines += [say("plantable-line", step=step_line(0, step, found)) for step in steps]
    return reply(*lines, buttons=[buttons], subject=f"newplan:{card.id}")


def _texts(kept: object) -> list[str]:
    return [str(one) for one in kept] if isinstance(kept, list) else []


def _corrected(talk: Talk, work: UnitOfWork) -> tuple[date, date] | None:
    """The period of a message that names nothing else."""
    text = behind_no(talk.message.text) or talk.message.text
    draft = read_plan(text, talk.language, context(talk, work).now)
    if draft.start is None or draft.end is None:
        return None
    rest = draft.title.removesuffix(years_of(draft.start, draft.end)).strip()
    is_all = rest == CALLED[talk.language] or PERIOD_WORDS.issuperset(fold(rest).split())
    return (draft.start, draft.end) if is_all else None


def _make(talk: Talk, work: UnitOfWork, card: PlanCard) -> Plan:
    start, end = (date.fromisoformat(str(card.content[name])) for name in ("start", "end"))
    plan = work.plans.add(
        Plan(
            partnership_id=card.partnership_id,
            audience=SHARED,
            title=str(card.content["title"]),
            starts_on=start,
            ends_on=end,
            created_by=talk.user_id,
            created_at=talk.services.clock.now(),
        )
    )
    card.state, card.plan_id = CardState.SAVED, plan.id
    written_down(talk, work, plan)
    return plan


def _saved(plan: Plan, steps: int) -> Reply:
    buttons = [
        [
            Button(say("button-new-step"), f"plan:step:{plan.id}"),
            Button(say("button-plan-adopt"), f"plan:adopt:{plan.id}"),
        ]
    ]
    return reply(
        say("plan-saved", title=plan.title, steps=steps), buttons=buttons, replaces=True, subject=f"plan:{plan.id}"
    )
