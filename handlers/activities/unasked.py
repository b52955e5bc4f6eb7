"""Something that happened, told without /log: "Igår träffade vi Song Congs folkkommitté, 14 deltagare ..."."""

from typing import Final

from handlers.activities import drafting
from handlers.activities import register as registers
from handlers.activities.understanding import reading
from handlers.messages import Reply
from handlers.minutes.draft import Kind
from handlers.minutes.message import message
from handlers.minutes.questions import asks
from handlers.minutes.reading import parts, read_parts
from handlers.talk import Talk
from knowledge.language import detect_question

SHORTEST: Final = 40  # characters; who tells what happened says more than that


def is_told(talk: Talk) -> bool:
    """Whether a message tells of an activity: a kind, a day that is past, and who or how many. Never a question."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) < SHORTEST:
        return False
    if asks(message(text, detect_question(text, talk.language), talk.services.clock.now())):
        return False
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
    how = reading(talk, text, register)
    found = parts(text, how.language, how.now, register.named)
    if not found.days or found.planned:  # most questions end here, before the dearer half of the reading
        return False
    draft = read_parts(found, register.named)
    people = draft.participants.total or draft.participants.women or draft.participants.men
    return draft.start <= how.today and draft.kind != Kind.OTHER and bool(people or draft.organisations)


def propose(talk: Talk) -> Reply:
    """The card of what was told; nothing is kept of it unless somebody saves it."""
    return drafting.open_card(talk, talk.message.text.strip(), [])
