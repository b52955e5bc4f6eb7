"""Wakes the chores: at start, every few seconds, and at the moment when something is due.

The only file that imports apscheduler, which keeps nothing: what is due stands in the database alone.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.courier import InThread
from bot.health.pulse import Pulse
from handlers.chores import Chore
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

BREATH = 0.05  # seconds between two wakes at least; others write meanwhile
DEFAULTS = {"coalesce": True, "max_instances": 2, "misfire_grace_time": None}  # a wake that was missed comes late

Deliver = Callable[[Collection[str]], Awaitable[None]]


class Alarm:
    """Runs chores while a door is open. `deliver` is told of the chats for which they have queued something."""

    def __init__(
        self,
        services: Services,
        chores: Sequence[Chore],
        in_thread: InThread,
        deliver: Deliver,
        pulse: Pulse | None = None,
    ) -> None:
        self._services = services
        self._chores = chores
        self._in_thread = in_thread
        self._deliver = deliver
        self._pulse = pulse or Pulse()
        self._ran: dict[str, datetime] = {}
        self._failing: set[str] = set()  # chores that did not come to their end when they last ran
        self._locks = {chore.name: asyncio.Lock() for chore in chores}
        self._every = timedelta()
        self._closing = False
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=DEFAULTS)

    @contextlib.asynccontextmanager
    async def set(self, seconds: float) -> AsyncIterator[None]:
        """Wakes each chore at once and every so many seconds, until the block ends; a slow one delays no other."""
        self._every = timedelta(seconds=seconds)
        for chore in self._chores:
            self._scheduler.add_job(
                self._tick, "interval", [chore], seconds=seconds, id=chore.name, next_run_time=datetime.now(UTC)
            )
        self._scheduler.start()
        watching = asyncio.create_task(self._watch(seconds))
        try:
            yield
        finally:
            watching.cancel()
            await self._come_to_rest()
            self._scheduler.shutdown(wait=False)
            for chore in self._chores:
                self._pulse.rest(chore.name)

    async def _watch(self, seconds: float) -> None:
        """Begins anew when the machine's clock was put back: the scheduler would wait until it has caught up."""
        seen = datetime.now(UTC)
        while True:
            await asyncio.sleep(seconds)  # by a clock that is never put back
            now = datetime.now(UTC)
            if now < seen:
                log.warning("the clock was put back by %.0f s or more", (seen - now).total_seconds())
                for chore in self._chores:
                    self._scheduler.modify_job(chore.name, next_run_time=now)
            seen = now

    async def _come_to_rest(self) -> None:
        """What is being done is done to the end; wakes that wait behind it leave, or they would be cancelled aloud."""
        self._closing = True
        self._scheduler.pause()
        await asyncio.sleep(0)  # wakes that were just sent begin
        for lock in self._locks.values():
            async with lock:
                pass

    async def wake(self) -> None:
        """Runs what is due, one chore after the other; one that fails does not keep the others waiting."""
        for chore in self._chores:
            await self._wake(chore)

    async def _tick(self, chore: Chore) -> None:
        """Wakes a chore, unless it is still at work: it looks itself for what has come meanwhile."""
        if not self._locks[chore.name].locked():
            await self._wake(chore)

    async def _wake(self, chore: Chore, *, asked_for: bool = False) -> None:
        async with self._locks[chore.name]:
            if not self._closing and (asked_for or self._is_due(chore)):
                await self._run(chore)
            if chore.name not in self._failing:
                self._pulse.beat(chore.name)

    def _is_due(self, chore: Chore) -> bool:
        ran = self._ran.get(chore.name)
        # A clock that was put back leaves the last run in the future: then it is unknown how long ago it was.
        return ran is None or not timedelta() <= self._services.clock.now() - ran < chore.every

    async def _run(self, chore: Chore) -> None:
        self._failing.add(chore.name)
        try:
            self._ran[chore.name] = self._services.clock.now()
            in_thread = asyncio.to_thread if chore.aside else self._in_thread
            chats = await in_thread(lambda: chore.run(self._services))
            await self._deliver(chats)
            if chore.next_at is not None:
                next_at = chore.next_at
                self._wake_at(await self._in_thread(lambda: next_at(self._services)), chore)
            self._failing.discard(chore.name)
        except DatabaseUnavailableError as error:
            log.error("%s must wait for the database: %s", chore.name, error)  # noqa: TRY400
            self._ran.pop(chore.name, None)  # due again at the next wake
        except Exception:  # its next time may go better, and the other chores are not to blame
            log.exception("%s failed", chore.name)

    def _wake_at(self, moment: datetime | None, chore: Chore) -> None:
        """Wakes also at that moment; the pause until then is counted on the clock that everybody goes by."""
        pause = max(moment - self._services.clock.now(), timedelta(seconds=BREATH)) if moment else self._every
        if pause >= self._every or not self._scheduler.running:
            return
        self._scheduler.add_job(
            self._wake,
            "date",
            [chore],
            {"asked_for": True},
            run_date=datetime.now(UTC) + pause,
            id=f"next of {chore.name}",
            replace_existing=True,
        )
