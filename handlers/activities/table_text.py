"""A table of several rows in a text that somebody wrote or pasted."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import Final

MARKS: Final = ("\t", "|", ";")
LEAST_ROWS: Final = 2  # below the heads; of a table with one row a card is made


def rows(text: str) -> list[list[str]]:
    """The cells of the table in a text, its heads first; none without one and for one row only."""
    lines = [line for line in text.splitlines() if line.strip()]
    tables = [_cells(group) for mark in MARKS for has, group in groupby(lines, partial(_has, mark)) if has]
    return next((table for table in tables if len(table) > LEAST_ROWS), [])


def _has(mark: str, line: str) -> str:
    """The mark, when it divides the line."""
    return mark if mark in line.strip("| ") else ""


def _cells(lines: Iterable[str]) -> list[list[str]]:
    """The cells of lines that one mark divides, without the rule below the heads; none when their number differs."""
    said = list(lines)
    mark = next(mark for mark in MARKS if _has(mark, said[0]))
    cells = [[cell.strip() for cell in (line.strip("| ") if mark == "|" else line).split(mark)] for line in said]
    cells = [row for row in cells if any(letter.isalnum() for cell in row for letter in cell)]
    return cells if len({len(row) for row in cells}) == 1 else []


def is_alone(text: str) -> bool:
    """Whether no more than a line that leads to it stands beside a table."""
    beside = [line for line in text.splitlines() if line.strip() and not any(_has(mark, line) for mark in MARKS)]
    return not beside or (len(beside) == 1 and beside[0].rstrip().endswith(":"))
