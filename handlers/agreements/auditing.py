"""What is noted of a change, since agreements have no history: which field of which one, and what it has become."""

from collections.abc import Mapping

from handlers.audit import Action, note
from handlers.talk import Talk
from storage import Agreement, UnitOfWork

LONGEST = 200
COLUMNS: Mapping[str, str] = {
    "title": "title",
    "parties": "parties",
    "signed": "signed_on",
    "starts": "starts_on",
    "ends": "ends_on",
    "lead": "lead_months",
    "documents": "documents",
    "kind": "kind",
    "status": "status",
    "audience": "audience",
}


def note_change(talk: Talk, work: UnitOfWork, agreement: Agreement, field: str) -> None:
    """Notes that a field has been changed to what it is now."""
    value = getattr(agreement, COLUMNS[field])
    told = ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    target = f"M-{agreement.id} {agreement.title}"
    note(talk, work, Action.AGREEMENT_CHANGED, target, f"{field}={told[:LONGEST]}")
