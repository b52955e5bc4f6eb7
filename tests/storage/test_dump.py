"""All of a database, carried to another one: SQLite and PostgreSQL, in each direction."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, LargeBinary, Numeric, String, select

from storage import Database, DatabaseVersionError, DumpError, User
from storage.database import Base
from storage.migrate import HEAD
from tests.postgresql import PostgreSQL
from tests.storage.conftest import UNTOUCHED
from tests.storage.rows import content, fill, make_database
from tests.storage.samples import add_user, letter


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A second database, which is empty."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'other.db'}"
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        url = make_database(server)
    with closing(Database(url)) as database:
        yield database


@pytest.fixture
def filled(request: pytest.FixtureRequest, other: Database) -> Database:
    """The second database with a row in each table."""
    if other.file is not None:
        shutil.copy(request.getfixturevalue("migrated_file"), other.file)
    else:
        make_database(request.getfixturevalue("migrated_server"), UNTOUCHED)
    fill(other, rows=1)
    return other


def test_every_row_of_every_table_arrives_unchanged_and_new_ones_follow(database: Database, other: Database) -> None:
    fill(database)
    before = content(database)
    assert all(len(lines) == 3 for lines in before.values())
    with database.snapshot() as taken:
        assert set(taken.tables) == {table.name for table in Base.metadata.tables.values()}
        other.load(taken.revision, [(name, taken.lines(name)) for name in taken.tables])
    assert content(other) == before
    with database.read() as mine, other.read() as theirs:
        for table in Base.metadata.sorted_tables:
            query = select(table).order_by(*table.primary_key.columns)
            assert mine.session.execute(query).all() == theirs.session.execute(query).all(), table.name
    with other.write() as work:
        assert add_user(work, "telegram:new").id == 4
        assert work.mailbox.post(letter(), []).id == 4


def test_what_is_written_meanwhile_is_not_in_it(database: Database) -> None:
    with database.write() as work:
        add_user(work, "telegram:1")
    with database.snapshot() as taken:
        with database.write() as work:
            add_user(work, "telegram:2")
        assert len(list(taken.lines("users"))) == 1


def test_nothing_of_what_was_there_is_left(database: Database, filled: Database) -> None:
    with database.write() as work:
        add_user(work, "telegram:1")
    with database.snapshot() as taken:
        filled.load(taken.revision, [(name, taken.lines(name)) for name in taken.tables])
    assert content(filled) == content(database)


UNFIT: dict[str, list[tuple[str, list[str]]]] = {
    "unknown table": [("no_such_table", [])],
    "no JSON": [("users", ["{"])],
    "missing columns": [("users", ['{"id": 1}'])],
    "no row": [("users", ['["not", "a", "row"]'])],
    "missing reference": [("memberships", [json.dumps({"user_id": 9, "partnership_id": 9, "role": 1, "side": None})])],
}


def test_lines_that_do_not_fit_change_nothing(filled: Database) -> None:
    before = content(filled)
    # What cannot be read is found before any database is asked.
    names = UNFIT if filled.file is not None else ("no JSON", "missing reference")
    for name in names:
        with pytest.raises(DumpError):
            filled.load(HEAD, UNFIT[name])
    assert content(filled) == before


def test_revision_of_a_newer_release_is_refused(other: Database) -> None:
    with pytest.raises(DatabaseVersionError, match="does not know"):
        other.load("9999", [])
    assert other.is_empty()


def test_backup_of_an_older_release_is_brought_up_to_this_one(other: Database) -> None:
    user = {
        "id": 7,
        "address": "telegram:7",
        "name": "Åsa",
        "username": None,
        "language": "sv",
        "language_chosen": True,
        "timezone": None,
        "admission": "admitted",
        "reachable": True,
        "created_at": "2026-11-23T10:00:00+01:00",
        "seen_at": "2026-11-23T09:00:00+00:00",
    }
    other.load("0001", [("users", [json.dumps(user)])])
    with other.read() as work:
        found = work.session.get_one(User, 7)
        assert found.created_at == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    other.migrate()


def test_empty_database_cannot_be_backed_up(other: Database) -> None:
    with pytest.raises(DatabaseVersionError, match="empty"), other.snapshot():
        pass


def test_column_types_are_all_known_to_the_dump() -> None:
    plain = (Integer, String, Boolean, DateTime, Date, LargeBinary, JSON, Numeric)
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            assert isinstance(getattr(column.type, "impl", column.type), plain), f"{table.name}.{column.name}"
