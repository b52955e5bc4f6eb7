"""When each loop last turned, and how often what happened. Loops tell; others ask. Safe to share between threads."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from bot.courier import InThread

T = TypeVar("T")

TELEGRAM, LISTENING = "telegram", "listening"  # Telegram has answered; we have asked it, or it might have called
BUCKETS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)  # seconds from an update to its answer's way out

_turning: ContextVar[str | None] = ContextVar("turning", default=None)


class Pulse:
    """What loops and channels have told. Seconds are counted on a clock that nobody sets."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._beats: dict[str, float] = {}
        self._counts: Counter[tuple[str, str]] = Counter()
        self._buckets = [0] * (len(BUCKETS) + 1)
        self._handled = 0.0

    def beat(self, loop: str) -> None:
        """A loop has turned."""
        with self._lock:
            self._beats[loop] = self._seconds()

    def rest(self, loop: str) -> None:
        """A loop has come to its end, as it should."""
        with self._lock:
            self._beats.pop(loop, None)

    def age(self, loop: str) -> float | None:
        """The seconds since a loop last turned; None before it begins and after it ends."""
        with self._lock:
            last = self._beats.get(loop)
            return None if last is None else self._seconds() - last

    def ages(self) -> dict[str, float]:
        """The same for every loop that runs."""
        with self._lock:
            now = self._seconds()
            return {loop: now - last for loop, last in sorted(self._beats.items())}

    def count(self, what: str, result: str) -> None:
        """Something has happened once more."""
        with self._lock:
            self._counts[what, result] += 1

    def counts(self) -> dict[tuple[str, str], int]:
        """How often what happened, with which result."""
        with self._lock:
            return dict(sorted(self._counts.items()))

    @contextmanager
    def timed(self) -> Iterator[None]:
        """An update is handled within the block."""
        begun = self._seconds()
        try:
            yield
        finally:
            taken = self._seconds() - begun
            with self._lock:
                self._handled += taken
                place = next((number for number, most in enumerate(BUCKETS) if taken <= most), len(BUCKETS))
                self._buckets[place] += 1

    def times(self) -> tuple[list[int], float]:
        """How many updates took at most as long as each of BUCKETS, then all; and the seconds of all together."""
        with self._lock:
            return [sum(self._buckets[: number + 1]) for number in range(len(self._buckets))], self._handled

    @contextmanager
    def turning(self, loop: str) -> Iterator[None]:
        """What is done within the block, and by tasks that it starts, belongs to a loop."""
        token = _turning.set(loop)
        self.beat(loop)
        try:
            yield
        finally:
            _turning.reset(token)


class Watched:
    """Work in threads that shows, each time it is done, that the loop which wanted it still turns."""

    def __init__(self, in_thread: InThread, pulse: Pulse) -> None:
        self._in_thread = in_thread
        self._pulse = pulse

    async def __call__(self, work: Callable[[], T]) -> T:
        """The result of the work."""
        try:
            return await self._in_thread(work)
        finally:
            loop = _turning.get()
            if loop is not None:
                self._pulse.beat(loop)
