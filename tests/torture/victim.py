"""The assistant in a process of its own that runs until it is killed."""

import asyncio
import logging
from pathlib import Path

import bot.courier
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from bot.telegram.door import TelegramDoor
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.embedder import FakeEmbedder


def run(settings: Path) -> None:
    """Opens the door for good. A failed attempt is repeated sooner than in real life."""
    logging.disable(logging.CRITICAL)
    bot.courier.WAITS = (0.2, 0.5)  # type: ignore[assignment]
    config = Config.model_validate_json(settings.read_bytes())
    with open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME))) as services:
        asyncio.run(TelegramDoor(config, services, Localization()).run(asyncio.Event()))
