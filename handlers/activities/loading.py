"""From the memory to a card: an activity with its organisations as keys and its open follow-ups."""

from collections.abc import Collection, Sequence

from handlers.activities.card import Card
from handlers.minutes import Cost, Draft, FollowUp, Kind, Participants
from handlers.register import Register
from storage import Activity, ActivityRow, UnitOfWork
from storage import FollowUp as StoredFollowUp

KINDS = {kind.value: kind for kind in Kind}


def card_of(work: UnitOfWork, activity: Activity, register: Register) -> Card:
    """The card of a saved activity; of its follow-ups, those that are still open."""
    return cards_of(work, [activity], register)[activity.id]


def cards_of(work: UnitOfWork, activities: Collection[Activity], register: Register) -> dict[int, Card]:
    """The cards of several, by their ids."""
    follow_ups = work.follow_ups.of_all([activity.id for activity in activities])
    return {activity.id: _card(activity, follow_ups[activity.id], register) for activity in activities}


def _card(activity: Activity, follow_ups: Sequence[StoredFollowUp], register: Register) -> Card:
    open_ones = [entry for entry in follow_ups if entry.done_at is None]
    draft = Draft(
        title=activity.title,
        kind=kind_of(activity),
        start=activity.start_on,
        end=activity.end_on,
        place=activity.place,
        organisations=tuple(_keys(activity, register)),
        participants=Participants(activity.participants, activity.women, activity.men, activity.others),
        topics=tuple(activity.topics),
        outcome=activity.outcome,
        decisions=tuple(activity.decisions),
        follow_ups=tuple(follow_up_of(entry, register) for entry in open_ones),
        costs=tuple(Cost(cost.amount, cost.currency, _key(cost.organisation_id, register)) for cost in activity.costs),
        planned=activity.planned,
    )
    return Card(draft, tuple(activity.goals), activity.audience)


def kind_of(activity: Activity | ActivityRow) -> Kind:
    """The kind of an activity; one that a later release may have written counts as other."""
    return KINDS.get(activity.kind, Kind.OTHER)


def _keys(activity: Activity, register: Register) -> list[str]:
    return [register.by_id[number].key for number in activity.organisation_ids if number in register.by_id]


def _key(organisation_id: int | None, register: Register) -> str | None:
    found = register.by_id.get(organisation_id) if organisation_id is not None else None
    return found.key if found is not None else None


def follow_up_of(entry: StoredFollowUp, register: Register) -> FollowUp:
    """A kept follow-up as a card has it."""
    return FollowUp(entry.text, _key(entry.organisation_id, register), entry.person, entry.due_on)
