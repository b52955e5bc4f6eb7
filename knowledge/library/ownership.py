"""Who may write to the library: one process at a time, by a lock that the system takes back when the process ends."""

import fcntl
import os
from pathlib import Path

from knowledge.errors import LibraryBusyError


class Ownership:
    """The claim of a process on a lock file, which names the owner."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object has the claim."""
        return self._descriptor is not None

    def claim(self) -> None:
        """Takes the lock. Raises LibraryBusyError, with the owner's process id, when another one has it."""
        if self.held:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            owner = os.read(descriptor, 20).decode("ascii", "ignore").strip()
            os.close(descriptor)
            raise LibraryBusyError(int(owner) if owner.isdigit() else None) from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        self._descriptor = descriptor

    def release(self) -> None:
        """Gives the lock back; does no harm when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
