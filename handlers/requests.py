"""The number of the message that is being handled: in every line of the log meanwhile, and in what a person is told."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is taken for another
LENGTH = 4

_current: ContextVar[str | None] = ContextVar("request", default=None)


@contextmanager
def request() -> Iterator[str]:
    """Gives what happens in the block a number, unless it has one."""
    number = _current.get() or new_number()
    token = _current.set(number)
    try:
        yield number
    finally:
        _current.reset(token)


def current_request() -> str | None:
    """The number of the message that this thread or task handles."""
    return _current.get()


def new_number() -> str:
    """A number that a person can read out."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
