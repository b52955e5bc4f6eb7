"""Who will see what a card is about: said on every card, and changed with one press when its words ask for it."""

from itertools import pairwise

from handlers.activities.card import Card
from handlers.messages import Button, Part, say
from handlers.talk import Talk
from knowledge.text import fold, words
from knowledge.words import SHARED

# As `fold` leaves them. A word alone decides nothing: it only makes the button stand there.
INTERNAL = frozenset({"intern", "internt", "interna", "internal", "konfidentiell", "konfidentiellt", "confidential"})
INTERNAL_PAIRS = frozenset({("noi", "bo"), ("bao", "mat")})


def line(card: Card) -> list[Part]:
    """That both sides will see it; a card of one side says so itself."""
    return [say("log-seen-by-both")] if card.audience == SHARED else []


def switch(talk: Talk, card: Card, text: str, draft_id: int) -> list[Button]:
    """The button that keeps the card to the own side, or shares it again; none where nothing speaks of that."""
    if talk.side is None or not talk.is_private or (card.audience == SHARED and not speaks_of_internal(text)):
        return []
    side, value = ("yes", "side") if card.audience == SHARED else ("no", "all")
    return [Button(say("button-audience", side=side, chosen="no"), f"log:audience:{draft_id}:{value}")]


def speaks_of_internal(text: str) -> bool:
    """Whether a message calls something internal or confidential."""
    said = words(fold(text))
    return not INTERNAL.isdisjoint(said) or not INTERNAL_PAIRS.isdisjoint(pairwise(said))
