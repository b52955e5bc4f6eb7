"""Characters that a workbook's XML cannot hold, written as Excel writes them, and back."""

import re

LONGEST_TEXT = 32_767  # what a cell of a spreadsheet can hold
# Characters that XML cannot hold, a carriage return, and what looks like an escape already: all as Excel escapes them.
ESCAPED = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
UNESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escape(text: str) -> str:
    """A text as the file's XML can hold it."""
    return ESCAPED.sub(lambda match: f"_x{ord(match.group()):04X}_", text[:LONGEST_TEXT])


def unescape(text: str) -> str:
    """The text that `escape` was given."""
    return UNESCAPED.sub(lambda match: chr(int(match.group(1), 16)), text) if "_x" in text else text
