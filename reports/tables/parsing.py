"""Rows as they stand in a file -> typed values, with every error named by row and column."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reports.tables.files import RawRow, RawTable
from reports.tables.model import Cell, Column, Kind, Plain, Uncomputed
from reports.tables.values import Problem, amount_of, date_of, decimal_of, integer_of, text_of

__all__ = ["ParsedRow", "Parsing", "Problem", "RowError", "parse"]


@dataclass(frozen=True)
class RowError:
    """What is wrong in a cell: the row as the file numbers it (0 for the heading), the column's title, the text."""

    row: int
    column: str
    problem: Problem
    value: str = ""


@dataclass(frozen=True)
class ParsedRow:
    """A row's values by the columns' keys; None for an empty cell and for a column that the file does not have."""

    number: int
    values: Mapping[str, Cell]


@dataclass(frozen=True)
class Parsing:
    """What became of a table: the rows without errors, the errors, headings that no column has; the columns it has."""

    rows: tuple[ParsedRow, ...]
    errors: tuple[RowError, ...]
    unknown: tuple[str, ...]
    present: frozenset[str] = frozenset()  # keys


_READERS: Mapping[Kind, Callable[[Plain], Cell | Problem]] = {
    Kind.TEXT: text_of,
    Kind.INTEGER: integer_of,
    Kind.DECIMAL: decimal_of,
    Kind.DATE: date_of,
}


def parse(table: RawTable, columns: Sequence[Column]) -> Parsing:
    """The rows of a file under the given columns. Columns are found by key, title or alias, in any order.

    Without a required column there are no rows.
    """
    places = _places(table.heading, columns)
    missing = [c for c in columns if c.required and c.key not in places]
    if missing:
        lacking = tuple(RowError(0, column.title, Problem.MISSING_COLUMN) for column in missing)
        return Parsing((), lacking, _unknown(table.heading, columns, places))
    errors: list[RowError] = []
    rows: list[ParsedRow] = []
    for raw in table.rows:
        values, wrong = _row(raw, columns, places)
        errors += wrong
        if not wrong:
            rows.append(ParsedRow(raw.number, values))
    return Parsing(tuple(rows), tuple(errors), _unknown(table.heading, columns, places), frozenset(places))


def _folded(title: str) -> str:
    return " ".join(title.replace("_", " ").casefold().split()).rstrip("*: ")


def _places(heading: Sequence[str], columns: Sequence[Column]) -> dict[str, int]:
    """The position of each column that the file has; the first one of that name counts."""
    positions: dict[str, int] = {}
    for position, title in enumerate(heading):
        positions.setdefault(_folded(title), position)
    found: dict[str, int] = {}
    for column in columns:
        names = (column.title, column.key, *column.aliases)
        hit = next((positions[name] for name in map(_folded, names) if name and name in positions), None)
        if hit is not None:
            found[column.key] = hit
    return found


def _row(raw: RawRow, columns: Iterable[Column], places: Mapping[str, int]) -> tuple[dict[str, Cell], list[RowError]]:
    values: dict[str, Cell] = {}
    errors: list[RowError] = []
    taken = set(places.values())
    for column in columns:
        position = places.get(column.key)
        cell = raw.cells[position] if position is not None else None
        value: Cell | Problem
        if isinstance(cell, Uncomputed):
            value = Problem.NO_RESULT
        elif column.kind == Kind.MONEY:
            value = amount_of(cell, _unit(raw, position, taken))
        else:
            value = _READERS[column.kind](cell)
        if value is None and column.required and position is not None:
            value = Problem.MISSING
        if isinstance(value, Problem):
            errors.append(RowError(raw.number, column.title, value, "" if cell is None else str(cell)))
        else:
            values[column.key] = value
    return values, errors


def _unit(raw: RawRow, position: int | None, taken: set[int]) -> Plain:
    """The currency: what stands to the right of the amount, unless that is a column of its own."""
    if position is None or position + 1 in taken or position + 1 >= len(raw.cells):
        return None
    return raw.cells[position + 1]


def _unknown(heading: Sequence[str], columns: Sequence[Column], places: Mapping[str, int]) -> tuple[str, ...]:
    taken = set(places.values())
    units = {places[c.key] + 1 for c in columns if c.kind == Kind.MONEY and c.key in places} - taken
    return tuple(t for number, t in enumerate(heading) if t and number not in taken | units)
