"""Migrations: to the newest tables and back, never half, never twice, never over a newer release."""

from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

import storage.migrate
from storage import Database, DatabaseVersionError
from storage.database import Base, open_engine
from storage.migrate import HEAD, alembic_config, current_revision, migrate
from tests.storage.samples import NOW, SIDES, add_chat

ALL_TABLES = {*Base.metadata.tables, "alembic_version"}


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_an_empty_database_is_brought_to_the_newest_tables(engine: Engine) -> None:
    migrate(engine)

    assert tables(engine) == ALL_TABLES
    with engine.connect() as connection:
        assert current_revision(connection) == HEAD


def test_head_is_the_newest_of_the_migration_files(engine: Engine) -> None:
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(alembic_config(connection))

    assert scripts.get_heads() == [HEAD]


def test_migrations_make_what_the_records_say(engine: Engine) -> None:
    migrate(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    with database.write() as work:
        work.partnerships.ensure("Borås – Huế", SIDES)

    database.migrate()

    with database.read() as work:
        assert [entry.name for entry in work.partnerships.all()] == ["Borås – Huế"]


def test_a_database_of_a_newer_release_is_refused_and_left_alone(engine: Engine) -> None:
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseVersionError, match="9999"):
        migrate(engine)

    with engine.connect() as connection:
        assert current_revision(connection) == "9999"


def test_starts_at_the_same_moment_migrate_once(url: str) -> None:
    engines = [open_engine(url) for _ in range(6)]
    with ThreadPoolExecutor(len(engines)) as pool:
        for ending in [pool.submit(migrate, engine) for engine in engines]:
            ending.result()

    assert tables(engines[0]) == ALL_TABLES
    for engine in engines:
        engine.dispose()


def test_the_tables_can_be_taken_away_and_made_again(engine: Engine) -> None:
    migrate(engine)

    with engine.begin() as connection:
        command.downgrade(alembic_config(connection), "base")
    assert tables(engine) == {"alembic_version"}

    migrate(engine)
    assert tables(engine) == ALL_TABLES


def test_a_migration_that_fails_leaves_nothing_behind(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = storage.migrate.upgrade

    def upgrade_and_stumble(connection: Connection, revision: str) -> None:
        upgrade(connection, revision)
        raise RuntimeError("the power went")

    with monkeypatch.context() as patches:
        patches.setattr(storage.migrate, "upgrade", upgrade_and_stumble)
        with pytest.raises(RuntimeError):
            migrate(engine)
    assert tables(engine) == set()

    migrate(engine)
    assert tables(engine) == ALL_TABLES


def test_a_table_that_a_migration_rebuilds_does_not_take_others_with_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("Borås – Huế", SIDES)
        chat_id = add_chat(work, partnership_id=partnership.id).id
    monkeypatch.setattr(storage.migrate, "HEAD", "9999")
    monkeypatch.setattr(storage.migrate, "upgrade", rebuild_partnerships)

    database.migrate()

    with database.read() as work:
        chat = work.chats.get(chat_id)
        assert chat is not None
        assert (chat.partnership_id, chat.created_at) == (partnership.id, NOW)


def rebuild_partnerships(connection: Connection, _revision: str) -> None:
    rebuild: Literal["always", "auto"] = "always" if connection.dialect.name == "sqlite" else "auto"
    with Operations(MigrationContext.configure(connection)).batch_alter_table(
        "partnerships", recreate=rebuild
    ) as batch:
        batch.alter_column("name", nullable=True)
