"""The one question on a card whose text leaves something open that only its author knows.

Whether it tells of several activities; which of several numbers of people is that of all, which of two sums is right;
who pays. A button or a few words answer it; the card can be saved without.
"""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from handlers.activities import asking_money
from handlers.activities.card import Card
from handlers.errors import UserError
from handlers.messages import Button, Part, Say, say
from handlers.minutes import Participants
from handlers.register import Register
from handlers.talk import Talk, number_in

Question = Literal["several", "participants", "sum", "payer"]


def question(card: Card) -> Question | None:
    """What a card asks: of all that is open, what decides about the rest; nothing that somebody has said."""
    draft = card.draft
    if draft.several:
        return "several"
    if draft.participants.total is None and draft.competing.numbers:
        return "participants"
    if asking_money.asks_sum(card):
        return "sum"
    return "payer" if asking_money.asks_payer(card) else None


def line(card: Card) -> list[Part]:
    """The question, one line, if there is one."""
    asked = question(card)
    return [LINES[asked](card)] if asked is not None else []


def buttons(draft_id: int, card: Card, register: Register, talk: Talk) -> list[list[Button]]:
    """A button for each answer that the text suggests, and one to write another."""
    asked = question(card)
    if asked == "payer":
        return asking_money.payer_buttons(draft_id, card, register, talk)
    return BUTTONS[asked](draft_id, card) if asked is not None else []


def _several(card: Card) -> Say:
    """How many activities it seems to be, and when the second was."""
    others = card.draft.several[1:]
    return say("log-ask-several", count=len(others) + 1, day=others[0].start)


def _parting(draft_id: int, card: Card) -> list[list[Button]]:
    label = say("button-part", count=len(card.draft.several))
    return [[Button(label, f"log:part:{draft_id}"), Button(say("button-whole"), f"log:whole:{draft_id}")]]


def _people(draft_id: int, card: Card) -> list[list[Button]]:
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


LINES: Final[Mapping[Question, Callable[[Card], Say]]] = {
    "several": _several,
    "participants": lambda card: say("log-ask-participants", planned="yes" if card.draft.planned else "no"),
    "sum": lambda _: say("log-ask-sum"),
    "payer": asking_money.payer_line,
}
BUTTONS: Final[Mapping[Question, Callable[[int, Card], list[list[Button]]]]] = {
    "several": _parting,
    "participants": _people,
    "sum": asking_money.sum_buttons,
}
