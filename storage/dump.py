"""The whole database as lines of JSON, and back: the same lines fill SQLite and PostgreSQL.

Tables are read as the database has them and not as this release knows them, so that a backup can be made before an
update and be restored after it.
"""

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Date,
    DateTime,
    Engine,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    cast,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import DataError, IntegrityError

from storage.attachments import is_hash
from storage.database import READ_ONLY, REBUILDS, Base, translated_errors
from storage.errors import DatabaseVersionError, DumpError
from storage.migrate import HEAD, current_revision, knows, upgrade

BATCH = 500  # rows at a time
# What lines may lead to; a number may be too large for either database.
UNFIT = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError, IntegrityError, DataError)
VERSION_TABLE = "alembic_version"
Row = Mapping[str, Any]
Tables = Iterable[tuple[str, Iterable[str]]]  # a name and its lines, in an order in which references come first


@dataclass(frozen=True)
class Snapshot:
    """The database as it stands at one moment, whatever is written meanwhile."""

    connection: Connection
    revision: str
    metadata: MetaData

    @property
    def tables(self) -> list[str]:
        """The names of the tables; one that is referred to comes before those that refer to it."""
        return [table.name for table in self.metadata.sorted_tables]

    def lines(self, name: str) -> Iterator[str]:
        """The rows of a table, a JSON object each."""
        table = self.metadata.tables[name]
        columns = [cast(column, Text).label(column.name) if is_json(column) else column for column in table.columns]
        query = select(*columns).order_by(*table.primary_key.columns)
        rows = self.connection.execution_options(yield_per=BATCH).execute(query)
        for row in rows.mappings():
            values = {column.name: _packed(row[column.name]) for column in table.columns}
            yield json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    def attachments(self) -> set[str]:
        """The hashes of the files that rows refer to."""
        table = self.metadata.tables.get("activity_files")
        return set(filter(is_hash, self.connection.scalars(select(table.c.sha256)))) if table is not None else set()


@contextmanager
def snapshot(engine: Engine) -> Iterator[Snapshot]:
    """The database at this moment. Raises DatabaseVersionError when it is empty."""
    level = {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}
    with translated_errors(), engine.execution_options(**{READ_ONLY: True}, **level).connect() as connection:
        revision = current_revision(connection)  # the first thing read sets the moment
        if revision is None:
            raise DatabaseVersionError("the database is empty")
        yield Snapshot(connection, revision, _reflected(connection))


def load(engine: Engine, revision: str, tables: Tables) -> None:
    """Fills the database with the tables of a snapshot, in the place of what it held; everything or nothing.

    Raises DatabaseVersionError when this release does not know the revision, DumpError when the lines do not fit it.
    """
    if not knows(revision):
        raise DatabaseVersionError(f"it holds a database of revision {revision}, which this release does not know")
    with translated_errors(), engine.execution_options(**{REBUILDS: True}).begin() as connection:
        _drop_ours(connection)
        upgrade(connection, revision)
        _fill(connection, tables)
        if revision != HEAD:
            upgrade(connection, HEAD)
        _check_references(connection)


def is_empty(engine: Engine) -> bool:
    """Whether no tables of ours are there."""
    with translated_errors(), engine.connect() as connection:
        return current_revision(connection) is None


def _reflected(connection: Connection) -> MetaData:
    names = set(inspect(connection).get_table_names()) & _ours()
    metadata = MetaData()
    metadata.reflect(connection, only=sorted(names))
    for table in metadata.tables.values():
        for column in filter(is_json, table.columns):
            column.type = JSON(none_as_null=True)  # the NULL of SQL and the null of JSON are kept apart
    return metadata


def _ours() -> set[str]:
    return {table.name for table in Base.metadata.tables.values()}


def _drop_ours(connection: Connection) -> None:
    metadata = _reflected(connection)
    metadata.drop_all(connection)
    connection.execute(text(f"DROP TABLE IF EXISTS {VERSION_TABLE}"))


def _fill(connection: Connection, tables: Tables) -> None:
    metadata = _reflected(connection)
    for name, lines in tables:
        table = metadata.tables.get(name)
        if table is None:
            raise DumpError(f"there is no table {name} at this revision")
        connection.execute(table.delete())  # what a migration put there is in the lines as well
        try:
            _insert(connection, table, iter(lines))
        except UNFIT as error:
            raise DumpError(f"the rows of {name} do not fit ({type(error).__name__})") from error
        _count_on(connection, table)


def _insert(connection: Connection, table: Table, lines: Iterator[str]) -> None:
    while batch := list(islice(lines, BATCH)):
        connection.execute(insert(table), [_row(table, json.loads(line)) for line in batch])


def _row(table: Table, values: Row) -> dict[str, Any]:
    if not isinstance(values, dict) or values.keys() != set(table.columns.keys()):
        raise LookupError("columns")
    return {column.name: _unpacked(column, values[column.name]) for column in table.columns}


def _count_on(connection: Connection, table: Table) -> None:
    """PostgreSQL numbers new rows by a counter, which has to know of the rows that came with their numbers."""
    keys = list(table.primary_key.columns)
    if connection.dialect.name != "postgresql" or len(keys) != 1 or not keys[0].server_default:
        return
    name, key = table.name, keys[0].name
    counter = f"pg_get_serial_sequence('{name}', '{key}')"
    highest = f"(SELECT max({key}) FROM {name})"  # noqa: S608 - names of our own tables
    connection.execute(text(f"SELECT setval({counter}, coalesce({highest}, 1), {highest} IS NOT NULL)"))


def _check_references(connection: Connection) -> None:
    """SQLite does not look at references while tables are rebuilt; PostgreSQL has done so with each row."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise DumpError(f"a row of {broken[0]} refers to one of {broken[2]} that is not there")


def _packed(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    for kind, pack in PACKERS:
        if isinstance(value, kind):
            return pack(value)
    return value


def _bare(value: datetime) -> datetime:
    """A time without its zone: SQLite keeps none, and where PostgreSQL does it is UTC in the lines."""
    return value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)


PACKERS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (bytes, lambda value: base64.b64encode(value).decode("ascii")),
    (datetime, lambda value: _bare(value).isoformat()),
    (date, lambda value: value.isoformat()),
    (Decimal, str),
)
UNPACKERS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (LargeBinary, base64.b64decode),
    (Date, date.fromisoformat),
    (Numeric, Decimal),
)


def is_json(column: Column[Any]) -> bool:
    """Whether a column holds JSON, which travels as its text."""
    return isinstance(column.type, JSON)


def _unpacked(column: Column[Any], value: Any) -> Any:  # noqa: ANN401
    if value is None:
        return None
    if is_json(column):
        return JSON.NULL if value == "null" else json.loads(value)
    if isinstance(column.type, DateTime):
        moment = _bare(datetime.fromisoformat(value))
        return moment.replace(tzinfo=UTC) if column.type.timezone else moment
    unpack = next((unpack for kind, unpack in UNPACKERS if isinstance(column.type, kind)), None)
    return unpack(value) if unpack is not None else value
