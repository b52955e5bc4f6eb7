"""Two wishes in one message, what is told or planned and a reminder: "möte igår ... och påminn mig på måndag".

The reminder may come first: "remind me on Monday to call Lan, and log that we met Sida".
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from handlers.activities import unasked
from handlers.messages import Outgoing, Reply
from handlers.plans import below as below_plan
from handlers.plans import commands as plans
from handlers.plans.context import context
from handlers.plans.reading import read_step
from handlers.reminders import remind
from handlers.reminders.addressed import me
from handlers.reminders.changing import local_now
from handlers.reminders.request import language_of
from handlers.reminders.wording import Words, asked
from handlers.talk import Talk
from handlers.when import find
from knowledge.text import fold, fold_letters
from storage import Role

LONGEST: Final = 1_000  # characters
REMINDS: Final = re.compile(
    r"(?:\s*[,.;!]\s*(?:(?:och|and|va|samt|sen|then)\s+)?|\s+(?:och|and|va|samt|plus)\s+)"
    r"(?:(?:kan du|can you|please|snalla|hay)\s+)?(?=(?:paminn|paminna|remind|nhac)\s)"
)
NOTES: Final = re.compile(
    r"(?:\s*[,.;!]\s*(?:(?:och|and|va|samt|sen|then)\s+)?|\s+(?:och|and|va|samt|plus)\s+)"
    r"(?:(?:kan du|can you|please|snalla|hay)\s+)?"
    r"(?=(?:logga|anteckna|notera|lagg (?:in|till)|log|note|add|ghi|them)\s)"
)
MOST_JOINTS: Final = 6  # that are looked at: each may cost a whole reading
JOINTS: Final = re.compile(r"\s+(?:och|and|va|samt|plus)\s+")
LEADS_ON: Final = re.compile(r".{0,4}(?:att|to|om|about|viec|de)\b")  # what a reminder is of, behind its time; folded
Told = tuple[Callable[[Talk], bool], Callable[[Talk], Reply]]
# What may stand before the reminder: something that has been, or a step.
TOLD: Final[tuple[Told, ...]] = (
    (unasked.is_to_be_noted, unasked.note_requested),
    (plans.adds, plans.add_said),
    (unasked.is_told, unasked.propose),
    (below_plan.tells_step, below_plan.propose),
    (unasked.seems_told, unasked.propose),
)


def is_meant(talk: Talk) -> bool:
    """Whether a message tells something for the log or the plan and asks to be reminded as well."""
    return talk.role >= Role.CONTRIBUTOR and _read(talk) is not None


def take(talk: Talk) -> Reply:
    """Sets the reminder, and shows the card of the rest below it."""
    found = _read(talk)
    if found is None:
        return Reply()
    told, (first, second) = found
    card = told[1](first)
    with talk.read() as work:
        step = read_step(first.message.text, context(talk, work))
    reminded = remind.remind(_saying(second, remind.before_step(second.message.text, step) or second.message.text))
    return replace(reminded, also=[*reminded.also, Outgoing(talk.message.chat.address, talk.language, card)])


def _read(talk: Talk) -> tuple[Told, tuple[Talk, Talk]] | None:
    """What is told and how it is taken, and the reminder, whichever comes first."""
    text = talk.message.text
    if not talk.is_private or talk.message.edited or len(text) > LONGEST:
        return None
    plain = fold_letters(text)
    for told_first, pattern in ((True, REMINDS), (False, NOTES)):
        for joint in reversed([*pattern.finditer(plain)][-MOST_JOINTS:]):
            parts = [_saying(talk, one) for one in (text[: joint.start()], text[joint.end() :])]
            said, reminder = parts if told_first else reversed(parts)
            told = next((one for one in TOLD if one[0](said)), None) if remind.takes(reminder) else None
            if told is not None:
                return told, (said, reminder)
    return None


def is_two_reminders(talk: Talk) -> bool:
    """Whether a request asks to be reminded of two things at two times: "on Monday to ... and on Tuesday to ..."."""
    return _reminders(talk) is not None


def set_both(talk: Talk) -> Reply:
    """Sets both."""
    both = _reminders(talk)
    if both is None:
        return Reply()
    first, second = map(remind.remind, both)
    return replace(first, also=[*first.also, Outgoing(talk.message.chat.address, talk.language, second), *second.also])


def _reminders(talk: Talk) -> tuple[Talk, Talk] | None:
    text = talk.message.text
    joints = list(JOINTS.finditer(fold_letters(text)))[:MOST_JOINTS] if len(text) <= LONGEST else []
    if not joints or not talk.is_private or talk.message.edited or not remind.takes(talk):
        return None
    words = Words.of(text)
    verb = asked(words).count
    lead = text[: words.spans[verb + me(words, verb) - 1][1]] if verb and me(words, verb) else ""
    now = local_now(talk)
    for joint in joints if lead else ():
        rest = text[joint.end() :]
        time = find(rest, language_of(rest, talk.language), now)
        first, second = _saying(talk, text[: joint.start()]), _saying(talk, f"{lead} {rest}")
        is_time = time is not None and time.start == 0 and LEADS_ON.match(fold(rest[max(0, time.stop - 3) :]))
        if is_time and remind.takes(first):
            return first, second
    return None


def _saying(talk: Talk, text: str) -> Talk:
    return replace(talk, message=replace(talk.message, text=text.strip(), spans=()))
