"""Organisations and how often they took part together: a column for each side, lines as thick as they met often."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from reports.charts.canvas import WIDTH, bare_axes, draw, drawable, fitted, heading, heading_height, wrapped
from reports.charts.theme import LIGHT, Palette, Theme

MOST = 8  # organisations in a column
MOST_LINES = 36  # of the pairs that met most often; more would hide each other
ROW, LABEL = 0.66, 2.15  # inches
Point = tuple[float, float]


@dataclass(frozen=True)
class Node:
    """An organisation: its number, name, side, and in how many activities it took part."""

    key: int
    name: str
    side: str | None
    activities: int


def organisation_network(
    nodes: Sequence[Node],
    together: Mapping[tuple[int, int], int],
    sides: Mapping[str, str],
    title: str,
    note: str,
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """`nodes` with the most active first, `together` how often two took part in the same, `sides` the sides' names."""
    left, right = columns(nodes, list(sides))
    rows = max(len(left), len(right), 1)
    head = heading_height(title, note) + 0.5

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title, note)
        axes = bare_axes(figure, top=head, bottom=0.2)
        axes.set_xlim(0, WIDTH - 0.7)
        axes.set_ylim(rows, 0)
        axes.set_xticks([])
        axes.set_yticks([])
        places: dict[int, Point] = {}
        for column, at in ((left, LABEL + 0.2), (right, WIDTH - 0.7 - LABEL - 0.2)):
            for number, node in enumerate(column):
                places[node.key] = (at, (number + 0.5) * rows / len(column))
        _lines(axes, palette, places, together)
        for column, names_right in ((left, False), (right, True)):
            for node in column:
                _node(axes, palette, node, places[node.key], names_right=names_right)
        _side_names(axes, palette, list(sides.values()))

    return draw(head + 0.2 + rows * ROW, theme, paint)


def columns(nodes: Sequence[Node], sides: Sequence[str]) -> tuple[list[Node], list[Node]]:
    """The most active of each side; those of no side, or of a third, go where there is room."""
    left = [node for node in nodes if sides and node.side == sides[0]][:MOST]
    right = [node for node in nodes if len(sides) > 1 and node.side == sides[1]][:MOST]
    for node in nodes:
        if node.side not in sides[:2] and min(len(left), len(right)) < MOST:
            (left if len(left) < len(right) else right).append(node)
    return left, right


def strongest(together: Mapping[tuple[int, int], int], most: int = MOST_LINES) -> dict[tuple[int, int], int]:
    """The pairs that met most often, most first; with each organisation's own first one, so that none seems alone."""
    ordered = sorted(together, key=lambda pair: (-together[pair], pair))
    first = dict.fromkeys(
        next(pair for pair in ordered if key in pair) for key in {key for pair in ordered for key in pair}
    )
    chosen = set([*first, *(pair for pair in ordered if pair not in first)][: max(most, len(first))])
    return {pair: together[pair] for pair in ordered if pair in chosen}


def _lines(axes: Axes, palette: Palette, places: Mapping[int, Point], together: Mapping[tuple[int, int], int]) -> None:
    shown = strongest({pair: number for pair, number in together.items() if places.keys() >= set(pair)})
    most = max(shown.values(), default=1)
    for (one, other), number in reversed(shown.items()):
        start, end = places[one], places[other]
        bow = 0.0
        if start[0] == end[0]:  # neighbours in a column meet in a bow towards the middle
            bow = -0.35 if (start[0] < (WIDTH - 0.7) / 2) == (start[1] < end[1]) else 0.35
        weight = number / most
        axes.add_patch(FancyArrowPatch(start, end, arrowstyle="-", connectionstyle=f"arc3,rad={bow}", shrinkA=0,
                                       shrinkB=0, lw=1 + 7 * weight, color=palette.sky,
                                       alpha=0.35 + 0.5 * weight, zorder=1))  # fmt: skip


def _node(axes: Axes, palette: Palette, node: Node, place: Point, *, names_right: bool) -> None:
    size, shown = _label(node.name)
    colour = palette.grey if node.side is None else palette.orange if names_right else palette.blue
    axes.plot(*place, marker="o", ms=20, color=colour, zorder=3,
              mec=palette.ground, mew=2)  # fmt: skip
    number = str(node.activities)
    digits = {1: 9.0, 2: 9.0, 3: 7.5}.get(len(number), 6.0)  # as large as the circle has room for
    axes.text(*place, number, ha="center", va="center", size=digits, weight="bold", zorder=4,
              color="#FFFFFF" if colour == LIGHT.blue else "#1A1A1A")  # fmt: skip
    gap = 0.2 if names_right else -0.2
    axes.text(place[0] + gap, place[1], "\n".join(shown), ha="left" if names_right else "right", va="center", size=size,
              color=palette.text, zorder=4, linespacing=1.15)  # fmt: skip


def _label(name: str) -> tuple[float, list[str]]:
    """A name in two lines, or in three small ones when it is too long for the usual size."""
    for size, most in ((10.0, 2), (8.5, 3)):
        lines = wrapped(name, size, LABEL, most)
        if " ".join(lines) == drawable(name):
            break
    return size, lines if lines[0] else ["–"]


def _side_names(axes: Axes, palette: Palette, names: Sequence[str]) -> None:
    for name, at, side in zip(names[:2], (0, 1), ("left", "right"), strict=False):
        axes.text(at, 1.0, fitted(name, 11, 3.0, bold=True), transform=axes.transAxes, ha=side, va="bottom", size=11,
                  weight="bold", color=palette.faint)  # fmt: skip
