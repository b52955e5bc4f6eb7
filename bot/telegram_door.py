"""The Telegram door: long polling through python-telegram-bot, each update written down before it is confirmed."""

import asyncio
import contextlib
import logging
import os
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeVar

from telegram import BotCommand, CallbackQuery, Update
from telegram.constants import ChatAction
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.clock import Alarm
from bot.config import Config
from bot.courier import Courier
from bot.errors import StartupError
from bot.localization import LANGUAGES, Localization
from bot.pacing import Pacer
from bot.rendering import html_pieces, label
from bot.telegram_channel import TelegramChannel
from bot.telegram_inbox import RETRY_SECONDS, Inbox, unfinished, write_down
from bot.telegram_inline import InlineDoor
from bot.telegram_progress import ProgressNote
from bot.telegram_updates import PREFIX, to_message, update_key
from handlers.chores import CHORES
from handlers.dispatch import Outcome, begin, dispatch, unreachable
from handlers.messages import Message, say
from handlers.people import as_language
from handlers.routes import ROUTES, is_slow
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

T = TypeVar("T")

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
SLOW_WORKERS = 8  # threads for handlers that may wait for a service beyond this machine; the others stay free
AT_ONCE = 256  # updates in work; the threads behind them are limits.workers
TYPING_SECONDS = 4.5  # Telegram shows the indicator for five
SWEEP_SECONDS = 1.0
POST_THREADS = 4  # for the mail and the clock, which slow answers must not hold up
CLOSING_SECONDS = 15.0  # for what is under way when the door closes; longer than any call takes
PRUNE_EVERY = timedelta(hours=1)
NOTICE_LENGTH = 200
AppType = Application[Any, Any, Any, Any, Any, Any]


