"""Something that happened, told without /log: "Igår träffade vi Song Congs folkkommitté, 14 deltagare ..."."""

from collections.abc import Callable
from typing import Final

from handlers import minutes
from handlers import register as registers
from handlers.activities import drafting
from handlers.activities.understanding import reading
from handlers.errors import UserError
from handlers.messages import Button, Reply, say
from handlers.minutes import Draft, Kind, Parts, is_question, parts, read_parts
from handlers.reported import is_imagined
from handlers.talk import Talk, number_in
from knowledge.language import detect_question
from storage import AskedQuestion, Role

LONG: Final = 40  # characters; who tells what happened in so many is not looking for it

ASKS_FOR_TEXT: Final = "intent:log"  # what a button does that would ask for the text again


def is_told(talk: Talk) -> bool:
    """Whether a message plainly tells of an activity, so that nothing else can be meant. Never a question."""
    return _reads(talk, lambda found, draft: _is_whole(found, draft) or minutes.surely_tells(found, draft))


def seems_told(talk: Talk) -> bool:
    """Whether one that wishes for nothing else tells of an activity: "Met Sida yesterday"."""
    return _reads(talk, minutes.tells)


def goes_on(talk: Talk) -> bool:
    """Whether a message says more of an activity that was just told."""
    return talk.role >= Role.CONTRIBUTOR and _reads(talk, minutes.goes_on)


def may_be_told(talk: Talk) -> bool:
    """Whether one may tell of an activity, or of a planned one, for which the documents have no answer."""
    return talk.role >= Role.CONTRIBUTOR and _reads(talk, minutes.may_tell)


def propose(talk: Talk) -> Reply:
    """The card of what was told; nothing is kept of it unless somebody saves it."""
    return drafting.open_card(talk, talk.message.text.strip(), [])


def offer(asked: AskedQuestion) -> Button:
    """The button below a refusal for what seems to be no question."""
    return Button(say("button-log-this"), f"told:{asked.id}")


def press(talk: Talk) -> Reply:
    """It was pressed, `told:<question>`: the card of what had been written."""
    (number,) = talk.pressed(1)
    with talk.read() as work:
        asked = work.questions.get(number_in(number))
    if asked is None or asked.user_id != talk.user_id or asked.chat_id != talk.chat_id:
        raise UserError(say("error-stale-button"))
    return drafting.open_card(talk, asked.text, [])


def _reads(talk: Talk, says: Callable[[Parts, Draft], bool]) -> bool:
    """Whether a statement in a private chat says what is looked for, read as minutes."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or not text or is_imagined(text):
        return False
    found = talk.once(f"as minutes: {text}", lambda: _statement(talk, text))
    return found is not None and says(*found)


def _statement(talk: Talk, text: str) -> tuple[Parts, Draft] | None:
    """What a text says, read as minutes; None for a question."""
    if is_question(text, detect_question(text, talk.language), talk.services.clock.now()):
        return None  # most questions end here, before the dear half of the reading
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
    how = reading(talk, text, register)
    found = parts(text, how.language, how.now, register.named)
    return found, read_parts(found, register.named)


def _is_whole(found: Parts, draft: Draft) -> bool:
    """Whether it has what minutes have: a kind, a day that is past, and who or how many."""
    if not found.days or found.planned or len(found.message.text) < LONG:
        return False
    is_past = draft.start <= found.message.today
    return is_past and draft.kind != Kind.OTHER and (minutes.counts(draft) or bool(draft.organisations))
