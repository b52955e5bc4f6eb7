"""The file of a backup: whole or refused, and nothing of it is trusted."""

import hashlib
import json
import shutil
import sqlite3
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

import bot.backup.make
from bot.backup import make_backup, restore_backup
from bot.backup.archive import MANIFEST
from bot.config import Config
from bot.errors import BackupError, StartupError
from bot.instance import only_instance
from knowledge.errors import LibraryBusyError
from knowledge.library.ownership import Ownership
from storage import ActivityFile, Database, DatabaseUnavailableError, FileFolder
from tests.postgresql import PostgreSQL, run_sql
from tests.storage.rows import content, make_database
from tests.storage.rows import fill as fill_tables
from tests.storage.samples import NOW, add_user

Json = dict[str, Any]


@pytest.fixture(params=["sqlite", "postgresql"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Config]:
    """Settings with a person and an attachment in the database, and no library."""
    values: Json = {"data_dir": tmp_path / "data", "telegram": {"token": "123456:" + "secret" * 6}}
    if request.param == "postgresql":
        server: PostgreSQL = request.getfixturevalue("postgresql")
        values["storage"] = {"database_url": server.get_uri()}
    config = Config.model_validate(values)
    fill(config)
    yield config
    if request.param == "postgresql":
        run_sql(server, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")


@pytest.fixture
def plain(tmp_path: Path) -> Config:
    """The same with SQLite only."""
    config = Config(data_dir=tmp_path / "data")
    fill(config)
    return config


def fill(config: Config) -> None:
    config.data_dir.mkdir()
    sha256 = FileFolder(config.data_dir / "attachments").keep(b"minutes of the meeting")
    with closing(Database(config.database_url)) as database:
        database.migrate()
        with database.write() as work:
            add_user(work)
            work.activity_files.add(
                ActivityFile(name="a.txt", media_type="text/plain", size=22, sha256=sha256, added_at=NOW)
            )


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def names(config: Config) -> list[str]:
    with closing(Database(config.database_url)) as database, database.read() as work:
        return [user.name for user in work.users.by_addresses(["telegram:1", "telegram:2"])]


def add_second(config: Config) -> None:
    with closing(Database(config.database_url)) as database, database.write() as work:
        add_user(work, "telegram:2", name="Later")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"instance.lock", "lock"}
    }


def elsewhere(tmp_path: Path) -> Config:
    return Config(data_dir=tmp_path / "elsewhere")


def test_backup_holds_everything_and_can_start_again_elsewhere(config: Config, tmp_path: Path) -> None:
    made = make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    assert (made.attachments, made.missing, made.documents) == (1, 0, 0)
    target = elsewhere(tmp_path)
    done = restore_backup(target, tmp_path / "b.zip", datetime.now(UTC))
    assert names(target) == ["Åsa Nguyễn"]
    sha256 = hashlib.sha256(b"minutes of the meeting").hexdigest()
    assert FileFolder(target.data_dir / "attachments").read(sha256) == b"minutes of the meeting"
    assert done.aside is None


@pytest.fixture
def target(request: pytest.FixtureRequest, config: Config, tmp_path: Path) -> Config:
    """An empty machine with a database of the same kind."""
    values: Json = {"data_dir": tmp_path / "elsewhere"}
    if not config.database_url.startswith("sqlite"):
        values["storage"] = {"database_url": make_database(request.getfixturevalue("postgresql"))}
    return Config.model_validate(values)


def test_every_row_of_every_table_is_there_again(config: Config, target: Config, tmp_path: Path) -> None:
    """Plans, pending reminders, unsaved cards, corrections of translations, waiting messages and all else."""
    sha256 = hashlib.sha256(b"minutes of the meeting").hexdigest()
    with closing(Database(config.database_url)) as database:
        with database.write() as work:
            for table in ("activity_files", "users"):
                work.session.execute(text(f"DELETE FROM {table}"))
        fill_tables(database)
        with database.write() as work:
            work.session.execute(text("UPDATE activity_files SET sha256 = :sha256"), {"sha256": sha256})
        before = content(database)
    assert all(len(lines) == 3 for lines in before.values())
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    restore_backup(target, tmp_path / "b.zip", datetime.now(UTC))
    with closing(Database(target.database_url)) as database:
        assert content(database) == before


def test_backup_is_for_its_owner_only_and_holds_no_secret(config: Config, tmp_path: Path) -> None:
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    assert (tmp_path / "b.zip").stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(tmp_path / "b.zip") as file:
        assert not any(b"secretsecret" in file.read(name) for name in file.namelist())
    assert [path.name for path in config.data_dir.iterdir() if path.name.startswith(".")] == []


def test_backup_takes_the_place_of_a_backup_and_of_nothing_else(plain: Config, tmp_path: Path) -> None:
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    other = tmp_path / "letter.txt"
    other.write_text("Dear all")
    with pytest.raises(BackupError, match="is no backup; it is left alone"):
        make_backup(plain, other, datetime.now(UTC))
    assert other.read_text() == "Dear all"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data", "letter.txt"]


