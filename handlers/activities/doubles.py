"""Whether a card tells of something that is noted already."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from difflib import SequenceMatcher

from handlers import register as registers
from handlers.activities import drafting
from handlers.activities.card import Card, recognised
from handlers.activities.saving import LONGEST_TITLE
from handlers.talk import Talk
from knowledge.terms.subjects import Subjects
from knowledge.text import fold
from storage import Activity, ActivityDraft, DraftState, UnitOfWork

NEAR = 0.6  # likeness of two titles from which on they may tell of the same


def double_of(talk: Talk, work: UnitOfWork, draft: ActivityDraft) -> Activity | None:
    """An entry of the same day, with one of the same organisations or none, that seems to tell of the same."""
    if draft.state != DraftState.OPEN or draft.activity_id is not None:
        return None
    card = drafting.card_of(draft)
    register = registers.load(work, draft.partnership_id, talk.audiences)
    card = recognised(card, register)  # somebody else may have put new organisations in meanwhile
    ids = [register.by_key[key].id for key in card.draft.organisations if key in register.by_key]
    same_day = work.activities.on_day(draft.partnership_id, talk.audiences, card.draft.start, ids)
    subjects = talk.services.translation.book.subjects(work)
    return next((entry for entry in same_day if _tells_the_same(entry, card, ids, subjects)), None)


def without_doubles(talk: Talk, work: UnitOfWork, cards: Sequence[Card]) -> list[Card]:
    """The cards for which no entry of that day, with one of their organisations or with none, has the same title."""
    register = registers.load(work, talk.partnership_id, talk.audiences)
    there: dict[tuple[date, str], list[str | None]] = defaultdict(list)  # a key or a name of each organisation
    days = {card.draft.start for card in cards}
    for day, title, organisation in work.activities.titles_on(talk.partnership_id, talk.audiences, days):
        known = register.by_id.get(organisation) if organisation is not None else None
        there[day, fold(title)].append(known.key if known is not None else None)
    fresh: list[Card] = []
    for card in cards:
        draft = card.draft
        names: list[str | None] = [
            *draft.organisations,
            *(fold(" ".join(name.split())) for name in draft.new_organisations),
        ] or [None]
        same = there[draft.start, fold(draft.title[:LONGEST_TITLE])]
        if None not in same and not set(names) & set(same):
            fresh.append(card)
            same += names
    return fresh


def _tells_the_same(entry: Activity, card: Card, organisation_ids: Sequence[int], subjects: Subjects) -> bool:
    """By its title; or, as each side writes in its own language, by kind, organisations, topics and numbers."""
    draft = card.draft
    if _likeness(entry.title, draft.title) >= NEAR:
        return True
    if entry.kind != draft.kind:
        return False
    ours, theirs = set(organisation_ids), set(entry.organisation_ids)
    about = not _about(entry.topics, subjects).isdisjoint(_about(draft.topics, subjects))
    as_many = entry.participants is not None and entry.participants == draft.participants.total
    return about if not (ours and theirs) else bool(ours & theirs) and (about or as_many)


def _about(topics: Sequence[str], subjects: Subjects) -> set[str]:
    """Topics by one name each, whatever language they are in."""
    return {fold(subjects.in_language(topic, "en") or topic) for topic in topics}


def _likeness(one: str, other: str) -> float:
    """0 to 1: by letters, or by the words that the shorter title shares with the longer one."""
    first, second = fold(one), fold(other)
    shared = len(set(first.split()) & set(second.split()))
    by_words = shared / max(1, min(len(set(first.split())), len(set(second.split()))))
    return max(SequenceMatcher(None, first, second).ratio(), by_words)
