"""What a database is asked, to hold that it is asked no more for many rows than for few."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.engine import Engine


@contextmanager
def questions() -> Iterator[list[str]]:
    """The statements of any database meanwhile, but for the rows that are put in."""
    asked: list[str] = []

    def note(*call: object) -> None:
        statement = str(call[2])
        if not statement.startswith("INSERT"):
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)
