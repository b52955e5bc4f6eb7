"""What somebody adds right below a card or a saved activity: "lägg till att LiU skickar offerten", "add Sida".

Names of those who took part are not kept, so for these it is asked how many there were; what fits no field is outcome.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers import minutes
from handlers.activities import amending, editing, targets
from handlers.activities.card import Card
from handlers.activities.targets import ENTRY, Target
from handlers.activities.understanding import reading
from handlers.messages import Button, Reply, reply, say
from handlers.minutes import Draft, Participants
from handlers.plans.asking import TO_THE_PLAN
from handlers.plans.reading import adds_step
from handlers.register import Register
from handlers.talk import LONGEST_NUMBER, Talk
from knowledge.text import fold

LONGEST: Final = 300  # characters of what is added in passing
ASKS: Final = re.compile(
    r"\s*(?:(?:kan du|snalla|can you|could you|please|hay|oh and|och) )?"
    r"(?:lagga?(?: du)? till|ta (?:ocksa )?med|add|include|note|them(?: vao)?|ghi them|bo sung)"
    r"(?: (?:giup|ho) (?:toi|minh|em))?(?P<that>(?:\s*:)?\s+(?:ocksa |also )?(?:att|that|rang|la)\b)?"
    r"\s*:?\s*(?:(?:ocksa|also|ca|in) )?(?=\w)"
)  # folded
# To which entry, where it is not the one that is shown: "thêm vào A-2: ...", "add to A-2 that ..."; folded.
NAMED: Final = re.compile(
    r"(?:(?:till|i|to|in|vao) )?(?:(?:aktivitet(?:en)?|activity|hoat dong) )?"
    rf"a\s?[-–]\s?(?P<number>\d{{1,{LONGEST_NUMBER}}})"
    r"(?!\w)(?:\s*:|(?P<that>\s+(?:att|that|rang|la)\b))?\s*(?=\S)"
)
PARTS: Final = re.compile(r"[,;.](?=\s)|\s(?:och|samt|and|và)\s(?:att |that |rằng )?")
# That somebody took part, which a field says that names them; folded.
THERE: Final = re.compile(
    r"\b(?:var (?:\w+ )?(?:med(?! \w)|dar|narvarande)|deltog|medverkade|(?:was|were) (?:\w+ )?(?:there|present)"
    r"|attended|joined|took part|participated|co mat|tham gia|tham du)\b"
)


def is_meant(talk: Talk) -> bool:
    """Whether a message adds something to what we have just shown."""
    return talk.is_private and not talk.message.edited and _found(talk) is not None


def take(talk: Talk) -> Reply:
    """Adds it; of a saved activity, with a button that takes it back."""
    found = _found(talk)
    if found is None:
        return Reply()
    target, said, is_told = found
    card, register = targets.opened(talk, target)
    read = _read(talk, said, register)
    changed = _with(card, read.draft)
    if changed == card and read.names:
        return _ask_count(target, card, len(read.names))
    if changed == card or (is_told and _says_more(talk, said, read.draft, register)):
        outcome = f"{card.draft.outcome.rstrip(' .')}. {_sentence(said)}" if card.draft.outcome else _sentence(said)
        changed = changed.with_draft(outcome=outcome)
    return editing.kept(talk, target, changed, card)


def _found(talk: Talk) -> tuple[Target, str, bool] | None:
    """To what something is added, what it is, and whether it is told in a sentence: "add that ..."."""
    text = talk.message.text.strip()
    plain = fold(text)
    asks = ASKS.match(plain) if len(plain) == len(text) <= LONGEST and "?" not in text else None
    if asks is None or adds_step(text) or TO_THE_PLAN.search(plain):
        return None
    said = text[asks.end() :].strip()
    target: Target | None
    named = NAMED.match(fold(said)) if len(fold(said)) == len(said) else None
    if named is not None:  # whatever is shown
        target, said = Target(ENTRY, int(named["number"])), said[named.end() :].strip()
    else:
        with talk.read() as work:
            target = amending.shown(talk, work)
    opened = targets.looked_at(talk, target) if target is not None else None
    if target is None or opened is None:
        return None
    card, register = opened
    read = _read(talk, said, register)
    fills = bool(read.names) or _with(card, read.draft) != card
    is_told = asks["that"] is not None or (named is not None and named["that"] is not None)
    return (target, said, is_told) if not read.is_another and (is_told or fills) else None


class _Said(NamedTuple):
    """What words say as minutes, the persons whom they name, and whether they tell of something else that happened."""

    draft: Draft
    names: Sequence[str]
    is_another: bool


def _read(talk: Talk, said: str, register: Register) -> _Said:
    how = reading(talk, said, register)
    found = minutes.parts(said, how.language, how.now, register.named)
    draft = minutes.read_parts(found, register.named, us=how.us)
    is_another = bool(found.days) and minutes.has_been(found, draft)
    return _Said(draft, [one.name for one in found.persons], is_another)


def _says_more(talk: Talk, said: str, whole: Draft, register: Register) -> bool:
    """Whether a part of a sentence is in no field: "LiU brings samples", where the field only names LiU."""
    kept = " ".join((*whole.decisions, *(entry.text for entry in whole.follow_ups)))

    def is_kept(part: str) -> bool:
        read = _read(talk, part, register)
        numbers = any(number is not None for number in _numbers(read.draft.participants))
        is_there = bool(read.draft.organisations or read.draft.new_organisations) and THERE.search(fold(part))
        items = read.draft.costs or read.draft.decisions or read.draft.follow_ups or read.names
        return bool(numbers or items or is_there or part in kept)

    parts = (part.strip() for part in PARTS.split(said))
    return not all(is_kept(part) for part in parts if part)


def _with(card: Card, said: Draft) -> Card:
    """The card with what the words say besides what stands there; a new number of people in the place of the old."""
    before = card.draft
    lists = {
        name: tuple(dict.fromkeys((*getattr(before, name), *getattr(said, name))))
        for name in ("organisations", "new_organisations", "decisions", "follow_ups")
    }
    told = {(cost.amount, cost.currency) for cost in said.costs if cost.organisation is not None}
    kept = [cost for cost in before.costs if cost.organisation is not None or (cost.amount, cost.currency) not in told]
    costs = tuple(dict.fromkeys((*kept, *said.costs)))  # of one that stands there it may say who paid
    old, new = before.participants, said.participants
    people = Participants(
        *(now if now is not None else was for now, was in zip(_numbers(new), _numbers(old), strict=True))
    )
    return card.with_draft(participants=people, costs=costs, **lists)


def _numbers(people: Participants) -> tuple[int | None, ...]:
    return people.total, people.women, people.men, people.other


def _ask_count(target: Target, card: Card, more: int) -> Reply:
    """How many there were, where somebody is named who was there too."""
    before = card.draft.participants.total
    count = (before or 0) + more
    whole = Button(say("button-number", count=count), f"{target.area}:count:{target.id}:{count}")
    other = Button(say("button-other-number"), f"{target.area}:field:{target.id}:participants")
    back = Button(say("button-back"), f"{target.area}:back:{target.id}")
    subject = f"{'activity' if target.area == ENTRY else 'draft'}:{target.id}{amending.HOW_MANY}"
    line = say("log-names-not-kept", count="none" if before is None else before)
    return reply(line, buttons=[[other] if before is None else [whole, other], [back]], subject=subject)


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}"
