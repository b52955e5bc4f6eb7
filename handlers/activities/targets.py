"""What is being edited: a card that is not saved yet, or a saved activity. Both are read, changed and shown alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers import register as registers
from handlers.activities import drafting, entries, recording
from handlers.activities.card import Card
from handlers.activities.loading import card_of
from handlers.activities.rights import may_change
from handlers.activities.understanding import merged
from handlers.errors import UserError
from handlers.messages import Outgoing, Part, Reply, say
from handlers.register import Register
from handlers.talk import Talk, number_in

DRAFT, ENTRY = "log", "activity"  # the areas of their buttons


@dataclass(frozen=True)
class Target:
    """The area of its buttons, and its id."""

    area: str
    id: int


def pressed(talk: Talk, area: str) -> tuple[str, Target, str | None]:
    """What a button `<area>:<what>:<id>` says, and the value that some have behind it. Raises UserError for others."""
    match (talk.message.button or "").split(":"):
        case [_, what, number]:
            return what, Target(area, number_in(number)), None
        case [_, what, number, value]:
            return what, Target(area, number_in(number)), value
    raise UserError(say("error-stale-button"))


def opened(talk: Talk, target: Target) -> tuple[Card, Register]:
    """The card and the register. Raises UserError when the person may not change it."""
    with talk.write() as work:
        if target.area == DRAFT:
            draft = drafting.mine(talk, work, target.id)
            return drafting.card_of(draft), registers.load(work, draft.partnership_id, talk.audiences)
        activity = entries.changeable(talk, work, target.id)
        register = registers.load(work, activity.partnership_id, talk.audiences)
        return card_of(work, activity, register), register


def looked_at(talk: Talk, target: Target) -> tuple[Card, Register] | None:
    """The same before it is known whether anything will be changed; None where the person may not."""
    with talk.read() as work:
        if target.area == DRAFT:
            draft = work.drafts.get(target.id)
            if draft is None or draft.user_id != talk.user_id or draft.partnership_id != talk.partnership_id:
                return None
            return drafting.card_of(draft), registers.load(work, draft.partnership_id, talk.audiences)
        activity = work.activities.get(target.id, talk.partnership_id, talk.audiences)
        if activity is None or not may_change(talk, activity):
            return None
        register = registers.load(work, activity.partnership_id, talk.audiences)
        return card_of(work, activity, register), register


def keep(talk: Talk, target: Target, changed: Card, before: Card) -> Sequence[Outgoing]:
    """Keeps what was changed since the card was read as `before`; a saved activity's change goes into its history.

    Returns what others are to be told of it.
    """
    if not changed.draft.title:
        raise UserError(say("log-unclear-title"))
    with talk.write() as work:
        if target.area == DRAFT:
            draft = drafting.mine(talk, work, target.id)
            drafting.put(talk, draft, merged(changed, before, drafting.card_of(draft)))
            return []
        activity = entries.changeable(talk, work, target.id)
        register = registers.load(work, activity.partnership_id, talk.audiences)
        card = merged(changed, before, card_of(work, activity, register))
        return recording.change(talk, work, activity, card).told


def shown(talk: Talk, target: Target, *more: Part, replaces: bool = False) -> Reply:
    """The card, or the saved activity, as it now stands."""
    with talk.read() as work:
        if target.area == ENTRY:
            return entries.show(talk, work, target.id, *more, replaces=replaces)
        draft = work.drafts.get(target.id)
        if draft is None:
            raise UserError(say("error-stale-button"))
        register = registers.load(work, draft.partnership_id, talk.audiences)
        return drafting.show(talk, work, draft, register, *more, replaces=replaces)
