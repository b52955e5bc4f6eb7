"""Markdown and HTML. Markdown is turned into HTML by markdown-it, so that one reader serves both."""

import contextlib
import re

from bs4 import BeautifulSoup, Tag
from bs4.dammit import EncodingDetector
from bs4.element import NavigableString, PageElement, PreformattedString
from markdown_it import MarkdownIt

from knowledge.documents import LoadedDocument
from knowledge.errors import DocumentError, Refusal
from knowledge.loaders.metadata import (
    HEAD_LINES,
    document_language,
    find_date,
    is_source_line,
    opening,
    title_from_name,
)
from knowledge.loaders.outline import Outline
from knowledge.loaders.plain import decode, has_byte_order_mark, load_plain
from knowledge.loaders.superscripts import settle_superscripts
from knowledge.text import squeeze

# What browsers take these names for: old pages that name them have dashes and quotation marks of Windows.
WINDOWS = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii"})
WHITE_SPACE = re.compile(r"\s+")
NOISE = ["script", "style", "nav", "footer", "aside", "form", "noscript", "template", "iframe", "svg"]
HEADINGS = {f"h{level}": level for level in range(1, 7)}
CONTAINERS = frozenset(
    "html body main article section header div ul ol li dl dt dd table thead tbody tfoot tr p pre blockquote figure "
    "figcaption address details summary hr center".split()
)
DEEPEST = 400  # nested elements; more is an attack, not a document
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
    text = decode(content)
    if any(len(paragraph) > LONGEST_PARAGRAPH for paragraph in PARAGRAPH_END.split(text)):
        return load_plain(content, name)
    return _read(MarkdownIt("commonmark", {"html": False}).enable("table").render(text), name)


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


def _read(html: str, name: str) -> LoadedDocument:
    if html.count("<") > MOST_TAGS or _is_deeper(html, DEEPEST_PARSED):
        raise DocumentError(Refusal.SUSPICIOUS)
    soup = BeautifulSoup(html, "lxml")
    page_title = squeeze(soup.title.get_text()) if soup.title else ""
    for noise in soup.find_all(NOISE):
        noise.decompose()
    settle_superscripts(soup)
    root = soup.find("main") or soup.find("article") or soup.body
    outline = Outline()
    if isinstance(root, Tag):
        _walk(root, outline, 0)
    lines = [line for block in outline.blocks[: 2 * HEAD_LINES] for line in block.text.split("\n")]
    top, rest = outline.blocks[:HEAD_LINES], outline.blocks[HEAD_LINES:]
    blocks = (*(block for block in top if not is_source_line(block.text)), *rest)
    return LoadedDocument(
        title=outline.title or page_title or title_from_name(name),
        language=document_language(blocks),
        blocks=blocks,
        date=find_date(opening(lines)),
    )


def _is_deeper(html: str, limit: int) -> bool:
    """Whether elements that must be closed lie in each other deeper than the limit."""
    depth = 0
    for match in NESTING.finditer(html):
        depth = depth - 1 if match[1] and depth else depth + (not match[1])
        if depth > limit:
            return True
    return False


def _walk(element: Tag, outline: Outline, depth: int) -> None:
    """Reads an element's children in order; text and inline elements between two containers make one block."""
    if depth > DEEPEST:
        raise DocumentError(Refusal.SUSPICIOUS)
    inline: list[str] = []
    for child in element.children:
        name = child.name if isinstance(child, Tag) else ""
        if not isinstance(child, Tag) or name not in CONTAINERS | HEADINGS.keys():
            inline.append(_inline_text(child, keep_lines=element.name == "pre"))
            continue
        outline.block("".join(inline))
        inline.clear()
        if name in HEADINGS:
            outline.heading(child.get_text(" "), HEADINGS[name])
        elif name == "tr":
            outline.block(" | ".join(squeeze(cell.get_text(" ")) for cell in child.find_all(["td", "th"])))
        else:
            _walk(child, outline, depth + 1)
    outline.block("".join(inline))


def _inline_text(node: PageElement, *, keep_lines: bool) -> str:
    if isinstance(node, Tag):
        if node.name == "br":
            return "\n"
        return "".join(_inline_text(child, keep_lines=keep_lines) for child in node.children)
    if isinstance(node, PreformattedString) or not isinstance(node, NavigableString):
        return ""  # comments, doctypes and processing instructions
    return str(node) if keep_lines else WHITE_SPACE.sub(" ", str(node))
