"""What entries are about is worked out beside the talk, and never kept of a text that is no longer there."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from handlers.activities import learning
from storage import Activity, Database
from storage.activities.vectors import ActivityVector

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Likeness:
    """Keeps the words themselves, and lets something happen before it does."""

    model = "words"

    def __init__(self, *happens: Callable[[], None]) -> None:
        self._happens = iter(happens)

    def vectors(self, texts: Sequence[str]) -> bytes:
        next(self._happens, lambda: None)()
        return "|".join(texts).encode()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database with one entry."""
    with closing(Database(f"sqlite:///{tmp_path / 'samverkan.db'}")) as database:
        database.migrate()
        with database.write() as work:
            home = work.partnerships.ensure("Borås – Huế", []).id
            entry = Activity(partnership_id=home, logged_at=NOW, title="school exchange", kind="meeting")
            entry.start_on, entry.audience, entry.outcome = NOW.date(), "shared", ""
            entry.topics, entry.decisions, entry.planned = [], [], False
            work.activities.add(entry, ["school"])
        yield database


def learn(database: Database, likeness: Likeness) -> bytes | None:
    """What is kept of the entry after a round."""
    learning.run(SimpleNamespace(store=database, likeness=likeness))  # type: ignore[arg-type]
    with database.read() as work:
        kept = work.session.get(ActivityVector, 1)
        return kept.vector if kept else None


def test_an_entry_edited_meanwhile_has_its_turn_again(database: Database) -> None:
    def edit() -> None:
        with database.write() as work:
            entry = work.activities.find(1)
            assert entry is not None
            work.activities.change(entry, {"title": "wastewater plant"}, None, NOW)

    assert learn(database, Likeness(edit)) is None
    assert learn(database, Likeness()) == b"wastewater plant"
