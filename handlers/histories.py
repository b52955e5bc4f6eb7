"""What of a record's history somebody may see: what was written while one side kept it to itself stays that side's."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Protocol, TypeVar

from knowledge.words import SHARED, Audiences, may_see


class Change(Protocol):
    """One field was changed; who may see the record is the field "audience"."""

    field: str
    changed_at: datetime
    before: Any
    after: Any


C = TypeVar("C", bound=Change)


def visible(changes: Sequence[C], audience: str, audiences: Audiences) -> list[tuple[C, bool]]:
    """The changes, latest first, that these audiences may see, each with whether it was one of the side's own.

    `audience` is who may see the record now. What was changed in one go is judged together.
    """
    found: list[tuple[C, bool]] = []
    for _, going in groupby(changes, key=lambda change: change.changed_at):
        together = list(going)
        moves = [change for change in together if change.field == "audience"]
        states = {audience, *(state for change in moves for state in (change.before, change.after))}
        if all(may_see(audiences, state) for state in states):
            found += [(change, states != {SHARED}) for change in together]
        audience = moves[-1].before if moves else audience
    return found
