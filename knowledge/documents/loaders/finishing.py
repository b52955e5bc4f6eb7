"""What every format has in common at the end: a document's title, date and language."""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.metadata import HEAD_LINES, find_date, is_source_line, opening, title_from_name
from knowledge.documents.loaders.outline import Outline
from knowledge.documents.loaders.tongues import told_apart


@dataclass(frozen=True)
class Hints:
    """What a file says beside its text. `title` and `changed` count where the text itself tells none.

    `date` is the document's own. `top` are the lines of the first page as they stand, where blocks are no lines.
    `cites` tells that a line at the top may only say where the text comes from, which is no part of it.
    """

    title: str | None = None
    date: str | None = None
    changed: str | None = None
    pages: int | None = None
    top: Sequence[str] | None = None
    cites: bool = False


def finished(outline: Outline, name: str, hints: Hints) -> LoadedDocument:
    """The document that was read from a file of that name."""
    blocks = outline.blocks()
    if hints.cites:
        blocks = [block for place, block in enumerate(blocks) if place >= HEAD_LINES or not is_source_line(block.text)]
    language, told = told_apart(blocks)
    return LoadedDocument(
        title=outline.title or hints.title or title_from_name(name),
        language=language,
        blocks=told,
        date=hints.date or find_date(opening(hints.top or outline.lines())) or hints.changed,
        pages=hints.pages,
    )
