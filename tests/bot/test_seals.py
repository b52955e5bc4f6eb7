"""Who made a backup: with a key nothing else is restored, and without one it is said that nobody vouches for it."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.backup import make_backup, restore_backup
from bot.backup.seal import ENTRY, LENGTH
from bot.cli import main
from bot.config import Config, load_config
from bot.errors import BackupError, ConfigError
from storage import Admission, Database, Role
from tests.bot.test_backup import elsewhere, files, fill, names, put, rewritten
from tests.storage.samples import SIDES, add_user

KEY, OTHER = "k" * 40, "o" * 40
Json = dict[str, Any]
Change = Callable[[Json, dict[str, bytes]], None]


def with_key(folder: Path, key: str | None = KEY) -> Config:
    return Config.model_validate({"data_dir": folder, "backup": {"key": key}})


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A backup that the key has sealed."""
    config = with_key(tmp_path / "data")
    fill(config)
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    return tmp_path / "b.zip"


def forged_row(manifest: Json, entries: dict[str, bytes]) -> None:
    """Another name in the only row of a table, with the size and checksum that go with it."""
    row = json.loads(entries["database/users.jsonl"])
    put(manifest, entries, "database/users.jsonl", json.dumps({**row, "name": "Mallory"}).encode() + b"\n")


def no_seal(_: Json, entries: dict[str, bytes]) -> None:
    del entries[ENTRY]


def seal(content: bytes) -> Change:
    return lambda _, entries: entries.__setitem__(ENTRY, content)


def test_key_vouches_for_what_it_has_made(sealed: Path, tmp_path: Path) -> None:
    done = restore_backup(with_key(tmp_path / "elsewhere"), sealed, datetime.now(UTC))
    assert done.vouched
    assert names(with_key(tmp_path / "elsewhere")) == ["Åsa Nguyễn"]


@pytest.mark.parametrize(
    "change",
    [forged_row, no_seal, seal(b""), seal(b"0" * LENGTH), seal("é".encode() * (LENGTH // 2)), seal(b"0" * 1_000_000)],
    ids=["row", "none", "empty", "made up", "no digits", "endless"],
)
def test_backup_that_somebody_else_made_or_changed_is_refused_and_nothing_is_touched(
    sealed: Path, tmp_path: Path, change: Change
) -> None:
    rewritten(sealed, change)
    config = with_key(tmp_path / "data")
    before = files(config.data_dir)
    with pytest.raises(BackupError, match="does not vouch"):
        restore_backup(config, sealed, datetime.now(UTC), force=True)
    assert files(config.data_dir) == before
    assert not restore_backup(config, sealed, datetime.now(UTC), force=True, unsealed=True).vouched


def test_backup_of_another_key_or_from_before_there_was_one_is_taken_only_when_that_is_said(
    sealed: Path, tmp_path: Path
) -> None:
    other = with_key(tmp_path / "elsewhere", OTHER)
    with pytest.raises(BackupError, match="another key, or changed since; --unsealed takes it"):
        restore_backup(other, sealed, datetime.now(UTC))
    make_backup(with_key(tmp_path / "data", None), sealed, datetime.now(UTC))
    with pytest.raises(BackupError, match="no seal"):
        restore_backup(other, sealed, datetime.now(UTC))
    assert not restore_backup(other, sealed, datetime.now(UTC), unsealed=True).vouched


def test_seal_hinders_nobody_who_has_no_key(sealed: Path, tmp_path: Path) -> None:
    assert not restore_backup(elsewhere(tmp_path), sealed, datetime.now(UTC)).vouched


def test_operator_is_told_that_nobody_vouches_and_whom_the_backup_gives_power(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rows that fit, as somebody would forge them; a name must not write over what stands in the terminal."""
    config = with_key(tmp_path / "data", None)
    fill(config)
    with closing(Database(config.database_url)) as database, database.write() as work:
        partnership = work.partnerships.ensure("P", SIDES).id
        work.users.grant(
            add_user(work, "telegram:7", name="Mallory\x1b[2K\u202e", admission=Admission.ADMITTED).id,
            partnership,
            Role.ADMIN,
        )
        refused = add_user(work, "telegram:8", name="Trudy")
        refused.admission = Admission.REFUSED
        work.users.grant(refused.id, partnership, Role.ADMIN)
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    monkeypatch.setenv("SAMVERKAN_DATA_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("SAMVERKAN_LANGUAGES__DEFAULT", "en")
    monkeypatch.chdir(tmp_path)
    assert main(["restore", str(tmp_path / "b.zip")]) == 0
    told = capsys.readouterr().out
    assert "Nothing vouches for who made the backup" in told
    assert "according to the backup: Mallory[2K (telegram:7)." in told
    assert "somebody has a role who was not let in" in told


def test_key_that_is_short_is_refused() -> None:
    with pytest.raises(ConfigError, match="32 characters"):
        load_config(None, {"SAMVERKAN_BACKUP__KEY": "short"})
