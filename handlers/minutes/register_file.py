"""The register of organisations as a CSV file."""

import csv
import io
from typing import Final

from handlers.minutes.register import Named

COLUMNS: Final = ("id", "sv", "en", "vi", "aliases", "kind", "country", "side")
_NEEDED: Final = ("id", "sv", "en", "vi")
KINDS: Final = frozenset(
    """
        municipality department company university school authority embassy network association funder other
    """.split()
)


class RegisterError(ValueError):
    """What is wrong in the file: the row (1 is the first line), the column, and why."""

    def __init__(self, row: int, column: str, reason: str) -> None:
        super().__init__(f"row {row}, column {column}: {reason}")
        self.row, self.column, self.reason = row, column, reason


def load_register(text: str) -> list[Named]:
    """The organisations of a CSV text with the columns id, sv, en, vi, aliases (with semicolons), kind, country, side.

    Raises RegisterError for a missing column, an empty name, a kind that does not exist and an id that comes twice.
    """
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    for column in _NEEDED:
        if column not in (rows.fieldnames or ()):
            raise RegisterError(1, column, "missing")
    found: list[Named] = []
    seen: dict[str, int] = {}
    for row in rows:
        named = _named(
            {
                key: (value or "").strip()
                for key, value in row.items()
                if isinstance(key, str) and not isinstance(value, list)
            },
            rows.line_num,
        )
        if named.key in seen:
            raise RegisterError(rows.line_num, "id", f"{named.key!r} stands in row {seen[named.key]} too")
        seen[named.key] = rows.line_num
        found.append(named)
    return found


def _named(row: dict[str, str], number: int) -> Named:
    for column in _NEEDED:
        if not row.get(column):
            raise RegisterError(number, column, "empty")
    kind = row.get("kind") or "other"
    if kind not in KINDS:
        raise RegisterError(number, "kind", f"{kind!r} is none of {', '.join(sorted(KINDS))}")
    aliases = tuple(filter(None, (alias.strip() for alias in row.get("aliases", "").split(";"))))
    return Named(
        row["id"], row["sv"], row["en"], row["vi"], aliases, kind, row.get("country") or None, row.get("side") or None
    )
