"""The ZIP of an export: written for people and machines, and read with mistrust."""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from enum import StrEnum

from pydantic import ValidationError

from handlers.exporting.form import PartnershipForm

DATA = "data.json"
LARGEST_UNPACKED = 500 * 1024 * 1024
LARGEST_RATIO = 300
SMALL = 1024 * 1024
MOST_ENTRIES = 50_000
LARGEST_DATA = 100 * 1024 * 1024


class ArchiveTrouble(StrEnum):
    """Why a file is no export."""

    NO_EXPORT = "no-export"
    DAMAGED = "damaged"
    SUSPICIOUS = "suspicious"
    OTHER_VERSION = "other-version"


class ArchiveError(Exception):
    """A file that cannot be brought in; `where` names the first wrong place in its data."""

    def __init__(self, trouble: ArchiveTrouble, where: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.where = where


def pack(content: PartnershipForm, files: Mapping[str, bytes]) -> bytes:
    """The data as JSON, beside the other files, by path."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DATA, content.model_dump_json(indent=1))
        for path, one in files.items():
            archive.writestr(path, one)
    return out.getvalue()


def unpack(content: bytes) -> tuple[PartnershipForm, Callable[[str], bytes | None]]:
    """The data of an export, and how to read its attachments. Raises ArchiveError."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = {entry.filename: entry for entry in archive.infolist()}
        unpacked = sum(entry.file_size for entry in entries.values())
        limit = min(LARGEST_UNPACKED, max(len(content) * LARGEST_RATIO, SMALL))
        if len(entries) > MOST_ENTRIES or unpacked > limit:
            raise ArchiveError(ArchiveTrouble.SUSPICIOUS)
        if DATA not in entries:
            raise ArchiveError(ArchiveTrouble.NO_EXPORT)
        if entries[DATA].file_size > LARGEST_DATA:
            raise ArchiveError(ArchiveTrouble.SUSPICIOUS)
        data = archive.read(DATA)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
        raise ArchiveError(ArchiveTrouble.DAMAGED) from error

    def read(path: str) -> bytes | None:
        try:
            return archive.read(path) if path.startswith("attachments/") and path in entries else None
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError):
            return None

    return _parsed(data), read


def _parsed(data: bytes) -> PartnershipForm:
    try:
        return PartnershipForm.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        trouble = ArchiveTrouble.OTHER_VERSION if where in {"form", "version"} else ArchiveTrouble.NO_EXPORT
        raise ArchiveError(trouble, where) from error
