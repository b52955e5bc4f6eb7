"""What belongs to the records of an export, read for all of them at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.histories import visible
from knowledge.words import Audiences
from storage import Activity, ActivityChange, ActivityFile, FollowUp, Organisation, UnitOfWork, User


@dataclass(frozen=True)
class Beside:
    """What belongs to the records, by their numbers, read for all of them at once."""

    keys: Mapping[int, str]  # of the organisations
    people: Mapping[int, User]  # who logged and who changed something
    follow_ups: Mapping[int, Sequence[FollowUp]]  # a list for each activity that is exported
    files: Mapping[int, Sequence[ActivityFile]]
    changes: Mapping[int, Sequence[ActivityChange]]

    def key(self, organisation: int | None) -> str | None:
        """The key of an organisation, as far as it is exported."""
        return self.keys.get(organisation) if organisation is not None else None

    def activity(self, number: int) -> int | None:
        """The number of an activity, as far as it is exported."""
        return number if number in self.follow_ups else None

    def name(self, person: int | None) -> str | None:
        """A person's name."""
        found = self.people.get(person) if person is not None else None
        return found.name if found is not None else None

    @cached_property
    def tasks(self) -> frozenset[int]:
        """The follow-ups that are exported."""
        return frozenset(one.id for several in self.follow_ups.values() for one in several)


def beside_of(
    work: UnitOfWork, organisations: Sequence[Organisation], activities: Sequence[Activity], audiences: Audiences
) -> Beside:
    """What belongs to the activities that these audiences may see."""
    ids = [entry.id for entry in activities]
    every = work.activities.histories(ids)
    changes = {
        one.id: [change for change, _ in visible(every[one.id][::-1], one.audience, audiences)][::-1]
        for one in activities
    }
    people = {entry.logged_by for entry in activities} | {one.user_id for each in changes.values() for one in each}
    return Beside(
        keys={entry.id: entry.key for entry in organisations},
        people=work.users.by_ids(sorted(number for number in people if number is not None)),
        follow_ups=work.follow_ups.of_all(ids),
        files=work.activity_files.of_all(ids),
        changes=changes,
    )
