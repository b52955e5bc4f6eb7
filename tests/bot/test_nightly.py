"""A backup every night, also after the machine was off; old ones go, and a failure is told once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.backup.nightly import NightlyBackup, folder_of, kept_of, made_in
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.errors import BackupError
from handlers.services import Services
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder

EVENING = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Maker:
    """Makes an empty file, or fails."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.fails = False

    def __call__(self, config: Config, path: Path, now: datetime) -> None:
        if self.fails:
            raise BackupError("the disk is full")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
        self.made.append(path.name)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(EVENING)


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config.model_validate({"data_dir": tmp_path / "data", "access": {"admins": [100]}})


@pytest.fixture
def services(config: Config, clock: FakeClock) -> Iterator[Services]:
    with open_services(config, Overrides(embedder=FakeEmbedder(), clock=clock)) as services:
        yield services


def test_one_is_made_each_night_and_after_nights_that_were_missed(
    config: Config, services: Services, clock: FakeClock
) -> None:
    maker = Maker()
    chore = NightlyBackup(config, maker).chore()
    for hours in (0, 4, 4, 1, 24, 24 * 5, 1):
        clock.advance(hours * HOUR)
        chore.run(services)
    # 2 o'clock in Stockholm is 1 o'clock in UTC.
    assert maker.made == [
        "samverkan-20261126-200000.zip",
        "samverkan-20261127-040000.zip",
        "samverkan-20261128-050000.zip",
        "samverkan-20261203-050000.zip",
    ]


def test_clock_that_was_put_back_does_not_stop_backups(config: Config, services: Services, clock: FakeClock) -> None:
    maker = Maker()
    chore = NightlyBackup(config, maker).chore()
    chore.run(services)
    clock.advance(-timedelta(days=400))
    chore.run(services)
    chore.run(services)
    assert len(maker.made) == 2


def test_failure_is_told_to_the_admins_once_a_night_and_tried_again(
    config: Config, services: Services, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    maker = Maker()
    maker.fails = True
    chore = NightlyBackup(config, maker).chore()
    assert chore.run(services) == ["telegram:100"]
    assert chore.run(services) == ()
    assert "the disk is full" in caplog.text
    maker.fails = False
    chore.run(services)
    assert len(maker.made) == 1
    with services.store.read() as work:
        (told,) = work.mailbox.queued("telegram:100")
    assert told.payload["parts"][0]["say"] == "backup-failed"
    assert told.payload["parts"][0]["with"]["incident"] in caplog.text


def test_seven_days_and_four_weeks_are_kept_and_other_files_left_alone(
    config: Config, services: Services, clock: FakeClock
) -> None:
    maker = Maker()
    chore = NightlyBackup(config, maker).chore()
    folder_of(config).mkdir()
    (folder_of(config) / "samverkan-mine.zip").write_bytes(b"")
    for _ in range(60):
        clock.advance(24 * HOUR)
        chore.run(services)
    kept = [moment.date() for moment, _ in made_in(folder_of(config))]
    newest = clock.now().date()
    assert kept[:7] == [newest - timedelta(days=days) for days in range(7)]
    assert 9 <= len(kept) <= 11
    assert (folder_of(config) / "samverkan-mine.zip").exists()


def test_latest_of_a_day_and_of_a_week_is_the_one_that_is_kept() -> None:
    made = [EVENING - hours * HOUR for hours in (0, 1, 24, 25, 24 * 8)]
    assert kept_of(made, 2, 2) == {made[0], made[2], made[4]}


def test_real_backup_is_made(config: Config, services: Services, clock: FakeClock) -> None:
    NightlyBackup(config).chore().run(services)
    ((_, path),) = made_in(folder_of(config))
    assert path.stat().st_size > 1_000
