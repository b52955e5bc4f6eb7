"""Times, foreign keys, the driver's errors, and records that two add at once."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import Engine, event, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError, StatementError

from storage import Database, DatabaseUnavailableError, Role, StorageError
from storage.database import open_engine, translated_errors
from tests.postgresql import PostgreSQL, run_sql
from tests.storage.conftest import MIGRATED
from tests.storage.samples import NOW, add_user

HANOI = timezone(timedelta(hours=7))


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="without a zone"), database.write() as work:
        add_user(work, seen_at=datetime(2026, 11, 23, 9, 0))  # noqa: DTZ001 - the point


@pytest.mark.parametrize("moment", [datetime(2026, 11, 23, 9, 0, 0, 123456, HANOI), NOW])
def test_a_time_comes_back_as_the_same_instant_in_utc(database: Database, moment: datetime) -> None:
    with database.write() as work:
        user_id = add_user(work, seen_at=moment).id

    assert stored_time(database, user_id) == (moment, UTC)


def test_a_server_in_another_zone_still_answers_in_utc(engine: Engine, url: str) -> None:
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.execute(text(f"ALTER DATABASE {engine.url.database} SET timezone TO 'Asia/Ho_Chi_Minh'"))
    database = Database(url)
    database.migrate()
    with database.write() as work:
        user_id = add_user(work).id

    assert stored_time(database, user_id) == (NOW, UTC)
    database.close()


def stored_time(database: Database, user_id: int) -> tuple[datetime, object]:
    with database.read() as work:
        user = work.users.get(user_id)
        assert user is not None
        return user.seen_at, user.seen_at.tzinfo


def test_text_with_zero_bytes_is_kept_and_found(database: Database) -> None:
    with database.write() as work:
        add_user(work, name="Rut\0Persson")
        work.mailbox.receive("a:\0", "x\0y", NOW)
    with database.write() as work:
        user = work.users.by_address("telegram:1")
        assert user is not None
        assert user.name.replace("\0", "\ufffd") == "Rut\ufffdPersson"
        assert work.mailbox.begin("a:\0") is not None


def test_times_are_compared_as_instants(database: Database) -> None:
    with database.write() as work:
        work.mailbox.receive("a:1", "early", datetime(2026, 11, 23, 9, 0, tzinfo=HANOI))  # 02:00 in UTC
        work.mailbox.receive("a:2", "late", datetime(2026, 11, 23, 3, 0, tzinfo=UTC))

    with database.read() as work:
        assert [entry.payload for entry in work.mailbox.unfinished("a:")] == ["early", "late"]


def test_a_row_cannot_belong_to_nothing(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as work:
        work.users.grant(4711, 4711, Role.READER)


def test_a_wrong_statement_is_not_taken_for_an_unavailable_database(database: Database) -> None:
    with pytest.raises((OperationalError, ProgrammingError)), database.read() as work:
        work.session.execute(text("SELECT wrong FROM nowhere"))


def test_a_wait_for_a_free_connection_that_is_too_long_is_told_as_unavailable(engine: Engine) -> None:
    engine.pool._timeout, engine.pool._max_overflow = 0.01, 2  # type: ignore[attr-defined]
    held = [engine.connect() for _ in range(engine.pool.size() + 2)]  # type: ignore[attr-defined]
    with pytest.raises(DatabaseUnavailableError, match="in use"), translated_errors():
        engine.connect()
    for connection in held:
        connection.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://nobody@127.0.0.1:1/nothing",
        "postgresql://nobody@/nothing?host=/nowhere",
        "postgresql://nobody@name.invalid/nothing",
        "sqlite:////nowhere/samverkan.db",
        "sqlite:////proc/samverkan.db",
        "sqlite:////tmp",
    ],
)
def test_a_database_out_of_reach_is_told_as_unavailable(url: str) -> None:
    database = Database(url)
    with pytest.raises(DatabaseUnavailableError) as told:
        database.migrate()
    with pytest.raises(DatabaseUnavailableError), database.read():
        pass
    with pytest.raises(DatabaseUnavailableError), database.write() as work:
        work.users.get(1)
    assert "\n" not in str(told.value)
    database.close()


@pytest.mark.parametrize("url", ["nonsense", "", "mysql://a:secret@b/c", "sqlite:///", "postgresql://a:b@c:d/e"])
def test_an_address_of_no_database_that_we_know_is_told_without_its_password(url: str) -> None:
    with pytest.raises(StorageError, match="sqlite:///FILE") as told:
        Database(url)
    assert "secret" not in str(told.value)


def test_a_database_that_does_not_exist_is_told_as_unavailable(postgresql: PostgreSQL) -> None:
    database = Database(postgresql.get_uri("nothing"))
    with pytest.raises(DatabaseUnavailableError, match="nothing"):
        database.migrate()
    database.close()


def test_a_file_that_is_no_database_is_told_as_unavailable(tmp_path: Path) -> None:
    (tmp_path / "samverkan.db").write_text("Bästa vänner, " * 100)
    database = Database(f"sqlite:///{tmp_path / 'samverkan.db'}")
    with pytest.raises(DatabaseUnavailableError, match="not a database"):
        database.migrate()
    database.close()


def test_a_database_made_read_only_is_read_but_not_written(engine: Engine, url: str) -> None:
    database = Database(url)
    database.migrate()
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.execute(text(f"ALTER DATABASE {engine.url.database} SET default_transaction_read_only TO on"))
        only_read = Database(url)
    else:
        only_read = Database(f"sqlite:///file:{engine.url.database}?mode=ro&uri=true")
    database.close()

    with only_read.read() as work:
        assert work.users.get(1) is None
    with pytest.raises(DatabaseUnavailableError, match=r"read-?only"), only_read.write() as work:
        add_user(work)
    only_read.close()


@contextmanager
def replaced_file(server: PostgreSQL, table: str, by: Callable[[Path], None]) -> Iterator[None]:
    """Empties a table of a PostgreSQL database and puts something else in the place of its file."""
    with psycopg.connect(server.get_uri(MIGRATED), autocommit=True) as connection:
        connection.execute(f"TRUNCATE {table} CASCADE")
        found = connection.execute("SELECT current_setting('data_directory'), pg_relation_filepath(%s)", [table])
        path = Path(*found.fetchone() or ())
    aside = path.rename(path.with_suffix(".aside"))
    by(path)
    try:
        yield
    finally:
        path.unlink()
        aside.rename(path)


@pytest.fixture
def full(database: Database, kind: str, request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database whose disk has just filled up."""
    if kind == "sqlite":
        with database.write() as work:  # on the one connection of the pool, which the next transactions get again
            work.session.execute(text("PRAGMA max_page_count = 1"))
        yield database
        return
    server: PostgreSQL = request.getfixturevalue("migrated_server")
    with replaced_file(server, "incoming_updates", lambda path: path.symlink_to("/dev/full")):
        yield database


