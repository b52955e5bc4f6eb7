"""A new plan, in one message or a short dialogue: shown as a card, and kept as a draft when it is saved."""

from datetime import date

from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.plans.context import context, pressed
from handlers.plans.periods import PlanDraft, read_period, read_plan
from handlers.plans.wording import period
from handlers.talk import Talk
from handlers.translating.writing import note, pen_of
from knowledge.words import SHARED
from storage import Plan, PlanCard, Role, UnitOfWork
from storage.plans import CardKind, CardState


def ask(talk: Talk) -> Reply:
    """Asks for title and period of a new plan."""
    coordinates(talk)
    talk.expect("plan-new")
    return reply(say("plan-ask-new"))


def propose(talk: Talk) -> Reply:
    """Shows the plan that a message names, before it is kept; asks for the period when it names none."""
    coordinates(talk)
    kept = talk.expected().get("title")
    with talk.read() as work:
        found = context(talk, work)
    text = talk.message.text
    if isinstance(kept, str):
        draft = PlanDraft(kept, *(read_period(text, talk.language, found.now) or ())).named(talk.language)
    else:
        draft = read_plan(text, talk.language, found.now)
    if draft.start is None or draft.end is None:
        if draft.is_bare:
            return ask(talk)
        talk.expect("plan-new", title=draft.title)
        return reply(say("plan-ask-period", title=draft.title))
    talk.forget()
    return _card(talk, draft, draft.start, draft.end)


def press_card(talk: Talk) -> Reply:
    """A button of the card of a new plan: `newplan:save:<card>`, `newplan:cancel:<card>`."""
    what, number, rest = pressed(talk)
    if what not in {"save", "cancel"} or rest:
        raise UserError(say("error-stale-button"))
    coordinates(talk)
    with talk.write() as work:
        card = work.plan_cards.get(number, locked=True)
        if card is None or card.kind != CardKind.PLAN or card.chat_id != talk.chat_id:
            raise UserError(say("error-stale-button"))
        if card.user_id != talk.user_id:
            return Reply(notice=say("stepcard-not-yours"))
        if card.state != CardState.OPEN:
            return Reply(notice=say("plan-card-done"))
        if what == "cancel":
            card.state = CardState.CANCELLED
            return reply(say("stepcard-cancelled"), replaces=True)
        plan = _make(talk, work, card)
    return _saved(plan)


def coordinates(talk: Talk) -> None:
    """Raises UserError for those who may not make and manage plans."""
    if talk.role < Role.COORDINATOR:
        raise UserError(say("access-role-too-low", role=say("role-coordinator")))


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
        card = work.plan_cards.add(
            PlanCard(
                chat_id=talk.chat_id,
                user_id=talk.user_id,
                partnership_id=talk.partnership_id,
                kind=CardKind.PLAN,
                content=content,
                source_message_id=talk.message.message_id,
                state=CardState.OPEN,
                created_at=talk.services.clock.now(),
            )
        )
    buttons = [
        Button(say("button-step-save"), f"newplan:save:{card.id}"),
        Button(say("button-step-cancel"), f"newplan:cancel:{card.id}"),
    ]
    return reply(say("plan-card", title=draft.title, period=period(start, end)), buttons=[buttons])


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
    work.session.flush()
    written_down(talk, work, plan)
    return plan


def _saved(plan: Plan) -> Reply:
    buttons = [
        [
            Button(say("button-new-step"), f"plan:step:{plan.id}"),
            Button(say("button-plan-adopt"), f"plan:adopt:{plan.id}"),
        ]
    ]
    return reply(say("plan-saved", title=plan.title), buttons=buttons, replaces=True)
