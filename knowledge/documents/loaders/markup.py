"""Markdown and HTML. Markdown is turned into HTML by markdown-it, so that one reader serves both."""

import contextlib
import re

from bs4 import BeautifulSoup
from bs4.dammit import EncodingDetector
from markdown_it import MarkdownIt

from knowledge.documents.document import LoadedDocument
from knowledge.documents.loaders.finishing import Hints, finished
from knowledge.documents.loaders.front_matter import FrontMatter, read_front_matter
from knowledge.documents.loaders.page import read_page
from knowledge.documents.loaders.plain import decode, has_byte_order_mark, load_plain
from knowledge.errors import DocumentError, Refusal
from knowledge.text import squeeze

# What browsers take these names for: old pages that name them have dashes and quotation marks of Windows.
WINDOWS = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii"})
MOST_TAGS = 300_000  # about ten seconds
# The parser needs time with the square of the depth, before it can be measured. Elements that may be left open, such as
# <p> and <li>, do not count: old pages have thousands in a row.
NESTING = re.compile(
    r"<(/?)(?:div|table|ul|ol|dl|section|article|span|blockquote|b|i|em|strong|font|a|form|center)\b", re.IGNORECASE
)
DEEPEST_PARSED = 2_000
LONGEST_PARAGRAPH = 20_000  # characters; Markdown's brackets and stars need time with the square of it
PARAGRAPH_END = re.compile(r"\n\s*\n")


def load_markdown(content: bytes, name: str) -> LoadedDocument:
    """A Markdown file (CommonMark with tables)."""
    front = read_front_matter(decode(content))
    if any(len(paragraph) > LONGEST_PARAGRAPH for paragraph in PARAGRAPH_END.split(front.text)):
        return load_plain(content, name)
    return _read(MarkdownIt("commonmark", {"html": False}).enable("table").render(front.text), name, front)


def load_html(content: bytes, name: str) -> LoadedDocument:
    """A web page: its main text without navigation and scripts."""
    return _read(_decoded(content), name)


def _decoded(content: bytes) -> str:
    """A page in the encoding that it declares, else in the one that fits."""
    declared = None if has_byte_order_mark(content) else EncodingDetector.find_declared_encoding(content, is_html=True)
    if declared and not declared.startswith(("utf-16", "utf-32")):  # in which the declaration could not be read
        with contextlib.suppress(LookupError, UnicodeDecodeError):
            return content.decode("cp1252" if declared in WINDOWS else declared)
    return decode(content)


def _read(html: str, name: str, front: FrontMatter | None = None) -> LoadedDocument:
    if html.count("<") > MOST_TAGS or _is_deeper(html, DEEPEST_PARSED):
        raise DocumentError(Refusal.SUSPICIOUS)
    soup = BeautifulSoup(html, "lxml")
    title = squeeze(soup.title.get_text()) if soup.title else ""
    outline = read_page(soup)
    if front is not None and front.title:
        outline.name(front.title)
    return finished(outline, name, Hints(title, front.date if front is not None else None, cites=True))


def _is_deeper(html: str, limit: int) -> bool:
    """Whether elements that must be closed lie in each other deeper than the limit."""
    depth = 0
    for match in NESTING.finditer(html):
        depth = depth - 1 if match[1] and depth else depth + (not match[1])
        if depth > limit:
            return True
    return False
