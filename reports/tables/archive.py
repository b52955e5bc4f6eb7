"""Looks into an office file before any parser does: what is it, and how much would it unpack to?"""

import io
import zipfile
import zlib

from reports.tables.troubles import TableError, TableTrouble

DOCX, XLSX = "docx", "xlsx"
MAIN_PARTS = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX}
LARGEST_UNPACKED = 150 * 1024 * 1024
LARGEST_RATIO = 200  # text in XML packs about 10 to 1; a bomb thousands to 1
SMALL = 1024 * 1024  # repeated cells pack very well; what unpacks to this little is no danger
MOST_ENTRIES = 5_000
HEAD = 4096  # a document type stands at the top of an XML file


def inspect(content: bytes) -> str:
    """The type of the file, DOCX or XLSX. Raises TableError when it is neither, damaged or dangerous."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise TableError(TableTrouble.LOCKED)
            if _is_bomb(entries, len(content)) or any(_has_type(archive, entry) for entry in entries):
                raise TableError(TableTrouble.SUSPICIOUS)
            kinds = [MAIN_PARTS[entry.filename] for entry in entries if entry.filename in MAIN_PARTS]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise TableError(TableTrouble.DAMAGED) from error
    if not kinds:
        raise TableError(TableTrouble.UNKNOWN_TYPE)
    return kinds[0]


def _is_bomb(entries: list[zipfile.ZipInfo], size: int) -> bool:
    unpacked = sum(entry.file_size for entry in entries)
    return len(entries) > MOST_ENTRIES or unpacked > min(LARGEST_UNPACKED, max(size * LARGEST_RATIO, SMALL))


def _has_type(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether an XML part declares a document type: office programs never do, entity bombs must."""
    if not entry.filename.endswith((".xml", ".rels")):
        return False
    with archive.open(entry) as part:
        head = part.read(HEAD).replace(b"\0", b"")  # UTF-16 too
    return b"<!DOCTYPE" in head or b"<!ENTITY" in head
