"""Goes round with the mail while a door is open: replies, what is due, and forgetting old mail."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from datetime import timedelta

from bot.courier import Courier, InThread
from bot.health.pulse import Pulse
from bot.health.watching import Line
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

SWEEP_SECONDS = 1.0
CLOSING_SECONDS = 15.0  # for what is under way when the door closes; longer than any call takes
PRUNE_EVERY = timedelta(hours=1)


class Postman:
    """Two rounds that never wait for each other: one for replies, one for what is due."""

    def __init__(self, services: Services, courier: Courier, in_thread: InThread, line: Line, pulse: Pulse) -> None:
        self._services = services
        self._courier = courier
        self._in_thread = in_thread
        self._line = line
        self._pulse = pulse
        self._something_due = asyncio.Event()
        self._pruned_at = services.clock.now() - PRUNE_EVERY

    async def wake(self, chats: Collection[str]) -> None:
        """Something has become due in these chats."""
        if chats:
            self._something_due.set()

    @contextlib.asynccontextmanager
    async def walking(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """Carries the mail. At the end what is under way is finished, or else it would be sent once more."""
        rounds = [
            asyncio.create_task(self._go_round("replies", self._replies, stop)),
            asyncio.create_task(self._go_round("due", self._courier.deliver_due, stop, self._something_due)),
        ]
        try:
            yield
        finally:
            self._something_due.set()
            self._courier.close()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CLOSING_SECONDS):
                    await asyncio.gather(*rounds)
                    await self._courier.rest()

    async def _go_round(
        self, name: str, once: Callable[[], Awaitable[None]], stop: asyncio.Event, sooner: asyncio.Event | None = None
    ) -> None:
        while not stop.is_set():
            try:
                with self._pulse.turning(name):
                    await once()
            except DatabaseUnavailableError as error:
                log.error("the mailbox cannot be read: %s", error)  # noqa: TRY400
            except Exception:  # nothing that waits in one chat may keep the others waiting
                log.exception("the mailbox could not be emptied")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SWEEP_SECONDS):
                    await (sooner or stop).wait()
            if sooner is not None:
                sooner.clear()
        self._pulse.rest(name)

    async def _replies(self) -> None:
        if self._line.came_back():
            await self._courier.hasten()
        await self._courier.sweep()
        await self._in_thread(self._prune)

    def _prune(self) -> None:
        """Forgets old mail, once an hour."""
        now = self._services.clock.now()
        if now - self._pruned_at < PRUNE_EVERY:
            return
        self._pruned_at = now
        keep = timedelta(days=self._services.settings.retention.messages_days)
        with self._services.store.write() as work:
            work.mailbox.prune(now, keep)
            work.translations.prune(now, keep)
