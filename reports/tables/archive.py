"""Looks into an office file before any parser does: what is it, and may it be read?"""

from foundation.packed import DamagedError, opened
from reports.tables.troubles import TableError, TableTrouble

DOCX, XLSX = "docx", "xlsx"
MAIN_PARTS = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX}
LARGEST_UNPACKED = 150 * 1024 * 1024
HARMLESS = 1024 * 1024  # repeated cells pack very well


def inspect(content: bytes) -> str:
    """The type of the file, DOCX or XLSX. Raises TableError when it is neither, damaged or dangerous."""
    try:
        with opened(content) as packed:
            if packed.is_locked:
                raise TableError(TableTrouble.LOCKED)
            if packed.unpacks_beyond(LARGEST_UNPACKED, harmless=HARMLESS) or packed.declares_types():
                raise TableError(TableTrouble.SUSPICIOUS)
            kinds = [kind for part, kind in MAIN_PARTS.items() if part in packed.parts]
    except DamagedError as error:
        raise TableError(TableTrouble.DAMAGED) from error
    if not kinds:
        raise TableError(TableTrouble.UNKNOWN_TYPE)
    return kinds[0]
