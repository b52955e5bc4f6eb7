"""Draws a timeline: a line of text and a bar for each step, today as a line, what is late marked twice.

The label stands above its bar, so that it is readable on a telephone. Colour never stands alone: done steps have a
tick, late ones an exclamation mark and a hatched tail up to today.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from reports.charts.canvas import (
    WIDTH,
    bare_axes,
    drawable,
    fitted,
    heading,
    heading_height,
    legend,
    legend_height,
    width_of,
    wrapped,
)
from reports.charts.steps import OVERDUE, Labels, Row, Status
from reports.charts.theme import Palette
from reports.formats import short_due, short_month

ROW, TODAY, MONTHS = 0.72, 0.35, 0.45  # inches: a step, the word below the line of today, the names of the months
LINE = 0.26  # inches: a further line of a step whose words need more than one
ROOM = WIDTH - 0.7
TITLE, NOTE = 12, 10.5  # sizes of letters
NEAR = timedelta(days=45)  # today is shown when it is at most this far from the plan
HOLLOW = frozenset({Status.PLANNED, Status.CANCELLED})
SIGNS = {Status.DONE.value: "✓", OVERDUE: "!"}


def span_of(rows: Sequence[Row], today: date) -> tuple[date, date]:
    """The first and the last day of the picture: whole months around all steps, and today when it is near."""
    days = [day for row in rows for day in (row.start, row.due) if day is not None] or [today]
    first, last = min(days), max(days)
    if any(row.overdue for row in rows) or first - NEAR <= today <= last + NEAR:
        first, last = min(first, today), max(last, today)
    first = first.replace(day=1)
    after = (last.replace(day=28) + timedelta(days=4)).replace(day=1)
    while (after - first).days < 55:
        after = (after + timedelta(days=31)).replace(day=1)
    return first, after


def words_of(
    row: Row, labels: Labels, language: str, span: tuple[date, date]
) -> tuple[list[str], list[tuple[int, str]]]:
    """The lines of a step's title; and who is to do it by when, with the line on which it stands at the right.

    All in one line where there is room; else the title in two, and the rest beside its end or below it.
    """
    day = _day(row, labels, language, span)
    owner = fitted(row.note, NOTE, ROOM - width_of(f" · {day}", NOTE) - 0.1)
    note = " · ".join(part for part in (owner, day) if part)
    title = [drawable(row.label)] if _side_by_side(drawable(row.label), note) else wrapped(row.label, TITLE, ROOM)
    beside = _side_by_side(title[-1], note)
    return title, [(len(title) - beside, note)] if note else []


def height_of(row: Row, labels: Labels, language: str, span: tuple[date, date]) -> float:
    """How much room a step needs, in inches."""
    title, note = words_of(row, labels, language, span)
    return ROW + LINE * (max(len(title), *(at + 1 for at, _ in note)) - 1 if note else len(title) - 1)


def _side_by_side(title: str, note: str) -> bool:
    return width_of(title, TITLE) + width_of(note, NOTE) + 0.2 <= ROOM


def _day(row: Row, labels: Labels, language: str, span: tuple[date, date]) -> str:
    if row.due is None and row.start is None:
        return labels.undated
    if row.due is None:
        return ""
    years = span[0].year != (span[1] - timedelta(days=1)).year
    return short_due(row.due, language, month=row.month, year=years)


@dataclass(frozen=True)
class Drawing:
    """A picture of the timeline: some steps, over a span of days. `page` tells which of several pictures it is."""

    rows: Sequence[Row]
    labels: Labels
    today: date
    language: str
    span: tuple[date, date]
    page: str

    @property
    def height(self) -> float:
        """The picture's height in inches."""
        return self._head + MONTHS + self._rows_height + self._foot

    @property
    def _rows_height(self) -> float:
        return max(sum(height_of(row, self.labels, self.language, self.span) for row in self.rows), ROW)

    @property
    def _subtitle(self) -> str:
        return " · ".join(part for part in (self.labels.subtitle, self.page) if part)

    @property
    def _head(self) -> float:
        return heading_height(self.labels.title, self._subtitle)

    @property
    def _foot(self) -> float:
        return TODAY + legend_height([self._name(key) for key in self._used()])

    def paint(self, figure: Figure, palette: Palette) -> None:
        """Draws everything."""
        heading(figure, palette, self.labels.title, self._subtitle)
        axes = bare_axes(figure, top=self._head + MONTHS, bottom=self._foot)
        axes.set_xlim(*(day.toordinal() for day in self.span))
        axes.set_ylim(self._rows_height, -0.07)
        axes.set_yticks([])
        self._months(axes, palette)
        self._today(axes, palette)
        if not self.rows:
            axes.text(0.5, 0.5, self.labels.empty, transform=axes.transAxes, ha="center", va="center", size=13,
                      color=palette.faint)  # fmt: skip
        top = 0.0
        for row in self.rows:
            self._row(axes, palette, top, row)
            top += height_of(row, self.labels, self.language, self.span)
        self._legend(figure, palette)

    def _months(self, axes: Axes, palette: Palette) -> None:
        """A line for each month, quarter or year, as many as can be read."""
        months = _months_between(*self.span)
        step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if len(months) / step <= 9), 120)
        length = (self.span[1] - self.span[0]).days
        fits = [month for month in months if (self.span[1] - month).days > length * 0.08]  # room for its name
        shown = [month for month in fits if (month.year * 12 + month.month - 1) % step == 0]
        axes.set_xticks([month.toordinal() for month in shown])
        names = [short_month(month, self.language) for month in shown]
        years = ["" if earlier and earlier.year == month.year else str(month.year)
                 for earlier, month in zip([None, *shown], shown, strict=False)]  # fmt: skip
        axes.set_xticklabels([f"{year}\n{name}" for year, name in zip(years, names, strict=True)], ha="left")
        axes.xaxis.tick_top()
        axes.tick_params(axis="x", labelsize=10.5, colors=palette.faint, pad=2, length=0)
        for month in shown:
            axes.axvline(month.toordinal(), color=palette.line, lw=1, zorder=0)

    def _today(self, axes: Axes, palette: Palette) -> None:
        if not self.span[0] <= self.today < self.span[1]:
            return
        at = self.today.toordinal() + 0.5
        axes.axvline(at, color=palette.text, lw=1.6, zorder=3)
        right = (at - self.span[0].toordinal()) / (self.span[1] - self.span[0]).days > 0.8
        axes.annotate(self.labels.today, (at, 0), xycoords=("data", "axes fraction"),
                      xytext=(-4 if right else 4, -3), textcoords="offset points", ha="right" if right else "left",
                      va="top", size=11, weight="bold", color=palette.text, annotation_clip=False)  # fmt: skip

    def _row(self, axes: Axes, palette: Palette, top: float, row: Row) -> None:
        title, note = words_of(row, self.labels, self.language, self.span)
        lines = [(line, at, "left") for at, line in enumerate(title)]
        lines += [(line, at, "right") for at, line in note]
        ground = {"facecolor": palette.ground, "edgecolor": "none", "pad": 1}
        for text, at, side in lines:
            size, colour = (TITLE, palette.text) if side == "left" else (NOTE, palette.faint)
            axes.text(0 if side == "left" else 1, top + 0.22 + LINE * at, text, transform=axes.get_yaxis_transform(),
                      ha=side, va="center", size=size, color=colour, zorder=4, bbox=ground)  # fmt: skip
        self._bar(axes, palette, top + height_of(row, self.labels, self.language, self.span) - 0.25, row)

    def _bar(self, axes: Axes, palette: Palette, y: float, row: Row) -> None:
        key = OVERDUE if row.overdue else row.status.value
        colour = _colour(palette, key)
        days = sorted(day.toordinal() for day in (row.start, row.due) if day is not None)
        if not days:
            return
        left, right = days[0], days[-1] + 1
        fill = palette.ground if row.status in HOLLOW and not row.overdue else colour
        if len(days) == 1:
            inside = self.span[0].toordinal() <= left < self.span[1].toordinal()  # then all of it, at the edge too
            axes.plot([left + 0.5], [y], marker="D", ms=10, color=colour, mfc=fill, mew=2, zorder=5, clip_on=not inside)
        else:
            edge = "--" if row.status == Status.CANCELLED else "-"
            axes.barh(y, right - left, left=left, height=0.2, fc=fill, ec=colour, lw=2, linestyle=edge, zorder=2)
        if row.overdue and self.today.toordinal() > right:
            axes.barh(y, self.today.toordinal() + 0.5 - right, left=right, height=0.2, facecolor="none",
                      edgecolor=colour, hatch="////", lw=0, zorder=2)  # fmt: skip
        if key in SIGNS:
            self._sign(axes, palette, y, (left, right), SIGNS[key], colour)

    def _sign(self, axes: Axes, palette: Palette, y: float, bar: tuple[float, float], sign: str, colour: str) -> None:
        """The mark of a state, before the bar, or behind it when the bar begins at the picture's edge."""
        edge = (bar[0] - self.span[0].toordinal()) / (self.span[1] - self.span[0]).days < 0.05
        axes.annotate(sign, (bar[1] if edge else bar[0], y), xytext=(9 if edge else -9, 0), textcoords="offset points",
                      ha="center", va="center", size=13, weight="bold", color=colour, zorder=6,
                      bbox={"facecolor": palette.ground, "edgecolor": "none", "pad": 0.5})  # fmt: skip

    def _legend(self, figure: Figure, palette: Palette) -> None:
        """The states that occur, each with its colour, form and name."""
        handles = []
        for key in self._used():
            colour = _colour(palette, key)
            face = palette.ground if key in HOLLOW else colour
            handles.append(Patch(facecolor=face, edgecolor=colour, lw=2, label=self._name(key)))
        legend(figure, palette, handles)

    def _used(self) -> list[str]:
        """The states that occur, in the order of the legend."""
        found = {OVERDUE if row.overdue else row.status.value for row in self.rows}
        return [key for key in (OVERDUE, *(status.value for status in Status)) if key in found]

    def _name(self, key: str) -> str:
        return f"{self.labels.statuses[key]} {SIGNS.get(key, '')}".rstrip()


def _colour(palette: Palette, key: str) -> str:
    return {
        OVERDUE: palette.red,
        Status.PLANNED: palette.blue,
        Status.ONGOING: palette.sky,
        Status.DONE: palette.green,
        Status.POSTPONED: palette.orange,
        Status.CANCELLED: palette.grey,
    }[key]


def _months_between(first: date, after: date) -> list[date]:
    months = [first]
    while (following := (months[-1] + timedelta(days=31)).replace(day=1)) < after:
        months.append(following)
    return months
