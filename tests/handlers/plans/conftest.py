"""A desk at which plans are talked about."""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from handlers.services import Services
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder
from tests.handlers.plans.desk import Desk, Member

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # a Monday, nine in Sweden


VALUES = {"limits": {"messages_per_minute": 1_000}}


def opened(folder: Path, clock: FakeClock) -> AbstractContextManager[Services]:
    """The assistant over a data folder."""
    config = Config.model_validate({"data_dir": folder, **VALUES})
    return open_services(config, Overrides(embedder=FakeEmbedder(), clock=clock))


@pytest.fixture
def desk(tmp_path: Path, prepared: Path) -> Iterator[Desk]:
    """The assistant on a day in November."""
    clock = FakeClock(NOW)
    with opened(shutil.copytree(prepared, tmp_path / "data"), clock) as services:
        yield Desk(services, Localization(), clock)


@pytest.fixture
def karin(desk: Desk) -> Member:
    """A coordinator in Sweden."""
    return desk.member("Karin Ek", "sv")
