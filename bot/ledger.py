"""The mailbox as the courier uses it: what to carry next, what became of it. Blocking; a call is a transaction."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.parcels import FLOOD_LIMIT, NotNow, Parcel
from handlers.mail import told_late
from handlers.payload import read_reply
from handlers.reminders import fallback, recall
from handlers.services import Services
from handlers.written import for_reader
from storage import UnitOfWork

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 60
LONGEST = timedelta(hours=12)  # and this old: then the channel will not take it any more


class Ledger:
    """What waits for the chats of one channel, and the notes on it."""

    def __init__(self, services: Services, prefix: str) -> None:
        self._services = services
        self._store = services.store
        self._clock = services.clock
        self._prefix = prefix

    def chats_with_replies(self) -> list[str]:
        """The chats in which a reply may be tried now."""
        with self._store.read() as work:
            return work.mailbox.chats_due(self._prefix, self._clock.now())

    def chats_longest_due(self, most: int) -> list[str]:
        """The chats in which something due may be tried now, in the order in which it was due."""
        with self._store.read() as work:
            return work.mailbox.chats_longest_due(self._prefix, self._clock.now(), most)

    def hasten(self) -> None:
        """The channel is back after a long silence: what was postponed meanwhile may go now."""
        with self._store.write() as work:
            work.mailbox.hasten(self._prefix, self._clock.now(), except_for=FLOOD_LIMIT)

    def next(self, chat: str, *, due: bool) -> tuple[int, Parcel] | None:
        """The next reply for a chat, or the next message that is due there; with its id."""
        while (stale := self._stale(chat) if due else None) is not None:
            self._take_back(stale)
        now = self._clock.now()
        with self._store.read() as work:
            message = work.mailbox.longest_due(chat) if due else next(iter(work.mailbox.queued(chat)), None)
            if message is None or message.not_before > now:
                return None
            language, kept = read_reply(message.payload, work.mailbox.files(message.id))
            replaces = message.replaces_message_id
            further = work.mailbox.further_pieces(chat, replaces, before=message.id) if replaces else ()
        reply = for_reader(kept, language)
        if message.sent_pieces == 0:
            reply = told_late(reply, message, now)
        return message.id, Parcel(
            chat=message.chat,
            language=language,
            reply=reply,
            replaces=replaces,
            answers=message.answers_message_id,
            done=message.sent_pieces,
            yields=message.due_at is not None,
            further=further,
        )

    def mark_piece(self, number: int, done: int, message_id: str | None) -> None:
        """The channel has accepted so many pieces."""
        with self._store.write() as work:
            work.mailbox.mark_piece(number, done, message_id)

    def mark_sent(self, number: int) -> None:
        """The channel has accepted all of it."""
        now = self._clock.now()
        with self._store.write() as work:
            work.mailbox.mark_sent(number, now)
            work.reminders.mark_sent(number, now)

    def mark_failed(self, number: int, reason: str) -> None:
        """It is given up, and those whom it concerns are told."""
        with self._store.write() as work:
            self._give_up(work, number, reason)

    def postpone(self, number: int, error: NotNow, waits: Sequence[float]) -> None:
        """It is tried again after the pause that the channel asks for, or the next of `waits` (seconds)."""
        now = self._clock.now()
        with self._store.write() as work:
            message = work.mailbox.get(number)
            pause = error.wait or timedelta(seconds=waits[min(message.attempts, len(waits) - 1)])
            work.mailbox.postpone(number, str(error), now + pause)
            if message.attempts >= MOST_ATTEMPTS and now - message.created_at >= LONGEST:
                log.error("message %s is given up after %s attempts: %s", number, message.attempts, error)
                self._give_up(work, number, str(error))

    def move(self, old: str, new: str) -> None:
        """A chat has a new address."""
        with self._store.write() as work:
            work.chats.move(old, new)
            work.mailbox.move(old, new)

    def _stale(self, chat: str) -> int | None:
        """The next message that is due in a chat, if it must not go out any more."""
        with self._store.read() as work:
            message = work.mailbox.longest_due(chat)
            if message is None or recall.may_go(work, self._services.settings, message):
                return None
            return message.id

    def _take_back(self, number: int) -> None:
        log.warning("message %s is taken back: its receiver, or what it is about, has changed", number)
        with self._store.write() as work:
            recall.take_back(work, number)

    def _give_up(self, work: UnitOfWork, number: int, reason: str) -> None:
        work.mailbox.mark_failed(number, reason)
        fallback.given_up(work, self._services, number, reason)
