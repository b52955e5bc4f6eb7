"""The catalogue's file: what fails leaves nothing behind, and troubles come in the words of the room."""

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest

from knowledge.errors import LibraryDamagedError
from knowledge.library.connections import Connections

SCHEMA = """
CREATE TABLE owners (id INTEGER PRIMARY KEY);
CREATE TABLE things (owner INTEGER REFERENCES owners (id) DEFERRABLE INITIALLY DEFERRED);
"""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Connections]:
    """A file whose rules are looked at when a transaction is committed."""
    with closing(Connections(tmp_path / "file.sqlite3")) as connections:
        connections.connection().executescript(SCHEMA)
        yield connections


def test_a_commit_that_fails_does_not_swallow_what_is_written_next(file: Connections, tmp_path: Path) -> None:
    with pytest.raises(LibraryDamagedError), file.write() as connection:
        connection.execute("INSERT INTO things VALUES (7)")
    with file.write() as connection:
        connection.execute("INSERT INTO owners VALUES (7)")
    with closing(Connections(tmp_path / "file.sqlite3")) as other:
        assert other.connection().execute("SELECT id FROM owners").fetchall() == [(7,)]
        assert other.connection().execute("SELECT owner FROM things").fetchall() == []


def test_what_fails_inside_is_taken_back_and_comes_out_as_it_was(file: Connections) -> None:
    with suppress(ZeroDivisionError), file.write() as connection:
        connection.execute("INSERT INTO owners VALUES (7)")
        raise ZeroDivisionError
    assert file.connection().execute("SELECT id FROM owners").fetchall() == []


def test_the_connection_of_a_thread_goes_with_it(file: Connections) -> None:
    before = len(file._open)
    threads = [Thread(target=lambda: file.connection().execute("SELECT 1").fetchone()) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(file._open) == before


def test_a_damaged_file_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite3"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    with pytest.raises(LibraryDamagedError, match="catalogue"), closing(Connections(path)) as connections:
        connections.connection().execute("SELECT * FROM sqlite_master")
