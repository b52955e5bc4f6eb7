"""What a step says, as one value: the same on a card, in a row, in a change and in a table that somebody sends."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

Grain = Literal["day", "month"]


class StepStatus(StrEnum):
    """How far a step has come."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


MOST_COST = Decimal(10**15)  # of a step, in whole units of any currency
ENDED = frozenset({StepStatus.DONE, StepStatus.CANCELLED})


@dataclass(frozen=True)
class Party:
    """An organisation: its name as it was written, and its number in the register when it is there."""

    name: str
    id: int | None = None


@dataclass(frozen=True)
class Owner:
    """A person who is responsible: a name as it was written, and our number of them when we know them."""

    name: str
    user_id: int | None = None


@dataclass(frozen=True)
class Due:
    """The last day of a step. With the grain "month" only the month is meant, and the day is its last."""

    day: date
    grain: Grain = "day"


@dataclass(frozen=True)
class StepCost:
    """An amount in a currency (ISO 4217), and who bears it."""

    amount: Decimal
    currency: str
    payer: Party | None = None


@dataclass(frozen=True)
class StepContent:
    """All that people can say of a step. `audience` is "shared" or a side's id; `goals` are numbers from 1 to 17."""

    title: str
    organisation: Party | None = None
    owners: tuple[Owner, ...] = ()
    start: date | None = None
    due: Due | None = None
    status: StepStatus = StepStatus.PLANNED
    cost: StepCost | None = None
    goals: tuple[int, ...] = ()
    notes: str = ""
    activities: tuple[int, ...] = ()
    audience: str = "shared"

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self.status not in ENDED

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before today."""
        return self.is_open and self.due is not None and self.due.day < today


FIELDS = tuple(field.name for field in fields(StepContent))


def to_json(content: StepContent) -> dict[str, Any]:
    """The content field by field, in values that JSON has."""
    return {
        "title": content.title,
        "organisation": _party_to_json(content.organisation),
        "owners": [[owner.name, owner.user_id] for owner in content.owners],
        "start": content.start.isoformat() if content.start else None,
        "due": [content.due.day.isoformat(), content.due.grain] if content.due else None,
        "status": str(content.status),
        "cost": _cost_to_json(content.cost),
        "goals": list(content.goals),
        "notes": content.notes,
        "activities": list(content.activities),
        "audience": content.audience,
    }


def from_json(values: Mapping[str, Any]) -> StepContent:
    """The content that `to_json` was given."""
    return changed(StepContent(""), values)


def changed(content: StepContent, values: Mapping[str, Any]) -> StepContent:
    """The content with some fields as `to_json` writes them; others in `values` are passed over."""
    read: dict[str, Any] = {name: _from_json(name, values[name]) for name in FIELDS if name in values}
    return replace(content, **read)


def differences(before: StepContent, after: StepContent) -> list[tuple[str, Any, Any]]:
    """The fields that differ, each with both values as JSON."""
    old, new = to_json(before), to_json(after)
    return [(name, old[name], new[name]) for name in FIELDS if old[name] != new[name]]


def _party_to_json(party: Party | None) -> list[Any] | None:
    return [party.name, party.id] if party else None


def _cost_to_json(cost: StepCost | None) -> list[Any] | None:
    return [f"{cost.amount:.2f}", cost.currency, _party_to_json(cost.payer)] if cost else None


def _from_json(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON in, the field's own type out
    readers: dict[str, Callable[[Any], Any]] = {
        "organisation": _party,
        "owners": lambda owners: tuple(Owner(*owner) for owner in owners),
        "start": lambda day: date.fromisoformat(day) if day else None,
        "due": lambda due: Due(date.fromisoformat(due[0]), due[1]) if due else None,
        "status": StepStatus,
        "cost": lambda cost: StepCost(Decimal(cost[0]), cost[1], _party(cost[2])) if cost else None,
        "goals": tuple,
        "activities": tuple,
    }
    return readers[name](value) if name in readers else value


def _party(value: list[Any] | None) -> Party | None:
    return Party(*value) if value else None
