"""One SQLite file for several threads."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakSet

from knowledge.errors import LibraryDamagedError

# Every thread that ever asks has a cache of its own, so it is small; what all of them read the system keeps for all.
CACHE = "cache_size=-8192"  # KiB
# A document that was kept to a side stays so after a power cut: what is committed is on disk.
SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", CACHE)


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


@dataclass(eq=False)
class _Held:
    """The connection of a thread, closed when the thread ends."""

    connection: sqlite3.Connection

    def __del__(self) -> None:
        self.connection.close()


class Connections:
    """Each thread has a connection of its own, and writers take turns. Raises LibraryDamagedError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._open: WeakSet[_Held] = WeakSet()
        self._writing = threading.RLock()

    def close(self) -> None:
        """Closes the connections of all threads."""
        for held in list(self._open):
            held.connection.close()
        self._open.clear()
        self._local = threading.local()

    def connection(self) -> sqlite3.Connection:
        """The connection of this thread."""
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            self._local.held = held = _Held(self._opened())
            self._open.add(held)
        return held.connection

    def _opened(self) -> Connection:
        with spoken_errors():
            connection = sqlite3.connect(
                self._path, timeout=30, isolation_level=None, check_same_thread=False, factory=Connection
            )
        try:
            for setting in SETTINGS:
                connection.execute(f"PRAGMA {setting}")
        except LibraryDamagedError:
            connection.close()
            raise
        return connection

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
