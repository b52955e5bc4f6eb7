"""The card of a new step: understood from one message, corrected field by field, and kept only when it is saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.agreeing import answer_in, behind_correction
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, Verbatim, reply, say
from handlers.plans import changes, days, tables
from handlers.plans.context import Context, context, new_card, newest_card, own_card, pressed, target
from handlers.plans.doubting import doubts_of
from handlers.plans.fields import field_names, read_field, unread
from handlers.plans.reading import read_piece, read_step
from handlers.plans.several import read_several
from handlers.plans.wording import details, plan_title, reminders_to_come
from handlers.talk import Talk
from knowledge.words import SHARED
from storage import Plan, PlanCard, PlanStatus, Role, StepContent, UnitOfWork
from storage.plans import CardKind, CardState, from_json, to_json

STILL_OPEN = timedelta(days=1)  # that long a card of a plan is remembered
STILL_BEFORE = timedelta(minutes=30)  # that long that of a step, whatever is said in between
LONGEST = 4_000  # characters of a message that adds a step


def propose(talk: Talk, into: int | None = None) -> Reply:
    """Shows what a message says of a new step, `into` a plan, else the one that was asked from or counts today.

    Editing the message brings a new card in the place of the old one.
    """
    text = talk.message.text.strip()
    if not text or answer_in(text) is not None:  # a yes or a no is no step
        return ask(talk, None)
    if len(text) > LONGEST:
        raise UserError(say("step-too-long", characters=len(text), limit=LONGEST))
    asked_from = talk.expected().get("plan")
    with talk.read() as work:
        found = context(talk, work)
        plan = target(talk, work, asked_from if isinstance(asked_from, int) else into)
    several = [] if talk.message.edited else read_several(text, found)
    if plan is not None and several:
        return tables.offer_told(talk, several, plan.id)
    content = read_step(text, found)
    doubts = doubts_of(content, found, plan)  # looks into calendars, which takes its time the first time
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        card = _keep(talk, work, plan, content)
    if card.state != CardState.OPEN:
        return reply(say("stepcard-saved-before", number=str(card.step_id or "")))
    return show(card, found, plan, doubts)


def is_dated(talk: Talk) -> bool:
    """Whether somebody writes nothing but a day right below their card of a step."""
    if not talk.is_private or talk.message.edited or len(talk.message.text) > days.LONGEST:
        return False
    with talk.read() as work:
        card = newest_card(talk, work, CardKind.STEP, "plancard")
        return card is not None and days.read(talk.message.text, context(talk, work)) is not None


def take_day(talk: Talk) -> Reply:
    """The card with that day."""
    with talk.read() as work:
        found = context(talk, work)
    due = days.read(talk.message.text, found)
    with talk.write() as work:
        card = newest_card(talk, work, CardKind.STEP, "plancard")
        if card is None or due is None:
            raise UserError(say("stepcard-gone"))
        card.content = to_json(days.due_on(from_json(card.content), due, found))
        return replace(_show(talk, work, card, ()), replaces=False)


def is_edited_source(talk: Talk) -> bool:
    """Whether a message was edited of which a card had been made."""
    if not talk.message.edited or talk.message.message_id is None:
        return False
    with talk.read() as work:
        card = work.plan_cards.of_message(talk.chat_id, talk.message.message_id)
    return card is not None and card.kind == CardKind.STEP and card.user_id == talk.user_id


def ask(talk: Talk, plan: Plan | None) -> Reply:
    """Asks for the step in one message."""
    details = {"plan": plan.id} if plan is not None else {}
    talk.expect("plan-step", **details)
    return reply(say("step-ask"))


def show(card: PlanCard, found: Context, plan: Plan | None, doubts: Sequence[Part], *, replaces: bool = False) -> Reply:
    """The card with its buttons; `doubts` are what somebody should look at before it is saved."""
    content = from_json(card.content)
    parts: list[Part] = [
        say("stepcard-heading", plan=plan_title(plan) if plan is not None else "none"),
        _title(content),
    ]
    parts += [*details(content, found, draft=True), *doubts]
    buttons = [
        Button(say("button-step-save"), f"plancard:save:{card.id}"),
        Button(say("button-step-edit"), f"plancard:edit:{card.id}"),
        Button(say("button-step-cancel"), f"plancard:cancel:{card.id}"),
    ]
    return reply(
        *parts,
        buttons=[*days.buttons(card.id, content, found), buttons],
        replaces=replaces,
        subject=f"plancard:{card.id}",
    )


def press(talk: Talk) -> Reply:
    """A button of a card: `plancard:<what>:<card>` and perhaps a field."""
    what, number, rest = pressed(talk)
    act = ACTIONS.get(what)
    if act is None or len(rest) > 1:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        card = own_card(talk, work, number, CardKind.STEP)
        if card.state != CardState.OPEN:
            return _too_late(card)
        return act(talk, work, card, rest)


def save(talk: Talk, number: int) -> Reply:
    """Saves the card as its button would."""
    with talk.write() as work:
        return _save(talk, work, own_card(talk, work, number, CardKind.STEP), ())


def shown_again(talk: Talk, work: UnitOfWork, card: PlanCard, *more: Part) -> Reply:
    """The card as it is now, in a message of its own."""
    shown = replace(_show(talk, work, card, ()), replaces=False)
    return replace(shown, parts=[*shown.parts, *((Gap(), *more) if more else ())])


def take_field(talk: Talk) -> Reply:
    """The answer to a question for a field of a card."""
    expected = talk.expected()
    number, field = expected.get("card"), expected.get("field")
    with talk.read() as work:
        card = work.plan_cards.get(number) if isinstance(number, int) else None
        if card is None or not isinstance(field, str) or card.state != CardState.OPEN:
            raise UserError(say("stepcard-gone"))
        found = context(talk, work)
        content = read_field(field, talk.message.text, from_json(card.content), found)
        if content is None:
            return reply(unread(field, talk.message.text, found))
        check_activities(talk, work, content)
        plan = _plan(talk, work, card)
    doubts = doubts_of(content, found, plan)
    with talk.write() as work:
        card = work.plan_cards.get(card.id, locked=True)
        if card is None or card.state != CardState.OPEN:
            raise UserError(say("stepcard-gone"))
        card.content = to_json(content)
        work.chats.forget(talk.chat_id, talk.user_id)
    return show(card, found, plan, doubts)


def check_activities(talk: Talk, work: UnitOfWork, content: StepContent) -> None:
    """Raises UserError when a step is tied to an activity that there is not, or that the person may not see."""
    for number in content.activities:
        if work.activities.get(number, talk.partnership_id, talk.audiences) is None:
            raise UserError(say("step-no-activity", number=str(number)))


def _keep(talk: Talk, work: UnitOfWork, plan: Plan | None, content: StepContent) -> PlanCard:
    """The card of the message: a new one, or the one that an edited message had made already."""
    source = talk.message.message_id
    card = work.plan_cards.of_message(talk.chat_id, source) if talk.message.edited and source else None
    if card is None:
        plan_id = plan.id if plan is not None else None
        return work.plan_cards.add(new_card(talk, CardKind.STEP, to_json(content), plan_id))
    if card.state != CardState.SAVED:
        card.content, card.state = to_json(content), CardState.OPEN
    return card


def _plan(talk: Talk, work: UnitOfWork, card: PlanCard) -> Plan | None:
    return target(talk, work, card.plan_id)


def _title(content: StepContent) -> Say:
    return say("stepcard-title", title=content.title)


def _too_late(card: PlanCard) -> Reply:
    if card.state == CardState.SAVED:
        return Reply(notice=say("stepcard-saved-before", number=str(card.step_id or "")))
    return Reply(notice=say("stepcard-cancelled-before"))


def _save(talk: Talk, work: UnitOfWork, card: PlanCard, _: Sequence[str]) -> Reply:
    plan, unsaved = _plan(talk, work, card), _unsaved_plan(talk, work)
    if plan is None or plan.status == PlanStatus.CLOSED:
        if unsaved is not None:
            return reply(unsaved[0], buttons=[[unsaved[1]]])
        makes = talk.role >= Role.COORDINATOR
        raise UserError(say("stepcard-no-plan", coordinator="yes" if makes else "no"))
    content = from_json(card.content)
    check_activities(talk, work, content)
    step = changes.add(talk, work, plan, content)
    card.state, card.step_id = CardState.SAVED, step.id
    shown = Button(say("button-step-show"), f"step:show:{step.id}")
    line = say("stepcard-saved", number=str(step.id), title=step.title, plan=plan_title(plan))
    parts: list[Part] = [line, reminders_to_come(plan, content, talk.today)]
    buttons = [[shown, Button(say("button-step-undo"), f"step:delete:{step.id}")]]
    if unsaved is not None:
        parts.append(unsaved[0])
        buttons.append([unsaved[1]])
    notice = say("stepcard-saved-notice", number=str(step.id))
    return reply(*parts, buttons=buttons, replaces=True, notice=notice, subject=f"step:{step.id}")


def _unsaved_plan(talk: Talk, work: UnitOfWork) -> tuple[Part, Button] | None:
    """What tells somebody who saves a step that a plan of theirs is not saved yet, and the button that saves it."""
    since = talk.services.clock.now() - STILL_OPEN
    card = work.plan_cards.unsaved(talk.chat_id, talk.user_id, since, CardKind.PLAN)
    if card is None or talk.role < Role.COORDINATOR:
        return None
    line = say("plan-card-unsaved", title=str(card.content["title"]))
    return line, Button(say("button-plan-save"), f"newplan:save:{card.id}")


def _edit(talk: Talk, work: UnitOfWork, card: PlanCard, __: Sequence[str]) -> Reply:
    """What can be changed; "nej, 3 mars" and "nej, Minh ansvarar" change it at once."""
    said = behind_correction(talk.message.text) if talk.message.typed else None
    found = context(talk, work) if said else None
    due = days.read(said, found) if said and found is not None else None
    if due is not None and found is not None:
        card.content = to_json(days.due_on(from_json(card.content), due, found))
        return replace(_show(talk, work, card, ()), replaces=False)
    told = read_piece(said, found, plainly=False) if said and found is not None else {}
    if told:
        card.content = to_json(replace(from_json(card.content), **told))
        return replace(_show(talk, work, card, ()), replaces=False)
    fields = [Button(say(f"step-field-{field}"), f"plancard:field:{card.id}:{field}") for field in field_names(talk)]
    rows = [fields[start : start + 3] for start in range(0, len(fields), 3)]
    rows.append(
        [
            Button(say("button-step-back"), f"plancard:show:{card.id}"),
            Button(say("button-step-cancel"), f"plancard:cancel:{card.id}"),
        ]
    )
    asked = (say("stepcard-edit-which"), Verbatim(from_json(card.content).title))
    return reply(*asked, buttons=rows, replaces=True, subject=f"plancard:{card.id}")


def _field(talk: Talk, work: UnitOfWork, card: PlanCard, rest: Sequence[str]) -> Reply:
    field = rest[0] if rest else ""
    if field not in field_names(talk):
        raise UserError(say("error-stale-button"))
    if field == "audience":
        content = from_json(card.content)
        other = talk.side if content.audience == SHARED and talk.side else SHARED
        card.content = to_json(replace(content, audience=other))
        return _show(talk, work, card, ())
    talk.expect("plan-card", card=card.id, field=field)
    return reply(say(f"step-ask-{field}"))


def _day(talk: Talk, work: UnitOfWork, card: PlanCard, rest: Sequence[str]) -> Reply:
    """Takes a day beside one that does not exist, or none."""
    card.content = to_json(days.pressed(rest[0] if rest else "", from_json(card.content), context(talk, work)))
    return _show(talk, work, card, ())


def _show(talk: Talk, work: UnitOfWork, card: PlanCard, _: Sequence[str]) -> Reply:
    found, plan = context(talk, work), _plan(talk, work, card)
    return show(card, found, plan, doubts_of(from_json(card.content), found, plan), replaces=True)


def _cancel(_: Talk, __: UnitOfWork, card: PlanCard, ___: Sequence[str]) -> Reply:
    card.state = CardState.CANCELLED
    return reply(say("stepcard-cancelled"), replaces=True)


ACTIONS: dict[str, Callable[[Talk, UnitOfWork, PlanCard, Sequence[str]], Reply]] = {
    "save": _save,
    "edit": _edit,
    "field": _field,
    "day": _day,
    "show": _show,
    "cancel": _cancel,
}
