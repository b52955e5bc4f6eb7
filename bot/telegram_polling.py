"""Updates by long polling. A webhook that was set before is taken away, for Telegram allows only one way."""

import contextlib
import logging
from collections.abc import AsyncIterator
from typing import Any

from telegram.error import Conflict, TelegramError
from telegram.ext import Application

from bot.errors import StartupError

log = logging.getLogger(__name__)

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
POLL_SECONDS = 30


@contextlib.asynccontextmanager
async def polling(application: Application[Any, Any, Any, Any, Any, Any]) -> AsyncIterator[None]:
    """Asks Telegram for updates while the block lasts; what comes goes into the application's queue."""
    updater = application.updater
    if updater is None:
        raise StartupError("there is nothing to poll with")
    await updater.start_polling(
        timeout=POLL_SECONDS, bootstrap_retries=-1, allowed_updates=UPDATES, error_callback=_report
    )
    try:
        yield
    finally:
        if updater.running:
            await updater.stop()


def _report(error: TelegramError) -> None:
    """Says in the log what polling met; it goes on by itself."""
    if isinstance(error, Conflict):
        log.error("another program polls Telegram with the same token; only one may run: stop the other one")
    else:
        log.warning("polling met %s", type(error).__name__)
