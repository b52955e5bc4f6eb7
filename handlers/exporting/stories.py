"""Histories in an export: what a change may hold, and names and keys where the house has numbers of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from storage import StepStatus
from storage.plans import CREATED, DELETED

Named = tuple[str, str | int | None]  # an organisation or a person: the name as it was written, and who it is
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Plain = str | int | float | bool | None


@dataclass(frozen=True)
class CostLine:
    """A cost of an activity."""

    amount: str
    currency: str
    organisation: str | int | None


OTHER: TypeAdapter[Any] = TypeAdapter(Plain | list[str])
OF_ACTIVITIES: Mapping[str, TypeAdapter[Any]] = {
    **{name: TypeAdapter(Plain) for name in ("kind", "confirmation", "audience")},
    "goals": TypeAdapter(list[int]),
    "organisation_ids": TypeAdapter(list[str | int]),
    "cost_lines": TypeAdapter(list[CostLine]),
}
OF_STEPS: Mapping[str, TypeAdapter[Any]] = {
    CREATED: TypeAdapter(str | None),
    DELETED: TypeAdapter(bool),
    "title": TypeAdapter(str),
    "organisation": TypeAdapter(Named | None),
    "owners": TypeAdapter(list[Named]),
    "start": TypeAdapter(date | None),
    "due": TypeAdapter(tuple[date, Literal["day", "month"]] | None),
    "status": TypeAdapter(StepStatus),
    "cost": TypeAdapter(tuple[Decimal, Currency, Named | None] | None),
    "goals": TypeAdapter(list[Annotated[int, Field(ge=1, le=17)]]),
    "notes": TypeAdapter(str),
    "activities": TypeAdapter(list[int]),
    "audience": TypeAdapter(str),
}


@dataclass(frozen=True)
class Numbers:
    """What stands for the number of an organisation, a person and an activity, on the way out or in; None: nothing."""

    organisation: Callable[[Any], Any]
    person: Callable[[str], int | None]
    activity: Callable[[int], int | None]

    def told(self, field: str, value: Any) -> Any:  # noqa: ANN401 - JSON, as the history of a step holds it
        """A value of a step's history with what stands for the numbers in it."""
        if field == "organisation":
            return self._party(value)
        if field == "cost" and value:
            return [*value[:2], self._party(value[2])]
        if field == "owners":
            return [[name, self.person(name)] for name, _ in value]
        if field == "activities":
            return [found for number in value if (found := self.activity(number)) is not None]
        return value

    def _party(self, value: Sequence[Any] | None) -> list[Any] | None:
        return [value[0], self.organisation(value[1])] if value else None
