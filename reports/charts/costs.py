"""Costs by organisation: a panel for each currency with a scale of its own, since nothing is converted."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from matplotlib.figure import Figure

from reports.charts.bars import Bar, Sized, bars_below_names, height_of
from reports.charts.canvas import MARGIN, WIDTH, bare_axes, draw, heading, heading_height
from reports.charts.theme import Palette, Theme
from reports.tables import Money

MOST, FEWER = 8, 5  # organisations in a panel, of one or two and of more currencies; the rest together
GAP = 0.6  # inches


def costs_by_organisation(
    panels: Mapping[str, Sequence[Sized]],
    title: str,
    others: str,
    money: Callable[[Money], str],
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """`panels` by currency: name of the organisation, amount, amount as text. `others` names the rest."""
    most = MOST if len(panels) <= 2 else FEWER
    shown = {currency: _largest(bars, most, (others, currency), money) for currency, bars in sorted(panels.items())}
    head = heading_height(title)
    height = head + 0.2 + sum(GAP + sum(map(height_of, bars)) for bars in shown.values()) + 0.2

    def paint(figure: Figure, palette: Palette) -> None:
        heading(figure, palette, title)
        top = head
        for number, (currency, bars) in enumerate(shown.items()):
            figure.text(MARGIN / WIDTH, 1 - (top + 0.3) / height, currency, size=12, weight="bold", color=palette.faint,
                        va="center")  # fmt: skip
            top += GAP
            axes = bare_axes(figure, top=top, bottom=height - top - sum(map(height_of, bars)))
            bars_below_names(axes, palette, bars, palette.series[number % len(palette.series)])
            top += sum(map(height_of, bars))

    return draw(height, theme, paint)


def _largest(amounts: Sequence[Sized], most: int, rest: tuple[str, str], money: Callable[[Money], str]) -> list[Bar]:
    """The largest, and what the others (their name and currency) come to, without a bar that would dwarf them."""
    ordered = sorted(amounts, key=lambda amount: -amount[1])
    if len(ordered) <= most:
        return list[Bar](ordered)
    others, currency = rest
    left = sum(amount for _, amount, _ in ordered[most - 1 :])
    return [*ordered[: most - 1], (others, None, money(Money(round(Decimal(left), 2), currency)))]