def test_backup_without_room_leaves_nothing_behind(
    plain: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile._ZipWriteFile, "write", full)  # type: ignore[attr-defined]
    with pytest.raises(BackupError, match="No space left"):
        make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_backup_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="nothing to back up"):
        make_backup(elsewhere(tmp_path), tmp_path / "b.zip", datetime.now(UTC))


def test_lost_attachment_is_counted_and_the_rest_is_kept(
    plain: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.backup.make, "PAUSE", 0)
    for path in (plain.data_dir / "attachments").rglob("*"):
        if path.is_file():
            path.unlink()
    made = make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    assert (made.attachments, made.missing) == (0, 1)
    assert restore_backup(elsewhere(tmp_path), tmp_path / "b.zip", datetime.now(UTC)).missing == 1


def test_backups_made_while_people_write_are_each_whole(config: Config, tmp_path: Path) -> None:
    """A person and a chat are always written together; no backup may hold one of them only."""
    stop = threading.Event()

    def write() -> None:
        with closing(Database(config.database_url)) as database:
            for number in range(100, 100_000):
                if stop.is_set():
                    return
                with database.write() as work:
                    add_user(work, f"telegram:{number}")
                    add_user(work, f"console:{number}")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            make_backup(config, tmp_path / f"{number}.zip", datetime.now(UTC))
    finally:
        stop.set()
        writer.join()
    counts = []
    for number in range(3):
        with zipfile.ZipFile(tmp_path / f"{number}.zip") as file:
            lines = file.read("database/users.jsonl").decode().splitlines()
        addresses = [json.loads(line)["address"] for line in lines]
        counts.append(len(addresses))
        assert len(addresses) % 2 == 1  # the first person of all was alone
    assert counts == sorted(counts)


def test_data_are_not_overwritten_unless_asked_and_then_kept_aside(config: Config, tmp_path: Path) -> None:
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    add_second(config)
    with pytest.raises(BackupError, match="--force"):
        restore_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    assert names(config) == ["Åsa Nguyễn", "Later"]
    done = restore_backup(config, tmp_path / "b.zip", datetime.now(UTC), force=True)
    assert names(config) == ["Åsa Nguyễn"]
    assert done.aside is not None
    if config.database_url.startswith("sqlite"):
        with closing(sqlite3.connect(done.aside / "samverkan.sqlite3")) as former:
            assert former.execute("SELECT count(*) FROM users").fetchone() == (2,)
    else:
        restore_backup(config, done.aside / "database.zip", datetime.now(UTC), force=True)
        assert names(config) == ["Åsa Nguyễn", "Later"]


