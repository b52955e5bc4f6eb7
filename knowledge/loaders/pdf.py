"""PDF files, page by page, through pypdf."""

import io
import logging
import re
from collections import Counter
from collections.abc import Collection, Sequence

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from knowledge.documents import LoadedDocument
from knowledge.errors import DocumentError, Refusal
from knowledge.loaders.metadata import document_language, find_date, opening, title_from_name
from knowledge.loaders.outline import Outline
from knowledge.text import clean, fold, squeeze

SCANNED_CHARACTERS = 20  # a page of text has hundreds; pictures of text have none
HYPHEN = re.compile(r"(\w)[-\u00ad\u2010]\n(?=[a-zåäöàáâãèéêìíòóôõùúýăđĩũơư])")
SENTENCE_END = (".", ":", "!", "?", ";", "”", '"')
LIST_MARK = re.compile(r"^(?:[•●▪◦‣·*–-]|\d{1,2}[.)]|[a-h]\))\s+")
LONG_LINE = 45  # characters; a shorter line ends its paragraph

logging.getLogger("pypdf").setLevel(logging.ERROR)  # it reports every oddity of a file that it can read all the same


def load_pdf(content: bytes, name: str, page_limit: int) -> LoadedDocument:
    """A PDF with a text layer; each block knows its page (from 1).

    Raises DocumentError for a file that is encrypted, damaged, only scanned, or has more than `page_limit` pages.
    """
    try:
        reader = _open(content, page_limit)
        headings = _bookmarks(reader)
        pages = [clean(page.extract_text()) for page in reader.pages]
        information = reader.metadata
        title = squeeze(clean(information.title or "")) if information else ""
    except FileNotDecryptedError as error:
        raise DocumentError(Refusal.ENCRYPTED) from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise DocumentError(Refusal.DAMAGED) from error
    if not pages:
        raise DocumentError(Refusal.DAMAGED)
    if sum(len(page.strip()) for page in pages) < SCANNED_CHARACTERS * len(pages):
        raise DocumentError(Refusal.SCANNED, pages=len(pages))
    outline = _outline(pages, headings)
    return LoadedDocument(
        title=outline.title or title or title_from_name(name),
        language=document_language(outline.blocks),
        blocks=tuple(outline.blocks),
        date=find_date(opening(pages[0].split("\n"))),
        pages=len(pages),
    )


def _open(content: bytes, page_limit: int) -> PdfReader:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(Refusal.ENCRYPTED)
    if len(reader.pages) > page_limit:
        raise DocumentError(Refusal.TOO_MANY_PAGES, pages=len(reader.pages), limit=page_limit)
    return reader


def _bookmarks(reader: PdfReader) -> dict[int, list[tuple[str, int]]]:
    """The bookmarks of each page (from 0): title and level."""
    found: dict[int, list[tuple[str, int]]] = {}

    def collect(entries: Sequence[object], level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                collect(entry, level + 1)
                continue
            page = reader.get_destination_page_number(entry)  # type: ignore[arg-type]
            title = squeeze(clean(str(getattr(entry, "title", ""))))
            if page is not None and page >= 0 and title:
                found.setdefault(page, []).append((title, level))

    collect(reader.outline, 2)
    return found


def _outline(pages: Sequence[str], headings: dict[int, list[tuple[str, int]]]) -> Outline:
    repeated = _running_lines(pages)
    outline = Outline()
    for index, page in enumerate(pages):
        awaited = {fold(squeeze(title)): (title, level) for title, level in headings.get(index, [])}
        lines = [line for line in page.split("\n") if _shape(line) not in repeated]
        for paragraph in _paragraphs(lines, awaited.keys()):
            if heading := awaited.pop(fold(squeeze(paragraph)), None):
                outline.heading(*heading)
            else:
                outline.block(paragraph, index + 1)
    return outline


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", squeeze(line))


def _running_lines(pages: Sequence[str]) -> set[str]:
    """Headers and footers: the same first or last lines (but for numbers) on more than half of at least three pages."""
    if len(pages) < 3:
        return set()
    counts: Counter[str] = Counter()
    for page in pages:
        lines = [line for line in page.split("\n") if line.strip()]
        counts.update({_shape(line) for line in lines[:2] + lines[-2:]})
    return {shape for shape, count in counts.items() if count > len(pages) / 2}


def _paragraphs(lines: Sequence[str], headings: Collection[str]) -> list[str]:
    """Joins the lines that a page breaks a paragraph into; folded `headings` stand alone."""
    paragraphs: list[str] = []
    current = ""
    for line in map(str.strip, lines):
        stands_alone = fold(squeeze(line)) in headings or not line
        if current and (stands_alone or LIST_MARK.match(line)):
            paragraphs.append(current)
            current = ""
        if stands_alone:
            paragraphs.append(line)
            continue
        current = HYPHEN.sub(r"\1", f"{current}\n{line}").replace("\n", " ") if current else line
        if len(line) < LONG_LINE and line.endswith(SENTENCE_END):
            paragraphs.append(current)
            current = ""
    return [*paragraphs, current]
