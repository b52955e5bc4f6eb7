"""Costs by organisation: a panel for each currency with a scale of its own, since nothing is converted."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from matplotlib.figure import Figure

from reports.charts.bars import Bar, bars_below_names
from reports.charts.canvas import WIDTH, bare_axes, draw, heading
from reports.charts.theme import Palette, Theme
from reports.tables import Money

MOST = 8  # organisations in a panel; the rest together
ROW, GAP = 0.56, 0.6  # inches


def costs_by_organisation(
    panels: Mapping[str, Sequence[Bar]],
    title: str,
    others: str,
    money: Callable[[Money], str],
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """`panels` by currency: name of the organisation, amount, amount as text. `others` names the rest."""
    shown = {currency: _largest(currency, bars, others, money) for currency, bars in sorted(panels.items())}
    height = 0.95 + sum(GAP + ROW * len(bars) for bars in shown.values()) + 0.2

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title)
        top = 0.75
        for number, (currency, bars) in enumerate(shown.items()):
            figure.text(0.35 / WIDTH, 1 - (top + 0.3) / height, currency, size=12, weight="bold", color=palette.faint,
                        va="center")  # fmt: skip
            top += GAP
            axes = bare_axes(figure, top=top, bottom=height - top - ROW * len(bars))
            bars_below_names(axes, palette, bars, palette.series[number % len(palette.series)])
            top += ROW * len(bars)

    return draw(height, theme, paint)


def _largest(currency: str, bars: Sequence[Bar], others: str, money: Callable[[Money], str]) -> list[Bar]:
    ordered = sorted(bars, key=lambda bar: -bar[1])
    if len(ordered) <= MOST:
        return ordered
    rest = sum(bar[1] for bar in ordered[MOST - 1 :])
    return [*ordered[: MOST - 1], (others, rest, money(Money(round(Decimal(rest), 2), currency)))]
