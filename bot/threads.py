"""The threads of a door: handlers, handlers that may wait for others, and the mail, so that none holds up another."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from handlers.lanes import Lane

T = TypeVar("T")

SLOW_WORKERS = 8  # threads for handlers that may wait for a service beyond this machine; the others stay free
FILE_WORKERS = 4  # threads for files that are translated, each of which may take minutes
POST_THREADS = 4  # for the mail and the clock, which slow answers must not hold up


class Threads:
    """Blocking work beside the event loop."""

    def __init__(self, workers: int) -> None:
        self._handlers = {
            Lane.QUICK: ThreadPoolExecutor(workers, thread_name_prefix="handler"),
            Lane.SLOW: ThreadPoolExecutor(SLOW_WORKERS, thread_name_prefix="slow-handler"),
            Lane.FILES: ThreadPoolExecutor(FILE_WORKERS, thread_name_prefix="file-handler"),
        }
        self._post_room = ThreadPoolExecutor(POST_THREADS, thread_name_prefix="post")

    async def handle(self, work: Callable[[], T], lane: Lane = Lane.QUICK) -> T:
        """Runs a handler: one that may wait for others beside those that do not."""
        return await asyncio.get_running_loop().run_in_executor(self._handlers[lane], work)

    async def post(self, work: Callable[[], T]) -> T:
        """Runs what belongs to the mail or the clock."""
        return await asyncio.get_running_loop().run_in_executor(self._post_room, work)

    def close(self) -> None:
        """Waits for what is under way."""
        for pool in (*self._handlers.values(), self._post_room):
            pool.shutdown()