def test_a_full_disk_is_told_as_unavailable_and_nothing_is_kept(full: Database) -> None:
    with pytest.raises(DatabaseUnavailableError, match=r"full|No space left"), full.write() as work:  # noqa: PT012
        add_user(work)
        work.mailbox.receive("a:1", "x" * 100_000, NOW)

    with full.read() as work:
        assert work.users.by_address("telegram:1") is None


def test_a_full_disk_does_not_hinder_small_changes_later(full: Database) -> None:
    with pytest.raises(DatabaseUnavailableError), full.write() as work:
        work.mailbox.receive("a:1", "x" * 100_000, NOW)

    with full.write() as work:
        add_user(work)
    with full.read() as work:
        assert work.users.by_address("telegram:1") is not None


def test_a_damaged_database_is_told_as_unavailable(
    database: Database, kind: str, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        assert database.file is not None
        size = database.file.stat().st_size
        with database.file.open("r+b") as file:
            file.seek(4096)
            file.write(b"rubbish!" * ((size - 4096) // 8))
        damage: AbstractContextManager[None] = nullcontext()
    else:
        server: PostgreSQL = request.getfixturevalue("migrated_server")
        damage = replaced_file(server, "incoming_updates", _spoil)

    with damage, pytest.raises(DatabaseUnavailableError, match=r"malformed|invalid page"), database.read() as work:
        work.session.execute(text("SELECT count(*) FROM incoming_updates WHERE attempts > 0"))


def _spoil(path: Path) -> None:
    path.write_bytes(b"rubbish!" * 1024)
    path.chmod(0o666)  # the server may run as somebody else


@contextmanager
def held(database: Database, request: pytest.FixtureRequest) -> Iterator[None]:
    """Another program holds a table, or the whole of SQLite's file."""
    if database.file is not None:
        with closing(sqlite3.connect(database.file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
        return
    with psycopg.connect(request.getfixturevalue("migrated_server").get_uri(MIGRATED)) as connection:
        connection.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
        yield


def test_a_lock_beyond_the_wait_is_told_as_unavailable(
    database: Database, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.PATIENCE", 0.05)
    with held(database, request), pytest.raises(DatabaseUnavailableError, match="lock"), database.write() as work:
        add_user(work)
    with database.write() as work:
        add_user(work)


def test_sqlite_keeps_a_write_ahead_log_and_foreign_keys(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'samverkan.db'}")
    with engine.connect() as connection:
        found = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "foreign_keys")]
    engine.dispose()

    assert found == ["wal", 1]


def test_the_database_is_found_again_after_the_server_restarts(postgresql: PostgreSQL) -> None:
    database = Database(postgresql.get_uri())
    with database.read(), database.read():  # two connections wait in the pool
        pass
    postgresql.stop()
    with pytest.raises(DatabaseUnavailableError), database.read():
        pass
    postgresql.start()
    with database.read() as one, database.read() as two:
        assert [work.session.execute(text("SELECT 1")).scalar() for work in (one, two)] == [1, 1]
    database.close()


def test_a_connection_cut_in_the_middle_is_told_as_unavailable(postgresql: PostgreSQL) -> None:
    database = Database(postgresql.get_uri())
    with pytest.raises(DatabaseUnavailableError), database.write() as work:
        work.session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    with database.read() as work:
        assert work.session.execute(text("SELECT 1")).scalar() == 1
    database.close()


def test_two_that_wait_for_each_other_do_not_both_fail(
    migrated_server: PostgreSQL,
) -> None:
    """PostgreSQL ends one of them, which is told as unavailable and done again; on SQLite writers take turns."""
    both_hold_one = Barrier(2)

    def change(first: str, second: str) -> bool:
        try:
            with database.write() as work:
                for number, address in enumerate((first, second)):
                    user = work.users.by_address(address)
                    assert user is not None
                    user.name = first
                    work.session.flush()
                    if number == 0:
                        both_hold_one.wait(5)
        except DatabaseUnavailableError:
            return False
        return True

    with closing(Database(migrated_server.get_uri(MIGRATED))) as database, ThreadPoolExecutor(2) as pool:
        with database.write() as work:
            add_user(work, "telegram:1")
            add_user(work, "telegram:2")
        endings = [pool.submit(change, *pair) for pair in (("telegram:1", "telegram:2"), ("telegram:2", "telegram:1"))]
        assert sorted(ending.result(20) for ending in endings) == [False, True]
    run_sql(migrated_server, "DELETE FROM users", database=MIGRATED)


def test_a_server_without_a_free_connection_is_told_as_unavailable(postgresql: PostgreSQL) -> None:
    run_sql(postgresql, "CREATE ROLE crowded LOGIN CONNECTION LIMIT 1")
    address = make_url(postgresql.get_uri()).set(username="crowded").render_as_string(hide_password=False)
    with closing(Database(address)) as database:
        with database.read(), pytest.raises(DatabaseUnavailableError, match="too many connections"), database.read():
            pass
        with database.read() as work:
            assert work.session.execute(text("SELECT 1")).scalar() == 1
    run_sql(postgresql, "DROP ROLE crowded")


def test_a_server_that_falls_silent_is_given_up_within_a_minute() -> None:
    engine = open_engine("postgresql://nobody@127.0.0.1:1/nothing?connect_timeout=3&keepalives_count=9")
    asked: dict[str, object] = {}
    event.listen(engine, "do_connect", lambda _dialect, _record, _arguments, more: asked.update(more))
    with pytest.raises(OperationalError):
        engine.connect()
    assert asked["connect_timeout"] == "3"
    assert asked["keepalives_count"] == "9"
    assert asked["tcp_user_timeout"] == 30_000


def test_connection_that_comes_back_after_the_end_is_closed(database: Database) -> None:
    with database.read() as work:
        used = work.session.connection().connection.dbapi_connection
        assert used is not None
        database.close()
    with pytest.raises(Exception, match="closed"):
        used.cursor()
    with database.read() as work:  # whoever looks once more finds the memory all the same
        assert work.session.scalar(text("SELECT 1")) == 1


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "samverkan.sqlite3"
    file.write_bytes(b"a picture" * 1_000)
    with closing(Database(f"sqlite:///{file}")) as database, pytest.raises(StorageError) as caught:
        database.migrate()
    assert str(caught.value) == f"{file}: file is not a database"
