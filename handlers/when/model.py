"""What the grammar hands out: an understood date and where it stood in the text."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Grain = Literal["minute", "day"]


@dataclass(frozen=True)
class When:
    """An understood date: a minute or a day, perhaps with an end or a recurrence rule."""

    start: datetime | date
    grain: Grain
    end: datetime | date | None = None
    rrule: str | None = None
    readings: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class Found:
    """A date phrase inside a sentence: its meaning, its span, and the sentence without it."""

    when: When
    start: int
    stop: int
    rest: str
    holiday: bool = False  # named only by a feast: "Christmas"
