"""The clock that wakes the chores, when the machine's clock is put on or back."""

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime, timedelta, tzinfo
from types import SimpleNamespace
from typing import Any, cast

import pytest
from apscheduler.schedulers import base

from bot import clock
from bot.clock import Alarm
from handlers.chores import Chore
from handlers.services import Services

PATIENCE = 10  # seconds that a busy machine is given


class Shifted(datetime):
    """The machine's clock, put on or back."""

    by = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        """The present moment as that clock has it."""
        return datetime.now(tz) + cls.by


@pytest.mark.parametrize("days", [-3, 2])
def test_chores_go_on_when_the_clock_is_put_on_or_back_by_days(days: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (clock, base):
        monkeypatch.setattr(module, "datetime", Shifted)
    woken: asyncio.Queue[datetime] = asyncio.Queue()

    def run(services: Services) -> Collection[str]:
        woken.put_nowait(services.clock.now())
        return ()

    async def in_thread(work: Any) -> Any:
        return work()

    async def deliver(_chats: Collection[str]) -> None: ...

    async def live() -> None:
        services = cast("Services", SimpleNamespace(clock=SimpleNamespace(now=lambda: Shifted.now(UTC))))
        async with asyncio.timeout(PATIENCE), Alarm(services, [Chore("try", run)], in_thread, deliver).set(0.05):
            before = await woken.get()
            Shifted.by = timedelta(days=days)
            for _ in range(2):
                while abs(await woken.get() - before) < timedelta(days=1):
                    pass  # woken before the clock was moved

    try:
        asyncio.run(live())
    finally:
        Shifted.by = timedelta()
