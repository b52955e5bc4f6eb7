"""One running assistant for each data folder and each token, by locks that the system takes back from the dead."""

import fcntl
import hashlib
import os
import pwd
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bot.errors import StartupError

LOCK = "instance.lock"


@contextmanager
def only_instance(data_dir: Path, token: str | None) -> Iterator[None]:
    """Holds the claim on a data folder, and on a token on this machine, until the block ends.

    Raises StartupError, naming the process that has it, when somebody else does.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(_held(data_dir / LOCK, f"the data in {data_dir}"))
        if token is not None:
            name = hashlib.sha256(token.encode()).hexdigest()[:16]
            stack.enter_context(_held(Path(tempfile.gettempdir()) / f"samverkan-{name}.lock", "this telegram.token"))
        yield


def owner_of(data_dir: Path) -> str | None:
    """Whose the data are, when they are somebody else's and we are root: what root writes, they cannot open."""
    if os.geteuid() != 0 or not data_dir.exists() or (owner := data_dir.stat().st_uid) == 0:
        return None
    try:
        return pwd.getpwuid(owner).pw_name
    except KeyError:
        return str(owner)


@contextmanager
def _held(path: Path, what: str) -> Iterator[None]:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StartupError(f"{path} cannot be opened: {error.strerror}") from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            owner = os.read(descriptor, 20).decode("ascii", "ignore").strip()
            process = f"process {owner}" if owner.isdigit() else "another process"
            raise StartupError(f"{what} is in use by {process}; only one assistant may run: stop that first") from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)
