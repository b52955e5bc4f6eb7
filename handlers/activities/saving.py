"""From a card to the memory: a new activity, or the changes to one, with new organisations, follow-ups and words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from handlers.activities import register as registers
from handlers.activities.card import Card
from handlers.activities.loading import card_of
from handlers.activities.register import Register
from handlers.minutes import FollowUp
from handlers.translating.writing import Pen, note
from knowledge.subjects import Subjects
from knowledge.words import SHARED
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
    audiences: frozenset[str] | None  # what they may see; None for all
    now: datetime
    pen: Pen
    subjects: Subjects


def add(work: UnitOfWork, card: Card, author: Author, **source: int | str | None) -> Activity:
    """Keeps a card as a new activity; `source` is the chat and the message that it came from."""
    register, find = _resolve(work, card, author)
    activity = Activity(
        partnership_id=author.partnership_id,
        logged_by=author.user_id,
        logged_at=author.now,
        source_chat_id=source.get("chat_id"),
        source_message_id=source.get("message_id"),
    )
    for field, value in values_of(card, find).items():
        setattr(activity, field, value)
    work.activities.add(activity, ())
    work.follow_ups.replace(activity.id, _follow_ups(card, find))
    index(work, activity, register, author.subjects, author)
    return activity


def update(work: UnitOfWork, activity: Activity, card: Card, author: Author) -> list[str]:
    """Brings an activity to what a card says and writes its history; returns the fields that changed."""
    register, find = _resolve(work, card, author)
    before = card_of(work, activity, register).draft.follow_ups
    changed = work.activities.change(activity, values_of(card, find), author.user_id, author.now)
    if before != card.draft.follow_ups:
        change = ActivityChange(field="follow_ups", before=_told(before), after=_told(card.draft.follow_ups))
        work.activities.note(change, activity.id, author.user_id, author.now)
        work.follow_ups.replace(activity.id, _follow_ups(card, find))
        changed.append("follow_ups")
    if changed:
        _ask_anew(work, activity, author)
        index(work, activity, register, author.subjects, author)
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
    index(work, activity, registers.load(work, author.partnership_id), author.subjects, author)
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


def index(
    work: UnitOfWork, activity: Activity, register: Register, subjects: Subjects, author: Author | None = None
) -> None:
    """Makes an activity findable by everything that it says, and by its organisations and topics in all languages.

    With an `author`, who has just written it, it is also made ready for readers of other languages.
    """
    entries = work.follow_ups.of(activity.id)
    follow_ups = [f"{entry.text} {entry.person or ''}" for entry in entries]
    names = [name for number in activity.organisation_ids for name in register.by_id[number].names]
    names += [name for topic in activity.topics for name in subjects.names(topic)]
    texts = [activity.title, activity.place or "", activity.outcome, *activity.topics, *activity.decisions]
    work.activities.index(activity.id, [*texts, *follow_ups, *names])
    if author is not None:
        others = [topic for topic in activity.topics if not subjects.knows(topic)]
        said = [*said_in(work, activity), ", ".join(others)]
        note(work, author.pen, said, internal=activity.audience != SHARED)


def said_in(work: UnitOfWork, activity: Activity) -> list[str]:
    """The sentences of an activity that readers of other languages are told in theirs."""
    return [
        activity.title,
        activity.outcome,
        *activity.decisions,
        *(row.text for row in work.follow_ups.of(activity.id)),
    ]


def _resolve(work: UnitOfWork, card: Card, author: Author) -> tuple[Register, Find]:
    """The register with the card's new organisations in it, and how their ids are found."""
    register = registers.load(work, author.partnership_id)
    seen = register.seen_by(author.audiences)
    draft = card.draft
    borne = [cost.organisation for cost in draft.costs] + [entry.organisation for entry in draft.follow_ups]
    named = [*draft.new_organisations, *(name for name in borne if name and name not in register.by_key)]
    new = registers.add_new(work, author.partnership_id, seen, named, card.audience)
    known = [register.by_key[key].id for key in (*draft.organisations, *borne) if key in register.by_key]
    registers.open_to(work, [*known, *new.values()], card.audience)

    def find(key: str | None) -> int | None:
        if key is None:
            return None
        known = register.by_key.get(key)
        return known.id if known is not None else new.get(" ".join(key.split())[: registers.LONGEST_NAME])

    return (registers.load(work, author.partnership_id) if new else register), find


def _follow_ups(card: Card, find: Find) -> list[StoredFollowUp]:
    return [
        StoredFollowUp(text=entry.text, organisation_id=find(entry.organisation), person=entry.person, due_on=entry.due)
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
