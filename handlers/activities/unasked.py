"""Something that happened, told without /log: "Igår träffade vi Song Congs folkkommitté, 14 deltagare ..."."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from handlers import minutes
from handlers import register as registers
from handlers.activities import drafting
from handlers.activities.understanding import reading
from handlers.errors import UserError
from handlers.messages import Button, Reply, say
from handlers.minutes import Draft, Kind, Parts, is_question, parts, read_parts
from handlers.plans.asking import TO_THE_PLAN
from handlers.plans.reading import adds_step
from handlers.reported import is_imagined, is_reported
from handlers.talk import Talk, number_in
from knowledge.language import detect_question
from knowledge.text import fold
from storage import AskedQuestion, Role

LONG: Final = 40  # characters; who tells what happened in so many is not looking for it

# How somebody asks to have something noted: "put in yesterday's call ...", "lägg in att vi ..."; folded.
REQUEST: Final = re.compile(
    r"\s*(?:(?:hej|hi|kan du|can you|could you|please|hay|giup (?:toi|minh|em|anh|chi)|nho (?:ban|em)) )?"
    r"(?:(?:lagga?|skriva?|fora?) (?:in|till|upp|ner)|notera|anteckna|logga|registrera"
    r"|(?:put|write|jot|note|add)(?: (?:in|down))?|log|record|register|enter"
    r"|ghi(?: (?:lai|nhan|vao|chep))?|them(?: vao)?|nhap|luu lai|dua vao)"
    r"(?: (?:giup|ho) (?:toi|minh|em|anh|chi|voi))?"
    r"(?:\s*:\s*|\s+(?:(?:att|that|la|rang|viec)\s+)?)(?=\w)"
)
ASKS_FOR_TEXT: Final = "intent:log"  # what a button does that would ask for the text again


# Who wants to be prepared for a meeting tells of none; folded.
PREPARES = re.compile(
    r"\W*(?:chuan bi|forbered(?: mig)?|prepare(?: me)?|prep) (?:cho |infor |for )?(?:\w+ ){0,2}?"
    r"(?:hop|gap|lam viec|mot\w+|meeting)\b"
)


def is_told(talk: Talk) -> bool:
    """Whether a message plainly tells of an activity, so that nothing else can be meant. Never a question."""
    return _reads(talk, lambda found, draft: any(says(found, draft) for says in PLAINLY))


def is_to_be_noted(talk: Talk) -> bool:
    """Whether somebody asks to have noted what has been; a step of a plan is still to come."""
    said = _without_request(talk)
    of_plan = adds_step(talk.message.text) or TO_THE_PLAN.search(fold(talk.message.text))
    return said is not None and not of_plan and _reads(said, minutes.has_been)


def has_content(talk: Talk) -> bool:
    """Whether a request to log something says what: "log a workshop on Friday with ICLD", not "log a meeting"."""
    said = _without_request(talk)
    return said is not None and _reads(
        said, lambda found, draft: bool(found.days or draft.organisations) or minutes.counts(draft)
    )


def note_requested(talk: Talk) -> Reply:
    """The card of it, without the request."""
    return propose(_without_request(talk) or talk)


def _without_request(talk: Talk) -> Talk | None:
    text = talk.message.text
    folded = fold(text)
    request = REQUEST.match(folded) if len(folded) == len(text) else None
    return None if request is None else replace(talk, message=replace(talk.message, text=text[request.end() :]))


def seems_told(talk: Talk) -> bool:
    """Whether one that wishes for nothing else tells of an activity: "Met Sida yesterday"."""
    return not is_reported(talk.message.text) and _reads(talk, minutes.tells)


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
    if not talk.is_private or talk.message.edited or not text or is_imagined(text) or PREPARES.match(fold(text)):
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


PLAINLY: Final = (_is_whole, minutes.surely_tells, minutes.says_planned)
