"""How many messages a person may send a minute."""

import threading
from collections import deque
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=1)


class RateLimiter:
    """Counts messages per sender in a sliding minute, or another span. Safe to share between threads."""

    def __init__(self, most: int, window: timedelta = WINDOW) -> None:
        self._most = most
        self._window = window
        self._times: dict[str, deque[datetime]] = {}
        self._refused: dict[str, datetime] = {}
        self._pruned: datetime | None = None
        self._lock = threading.Lock()

    def admits(self, sender: str, now: datetime) -> bool:
        """Counts a message; False when there were too many in the last one."""
        with self._lock:
            self._prune(now)
            times = self._times.setdefault(sender, deque())
            while times and times[0] <= now - self._window:
                times.popleft()
            if len(times) >= self._most:
                return False
            times.append(now)
            return True

    def tells(self, sender: str, now: datetime) -> bool:
        """Whether somebody who was refused is told so: once a window, so that a flood brings no flood of answers."""
        with self._lock:
            told = self._refused.get(sender)
            if told is not None and timedelta() <= now - told < self._window:
                return False
            self._refused[sender] = now
            return True

    def _prune(self, now: datetime) -> None:
        """Forgets, once a window, those who have been silent for one."""
        if self._pruned is None or not timedelta() <= now - self._pruned < self._window:
            self._pruned = now
            self._times = {key: times for key, times in self._times.items() if times and times[-1] > now - self._window}
            self._refused = {key: told for key, told in self._refused.items() if told > now - self._window}
