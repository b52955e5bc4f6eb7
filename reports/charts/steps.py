"""What a timeline shows: steps as rows, and the words around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Where a step stands."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


OVERDUE = "overdue"


@dataclass(frozen=True)
class Row:
    """A step: `label` is its id and title, `note` what stands small beside its date, such as who has it.

    With `month`, only the month of `due` is meant.
    """

    label: str
    start: date | None
    due: date | None
    status: Status = Status.PLANNED
    overdue: bool = False
    note: str = ""
    month: bool = False


@dataclass(frozen=True)
class Labels:
    """The words in the picture. `statuses` names each status and "overdue"; `page` may hold {number} and {count}."""

    title: str
    today: str
    undated: str
    empty: str
    statuses: Mapping[str, str]
    subtitle: str = ""
    page: str = "{number}/{count}"
