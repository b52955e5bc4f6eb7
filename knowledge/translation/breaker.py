"""Leaves a service alone for a while when it fails again and again, so that nobody waits for it."""

import threading
from collections.abc import Callable

from knowledge.translation.words import ProviderError, Trouble

FAILURES = 3  # in a row
REST_SECONDS = 60.0
REST_AFTER_REFUSAL = 300.0  # a wrong key does not mend itself
REST_AFTER_LIMIT = 30.0
LONGEST_REST = 3_600.0
FAULTS = frozenset({Trouble.UNREACHABLE, Trouble.TIMEOUT, Trouble.MALFORMED, Trouble.ERROR_PAGE, Trouble.EMPTY})


class Breaker:
    """Counts what a service does wrong. Safe to share between threads."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._rests_until = 0.0

    @property
    def rests(self) -> bool:
        """Whether the service is left alone at this moment."""
        with self._lock:
            return self._clock() < self._rests_until

    def check(self) -> None:
        """Raises ProviderError while the service rests. After its rest one failure is enough for the next."""
        if self.rests:
            raise ProviderError(Trouble.RESTING)

    def succeeded(self) -> None:
        """The service did what it was asked for."""
        with self._lock:
            self._failures = 0

    def failed(self, trouble: Trouble, wait: float | None = None) -> None:
        """The service did not."""
        with self._lock:
            if trouble == Trouble.REJECTED_KEY:
                self._rest(wait or REST_AFTER_REFUSAL)
            elif trouble == Trouble.RATE_LIMITED:
                self._rest(wait or REST_AFTER_LIMIT)
            elif trouble in FAULTS:
                self._failures += 1
                if self._failures >= FAILURES:
                    self._rest(REST_SECONDS)

    def _rest(self, seconds: float) -> None:
        self._rests_until = max(self._rests_until, self._clock() + min(seconds, LONGEST_REST))
        self._failures = FAILURES - 1
