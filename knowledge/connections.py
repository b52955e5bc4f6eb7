"""One SQLite file for several threads."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from knowledge.errors import LibraryDamagedError

SETTINGS = ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON", "cache_size=-65536")


class Connection(sqlite3.Connection):
    """A connection that speaks of its troubles as this room does. Raises LibraryDamagedError."""

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """As SQLite's own."""
        with spoken_errors():
            return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        """As SQLite's own."""
        with spoken_errors():
            return super().executemany(*arguments)

    def executescript(self, script: str) -> sqlite3.Cursor:
        """As SQLite's own."""
        with spoken_errors():
            return super().executescript(script)


@contextmanager
def spoken_errors() -> Iterator[None]:
    """Turns SQLite's errors into LibraryDamagedError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise LibraryDamagedError(f"the library's catalogue cannot be used: {error}") from error


class Connections:
    """Each thread has a connection of its own, and writers take turns. Raises LibraryDamagedError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._writing = threading.RLock()

    def close(self) -> None:
        """Closes the connections of all threads."""
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._local = threading.local()

    def connection(self) -> sqlite3.Connection:
        """The connection of this thread."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._opened()
            for setting in SETTINGS:
                connection.execute(f"PRAGMA {setting}")
            self._local.connection = connection
            self._open.append(connection)
        return connection

    def _opened(self) -> Connection:
        with spoken_errors():
            return sqlite3.connect(
                self._path, timeout=30, isolation_level=None, check_same_thread=False, factory=Connection
            )

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction, or a part of the one that is under way."""
        connection = self.connection()
        with self._writing:
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(LibraryDamagedError):  # SQLite has rolled back by itself when the disk is full
                    connection.execute("ROLLBACK")
                raise
