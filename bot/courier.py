"""Carries what waits in the mailbox to a channel: in order within a chat, again after a failure, until given up."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from handlers.mail import read_reply
from handlers.messages import Reply
from handlers.services import Clock, Store
from storage import DatabaseUnavailableError, OutgoingMessage

log = logging.getLogger(__name__)

T = TypeVar("T")

WAITS = (1, 2, 5, 10, 30, 60, 120, 300)  # seconds before the next attempt; the last one repeats
MOST_ATTEMPTS = 60  # about four hours; a channel that is down longer than that has lost more than a reply


class NotNow(Exception):  # noqa: N818 - a state of the channel, not a fault of ours
    """The channel could not take a message; `wait` is how long it asks us to wait, when it does."""

    def __init__(self, reason: str, wait: timedelta | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


class MovedChat(NotNow):
    """The chat has a new address: everything for it is to be readdressed, then sent."""

    def __init__(self, address: str) -> None:
        super().__init__("the chat moved", timedelta(0))
        self.address = address


class Undeliverable(Exception):  # noqa: N818
    """The channel will never take this message: the chat is gone, or the assistant is blocked."""


@dataclass(frozen=True)
class Parcel:
    """A message as a channel sends it. `done` counts the pieces that it has accepted before."""

    chat: str
    language: str
    reply: Reply
    replaces: str | None
    answers: str | None
    done: int


class InThread(Protocol):
    """Runs blocking work beside the event loop."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]:
        """The result of the work."""


PieceSent = Callable[[int, str | None], Awaitable[None]]  # (pieces accepted so far, the channel's message id)


class Channel(Protocol):
    """A way to a person's eyes."""

    prefix: str

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """Sends the pieces not yet accepted. Raises NotNow or Undeliverable."""


class Courier:
    """Sends what waits for the chats of one channel."""

    def __init__(self, store: Store, clock: Clock, channel: Channel, in_thread: InThread) -> None:
        self._store = store
        self._clock = clock
        self._channel = channel
        self._in_thread = in_thread
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def deliver(self, chat: str) -> None:
        """Sends what waits for a chat, oldest first, until nothing is left or the channel says not now."""
        if not chat.startswith(self._channel.prefix):
            return
        async with self._locks[chat]:
            while (parcel := await self._in_thread(lambda: self._next(chat))) is not None:
                if not await self._send(*parcel):
                    break

    async def sweep(self) -> None:
        """Tries every chat in which something is due."""
        now = self._clock.now()
        chats = await self._in_thread(lambda: self._due(now))
        await asyncio.gather(*(self.deliver(chat) for chat in chats))

    async def _send(self, number: int, parcel: Parcel) -> bool:
        async def piece_sent(done: int, message_id: str | None) -> None:
            await self._surely(lambda: self._mark_piece(number, done, message_id))

        try:
            await self._channel.send(parcel, piece_sent)
        except MovedChat as error:
            new = error.address
            await self._in_thread(lambda: self._move(parcel.chat, new))
            await self.deliver(new)
            return False
        except NotNow as error:
            trouble = error
            await self._in_thread(lambda: self._postpone(number, trouble))
            return False
        except Undeliverable as error:
            reason = str(error)
            log.warning("message %s cannot be delivered: %s", number, reason)
            await self._in_thread(lambda: self._mark_failed(number, reason))
            return True
        except DatabaseUnavailableError:
            raise
        except Exception as error:
            kind = type(error).__name__
            log.exception("message %s cannot be put into the channel's form and is given up", number)
            await self._in_thread(lambda: self._mark_failed(number, kind))
            return True
        await self._surely(lambda: self._mark_sent(number))
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

    def _next(self, chat: str) -> tuple[int, Parcel] | None:
        now = self._clock.now()
        with self._store.read() as work:
            message = next(iter(work.mailbox.queued(chat)), None)
            if message is None or message.not_before > now:
                return None
            language, reply = read_reply(message.payload, work.mailbox.files(message.id))
        return message.id, _parcel(message, language, reply)

    def _due(self, now: datetime) -> list[str]:
        with self._store.read() as work:
            return work.mailbox.chats_due(self._channel.prefix, now)

    def _mark_piece(self, number: int, done: int, message_id: str | None) -> None:
        with self._store.write() as work:
            work.mailbox.mark_piece(number, done, message_id)

    def _mark_sent(self, number: int) -> None:
        with self._store.write() as work:
            work.mailbox.mark_sent(number, self._clock.now())

    def _mark_failed(self, number: int, reason: str) -> None:
        with self._store.write() as work:
            work.mailbox.mark_failed(number, reason)

    def _move(self, old: str, new: str) -> None:
        with self._store.write() as work:
            work.chats.move(old, new)
            work.mailbox.move(old, new)

    def _postpone(self, number: int, error: NotNow) -> None:
        with self._store.write() as work:
            attempts = work.mailbox.attempts(number)
            wait = error.wait or timedelta(seconds=WAITS[min(attempts, len(WAITS) - 1)])
            work.mailbox.postpone(number, str(error), self._clock.now() + wait)
            if attempts + 1 >= MOST_ATTEMPTS:
                work.mailbox.mark_failed(number, str(error))
                log.error("message %s is given up after %s attempts: %s", number, attempts + 1, error)


def _parcel(message: OutgoingMessage, language: str, reply: Reply) -> Parcel:
    return Parcel(
        message.chat, language, reply, message.replaces_message_id, message.answers_message_id, message.sent_pieces
    )
