"""Looks into a ZIP container (DOCX, XLSX) before any parser does: is it sound, and would it unpack to far too much?"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

LARGEST_RATIO = 200  # text in XML packs about 10 to 1; a bomb thousands to 1
MOST_PARTS = 5_000
HEAD = 4096  # bytes; a document type stands at the top of an XML file


class DamagedError(Exception):
    """The bytes are no ZIP container, or one that cannot be read."""


class Packed:
    """What a container says of its parts. None of them has been unpacked."""

    def __init__(self, archive: zipfile.ZipFile, size: int) -> None:
        self._archive = archive
        self._size = size
        self._entries = archive.infolist()

    @cached_property
    def parts(self) -> dict[str, int]:
        """The names of the parts, each with the bytes that it would unpack to."""
        return {entry.filename: entry.file_size for entry in self._entries}

    @property
    def is_locked(self) -> bool:
        """Whether a part needs a password."""
        return any(entry.flag_bits & 1 for entry in self._entries)

    def unpacks_beyond(self, most: int, *, harmless: int) -> bool:
        """Whether it would unpack to more than so many bytes, to much more than it has itself, or to too many parts.

        What unpacks to no more than `harmless` bytes may be packed however well.
        """
        unpacked = sum(entry.file_size for entry in self._entries)
        return len(self._entries) > MOST_PARTS or unpacked > min(most, max(self._size * LARGEST_RATIO, harmless))

    def declares_types(self) -> bool:
        """Whether an XML part declares a document type: office programs never do, entity bombs must."""
        return any(map(self._declares_type, self._entries))

    def _declares_type(self, entry: zipfile.ZipInfo) -> bool:
        if not entry.filename.endswith((".xml", ".rels")):
            return False
        with self._archive.open(entry) as part:
            head = part.read(HEAD).replace(b"\0", b"")  # UTF-16 too
        return b"<!DOCTYPE" in head or b"<!ENTITY" in head


@contextmanager
def opened(content: bytes) -> Iterator[Packed]:
    """The container that the bytes are. Raises DamagedError, within the block too."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield Packed(archive, len(content))
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise DamagedError from error
