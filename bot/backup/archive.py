"""The file of a backup: a ZIP whose manifest names each entry with its size and checksum, sealed where there is a key.

An archive is read through and checked before anybody uses it. Entries are never unpacked under names of their own:
a name is either one that this release writes, or the archive is refused.
"""

import hashlib
import json
import os
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from bot.backup import seal
from bot.errors import BackupError

FORMAT = "samverkan-backup"
LAYOUT = 1
MANIFEST = "manifest.json"
SETTINGS = "settings.json"
NAMES = re.compile(
    r"settings\.json|database/[a-z_]{1,60}\.jsonl|library/catalogue\.sqlite3"
    r"|library/originals/[0-9a-f]{16}-[0-9]{1,9}|attachments/[0-9a-f]{2}/[0-9a-f]{64}"
)
CHUNK = 1024 * 1024
LARGEST_MANIFEST = 64 * CHUNK
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True)
class Entry:
    """A file in the archive."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What an archive says of itself. `embedder` made the library's vectors; None without a library."""

    version: str
    revision: str
    made_at: str
    embedder: str | None
    tables: tuple[str, ...]
    documents: int
    entries: dict[str, Entry] = field(repr=False)

    @property
    def size(self) -> int:
        """Bytes of all entries, unpacked."""
        return sum(entry.size for entry in self.entries.values())


class ArchiveWriter:
    """Writes entries and remembers their checksums."""

    def __init__(self, file: zipfile.ZipFile, key: str | None) -> None:
        self._file = file
        self._key = key
        self.entries: dict[str, Entry] = {}

    def write_lines(self, name: str, lines: Iterable[str]) -> int:
        """Writes lines of text; returns how many."""
        count = 0

        def encoded() -> Iterator[bytes]:
            nonlocal count
            for line in lines:
                count += 1
                yield f"{line}\n".encode()

        self._write(name, encoded())
        return count

    def write_file(self, name: str, path: Path) -> None:
        """Writes a file."""
        with path.open("rb") as source:
            self._write(name, iter(lambda: source.read(CHUNK), b""))

    def finish(self, **facts: Any) -> None:
        """Writes the manifest, and its seal, which ends the archive."""
        entries = {name: {"size": entry.size, "sha256": entry.sha256} for name, entry in self.entries.items()}
        manifest = {"format": FORMAT, "layout": LAYOUT, **facts, "entries": entries}
        told = json.dumps(manifest, indent=1).encode()
        self._file.writestr(MANIFEST, told)
        if self._key is not None:
            self._file.writestr(seal.ENTRY, seal.seal_of(told, self._key))

    def _write(self, name: str, chunks: Iterable[bytes]) -> None:
        digest, size = hashlib.sha256(), 0
        with self._file.open(name, "w", force_zip64=True) as target:
            for chunk in chunks:
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        self.entries[name] = Entry(size, digest.hexdigest())


@contextmanager
def writing(path: Path, key: str | None) -> Iterator[ArchiveWriter]:
    """An archive that takes its place at `path` when it is whole, for its owner's eyes only; sealed with the key.

    Raises BackupError when something that is no backup stands there.
    """
    if path.exists() and not is_backup(path):
        raise BackupError(f"{path} is there already and is no backup; it is left alone")
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _private(unfinished) as raw:
            with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as file:
                yield ArchiveWriter(file, key)
            raw.flush()
            os.fsync(raw.fileno())
        with opened(unfinished) as archive:
            archive.check()
        unfinished.replace(path)
    except OSError as error:
        raise BackupError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600), "w+b")


def is_backup(path: Path) -> bool:
    """Whether a file is an archive of ours, sound or not."""
    try:
        with zipfile.ZipFile(path) as file:
            return MANIFEST in file.namelist()
    except UNREADABLE:
        return False


