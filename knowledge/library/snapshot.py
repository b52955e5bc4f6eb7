"""The library at one moment, copied beside the work that goes on: catalogue and originals.

The vector store is not copied: the catalogue holds every vector, and the store is made anew from it.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import LibraryDamagedError

CATALOGUE = "catalogue.sqlite3"
ORIGINALS = "originals"


@dataclass(frozen=True)
class LibraryCopy:
    """A copy in `folder`, laid out as a library; `source` is the library's own folder."""

    source: Path
    folder: Path
    _connection: sqlite3.Connection
    _version: int

    def is_current(self) -> bool:
        """Whether the library has not changed since the copy was begun, and every original is there."""
        return _version(self._connection) == self._version and not self.missing()

    def missing(self) -> list[str]:
        """Originals that the catalogue names and that could not be copied."""
        present = {path.name for path in (self.folder / ORIGINALS).iterdir()}
        return [name for name in originals_of(self.folder) if name not in present]

    def facts(self) -> dict[str, str]:
        """What the catalogue remembers, such as the embedder that made its vectors (`model`)."""
        with closing(sqlite3.connect(self.folder / CATALOGUE)) as copy:
            return dict(copy.execute("SELECT name, value FROM facts"))

    def documents(self) -> int:
        """How many documents there are."""
        with closing(sqlite3.connect(self.folder / CATALOGUE)) as copy:
            return int(copy.execute("SELECT count(*) FROM documents").fetchone()[0])


def originals_of(folder: Path) -> list[str]:
    """The names of the originals that a copy's catalogue tells of. Raises LibraryDamagedError when it is damaged."""
    try:
        with closing(sqlite3.connect(f"file:{folder / CATALOGUE}?mode=ro", uri=True)) as copy:
            _must_be_sound(copy)
            return _original_names(copy)
    except sqlite3.DatabaseError as error:
        raise LibraryDamagedError(f"the library's catalogue cannot be read: {error}") from error


@contextmanager
def copied_library(source: Path, folder: Path) -> Iterator[LibraryCopy | None]:
    """Copies a library into a folder on the same disk; None when there is no library yet.

    Raises LibraryDamagedError when the catalogue cannot be read.
    """
    if not (source / CATALOGUE).exists():
        yield None
        return
    try:
        with closing(sqlite3.connect(f"file:{source / CATALOGUE}?mode=ro", uri=True, timeout=30)) as connection:
            version = _version(connection)
            _copy_catalogue(connection, folder / CATALOGUE)
            _link_originals(source / ORIGINALS, folder)
            yield LibraryCopy(source, folder, connection, version)
    except sqlite3.DatabaseError as error:
        raise LibraryDamagedError(f"the library's catalogue cannot be read: {error}") from error


def _version(connection: sqlite3.Connection) -> int:
    """Changes whenever another connection has committed."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _copy_catalogue(connection: sqlite3.Connection, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        _must_be_sound(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it


def _must_be_sound(copy: sqlite3.Connection) -> None:
    verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise LibraryDamagedError(f"the library's catalogue is damaged: {verdict}")


def _link_originals(source: Path, folder: Path) -> None:
    """Originals never change under their name, so a second name for the same file is a copy."""
    target = folder / ORIGINALS
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / CATALOGUE)) as copy:
        names = _original_names(copy)
    for name in names:
        try:
            _link(source / name, target / name)
        except FileNotFoundError:
            continue  # replaced by a newer version meanwhile, or never there: `missing` tells


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:  # a file system without second names
        shutil.copyfile(source, target)


def _original_names(copy: sqlite3.Connection) -> list[str]:
    return [f"{key}-{version}" for key, version in copy.execute("SELECT id, version FROM documents ORDER BY id")]
