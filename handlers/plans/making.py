"""A new plan, in one message or a short dialogue: shown as a card, and kept as a draft when it is saved."""

from datetime import date

from handlers.agreeing import answer_in, behind_no
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.plans.context import context, new_card, newest_card, own_card, pressed
from handlers.plans.periods import CALLED, PlanDraft, read_period, read_plan, years_of
from handlers.plans.wording import period
from handlers.talk import Talk
from handlers.translating.writing import note, pen_of
from knowledge.language import detect_question
from knowledge.words import SHARED
from storage import Plan, PlanCard, UnitOfWork
from storage.plans import CardKind, CardState

LONGEST_PERIOD = 60  # characters of a message that is nothing but one


def ask(talk: Talk) -> Reply:
    """Asks for title and period of a new plan."""
    talk.must_coordinate()
    talk.expect("plan-new")
    return reply(say("plan-ask-new"))


def propose(talk: Talk) -> Reply:
    """Shows the plan that a message names, before it is kept; asks for the period when it names none."""
    talk.must_coordinate()
    kept = talk.expected().get("title")
    with talk.read() as work:
        found = context(talk, work)
    text = talk.message.text
    if talk.awaits("plan-new") and answer_in(text) is not None:  # a yes is no title and no period
        return _asked(talk, kept if isinstance(kept, str) else "")
    language = detect_question(text, talk.language)
    if isinstance(kept, str):
        draft = PlanDraft(kept, *(read_period(text, language, found.now) or ())).named(talk.language)
    else:
        draft = read_plan(text, language, found.now)
    if draft.start is None or draft.end is None:
        if draft.is_bare:
            return ask(talk)
        return _asked(talk, draft.title)
    talk.forget()
    return _card(talk, draft, draft.start, draft.end)


def _asked(talk: Talk, title: str) -> Reply:
    """Asks for the period of a plan, or for its title as well where there is none."""
    if not title:
        return ask(talk)
    talk.expect("plan-new", title=title)
    return reply(say("plan-ask-period", title=title))


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
    return _card(talk, PlanDraft(title, *found), *found)


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
    return _saved(plan)


def written_down(talk: Talk, work: UnitOfWork, plan: Plan) -> None:
    """Notes in which language the plan's title is, as it was written or as others may read it from now on."""
    note(work, pen_of(talk), [plan.title], internal=plan.audience != SHARED)
    if plan.audience != SHARED:
        work.written.unwant(
            plan.partnership_id, [text for step in work.steps.of_plan(plan.id) for text in (step.title, step.notes)]
        )


def _card(talk: Talk, draft: PlanDraft, start: date, end: date) -> Reply:
    content = {"title": draft.title, "start": start.isoformat(), "end": end.isoformat()}
    with talk.write() as work:
        card = work.plan_cards.add(new_card(talk, CardKind.PLAN, content))
    buttons = [
        Button(say("button-step-save"), f"newplan:save:{card.id}"),
        Button(say("button-step-cancel"), f"newplan:cancel:{card.id}"),
    ]
    line = say("plan-card", title=draft.title, period=period(start, end))
    return reply(line, buttons=[buttons], subject=f"newplan:{card.id}")


def _corrected(talk: Talk, work: UnitOfWork) -> tuple[date, date] | None:
    """The period of a message that names nothing else."""
    text = behind_no(talk.message.text) or talk.message.text
    draft = read_plan(text, talk.language, context(talk, work).now)
    if draft.start is None or draft.end is None:
        return None
    rest = draft.title.removesuffix(years_of(draft.start, draft.end)).strip()
    return (draft.start, draft.end) if rest in {"", "år", "hela", "all of", "năm", CALLED[talk.language]} else None


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


def _saved(plan: Plan) -> Reply:
    buttons = [
        [
            Button(say("button-new-step"), f"plan:step:{plan.id}"),
            Button(say("button-plan-adopt"), f"plan:adopt:{plan.id}"),
        ]
    ]
    return reply(say("plan-saved", title=plan.title), buttons=buttons, replaces=True, subject=f"plan:{plan.id}")
