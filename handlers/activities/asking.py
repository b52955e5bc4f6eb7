"""The question on a card whose text has several numbers of people and does not say which is that of all.

A button or one number answers it; the card can be saved without. Never asked when the number is known.
"""

from collections.abc import Mapping

from handlers.activities.card import Card
from handlers.errors import UserError
from handlers.messages import Button, Part, Say, say
from handlers.minutes import Participants
from handlers.talk import Talk, number_in


def asks(card: Card) -> bool:
    """Whether the card has something to ask: how many took part, as long as nobody has said it."""
    return card.draft.participants.total is None and bool(card.draft.competing.numbers)


def line(card: Card) -> list[Part]:
    """The question, one line, if there is one."""
    return [say("log-ask-participants")] if asks(card) else []


def buttons(draft_id: int, card: Card) -> list[list[Button]]:
    """A button for each answer that the text suggests, and one to write another."""
    if not asks(card):
        return []
    row = [Button(label, f"log:people:{draft_id}:{count}") for count, label in _suggested(card).items()]
    return [[*row, Button(say("button-other-number"), f"log:field:{draft_id}:participants")]]


def answered(_: Talk, card: Card, value: str) -> Card:
    """The card with the number whose button was pressed; of one that has another by now it is stale."""
    count, people = number_in(value), card.draft.participants
    if count not in _suggested(card) or people.total not in {None, count}:
        raise UserError(say("error-stale-button"))
    return card.with_draft(participants=Participants(count, people.women, people.men, people.other))


def _suggested(card: Card) -> Mapping[int, Say]:
    """How many may have taken part: of groups that may add up, their sum and the largest of them."""
    found = card.draft.competing
    if not found.add_up:
        return {count: say("button-number", count=count) for count in found.numbers}
    most, whole = max(found.numbers, default=0), sum(found.numbers)
    added = " + ".join(map(str, found.numbers))
    return {whole: say("button-number-sum", count=whole, added=added), most: say("button-number", count=most)}
