"""Who may see a record: the rule that every query over internal records applies."""

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute

Audiences = frozenset[str] | None  # those whose records may be seen; None means everybody's


def visible(audience: InstrumentedAttribute[str] | ColumnElement[str], audiences: Audiences) -> ColumnElement[bool]:
    """The condition that a record with this audience may be seen."""
    return true() if audiences is None else audience.in_(sorted(audiences))
