"""Updates that Telegram brings to an address of ours. Each is on disk before Telegram is told that it came."""

import asyncio
import contextlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot, Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.config.doors import TelegramConfig
from bot.errors import StartupError
from bot.health.pulse import LISTENING, Pulse
from bot.pauses import stopped_within
from bot.telegram.inbox import Inbox
from bot.telegram.polling import UPDATES
from bot.web import serving
from storage import DatabaseUnavailableError

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
LARGEST_UPDATE = 1024 * 1024  # bytes; a message of 4096 characters with all its entities takes a tenth of it
READ_SECONDS = 20.0  # for the body of a call
ONE_BY_ONE = 1  # connections that Telegram may open; with several, messages of a chat could overtake each other
LOOK_SECONDS = 60.0  # how often it is looked whether the address still stands at Telegram
LONGEST_PAUSE = 30.0  # seconds between two tries to set it


class Webhook:
    """The address at which Telegram hands updates over."""

    def __init__(self, bot: Bot, settings: TelegramConfig, inbox: Inbox, pulse: Pulse) -> None:
        self._bot = bot
        self._settings = settings
        self._inbox = inbox
        self._pulse = pulse
        self._url = settings.webhook_url or ""
        self._secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""

    @contextlib.asynccontextmanager
    async def open(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """Listens while the block lasts; `stop` ends the wait for Telegram to take the address.

        It stays set afterwards, so that Telegram keeps what comes meanwhile.
        """
        application = web.Application(client_max_size=LARGEST_UPDATE)
        application.router.add_post(urlsplit(self._url).path or "/", self._receive)
        async with serving(application, self._settings.webhook_listen):
            await self._set(stop)
            watch = asyncio.create_task(self._watch(stop))
            try:
                yield
            finally:
                watch.cancel()
                await asyncio.gather(watch, return_exceptions=True)
                self._pulse.rest(LISTENING)

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not self._secret or not hmac.compare_digest(given, self._secret.encode()):
            raise web.HTTPForbidden
        values = _update_in(await _body(request))
        try:
            update = Update.de_json(values, self._bot)
        except Exception:  # Telegram would bring it again for ever, and it would not get better
            log.exception("update %s cannot be read and is left out", values["update_id"])
            return web.Response()
        try:
            await self._inbox.take(update)
        except DatabaseUnavailableError as error:
            log.error("an update must be brought again: %s", error)  # noqa: TRY400
            raise web.HTTPServiceUnavailable from error
        return web.Response()

    async def _set(self, stop: asyncio.Event) -> None:
        pause = 1.0
        while not stop.is_set():
            try:
                await self._bot.set_webhook(
                    self._url, secret_token=self._secret, allowed_updates=UPDATES, max_connections=ONE_BY_ONE
                )
            except InvalidToken as error:
                raise StartupError("Telegram does not accept telegram.token") from error
            except BadRequest as error:
                raise StartupError(f"Telegram does not take telegram.webhook_url: {error}") from error
            except TelegramError as error:
                log.warning("the webhook cannot be set yet: %s", error)
                await stopped_within(pause, stop)
                pause = min(pause * 1.5, LONGEST_PAUSE)
            else:
                self._pulse.beat(LISTENING)
                return

    async def _watch(self, stop: asyncio.Event) -> None:
        """Looks now and then whether somebody has taken the address away, and says what Telegram complains of."""
        complaint = None
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self._pulse.beat(LISTENING)
            try:
                info = await self._bot.get_webhook_info()
                if info.url != self._url:
                    log.error("another program has taken the webhook away; only one may run: it is set again")
                    await self._set(stop)
                elif info.last_error_date is not None and info.last_error_date != complaint:
                    complaint = info.last_error_date
                    log.warning("Telegram could not hand over an update: %s", info.last_error_message)
            except TelegramError as error:
                log.warning("it is not known whether the webhook stands: %s", type(error).__name__)
            except StartupError as error:
                log.error("%s", error)  # noqa: TRY400 - it is one line by nature


async def _body(request: web.Request) -> bytes:
    try:
        async with asyncio.timeout(READ_SECONDS):
            return await request.read()
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error


def _update_in(body: bytes) -> dict[str, Any]:
    """The update in a body; 400 when there is none."""
    try:
        values = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest from error
    if not isinstance(values, dict) or type(values.get("update_id")) is not int:
        raise web.HTTPBadRequest
    return values
