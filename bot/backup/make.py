"""Makes a backup, while the assistant runs."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from bot.backup.archive import SETTINGS, ArchiveWriter, writing
from bot.config import Config
from bot.errors import BackupError
from bot.logs import HideSecrets
from storage import Database, Snapshot

ATTACHMENTS = "attachments"
SCRATCH = ".backup-"
ATTEMPTS = 10  # at a moment in which the library is not just being changed
PAUSE = 0.5  # seconds between them
STALE = 24 * 3600  # seconds after which a scratch folder belongs to a process that died


@dataclass(frozen=True)
class Made:
    """What went into a backup. `missing` counts files that were gone before."""

    rows: int
    documents: int
    attachments: int
    missing: int
    size: int


@dataclass(frozen=True)
class _Moment:
    """Database, library and attachments as they stood together."""

    rows: Snapshot
    folder: Path  # holds `library` and `attachments`
    embedder: str | None
    documents: int
    missing: int


def make_backup(config: Config, path: Path, now: datetime) -> Made:
    """Writes everything that is kept to one file. Raises BackupError, or the error of the part that cannot be read."""
    with ExitStack() as stack:
        folder = stack.enter_context(_scratch(config.data_dir))
        database = stack.enter_context(closing(Database(config.database_url)))
        moment = _moment(config, database, folder, stack)
        with writing(path, config.backup.secret) as archive:
            rows = _write(archive, moment, config, now)
        attachments = sum(name.startswith(f"{ATTACHMENTS}/") for name in archive.entries)
        return Made(rows, moment.documents, attachments, moment.missing, path.stat().st_size)


def keep_rows(config: Config, database: Database, path: Path, now: datetime) -> None:
    """Writes the database alone to a file that can be restored: what a server holds cannot be moved aside."""
    with _scratch(config.data_dir) as folder, database.snapshot() as rows:
        moment = _Moment(rows, folder, embedder=None, documents=0, missing=0)
        with writing(path, config.backup.secret) as archive:
            _write(archive, moment, config, now)


def _moment(config: Config, database: Database, folder: Path, stack: ExitStack) -> _Moment:
    """All parts at one moment: tried again when a document came or went between the first part and the last."""
    from knowledge.library.snapshot import copied_library

    attempt = 0
    while True:
        attempt += 1
        with ExitStack() as tried:
            library = tried.enter_context(copied_library(config.data_dir / "library", folder / "library"))
            rows = tried.enter_context(database.snapshot())
            lost = _link_attachments(rows, config.data_dir / ATTACHMENTS, folder / ATTACHMENTS)
            settled = library is None or library.is_current()
            if (settled and not lost) or attempt == ATTEMPTS:
                missing = lost + len(library.missing()) if library else lost
                stack.push(tried.pop_all())
                embedder = library.facts().get("model") if library else None
                return _Moment(rows, folder, embedder, library.documents() if library else 0, missing)
        time.sleep(PAUSE)


def _link_attachments(rows: Snapshot, source: Path, target: Path) -> int:
    """Gives the attachments second names in a folder of ours; returns how many are not there."""
    shutil.rmtree(target, ignore_errors=True)
    lost = 0
    for sha256 in sorted(rows.attachments()):
        name = Path(sha256[:2]) / sha256
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(source / name, target / name)
        except FileNotFoundError:
            lost += 1
        except OSError:  # a file system without second names
            shutil.copyfile(source / name, target / name)
    return lost


def _write(archive: ArchiveWriter, moment: _Moment, config: Config, now: datetime) -> int:
    count = 0
    for name in moment.rows.tables:
        count += archive.write_lines(f"database/{name}.jsonl", moment.rows.lines(name))
    for path in sorted(entry for entry in moment.folder.rglob("*") if entry.is_file()):
        archive.write_file(path.relative_to(moment.folder).as_posix(), path)
    settings = HideSecrets(config.secrets()).hide(config.model_dump_json(indent=1))  # passwords in addresses too
    archive.write_lines(SETTINGS, [settings])
    archive.finish(
        version=version("samverkan"),
        revision=moment.rows.revision,
        made_at=now.isoformat(),
        embedder=moment.embedder,
        tables=moment.rows.tables,
        documents=moment.documents,
    )
    return count


@contextmanager
def _scratch(data_dir: Path) -> Iterator[Path]:
    """A folder on the disk of the data, so that files need not be copied; those of dead processes are removed."""
    if not data_dir.is_dir():
        raise BackupError(f"{data_dir}: there is nothing to back up")
    for left in data_dir.glob(f"{SCRATCH}*"):
        if time.time() - left.stat().st_mtime > STALE:
            shutil.rmtree(left, ignore_errors=True)
    try:
        with tempfile.TemporaryDirectory(prefix=SCRATCH, dir=data_dir, ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        raise BackupError(f"{data_dir}: {error.strerror or error}") from error
