"""Every storage test runs twice: on a SQLite file, and on a PostgreSQL server that lives as long as the test run."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage import Database
from storage.database import Base, open_engine
from tests.postgresql import PostgreSQL, run_sql

MIGRATED = "migrated"  # the name of a PostgreSQL database whose tables stay from test to test
UNTOUCHED = "untouched"  # a copy of it that nobody ever opens, so that it can be copied at any time
EMPTY_TABLES = (
    "SET session_replication_role = replica",  # without a thought of which table refers to which
    *(f"DELETE FROM {table}" for table in Base.metadata.tables),
    "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'samverkan.db'}"
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    yield server.get_uri()
    # To empty one database is ten times faster than to make a new one.
    run_sql(server, "SET default_transaction_read_only TO off", "ALTER DATABASE postgres RESET ALL")
    run_sql(server, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An engine on an empty database."""
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "samverkan.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_server(postgresql: PostgreSQL) -> PostgreSQL:
    """The server, with a migrated database that every test leaves empty."""
    run_sql(postgresql, f"CREATE DATABASE {MIGRATED}")
    migrate(postgresql.get_uri(MIGRATED))
    run_sql(postgresql, f"CREATE DATABASE {UNTOUCHED} TEMPLATE {MIGRATED}")
    return postgresql


def migrate(url: str) -> None:
    with closing(Database(url)) as database:
        database.migrate()


@pytest.fixture
def database(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with all tables and no rows."""
    if kind == "sqlite":
        file = shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "samverkan.db")
        with closing(Database(f"sqlite:///{file}")) as database:
            yield database
        return
    server: PostgreSQL = request.getfixturevalue("migrated_server")
    with closing(Database(server.get_uri(MIGRATED))) as database:
        yield database
    run_sql(server, *EMPTY_TABLES, database=MIGRATED)
