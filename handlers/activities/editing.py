"""Editing a card or a saved activity: a field is chosen by a button, then one message or a further button fills it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from handlers.activities import asking, asking_money, entries, owners, saving, targets
from handlers.activities.card import Card, card_to_json
from handlers.activities.correcting import with_value
from handlers.activities.correcting_sums import SUM, with_sum
from handlers.activities.display import GOALS
from handlers.activities.naming_fields import corrected
from handlers.activities.targets import DRAFT, ENTRY, Target
from handlers.activities.understanding import EMPTY, Reading, cleared, read_field, reading
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.minutes import Kind
from handlers.talk import Talk, number_in
from knowledge.words import SHARED

FIELDS = (
    ("title", "kind", "dates"),
    ("place", "participants", "organisations"),
    ("outcome", "decisions", "follow-ups"),
    ("goals", "topics", "costs"),
    ("audience",),
)
SAID_IN = {
    "dates": ("start", "end", "planned"),
    "organisations": ("organisations", "new_organisations"),
    "follow-ups": ("follow_ups",),
    asking_money.FIELD: ("costs",),
}  # fields whose names in a card as JSON are others
LISTS = {
    "organisations": ("organisations", "new_organisations"),
    "follow-ups": ("follow_ups",),
    **{name: (name,) for name in ("decisions", "topics", "costs")},
}  # fields to which more can be added, by their names in a draft
MOST_PEOPLE = 1_000_000
EXPECTED = "expected"  # the question how many will take part
NAMES = tuple(name for row in FIELDS for name in row)


def menu(talk: Talk, target: Target) -> Reply:
    """Every field as a button; for a no that says at once what is wrong, the card without it."""
    card, register = targets.opened(talk, target)
    talk.forget()
    better = corrected(talk, card, register) if talk.message.typed and target.area == DRAFT else None
    if better is not None:
        targets.keep(talk, target, better, card)
        return targets.shown(talk, target)
    rows = [
        [Button(say(f"button-field-{name}"), f"{target.area}:field:{target.id}:{name}") for name in row]
        for row in FIELDS
    ]
    shown = targets.shown(talk, target, say("log-edit-which"), replaces=True)
    cancel = [Button(say("button-cancel"), f"{target.area}:cancel:{target.id}")] if target.area == DRAFT else []
    return replace(shown, buttons=[*rows, [_back(target), *cancel]])


def field(talk: Talk, target: Target, name: str) -> Reply:
    """A field was chosen: asks for its new value, by buttons where there are few."""
    card, _ = targets.opened(talk, target)
    if name not in NAMES and not (name == asking_money.FIELD and asking_money.asks_payer(card)):
        raise UserError(say("error-stale-button"))
    if name in CHOICES:
        return CHOICES[name](talk, target, card)
    _expect(talk, target, name, card)
    return reply(_asked(name, card), buttons=[_filling(target, name)])


def ask(talk: Talk, target: Target, name: str) -> Reply:
    """The card or the entry, and below it the question for the new value of a field that is written."""
    card, _ = targets.opened(talk, target)
    _expect(talk, target, name, card)
    return replace(targets.shown(talk, target, _asked(name, card)), buttons=[_filling(target, name)])


def _asked(name: str, card: Card) -> Say:
    """The question for a field; of what is still to come, how many are expected."""
    is_expected = name == "participants" and card.draft.planned
    return say(f"log-edit-{EXPECTED if is_expected else name}")


def back(talk: Talk, target: Target) -> Reply:
    """Leaves the editing."""
    targets.opened(talk, target)
    talk.forget()
    return targets.shown(talk, target, replaces=True)


def answer(talk: Talk) -> Reply:
    """The message that fills the chosen field."""
    expected = talk.expected()
    target = Target(str(expected.get("area")), number_in(str(expected.get("id"))))
    name, text = str(expected.get("field")), talk.message.text
    card, register = targets.opened(talk, target)
    if not text.strip():
        return reply(say("log-who-unclear") if name == owners.FIELD else _asked(name, card))
    how = reading(talk, text, register)
    if name == owners.FIELD:
        changed = owners.written(text, card, number_in(str(expected.get("at"))), how)
    elif name == asking_money.FIELD:
        changed = asking_money.payer_written(text, card, how)
    else:
        if target.area == ENTRY and expected.get("was") not in (None, _said(card, name)):
            return _changed_meanwhile(talk, target, name, card)
        changed = read_field(name, text, card, how)
    return kept(talk, target, changed, card)


def fill(talk: Talk, target: Target, name: str, text: str, *, adds: bool = False) -> Reply:
    """A field as a plain sentence says it; with `adds`, besides what a list of things has already."""
    card, register = targets.opened(talk, target)
    how = reading(talk, talk.message.text, register)
    changed = FILLS[name](card, text, how) if name in FILLS else with_value(card, name, text, how)
    return kept(talk, target, _besides(card, changed, name) if adds else changed, card)


def _besides(card: Card, changed: Card, name: str) -> Card:
    """What the changed card has in a field that is a list, behind what stood there."""
    before, after = card.draft, changed.draft
    return changed.with_draft(
        **{part: tuple(dict.fromkeys((*getattr(before, part), *getattr(after, part)))) for part in LISTS.get(name, ())}
    )


def kept(talk: Talk, target: Target, changed: Card, before: Card) -> Reply:
    """Keeps a change of what was read as `before`, and shows it; of an entry, with a button that takes it back."""
    told = targets.keep(talk, target, changed, before)
    talk.forget()
    return replace(_undoable(talk, target, targets.shown(talk, target)), also=told)


def press(talk: Talk, target: Target, what: str, value: str | None) -> Reply:
    """A button of the editing: its menu, a field of it, or a choice. Raises UserError for others."""
    if value is None and what in PANELS:
        return PANELS[what](talk, target)
    if value is not None and what == "field":
        return field(talk, target, value)
    if value is not None and what in CHANGES:
        return _choose(talk, target, what, value)
    raise UserError(say("error-stale-button"))


def _choose(talk: Talk, target: Target, what: str, value: str) -> Reply:
    """A button below a choice: a kind, a goal, an audience, or a field to be cleared."""
    card, _ = targets.opened(talk, target)
    talk.forget()
    changed = CHANGES[what](talk, card, value)
    told = targets.keep(talk, target, changed, card)
    if what == "grid":
        return replace(_goals(talk, target, changed), also=told)
    return replace(_undoable(talk, target, targets.shown(talk, target, replaces=True)), also=told)


def _expect(talk: Talk, target: Target, name: str, card: Card) -> None:
    """Waits for a field's new value, knowing what stands there now."""
    talk.expect("activity-field", area=target.area, id=target.id, field=name, was=_said(card, name))


