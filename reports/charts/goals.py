"""The global goals and how many activities serve each of them; all seventeen, so that what is missing is seen."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from reports.charts.bars import bars_beside_names
from reports.charts.canvas import MARGIN, bare_axes, draw, heading, heading_height
from reports.charts.theme import Palette, Theme

NAMES = 4.0  # inches


def goals_served(numbers: Sequence[tuple[str, int]], title: str, theme: Theme = Theme.LIGHT) -> bytes:
    """`numbers` are the goals' names with their number, and how many activities serve them."""
    head = heading_height(title)

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title)
        axes = bare_axes(figure, top=head + 0.1, bottom=0.25, left=MARGIN + NAMES + 0.1)
        bars_beside_names(axes, palette, [(name, number, str(number)) for name, number in numbers], palette.blue, NAMES)

    return draw(head + 0.35 + 0.4 * len(numbers), theme, paint)
