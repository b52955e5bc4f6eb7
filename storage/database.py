"""The engine, its settings per database, and the column types that both databases share."""

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar, cast

from sqlalchemy import URL, DateTime, Engine, MetaData, Select, create_engine, event
from sqlalchemy.engine import Connection, Dialect, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

from storage.errors import DatabaseUnavailableError, StorageError

MOST_ASKED = 5_000  # values in one query: databases bound how many it may have
PATIENCE = 10  # seconds to wait for a connection, or for other writers
SYNCHRONOUS = "FULL"  # of SQLite: what is committed outlives a power cut too
# Whoever writes may have to read beside that: were all connections held by those who wait to write, nobody would go on.
# On SQLite each is but an open file; PostgreSQL allows a hundred, of which others want some.
POOL = {"pool_size": 10, "max_overflow": 50, "pool_timeout": PATIENCE}
FILE_POOL = {**POOL, "max_overflow": -1}
DRIVERS = frozenset({"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg"})
READ_ONLY = "samverkan_read_only"  # execution option of a connection that only reads
REBUILDS = "samverkan_rebuilds"  # execution option of a connection that may drop tables and build them anew
SQLITE_TROUBLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
# What a server says that was made read-only, often because its disk is full, or whose files are damaged. The driver
# calls everything else that is not our fault an OperationalError: a full disk, a lock, a deadlock, no free connection.
POSTGRESQL_TROUBLE = frozenset({"25006", "XX001", "XX002"})
# A server that falls silent, as behind a cut line, is given up within a minute, not after the system's two hours.
KEEPALIVES = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}

RecordT = TypeVar("RecordT", bound="Base")
ValueT = TypeVar("ValueT")


class Base(DeclarativeBase):
    """The root of all records. Constraints get names, so that a later migration can change them on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UTCDateTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC. SQLite forgets zones: naive times are refused on the way in, UTC is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware time to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Stored time as aware UTC; PostgreSQL hands it out in the zone of its server."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def open_engine(url: str) -> Engine:
    """An engine for SQLite or PostgreSQL. No connection is made yet. Raises StorageError for any other address."""
    parts = _address(url)
    if parts.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    ours = {"connect_timeout": PATIENCE, **KEEPALIVES}
    unsaid = {name: value for name, value in ours.items() if name not in parts.query}
    engine = create_engine(url, connect_args=unsaid, pool_pre_ping=True, hide_parameters=True, **POOL)
    event.listen(engine, "connect", _prepare_postgresql)
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def _address(url: str) -> URL:
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        parts = URL.create("unknown")
    if parts.drivername not in DRIVERS or (parts.get_backend_name() == "sqlite" and not parts.database):
        raise StorageError(
            "the database's address is none; write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"
        )
    return parts


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": PATIENCE}, hide_parameters=True, **FILE_POOL)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={PATIENCE * 1000}")
    cursor.execute(f"PRAGMA synchronous={SYNCHRONOUS}")
    cursor.execute("PRAGMA secure_delete=ON")  # what is forgotten does not stay in the file's free pages
    _write_ahead(cursor)
    cursor.close()


def _write_ahead(cursor: DBAPICursor) -> None:
    # While several connections find a new file at once, SQLite refuses the change at once, without its usual wait.
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    reading, rebuilds = bool(options.get(READ_ONLY)), bool(options.get(REBUILDS))
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)  # SQLAlchemy's own way takes long
    driver.execute(f"PRAGMA query_only={reading:d}")
    # To drop a table deletes its rows, and with them the rows that belong to them: not while it is only rebuilt.
    driver.execute(f"PRAGMA foreign_keys={not rebuilds:d}")
    # A transaction that reads first and writes later fails at once when another wrote between: so writers queue first.
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _prepare_postgresql(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    from storage.zero_bytes import replace_zero_bytes

    replace_zero_bytes(connection)
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {PATIENCE * 1000:.0f}")
    cursor.close()
    connection.commit()


def _begin_postgresql(connection: Connection) -> None:
    # Not the option `postgresql_readonly`: it leaves READ WRITE behind, against a server that was made read-only.
    if connection.get_execution_options().get(READ_ONLY):
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def add_or_find(session: Session, record: RecordT, find: Callable[[], RecordT | None]) -> RecordT:
    """Keeps a new record, or finds the one that somebody else has kept at the same time."""
    try:
        with session.begin_nested():
            session.add(record)
    except IntegrityError:
        found = find()
        if found is None:
            raise
        return found
    return record


def add_all_or_find(session: Session, records: Sequence[tuple[RecordT, Callable[[], RecordT | None]]]) -> list[RecordT]:
    """The same for several records at once; only when one of them is there already is each looked for on its own."""
    if not records:
        return []
    try:
        with session.begin_nested():
            session.add_all([record for record, _ in records])
    except IntegrityError:
        return [add_or_find(session, record, find) for record, find in records]
    return [record for record, _ in records]


def held(query: Select[RecordT]) -> Select[RecordT]:
    """The query for records as they are now, of which nobody else changes any until the transaction ends.

    On SQLite writers take turns anyhow. Others may go on referring to the records meanwhile.
    """
    return query.with_for_update(key_share=True).execution_options(populate_existing=True)


def get_held(session: Session, kind: type[RecordT], key: int | tuple[int, int]) -> RecordT | None:
    """The same for one record by its key."""
    return session.get(kind, key, with_for_update={"key_share": True}, populate_existing=True)


def portions(values: Sequence[ValueT]) -> Iterator[Sequence[ValueT]]:
    """Values in as many pieces as a query may have each of."""
    for at in range(0, len(values), MOST_ASKED):
        yield values[at : at + MOST_ASKED]


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turns the errors of an unreachable, full, damaged or locked database into DatabaseUnavailableError."""
    try:
        yield
    except PoolTimeoutError as error:
        raise DatabaseUnavailableError("all connections are in use") from error
    except DBAPIError as error:
        cause = _trouble(error)
        if cause is None:
            raise
        raise DatabaseUnavailableError((str(cause) or type(cause).__name__).splitlines()[0]) from error


def _trouble(error: DBAPIError) -> BaseException | None:
    """The driver's error when the database is to blame for it; None when what we asked of it is."""
    if isinstance(error.orig, sqlite3.Error):
        return next((cause for cause in _history(error) if _is_sqlite_trouble(cause)), None)
    told = getattr(error.orig, "sqlstate", None) in POSTGRESQL_TROUBLE
    return error.orig if told or error.connection_invalidated or isinstance(error, OperationalError) else None


def _history(error: BaseException | None) -> Iterator[BaseException]:
    # When its disk is full, SQLite forgets the savepoints as well, and the last error is only that one is missing.
    while error is not None:
        yield error
        error = error.__context__


def _is_sqlite_trouble(error: BaseException) -> bool:
    # The driver says OperationalError for a misspelt table as well; the low byte tells the kind.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF in SQLITE_TROUBLE