class TelegramDoor:
    """Runs the assistant in Telegram until it is told to stop."""

    def __init__(self, config: Config, services: Services, texts: Localization) -> None:
        os.environ.setdefault("PTB_TIMEDELTA", "true")  # waits as timedelta, as every later version gives them
        token = config.telegram.token
        if token is None:
            raise StartupError("there is no telegram.token; ask @BotFather for one and put it in config.toml")
        self._services = services
        self._texts = texts
        self._pool = ThreadPoolExecutor(config.limits.workers, thread_name_prefix="handler")
        self._aside = ThreadPoolExecutor(SLOW_WORKERS, thread_name_prefix="slow-handler")
        self._post_room = ThreadPoolExecutor(POST_THREADS, thread_name_prefix="post")
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._pruned_at = services.clock.now() - PRUNE_EVERY
        self._loop: asyncio.AbstractEventLoop | None = None
        self._told: set[str] = set()  # updates whose senders know already that the memory is out of reach
        base = config.telegram.api_base_url
        self._application: AppType = (
            ApplicationBuilder()
            .token(token.get_secret_value())
            .base_url(base)
            .base_file_url(_file_url(base))
            .concurrent_updates(AT_ONCE)
            .update_queue(Inbox(self._keep, self._tell_of_trouble))
            .connection_pool_size(64)
            .pool_timeout(30)
            .get_updates_read_timeout(40)
            .build()
        )
        self._application.add_handler(TypeHandler(Update, self._handle))
        self._channel = TelegramChannel(self._application.bot, texts, Pacer())
        self._inline = InlineDoor(services, texts, self.in_thread)
        self._courier = Courier(services, self._channel, self._in_post_room)
        self._something_due = asyncio.Event()
        self._sweep_seconds = config.reminders.sweep_seconds

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Runs blocking work on the door's own threads."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    async def _in_post_room(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._post_room, work)

    async def _in_pool(self, message: Message, work: Callable[[], T]) -> T:
        """Runs a handler: one that may wait for others beside those that do not."""
        pool = self._aside if is_slow(message) else self._pool
        return await asyncio.get_running_loop().run_in_executor(pool, work)

    async def run(self, stop: asyncio.Event) -> None:
        """Finishes what an earlier run left, then polls until `stop` is set. Raises StartupError for a wrong token."""
        self._loop = asyncio.get_running_loop()
        async with self._started() as application:
            self._texts.start_link = f"https://t.me/{application.bot.username}?start={{}}".format
            await self._announce_commands()
            await self._take_up_unfinished()
            if application.updater is None:
                raise StartupError("there is nothing to poll with")
            await application.updater.start_polling(
                timeout=30, bootstrap_retries=-1, allowed_updates=UPDATES, error_callback=_report
            )
            alarm = Alarm(self._services, CHORES, self._in_post_room, self._wake_courier)
            async with alarm.set(self._sweep_seconds), self._carrying(stop):
                await stop.wait()
            await application.updater.stop()

    @contextlib.asynccontextmanager
    async def _started(self) -> AsyncIterator[AppType]:
        await self._initialize()
        await self._application.start()
        try:
            yield self._application
        finally:
            if self._application.updater is not None and self._application.updater.running:
                await self._application.updater.stop()
            await self._application.stop()
            await self._application.shutdown()
            self._pool.shutdown()
            self._aside.shutdown()
            self._post_room.shutdown()

    async def _initialize(self) -> None:
        while True:
            try:
                await self._application.initialize()
            except InvalidToken as error:
                raise StartupError(
                    "Telegram does not accept telegram.token; ask @BotFather for the right one"
                ) from error
            except TelegramError as error:
                log.warning("Telegram cannot be reached yet: %s", error)
                await asyncio.sleep(RETRY_SECONDS)
            else:
                return

    async def _keep(self, update: Update) -> bool:
        if update.inline_query is not None:
            return True  # asked again with the next letter; nothing is lost with it
        return await self.in_thread(lambda: write_down(update, self._services))

    async def _take_up_unfinished(self) -> None:
        """Hands updates that an earlier run did not finish to the handlers again."""
        bot = self._application.bot
        for update in await self.in_thread(lambda: unfinished(bot, self._services)):
            self._application.update_queue.put_nowait(update)

    @contextlib.asynccontextmanager
    async def _carrying(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """Carries the mail. At the end what is under way is finished, or else it would be sent once more."""
        rounds = [
            asyncio.create_task(self._go_round(self._deliver_replies, stop)),
            asyncio.create_task(self._go_round(self._courier.deliver_due, stop, self._something_due)),
        ]
        try:
            yield
        finally:
            self._something_due.set()
            self._courier.close()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CLOSING_SECONDS):
                    await asyncio.gather(*rounds)

    async def _go_round(
        self, once: Callable[[], Awaitable[None]], stop: asyncio.Event, sooner: asyncio.Event | None = None
    ) -> None:
        while not stop.is_set():
            try:
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

    async def _deliver_replies(self) -> None:
        await self._courier.sweep()
        await self._in_post_room(self._prune)

    async def _wake_courier(self, chats: Collection[str]) -> None:
        if chats:
            self._something_due.set()

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

    async def _handle(self, update: Update, _context: object) -> None:
        if self._loop is None:
            return
        if update.inline_query is not None:
            await self._inline.answer(update.inline_query)
            return
        message = to_message(update, self._application.bot, self._loop)
        if message is None:
            await self.in_thread(lambda: self._finish(update_key(update)))
            return
        async with self._turn_of(message):
            if message.edited:
                with contextlib.suppress(DatabaseUnavailableError):  # what is to be replaced must stand there first
                    await self._courier.deliver(message.chat.address)
            async with self._typing(message), self._progress(message) as services:
                outcome = await self._in_pool(message, lambda: self._work_on(message, services))
            await self._say_at_once(update, message, outcome)
        await self._follow_up(update, outcome)

    @contextlib.asynccontextmanager
    async def _turn_of(self, message: Message) -> AsyncIterator[None]:
        """Messages of a chat are handled one by one. A group that moves makes those in its new chat wait as well."""
        async with contextlib.AsyncExitStack() as stack:
            if message.moved_to is not None:
                await stack.enter_async_context(self._locks[message.moved_to])
            await stack.enter_async_context(self._locks[_line_of(message)])
            yield

    @contextlib.asynccontextmanager
    async def _progress(self, message: Message) -> AsyncIterator[Services]:
        """What handlers may use, with a note about the progress of long work in the chat that waits for it."""
        chat = int(message.chat.address.removeprefix(PREFIX))
        note = ProgressNote(self._application.bot, chat, self._texts)
        try:
            yield replace(self._services, progress=note)
        finally:
            await note.close()

    def _work_on(self, message: Message, services: Services) -> Outcome:
        try:
            instead = begin(message, self._services)
            if instead is not None:
                return instead
        except DatabaseUnavailableError:
            log.error("the database is out of reach")  # noqa: TRY400 - dispatch will say so to the person
        return dispatch(message, services)

    async def _tell_of_trouble(self, update: Update, error: DatabaseUnavailableError) -> None:
        """Tells somebody that their message waits for the memory."""
        message = to_message(update, self._application.bot, asyncio.get_running_loop())
        if message is not None and message.addressed:
            language = as_language(message.sender.language, self._services.settings.default_language)
            await self._say_at_once(update, message, unreachable(message, error, language))

    async def _say_at_once(self, update: Update, message: Message, outcome: Outcome) -> None:
        """What does not go through the mailbox; that the memory is out of reach is told once."""
        if outcome.retry and message.key in self._told:
            return
        if update.callback_query is not None:
            await self._acknowledge(update.callback_query, outcome)
        if outcome.direct is not None:
            await self._say_directly(message, outcome)
        if outcome.retry:
            self._told.add(message.key)
        else:
            self._told.discard(message.key)

    async def _follow_up(self, update: Update, outcome: Outcome) -> None:
        for chat in outcome.chats:
            await self._courier.deliver(chat)
        if outcome.retry:
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._application.update_queue.put_nowait, update)

    def _finish(self, key: str) -> None:
        with self._services.store.write() as work:
            work.mailbox.finish(key, self._services.clock.now())

    @contextlib.asynccontextmanager
    async def _typing(self, message: Message) -> AsyncIterator[None]:
        """Shows "typing" while the answer is made."""
        if message.button is not None or not message.addressed:
            yield
            return
        task = asyncio.create_task(self._show_typing(int(message.chat.address.removeprefix(PREFIX))))
        try:
            yield
        finally:
            task.cancel()

    async def _show_typing(self, chat: int) -> None:
        while True:
            with contextlib.suppress(TelegramError):
                await self._application.bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(TYPING_SECONDS)

    async def _acknowledge(self, query: CallbackQuery, outcome: Outcome) -> None:
        """Stops the button's spinner, with the notice if there is one. A press that is too old cannot be answered."""
        notice = label(outcome.notice, outcome.language, self._texts)[:NOTICE_LENGTH] if outcome.notice else None
        with contextlib.suppress(TelegramError):
            await query.answer(notice)

    async def _say_directly(self, message: Message, outcome: Outcome) -> None:
        if outcome.direct is None:
            return
        chat = int(message.chat.address.removeprefix(PREFIX))
        with contextlib.suppress(TelegramError):
            for piece in html_pieces(outcome.direct.parts, outcome.language, self._texts):
                await self._application.bot.send_message(chat, piece, parse_mode="HTML")

    async def _announce_commands(self) -> None:
        """Puts the commands in Telegram's menu, in each language."""
        for language in (*LANGUAGES, None):
            spoken = language or self._services.settings.default_language
            commands = [BotCommand(route.command, label(say(route.help), spoken, self._texts)) for route in ROUTES]
            try:
                await self._application.bot.set_my_commands(commands, language_code=language)
            except TelegramError as error:
                log.warning("the command menu could not be set: %s", error)


def _line_of(message: Message) -> str:
    """Where a message queues: those of a chat one behind the other, but none behind one that may take long."""
    return f"{message.chat.address} slow" if is_slow(message) else message.chat.address


def _file_url(base: str) -> str:
    """Where files are fetched: ".../bot" becomes ".../file/bot"."""
    return f"{base.removesuffix('/bot')}/file/bot"


def _report(error: TelegramError) -> None:
    """Says in the log what polling met; it goes on by itself."""
    if isinstance(error, Conflict):
        log.error("another program polls Telegram with the same token; only one may run: stop the other one")
    else:
        log.warning("polling met %s", type(error).__name__)
