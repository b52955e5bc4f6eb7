"""Looks into a ZIP container (DOCX, XLSX) before any parser does: how much would it unpack to?"""

import io
import zipfile

from knowledge.errors import DocumentError, Refusal

LARGEST_UNPACKED = 200 * 1024 * 1024
LARGEST_RATIO = 200  # text in XML packs about 10 to 1; a bomb thousands to 1
MOST_ENTRIES = 5_000


def inspect_archive(content: bytes, required: str) -> None:
    """Raises DocumentError when the bytes are no sound ZIP with that entry, or would unpack to far too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise DocumentError(Refusal.DAMAGED) from error
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or unpacked > min(LARGEST_UNPACKED, max(len(content), 4096) * LARGEST_RATIO):
        raise DocumentError(Refusal.SUSPICIOUS)
    if any(entry.flag_bits & 1 for entry in entries):
        raise DocumentError(Refusal.ENCRYPTED)
    if required not in {entry.filename for entry in entries}:
        raise DocumentError(Refusal.DAMAGED)
