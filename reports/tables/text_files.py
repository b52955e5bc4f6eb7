"""Tables as CSV, and CSV as people's programs write it: encoding and separator are found out."""

import csv
import io
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from reports.tables.formulas import tame, untame
from reports.tables.model import Plain, Table, headings, plain_row
from reports.tables.troubles import TableError, TableTrouble
from reports.unseen import seen

SEPARATORS = (",", ";", "\t", "|")
LIST_SEPARATORS = {"sv": ";", "vi": ";"}  # of spreadsheets whose decimals have a comma; of all others a comma
SAMPLE_LINES = 50
LONGEST_CELL = 1_000_000


def write_csv(table: Table, separator: str = ",") -> bytes:
    """A table as CSV in UTF-8 with its mark, which spreadsheets need. Dates are ISO.

    Decimals have a dot, but a comma between semicolons: that is how the spreadsheets that expect these read them.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow([tame(seen(title), separator) for title in headings(table.columns)])
    writer.writerows([_written(cell, separator) for cell in plain_row(table.columns, row)] for row in table.rows)
    return BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def separator_of(language: str) -> str:
    """What stands between the cells of a CSV file that the spreadsheets of a language open as a table."""
    return LIST_SEPARATORS.get(language, ",")


def _written(cell: Plain, separator: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return decimal_text(cell).replace(".", "," if separator == ";" else ".")
    if isinstance(cell, date):
        return cell.isoformat()[:10]
    return tame(seen(cell), separator) if isinstance(cell, str) else str(cell)


def decimal_text(value: Decimal) -> str:
    """A decimal number without exponent; never with exactly three decimals, which could be read as thousands."""
    text = f"{value:f}"
    return f"{text}0" if len(text.partition(".")[2]) == 3 else text


def csv_rows(content: bytes) -> Iterator[tuple[int, list[Plain]]]:
    """The records of a CSV file with the line that each one ends on. Raises TableError."""
    text = unicodedata.normalize("NFC", _decoded(content)).removeprefix("\ufeff")
    text, separator = _separator(text)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for record in reader:
            yield reader.line_num, [untame(cell, separator) if cell else None for cell in record]
    except csv.Error as error:
        raise TableError(TableTrouble.DAMAGED) from error


def _decoded(content: bytes) -> str:
    """The text, by its mark, else as UTF-16 if every other byte is zero, UTF-8 if it fits, and Windows-1252 if not."""
    try:
        return content.decode(_encoding(content))
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _encoding(content: bytes) -> str:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    head = content[:1000]
    if head[1::2].count(0) * 3 > len(head):
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) * 3 > len(head) else "utf-8"


def _separator(text: str) -> tuple[str, str]:
    """The text without a line that names its separator ("sep=;"), and the separator."""
    first, _, rest = text.partition("\n")
    if first[:4].casefold() == "sep=" and first.strip()[4:] in SEPARATORS:
        return rest, first.strip()[4:]
    return text, max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    """How many of the first records have the same number (above one) of cells, and that number."""
    widths = [len(record) for record in _sample(text, separator)]
    counts = Counter(width for width in widths if width > 1)
    if not widths or not counts or widths[0] < 2:
        return 0, 0
    width, rows = max(counts.items(), key=lambda item: (item[1], item[0]))
    return rows, width


def _sample(text: str, separator: str) -> Sequence[list[str]]:
    found: list[list[str]] = []
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if record:
                found.append(record)
            if len(found) == SAMPLE_LINES:
                break
    except csv.Error:
        return found
    return found
