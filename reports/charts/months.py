"""Activities per month and kind, as stacked columns; over long periods per quarter or year."""

from collections.abc import Mapping, Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from reports.charts.canvas import WIDTH, bare_axes, draw, heading, heading_height, legend, legend_height
from reports.charts.theme import Palette, Theme
from reports.formats import short_month, short_quarter

MOST_COLUMNS = 24
HATCHES = ("", "", "", "", "", "///", "...", "xx", "\\\\\\")  # tell the later colours from the earlier ones
Month = tuple[int, int]


def activities_per_month(
    numbers: Mapping[tuple[Month, str], int],
    kinds: Sequence[tuple[str, str]],
    period: tuple[date, date],
    title: str,
    language: str,
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """`numbers` by month and kind, `kinds` as key and name in the order of the stack."""
    size = months_in_column(period)
    first, columns = _column(_month(period[0]), size), _columns(period, size)
    heights = {kind: [0] * columns for kind, _ in kinds}
    for (month, kind), number in numbers.items():
        at = _column(month, size) - first
        if 0 <= at < columns:
            heights[kind][at] += number
    used = [(number, kind, name) for number, (kind, name) in enumerate(kinds) if any(heights[kind])]
    labels = [_label(first + at, size, language) for at in range(columns)]
    head, foot = heading_height(title), legend_height([name for _, _, name in used])

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title)
        axes = bare_axes(figure, top=head + 0.1, bottom=foot + 0.6)
        tops = _stacked(axes, [(number, heights[kind]) for number, kind, _ in used], columns, palette)
        _numbers_above(axes, tops, palette)
        axes.set_yticks([])
        axes.set_ylim(0, max([*tops, 1]) * 1.12)
        axes.set_xlim(-0.6, columns - 0.4)
        axes.axhline(0, color=palette.faint, lw=1)
        step = 1 if columns <= 13 else 2 if columns <= 18 else 3
        axes.set_xticks(range(0, columns, step), labels[::step], size=10, color=palette.faint)
        legend(figure, palette, [
            Patch(fc=palette.series[number % 9], hatch=HATCHES[number % 9], ec=palette.ground, label=name)
            for number, _, name in used
        ])  # fmt: skip

    return draw(head + foot + 3.6, theme, paint)


def months_in_column(period: tuple[date, date]) -> int:
    """How many months a column stands for: one, over longer periods a quarter, a year, a century."""
    return next(size for size in (1, 3, 12, 1_200) if _columns(period, size) <= MOST_COLUMNS or size == 1_200)


def _stacked(axes: Axes, kinds: Sequence[tuple[int, list[int]]], columns: int, palette: Palette) -> list[int]:
    """Draws the heights of each kind, one above the other, and tells how high each column has become."""
    tops = [0] * columns
    for number, heights in kinds:
        pairs = enumerate(zip(tops, heights, strict=True))
        boxes = [_box(at, under, height) for at, (under, height) in pairs if height]
        axes.add_collection(PolyCollection(boxes, facecolor=palette.series[number % 9], hatch=HATCHES[number % 9],
                                           edgecolor=palette.ground, linewidth=0.8))  # fmt: skip
        tops = [under + height for under, height in zip(tops, heights, strict=True)]
    return tops


def _numbers_above(axes: Axes, tops: Sequence[int], palette: Palette) -> None:
    widest = max(len(str(height)) for height in tops)
    size = min(11.0, 72 * (WIDTH - 0.7) / len(tops) / 0.75 / max(widest, 1))  # as large as there is room for
    for at, height in enumerate(tops):
        if height:
            axes.text(at, height, str(height), ha="center", va="bottom", size=size, color=palette.text)


def _box(column: int, bottom: int, height: int) -> list[tuple[float, float]]:
    """The corners of a part of a column; as shapes of one collection, hundreds are drawn in a moment."""
    left, right, top = column - 0.36, column + 0.36, bottom + height
    return [(left, bottom), (left, top), (right, top), (right, bottom)]


def _month(day: date) -> Month:
    return day.year, day.month


def _column(month: Month, size: int) -> int:
    return (month[0] * 12 + month[1] - 1) // size


def _columns(period: tuple[date, date], size: int) -> int:
    return _column(_month(period[1]), size) - _column(_month(period[0]), size) + 1


def _label(column: int, size: int, language: str) -> str:
    year, month = divmod(column * size, 12)
    day = date(max(year, 1), month + 1, 1)
    if size >= 12:
        return str(year)
    name = short_quarter(day, language) if size == 3 else short_month(day, language)
    return f"{name}\n{year}" if month == 0 or size == 3 else name
