"""What a person in Telegram sees at once and without the mailbox: typing, the end of a spinner, a direct word."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.localization import Localization
from bot.rendering import html_pieces, label
from bot.telegram.updates import PREFIX
from handlers.dispatch import Outcome
from handlers.messages import Message

TYPING_SECONDS = 4.5  # Telegram shows the indicator for five
NOTICE_LENGTH = 200


class Presence:
    """Signs of life in a chat. None of them is promised, so what Telegram does not take is left."""

    def __init__(self, bot: Bot, texts: Localization) -> None:
        self._bot = bot
        self._texts = texts
        self._told: set[str] = set()  # updates whose senders know already that the memory is out of reach

    @contextlib.asynccontextmanager
    async def typing(self, message: Message) -> AsyncIterator[None]:
        """Shows "typing" while the answer is made."""
        if message.button is not None or not message.addressed:
            yield
            return
        task = asyncio.create_task(self._show_typing(chat_number(message)))
        try:
            yield
        finally:
            task.cancel()

    async def _show_typing(self, chat: int) -> None:
        while True:
            with contextlib.suppress(TelegramError):
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(TYPING_SECONDS)

    async def tell(self, update: Update, message: Message, outcome: Outcome) -> None:
        """What does not go through the mailbox; that the memory is out of reach is told once."""
        if outcome.retry and message.key in self._told:
            return
        if update.callback_query is not None:
            await self._acknowledge(update.callback_query, outcome)
        if outcome.direct is not None:
            await self._say_directly(message, outcome)
        if outcome.retry:
            self._told.add(message.key)
        else:
            self._told.discard(message.key)

    async def _acknowledge(self, query: CallbackQuery, outcome: Outcome) -> None:
        """Stops the button's spinner, with the notice if there is one. A press that is too old cannot be answered."""
        notice = label(outcome.notice, outcome.language, self._texts)[:NOTICE_LENGTH] if outcome.notice else None
        with contextlib.suppress(TelegramError):
            await query.answer(notice)

    async def _say_directly(self, message: Message, outcome: Outcome) -> None:
        if outcome.direct is None:
            return
        with contextlib.suppress(TelegramError):
            for piece in html_pieces(outcome.direct.parts, outcome.language, self._texts):
                await self._bot.send_message(chat_number(message), piece, parse_mode="HTML")


def chat_number(message: Message) -> int:
    """The chat of a message as Telegram numbers it."""
    return int(message.chat.address.removeprefix(PREFIX))
