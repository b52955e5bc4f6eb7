"""An assistant without a door for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.reminders.rooms import Rooms, opened


@pytest.fixture
def rooms(tmp_path: Path, prepared: Path) -> Iterator[Rooms]:
    with opened(shutil.copytree(prepared, tmp_path / "data")) as rooms:
        yield rooms
