"""That something be sent on to somebody, "skicka det till Lan": that is not done here, and told with what is."""

import re
from typing import Final

from handlers.messages import Reply, reply, say
from handlers.talk import Talk
from knowledge.text import fold_letters

LONGEST: Final = 80  # characters
ASKS: Final = re.compile(
    r"\W*(?:(?:kan du|can you|could you|please|snalla|och|and|hay|giup toi)\W+)*"
    r"(?:(?:skicka|sand|mejla|maila|vidarebefordra)(?: (?:vidare|over))?|forward|send|e?-?mail|gui|chuyen(?: tiep)?)\s+"
    r"(?:(?:det|den|detta|dem|det har|den har|det dar|den dar|svaret|it|this|that|them"
    r"|the answer|(?:the )?(?:report|minutes|plan|list)|rapporten|protokollet|planen|listan|no|cai nay|cau tra loi nay"
    r"|[as]\s?[-–]\s?\d{1,9})"
    r"(?: (?:vidare|over|on|along))?\s+)?(?:till|to|cho)\s+(?!.*\b(?:att|that|om|about|senast|by|rang)\b)"
    r"(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,3}?)"
    r"(?:\W+(?:tack|snalla|please|thanks|nhe|a))*\W*"
)


def is_asked(talk: Talk) -> bool:
    """Whether somebody wants what was shown sent to somebody."""
    return talk.is_private and not talk.message.edited and _name(talk) != ""


def answer(talk: Talk) -> Reply:
    """What can be done instead."""
    return reply(say("forwarding-not-done", name=_name(talk)))


def _name(talk: Talk) -> str:
    text = talk.message.text
    found = ASKS.fullmatch(fold_letters(text)) if len(text) <= LONGEST else None
    return text[slice(*found.span("name"))] if found is not None else ""
