"""Brings the database to this release's tables, at every start."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from storage.database import REBUILDS, translated_errors
from storage.errors import DatabaseVersionError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0013"  # the newest revision; a test holds it against the files
ADVISORY_LOCK = 5_724_001  # one starting process migrates a PostgreSQL database, others wait


def migrate(engine: Engine) -> None:
    """Applies the missing migrations in one transaction.

    Raises DatabaseVersionError when the database is newer than this release.
    """
    with translated_errors(), engine.execution_options(**{REBUILDS: True}).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL lock_timeout = 0"))  # another start may migrate for minutes
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        current = current_revision(connection)
        if current == HEAD:
            return
        if current is not None and not knows(current):
            raise DatabaseVersionError(
                f"the database is at revision {current}, which this release does not know: a newer wrote it"
            )
        upgrade(connection, "head")


def current_revision(connection: Connection) -> str | None:
    """The revision that the database is at; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision


def alembic_config(connection: Connection) -> "Config":
    """Alembic's settings for an open connection; also for the tests that compare models and migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _folder())
    config.attributes["connection"] = connection
    return config


def knows(revision: str) -> bool:
    """Whether this release has the migrations that led to a revision."""
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", _folder())
    return any(script.revision == revision for script in ScriptDirectory.from_config(config).walk_revisions())


def upgrade(connection: Connection, revision: str) -> None:
    """Applies the migrations up to a revision, on a connection made with REBUILDS."""
    from alembic import command

    command.upgrade(alembic_config(connection), revision)


def _folder() -> str:
    return str(Path(__file__).with_name("migrations")).replace("%", "%%")