def _changed_meanwhile(talk: Talk, target: Target, name: str, card: Card) -> Reply:
    """Somebody else has filled the field since it was asked for: theirs is shown before it is written over."""
    _expect(talk, target, name, card)
    shown = targets.shown(talk, target, say("log-field-changed"))
    return replace(shown, buttons=[_filling(target, name)])


def _said(card: Card, name: str) -> str:
    """What a card says in a field."""
    values = card_to_json(card)
    return json.dumps([values[key] for key in SAID_IN.get(name, (name,))], sort_keys=True)


def _filling(target: Target, name: str) -> list[Button]:
    row = [_back(target)]
    if name in EMPTY:
        row.insert(0, Button(say("button-clear"), f"{target.area}:clear:{target.id}:{name}"))
    return row


def _undoable(talk: Talk, target: Target, shown: Reply) -> Reply:
    """A saved entry with a button that takes this very change back; a card is not saved anyway."""
    if target.area != targets.ENTRY:
        return shown
    with talk.read() as work:
        last = saving.revertible(work, target.id, entries.author(talk, work))
    if not last:
        return shown
    undo = Button(say("button-undo"), f"activity:revert:{target.id}:{last[0].id}")
    return replace(shown, buttons=[*shown.buttons, [undo]])


def _back(target: Target) -> Button:
    return Button(say("button-back"), f"{target.area}:back:{target.id}")


