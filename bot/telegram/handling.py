"""What becomes of an update: one after the other in a chat, each handled on a thread, what it leaves is sent."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from functools import partial

from telegram import Bot, Update

from bot.courier import Courier
from bot.health.pulse import Pulse
from bot.localization import Localization
from bot.telegram.inbox import RETRY_SECONDS
from bot.telegram.inline import InlineDoor
from bot.telegram.presence import Presence, chat_number
from bot.telegram.progress import ProgressNote
from bot.telegram.updates import to_message, update_key
from bot.threads import Threads
from bot.turns import Turns
from handlers.dispatch import Outcome, begin, dispatch, unreachable
from handlers.lanes import Lane, lane_aside, lane_of
from handlers.messages import Message
from handlers.people import as_language
from handlers.requests import request
from handlers.services import Services
from storage import DatabaseUnavailableError


@dataclass(frozen=True)
class Ways:
    """The ways to a person in Telegram, and who notes how it goes."""

    bot: Bot
    courier: Courier
    presence: Presence
    inline: InlineDoor
    pulse: Pulse


class Handling:
    """Handles updates that have been written down. `again` takes those that must be tried once more."""

    def __init__(
        self, services: Services, texts: Localization, threads: Threads, ways: Ways, again: "asyncio.Queue[object]"
    ) -> None:
        self._services = services
        self._texts = texts
        self._threads = threads
        self._ways = ways
        self._bot = ways.bot
        self._again = again
        self._turns = Turns()

    async def handle(self, update: Update) -> None:
        """Handles one update to its end."""
        with self._ways.pulse.timed():
            await self._handle(update)

    async def _handle(self, update: Update) -> None:
        if update.inline_query is not None:
            await self._ways.inline.answer(update.inline_query)
            return
        message = to_message(update, self._bot, asyncio.get_running_loop())
        if message is None:
            await self._threads.handle(lambda: self._finish(update_key(update)))
            return
        outcome = await self._take_turn(update, message, lane_of(message))
        if outcome.aside is not None:
            outcome = await self._take_turn(update, message, lane_aside(message, outcome.aside), outcome.aside)
        for chat in outcome.chats:
            await self._ways.courier.deliver(chat)
        self._ways.pulse.count("updates", "postponed" if outcome.retry else "handled")
        if outcome.retry:
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._again.put_nowait, update)

    async def _take_turn(self, update: Update, message: Message, lane: Lane, aside: str | None = None) -> Outcome:
        async with self._turn_of(message, lane):
            if message.edited:
                with contextlib.suppress(DatabaseUnavailableError):  # what is to be replaced must stand there first
                    await self._ways.courier.deliver(message.chat.address)
            async with self._ways.presence.typing(message), self._progress(message) as services:
                work = partial(self._work_on, message, services, lane, aside)
                outcome = await self._threads.handle(work, lane)
            await self._ways.presence.tell(update, message, outcome)
        return outcome

    async def tell_of_trouble(self, update: Update, error: DatabaseUnavailableError) -> None:
        """Tells somebody that their message waits for the memory."""
        message = to_message(update, self._bot, asyncio.get_running_loop())
        if message is not None and message.addressed:
            await self._ways.presence.tell(
                update, message, unreachable(message, self._services, error, self._language(message))
            )

    @contextlib.asynccontextmanager
    async def _turn_of(self, message: Message, lane: Lane) -> AsyncIterator[None]:
        """Messages of a chat are handled in their order, but none behind one that may take longer than it does.

        A group that moves makes those in its new chat wait as well.
        """
        chat = message.chat.address
        async with contextlib.AsyncExitStack() as stack:
            if message.moved_to is not None:
                await stack.enter_async_context(self._turns.of(message.moved_to))
            await stack.enter_async_context(self._turns.of(chat if lane == Lane.QUICK else f"{chat} {lane}"))
            yield

    @contextlib.asynccontextmanager
    async def _progress(self, message: Message) -> AsyncIterator[Services]:
        """What handlers may use, with a note about the progress of long work in the chat that waits for it."""
        note = ProgressNote(self._bot, chat_number(message), self._texts)
        try:
            yield replace(self._services, progress=note)
        finally:
            await note.close()

    def _work_on(self, message: Message, services: Services, lane: Lane, aside: str | None) -> Outcome:
        with request():
            try:
                instead = begin(message, self._services)
                if instead is not None:
                    return instead
            except DatabaseUnavailableError as error:
                return unreachable(message, self._services, error, self._language(message))
            return dispatch(message, services, in_turn=lane == Lane.QUICK, aside=aside)

    def _language(self, message: Message) -> str:
        """What the sender's Telegram speaks, while nobody can look up what they chose."""
        return as_language(message.sender.language, self._services.settings.default_language)

    def _finish(self, key: str) -> None:
        with self._services.store.write() as work:
            work.mailbox.finish(key, self._services.clock.now())
