"""Leaves a service alone for a while when it fails again and again, so that nobody waits for it.

The first rest is short, so that somebody who tries again soon is not told about a failure that is over; each
further one is twice as long.
"""

import threading
from collections.abc import Callable

from knowledge.translation.words import ProviderError, Trouble

FAILURES = 3  # in a row
FIRST_REST, LONGEST_OWN_REST = 2.0, 60.0  # seconds
LONGEST_REST = 3_600.0
FAULTS = frozenset({Trouble.UNREACHABLE, Trouble.TIMEOUT, Trouble.MALFORMED, Trouble.ERROR_PAGE, Trouble.EMPTY})
AT_ONCE = frozenset({Trouble.RATE_LIMITED, Trouble.REJECTED_KEY})  # it has said no


class Breaker:
    """Counts what a service does wrong. Safe to share between threads."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._rests_until = 0.0
        self._next_rest = FIRST_REST

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
            self._next_rest = FIRST_REST

    def failed(self, trouble: Trouble, wait: float | None = None) -> None:
        """The service did not."""
        with self._lock:
            if wait is not None and trouble in AT_ONCE:
                self._rest(wait)
            elif trouble in AT_ONCE or trouble in FAULTS:
                self._failures += 1
                if self._failures >= FAILURES or trouble in AT_ONCE:
                    self._rest(self._next_rest)
                    self._next_rest = min(self._next_rest * 2, LONGEST_OWN_REST)

    def _rest(self, seconds: float) -> None:
        self._rests_until = max(self._rests_until, self._clock() + min(seconds, LONGEST_REST))
        self._failures = FAILURES - 1
