"""Updates on disk: written down before Telegram is told that they came, and taken up again after a crash."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, Update

from bot.telegram.updates import PREFIX, update_key
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

RETRY_SECONDS = 10.0

WriteDown = Callable[[Update], Awaitable[bool]]
Tell = Callable[[Update, DatabaseUnavailableError], Awaitable[None]]


class Inbox(asyncio.Queue[object]):
    """The queue between listening and handling: what comes in is on disk before Telegram is told that it came."""

    def __init__(self, write_down: WriteDown, tell: Tell) -> None:
        super().__init__()
        self._write_down = write_down
        self._tell = tell

    async def put(self, item: object) -> None:
        """Writes an update down, waiting for the database if need be, and queues it unless it is known already."""
        if not isinstance(item, Update) or await self._is_new(item):
            await super().put(item)

    async def take(self, update: Update) -> None:
        """Writes an update down, and queues it unless it is known already.

        Raises DatabaseUnavailableError when that cannot be done now: whoever brought it must bring it again.
        """
        try:
            if await self._write_down(update):
                self.put_nowait(update)
        except DatabaseUnavailableError as error:
            await self._tell(update, error)
            raise

    async def _is_new(self, update: Update) -> bool:
        while True:
            try:
                return await self._write_down(update)
            except DatabaseUnavailableError as error:
                log.error("an update waits to be written down: %s", error)  # noqa: TRY400
                await self._tell(update, error)
                await asyncio.sleep(RETRY_SECONDS)
            except Exception:  # an update that nobody can keep must not end the polling
                log.exception("an update cannot be written down and is left out")
                return False


def write_down(update: Update, services: Services) -> bool:
    """Keeps an update. False when it is known already."""
    payload = json.dumps(update.to_dict())
    with services.store.write() as work:
        return work.mailbox.receive(update_key(update), payload, services.clock.now())


def unfinished(bot: Bot, services: Services) -> list[Update]:
    """The updates that were written down but not handled, in the order they came."""
    with services.store.read() as work:
        kept = [entry.payload for entry in work.mailbox.unfinished(PREFIX)]
    updates = (Update.de_json(json.loads(payload), bot) for payload in kept)
    return [update for update in updates if update is not None]
