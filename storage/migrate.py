"""Brings the database to this release's tables, at every start."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from storage.database import REBUILDS, translated_errors
from storage.errors import DatabaseVersionError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0006"  # the newest revision; a test holds it against the files
ADVISORY_LOCK = 5_724_001  # one starting process migrates a PostgreSQL database, others wait


def migrate(engine: Engine) -> None:
    """Applies the missing migrations in one transaction.

    Raises DatabaseVersionError when the database is newer than this release.
    """
    with translated_errors(), engine.execution_options(**{REBUILDS: True}).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        current = current_revision(connection)
        if current == HEAD:
            return
        _upgrade(connection, current)


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
    folder = str(Path(__file__).with_name("migrations"))
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, current: str | None) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    config = alembic_config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise DatabaseVersionError(f"the database is at revision {current}, which this release does not know")
    command.upgrade(config, "head")
