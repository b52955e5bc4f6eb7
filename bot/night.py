"""Slow work that the clock does beside everything else: it has an alarm of its own, so that reminders do not wait."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from typing import TypeVar

from bot.backup.nightly import NightlyBackup
from bot.clock import Alarm
from bot.config import Config
from handlers.chores import Chore
from handlers.services import Services
from storage import Database

T = TypeVar("T")

WAKE_SECONDS = 60.0
REREADING_SECONDS = 20.0  # at a wake, so that nobody who stops the bot waits for more than a document beyond them
SWEEP_EVERY = timedelta(hours=12)


@asynccontextmanager
async def night_work(config: Config, services: Services) -> AsyncIterator[None]:
    """Does the night's work while the block lasts. What it has to say is carried with the other mail."""
    async with Alarm(services, night_chores(config), _in_thread, _carried_anyway).set(WAKE_SECONDS):
        yield


def night_chores(config: Config) -> list[Chore]:
    """The night's work, as configured."""
    chores = [
        Chore("retention", sweep, every=SWEEP_EVERY),
        Chore("rereading", reread),
        Chore("scrubbing", lambda _: tidy(config), every=SWEEP_EVERY),
    ]
    return [*chores, NightlyBackup(config).chore()] if config.backup.nightly else chores


def sweep(services: Services) -> Collection[str]:
    """Drops what has been kept long enough."""
    with services.store.write() as work:
        settings = services.settings
        work.retention.sweep(settings.retention, services.clock.now(), settings.admins)
    return ()


def reread(services: Services) -> Collection[str]:
    """Reads anew the documents that an earlier release has read in another way; they answer meanwhile as before."""
    services.library.refresh(REREADING_SECONDS)
    return ()


def tidy(config: Config) -> Collection[str]:
    """Lets go of what deleted rows have left in the database's files."""
    with closing(Database(config.database_url)) as database:
        database.tidy()
    return ()


async def _in_thread(work: Callable[[], T]) -> T:
    return await asyncio.to_thread(work)


async def _carried_anyway(_chats: Collection[str]) -> None:
    """The courier looks at the mailbox every second."""
