"""What somebody takes out of the card or the activity that we have just shown: "ta bort fikat", "remove Sida".

It is a field, an organisation, an item of a list, or a cost by what the text that was logged says it was for.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.activities import amending, editing, targets
from handlers.activities.card import Card
from handlers.activities.request_words import KIND_WORDS, REQUESTS
from handlers.activities.targets import DRAFT, Target
from handlers.activities.understanding import EMPTY, Reading, cleared, reading
from handlers.field_words import OF_ACTIVITIES
from handlers.messages import Reply
from handlers.minutes import read_costs
from handlers.plans.questions import has_all, is_telling, topical
from handlers.talk import Talk
from knowledge.text import WORD, fold
from storage import UnitOfWork

LONGEST: Final = 80  # characters
ASKS: Final = re.compile(
    r"\s*(?:(?:kan du|snalla|can you|could you|please|hay) )?"
    r"(?:ta bort|stryk|remove|delete|take (?:out|away)|drop|bo|xoa|go bo)\s+"
    r"(?:(?:the|khoan|phan|muc|tien) )*(?P<what>\w[\w &.’'-]*?)"
    r"(?: (?:di|giup toi|nhe|ra|har|tack|please|from (?:it|there|this)))*[\s.!]*$"
)  # folded
CLAUSES: Final = re.compile(r"[;\n()]|[.,](?=\s)|\s(?:och|samt|and|và)\s")
LISTS: Final = ("new_organisations", "topics", "decisions", "follow_ups")


def is_meant(talk: Talk) -> bool:
    """Whether a message takes out something that stands there."""
    return talk.is_private and not talk.message.edited and _found(talk) is not None


def take(talk: Talk) -> Reply:
    """Takes it out; of a saved activity, with a button that brings it back."""
    found = _found(talk)
    return Reply() if found is None else editing.kept(talk, *found)


def _found(talk: Talk) -> tuple[Target, Card, Card] | None:
    """What is shown, the card without what is named, and the card as it is."""
    text = talk.message.text.strip()
    plain = fold(text)
    asks = ASKS.match(plain) if len(plain) == len(text) <= LONGEST else None
    if asks is None:
        return None
    with talk.read() as work:
        target = amending.shown(talk, work)
        source = _source(work, target) if target is not None else ""
    opened = targets.looked_at(talk, target) if target is not None else None
    if target is None or opened is None:
        return None
    card, register = opened
    changed = _without(card, text[slice(*asks.span("what"))], source, reading(talk, source or text, register))
    return (target, changed, card) if changed != card else None


def _source(work: UnitOfWork, target: Target) -> str:
    """The text that was logged; empty when it came in another way."""
    draft = work.drafts.get(target.id) if target.area == DRAFT else work.drafts.of_activity(target.id)
    return draft.source_text if draft is not None else ""


def _without(card: Card, what: str, source: str, how: Reading) -> Card:
    """The card without what is named; the same card when that does not stand there."""
    plain, words = fold(what), [fold(word) for word in WORD.findall(what)]
    field = next((name for name, said in OF_ACTIVITIES.items() if re.fullmatch(said, plain)), None)
    if field is not None and field in EMPTY:
        return cleared(field, card)
    known = how.register.called(what)
    if known is not None and known.key in card.draft.organisations:
        return card.with_draft(organisations=tuple(key for key in card.draft.organisations if key != known.key))
    named = [word for word in topical(words) if word not in REQUESTS[how.language]]
    if not is_telling(named) or named[0] in KIND_WORDS:  # "ta bort den", "delete the meeting" mean all of it
        return card
    for name in LISTS:
        kept = tuple(one for one in getattr(card.draft, name) if not has_all(named, getattr(one, "text", one)))
        if len(kept) == len(getattr(card.draft, name)) - 1:
            return card.with_draft(**{name: kept})
    return _without_cost(card, named, source, how)


def _without_cost(card: Card, named: Sequence[str], source: str, how: Reading) -> Card:
    """The card without the cost in whose clause of the text these folded words stand, or in the one behind it."""
    clauses = [clause for clause in CLAUSES.split(source) if clause.strip()]
    told = [
        *(clause for clause in clauses if has_all(named, clause)),
        *(f"{first}, {second}" for first, second in pairwise(clauses) if has_all(named, first)),
    ]
    for clause in told:
        found = {(one.amount, one.currency) for one in read_costs(clause, how.language, how.now, how.register.named)}
        kept = tuple(one for one in card.draft.costs if (one.amount, one.currency) not in found)
        if len(kept) < len(card.draft.costs):
            return card.with_draft(costs=kept)
    return card
