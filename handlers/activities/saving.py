"""From a card to the memory: a new activity, or the changes to one, with new organisations, follow-ups and words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from handlers import register as registers
from handlers.activities.card import Card
from handlers.activities.indexing import index_all
from handlers.activities.rights import may_keep_to
from handlers.activities.tasks import Promised, rewrite_all
from handlers.errors import UserError
from handlers.messages import say
from handlers.register import Register
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
    side: str | None = None  # their own, of those of the partnership


def add_all(work: UnitOfWork, cards: Sequence[Card], author: Author, **source: int | str | None) -> list[Activity]:
    """Keeps cards as new activities, in few statements: others wait while somebody writes.

    `source` is the chat and the message that they came from.
    """
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


def update_all(work: UnitOfWork, pairs: Sequence[tuple[Activity, Card]], author: Author) -> list[list[str]]:
    """Brings activities to what cards say and writes their histories; returns the fields that changed, of each."""
    register, find = _resolve(work, [card for _, card in pairs], author)
    for activity, card in pairs:
        _check_audience(work, activity, card, author)
    values = [(activity, values_of(card, find)) for activity, card in pairs]
    changed = work.activities.change_all(values, author.user_id, author.now)
    promised = {
        activity.id: Promised(card.draft.follow_ups, _follow_ups(card, find, activity.id)) for activity, card in pairs
    }
    noted = rewrite_all(work, promised, register)
    for change in noted:
        change.user_id, change.changed_at = author.user_id, author.now
    work.activities.note_all(noted)
    rewritten = {change.activity_id for change in noted}
    fields = [
        [*some, "follow_ups"] if activity.id in rewritten else some
        for (activity, _), some in zip(pairs, changed, strict=True)
    ]
    touched = [activity for (activity, _), some in zip(pairs, fields, strict=True) if some]
    _ask_anew(work, touched, author)
    index_all(work, touched, register, author.subjects, author.pen)
    return fields


def _check_audience(work: UnitOfWork, activity: Activity, card: Card, author: Author) -> None:
    """Raises UserError when somebody would hide an entry from the side that logged it."""
    if card.audience in {SHARED, activity.audience}:
        return
    if not may_keep_to(work, activity, card.audience, author.side, author.audiences):
        raise UserError(say("activity-not-yours-to-hide"))


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
    names = (*draft.organisations, *draft.new_organisations)
    found = {name: find(name) for name in names}
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
        "organisation_ids": sorted({_there(name, number) for name, number in found.items()}),
        "cost_lines": [
            {"amount": f"{cost.amount:.2f}", "currency": cost.currency, "organisation": find(cost.organisation)}
            for cost in draft.costs
        ],
    }


def _there(name: str, number: int | None) -> int:
    """The id of an organisation; a card that names one that is not in the register is never saved without it."""
    if number is None:
        raise LookupError(f"there is no organisation {name!r} in the register")
    return number


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


def _ask_anew(work: UnitOfWork, activities: Sequence[Activity], author: Author) -> None:
    """What the other side has confirmed, it has not confirmed after a change."""
    nothing = dict.fromkeys(ASKED_ANEW) | {"confirmation": Confirmation.NONE.value}
    asked = [(activity, nothing) for activity in activities if activity.confirmation != Confirmation.NONE]
    work.activities.change_all(asked, author.user_id, author.now)
