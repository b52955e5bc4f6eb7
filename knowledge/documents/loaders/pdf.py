"""PDF files, page by page, through pypdf."""

import contextlib
import io
import logging
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.finishing import Hints, finished
from knowledge.documents.loaders.lines import Line, read_lines
from knowledge.documents.loaders.outline import Outline
from knowledge.documents.loaders.paragraphs import Layout, Paragraph, paragraphs
from knowledge.documents.loaders.running import without_running_lines
from knowledge.errors import DocumentError, Refusal
from knowledge.text import clean, fold, squeeze

SCANNED_CHARACTERS = 20  # a page of text has hundreds; pictures of text have none
LEAST_TEXT_PAGES = 0.1  # of the pages; a scan with a typed cover has fewer
LEAST_BOOKMARKS, BOOKMARKS_A_PAGE = 3, 0.1  # with fewer a file has bookmarks for some of its headings only
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
    outline, named = Outline(), _named(reader)
    cover = fold(squeeze(" ".join(line.text for line in pages[0])))
    if named and fold(named) in cover:  # its first page bears it out
        outline.name(named)
    _fill(outline, without_running_lines(pages), _bookmarks(reader))
    return finished(outline, name, Hints(named, pages=len(pages), top=[line.text for line in pages[0]]))


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


def _named(reader: PdfReader) -> str:
    """The title that the file names; empty when it is only the name of a file."""
    named = ""
    with contextlib.suppress(Exception):
        information = reader.metadata
        named = squeeze(clean(information.title or "")) if information else ""
    return "" if FILE_LIKE.search(named) else named


def _fill(outline: Outline, pages: Sequence[Sequence[Line]], bookmarks: Bookmarks) -> None:
    """Headings are the file's bookmarks; where it has few of them, also what looks like a heading."""
    layout = Layout.of(chain.from_iterable(pages))
    known = sum(map(len, bookmarks.values())) >= max(LEAST_BOOKMARKS, len(pages) * BOOKMARKS_A_PAGE)
    for index, page in enumerate(pages):
        awaited = bookmarks.get(index, {} if known else None)
        for paragraph in paragraphs(page, layout, awaited):
            _put(outline, paragraph, index, awaited, is_text=known and index > 0)


def _put(
    outline: Outline, paragraph: Paragraph, index: int, awaited: Mapping[str, tuple[str, int]] | None, *, is_text: bool
) -> None:
    """Puts a paragraph of a page; `is_text` tells that large letters make no title there."""
    level, text, page = paragraph.level, paragraph.text, index + 1
    if level is None or (level == 1 and is_text):
        outline.block(text, page)
    elif level == 0 and awaited:
        outline.heading(*awaited[fold(squeeze(text))], page)
    elif level == 1 and outline.is_unnamed:
        outline.name(text)
    elif level == 1 and index == 0:
        outline.block(text, page)  # beside the title that the file names
    else:
        outline.heading(text, max(level, 2), page)
