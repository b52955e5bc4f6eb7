"""A clock that a test sets."""

import threading
from datetime import datetime, timedelta


class FakeClock:
    """Stands still until it is moved. Safe to share between threads."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The moment that it shows."""
        with self._lock:
            return self._now

    def set(self, now: datetime) -> None:
        """Shows another moment."""
        with self._lock:
            self._now = now

    def advance(self, by: timedelta) -> None:
        """Goes on."""
        with self._lock:
            self._now += by
