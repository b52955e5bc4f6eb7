"""What is looked for among the steps of plans, and what is found in a few words and figures."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from storage.audiences import Audiences


class View(StrEnum):
    """Which steps are wanted.

    OPEN are those with something left to do, UNOWNED the open ones without a person we know, QUIET those that should be
    under way and of which nothing has been heard since `heard_since`.
    """

    ALL = "all"
    MINE = "mine"
    OVERDUE = "overdue"
    OPEN = "open"
    UNOWNED = "unowned"
    QUIET = "quiet"


@dataclass(frozen=True)
class StepFilter:
    """Steps that an audience may see: those of one plan, or of all adopted ones. `today` decides what is late."""

    partnership_id: int
    audiences: Audiences
    today: date
    plan_id: int | None = None
    view: View = View.ALL
    user_id: int | None = None
    heard_since: datetime | None = None


class Outline(NamedTuple):
    """What a step is about."""

    id: int
    organisation_id: int | None
    title: str
    notes: str


@dataclass(frozen=True)
class Counts:
    """How many steps there are; cancelled ones count in `total` alone."""

    total: int
    done: int
    overdue: int
    cancelled: int
