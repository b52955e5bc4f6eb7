"""Text whose lines were broken at some width, as in letters and old files: put together into paragraphs again.

Whether a text is wrapped is told by its lines: sentences go on from one to the next, and most of those that do so are
full, which is to say that the next line's first word would not have fitted in. In a text that is not wrapped, a
paragraph may be by itself, or a line may still be broken, as where it was taken from a page: such lines are put
together where the sentence goes on for sure.
"""

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import groupby, pairwise

from knowledge.documents.list_marks import opens_item
from knowledge.documents.loaders.paragraphs import SENTENCE_END, joined_as_written
from knowledge.stemming import FOLDED_STOP_WORDS
from knowledge.text import fold, words

WIDEST = 120  # characters; wider lines are paragraphs
NARROWEST = 40  # narrower ones are verse, addresses or a list
OUTLIERS = 0.02  # of the lines may be wider: an address on the web, a row of a table
SLACK = 0.15  # of the width that a line broken by hand may fall short
LEAST_GOING_ON = 0.2  # of the lines with another below them
FEWEST_LINES = 3  # of a paragraph that is wrapped in a text that is not
LEAST_FULL = 0.6  # of the lines that go on
FUNCTION_WORDS = frozenset[str]().union(*FOLDED_STOP_WORDS.values())
GOING_ON = frozenset("och eller samt av som där vilka vilket and or of which that".split())  # open no item of a list
ENDED = re.compile(r"[.!?](?:\s|$)")
TABLE = ("\t", "   ", "|")  # within a line: columns


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The paragraphs of a text, or its lines when it is not wrapped, those that were broken whole. Empty lines stay."""
    width = _width(lines)
    return list(_mended(list(_made_whole(lines))) if width is None else _paragraphs([*lines, ""], width))


def _width(lines: Sequence[str]) -> int | None:
    """The width at which the lines were broken; None when they were not."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    if not lengths:
        return None
    width = lengths[int((len(lengths) - 1) * (1 - OUTLIERS))]
    pairs = [(line, below) for line, below in pairwise(lines) if line.strip() and below.strip()]
    going_on = [(line, below) for line, below in pairs if _goes_on(line, below)]
    full = sum(_is_full(line, below, width) for line, below in going_on)
    is_wrapped = (
        NARROWEST <= width <= WIDEST
        and len(going_on) >= max(2, LEAST_GOING_ON * len(pairs))
        and full >= LEAST_FULL * len(going_on)
    )
    return width if is_wrapped else None


def _paragraphs(lines: Sequence[str], width: int) -> Iterator[str]:
    current = ""
    for line, below in pairwise(lines):
        current = joined_as_written(current, line.strip())
        if not (line.strip() and below.strip()) or not _belongs(line, below, width):
            yield current
            current = ""


def _made_whole(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those of paragraphs that are wrapped by themselves put together."""
    for is_text, group in groupby(lines, key=lambda line: bool(line.strip())):
        run = list(group)
        yield from [reduce(joined_as_written, map(str.strip, run))] if is_text and _is_paragraph(run) else run


def _is_paragraph(run: Sequence[str]) -> bool:
    """Whether lines are one paragraph, broken at its width: all but the last are full, and not each ends a sentence.

    Two lines may as well be a heading and what stands below it.
    """
    width = max(len(line.strip()) for line in run)
    return (
        len(run) >= FEWEST_LINES
        and NARROWEST <= width <= WIDEST
        and run[-1].rstrip().endswith(SENTENCE_END)
        and not any(_is_row(line) or line.lstrip().startswith("#") or opens_item(line.strip()) for line in run)
        and all(_is_full(line, below, width) for line, below in pairwise(run))
        and any(line.rstrip()[-1].isalnum() for line in run[:-1])
        and not any(
            line.rstrip().endswith((",", ";")) and not below.lstrip()[0].islower() for line, below in pairwise(run)
        )
    )


def _mended(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with those put together of which one sentence was broken, also by the empty line of a page's end."""
    current, last, gap = "", "", 0
    for line in [*lines, ""]:
        if not line.strip() and last and _is_unfinished(last):
            gap += 1
            continue
        if last and line.strip() and _is_broken(last, line, joined=current != last, apart=gap > 0):
            current, last, gap = joined_as_written(current.rstrip(), line.strip()), line, 0
            continue
        if last:
            yield from (current, *[""] * gap)
        current, last, gap = line, line.strip() and line, 0
        if not last:
            yield line
    if last:
        yield current


def _is_broken(line: str, below: str, *, joined: bool, apart: bool) -> bool:
    """Whether the sentence of a line surely goes on in the line below; `joined` where it is itself such a line."""
    if _is_row(line) or _is_row(below) or not _goes_on(line, below) or not (joined or len(line.strip()) >= NARROWEST):
        return False
    if _is_unfinished(line) or below.split(maxsplit=1)[0] in GOING_ON:
        return True
    return not apart and ENDED.search(below) is not None and (joined or not line.rstrip().endswith(","))


def _is_unfinished(line: str) -> bool:
    """Whether a line ends with a word that needs another."""
    said = words(fold(line))
    return bool(said) and said[-1] in FUNCTION_WORDS and line.rstrip()[-1:].isalpha()


def _belongs(line: str, below: str, width: int) -> bool:
    """Whether the line below is of the same paragraph."""
    if _is_row(line) or _is_row(below) or below.lstrip().startswith("#") or opens_item(below.strip()):
        return False
    if line.lstrip().startswith("#"):
        return _is_full(line, below, width)
    if _goes_on(line, below):
        return True
    slack = 0 if line.rstrip().endswith(SENTENCE_END) else int(width * SLACK)
    return _is_full(line, below, width - slack)


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return any(mark in line.strip() for mark in TABLE)


def _goes_on(line: str, below: str) -> bool:
    """Whether a sentence clearly goes on in the line below."""
    return below.strip()[0].islower() and not line.rstrip().endswith(SENTENCE_END) and not opens_item(below.strip())


def _is_full(line: str, below: str, width: int) -> bool:
    return len(line.strip()) + 1 + len(below.split(maxsplit=1)[0]) > width
