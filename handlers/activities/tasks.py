"""Follow-ups that are written anew: which of the old ones each new one is, so that what hangs on them stays there."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from handlers.activities.loading import follow_up_of
from handlers.minutes import FollowUp as Told
from handlers.register import Register
from knowledge.text import fold
from storage import ActivityChange, FollowUp, UnitOfWork

ALIKE = 0.7  # likeness of letters from which on one was reworded into the other
MOST_COMPARED = 200  # characters


@dataclass(frozen=True)
class Promised:
    """What is to be done after an activity: as a card says it, and as rows that are not kept yet."""

    told: Sequence[Told]
    rows: Sequence[FollowUp]


def rewrite_all(work: UnitOfWork, promised: Mapping[int, Promised], register: Register) -> list[ActivityChange]:
    """Brings the open follow-ups of activities to what is promised now; those that say the same stay what they are.

    Returns what that changes in the history of each.
    """
    before = work.follow_ups.of_all(promised)
    changes: list[ActivityChange] = []
    fresh: list[FollowUp] = []
    gone: list[FollowUp] = []
    for activity_id, wanted in promised.items():
        old = [row for row in before[activity_id] if row.done_at is None]
        told = [follow_up_of(row, register) for row in old]
        if Counter(told) == Counter(wanted.told):
            continue
        before_, after = _plain(told), _plain(wanted.told)
        changes.append(ActivityChange(activity_id=activity_id, field="follow_ups", before=before_, after=after))
        kept = matched(old, wanted.rows)
        for row, new in zip(kept, wanted.rows, strict=True):
            if row is None:
                fresh.append(new)
            else:
                _rewrite(row, new)
        gone += [row for row in old if row not in kept]
    work.follow_ups.add_all(fresh)  # first, so that none is given the number of one that goes
    work.follow_ups.remove_all(gone)
    return changes


def matched(old: Sequence[FollowUp], new: Sequence[FollowUp]) -> list[FollowUp | None]:
    """For each new follow-up the old one that it is: one that says the same, or that was reworded into it."""
    left = list(old)
    found: list[FollowUp | None] = [None for _ in new]
    for same in (_is_equal, _says_the_same, _is_alike):
        for place, entry in enumerate(new):
            if found[place] is None:
                found[place] = next((one for one in left if same(one, entry)), None)
                left = [one for one in left if one is not found[place]]
    return found


def _plain(entries: Sequence[Told]) -> list[str]:
    """Follow-ups as the history keeps them."""
    return [f"{entry.text} ({entry.due.isoformat()})" if entry.due else entry.text for entry in entries]


def _rewrite(kept: FollowUp, new: FollowUp) -> None:
    """Gives a follow-up what a new one says; the person that we know stays as long as the name does."""
    kept.user_id = kept.user_id if kept.person == new.person else new.user_id
    kept.text, kept.organisation_id = new.text, new.organisation_id
    kept.person, kept.due_on = new.person, new.due_on


def _is_equal(one: FollowUp, other: FollowUp) -> bool:
    return _said(one) == _said(other)


def _says_the_same(one: FollowUp, other: FollowUp) -> bool:
    return fold(one.text) == fold(other.text)


def _is_alike(one: FollowUp, other: FollowUp) -> bool:
    first, second = (fold(entry.text)[:MOST_COMPARED] for entry in (one, other))
    return SequenceMatcher(None, first, second).ratio() >= ALIKE


def _said(entry: FollowUp) -> tuple[object, ...]:
    return entry.text, entry.organisation_id, entry.person, entry.due_on