def _kinds(_: Talk, target: Target, card: Card) -> Reply:
    buttons = [
        Button(
            say("button-pick", text=say(f"activity-kind-{kind}"), chosen="yes" if kind == card.draft.kind else "no"),
            f"{target.area}:kind:{target.id}:{kind}",
        )
        for kind in Kind
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return reply(say("log-edit-kind"), buttons=[*rows, [_back(target)]], replaces=True)


def _goals(_: Talk, target: Target, card: Card) -> Reply:
    buttons = [
        Button(
            say("button-goal-number", goal=goal, chosen="yes" if goal in card.goals else "no"),
            f"{target.area}:grid:{target.id}:{goal}",
        )
        for goal in GOALS
    ]
    rows = [buttons[at : at + 6] for at in range(0, len(buttons), 6)]
    lines: list[Part] = [say("activity-goal-line", goal=say(f"goal-{goal}")) for goal in GOALS]
    return reply(say("log-edit-goals"), Gap(), *lines, buttons=[*rows, [_back(target)]], replaces=True)


def _audiences(talk: Talk, target: Target, card: Card) -> Reply:
    sides = [SHARED, *([talk.side] if talk.side and talk.is_private else [])]
    buttons = [
        Button(
            say(
                "button-audience",
                side="no" if side == SHARED else "yes",
                chosen="yes" if side == card.audience else "no",
            ),
            f"{target.area}:audience:{target.id}:{'all' if side == SHARED else 'side'}",
        )
        for side in sides
    ]
    return reply(say("log-edit-audience"), buttons=[buttons, [_back(target)]], replaces=True)


def _with_kind(_: Talk, card: Card, value: str) -> Card:
    if value not in set(Kind):
        raise UserError(say("error-stale-button"))
    return card.with_draft(kind=Kind(value))


def _with_count(_: Talk, card: Card, value: str) -> Card:
    count = number_in(value)
    if not 0 < count < MOST_PEOPLE:
        raise UserError(say("error-stale-button"))
    return card.with_draft(participants=replace(card.draft.participants, total=count))


def _with_goal(_: Talk, card: Card, value: str) -> Card:
    goal = number_in(value)
    if goal not in GOALS:
        raise UserError(say("error-stale-button"))
    kept = [entry for entry in card.goals if entry != goal]
    return replace(card, goals=tuple(sorted(kept if goal in card.goals else [*kept, goal])))


def _with_audience(talk: Talk, card: Card, value: str) -> Card:
    if value not in {"all", "side"} or (value == "side" and (talk.side is None or not talk.is_private)):
        raise UserError(say("error-stale-button"))
    return replace(card, audience=talk.side if value == "side" and talk.side else SHARED)


def _without(_: Talk, card: Card, value: str) -> Card:
    if value not in EMPTY:
        raise UserError(say("error-stale-button"))
    return cleared(value, card)


FILLS: Mapping[str, Callable[[Card, str, Reading], Card]] = {
    SUM: with_sum,
    asking_money.EITHER: lambda card, text, how: asking_money.sum_written(text, card, how) or card,
    asking_money.FIELD: lambda card, text, how: asking_money.payer_written(text, card, how),
}  # what is no field of its own
CHOICES: Mapping[str, Callable[[Talk, Target, Card], Reply]] = {
    "kind": _kinds,
    "goals": _goals,
    "audience": _audiences,
}
CHANGES: Mapping[str, Callable[[Talk, Card, str], Card]] = {
    "kind": _with_kind,
    "goal": _with_goal,
    "grid": _with_goal,
    "audience": _with_audience,
    "clear": _without,
    "give": owners.given,
    "people": asking.answered,
    "sum": asking_money.sum_answered,
    "pays": asking_money.payer_answered,
    "count": _with_count,
}
PANELS: Mapping[str, Callable[[Talk, Target], Reply]] = {"edit": menu, "back": back}
