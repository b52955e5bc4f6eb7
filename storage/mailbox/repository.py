"""What can be done with the mailbox."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.database import add_or_find
from storage.mailbox.records import DeliveryState, IncomingUpdate, OutgoingFile, OutgoingMessage, UpdateState


@dataclass(frozen=True)
class Backlog:
    """What waits: updates to be handled, replies and due messages to be sent; and for how many seconds the oldest."""

    updates: int
    replies: int
    due: int
    oldest_update: float
    oldest_reply: float


PIECES = "pieces"  # where a message's payload has the channel's ids of its parts
_BY_DUE_TIME = (OutgoingMessage.due_at, OutgoingMessage.id)


@dataclass(frozen=True)
class Mailbox:
    """The repository of updates and outgoing messages."""

    session: Session

    def receive(self, key: str, payload: str, now: datetime) -> bool:
        """Writes an update down. False when it is known already."""
        if self.session.get(IncomingUpdate, key) is not None:
            return False
        fresh = IncomingUpdate(key=key, payload=payload, received_at=now)
        return add_or_find(self.session, fresh, lambda: self.session.get(IncomingUpdate, key)) is fresh

    def begin(self, key: str) -> IncomingUpdate | None:
        """Counts one more attempt at an update and returns it; None when it is unknown or finished."""
        found = self.session.get(IncomingUpdate, key, with_for_update=True)
        if found is None or found.state != UpdateState.RECEIVED:
            return None
        found.attempts += 1
        self.session.flush()
        return found

    def finish(self, key: str, now: datetime, state: UpdateState = UpdateState.HANDLED) -> None:
        """Marks an update as done with; its text is not kept."""
        changes = update(IncomingUpdate).where(IncomingUpdate.key == key)
        self.session.execute(changes.values(state=state, handled_at=now, payload=""))

    def unfinished(self, prefix: str) -> list[IncomingUpdate]:
        """Updates of a channel that were written down but not handled, in the order they came."""
        query = select(IncomingUpdate).where(
            IncomingUpdate.state == UpdateState.RECEIVED, _begins_with(IncomingUpdate.key, prefix)
        )
        # Updates of one moment follow their numbers: 9 before 10.
        order = (IncomingUpdate.received_at, func.length(IncomingUpdate.key), IncomingUpdate.key)
        return list(self.session.scalars(query.order_by(*order)))

    def post(self, message: OutgoingMessage, files: Sequence[OutgoingFile]) -> OutgoingMessage:
        """Queues a message with its files."""
        return self.post_all([(message, files)])[0]

    def post_all(self, letters: Sequence[tuple[OutgoingMessage, Sequence[OutgoingFile]]]) -> list[OutgoingMessage]:
        """Queues messages, each with its files, in their order."""
        messages = [message for message, _ in letters]
        self.session.add_all(messages)
        self.session.flush()
        for message, files in letters:
            for file in files:
                file.message_id = message.id
                self.session.add(file)
        self.session.flush()
        return messages

    def files(self, message_id: int) -> list[OutgoingFile]:
        """The files that go with a message."""
        query = select(OutgoingFile).where(OutgoingFile.message_id == message_id).order_by(OutgoingFile.id)
        return list(self.session.scalars(query))

    def queued(self, chat: str) -> list[OutgoingMessage]:
        """The replies that wait to be sent to a chat, oldest first."""
        query = select(OutgoingMessage).where(
            OutgoingMessage.state == DeliveryState.QUEUED, OutgoingMessage.chat == chat
        )
        return list(self.session.scalars(query.where(OutgoingMessage.due_at.is_(None)).order_by(OutgoingMessage.id)))

    def longest_due(self, chat: str) -> OutgoingMessage | None:
        """The message to a chat that has been due for longest."""
        query = select(OutgoingMessage).where(
            OutgoingMessage.state == DeliveryState.QUEUED,
            OutgoingMessage.chat == chat,
            OutgoingMessage.due_at.is_not(None),
        )
        return self.session.scalars(query.order_by(*_BY_DUE_TIME).limit(1)).one_or_none()

    def chats_longest_due(self, prefix: str, now: datetime, most: int) -> list[str]:
        """The chats of a channel whose longest due message may be tried now, in the order of these."""
        place = func.row_number().over(partition_by=OutgoingMessage.chat, order_by=_BY_DUE_TIME).label("place")
        waiting = (
            select(OutgoingMessage.chat, OutgoingMessage.due_at, OutgoingMessage.id, OutgoingMessage.not_before, place)
            .where(OutgoingMessage.state == DeliveryState.QUEUED, OutgoingMessage.due_at.is_not(None))
            .where(_begins_with(OutgoingMessage.chat, prefix))
            .subquery()
        )
        first = select(waiting.c.chat).where(waiting.c.place == 1, waiting.c.not_before <= now)
        return list(self.session.scalars(first.order_by(waiting.c.due_at, waiting.c.id).limit(most)))

    def chats_due(self, prefix: str, now: datetime) -> list[str]:
        """The chats of a channel whose oldest waiting reply may be tried now."""
        oldest = (
            select(func.min(OutgoingMessage.id))
            .where(OutgoingMessage.state == DeliveryState.QUEUED, OutgoingMessage.due_at.is_(None))
            .where(_begins_with(OutgoingMessage.chat, prefix))
            .group_by(OutgoingMessage.chat)
        )
        query = select(OutgoingMessage.chat).where(OutgoingMessage.id.in_(oldest), OutgoingMessage.not_before <= now)
        return list(self.session.scalars(query.order_by(OutgoingMessage.id)))

    def mark_piece(self, message_id: int, sent_pieces: int, channel_message_id: str | None) -> None:
        """Notes that the channel has accepted so many parts of a message, and the part's id; the first is its own."""
        message = self.session.get_one(OutgoingMessage, message_id)
        message.sent_pieces = sent_pieces
        message.message_id = message.message_id or channel_message_id
        if channel_message_id is not None:
            message.payload = {**message.payload, PIECES: [*message.payload.get(PIECES, ()), channel_message_id]}

    def further_pieces(self, chat: str, message_id: str, before: int) -> tuple[str, ...]:
        """The channel's ids of the parts after the first of our message with that id, as it was before a newer one."""
        found = self._newest(chat, OutgoingMessage.message_id == message_id, OutgoingMessage.id < before)
        return tuple(found.payload.get(PIECES, ())[1:]) if found is not None else ()

    def mark_sent(self, message_id: int, now: datetime) -> None:
        """Notes that a message was accepted whole; its files are dropped."""
        message = self.session.get_one(OutgoingMessage, message_id)
        message.state, message.sent_at, message.error = DeliveryState.SENT, now, None
        self.session.execute(delete(OutgoingFile).where(OutgoingFile.message_id == message_id))

    def mark_failed(self, message_id: int, error: str) -> None:
        """Gives a message up, with the reason."""
        message = self.session.get_one(OutgoingMessage, message_id)
        message.state, message.error = DeliveryState.FAILED, error[:200]

    def drop(self, chat: str, subject: str) -> bool:
        """Does not send what still waits for a chat about something; whether there was any."""
        waiting = select(OutgoingMessage).where(
            OutgoingMessage.state == DeliveryState.QUEUED,
            OutgoingMessage.chat == chat,
            OutgoingMessage.subject == subject,
            OutgoingMessage.sent_pieces == 0,
        )
        found = list(self.session.scalars(waiting))
        for message in found:
            self.mark_failed(message.id, "dropped")
        return bool(found)

    def get(self, message_id: int) -> OutgoingMessage:
        """An outgoing message by its id, which must be one of ours."""
        return self.session.get_one(OutgoingMessage, message_id)

    def postpone(self, message_id: int, error: str, not_before: datetime) -> int:
        """Notes a failed attempt and when to try again; returns the number of attempts so far."""
        message = self.session.get_one(OutgoingMessage, message_id)
        message.attempts += 1
        message.error, message.not_before = error[:200], not_before
        return message.attempts

    def sent(self, chat: str, message_id: str) -> OutgoingMessage | None:
        """Our message that stands in a chat under the channel's id."""
        return self._newest(chat, OutgoingMessage.message_id == message_id)

    def stands(self, message: OutgoingMessage) -> bool:
        """Whether a message is still what its chat shows there: nothing has taken its place, or is about to."""
        if message.state != DeliveryState.SENT or message.message_id is None:
            return False
        newest = self.sent(message.chat, message.message_id)
        successor = select(OutgoingMessage.id).where(
            OutgoingMessage.chat == message.chat,
            OutgoingMessage.replaces_message_id == message.message_id,
            OutgoingMessage.state == DeliveryState.QUEUED,
        )
        is_newest = newest is not None and newest.id == message.id
        return is_newest and self.session.scalar(successor.limit(1)) is None

    def about(self, chat: str, subject: str) -> str | None:
        """The channel's id of our newest message in a chat that is about something."""
        found = self._newest(chat, OutgoingMessage.subject == subject, OutgoingMessage.message_id.is_not(None))
        return found.message_id if found is not None else None

    def answer_to(self, chat: str, message_id: str) -> OutgoingMessage | None:
        """Our newest reply to somebody's message."""
        return self._newest(chat, OutgoingMessage.answers_message_id == message_id)

    def newest(self, chat: str) -> OutgoingMessage | None:
        """Our newest message in a chat. It may be on its way still: people answer faster than a mark is written."""
        return self._newest(chat)

    def latest(self, chat: str, most: int, since: datetime) -> list[OutgoingMessage]:
        """So many of our newest messages in a chat that were written since then, the newest first."""
        query = select(OutgoingMessage).where(OutgoingMessage.chat == chat, OutgoingMessage.created_at >= since)
        return list(self.session.scalars(query.order_by(OutgoingMessage.id.desc()).limit(most)))

    def _newest(self, chat: str, *conditions: ColumnElement[bool]) -> OutgoingMessage | None:
        query = select(OutgoingMessage).where(OutgoingMessage.chat == chat, *conditions)
        return self.session.scalars(query.order_by(OutgoingMessage.id.desc()).limit(1)).one_or_none()

    def move(self, old: str, new: str) -> None:
        """Readdresses what waits for a group that got a new address, where the channel numbers messages afresh."""
        waiting = update(OutgoingMessage).where(
            OutgoingMessage.state == DeliveryState.QUEUED, OutgoingMessage.chat == old
        )
        self.session.execute(
            waiting.values(chat=new, message_id=None, answers_message_id=None, replaces_message_id=None)
        )

    def backlog(self, now: datetime) -> Backlog:
        """What waits at this moment."""
        received = IncomingUpdate.state == UpdateState.RECEIVED
        queued = OutgoingMessage.state == DeliveryState.QUEUED
        is_reply = OutgoingMessage.due_at.is_(None)
        updates = select(func.count(), func.min(IncomingUpdate.received_at)).where(received)
        replies = select(func.count(), func.min(OutgoingMessage.created_at)).where(queued, is_reply)
        due = select(func.count()).select_from(OutgoingMessage).where(queued, ~is_reply)
        waiting, received_at = self.session.execute(updates).one()
        unsent, created_at = self.session.execute(replies).one()
        return Backlog(
            updates=waiting,
            replies=unsent,
            due=self.session.scalar(due) or 0,
            oldest_update=(now - received_at).total_seconds() if received_at else 0.0,
            oldest_reply=(now - created_at).total_seconds() if created_at else 0.0,
        )

    def hasten(self, prefix: str, now: datetime, except_for: str) -> None:
        """Lets everything of a channel that was postponed go now, but for what was postponed for one reason."""
        waiting = update(OutgoingMessage).where(
            OutgoingMessage.state == DeliveryState.QUEUED,
            OutgoingMessage.not_before > now,
            OutgoingMessage.error.is_not(None),
            OutgoingMessage.error != except_for,
            _begins_with(OutgoingMessage.chat, prefix),
        )
        self.session.execute(waiting.values(not_before=now))

    def prune(self, now: datetime, keep: timedelta) -> None:
        """Forgets handled updates and delivered messages older than `keep`."""
        handled = IncomingUpdate.state != UpdateState.RECEIVED
        self.session.execute(delete(IncomingUpdate).where(handled, IncomingUpdate.received_at < now - keep))
        done = OutgoingMessage.state != DeliveryState.QUEUED
        self.session.execute(delete(OutgoingMessage).where(done, OutgoingMessage.created_at < now - keep))


def _begins_with(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    # Not LIKE: on SQLite it takes capital letters for small ones.
    return func.substr(column, 1, len(prefix)) == literal(prefix)
