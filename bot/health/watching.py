"""What the assistant's calls of the Bot API and its messages tell about the line to Telegram."""

import ssl
from collections.abc import Callable
from functools import cache

import httpx
from telegram.error import TimedOut
from telegram.request import HTTPXRequest

from bot.health.pulse import TELEGRAM, Pulse
from bot.parcels import Channel, NotNow, Parcel, PieceSent, Undeliverable

UNAUTHORISED = 401
LONG_SILENCE = 60.0  # seconds; a poll that brings nothing takes thirty


class Line:
    """Notes every call: whether Telegram answered, and when it is back after a long silence."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._is_silent = False
        self._is_back = False

    def answered(self, code: int) -> None:
        """Telegram has answered, if only with a refusal. While it does not know us, nothing can come or go."""
        if code >= 500 or code == UNAUTHORISED:
            self.silent("5xx" if code >= 500 else str(code))
            return
        self._pulse.count("telegram_calls", "ok" if code < 400 else str(code))
        age = self._pulse.age(TELEGRAM)
        self._is_back |= self._is_silent and age is not None and age >= LONG_SILENCE
        self._is_silent = False
        self._pulse.beat(TELEGRAM)

    def silent(self, why: str) -> None:
        """A call has come to nothing."""
        self._pulse.count("telegram_calls", why)
        self._is_silent = True

    def came_back(self) -> bool:
        """Whether it has come back since this was last asked."""
        back, self._is_back = self._is_back, False
        return back


class WatchedRequest(HTTPXRequest):
    """The network as python-telegram-bot uses it. `turned` is told whenever a call is done."""

    def __init__(self, line: Line, turned: Callable[[], None] = lambda: None, **settings: float) -> None:
        super().__init__(httpx_kwargs={"verify": _trusted()}, **settings)  # type: ignore[arg-type]
        self._line = line
        self._turned = turned

    async def do_request(self, *arguments: object, **more: object) -> tuple[int, bytes]:
        """Makes the call and notes what came of it."""
        try:
            code, payload = await super().do_request(*arguments, **more)  # type: ignore[arg-type]
        except Exception as error:
            self._line.silent("timeout" if isinstance(error, TimedOut) else "network")
            raise
        finally:
            self._turned()
        self._line.answered(code)
        return code, payload


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that certificates are checked by, read once for both ways to Telegram."""
    return httpx.create_ssl_context()


class WatchedChannel:
    """A channel that counts what becomes of messages."""

    def __init__(self, channel: Channel, pulse: Pulse) -> None:
        self.prefix = channel.prefix
        self._channel = channel
        self._pulse = pulse

    def is_ready(self, chat: str) -> bool:
        """As the channel says."""
        return self._channel.is_ready(chat)

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """As the channel does."""
        try:
            await self._channel.send(parcel, piece_sent)
        except NotNow:
            self._pulse.count("messages", "postponed")
            raise
        except Undeliverable:
            self._pulse.count("messages", "undeliverable")
            raise
        self._pulse.count("messages", "sent")
