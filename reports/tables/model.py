"""What a table is: a name, typed columns, rows. A column of money is two columns in a file: amount and currency."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

SUM = "Σ"  # begins the rows of totals in a workbook; below an empty row they are not data when it is read


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    MONEY = "money"


@dataclass(frozen=True)
class Money:
    """An amount in a currency (ISO 4217). Amounts of different currencies are never added."""

    amount: Decimal
    currency: str


Cell = str | int | Decimal | date | Money | None


@dataclass(frozen=True)
class Column:
    """A column. `key` names it in code, `title` in the file.

    `aliases` are further titles under which it is read, such as those of the other languages; the key always is one.
    `total` asks for a sum below the column, for money one per currency. `unit` is the title of the currency's column.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    required: bool = False
    total: bool = False
    aliases: tuple[str, ...] = ()
    unit: str = "currency"


@dataclass(frozen=True)
class Table:
    """Rows under typed columns. Each row has one cell per column, in their order; None is empty."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]


class Uncomputed(str):
    """A formula whose result the file does not hold, as some programs write them: nobody knows what stands there."""

    __slots__ = ()


Plain = str | int | Decimal | date | None  # what one cell of a file holds


def headings(columns: Sequence[Column]) -> list[str]:
    """The titles as they stand in a file."""
    titles: list[str] = []
    for column in columns:
        titles += [column.title, column.unit] if column.kind == Kind.MONEY else [column.title]
    return titles


def plain_row(columns: Sequence[Column], row: Sequence[Cell]) -> list[Plain]:
    """The cells of a row as they stand in a file."""
    cells: list[Plain] = []
    for column, value in zip(columns, row, strict=True):
        if column.kind == Kind.MONEY:
            cells += [value.amount, value.currency] if isinstance(value, Money) else [None, None]
        elif isinstance(value, Money):
            raise TypeError(f"money in the column {column.key}")
        else:
            cells.append(value)
    return cells
