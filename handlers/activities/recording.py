"""What people write of activities goes into the memory here, and with it what hangs on it: steps, confirmations."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.activities import confirming, entries, saving
from handlers.activities.card import Card
from handlers.messages import Outgoing
from handlers.plans.follow_ups import carried, follow, steps_from_follow_ups
from handlers.talk import Talk
from storage import Activity, Step, UnitOfWork


@dataclass(frozen=True)
class Recorded:
    """Which fields of each activity have changed, the steps that were made, and what others are to be told."""

    fields: Sequence[Sequence[str]] = ()
    steps: Sequence[Step] = ()
    told: Sequence[Outgoing] = field(default=())


def add_all(
    talk: Talk, work: UnitOfWork, cards: Sequence[Card], **source: int | str | None
) -> tuple[list[Activity], list[Step]]:
    """Keeps cards as new activities, with the steps of what is to be done; `source` is the chat and the message."""
    activities = saving.add_all(work, cards, entries.author(talk, work), **source)
    return activities, steps_from_follow_ups(talk, work, activities)


def change(talk: Talk, work: UnitOfWork, activity: Activity, card: Card) -> Recorded:
    """Brings an activity to what a card says."""
    return change_all(talk, work, [(activity, card)])


def change_all(talk: Talk, work: UnitOfWork, pairs: Sequence[tuple[Activity, Card]]) -> Recorded:
    """The same for several."""
    activities = [activity for activity, _ in pairs]
    confirmed = {activity.id: confirming.confirmer(activity) for activity in activities}
    before = carried(talk, work, activities)
    fields = saving.update_all(work, pairs, entries.author(talk, work))
    changed = [activity for activity, some in zip(activities, fields, strict=True) if some]
    steps = follow(talk, work, changed, before.of({activity.id for activity in changed})) if changed else []
    told = confirming.changed(talk, work, [(activity, confirmed[activity.id]) for activity in changed])
    return Recorded(fields, steps, told)


def revert(talk: Talk, work: UnitOfWork, activity: Activity, change_id: int) -> bool:
    """Takes back a change that still is the last one and the person's own; False when it is not."""
    before = carried(talk, work, [activity])
    if not saving.revert(work, activity, entries.author(talk, work), change_id):
        return False
    follow(talk, work, [activity], before)
    return True
