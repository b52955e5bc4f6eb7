"""The plan as a timeline (Gantt), in pictures that a telephone can show."""

from collections.abc import Sequence
from datetime import date
from math import ceil

from reports.charts.steps import OVERDUE, Labels, Row, Status
from reports.charts.theme import Theme

__all__ = ["OVERDUE", "PER_PICTURE", "Labels", "Row", "Status", "timeline"]

PER_PICTURE = 12  # steps of two lines in one picture; more would be too small on a telephone
TALLEST = PER_PICTURE * 0.72  # inches of their rows


def timeline(
    rows: Sequence[Row], labels: Labels, today: date, language: str, theme: Theme = Theme.LIGHT
) -> list[bytes]:
    """The steps in their order as PNG pictures, at most twelve in each, all over the same span of time."""
    from reports.charts.canvas import draw
    from reports.charts.gantt import Drawing, height_of, span_of

    span = span_of(rows, today)
    pages = _pages(rows, [height_of(row, labels, language, span) for row in rows])
    pictures: list[bytes] = []
    for number, page in enumerate(pages, start=1):
        mark = labels.page.format(number=number, count=len(pages)) if len(pages) > 1 else ""
        drawing = Drawing(page, labels, today, language, span, mark)
        pictures.append(draw(drawing.height, theme, drawing.paint))
    return pictures


def _pages(rows: Sequence[Row], heights: Sequence[float]) -> list[list[Row]]:
    """The rows in as few pictures as they need, which are about as tall as each other."""
    whole = sum(heights)
    enough = whole / max(ceil(whole / TALLEST - 1e-6), 1) - 1e-6
    pages: list[list[Row]] = [[]]
    filled = 0.0
    for row, height in zip(rows, heights, strict=True):
        if filled >= enough:
            pages.append([])
            filled = 0.0
        pages[-1].append(row)
        filled += height
    return pages
