"""Calls that end in time, whatever the called one does."""

import math
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")


class Deadline:
    """A moment by which several calls together must be done."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left, never below zero."""
        return max(0.0, self._end - time.monotonic())


class NoPlaceError(TimeoutError):
    """All places were taken for as long as the caller could wait: the called one has not been asked."""


class Caller:
    """Runs calls that may hang, each in a daemon thread, at most `most` at once.

    A hanging call is left behind and holds its place until it ends. Its thread does not keep the process from ending,
    as one of ThreadPoolExecutor's would.
    """

    def __init__(self, most: int, name: str = "model-call") -> None:
        self._name = name
        self._places = threading.BoundedSemaphore(most)

    def call(self, work: Callable[[], Result], deadline: Deadline, seconds: float = math.inf) -> Result:
        """What the work returns or raises; TimeoutError when that takes longer than allowed, or than so many seconds.

        NoPlaceError when it could not begin in time.
        """
        if not self._places.acquire(timeout=deadline.left()):
            raise NoPlaceError
        future: Future[Result] = Future()
        try:
            threading.Thread(target=self._run, args=(work, future), name=self._name, daemon=True).start()
        except RuntimeError:  # no more threads
            self._places.release()
            raise
        return future.result(min(seconds, deadline.left()))

    def _run(self, work: Callable[[], Result], future: Future[Result]) -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - the caller waits for it
            future.set_exception(error)
        finally:
            self._places.release()
