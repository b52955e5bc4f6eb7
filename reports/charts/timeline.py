"""The plan as a timeline (Gantt), in pictures that a telephone can show."""

from collections.abc import Sequence
from datetime import date
from math import ceil

from reports.charts.steps import OVERDUE, Labels, Row, Status
from reports.charts.theme import Theme

__all__ = ["OVERDUE", "PER_PICTURE", "Labels", "Row", "Status", "timeline"]

PER_PICTURE = 12  # steps in one picture; more would be too small on a telephone


def timeline(
    rows: Sequence[Row], labels: Labels, today: date, language: str, theme: Theme = Theme.LIGHT
) -> list[bytes]:
    """The steps in their order as PNG pictures, at most twelve in each, all over the same span of time."""
    from reports.charts.canvas import draw
    from reports.charts.gantt import Drawing, span_of

    span = span_of(rows, today)
    size = max(ceil(len(rows) / max(ceil(len(rows) / PER_PICTURE), 1)), 1)  # about the same number in each
    pages = [rows[at : at + size] for at in range(0, len(rows), size)] or [[]]
    pictures: list[bytes] = []
    for number, page in enumerate(pages, start=1):
        mark = labels.page.format(number=number, count=len(pages)) if len(pages) > 1 else ""
        drawing = Drawing(page, labels, today, language, span, mark)
        pictures.append(draw(drawing.height, theme, drawing.paint))
    return pictures
