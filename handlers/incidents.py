"""What went wrong since those who look after the assistant were last told."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

PAUSE = timedelta(hours=1)  # between two notices: what goes wrong again and again is not told each minute


@dataclass(frozen=True)
class Incident:
    """One message that something went wrong with. `waits`: the memory was out of reach, and it is taken up again."""

    code: str
    at: datetime
    waits: bool


class Incidents:
    """Kept in this process alone, for the log has them too. Safe to share between threads."""

    def __init__(self) -> None:
        self._untold: list[Incident] = []
        self._told_at: datetime | None = None
        self._lock = threading.Lock()

    def note(self, incident: Incident) -> None:
        """Adds one."""
        with self._lock:
            self._untold.append(incident)

    def due(self, now: datetime) -> tuple[Incident, ...]:
        """Those that are to be told now, in order; none shortly after others were told."""
        with self._lock:
            rests = self._told_at is not None and timedelta() <= now - self._told_at < PAUSE
            return () if rests else tuple(self._untold)

    def told(self, incidents: tuple[Incident, ...], now: datetime) -> None:
        """Forgets those that have been told."""
        with self._lock:
            self._untold = [incident for incident in self._untold if incident not in incidents]
            self._told_at = now
