"""From a card to the memory: a new activity, or the changes to one, with new organisations, follow-ups and words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from handlers.activities import register as registers
from handlers.activities.card import Card
from handlers.activities.indexing import index_all
from handlers.activities.loading import card_of
from handlers.activities.register import Register
from handlers.minutes import FollowUp
from handlers.translating.writing import Pen
from knowledge.terms.subjects import Subjects
from knowledge.words import SHARED, Audiences
from storage import Activity, ActivityChange, Confirmation, UnitOfWork
from storage import FollowUp as StoredFollowUp

LONGEST_TITLE = 300
LONGEST_PLACE = 200
REVERTIBLE = frozenset(
    {
        *(
            "audience",
            "title",
            "kind",
            "start_on",
            "end_on",
            "place",
            "participants",
            "women",
            "men",
            "others",
            "topics",
        ),
        *("outcome", "decisions", "planned", "goals", "organisation_ids", "cost_lines"),
    }
)  # follow-ups may have become steps meanwhile, and a confirmation is somebody else's word
ASKED_ANEW = frozenset({"confirmation", "confirmation_comment"})  # change with the fields that were confirmed
Find = Callable[[str | None], int | None]  # a key or a name of an organisation -> its id


@dataclass(frozen=True)
class Author:
    """Who saves, in which partnership, when; and the partnership's words for what entries are about."""

    user_id: int
    partnership_id: int
    audiences: Audiences  # what they may see; None for all
    now: datetime
    pen: Pen
    subjects: Subjects


def add(work: UnitOfWork, card: Card, author: Author, **source: int | str | None) -> Activity:
    """Keeps a card as a new activity; `source` is the chat and the message that it came from."""
    return add_all(work, [card], author, **source)[0]


def add_all(work: UnitOfWork, cards: Sequence[Card], author: Author, **source: int | str | None) -> list[Activity]:
    """The same for several cards, in few statements: others wait while somebody writes."""
    register, find = _resolve(work, cards, author)
    activities = [_new(card, find, author, source) for card in cards]
    work.activities.add_all(activities)
    work.follow_ups.add_all(
        [
            follow_up
            for card, activity in zip(cards, activities, strict=True)
            for follow_up in _follow_ups(card, find, activity.id)
        ]
    )
    index_all(work, activities, register, author.subjects, author.pen)
    return activities


def _new(card: Card, find: Find, author: Author, source: Mapping[str, int | str | None]) -> Activity:
    activity = Activity(
        partnership_id=author.partnership_id,
        logged_by=author.user_id,
        logged_at=author.now,
        source_chat_id=source.get("chat_id"),
        source_message_id=source.get("message_id"),
    )
    for field, value in values_of(card, find).items():
        setattr(activity, field, value)
    return activity


def update(work: UnitOfWork, activity: Activity, card: Card, author: Author) -> list[str]:
    """Brings an activity to what a card says and writes its history; returns the fields that changed."""
    return update_all(work, [(activity, card)], author)[0]


def update_all(work: UnitOfWork, pairs: Sequence[tuple[Activity, Card]], author: Author) -> list[list[str]]:
    """The same for several activities; the fields of each."""
    register, find = _resolve(work, [card for _, card in pairs], author)
    changed = [_change(work, pair, author, register, find) for pair in pairs]
    touched = [activity for (activity, _), fields in zip(pairs, changed, strict=True) if fields]
    index_all(work, touched, register, author.subjects, author.pen)
    return changed


def _change(work: UnitOfWork, pair: tuple[Activity, Card], author: Author, register: Register, find: Find) -> list[str]:
    activity, card = pair
    before = card_of(work, activity, register).draft.follow_ups
    changed = work.activities.change(activity, values_of(card, find), author.user_id, author.now)
    if before != card.draft.follow_ups:
        change = ActivityChange(field="follow_ups", before=_told(before), after=_told(card.draft.follow_ups))
        work.activities.note(change, activity.id, author.user_id, author.now)
        work.follow_ups.replace(activity.id, _follow_ups(card, find, activity.id))
        changed.append("follow_ups")
    if changed:
        _ask_anew(work, activity, author)
    return changed


def revertible(work: UnitOfWork, activity_id: int, author: Author) -> list[ActivityChange]:
    """What was changed last, in one go, the latest first, when this person changed it and it can be taken back."""
    history = work.activities.history(activity_id)
    last = [change for change in history if change.changed_at == history[0].changed_at]
    own = bool(last) and all(change.user_id == author.user_id for change in last)
    fields = {change.field for change in last}
    return last if own and fields - ASKED_ANEW and fields <= REVERTIBLE | ASKED_ANEW else []