def test_nothing_is_replaced_that_cannot_be_kept_aside(
    config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    add_second(config)

    def fails(*_: object) -> None:
        raise DatabaseUnavailableError("the server does not answer")

    monkeypatch.setattr(bot.backup.restore, "keep_rows", fails)
    monkeypatch.setattr(shutil, "move", full)
    with pytest.raises(BackupError):
        restore_backup(config, tmp_path / "b.zip", datetime.now(UTC), force=True)
    assert names(config) == ["Åsa Nguyễn", "Later"]


def test_nothing_is_restored_beside_a_running_assistant(plain: Config, tmp_path: Path) -> None:
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    with only_instance(plain.data_dir, None), pytest.raises(StartupError, match="is in use by"):
        restore_backup(plain, tmp_path / "b.zip", datetime.now(UTC), force=True)
    ownership = Ownership(plain.data_dir / "library" / "lock")
    ownership.claim()
    with pytest.raises(LibraryBusyError):
        restore_backup(plain, tmp_path / "b.zip", datetime.now(UTC), force=True)
    ownership.release()
    assert names(plain) == ["Åsa Nguyễn"]


# Damaged and foreign files


def rewritten(path: Path, change: Callable[[Json, dict[str, bytes]], None]) -> None:
    """Changes an archive as somebody would who knows its form."""
    with zipfile.ZipFile(path) as file:
        entries = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(entries.pop(MANIFEST))
    change(manifest, entries)
    with zipfile.ZipFile(path, "w") as file:
        for name, content in entries.items():
            file.writestr(name, content)
        file.writestr(MANIFEST, json.dumps(manifest))


def put(manifest: Json, entries: dict[str, bytes], name: str, content: bytes) -> None:
    entries[name] = content
    manifest["entries"][name] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def with_entry(name: str, content: bytes = b"x") -> Callable[[Json, dict[str, bytes]], None]:
    return lambda manifest, entries: put(manifest, entries, name, content)


def without(name: str) -> Callable[[Json, dict[str, bytes]], None]:
    return lambda _, entries: entries.__delitem__(name)


def with_fact(name: str, value: Any) -> Callable[[Json, dict[str, bytes]], None]:
    return lambda manifest, _: manifest.__setitem__(name, value)


def other_content(manifest: Json, entries: dict[str, bytes]) -> None:
    entries["database/users.jsonl"] += b" "


def liar_about_size(manifest: Json, entries: dict[str, bytes]) -> None:
    manifest["entries"]["database/users.jsonl"]["size"] = 1


def bad_rows(manifest: Json, entries: dict[str, bytes]) -> None:
    put(manifest, entries, "database/users.jsonl", b'{"id": 1}\n')


def huge_number(manifest: Json, entries: dict[str, bytes]) -> None:
    row = entries["database/users.jsonl"].replace(b'"id":1,', b'"id":' + b"9" * 40 + b",", 1)
    put(manifest, entries, "database/users.jsonl", row)


def no_text(manifest: Json, entries: dict[str, bytes]) -> None:
    put(manifest, entries, "database/users.jsonl", b"\xff\xfe\n")


def endless_rows(manifest: Json, entries: dict[str, bytes]) -> None:
    put(manifest, entries, "database/users.jsonl", b"[" * 100_000 + b"\n")


CHANGES: dict[str, Callable[[Json, dict[str, bytes]], None]] = {
    "path above": with_entry("../../etc/cron.d/evil"),
    "absolute path": with_entry("/etc/passwd"),
    "path above in a folder": with_entry("library/originals/../../../evil"),
    "backslashes": with_entry("library\\..\\evil"),
    "unknown file": with_entry("library/evil.py"),
    "attachment under another name": with_entry(f"attachments/aa/{'a' * 64}"),
    "document that no catalogue knows": with_entry("library/originals/0123456789abcdef-1"),
    "catalogue that is none": with_entry("library/catalogue.sqlite3", b"not a database"),
    "null byte": with_entry("attachments/aa/" + "a" * 63 + "\0"),
    "lost file": without("database/users.jsonl"),
    "changed file": other_content,
    "wrong size": liar_about_size,
    "other program": with_fact("format", "something"),
    "newer layout": with_fact("layout", 99),
    "newer schema": with_fact("revision", "9999"),
    "no entries": with_fact("entries", []),
    "unknown table": with_fact("tables", ["users", "evil"]),
    "no tables": with_fact("tables", []),
    "a table twice": lambda manifest, _: manifest["tables"].append("users"),
    "wrong rows": bad_rows,
    "number that no database holds": huge_number,
    "no text": no_text,
    "rows without end": endless_rows,
    "manifest without a date": lambda manifest, _: manifest.__delitem__("made_at"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_archive_that_was_tampered_with_is_refused_and_nothing_is_touched(
    plain: Config, tmp_path: Path, change: Callable[[Json, dict[str, bytes]], None]
) -> None:
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    rewritten(tmp_path / "b.zip", change)
    before = files(plain.data_dir)
    with pytest.raises(BackupError):
        restore_backup(plain, tmp_path / "b.zip", datetime.now(UTC), force=True)
    assert files(plain.data_dir) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data"]


def test_archive_cut_or_flipped_anywhere_is_refused(plain: Config, tmp_path: Path) -> None:
    """A flipped byte may mean nothing, such as one of the ZIP's time stamps; then what is restored is right."""
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    whole = (tmp_path / "b.zip").read_bytes()
    target = elsewhere(tmp_path)
    for position in range(0, len(whole), max(1, len(whole) // 25)):
        (tmp_path / "b.zip").write_bytes(whole[:position])
        with pytest.raises(BackupError):
            restore_backup(target, tmp_path / "b.zip", datetime.now(UTC), force=True)
        flipped = bytearray(whole)
        flipped[position] ^= 0xFF
        (tmp_path / "b.zip").write_bytes(flipped)
        try:
            restore_backup(target, tmp_path / "b.zip", datetime.now(UTC), force=True)
        except BackupError:
            continue
        assert names(target) == ["Åsa Nguyễn"]


def test_archive_that_asks_for_another_program_is_refused(plain: Config, tmp_path: Path) -> None:
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    whole = bytearray((tmp_path / "b.zip").read_bytes())
    whole[whole.index(b"PK\x01\x02") + 6] = 99  # the version of ZIP that is needed to read it
    (tmp_path / "b.zip").write_bytes(whole)
    with pytest.raises(BackupError, match="no backup"):
        restore_backup(elsewhere(tmp_path), tmp_path / "b.zip", datetime.now(UTC))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", b"\0" * 1000])
def test_any_other_file_is_refused(plain: Config, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.zip").write_bytes(content)
    with pytest.raises(BackupError, match="no backup"):
        restore_backup(plain, tmp_path / "b.zip", datetime.now(UTC), force=True)


def test_missing_file_is_named(plain: Config, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="there is no such file"):
        restore_backup(plain, tmp_path / "b.zip", datetime.now(UTC))


def test_archive_without_room_is_refused(plain: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_backup(plain, tmp_path / "b.zip", datetime.now(UTC))
    monkeypatch.setattr(bot.backup.restore, "SPARE", 1 << 60)
    with pytest.raises(BackupError, match="are free"):
        restore_backup(elsewhere(tmp_path), tmp_path / "b.zip", datetime.now(UTC))
