"""A process of its own with the Telegram door open, made to be killed: `python -m tests.conversations.doomed`.

A message that holds the word "wait" is written down and then never finished.
"""

import asyncio
import sys
import threading
from pathlib import Path

import bot.telegram.door
import bot.telegram.handling
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from handlers.dispatch import Outcome, dispatch
from handlers.messages import Message
from handlers.services import Services
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.embedder import FakeEmbedder


def main(settings: Path) -> None:
    """Opens the door until the process is killed."""
    bot.telegram.handling.dispatch = _dispatch  # type: ignore[attr-defined]
    config = Config.model_validate_json(settings.read_bytes())
    with open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME))) as services:
        asyncio.run(bot.telegram.door.TelegramDoor(config, services, Localization()).run(asyncio.Event()))


def _dispatch(message: Message, services: Services, *, in_turn: bool = False, aside: str | None = None) -> Outcome:
    if "wait" in message.text:
        threading.Event().wait()
    return dispatch(message, services, in_turn=in_turn, aside=aside)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
