"""The command menu in Telegram, made from the routes."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.localization import Localization
from bot.rendering import label
from handlers.messages import say
from handlers.routes import ROUTES
from knowledge.words import LANGUAGES

log = logging.getLogger(__name__)


async def announce_commands(bot: Bot, texts: Localization, default_language: str) -> None:
    """Puts the commands in Telegram's menu, in each language."""
    for language in (*LANGUAGES, None):
        spoken = language or default_language
        commands = [BotCommand(route.command, label(say(route.help), spoken, texts)) for route in ROUTES]
        try:
            await bot.set_my_commands(commands, language_code=language)
        except TelegramError as error:
            log.warning("the command menu could not be set: %s", error)
