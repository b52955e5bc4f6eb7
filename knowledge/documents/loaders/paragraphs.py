"""Joins the lines of a PDF into paragraphs, and tells which lines are headings where the file does not say."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.documents.list_marks import opens_item
from knowledge.documents.loaders.lines import Line
from knowledge.text import fold, squeeze

SENTENCE_END = (".", ":", "!", "?", ";", "”", '"')
HYPHEN = re.compile(r"(?<=\w)[-\u2010]$")
AFTER_HYPHEN = re.compile(r"(?:och|eller|samt|respektive|and|or|to|till)\b")  # "hälso- och sjukvård"
HYPHENATED = re.compile(r"\b[^\W\d_]+-[^\W\d_]+\b")
PEOPLES = re.compile(
    r"(?:svensk|vietnamesisk|norsk|dansk|finsk|tysk|fransk|engelsk|kinesisk|japansk|amerikansk)-$", re.IGNORECASE
)
NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[^\W\d_].*")
CONTENTS_LINE = re.compile(r"(?:\.\s?){4,}|\s\d{1,3}$")  # ends in a page number
WIDE_GAP = 1.4  # times the usual distance of lines: a new paragraph
LARGER = 1.12  # times the usual size: a heading
TITLE_SIZE = 1.3
LONGEST_HEADING = 120
SHORT_LINE = 45  # characters; such a line that ends a sentence ends its paragraph


@dataclass(frozen=True)
class Layout:
    """What is usual in a document: the size of its letters, the distance of its lines, the sizes of its headings.

    `hyphenated` are the words that it writes with a hyphen within a line.
    """

    size: float
    gap: float
    heading_sizes: tuple[float, ...]
    hyphenated: frozenset[str] = frozenset()

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Layout":
        """Measures the lines, weighed by their letters."""
        told = [line for line in lines if line.text]
        sizes: Counter[float] = Counter()
        for line in told:
            sizes[line.size] += len(line.text)
        usual = sizes.most_common(1)[0][0] if sizes else 0.0
        gaps = sorted(line.gap for line in told if line.gap is not None and line.gap > 0 and line.size == usual)
        larger = {line.size for line in told if line.size > usual * LARGER and _can_head(line)}
        hyphenated = frozenset(word.casefold() for line in told for word in HYPHENATED.findall(line.text))
        return cls(usual, gaps[len(gaps) // 4] if gaps else 0.0, tuple(sorted(larger, reverse=True)), hyphenated)

    def opens(self, line: Line) -> bool:
        """Whether a line stands clearly below the one above it."""
        return line.gap is not None and self.gap > 0 and (line.gap > self.gap * WIDE_GAP or line.gap < 0)

    def heading_level(self, line: Line, *, fresh: bool) -> int | None:
        """The level of a heading from 2, by number or by size; None for text. `fresh`: no paragraph goes on here."""
        if not _can_head(line):
            return None
        numbered = NUMBERED.fullmatch(line.text)
        larger = line.size > self.size * LARGER
        apart = larger or ((line.bold or self.opens(line)) and fresh)
        depth = numbered[1].count(".") + 2 if numbered else 0
        if numbered and (larger or (fresh and (depth > 2 or line.bold))):
            return depth
        if larger or (apart and line.bold and self.opens(line)):
            return 2 + sum(size > line.size for size in self.heading_sizes)
        return None

    def is_title(self, line: Line) -> bool:
        """Whether a line is set in the largest letters, much larger than the text."""
        return bool(self.heading_sizes) and line.size == self.heading_sizes[0] and line.size > self.size * TITLE_SIZE


def _can_head(line: Line) -> bool:
    text = line.text
    return (
        1 < len(text) <= LONGEST_HEADING
        and (text[0].isupper() or text[0].isdigit())
        and any(map(str.isalpha, text))
        and not text.endswith((".", ",", ";", ":"))
        and not CONTENTS_LINE.search(text)
    )


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or heading: `level` is None for text, 0 for a heading that only bookmarks know, 1 for the title."""

    text: str
    level: int | None = None


def paragraphs(lines: Sequence[Line], layout: Layout, awaited: Collection[str] | None) -> Iterator[Paragraph]:
    """The paragraphs of a page. `awaited` are the folded bookmarks of a page; None: headings must be seen."""
    widest = max((len(line.text) for line in lines), default=0)
    current = ""
    for line in _headings_joined(lines, layout):
        level = _level(line, layout, awaited, fresh=not current or _ends(current))
        if current and (level is not None or not line.text or _begins(line, layout, current)):
            yield Paragraph(current)
            current = ""
        if level is not None:
            yield Paragraph(line.text, level)
            continue
        current = joined(current, line.text, layout.hyphenated)
        if line.text.endswith(SENTENCE_END) and len(line.text) < min(SHORT_LINE, 0.75 * widest):
            yield Paragraph(current)
            current = ""
    if current:
        yield Paragraph(current)


def _level(line: Line, layout: Layout, awaited: Collection[str] | None, *, fresh: bool) -> int | None:
    if not line.text:
        return None
    if awaited is not None and fold(squeeze(line.text)) in awaited:
        return 0
    if layout.is_title(line):
        return 1
    return layout.heading_level(line, fresh=fresh) if awaited is None else None


def _ends(text: str) -> bool:
    return text.endswith(SENTENCE_END)


def _begins(line: Line, layout: Layout, current: str) -> bool:
    """Whether a line begins a paragraph: a list item, or set apart and not the middle of a sentence."""
    if opens_item(line.text):
        return True
    return layout.opens(line) and not (line.text[:1].islower() and not _ends(current))


def _headings_joined(lines: Sequence[Line], layout: Layout) -> Iterator[Line]:
    """Lines as they are, but a title or heading over several large lines as one."""
    pending: Line | None = None
    for line in lines:
        large = bool(line.text) and line.size > layout.size * LARGER and not opens_item(line.text)
        if pending is not None and large and line.size == pending.size and _near(line):
            pending = Line(joined(pending.text, line.text, layout.hyphenated), pending.size, pending.bold, pending.gap)
            continue
        if pending is not None:
            yield pending
        pending = line if large else None
        if not large:
            yield line
    if pending is not None:
        yield pending


def _near(line: Line) -> bool:
    return line.gap is not None and 0 < line.gap < line.size * 1.6


def joined(text: str, line: str, hyphenated: Collection[str] = ()) -> str:
    """A line put to the text before it. A word that was divided is made whole; a real hyphen stays."""
    if text and line and HYPHEN.search(text) and not AFTER_HYPHEN.match(line) and _is_divided(text, line, hyphenated):
        return f"{text[:-1]}{line}"
    return joined_as_written(text, line)


def _is_divided(text: str, line: str, hyphenated: Collection[str]) -> bool:
    """Whether a hyphen at the end of a line only divides a word: it is no part of "svensk-vietnamesisk"."""
    whole = (text.rsplit(maxsplit=1)[-1] + re.split(r"[\W\d_]", line, maxsplit=1)[0]).casefold()
    return text[-2].islower() and line[0].islower() and whole not in hyphenated and not PEOPLES.search(text)


def joined_as_written(text: str, line: str) -> str:
    """A line put to the text before it, where hyphens at the end of a line are those of the word."""
    if not text or not line:
        return text or line
    return f"{text}{line}" if HYPHEN.search(text) and not AFTER_HYPHEN.match(line) else f"{text} {line}"
