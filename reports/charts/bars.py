"""Lying bars with their names above or beside them: the form that long names need on a telephone."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from reports.charts.canvas import WIDTH, fitted, width_of, wrapped
from reports.charts.theme import Palette

Sized = tuple[str, float, str]
Bar = tuple[str, float | None, str]  # name, length, what is written at its end; without a length no bar is drawn


BAR, LINE = 0.26, 0.3  # inches: a bar with what is around it, a line of its name


def lines_of(bar: Bar) -> list[str]:
    """The name in one line, or in two when it is too long to stand beside the value."""
    name, _, value = bar
    return wrapped(name, 11.5, WIDTH - 0.9 - width_of(value, 11.5, bold=True))


def height_of(bar: Bar) -> float:
    """How much room a bar and its name need, in inches."""
    return BAR + LINE * (len(lines_of(bar)) - 0.1 * (len(lines_of(bar)) - 1))


def bars_below_names(axes: Axes, palette: Palette, bars: Sequence[Bar], colour: str) -> None:
    """One row for each bar: its name, and below it the bar with its value."""
    longest = max([length for _, length, _ in bars if length is not None] + [1e-9])
    axes.set_xlim(0, longest)
    axes.set_ylim(sum(map(height_of, bars)), 0)
    axes.set_xticks([])
    axes.set_yticks([])
    at = 0.0
    for bar in bars:
        _, length, value = bar
        lines = lines_of(bar)
        below = at + height_of(bar) - 0.17
        for number, line in enumerate(lines):
            axes.text(0, at + 0.18 + LINE * 0.9 * number, line, size=11.5, va="center", color=palette.text)
        axes.text(1, below - 0.21, value, transform=axes.get_yaxis_transform(), ha="right", va="center", size=11.5,
                  weight="bold", color=palette.text)  # fmt: skip
        at += height_of(bar)
        if length is None:
            continue
        axes.barh(below, longest, height=0.11, color=palette.line, zorder=1)
        axes.barh(below, length, height=0.11, color=colour, zorder=2)


def bars_beside_names(axes: Axes, palette: Palette, bars: Sequence[Sized], colour: str, room: float) -> None:
    """One row for each bar: its name on the left in `room` inches, the bar with its value on the right."""
    longest = max([length for _, length, _ in bars] + [1e-9])
    axes.set_xlim(0, longest * 1.18)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_xticks([])
    axes.set_yticks([])
    for at, (name, length, value) in enumerate(bars):
        axes.annotate(fitted(name, 10.5, room), (0, at), xytext=(-(room + 0.08) * 72, 0), textcoords="offset points",
                      size=10.5, va="center", color=palette.text if length else palette.faint)  # fmt: skip
        axes.barh(at, length, height=0.62, color=colour)
        colour_of_text, weight = (palette.text, "bold") if length else (palette.faint, "normal")
        axes.annotate(value, (length, at), xytext=(4, 0), textcoords="offset points", size=10.5, va="center",
                      weight=weight, color=colour_of_text)  # fmt: skip
