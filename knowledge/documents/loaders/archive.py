"""Looks into a ZIP container (DOCX, XLSX) before any parser does: how much would it unpack to?"""

import io
import zipfile
import zlib

from knowledge.errors import DocumentError, Refusal

LARGEST_UNPACKED = 200 * 1024 * 1024
LARGEST_RATIO = 200  # text in XML packs about 10 to 1; a bomb thousands to 1
LARGEST_PART = 50 * 1024 * 1024  # the XML that is parsed as a whole
MOST_ENTRIES = 5_000
HEAD = 4096  # a document type stands at the top of an XML file


def inspect_archive(content: bytes, required: str, suffix: str) -> None:
    """Raises DocumentError when the bytes are no sound ZIP with that entry, or would unpack to far too much.

    `required` is the entry that makes a ZIP a file of the type `suffix`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_sizes(entries, len(content))
            if any(entry.flag_bits & 1 for entry in entries):
                raise DocumentError(Refusal.ENCRYPTED)
            names = {entry.filename: entry for entry in entries}
            if required not in names:
                raise DocumentError(Refusal.MISLABELLED, suffix=suffix)
            if names[required].file_size > LARGEST_PART or any(_has_type(archive, entry) for entry in entries):
                raise DocumentError(Refusal.SUSPICIOUS)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError) as error:
        raise DocumentError(Refusal.DAMAGED) from error


def _check_sizes(entries: list[zipfile.ZipInfo], size: int) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > min(LARGEST_UNPACKED, max(size, HEAD) * LARGEST_RATIO):
        raise DocumentError(Refusal.SUSPICIOUS)


def _has_type(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an XML part declares a document type: office programs never do, entity bombs must."""
    if not entry.filename.endswith((".xml", ".rels")):
        return False
    with archive.open(entry) as part:
        head = part.read(HEAD).replace(b"\0", b"")  # UTF-16 too
    return b"<!DOCTYPE" in head or b"<!ENTITY" in head