def revert(work: UnitOfWork, activity: Activity, author: Author, change_id: int) -> bool:
    """Takes a change back if it still is the last one and the person's own; with it what the other side had confirmed.

    False when it is not, or cannot be taken back.
    """
    last = revertible(work, activity.id, author)
    if not last or last[0].id != change_id:
        return False
    values = {change.field: _kept(change.field, change.before) for change in last}
    work.activities.change(activity, values, author.user_id, author.now)
    registers.open_to(work, activity.organisation_ids, activity.audience)
    index_all(work, [activity], registers.load(work, author.partnership_id), author.subjects, author.pen)
    return True


def _kept(field: str, value: Any) -> Any:  # noqa: ANN401 - as the history holds it
    return date.fromisoformat(value) if field in {"start_on", "end_on"} and value else value


def values_of(card: Card, find: Find) -> dict[str, Any]:
    """The columns, goals, organisations and costs of an activity as the card has them."""
    draft = card.draft
    numbers = [find(key) for key in (*draft.organisations, *draft.new_organisations)]
    return {
        "audience": card.audience,
        "title": draft.title[:LONGEST_TITLE],
        "kind": draft.kind.value,
        "start_on": draft.start,
        "end_on": draft.end,
        "place": draft.place[:LONGEST_PLACE] if draft.place else None,
        "participants": draft.participants.total,
        "women": draft.participants.women,
        "men": draft.participants.men,
        "others": draft.participants.other,
        "topics": list(draft.topics),
        "outcome": draft.outcome,
        "decisions": list(draft.decisions),
        "planned": draft.planned,
        "goals": sorted(card.goals),
        "organisation_ids": sorted({number for number in numbers if number is not None}),
        "cost_lines": [
            {"amount": f"{cost.amount:.2f}", "currency": cost.currency, "organisation": find(cost.organisation)}
            for cost in draft.costs
        ],
    }


def _resolve(work: UnitOfWork, cards: Sequence[Card], author: Author) -> tuple[Register, Find]:
    """The register with the cards' new organisations in it, and how their ids are found."""
    register = registers.load(work, author.partnership_id)
    new: dict[str, int] = {}
    for audience in sorted({card.audience for card in cards}, key=lambda audience: audience != SHARED):
        named = dict.fromkeys(name for card in cards if card.audience == audience for name in _named(card))
        unknown = [name for name in named if name not in register.by_key]
        if unknown:
            seen = register.seen_by(author.audiences)
            new |= registers.add_new(work, author.partnership_id, seen, unknown, audience)
            register = registers.load(work, author.partnership_id)

    def find(key: str | None) -> int | None:
        if key is None:
            return None
        known = register.by_key.get(key)
        return known.id if known is not None else new.get(" ".join(key.split())[: registers.LONGEST_NAME])

    for card in cards:
        found = map(find, (*card.draft.organisations, *_named(card)))
        registers.open_to(work, filter(None, found), card.audience)
    return register, find


def _named(card: Card) -> list[str]:
    """The organisations of a card that may be new: by name, or by key where they are not."""
    borne = (
        *(cost.organisation for cost in card.draft.costs),
        *(entry.organisation for entry in card.draft.follow_ups),
    )
    return [*card.draft.new_organisations, *filter(None, borne)]


def _follow_ups(card: Card, find: Find, activity_id: int) -> list[StoredFollowUp]:
    return [
        StoredFollowUp(
            activity_id=activity_id,
            text=entry.text,
            organisation_id=find(entry.organisation),
            person=entry.person,
            due_on=entry.due,
        )
        for entry in card.draft.follow_ups
    ]


def _told(entries: tuple[FollowUp, ...]) -> list[str]:
    """Follow-ups as the history keeps them."""
    return [f"{entry.text} ({entry.due.isoformat()})" if entry.due else entry.text for entry in entries]


def _ask_anew(work: UnitOfWork, activity: Activity, author: Author) -> None:
    """What the other side has confirmed, it has not confirmed after a change."""
    if activity.confirmation != Confirmation.NONE:
        nothing = dict.fromkeys(ASKED_ANEW) | {"confirmation": Confirmation.NONE.value}
        work.activities.change(activity, nothing, author.user_id, author.now)
