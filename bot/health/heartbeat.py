"""A heartbeat that a supervisor can watch: a file, and systemd's own watchdog. It stops when a loop does not turn."""

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from bot.health.pulse import LISTENING, Pulse

log = logging.getLogger(__name__)

BEAT_SECONDS = 10.0
STUCK_SECONDS = 300.0  # longer than any loop takes for a turn, also while a group waits for Telegram's pace
HANDLERS = "handlers"
# Not the other chores, which may have much to do at a time, and not Telegram, which no restart brings back.
WATCHED = frozenset({LISTENING, "reminders", "replies", "due", HANDLERS})

InHandlers = Callable[[Callable[[], None]], Awaitable[None]]


class Heartbeat:
    """Beats while every watched loop that has begun turns, and while the threads of the handlers still take work."""

    def __init__(self, pulse: Pulse, file: Path, in_handlers: InHandlers | None = None) -> None:
        self._pulse = pulse
        self._file = file
        self._in_handlers = in_handlers
        self._errand: asyncio.Task[None] | None = None

    @contextlib.asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        """Beats until the block ends. A file that is left behind grows old."""
        notify("READY=1")
        task = asyncio.create_task(self._go_on())
        try:
            yield
        finally:
            notify("STOPPING=1")
            for mine in filter(None, (task, self._errand)):
                mine.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _go_on(self) -> None:
        while True:
            try:
                self.beat()
            except Exception:  # a full disk is no reason to be thought dead for good
                log.exception("the heartbeat could not be given")
            await asyncio.sleep(BEAT_SECONDS)

    def beat(self) -> bool:
        """Gives one beat if all is turning; whether it did."""
        self._send_to_handlers()
        stuck = self.stuck()
        if stuck:
            log.error("no heartbeat: %s", "; ".join(stuck))
            return False
        notify("WATCHDOG=1")
        with contextlib.suppress(FileNotFoundError):
            os.utime(self._file)
            return True
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.touch()
        return True

    def stuck(self) -> list[str]:
        """The loops that do not turn."""
        late = {loop: age for loop, age in self._pulse.ages().items() if loop in WATCHED and age > STUCK_SECONDS}
        return [f"{loop} has not turned for {age:.0f} s" for loop, age in late.items()]

    def _send_to_handlers(self) -> None:
        """Queues a little work behind whatever the handlers do: their threads are alive if it comes back."""
        if self._in_handlers is None or (self._errand is not None and not self._errand.done()):
            return
        if self._pulse.age(HANDLERS) is None:
            self._pulse.beat(HANDLERS)
        self._errand = asyncio.create_task(self._run_errand(self._in_handlers))

    async def _run_errand(self, in_handlers: InHandlers) -> None:
        await in_handlers(lambda: None)
        self._pulse.beat(HANDLERS)


def notify(state: str) -> None:
    """Tells systemd, when it has started us and wants to know (sd_notify)."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.connect(address)
        channel.sendall(state.encode())
