"""The Telegram door: opens python-telegram-bot, finishes what an earlier run left, and closes in order."""

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.clock import Alarm
from bot.config import Config
from bot.courier import Courier
from bot.errors import StartupError
from bot.health.pulse import LISTENING, Pulse, Watched
from bot.health.watching import Line, WatchedChannel, WatchedRequest
from bot.localization import Localization
from bot.pacing import Pacer
from bot.pauses import stopped_within
from bot.postman import Postman
from bot.telegram.channel import TelegramChannel
from bot.telegram.handling import Handling, Ways
from bot.telegram.inbox import RETRY_SECONDS, Inbox, unfinished, write_down
from bot.telegram.inline import InlineDoor
from bot.telegram.menu import announce_commands
from bot.telegram.polling import PollRequest, polling
from bot.telegram.presence import Presence
from bot.threads import Threads
from handlers.chores import CHORES
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

AT_ONCE = 256  # updates in work; the threads behind them are limits.workers
CONNECTIONS = 64
POOL_SECONDS = 30.0
ANSWER_SECONDS = 5.0  # until a call counts as failed
POLL_READ_SECONDS = 40.0  # longer than a poll that brings nothing
AppType = Application[Any, Any, Any, Any, Any, Any]


class TelegramDoor:
    """Runs the assistant in Telegram until it is told to stop."""

    def __init__(self, config: Config, services: Services, texts: Localization, pulse: Pulse | None = None) -> None:
        self._pulse = pulse = pulse or Pulse()
        self._config = config
        self._services = services
        self._texts = texts
        self._threads = Threads(config.limits.workers)
        self._inbox = Inbox(self._keep, self._tell_of_trouble)
        line = Line(pulse)
        self._application = _application(config, self._inbox, line, pulse)
        self._application.add_handler(TypeHandler(Update, self._handle))
        bot = self._application.bot
        channel = WatchedChannel(TelegramChannel(bot, texts, Pacer()), pulse)
        courier = Courier(services, channel, Watched(self._threads.post, pulse))
        inline = InlineDoor(services, texts, self._threads.handle)
        ways = Ways(bot, courier, Presence(bot, texts), inline, pulse)
        self._handling = Handling(services, texts, self._threads, ways, self._application.update_queue)
        self._postman = Postman(services, courier, self._threads.post, line, pulse)

    async def in_handlers(self, work: Callable[[], None]) -> None:
        """Runs a little work as a handler would run."""
        await self._threads.handle(work)

    async def run(self, stop: asyncio.Event) -> None:
        """Finishes what an earlier run left, then listens until `stop` is set. StartupError for a wrong token."""
        if not await self._initialize(stop):
            await self._application.bot.shutdown()
            self._threads.close()
            return
        async with self._started() as application:
            bot = application.bot
            self._texts.start_link = f"https://t.me/{bot.username}?start={{}}".format
            await announce_commands(bot, self._texts, self._services.settings.default_language)
            await self._take_up_unfinished(stop)
            alarm = Alarm(self._services, CHORES, self._threads.post, self._postman.wake, self._pulse)
            async with (
                self._listening(application, stop),
                alarm.set(self._config.reminders.sweep_seconds),
                self._postman.walking(stop),
            ):
                log.info("listening as @%s, updates come by %s", bot.username, self._config.telegram.mode)
                await stop.wait()

    @contextlib.asynccontextmanager
    async def _started(self) -> AsyncIterator[AppType]:
        await self._application.start()
        try:
            yield self._application
        finally:
            await self._application.stop()
            await self._application.shutdown()
            self._threads.close()

    def _listening(self, application: AppType, stop: asyncio.Event) -> AbstractAsyncContextManager[None]:
        """How updates come in."""
        if self._config.telegram.mode == "polling":
            return polling(application)
        from bot.telegram.webhook import Webhook

        return Webhook(application.bot, self._config.telegram, self._inbox, self._pulse).open(stop)

    async def _initialize(self, stop: asyncio.Event) -> bool:
        """Waits until Telegram has told who we are. False when it is told to stop before that."""
        while not stop.is_set():
            try:
                await self._application.initialize()
            except InvalidToken as error:
                raise StartupError(
                    "Telegram does not accept telegram.token; ask @BotFather for the right one"
                ) from error
            except TelegramError as error:
                log.warning("Telegram cannot be reached yet: %s", error)
                await stopped_within(RETRY_SECONDS, stop)
            else:
                return True
        return False

    async def _keep(self, update: Update) -> bool:
        if update.inline_query is not None:
            return True  # asked again with the next letter; nothing is lost with it
        return await self._threads.handle(lambda: write_down(update, self._services))

    async def _take_up_unfinished(self, stop: asyncio.Event) -> None:
        """Hands updates that an earlier run did not finish to the handlers again; waits for the database if need be."""
        bot = self._application.bot
        while not stop.is_set():
            try:
                updates = await self._threads.handle(lambda: unfinished(bot, self._services))
            except DatabaseUnavailableError as error:
                log.error("what an earlier run left waits for the database: %s", error)  # noqa: TRY400
                await stopped_within(RETRY_SECONDS, stop)
            else:
                for update in updates:
                    self._application.update_queue.put_nowait(update)
                return

    async def _handle(self, update: Update, _context: object) -> None:
        await self._handling.handle(update)

    async def _tell_of_trouble(self, update: Update, error: DatabaseUnavailableError) -> None:
        await self._handling.tell_of_trouble(update, error)


def _application(config: Config, inbox: Inbox, line: Line, pulse: Pulse) -> AppType:
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # waits as timedelta, as every later version gives them
    token = config.telegram.token
    if token is None:
        raise StartupError("there is no telegram.token; ask @BotFather for one and put it in config.toml")
    base = config.telegram.api_base_url
    return (
        ApplicationBuilder()
        .token(token.get_secret_value())
        .base_url(base)
        .base_file_url(f"{base.removesuffix('/bot')}/file/bot")
        .concurrent_updates(AT_ONCE)
        .update_queue(inbox)
        .request(
            WatchedRequest(
                line, connection_pool_size=CONNECTIONS, pool_timeout=POOL_SECONDS, read_timeout=ANSWER_SECONDS
            )
        )
        .get_updates_request(PollRequest(line, lambda: pulse.beat(LISTENING), read_timeout=POLL_READ_SECONDS))
        .build()
    )
