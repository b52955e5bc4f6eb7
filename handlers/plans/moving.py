"""A step that is moved or taken out by its words: "flytta inbjudan till 8 mars", "drop the venue".

"It" is the only one that is shown.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from handlers.messages import Reply, say
from handlers.plans import questions, steps
from handlers.plans.context import context, step_of
from handlers.plans.fields import read_later
from handlers.subject import kind_of, newest_about, step_shown
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import Due, Step, UnitOfWork

LONGEST: Final = 120  # characters
OPENERS: Final = (
    r"\W*(?:(?:och|and|ok|okej|okay|nej|no|da|sa|then|hej|hi|kan du|kan vi|skulle du kunna|jag vill"
    r"|vi (?:far|maste|ska|behover)"
    r"|can you|could you|can we|let s|lets|we (?:need|have) to|please|snalla|hay|giup toi|cho toi|toi muon)\W+)*"
)
MOVES: Final = re.compile(
    OPENERS
    + r"(?:flytta(?: fram)?|skjuta? (?:upp|fram)|senarelagg\w*|tidigarelagg\w*|snooza|move|push(?: back)?|postpone"
    r"|put off|shift|reschedule|delay|snooze|doi|hoan|lui|chuyen)\s+"
)
DROPS: Final = re.compile(
    OPENERS + r"(?:stryka?|ta bort|radera|slopa|stall in|delete|remove|drop|cancel|scrap|xoa|huy|bo)\s+"
)
TOWARDS: Final = re.compile(r"\s+(?:till|til|to|until|sang|den|qua|vao)\s+")
# Words of what points at the step that is shown.
IT: Final = frozenset("den det denna har dar it that this one no cai nay do steget atgarden the step viec buoc".split())
NOUNS: Final = frozenset("steget atgarden punkten uppgiften step task item action buoc viec".split())
AROUND: Final = NOUNS | frozenset("cai vu om for the about to i nu istallet det dar har med one di".split())
# What is shown of something else, which "move it" is about.
OTHERS: Final = frozenset({"draft", "activity", "reminder", "reminders", "plancard", "newplan", "panel"})


def is_move(talk: Talk) -> bool:
    """Whether a message moves a step, which it names or which is the only one before somebody, to a day."""
    said = _behind(talk, MOVES)
    if said is None:
        return False
    with talk.read() as work:
        return bool(_moved(talk, work, said))


def move(talk: Talk) -> Reply:
    """The step on that day, with a way back; of several that may be meant, a list."""
    said = _behind(talk, MOVES) or ""
    with talk.read() as work:
        moved = _moved(talk, work, said)
    if len(moved) != 1:
        return questions.listing(talk, [step for step, _ in moved], say("step-which"))
    ((step, due),) = moved
    return replace(steps.postpone(talk, step.id, due), replaces=False)


def is_drop(talk: Talk) -> bool:
    """Whether a message wants a step taken out that it names by its words."""
    said = _behind(talk, DROPS)
    return said is not None and bool(_dropped(talk, said))


def show_dropped(talk: Talk) -> Reply:
    """That step with its buttons, of which one takes it out; of several a list."""
    found = _dropped(talk, _behind(talk, DROPS) or "")
    if len(found) != 1:
        return questions.listing(talk, found, say("step-which"))
    return steps.picked(talk, found[0].id)


def _dropped(talk: Talk, said: str) -> Sequence[Step]:
    with talk.read() as work:
        return _pointed_at(talk, work, said) or _named(talk, said)


def _behind(talk: Talk, verbs: re.Pattern[str]) -> str | None:
    """What stands behind one of the verbs that a message begins with."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or len(text) > LONGEST or "\n" in text:
        return None
    plain = fold(text)
    found = verbs.match(plain) if len(plain) == len(text) else None
    return text[found.end() :].rstrip(" ?!.") if found is not None else None


def _moved(talk: Talk, work: UnitOfWork, said: str) -> Sequence[tuple[Step, Due]]:
    """The steps that may be meant with the day that each would be due."""
    plain = fold(said)
    joints = list(TOWARDS.finditer(plain)) if len(plain) == len(said) else []
    for joint in joints:
        named, time = said[: joint.start()], said[joint.end() :]
        found = _pointed_at(talk, work, named) or _named(talk, named)
        told = context(talk, work)
        dated = [(step, due) for step in found if (due := read_later(time, step.due_on, told)) is not None]
        if dated:
            return dated
    return []


def _pointed_at(talk: Talk, work: UnitOfWork, named: str) -> list[Step]:
    """The only step that our newest message shows, where the words only point at it."""
    if not IT.issuperset(map(fold, WORD.findall(named))):
        return []
    number = step_shown(newest_about(talk, work))
    return [step_of(talk, work, number)] if number is not None else []


def _named(talk: Talk, named: str) -> Sequence[Step]:
    """The open steps whose titles have all of the words, unless something else is before somebody."""
    with talk.read() as work:
        before = kind_of(newest_about(talk, work))
    if before in OTHERS:
        return []
    words = [fold(word) for word in WORD.findall(named)]
    topic = [word for word in questions.topical(words) if word not in AROUND]
    return [step for step in questions.steps_like(talk, topic) if step.content.is_open]
