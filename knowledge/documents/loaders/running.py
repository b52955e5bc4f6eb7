"""Running heads and feet of a PDF: lines at the edges of pages that come again, with the number of the page in them."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from knowledge.documents.loaders.lines import Line
from knowledge.text import squeeze

EDGE_LINES = 2  # a header or footer stands within so many lines of the edge
LEAST_PAGES = 3
NUMBER = re.compile(r"\d{1,3}(?:[ .,]\d{3})+\b|\d+")
LARGEST_PAGE = 999
LONGEST_PAGE_LINE = 60  # characters of a line that is nothing but the number of its page
PAGE_ALONE = re.compile(r"\W*(?:sida|sid|s|page|p|trang|tr)?\W*#(?:\W*(?:av|of)?\W*#)?\W*", re.IGNORECASE)

IsRunning = Callable[[int, Line], bool]


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without their running heads and feet, which are looked for from the edges inwards.

    Such a line stands on most of the pages, or of those with odd or even numbers, the same but for the number of the
    page. Other numbers make it a line of the text, such as the last row of a table.
    """
    is_running = _known_lines(pages)
    return [_stripped(page, partial(is_running, index)) for index, page in enumerate(pages)]


def _stripped(page: Sequence[Line], is_running: Callable[[Line], bool]) -> list[Line]:
    told = [number for number, line in enumerate(page) if line.text]
    dropped: set[int] = set()
    for edge in (told[:EDGE_LINES], told[: -EDGE_LINES - 1 : -1]):
        for number in edge:
            if not is_running(page[number]):
                break  # what lies further in belongs to the text
            dropped.add(number)
    return [line for number, line in enumerate(page) if number not in dropped]


def _known_lines(pages: Sequence[Sequence[Line]]) -> IsRunning:
    found: dict[str, list[tuple[int, tuple[int, ...]]]] = defaultdict(list)
    for index, page in enumerate(pages):
        told = [line for line in page if line.text]
        for line in {squeeze(line.text): line for line in (*told[:EDGE_LINES], *told[-EDGE_LINES:])}.values():
            found[_shape(line)].append((index, _numbers(line)))
    usual = {shape: _usual(uses) for shape, uses in found.items() if _is_often(uses, len(pages))}

    def is_running(index: int, line: Line) -> bool:
        shape = _shape(line)
        if shape not in usual:
            return False
        numbers = _numbers(line)
        is_page_alone = len(shape) <= LONGEST_PAGE_LINE and PAGE_ALONE.fullmatch(shape) and max(numbers) <= LARGEST_PAGE
        return bool(is_page_alone) or _fits(index, numbers, usual[shape])

    return is_running


def _shape(line: Line) -> str:
    return NUMBER.sub("#", squeeze(line.text))


def _numbers(line: Line) -> tuple[int, ...]:
    return tuple(int(re.sub(r"\D", "", number)) for number in NUMBER.findall(squeeze(line.text)))


def _is_often(uses: Sequence[tuple[int, tuple[int, ...]]], pages: int) -> bool:
    """Whether lines of a shape stand on most pages, or on most of one kind: left or right ones."""
    indexes = {index for index, _ in uses}
    if pages < LEAST_PAGES:
        return False
    sides = [len([index for index in indexes if index % 2 == side]) for side in (0, 1)]
    halves = ((pages + 1) // 2, pages // 2)
    on_a_side = any(own >= LEAST_PAGES and own > half / 2 for own, half in zip(sides, halves, strict=True))
    return len(indexes) > pages / 2 or on_a_side


def _usual(uses: Sequence[tuple[int, tuple[int, ...]]]) -> list[tuple[Counter[int], Counter[int], int]]:
    """Of each number of a shape: how often each value, and each distance from the page's own number; of how many."""
    columns = list(zip(*(numbers for _, numbers in uses), strict=True))
    indexes = [index for index, _ in uses]
    return [
        (Counter(column), Counter(value - index for value, index in zip(column, indexes, strict=True)), len(uses))
        for column in columns
    ]


def _fits(index: int, numbers: Sequence[int], usual: Sequence[tuple[Counter[int], Counter[int], int]]) -> bool:
    """Whether each number is the same on most pages, or counts them."""
    return all(
        values[number] > total / 2 or distances[number - index] > total / 2
        for number, (values, distances, total) in zip(numbers, usual, strict=True)
    )
