"""The assistant in a process that is made to be killed: `samverkan run` with a backup that never rests.

`forkserver` has loaded everything beforehand, so that a process is there within a moment.
"""

import asyncio
import logging
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import chromadb
import langchain_core.language_models  # noqa: F401 - loaded once, before the forks

import bot.pacing
import bot.telegram.door
import bot.telegram.handling
import bot.telegram.inbox
from bot.backup import make_backup
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.errors import BackupError
from bot.localization import Localization
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.embedder import FakeEmbedder

LOADED = (chromadb,)


def run(settings: str, backups: Path) -> None:
    """Opens the door until the process is killed."""
    logging.disable(logging.CRITICAL)
    bot.pacing.CHAT_BURST = 1_000
    for module in (bot.telegram.door, bot.telegram.handling, bot.telegram.inbox):
        module.RETRY_SECONDS = 0.3  # type: ignore[attr-defined]
    config = Config.model_validate_json(settings)
    with open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME))) as services:
        services.library.own()
        threading.Thread(target=_keep_backing_up, args=(config, backups), daemon=True).start()
        asyncio.run(bot.telegram.door.TelegramDoor(config, services, Localization()).run(asyncio.Event()))


def _keep_backing_up(config: Config, folder: Path) -> None:
    while True:
        now = datetime.now(UTC)
        with suppress(BackupError):
            make_backup(config, folder / f"{now:%H%M%S%f}.zip", now)
        threading.Event().wait(0.2)
