"""Women and men over time, as stacked columns with the share of women above each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from reports.charts.canvas import bare_axes, draw, heading, heading_height, legend, legend_height
from reports.charts.theme import Palette, Theme

MOST_COLUMNS = 10
LEAST_SHARE = 0.07  # of the highest column, for a piece with a number inside
GROUPS = ("women", "men", "others", "unknown")


@dataclass(frozen=True)
class Span:
    """The people of a stretch of time. Its name may have two lines; `share` is that of women, empty if not known."""

    name: str
    women: int
    men: int
    others: int
    unknown: int
    share: str

    @property
    def people(self) -> int:
        """All of them."""
        return self.women + self.men + self.others + self.unknown


def women_and_men(
    spans: Sequence[Span],
    names: Mapping[str, str],
    title: str,
    note: str,
    number: Callable[[int], str],
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """The last ten spans. `names` are those of the groups, `number` writes a number in the reader's way."""
    shown = spans[-MOST_COLUMNS:]
    used = [group for group in GROUPS if any(getattr(span, group) for span in shown)]
    head, foot = heading_height(title, note), legend_height([names[group] for group in used])

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title, note)
        axes = bare_axes(figure, top=head + 0.2, bottom=foot + 0.65)
        colours = dict(zip(GROUPS, (palette.blue, palette.orange, palette.green, palette.grey), strict=True))
        below = [0] * len(shown)
        whole = max([span.people for span in shown] + [1])
        for group in used:
            heights = [getattr(span, group) for span in shown]
            axes.bar(range(len(shown)), heights, bottom=below, width=0.66, color=colours[group], hatch=_hatch(group),
                     edgecolor=palette.ground, linewidth=1)  # fmt: skip
            if group != "unknown":
                white = group == "women" and theme == Theme.LIGHT
                _numbers_inside(axes, heights, below, whole * LEAST_SHARE, number, "#FFFFFF" if white else "#1A1A1A")
            below = [under + height for under, height in zip(below, heights, strict=True)]
        for at, span in enumerate(shown):
            axes.text(at, below[at], span.share, ha="center", va="bottom", size=12, weight="bold", color=palette.text)
        axes.set_yticks([])
        axes.set_ylim(0, whole * 1.14)
        spare = max(5 - len(shown), 0) / 2  # few columns stand in the middle, no wider than many
        axes.set_xlim(-0.6 - spare, len(shown) - 0.4 + spare)
        axes.axhline(0, color=palette.faint, lw=1)
        size = 11 if len(shown) <= 6 else 9
        axes.set_xticks(range(len(shown)), [span.name for span in shown], size=size, color=palette.faint)
        legend(figure, palette, [
            Patch(fc=colours[group], hatch=_hatch(group), ec=palette.ground, label=names[group])
            for group in used
        ])  # fmt: skip

    return draw(head + foot + 3.6, theme, paint)


def _numbers_inside(
    axes: Axes, heights: Sequence[int], below: Sequence[int], least: float, number: Callable[[int], str], colour: str
) -> None:
    """Writes in the middle of each piece how many it stands for, where it is higher than `least`."""
    for at, (height, under) in enumerate(zip(heights, below, strict=True)):
        if height > least:
            axes.text(at, under + height / 2, number(height), ha="center", va="center", size=10.5, color=colour)


def _hatch(group: str) -> str:
    return "///" if group == "unknown" else ""
