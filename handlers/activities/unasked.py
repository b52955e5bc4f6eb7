"""Something that happened, told without /log: "Igår träffade vi Song Congs folkkommitté, 14 deltagare ..."."""

import re
from typing import Final

from handlers.activities import drafting
from handlers.activities import register as registers
from handlers.activities.understanding import reading
from handlers.messages import Reply
from handlers.minutes.draft import Kind
from handlers.minutes.reading import parts, read_parts
from handlers.talk import Talk
from knowledge.text import fold

SHORTEST: Final = 40  # characters; who tells what happened says more than that
# A question stays a question when its mark is left out: by its first word in Swedish and English, by any in Vietnamese.
ASKS: Final = re.compile(
    r"^(?:\W*(?:och|men|and|but|so|sa)\s)?\W*"
    r"(?:vad|vilk\w+|hur|varfor|nar|vem|vems|vilka|var|vart|kan|har|ar|finns|var|fick|blev|sok|hitta|visa|beratta"
    r"|what|which|how|why|when|who|whom|whose|where|can|could|did|do|does|was|were|is|are|has|have|had|will|would"
    r"|find|search|show|list|tell)\b"
    r"|\b(?:gi|nao|bao nhieu|may|o dau|tai sao|vi sao|the nao|ra sao|phai khong|khong a|co khong)\b|\bai\b"
)


def is_told(talk: Talk) -> bool:
    """Whether a message tells of an activity: a kind, a day that is past, and who or how many. Never a question."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) < SHORTEST or "?" in text or ASKS.search(fold(text)):
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
