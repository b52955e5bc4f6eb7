"""Chats: the private and group conversations the assistant takes part in, and what it waits to hear in them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, add_or_find, get_held
from storage.users import Admission


class Chat(Base):
    """A conversation. A group belongs to one partnership once a coordinator has bound it."""

    __tablename__ = "chats"

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(String(100), unique=True)
    kind: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(String(200), default="")
    admission: Mapped[str] = mapped_column(String(10), default=Admission.UNKNOWN)
    partnership_id: Mapped[int | None] = mapped_column(ForeignKey("partnerships.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Expectation(Base):
    """What a handler waits to hear next from a person in a chat: the rest of a dialogue. Survives a restart."""

    __tablename__ = "expectations"

    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    topic: Mapped[str] = mapped_column(String(50))
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    expires_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class Chats:
    """The repository of chats and expectations."""

    session: Session

    def get(self, chat_id: int, *, locked: bool = False) -> Chat | None:
        """A chat by our id. `locked` keeps others from changing it until the transaction ends."""
        return get_held(self.session, Chat, chat_id) if locked else self.session.get(Chat, chat_id)

    def by_address(self, address: str) -> Chat | None:
        """A chat by channel address."""
        return self.session.scalars(select(Chat).where(Chat.address == address)).one_or_none()

    def by_addresses(self, addresses: Collection[str]) -> dict[str, Chat]:
        """Those of the addresses that are known."""
        query = select(Chat).where(Chat.address.in_(sorted(set(addresses))))
        return {chat.address: chat for chat in self.session.scalars(query)}

    def add(self, chat: Chat) -> Chat:
        """Keeps a new chat and gives it an id; one kept under that address at the same time counts instead."""
        return add_or_find(self.session, chat, lambda: self.by_address(chat.address))

    def groups(self, partnership_id: int) -> list[Chat]:
        """The groups that belong to a partnership, oldest first."""
        query = select(Chat).where(Chat.partnership_id == partnership_id, Chat.kind == "group")
        return list(self.session.scalars(query.where(Chat.admission == Admission.ADMITTED).order_by(Chat.id)))

    def move(self, old: str, new: str) -> None:
        """A group got a new address (it became a supergroup); a chat already known there gives way.

        Not so when it has moved before: Telegram may tell of a move twice, in two ways, and what is kept under the old
        address by then is a stranger.
        """
        chat, newer = self.by_address(old), self.by_address(new)
        if chat is None:
            return
        if newer is not None and newer.admission != Admission.UNKNOWN and chat.admission == Admission.UNKNOWN:
            return
        if newer is not None:
            self.session.delete(newer)
            self.session.flush()
        chat.address = new
        self.session.flush()

    def expect(self, expectation: Expectation) -> None:
        """Waits for an answer, in place of anything awaited before from that person in that chat."""
        wanted = expectation.topic, expectation.details or {}, expectation.expires_at
        place = expectation.chat_id, expectation.user_id
        found = self._held(place) or add_or_find(self.session, expectation, lambda: self._held(place))
        found.topic, found.details, found.expires_at = wanted
        self.session.flush()

    def expected(self, chat_id: int, user_id: int, now: datetime) -> Expectation | None:
        """What is awaited from a person in a chat, unless it is too old."""
        found = self.session.get(Expectation, (chat_id, user_id))
        return found if found is not None and found.expires_at > now else None

    def forget(self, chat_id: int, user_id: int) -> None:
        """Waits no longer."""
        found = self._held((chat_id, user_id))
        if found is not None:
            self.session.delete(found)
            self.session.flush()

    def _held(self, place: tuple[int, int]) -> Expectation | None:
        """What is awaited there. Somebody's message and the button that they press meanwhile may change it at once."""
        return get_held(self.session, Expectation, place)
