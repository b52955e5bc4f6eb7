"""Which sum is right, said in one message right below a card: "350 kr, inte 300", "not 8 million but 8.5 million"."""

from dataclasses import replace
from typing import Final

from handlers import minutes
from handlers.activities.card import Card
from handlers.activities.correcting import Correction, right_of
from handlers.activities.understanding import Reading, reading
from handlers.agreeing import behind_correction
from handlers.register import Register
from handlers.talk import Talk

SUM: Final = "sum"  # no field of its own: the amount of the only cost, or of the first
SHORT: Final = 80  # characters


def sum_said(talk: Talk) -> Correction | None:
    """What it cost instead of what the card says; None where no single amount is put right."""
    text = talk.message.text.strip()
    if len(text) > SHORT or "?" in text or "\n" in text:
        return None
    taken_back = behind_correction(text)
    said = right_of(taken_back or text) or taken_back
    if not said:
        return None
    how = reading(talk, text, Register([]))
    is_sum = len(_costs(said, how)) == 1 and minutes.read_participants(said, how.language, how.now) is None
    return Correction(SUM, said) if is_sum else None


def is_plain(card: Card) -> bool:
    """Whether it is plain which cost a sum is: the only one, or the first."""
    return len(card.draft.costs) <= 1


def with_sum(card: Card, text: str, how: Reading) -> Card:
    """The card with the amount as a text says it; who bears it stays, unless the text says that too.

    One amount may be of several, each of whom the register knows: "LiU och Sida 350 kr var".
    """
    now = _costs(text, how)
    if not now or not is_plain(card):  # others have changed it meanwhile
        return card
    bearer = card.draft.costs[0].organisation if card.draft.costs else None
    return card.with_draft(costs=tuple(replace(one, organisation=one.organisation or bearer) for one in now))


def _costs(said: str, how: Reading) -> tuple[minutes.Cost, ...]:
    return minutes.read_costs(said, how.language, how.now, how.register.named, how.us)
