"""Plain text, with the light marks that people use in it: `#` headings and one item a line."""

import codecs
import re
import unicodedata

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.finishing import Hints, finished
from knowledge.documents.loaders.outline import Outline
from knowledge.documents.loaders.wrapping import unwrapped
from knowledge.errors import DocumentError, Refusal

LINE_BREAK = re.compile(r"\r\n|[\r\n\f\v]")
HEADING = re.compile(r"(#{1,6})\s+(\S.*)")
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
VIETNAMESE_WINDOWS = "cp1258"
SWEDISH_WINDOWS = "cp1252"
SAMPLE = 50_000  # bytes from which an encoding is guessed
MOST_BROKEN = 5  # whole letters beyond ASCII for each broken one
MOST_CONTROLS = 0.01  # of the characters; text in a wrong encoding, and no text at all, have more


def decode(content: bytes) -> str:
    """The text of bytes in UTF-8, or in the encoding that fits best. Raises DocumentError for what is no text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _decoded(content, _guess(content))
    if "\0" in text[:4096]:
        raise DocumentError(Refusal.MISLABELLED, suffix=".txt")
    return text


def has_byte_order_mark(content: bytes) -> bool:
    """Whether the bytes say that they are UTF-16 or UTF-32, in which every other byte may be zero."""
    return any(content.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)


def _decoded(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding, "replace" if encoding == "utf-8" else "strict")
    except UnicodeDecodeError as error:
        raise DocumentError(Refusal.UNREADABLE) from error
    sample = text[:SAMPLE]
    controls = sum(unicodedata.category(character) == "Cc" and character not in "\t\n\r\f" for character in sample)
    if controls > len(sample) * MOST_CONTROLS:
        raise DocumentError(Refusal.UNREADABLE)
    return text


def _guess(content: bytes) -> str:
    """The encoding of bytes that are not sound UTF-8: that with a few broken letters, or an old Windows one.

    Windows-1258 writes the tones of Vietnamese as separate marks, which nothing else does.
    """
    sample = content[:SAMPLE]
    as_utf8 = sample.decode("utf-8", "replace")
    broken = as_utf8.count("\ufffd")
    if broken * MOST_BROKEN < sum(character > "\x7f" for character in as_utf8) - broken:
        return "utf-8"
    marks = sum(unicodedata.combining(character) != 0 for character in sample.decode(VIETNAMESE_WINDOWS, "ignore"))
    return VIETNAMESE_WINDOWS if marks > sum(byte >= 0x80 for byte in sample) / 5 else SWEDISH_WINDOWS


def load_plain(content: bytes, name: str) -> LoadedDocument:
    """A text file; each line is a block, or each paragraph when the lines were broken at some width.

    Lines above the first heading, which date or name a paper, are kept too.
    """
    outline = Outline()
    for line in unwrapped(LINE_BREAK.split(decode(content))):
        if heading := HEADING.fullmatch(line.strip()):
            outline.heading(heading[2], len(heading[1]))
        else:
            outline.block(line)
    return finished(outline, name, Hints(cites=True))
