"""How many messages a person may send a minute."""

import threading
from collections import deque
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=1)


class RateLimiter:
    """Counts messages per sender in a sliding minute. Safe to share between threads."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._times: dict[str, deque[datetime]] = {}
        self._lock = threading.Lock()

    def admits(self, sender: str, now: datetime) -> bool:
        """Counts a message; False when there were too many in the last minute."""
        with self._lock:
            times = self._times.setdefault(sender, deque())
            while times and times[0] <= now - WINDOW:
                times.popleft()
            if len(times) >= self._per_minute:
                return False
            times.append(now)
            if len(self._times) > 10_000:
                self._times = {key: kept for key, kept in self._times.items() if kept}
            return True
