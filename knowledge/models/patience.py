"""Who has been waited for in vain is not waited for again for a while: each wait would cost a person half a minute."""

import threading
from collections.abc import Callable

IN_A_ROW = 2  # waits in vain
REST = 60.0  # seconds


class Patience:
    """Remembers waits that came to nothing. Safe to share between threads."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` counts seconds from anywhere, and never back."""
        self._clock = clock
        self._lock = threading.Lock()
        self._waits = 0
        self._rests_until = float("-inf")

    def is_lost(self) -> bool:
        """Whether it is no use to wait just now. After a rest one more wait in vain is enough for the next."""
        with self._lock:
            return self._clock() < self._rests_until

    def waited_in_vain(self) -> None:
        """There was no answer in time."""
        with self._lock:
            self._waits += 1
            if self._waits >= IN_A_ROW:
                self._rests_until = self._clock() + REST

    def answered(self) -> None:
        """There was an answer, whatever it said."""
        with self._lock:
            self._waits, self._rests_until = 0, float("-inf")
