"""What a courier hands to a channel, and what the channel may say to it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from handlers.messages import Reply

FLOOD_LIMIT = "flood limit"  # the reason of a pause that the channel itself has asked for


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
    """A message as a channel sends it. `done` counts the pieces that it has accepted before.

    `replaces` is the message whose place it takes, and `further` are the parts of that one after the first.
    `yields` tells that nobody waits for it at this moment, so that replies may overtake it.
    """

    chat: str
    language: str
    reply: Reply
    replaces: str | None
    answers: str | None
    done: int
    yields: bool = False
    further: tuple[str, ...] = ()


PieceSent = Callable[[int, str | None], Awaitable[None]]  # (pieces accepted so far, the channel's message id)


class Channel(Protocol):
    """A way to a person's eyes."""

    prefix: str

    def is_ready(self, chat: str) -> bool:
        """Whether a message that yields could be sent to that chat at this moment."""

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """Sends the pieces not yet accepted. Raises NotNow or Undeliverable."""
