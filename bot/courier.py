"""Carries what waits in the mailbox to a channel: in order within a chat, again after a failure, until given up.

Replies go at once. What is due, and nobody waits for, goes in the order in which it was due and one at a time: so a
sudden end leaves at most one of them accepted and not yet noted, which is the one that will be sent twice. One that the
channel is slow to take is left to itself after a while: the next chat's turn comes, and nobody waits for that one.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from bot.ledger import Ledger
from bot.parcels import Channel, MovedChat, NotNow, Parcel, Undeliverable
from bot.turns import Turns
from handlers.services import Services
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

T = TypeVar("T")

WAITS = (1, 2, 5, 10, 30, 60, 120, 300)  # seconds before the next attempt; the last one repeats
LOOK_AHEAD = 200  # chats that are planned at once
PATIENCE = 5.0  # seconds for a message that is due, our own notes included, before the next chat's turn comes
MOST_SLOW = 8  # chats at once in which one takes longer; then the others do wait


class InThread(Protocol):
    """Runs blocking work beside the event loop."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]:
        """The result of the work."""


class Courier:
    """Sends what waits for the chats of one channel."""

    def __init__(self, services: Services, channel: Channel, in_thread: InThread) -> None:
        self._channel = channel
        self._in_thread = in_thread
        self._ledger = Ledger(services, channel.prefix)
        self._turns = Turns()
        self._slow: dict[str, asyncio.Task[bool]] = {}  # what is due and still under way, by its chat
        self._closing = False

    async def deliver(self, chat: str) -> None:
        """Sends the replies that wait for a chat, oldest first, until none is left or the channel says not now."""
        if not chat.startswith(self._channel.prefix):
            return
        async with self._turns.of(chat):
            while (found := await self._in_thread(lambda: self._ledger.next(chat, due=False))) is not None:
                if not await self._send(*found):
                    break

    async def sweep(self) -> None:
        """Tries every chat in which a reply waits."""
        chats = await self._in_thread(self._ledger.chats_with_replies)
        await asyncio.gather(*(self.deliver(chat) for chat in chats))

    async def hasten(self) -> None:
        """Lets what was postponed go at once, since the channel is back after a long silence."""
        await self._in_thread(self._ledger.hasten)

    async def deliver_due(self) -> None:
        """Sends what is due, until nothing is left that may go at this moment."""
        while ready := await self._ready():
            for chat in ready:
                while len(self._slow) >= MOST_SLOW:
                    await asyncio.wait(self._slow.values(), return_when=asyncio.FIRST_COMPLETED)
                if self._closing:
                    return
                await self._begin_next_due(chat)

    async def deliver_due_to(self, chat: str) -> None:
        """Sends what is due in one chat."""
        while await self._deliver_next_due(chat):
            pass

    def close(self) -> None:
        """Takes nothing more up that is due; what is under way is finished, or else it would be sent once more."""
        self._closing = True

    async def rest(self) -> None:
        """Waits for what is under way."""
        await asyncio.gather(*self._slow.values(), return_exceptions=True)

    async def _begin_next_due(self, chat: str) -> None:
        """Sends the next message that is due in a chat; a slow one goes on by itself."""
        sending = asyncio.create_task(self._deliver_next_due(chat))
        try:
            done, _ = await asyncio.wait({sending}, timeout=PATIENCE)
        except asyncio.CancelledError:
            sending.cancel()
            raise
        if done:
            sending.result()
            return
        log.info("one message that is due is slow to go; the others go on")
        self._slow[chat] = sending
        sending.add_done_callback(lambda task: self._came_back(chat, task))

    def _came_back(self, chat: str, sending: asyncio.Task[bool]) -> None:
        del self._slow[chat]
        if not sending.cancelled() and (error := sending.exception()) is not None:
            log.error("a message that is due must wait: %s", error)

    async def _ready(self) -> list[str]:
        chats = await self._in_thread(lambda: self._ledger.chats_longest_due(LOOK_AHEAD))
        return [chat for chat in chats if chat not in self._slow and self._channel.is_ready(chat)]

    async def _deliver_next_due(self, chat: str) -> bool:
        async with self._turns.of(chat):
            found = await self._in_thread(lambda: self._ledger.next(chat, due=True))
            return found is not None and await self._send(*found)

    async def _send(self, number: int, parcel: Parcel) -> bool:
        """Sends a message; whether the next one in the chat may follow."""

        async def piece_sent(done: int, message_id: str | None) -> None:
            await self._surely(lambda: self._ledger.mark_piece(number, done, message_id))

        try:
            await self._channel.send(parcel, piece_sent)
        except MovedChat as error:
            new = error.address
            await self._in_thread(lambda: self._ledger.move(parcel.chat, new))
            await self.deliver(new)
            return False
        except NotNow as error:
            trouble = error
            await self._in_thread(lambda: self._ledger.postpone(number, trouble, WAITS))
            return False
        except Undeliverable as error:
            log.warning("message %s cannot be delivered: %s", number, error)
            reason = str(error)
            await self._in_thread(lambda: self._ledger.mark_failed(number, reason))
            return True
        except DatabaseUnavailableError:
            raise
        except Exception as error:
            log.exception("message %s cannot be put into the channel's form and is given up", number)
            kind = type(error).__name__
            await self._in_thread(lambda: self._ledger.mark_failed(number, kind))
            return True
        await self._surely(lambda: self._ledger.mark_sent(number))
        return True

    async def _surely(self, work: Callable[[], None]) -> None:
        """Writes down what the channel has accepted, waiting for the database: else it would be sent once more."""
        for wait in WAITS:
            try:
                await self._in_thread(work)
            except DatabaseUnavailableError as error:
                log.error("a receipt waits to be written down: %s", error)  # noqa: TRY400
                await asyncio.sleep(wait)
            else:
                return
        await self._in_thread(work)
