"""What "it" is: the step or activity that our newest message is about. "Markera den som klar" is "S-3 som klar" there.

Its number stands for the word wherever what is said is then understood; nothing else is changed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from handlers import smalltalk
from handlers.activities.correcting import correction
from handlers.field_words import MONEY, OF_STEPS
from handlers.intents import picking, setting
from handlers.messages import Reply, reply, say
from handlers.plans import replies
from handlers.plans.naming import step_named
from handlers.subject import activity_shown, newest_about, step_shown
from handlers.talk import Talk
from knowledge.text import fold

LONGEST: Final = 120  # characters
# What points; as it is written but in small letters, for without its marks the Vietnamese "nó" is "no".
POINTERS: Final = re.compile(
    r"(?<![\w'’-])(?:den(?: här| där| sista| senaste)?|det(?: här| där)?|detta|denna|steget|åtgärden"
    r"|it|this one|that one|this|that|the (?:last|latest) one|the step"
    r"|nó|(?:cái|việc|bước) (?:này|đó))(?![\w'’-])"
)
# An order that says what is to become of "it" and nothing else; folded.
ORDERS: Final = re.compile(
    r"\W*(?:(?:nej|no|ok\w*|och|and|kan du|can you|could you|please|snalla|hay)\W+)*"
    r"(?:ta bort|radera|slang|stryk|flytta|skjut upp|andra|redigera|ratta|bocka av|markera|avsluta|snooza"
    r"|delete|remove|drop|move|postpone|snooze|change|edit|fix|close|mark|finish|xoa|sua|doi|hoan|dong)"
    r" (?:den|det|detta|it|this|that|no|cai nay|cai do)"
    r"(?: (?:har|dar|som klart?|klart?|as done|done|xong|tack|please|nu|now|di|nhe|lai))*\W*"
)
# A field that is changed and of nothing that is named: "change the cost to 250,000", below a step; folded.
SETS_FIELD: Final = re.compile(
    r"\W*(?:(?:kan du|can you|please)\W+)?(?:andra|byt|satt|set|change|update|doi|sua|dat)\s+(?:the\s+)?"
    rf"(?:{'|'.join(OF_STEPS.values())})\b"
)
MARKED: Final = re.compile(r"(?<!\w)[as]\s?[-–]?\s?\d|\n")  # who names a record points at none


def as_named(talk: Talk) -> Talk:
    """The talk as if the number of what is pointed at had been written, where that is understood."""
    message = talk.message
    is_plain = message.button is None and message.command is None and message.file is None and not message.edited
    if not (is_plain and talk.is_private and 0 < len(message.text) <= LONGEST) or MARKED.search(fold(message.text)):
        return talk
    readings = list(_around(message.text.strip()))
    if SETS_FIELD.match(fold(message.text)):
        readings.append(("", f" {message.text.strip()}"))
    said = smalltalk.understand(message.text, talk.language)
    if not readings or (said is not None and said[0] != "done") or talk.awaited() is not None:
        return talk
    mark = _before(talk)
    if mark is None:
        return talk
    named = (f"{before}{mark}{behind}" for before, behind in readings)
    found = next((text for text in named if _is_understood(talk, text, is_step=mark.startswith("S"))), None)
    return talk if found is None else replace(talk, message=replace(message, text=found, spans=()))


def points_at_nothing(talk: Talk) -> bool:
    """Whether a message says what is to become of "it" while nothing of the kind is before somebody."""
    return talk.is_private and not talk.message.edited and ORDERS.fullmatch(fold(talk.message.text)) is not None


def ask_which(_: Talk) -> Reply:
    """Asks of what it is said."""
    return reply(say("pointing-which"))


def _around(text: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind each word that points."""
    plain = text.lower()
    if len(plain) == len(text):
        for found in POINTERS.finditer(plain):
            yield text[: found.start()], text[found.end() :]


def _before(talk: Talk) -> str | None:
    """The name of what our newest message is about: "S-3", "A-1"."""
    with talk.read() as work:
        subject = newest_about(talk, work)
        step, activity = step_shown(subject), activity_shown(subject)
        if step is not None and work.steps.get(step, talk.partnership_id, talk.audiences) is not None:
            return f"S-{step}"
        if activity is None or work.activities.get(activity, talk.partnership_id, talk.audiences) is None:
            return None
    return f"A-{activity}"


def _is_understood(talk: Talk, text: str, *, is_step: bool) -> bool:
    """Whether a text with its number says what is to become of the record, or asks how a step stands."""
    inner = replace(talk, message=replace(talk.message, text=text))
    said = setting.wanted(text)
    if said is not None and said.field in MONEY and not any(map(str.isdigit, said.value)):
        return False  # "it costs too much"
    if picking.is_picked(inner) or (setting.is_meant(inner) and (is_step or correction(talk) is None)):
        return True
    return is_step and (step_named(text) is not None or replies.is_answer(inner))
