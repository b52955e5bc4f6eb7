"""Restores a backup: checked before anything is touched, built beside what is there, then put in its place."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backup.archive import Archive, Manifest, opened
from bot.backup.make import keep_rows
from bot.config import Config
from bot.errors import BackupError
from bot.instance import only_instance
from storage import Database, Role, StorageError

PARTS = ("library", "attachments")
BESIDE = ("", "-wal", "-shm", "-journal")  # what SQLite may keep beside its file
CATALOGUE, ORIGINALS = "library/catalogue.sqlite3", "library/originals/"
STAGE = ".restoring"
SERVER_ROWS = "database.zip"  # what a database server held, among what is kept aside
SPARE = 64 * 1024 * 1024  # bytes of the disk that are left free


@dataclass(frozen=True)
class Restored:
    """What was restored. `aside` is where the former data are; `embedder_differs` asks for `samverkan rebuild`.

    `missing` counts files that records refer to and that the backup has not: they were gone when it was made. `vouched`
    tells whether the configured key made it. Rows that somebody forged may give roles and break rules: `leaders` are
    the coordinators and admins that there are now, by address, and `broken` the rules that do not hold.
    """

    manifest: Manifest
    aside: Path | None
    embedder_differs: bool
    missing: int
    vouched: bool
    leaders: tuple[str, ...]
    broken: tuple[str, ...]


def restore_backup(
    config: Config, path: Path, now: datetime, *, force: bool = False, unsealed: bool = False
) -> Restored:
    """Puts the content of a backup in place. Raises BackupError, with everything as it was, when it cannot.

    `force` puts it also where data are, `unsealed` takes it also when the configured key does not vouch for it.
    """
    with opened(path) as archive:
        vouched = _vouched(archive, config, unsealed=unsealed)
        archive.check()
        with _alone(config), closing(Database(config.database_url)) as database:
            _check_room(archive.manifest, config, database, force=force)
            aside, missing = _put_in_place(archive, config, database, now)
            leaders, broken = _power_and_rules(database)
    return Restored(archive.manifest, aside, _rebuild_vectors(config), missing, vouched, leaders, broken)


def _vouched(archive: Archive, config: Config, *, unsealed: bool) -> bool:
    """Whether the key made the backup. Without a key nothing can be said; with one a doubt ends it, unless asked."""
    if config.backup.secret is None:
        return False
    doubt = archive.doubt(config.backup.secret)
    if doubt is not None and not unsealed:
        raise BackupError(f"backup.key does not vouch for the backup: {doubt}; --unsealed takes it nevertheless")
    return doubt is None


def _power_and_rules(database: Database) -> tuple[tuple[str, ...], tuple[str, ...]]:
    with database.read() as work:
        people = work.users.people(None, Role.COORDINATOR)
        return tuple(f"{user.name} ({user.address})" for user in people), tuple(work.broken_rules())


@contextmanager
def _alone(config: Config) -> Iterator[None]:
    """Neither the assistant nor an `ingest` may run meanwhile."""
    from knowledge.library.ownership import Ownership

    with only_instance(config.data_dir, None):
        ownership = Ownership(config.data_dir / "library" / "lock")
        ownership.claim()
        try:
            yield
        finally:
            ownership.release()


def _check_room(manifest: Manifest, config: Config, database: Database, *, force: bool) -> None:
    taken = [str(config.data_dir / name) for name in PARTS if _has_content(config.data_dir / name)]
    if (database.file is None or database.file.exists()) and not database.is_empty():
        taken.append("the database")
    if taken and not force:
        raise BackupError(f"{' and '.join(taken)} would be overwritten; use --force to put the backup in their place")
    free = shutil.disk_usage(config.data_dir).free
    if manifest.size + SPARE > free:
        raise BackupError(f"the backup needs {manifest.size:,} bytes, but only {free:,} are free in {config.data_dir}")


def _has_content(folder: Path) -> bool:
    return folder.is_dir() and any(entry.is_file() and entry.name != "lock" for entry in folder.rglob("*"))


def _put_in_place(archive: Archive, config: Config, database: Database, now: datetime) -> tuple[Path | None, int]:
    with _stage(config.data_dir) as stage:
        missing = _unpack(archive, stage)
        staged = stage / "database" if database.file is not None else None
        if staged is None and not database.is_empty():
            _keep_rows(config, database, stage / SERVER_ROWS, now)
        missing += _load(archive, f"sqlite:///{staged}" if staged else None, database)
        aside = config.data_dir / f"replaced-{now:%Y%m%d-%H%M%S}"
        _move_aside(config, database, aside)
        if (stage / SERVER_ROWS).exists():
            aside.mkdir(parents=True, exist_ok=True)
            (stage / SERVER_ROWS).rename(aside / SERVER_ROWS)
        for name in PARTS:
            if (stage / name).exists():
                (stage / name).rename(config.data_dir / name)
        if database.file is not None and staged is not None:
            database.file.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(staged, database.file)
    return aside if aside.exists() else None, missing


def _unpack(archive: Archive, stage: Path) -> int:
    """Unpacks library and attachments; returns how many originals are missing that the catalogue tells of."""
    names = archive.manifest.entries
    originals = {name for name in names if name.startswith(ORIGINALS)}
    told: set[str] = set()
    if CATALOGUE in names:
        archive.unpack(CATALOGUE, stage / CATALOGUE)
        told = {f"{ORIGINALS}{name}" for name in _told_by_catalogue((stage / CATALOGUE).parent)}
    if not originals <= told:
        raise BackupError("the backup holds documents that its catalogue does not know")
    for name in names:
        if name in originals or name.startswith("attachments/"):
            archive.unpack(name, stage / name)
    return len(told - originals)


def _told_by_catalogue(folder: Path) -> list[str]:
    from knowledge.errors import LibraryDamagedError
    from knowledge.library.snapshot import originals_of

    try:
        return originals_of(folder)
    except LibraryDamagedError as error:
        raise BackupError(f"the backup is damaged: {error}") from error


def _keep_rows(config: Config, database: Database, path: Path, now: datetime) -> None:
    try:
        keep_rows(config, database, path, now)
    except StorageError as error:
        raise BackupError(f"what the database holds cannot be kept aside, so it is left as it is: {error}") from error


def _load(archive: Archive, staged: str | None, database: Database) -> int:
    """Fills a new SQLite file, or PostgreSQL in one transaction; returns how many attachments are missing."""
    tables = [(name, archive.lines(f"database/{name}.jsonl")) for name in archive.manifest.tables]
    try:
        with ExitStack() as stack:
            target = stack.enter_context(closing(Database(staged))) if staged else database
            target.load(archive.manifest.revision, tables)
            with target.snapshot() as rows:
                told = {f"attachments/{name[:2]}/{name}" for name in rows.attachments()}
        return len(told - archive.manifest.entries.keys())
    except (StorageError, UnicodeDecodeError) as error:
        raise BackupError(f"the backup's database cannot be restored: {error}") from error


def _move_aside(config: Config, database: Database, aside: Path) -> None:
    """Keeps what is replaced, in a folder of its own."""
    for name in PARTS:
        if not _has_content(config.data_dir / name):
            shutil.rmtree(config.data_dir / name, ignore_errors=True)
    found = [config.data_dir / name for name in PARTS if (config.data_dir / name).exists()]
    if database.file is not None:
        database.close()
        found += [path for ending in BESIDE if (path := Path(f"{database.file}{ending}")).exists()]
    for path in found:
        aside.mkdir(parents=True, exist_ok=True)
        shutil.move(path, aside / path.name)


@contextmanager
def _stage(data_dir: Path) -> Iterator[Path]:
    stage = data_dir / STAGE
    try:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir()
        yield stage
    except OSError as error:
        raise BackupError(f"{data_dir}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _rebuild_vectors(config: Config) -> bool:
    """Makes the vector store from the catalogue. True when another embedder than the configured one made it."""
    from bot.bootstrap import open_knowledge
    from knowledge.errors import EmbedderError

    if not (config.data_dir / "library").is_dir():
        return False
    with open_knowledge(config, check_model=False) as knowledge:
        try:
            knowledge.library.own()
        except EmbedderError:
            return True
    return False
