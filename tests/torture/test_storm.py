"""A small storm on both databases; `make torture` is the large one."""

from pathlib import Path

import pytest

from tests.torture.__main__ import address, harmless
from tests.torture.storm import Storm, blow


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_no_reminder_is_lost_and_none_doubled_beyond_the_kills(database: str, tmp_path: Path) -> None:
    storm = Storm(reminders=120, people=50, kills=3, seed=7, spread=5.0, life=(0.3, 1.5))
    with address(database, tmp_path) as url:
        damage = blow(storm, tmp_path, url)
    assert harmless(damage), str(damage)
    assert damage.kills_in_full_flight > 0
    assert damage.faults > 0