class Archive:
    """An archive that is open for reading."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._told = _told(file)
        self._seal = _seal(file)
        self.manifest = _manifest(file, self._told)

    def doubt(self, key: str) -> str | None:
        """Why the key does not vouch for it; None when it does."""
        return seal.doubt(self._told, self._seal, key)

    def check(self) -> None:
        """Reads everything. Raises BackupError when an entry is damaged."""
        for name in self.manifest.entries:
            for _ in self.chunks(name):
                pass

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of an entry. Raises BackupError at the end when they are not those that the manifest tells of."""
        entry, digest, size = self.manifest.entries[name], hashlib.sha256(), 0
        try:
            with self._file.open(name) as source:
                while chunk := source.read(CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
                    if size > entry.size:
                        raise BackupError(f"the backup is damaged: {name} is longer than its manifest says")
                    yield chunk
        except UNREADABLE as error:
            raise BackupError(f"the backup is damaged: {name} cannot be read") from error
        if (size, digest.hexdigest()) != (entry.size, entry.sha256):
            raise BackupError(f"the backup is damaged: {name} is not what its manifest says")

    def lines(self, name: str) -> Iterator[str]:
        """The lines of an entry."""
        rest = b""
        for chunk in self.chunks(name):
            *whole, rest = (rest + chunk).split(b"\n")
            for line in whole:
                yield line.decode("utf-8")
        if rest:
            yield rest.decode("utf-8")

    def unpack(self, name: str, target: Path) -> None:
        """Writes an entry to a path."""
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            for chunk in self.chunks(name):
                file.write(chunk)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """An archive of ours, with its manifest read. Raises BackupError for any other file."""
    try:
        file = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise BackupError(f"{path}: there is no such file") from error
    except PermissionError as error:
        raise BackupError(f"{path}: this user may not read it") from error
    except UNREADABLE as error:
        raise BackupError(f"{path}: this is no backup, or a damaged one") from error
    with file:
        yield Archive(file)


def _told(file: zipfile.ZipFile) -> bytes:
    """The manifest as it stands."""
    try:
        info = file.getinfo(MANIFEST)
        if info.file_size > LARGEST_MANIFEST:
            raise BackupError("this is no backup: its manifest is far too large")
        return file.read(info)
    except (KeyError, *UNREADABLE) as error:
        raise BackupError("this is no backup, or a damaged one: it has no readable manifest") from error


def _seal(file: zipfile.ZipFile) -> str | None:
    if seal.ENTRY not in file.namelist():
        return None
    try:
        info = file.getinfo(seal.ENTRY)
        return file.read(info).decode("ascii") if info.file_size == seal.LENGTH else ""
    except UNREADABLE:
        return ""


def _manifest(file: zipfile.ZipFile, told: bytes) -> Manifest:
    names = [name for name in file.namelist() if name != seal.ENTRY]
    try:
        manifest = _read(json.loads(told))
    except (ValueError, RecursionError) as error:
        raise BackupError("this is no backup, or a damaged one: it has no readable manifest") from error
    if sorted(names) != sorted([MANIFEST, *manifest.entries]):
        raise BackupError("the backup is damaged: it does not hold what its manifest says")
    return manifest


def _read(told: Any) -> Manifest:  # noqa: ANN401 - any JSON
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise BackupError("this is no backup of Samverkan")
    if told.get("layout") != LAYOUT:
        raise BackupError(f"the backup has layout {told.get('layout')}, which this release does not know")
    try:
        entries = {str(name): Entry(int(kept["size"]), str(kept["sha256"])) for name, kept in told["entries"].items()}
        manifest = Manifest(
            version=str(told["version"]),
            revision=str(told["revision"]),
            made_at=str(told["made_at"]),
            embedder=str(told["embedder"]) if told["embedder"] is not None else None,
            tables=tuple(str(name) for name in told["tables"]),
            documents=int(told["documents"]),
            entries=entries,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BackupError("the backup is damaged: its manifest cannot be read") from error
    if not all(NAMES.fullmatch(name) for name in entries):
        raise BackupError("the backup holds files that no backup has")
    if sorted(manifest.tables) != sorted(_tables(entries)):
        raise BackupError("the backup is damaged: its tables are not those that its manifest tells of")
    if not all(_has_own_name(name, entry) for name, entry in entries.items()):
        raise BackupError("the backup holds an attachment whose content is not what its name says")
    return manifest


def _has_own_name(name: str, entry: Entry) -> bool:
    """Attachments are named by their content, and are found by that name ever after."""
    return not name.startswith("attachments/") or name == f"attachments/{entry.sha256[:2]}/{entry.sha256}"


def _tables(entries: Iterable[str]) -> set[str]:
    return {name.removeprefix("database/").removesuffix(".jsonl") for name in entries if name.startswith("database/")}
