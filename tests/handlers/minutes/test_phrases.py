"""The tables of phrases, field by field, over a register like the one in use."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from handlers.minutes import Draft, load_register, read
from handlers.minutes.message import Language

HERE = Path(__file__).parent
REGISTER = load_register((HERE / "organisations.csv").read_text("utf-8"))
ZONES = {"sv": "Europe/Stockholm", "en": "Europe/Stockholm", "vi": "Asia/Ho_Chi_Minh"}


class Row(NamedTuple):
    language: Language
    text: str
    expected: str


def rows(field: str) -> list[Row]:
    """The rows of a table: language | text | what is expected."""
    found = []
    for line in (HERE / "phrases" / f"{field}.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            language, text, *expected = (part.strip() for part in line.split("|"))
            found.append(Row(language, text, " | ".join(expected).strip()))  # type: ignore[arg-type]
    return found


def understood(row: Row) -> Draft:
    return read(row.text, row.language, datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(ZONES[row.language])), REGISTER)


def _name(row: object) -> str:
    return row.text if isinstance(row, Row) else str(row)


@pytest.mark.parametrize("row", rows("participants"), ids=_name)
def test_participants(row: Row) -> None:
    people = understood(row).participants
    said = ("-" if n is None else str(n) for n in (people.total, people.women, people.men, people.other))
    assert " ".join(said) == row.expected


@pytest.mark.parametrize("row", rows("dates"), ids=_name)
def test_dates(row: Row) -> None:
    draft = understood(row)
    assert f"{draft.start} {draft.end or ''}".strip() == row.expected


@pytest.mark.parametrize("row", rows("kinds"), ids=_name)
def test_kinds(row: Row) -> None:
    assert understood(row).kind == row.expected


@pytest.mark.parametrize("row", rows("costs"), ids=_name)
def test_costs(row: Row) -> None:
    costs = understood(row).costs
    said = (f"{cost.amount.normalize():f} {cost.currency} {cost.organisation or '-'}" for cost in costs)
    assert "; ".join(said) == row.expected


@pytest.mark.parametrize("row", rows("follow_ups"), ids=_name)
def test_follow_ups(row: Row) -> None:
    found = understood(row).follow_ups
    assert "; ".join(f"{one.organisation or '-'} {one.person or '-'} {one.due or '-'}" for one in found) == row.expected


@pytest.mark.parametrize("row", rows("tasks"), ids=_name)
def test_a_follow_up_is_told_without_its_day(row: Row) -> None:
    assert "; ".join(one.text for one in understood(row).follow_ups) == row.expected


@pytest.mark.parametrize("row", rows("titles"), ids=_name)
def test_titles(row: Row) -> None:
    assert understood(row).title == row.expected


@pytest.mark.parametrize("row", rows("places"), ids=_name)
def test_places(row: Row) -> None:
    assert (understood(row).place or "-") == row.expected


@pytest.mark.parametrize("row", rows("organisations"), ids=_name)
def test_organisations(row: Row) -> None:
    draft = understood(row)
    assert f"{'; '.join(draft.organisations)} | {'; '.join(draft.new_organisations)}".strip() == row.expected.strip()


@pytest.mark.parametrize("row", rows("messages"), ids=_name)
def test_whole_messages(row: Row) -> None:
    draft = understood(row)
    people = draft.participants
    counts = ("-" if n is None else str(n) for n in (people.total, people.women, people.men, people.other))
    costs = (f"{cost.amount.normalize():f} {cost.currency} {cost.organisation or '-'}" for cost in draft.costs)
    tasks = (f"{one.organisation or '-'} {one.person or '-'} {one.due or '-'}" for one in draft.follow_ups)
    said = [
        f"{draft.kind} {draft.start} {draft.end or ''}".strip(),
        " ".join(counts),
        "; ".join(draft.organisations),
        "; ".join(draft.new_organisations),
        "; ".join(costs),
        "; ".join(tasks),
    ]
    assert said == [part.strip() for part in row.expected.split("|")]


def test_the_tables_are_large_enough_to_mean_something() -> None:
    tables = [rows(path.stem) for path in (HERE / "phrases").glob("*.txt")]
    assert sum(map(len, tables)) >= 300
