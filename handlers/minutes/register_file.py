"""The register of organisations as a CSV file."""

import csv
import io
from collections.abc import Mapping
from typing import Final

from handlers.minutes.register import Named

_NEEDED: Final = ("id", "sv", "en", "vi")
ORGANISATION_KINDS: Final = (
    "municipality", "department", "company", "university", "school", "authority", "embassy", "network", "association",
    "funder", "other",
)  # fmt: skip


class RegisterError(ValueError):
    """What is wrong in the file: the row (1 is the first line), the column, and why."""

    def __init__(self, row: int, column: str, reason: str) -> None:
        super().__init__(f"row {row}, column {column}: {reason}")
        self.row, self.column, self.reason = row, column, reason


def load_register(text: str) -> list[Named]:
    """The organisations of a CSV text with the columns id, sv, en, vi, aliases (with semicolons), kind, country, side.

    Raises RegisterError for a missing column, an empty name, a kind that does not exist and an id that comes twice.
    """
    found, wrong = read_register(text)
    if wrong:
        raise wrong[0]
    return found


def read_register(text: str) -> tuple[list[Named], list[RegisterError]]:
    """The organisations of the rows that are right, and what is wrong with the others, the first thing of each."""
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    missing = [column for column in _NEEDED if column not in (rows.fieldnames or ())]
    if missing:
        return [], [RegisterError(1, column, "missing") for column in missing]
    found: list[Named] = []
    wrong: list[RegisterError] = []
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, 2):
        try:
            named = _unseen(row, number, seen)
        except RegisterError as error:
            wrong.append(error)
        else:
            seen[named.key] = number
            found.append(named)
    return found, wrong


def _unseen(row: Mapping[str, object], number: int, seen: Mapping[str, int]) -> Named:
    named = _named({key: value.strip() for key, value in row.items() if isinstance(value, str)}, number)
    if named.key in seen:
        raise RegisterError(number, "id", f"{named.key!r} stands in row {seen[named.key]} too")
    return named


def _named(row: dict[str, str], number: int) -> Named:
    for column in _NEEDED:
        if not row.get(column):
            raise RegisterError(number, column, "empty")
    kind = row.get("kind") or "other"
    if kind not in ORGANISATION_KINDS:
        raise RegisterError(number, "kind", f"{kind!r} is none of {', '.join(sorted(ORGANISATION_KINDS))}")
    aliases = tuple(filter(None, (alias.strip() for alias in row.get("aliases", "").split(";"))))
    return Named(
        row["id"], row["sv"], row["en"], row["vi"], aliases, kind, row.get("country") or None, row.get("side") or None
    )
