"""An assistant without a door for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.reminders.rooms import Rooms, opened


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    with opened(tmp_path) as rooms:
        yield rooms
