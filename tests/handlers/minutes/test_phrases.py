"""The tables of phrases, field by field, over a register like the one in use."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from handlers.minutes import Draft, Themes, load_register, read
from handlers.minutes.message import Language
from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.goals import suggest
from knowledge.terms.subjects import subjects_of

HERE = Path(__file__).parent
REGISTER = load_register((HERE / "organisations.csv").read_text("utf-8"))
THEMES = Themes(suggest, subjects_of(shipped_glossary()))
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
    now = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(ZONES[row.language]))
    return read(row.text, row.language, now, REGISTER, THEMES)


def _people(draft: Draft) -> str:
    people = draft.participants
    return " ".join("-" if n is None else str(n) for n in (people.total, people.women, people.men, people.other))


def _days(draft: Draft) -> str:
    return f"{draft.start} {draft.end or ''}".strip()


def _costs(draft: Draft) -> str:
    said = (f"{cost.amount.normalize():f} {cost.currency} {cost.organisation or '-'}" for cost in draft.costs)
    return "; ".join(said)


def _follow_ups(draft: Draft) -> str:
    return "; ".join(f"{one.organisation or '-'} {one.person or '-'} {one.due or '-'}" for one in draft.follow_ups)


def _organisations(draft: Draft) -> str:
    return f"{'; '.join(draft.organisations)} | {'; '.join(draft.new_organisations)}"


def _all(draft: Draft) -> str:
    parts = (f"{draft.kind} {_days(draft)}", _people(draft), _organisations(draft), _costs(draft), _follow_ups(draft))
    return " | ".join(parts)


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("participants", _people),
        ("dates", _days),
        ("kinds", lambda draft: draft.kind),
        ("costs", _costs),
        ("follow_ups", _follow_ups),
        ("tasks", lambda draft: "; ".join(one.text for one in draft.follow_ups)),  # without the day
        ("titles", lambda draft: draft.title),
        ("topics", lambda draft: "; ".join(draft.topics) or "-"),
        ("places", lambda draft: draft.place or "-"),
        ("organisations", _organisations),
        ("messages", _all),
    ],
)
def test_phrases_are_understood(field: str, told: Callable[[Draft], str]) -> None:
    read_as = {row: told(understood(row)) for row in rows(field)}
    misses = [
        f"{row.text}: {said}, not {row.expected}" for row, said in read_as.items() if not _same(said, row.expected)
    ]
    assert not misses, "\n".join(misses)


def _same(said: str, expected: str) -> bool:
    return [part.strip() for part in said.split("|")] == [part.strip() for part in expected.split("|")]


def test_the_tables_are_large_enough_to_mean_something() -> None:
    tables = [rows(path.stem) for path in (HERE / "phrases").glob("*.txt")]
    assert sum(map(len, tables)) >= 300
