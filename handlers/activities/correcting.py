"""What is wrong with a card or a saved activity, said in one message right below it.

As in "nej, det var 11 deltagare", "actually it was on Tuesday" or "à nhầm, 11 người".
"""

import re
from dataclasses import replace
from typing import Final, NamedTuple

from handlers import minutes
from handlers.activities.card import Card
from handlers.activities.understanding import Reading, read_field, reading
from handlers.agreeing import behind_correction
from handlers.register import Register
from handlers.talk import Talk
from handlers.when import find_days
from knowledge.text import fold, words

SHORT: Final = 60  # characters of "14 deltagare, 8 kvinnor"
MOST_WORDS: Final = 8  # of a correction; whoever says more may mean anything
NEGATIVE: Final = frozenset("inte ej utan not n't wasn't weren't khong chua".split())  # folded: what was not
# What stands before a value, and around a day; folded.
LEADS: Final = re.compile(
    r"\W*(?:(?:det|vi|motet|there|it|we|the meeting|cuoc hop|chung toi) )?(?:(?:var|blev|was|were|co|la|phai la) )?"
    r"(?:(?:bara|totalt|only|just|in all|chi|co) )?"
)
# What says, below a card, how it was, though nothing is taken back: "it was on Thursday", "ändra till 9"; folded.
OTHERWISE: Final = re.compile(
    r"\W*(?:(?:och|and|men|but|va)\W+)?(?:"
    r"(?=(?:det|motet|it|that|the meeting|cuoc hop|buoi hop) (?:var|blev|was|were|la)\b)"
    r"|(?:andra|byt|satt|change|set|doi|sua)"
    r"(?: (?:den|det|it|that|this|antalet|datumet|dagen|the (?:date|day|number)))? (?:till|to|thanh|sang)\s+"
    r"|make (?:it|that)(?: to)?\s+|gor det till\s+)"
)
# What is right beside what is wrong; folded.
NOT_THAT: Final = re.compile(r"(?P<right>.+?),?\s(?:och )?(?:inte|ej|not|(?:chu )?khong phai(?: la)?) [^,]+$")
BUT_THIS: Final = re.compile(r"\W*(?:inte|not|khong phai(?: la)?) .+?,?\s(?:utan|but|ma la) (?P<right>.+)$")
LONGEST: Final = 1_000  # characters of a message that corrects something in passing
CLAUSES: Final = re.compile(r"[.;:\n]\s+|,?\s(?:och|samt|and|và)\s")
# What leads to a part of those who are there already: "varav 3 kvinnor"; folded.
OF_THEM: Final = re.compile(
    r"(?:(?:och|and|va) )?(?:varav|daribland|av (?:dem|de) var|of (?:whom|them|which)|including|trong do(?: co)?)\s+"
)
AROUND_DAY: Final = frozenset("i pa den on the in la vao hom ngay".split())


class Correction(NamedTuple):
    """The field that is wrong and what is said of it."""

    field: str
    text: str


def correction(talk: Talk) -> Correction | None:
    """What a message plainly corrects: how many there were, or on which day; None for all else."""
    return _correction(talk, talk.message.text.strip())


def corrections_within(talk: Talk) -> list[Correction]:
    """What a message that says more corrects in passing: "Glömde: det var 12 deltagare, inte 14, och Björn kom"."""
    clauses = CLAUSES.split(talk.message.text.strip()) if len(talk.message.text) <= LONGEST else []
    told = [one.strip() for one in clauses if one.strip()]
    found = (_correction(talk, one) for one in told if right_of(one) is not None)
    return [one for one in found if one is not None]


def right_of(said: str) -> str | None:
    """What is said to be right, where the wrong value stands beside it: "350 kr, inte 300", "not 8 but 9 people"."""
    plain = fold(said)
    found = (BUT_THIS.match(plain) or NOT_THAT.match(plain)) if len(plain) == len(said) else None
    return said[slice(*found.span("right"))] if found is not None else None


def _correction(talk: Talk, text: str) -> Correction | None:
    said = behind_correction(text) or _said_otherwise(text)
    said = right_of(said or text) or said
    plain = words(fold(said))
    if not 0 < len(plain) <= MOST_WORDS or "?" in said or not NEGATIVE.isdisjoint(plain):
        return None
    told = _without_lead(said)
    how = reading(talk, text, Register([]))
    people, day = _is_people(told, said, how), _is_day(told, how)
    if people == day or (people and minutes.read_dates(said, how.language, how.now) is not None):
        return None
    return Correction("participants", told) if people else Correction("dates", told)


def _said_otherwise(text: str) -> str:
    plain = fold(text)
    found = OTHERWISE.match(plain) if len(plain) == len(text) else None
    return text[found.end() :] if found is not None else ""


def numbers_said(talk: Talk) -> Correction | None:
    """How many there were, when a message says nothing else: "14 deltagare, 8 kvinnor"."""
    text = talk.message.text.strip()
    lead = OF_THEM.match(fold(text))
    text = text[lead.end() :] if lead is not None else text
    if not text[:1].isdigit() or len(text) > SHORT or text.endswith("?"):
        return None
    how = reading(talk, text, Register([]))
    is_people = minutes.read_participants(text, how.language, how.now) is not None and not text.isdecimal()
    return Correction("participants", text) if is_people else None


def count_said(talk: Talk) -> Correction | None:
    """How many there were, as an answer to a question of ours: "12", "vi var tolv", "about 20 in all"."""
    text = talk.message.text.strip()
    if not text or len(text) > SHORT or "?" in text or len(words(fold(text))) > MOST_WORDS:
        return None
    how = reading(talk, text, Register([]))
    found = minutes.read_participants(_without_lead(text), how.language, how.now)
    return Correction("participants", _without_lead(text)) if found is not None and found.total else None


def _without_lead(said: str) -> str:
    """What stands behind "vi var", "it was only" and the like."""
    lead = LEADS.match(fold(said))
    return said[lead.end() :] if lead is not None and len(fold(said)) == len(said) else said


def with_value(card: Card, name: str, text: str, how: Reading) -> Card:
    """The card with a field as a text says it."""
    return _with_people(text, card, how) if name == "participants" else read_field(name, text, card, how)


def _is_people(told: str, said: str, how: Reading) -> bool:
    """Whether a number stands first and is one of people: "11 deltagare, 6 kvinnor"."""
    first = minutes.read_participants(" ".join(told.split()[:1]), how.language, how.now)
    return first is not None and any(minutes.read_participants(one, how.language, how.now) for one in (said, told))


def _is_day(told: str, how: Reading) -> bool:
    """Whether there is nothing but a day."""
    found = find_days(told, how.language, how.now, past=True)
    is_all = len(found) == 1 and AROUND_DAY.issuperset(words(fold(found[0].rest)))
    return is_all and minutes.read_dates(told, how.language, how.now) is not None


def _with_people(said: str, card: Card, how: Reading) -> Card:
    """The card with other numbers; how many of them were women stays, when only the total was wrong."""
    before, after = card.draft.participants, read_field("participants", said, card, how)
    now = after.draft.participants
    parts = [part for part in (before.women, before.men, before.other) if part is not None]
    only_total = now == minutes.Participants(total=now.total)
    fits = only_total and sum(parts) <= (now.total or 0)
    return after.with_draft(participants=replace(before, total=now.total)) if fits else after
