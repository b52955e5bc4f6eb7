"""Every storage test runs twice: on a SQLite file, and on a PostgreSQL server that lives as long as the test run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage import Database
from storage.database import open_engine
from tests.postgresql import PostgreSQL, run_sql


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
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


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """A migrated database."""
    database = Database(url)
    database.migrate()
    yield database
    database.close()
