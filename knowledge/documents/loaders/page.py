"""The main text of a web page as an outline: headings, blocks, rows of tables."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from knowledge.documents.loaders.outline import Outline
from knowledge.documents.loaders.superscripts import settle_superscripts
from knowledge.errors import DocumentError, Refusal
from knowledge.text import squeeze

WHITE_SPACE = re.compile(r"\s+")
NOISE = ["script", "style", "nav", "footer", "aside", "noscript", "template", "iframe", "svg"]
CONTROLS = ["input", "select", "textarea", "button", "datalist"]
HEADINGS = {f"h{level}": level for level in range(1, 7)}
CONTAINERS = frozenset(
    "html body main article section header div ul ol li dl dt dd table thead tbody tfoot tr p pre blockquote figure "
    "figcaption address details summary hr center form fieldset caption".split()
)
BLOCKS = CONTAINERS | HEADINGS.keys()
CELLS = ("td", "th")
IN_LAYOUT = ["table", *HEADINGS]  # a cell with these in it arranges the page
DEEPEST = 400  # nested elements; more is an attack, not a document


def read_page(soup: BeautifulSoup) -> Outline:
    """Reads the page's main text; changes the page. Raises DocumentError for one that is nested beyond all measure."""
    for noise in soup.find_all(NOISE):
        noise.decompose()
    for form in soup.find_all("form"):
        if form.find([*HEADINGS, "p", "table", "article"]) is None:
            form.decompose()  # for searching, or writing to somebody; others hold the whole page
    for control in soup.find_all(CONTROLS):
        control.decompose()
    settle_superscripts(soup)
    outline = Outline()
    root = _main_part(soup)
    if root is not None:
        _Walk(root, outline).walk(root, 0)
    return outline


def _main_part(soup: BeautifulSoup) -> Tag | None:
    """The element with the page's own text; a page of several articles is all of them."""
    articles = [article for article in soup.find_all("article") if article.find_parent("article") is None]
    return soup.find("main") or (articles[0] if len(articles) == 1 else soup.body)


class _Walk:
    """Goes through an element once from top to bottom."""

    def __init__(self, root: Tag, outline: Outline) -> None:
        self._outline = outline
        self._holders: set[int] = set()  # elements, of whatever kind, with blocks in them
        for block in root.find_all(list(BLOCKS)):
            for parent in block.parents:
                if id(parent) in self._holders:
                    break
                self._holders.add(id(parent))

    def walk(self, element: Tag, depth: int) -> None:
        """Reads the children in order; text and inline elements between two containers make one block."""
        if depth > DEEPEST:
            raise DocumentError(Refusal.SUSPICIOUS)
        inline: list[str] = []
        for child in element.children:
            if not isinstance(child, Tag) or not self._is_block(child):
                inline.append(_inline_text(child, keep_lines=element.name == "pre"))
                continue
            self._outline.block("".join(inline))
            inline.clear()
            if child.name in HEADINGS:
                self._outline.heading(child.get_text(" "), HEADINGS[child.name])
            elif child.name == "tr":
                self._row(child, depth)
            else:
                self.walk(child, depth + 1)
        self._outline.block("".join(inline))

    def _is_block(self, element: Tag) -> bool:
        return element.name in BLOCKS or id(element) in self._holders

    def _row(self, row: Tag, depth: int) -> None:
        """A row is one block; cells that arrange the page are read one after the other."""
        cells = [child for child in _tags(row) if child.name in CELLS]
        if len(cells) == 1 or any(cell.find(IN_LAYOUT) is not None for cell in cells):
            for cell in cells:
                self.walk(cell, depth + 1)
        else:
            self._outline.block(" | ".join(squeeze(cell.get_text(" ")) for cell in cells))


def _tags(element: Tag) -> Iterator[Tag]:
    return (child for child in element.children if isinstance(child, Tag))


def _inline_text(node: PageElement, *, keep_lines: bool) -> str:
    if isinstance(node, Tag):
        if node.name == "br":
            return "\n"
        return "".join(_inline_text(child, keep_lines=keep_lines) for child in node.children)
    if isinstance(node, PreformattedString) or not isinstance(node, NavigableString):
        return ""  # comments, doctypes and processing instructions
    return str(node) if keep_lines else WHITE_SPACE.sub(" ", str(node))
