"""A note in a chat that says how far a long work has come; it is gone once the answer is there."""

import asyncio
import contextlib
import time

from telegram import Bot
from telegram.error import TelegramError

from bot.localization import Localization
from bot.rendering import label
from handlers.messages import Say

FIRST_SECONDS = 2.0  # a work that is done sooner needs no note
EVERY_SECONDS = 3.0


class ProgressNote:
    """Called from the thread that works; what it says is written by the event loop."""

    def __init__(self, bot: Bot, chat: int, texts: Localization) -> None:
        self._bot = bot
        self._chat = chat
        self._texts = texts
        self._loop = asyncio.get_running_loop()
        self._next = time.monotonic() + FIRST_SECONDS
        self._message: int | None = None
        self._writing = asyncio.Lock()

    def __call__(self, line: Say, language: str) -> None:
        """Says how far it has come, if it is time to."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + EVERY_SECONDS
        asyncio.run_coroutine_threadsafe(self._write(label(line, language, self._texts)), self._loop)

    async def _write(self, text: str) -> None:
        async with self._writing:
            with contextlib.suppress(TelegramError):
                if self._message is None:
                    sent = await self._bot.send_message(self._chat, text, disable_notification=True)
                    self._message = sent.message_id
                else:
                    await self._bot.edit_message_text(text, self._chat, self._message)

    async def close(self) -> None:
        """Takes the note away."""
        self._next = float("inf")
        async with self._writing:
            if self._message is not None:
                with contextlib.suppress(TelegramError):
                    await self._bot.delete_message(self._chat, self._message)
