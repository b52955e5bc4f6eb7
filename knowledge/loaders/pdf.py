"""PDF files, page by page, through pypdf."""

import contextlib
import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from knowledge.documents import LoadedDocument
from knowledge.errors import DocumentError, Refusal
from knowledge.loaders.lines import Line, read_lines
from knowledge.loaders.metadata import document_language, find_date, opening, title_from_name
from knowledge.loaders.outline import Outline
from knowledge.loaders.paragraphs import Layout, paragraphs
from knowledge.text import clean, fold, squeeze

SCANNED_CHARACTERS = 20  # a page of text has hundreds; pictures of text have none
LEAST_TEXT_PAGES = 0.1  # of the pages; a scan with a typed cover has fewer
EDGE_LINES = 2  # a header or footer stands within so many lines of the edge
FILE_LIKE = re.compile(r"\.(?:docx?|pptx?|indd|pdf|odt|rtf|qxd)$|^microsoft word\b|^untitled|^namnlös", re.IGNORECASE)
LONGEST_READING = 180.0  # seconds for one file; 2,000 full pages take less

logging.getLogger("pypdf").setLevel(logging.ERROR)  # it reports every oddity of a file that it can read all the same

Bookmarks = dict[int, dict[str, tuple[str, int]]]


def load_pdf(content: bytes, name: str, page_limit: int) -> LoadedDocument:
    """A PDF with a text layer; each block knows its page (from 1).

    Raises DocumentError for a file that is encrypted, damaged, only scanned, or has more than `page_limit` pages.
    """
    try:
        reader = _open(content, page_limit)
        pages = list(_pages(reader))
    except (FileNotDecryptedError, DependencyError) as error:  # a cipher that is not installed is a closed door too
        raise DocumentError(Refusal.ENCRYPTED) from error
    if not pages:
        raise DocumentError(Refusal.DAMAGED)
    _refuse_scanned(pages)
    outline = _outline(_without_running_lines(pages), _bookmarks(reader))
    return LoadedDocument(
        title=_title(reader, outline, pages[0]) or title_from_name(name),
        language=document_language(outline.blocks),
        blocks=tuple(outline.blocks),
        date=find_date(opening(line.text for line in pages[0])),
        pages=len(pages),
    )


def _open(content: bytes, page_limit: int) -> PdfReader:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(Refusal.ENCRYPTED)
    if len(reader.pages) > page_limit:
        raise DocumentError(Refusal.TOO_MANY_PAGES, pages=len(reader.pages), limit=page_limit)
    return reader


def _pages(reader: PdfReader) -> Iterator[list[Line]]:
    deadline = time.monotonic() + LONGEST_READING
    for page in reader.pages:
        yield read_lines(page, deadline)


def _refuse_scanned(pages: Sequence[Sequence[Line]]) -> None:
    told = sum(sum(len(line.text) for line in page) >= SCANNED_CHARACTERS for page in pages)
    if told < max(1, len(pages) * LEAST_TEXT_PAGES):
        raise DocumentError(Refusal.SCANNED, pages=len(pages))


def _bookmarks(reader: PdfReader) -> Bookmarks:
    """The bookmarks of each page (from 0): title and level by folded title. Broken ones are as good as none."""
    found: Bookmarks = {}

    def collect(entries: Sequence[object], level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                collect(entry, level + 1)
                continue
            page = reader.get_destination_page_number(entry)  # type: ignore[arg-type]
            title = squeeze(clean(str(getattr(entry, "title", ""))))
            if page is not None and page >= 0 and title:
                found.setdefault(page, {})[fold(title)] = (title, level)

    with contextlib.suppress(Exception):
        collect(reader.outline, 2)
    return found


def _title(reader: PdfReader, outline: Outline, first_page: Sequence[Line]) -> str | None:
    """The title that the file names, when its first page bears it out; else the one set in the largest letters."""
    named = ""
    with contextlib.suppress(Exception):
        information = reader.metadata
        named = squeeze(clean(information.title or "")) if information else ""
    if FILE_LIKE.search(named):
        named = ""
    cover = fold(squeeze(" ".join(line.text for line in first_page)))
    if named and fold(named) in cover:
        return named
    return outline.title or named or None


def _outline(pages: Sequence[Sequence[Line]], bookmarks: Bookmarks) -> Outline:
    layout = Layout.of(chain.from_iterable(pages))
    outline = Outline()
    for index, page in enumerate(pages):
        awaited = bookmarks.get(index, {}) if bookmarks else None
        for paragraph in paragraphs(page, layout, awaited):
            if paragraph.level is None or (paragraph.level == 1 and index > 0 and bookmarks):
                outline.block(paragraph.text, index + 1)
            elif paragraph.level == 0 and awaited:
                outline.heading(*awaited[fold(squeeze(paragraph.text))])
            elif paragraph.level == 1 and outline.title is not None:
                outline.heading(paragraph.text, 2)
            else:
                outline.heading(paragraph.text, paragraph.level)
    return outline


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "#", squeeze(line.text))


def _edges(page: Sequence[Line]) -> set[int]:
    told = [number for number, line in enumerate(page) if line.text]
    return {*told[:EDGE_LINES], *told[-EDGE_LINES:]}


def _without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Pages without headers and footers: edge lines that are the same, but for numbers, on most of three pages."""
    if len(pages) < 3:
        return [list(page) for page in pages]
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_shape(page[number]) for number in _edges(page)})
    running = {shape for shape, count in counts.items() if count > len(pages) / 2}
    return [
        [line for number, line in enumerate(page) if number not in edges or _shape(line) not in running]
        for page, edges in ((page, _edges(page)) for page in pages)
    ]
