"""How many messages a person may send a minute."""

import threading
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=1)


class RateLimiter:
    """Counts messages per sender in a sliding minute, or another span. Safe to share between threads."""

    def __init__(self, most: int, window: timedelta = WINDOW) -> None:
        self._most = most
        self._window = window
        self._times: dict[str, list[datetime]] = {}
        self._refused: dict[str, datetime] = {}
        self._pruned: datetime | None = None
        self._lock = threading.Lock()

    def admits(self, sender: str, now: datetime) -> bool:
        """Counts a message; False when there were too many in the last one."""
        with self._lock:
            self._prune(now)
            times = self._recent(sender, now)
            self._times[sender] = times
            if len(times) >= self._most:
                return False
            times.append(now)
            return True

    def is_spent(self, sender: str, now: datetime) -> bool:
        """Whether another one would be refused; counts nothing."""
        with self._lock:
            self._prune(now)
            return len(self._recent(sender, now)) >= self._most

    def tells(self, sender: str, now: datetime) -> bool:
        """Whether somebody who was refused is told so: once a window, so that a flood brings no flood of answers."""
        with self._lock:
            told = self._refused.get(sender)
            if told is not None and timedelta() <= now - told < self._window:
                return False
            self._refused[sender] = now
            return True

    def _recent(self, sender: str, now: datetime) -> list[datetime]:
        """What counts; nothing that lies far ahead, from before a clock was put back."""
        return [at for at in self._times.get(sender, ()) if self._is_near(at, now)]

    def _is_near(self, at: datetime, now: datetime) -> bool:
        return abs(now - at) < self._window

    def _prune(self, now: datetime) -> None:
        """Forgets, once a window, those who have been silent for one."""
        if self._pruned is None or not timedelta() <= now - self._pruned < self._window:
            self._pruned = now
            recent = {key: self._recent(key, now) for key in self._times}
            self._times = {key: times for key, times in recent.items() if times}
            self._refused = {key: told for key, told in self._refused.items() if self._is_near(told, now)}
