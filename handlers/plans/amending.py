"""What is said right below the card of a step, or below a step, as to a colleague: "Lan ansvarar", "it costs 5000 kr".

It is read like a piece of a step. On a card that is not saved yet it stands at once; a saved step gets a way back.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from handlers.agreeing import answer_in, behind_correction, saves
from handlers.errors import UserError
from handlers.messages import Reply, say
from handlers.plans import cards, changes, steps
from handlers.plans.context import Context, context, newest_card, step_of
from handlers.plans.naming import STEP
from handlers.plans.reading import read_piece
from handlers.subject import newest_about, step_shown
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import PlanCard, UnitOfWork
from storage.plans import CardKind, from_json, to_json

LONGEST: Final = 80  # characters; who writes more tells of something else
# How somebody is given it, and what leads to a cost; folded.
_IT: Final = r"(?:it|this|that|the step|den|det|steget|atgarden|viec nay|buoc nay|no)"
GIVES: Final = re.compile(
    r"\W*(?:(?:kan du|can you|please|ok\w*|och|and)\W+)*"
    rf"(?:(?:assign|tilldela|giao(?: viec)?)(?: {_IT})?|(?:give|ge|lamna) {_IT})(?: (?:to|till|at|cho))?\s+(?=\w)"
)
COSTS: Final = re.compile(
    r"(?:(?:det|den|it|this) )?(?:kostar|kommer att kosta|costs?|will cost|chi phi|ton)\s*:?\s+(?=\d)"
)
NEGATIVE: Final = frozenset("inte ej aldrig not never isn doesn won khong chua dung".split())  # folded: what is not so
MOST_OF_NAME: Final = 3  # words


def is_told(talk: Talk) -> bool:
    """Whether a message says of the step before somebody who does it, what it costs, for whom or for which goal."""
    text = talk.message.text.strip()
    if not talk.is_private or talk.message.edited or not 0 < len(text) <= LONGEST or "?" in text or "\n" in text:
        return False
    if answer_in(text) is not None or STEP.search(text) is not None:  # who names a step may mean another
        return False
    if not NEGATIVE.isdisjoint(WORD.findall(fold(behind_correction(text) or text))):
        return False
    with talk.read() as work:
        return bool(_said(talk, work, context(talk, work)))


def take(talk: Talk) -> Reply:
    """The card, or the step, with that."""
    with talk.read() as work:
        found = context(talk, work)
        said = _said(talk, work, found)
        number = step_shown(newest_about(talk, work))
    if number is not None:
        done = changes.revise(talk, number, lambda old: replace(old, **said))
        return replace(steps.after(talk, done, say("step-changed")), replaces=False)
    with talk.write() as work:
        card = newest_card(talk, work, CardKind.STEP, "plancard")
        if card is None:
            raise UserError(say("stepcard-gone"))
        card.content = to_json(replace(from_json(card.content), **said))
        return cards.shown_again(talk, work, card)


def _said(talk: Talk, work: UnitOfWork, found: Context) -> Mapping[str, Any]:
    """The fields that a message tells, by their names; none where no step is before somebody."""
    card = newest_card(talk, work, CardKind.STEP, "plancard")
    number = step_shown(newest_about(talk, work))
    if card is None and number is None:
        return {}
    if card is None and step_of(talk, work, number or 0).deleted_at is not None:
        return {}
    text = talk.message.text.strip()
    text = behind_correction(text) or text
    plain = fold(text)
    gives, costs = (pattern.match(plain) if len(plain) == len(text) else None for pattern in (GIVES, COSTS))
    if gives is not None:
        name = text[gives.end() :].strip(" .!")
        is_name = name[:1].isupper() or bool(found.called(name))
        text = f"owner: {name}" if is_name and len(name.split()) <= MOST_OF_NAME else ""
    elif costs is not None:
        text = text[costs.end() :]
    return read_piece(text.strip(" .!"), found, plainly=card is None)


def is_unsaved(talk: Talk) -> bool:
    """Whether a yes or a no can only be about a card of a step that is not saved, though others were said since."""
    if not talk.is_private or talk.message.edited or answer_in(talk.message.text) is None:
        return False
    with talk.read() as work:
        return _waiting(talk, work) is not None


def remind(talk: Talk) -> Reply:
    """The card once more; "save it" saves it."""
    with talk.read() as work:
        card = _waiting(talk, work)
    if card is None:
        return Reply()
    if saves(talk.message.text):
        return replace(cards.save(talk, card.id), replaces=False)
    with talk.write() as work:
        return cards.shown_again(talk, work, card, say("log-not-saved-yet"))


def _waiting(talk: Talk, work: UnitOfWork) -> PlanCard | None:
    since = talk.services.clock.now() - cards.STILL_BEFORE
    return work.plan_cards.unsaved(talk.chat_id, talk.user_id, since, CardKind.STEP)
