"""A process of its own that runs the assistant until it is killed: `python -m tests.torture.victim SETTINGS.json`."""

import asyncio
import sys
from pathlib import Path

import bot.courier
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from bot.telegram_door import TelegramDoor
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.embedder import FakeEmbedder


def main(settings: Path) -> None:
    """Opens the door for good. A failed attempt is repeated sooner than in real life."""
    bot.courier.WAITS = (0.2, 0.5)  # type: ignore[assignment]
    config = Config.model_validate_json(settings.read_bytes())
    with open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME))) as services:
        asyncio.run(TelegramDoor(config, services, Localization()).run(asyncio.Event()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
