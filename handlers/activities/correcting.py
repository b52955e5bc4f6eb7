"""What is wrong with a card, said in one message below it: "nej, det var 11 deltagare", "no, it was on Tuesday"."""

import re
from dataclasses import replace
from typing import Final

from handlers import minutes
from handlers.activities.card import Card
from handlers.activities.understanding import Reading, read_field, reading
from handlers.agreeing import behind_no
from handlers.register import Register
from handlers.talk import Talk
from handlers.when import find_days
from knowledge.text import fold, words

MOST_WORDS: Final = 8  # of a correction; whoever says more may mean anything
NEGATIVE: Final = frozenset("inte ej utan not n't wasn't weren't khong chua".split())  # folded: what was not
# What stands before a value, and around a day; folded.
LEADS: Final = re.compile(
    r"\W*(?:(?:det|vi|motet|there|it|we|the meeting|cuoc hop|chung toi) )?(?:(?:var|blev|was|were|co|la|phai la) )?"
    r"(?:(?:bara|totalt|only|just|in all|chi|co) )?"
)
AROUND_DAY: Final = frozenset("i pa den on the in la vao hom ngay".split())


def corrected(talk: Talk, card: Card, register: Register) -> Card | None:
    """The card as a message below it plainly corrects it: how many there were, or on which day; None for all else."""
    said = behind_no(talk.message.text) or ""
    plain = words(fold(said))
    if not 0 < len(plain) <= MOST_WORDS or not NEGATIVE.isdisjoint(plain):
        return None
    lead = LEADS.match(fold(said))
    told = said[lead.end() :] if lead is not None and len(fold(said)) == len(said) else said
    how = reading(talk, talk.message.text, register)
    people, day = _is_people(told, said, how), _is_day(told, how)
    if people == day or (people and minutes.read_dates(said, how.language, how.now) is not None):
        return None
    return with_people(said, card, how) if people else read_field("dates", told, card, how)


def _is_people(told: str, said: str, how: Reading) -> bool:
    """Whether a number stands first and is one of people: "11 deltagare, 6 kvinnor"."""
    first = minutes.read_participants(" ".join(told.split()[:1]), how.language, how.now)
    return first is not None and minutes.read_participants(said, how.language, how.now) is not None


def _is_day(told: str, how: Reading) -> bool:
    """Whether there is nothing but a day."""
    found = find_days(told, how.language, how.now, past=True)
    is_all = len(found) == 1 and AROUND_DAY.issuperset(words(fold(found[0].rest)))
    return is_all and minutes.read_dates(told, how.language, how.now) is not None


def with_people(said: str, card: Card, how: Reading) -> Card:
    """The card with other numbers; how many of them were women stays, when only the total was wrong."""
    before, after = card.draft.participants, read_field("participants", said, card, how)
    now = after.draft.participants
    parts = [part for part in (before.women, before.men, before.other) if part is not None]
    only_total = now == minutes.Participants(total=now.total)
    fits = only_total and sum(parts) <= (now.total or 0)
    return after.with_draft(participants=replace(before, total=now.total)) if fits else after
