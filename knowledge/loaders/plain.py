"""Plain text, with the light marks that people use in it: `#` headings and one item a line."""

import re

from charset_normalizer import from_bytes

from knowledge.documents import LoadedDocument
from knowledge.errors import DocumentError, Refusal
from knowledge.loaders.metadata import document_language, find_date, is_source_line, opening, title_from_name
from knowledge.loaders.outline import Outline
from knowledge.text import clean

HEADING = re.compile(r"(#{1,6})\s+(\S.*)")


def decode(content: bytes) -> str:
    """The text of bytes in UTF-8, or in the encoding that fits best. Raises DocumentError for what is no text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(content).best()
        if best is None:
            raise DocumentError(Refusal.UNREADABLE) from None
        text = str(best)
    if "\0" in text[:4096]:
        raise DocumentError(Refusal.MISLABELLED, suffix=".txt")
    return text


def load_plain(content: bytes, name: str) -> LoadedDocument:
    """A text file; each line is a block. Lines above the first heading, which date or name a paper, are kept too."""
    lines = clean(decode(content)).split("\n")
    outline = Outline()
    for line in lines:
        if heading := HEADING.fullmatch(line.strip()):
            outline.heading(heading[2], len(heading[1]))
        elif not is_source_line(line):
            outline.block(line)
    return LoadedDocument(
        title=outline.title or title_from_name(name),
        language=document_language(outline.blocks),
        blocks=tuple(outline.blocks),
        date=find_date(opening(lines)),
    )
