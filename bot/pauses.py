"""Pauses between two tries, which end when the assistant is told to stop."""

import asyncio
import contextlib


async def stopped_within(seconds: float, stop: asyncio.Event) -> bool:
    """Waits so long, or until `stop` is set; whether it is."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
    return stop.is_set()
