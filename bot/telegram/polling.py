"""Updates by long polling. A webhook that was set before is taken away, for Telegram allows only one way."""

import contextlib
import copy
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

from telegram import Update
from telegram.error import Conflict, NetworkError, TelegramError
from telegram.ext import Application

from bot.errors import StartupError
from bot.health.watching import UNAUTHORISED, WatchedRequest

log = logging.getLogger(__name__)

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
POLL_SECONDS = 30


class TokenRefusedError(NetworkError):
    """Telegram does not take the token just now. It was good at the start, so it is asked on, as after any trouble."""


class PollRequest(WatchedRequest):
    """Polls on after what would leave the bot deaf.

    python-telegram-bot would give up for good at a 401, and ask for ever for an update that it cannot read.
    """

    async def do_request(self, *arguments: object, **more: object) -> tuple[int, bytes]:
        """Makes the call. Raises TokenRefusedError for a 401."""
        code, payload = await super().do_request(*arguments, **more)
        if code == UNAUTHORISED:
            raise TokenRefusedError("Telegram does not accept the token")
        return code, readable(payload)


def readable(payload: bytes) -> bytes:
    """An answer to getUpdates in which an update that cannot be read is left with nothing but its number."""
    try:
        answer = json.loads(payload)
        updates = answer["result"]
    except (ValueError, KeyError, TypeError):
        return payload  # a refusal, or no answer of Telegram's
    if not isinstance(updates, list) or all(map(_can_be_read, updates)):
        return payload
    answer["result"] = [one if _can_be_read(one) else {"update_id": one["update_id"]} for one in updates]
    return json.dumps(answer).encode()


def _can_be_read(update: Any) -> bool:  # noqa: ANN401 - JSON from elsewhere
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        return True  # nothing to leave in its place
    try:
        Update.de_json(copy.deepcopy(update), None)
    except Exception as error:  # noqa: BLE001 - whatever it is, it would not get better
        log.error("update %s cannot be read and is left out: %s", update["update_id"], type(error).__name__)  # noqa: TRY400
        return False
    return True


@contextlib.asynccontextmanager
async def polling(application: Application[Any, Any, Any, Any, Any, Any]) -> AsyncIterator[None]:
    """Asks Telegram for updates while the block lasts; what comes goes into the application's queue."""
    updater = application.updater
    if updater is None:
        raise StartupError("there is nothing to poll with")
    await updater.start_polling(
        timeout=POLL_SECONDS, bootstrap_retries=-1, allowed_updates=UPDATES, error_callback=report
    )
    try:
        yield
    finally:
        if updater.running:
            await updater.stop()


def report(error: TelegramError) -> None:
    """Says in the log what polling met; it goes on by itself."""
    if isinstance(error, TokenRefusedError):
        log.error("Telegram does not accept telegram.token any more; ask @BotFather, and start with the right one")
    elif isinstance(error, Conflict) and "webhook" in error.message:
        log.error(
            "another program has set a webhook for the same token, so polling gets nothing; stop it, then start anew"
        )
    elif isinstance(error, Conflict):
        log.error("another program polls Telegram with the same token; only one may run: stop the other one")
    else:
        log.warning("polling met %s", type(error).__name__)
