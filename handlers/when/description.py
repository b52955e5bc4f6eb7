"""What a phrase says, before anybody asks what day it is today."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple, TypedDict

WORKDAYS = (0, 1, 2, 3, 4)
_ONE_DAY = frozenset({"day", "nth", "edge", "weekdays", "workday"})
_REPEATABLE = frozenset({"weak", "deadline", "lunar", "ordinal"})


class Span(NamedTuple):
    """A length of time; days and months follow the calendar, minutes the stopwatch."""

    months: int = 0
    days: int = 0
    minutes: int = 0
    workdays: int = 0

    def times(self, factor: int) -> "Span":
        """Return the span repeated; -1 turns it towards the past."""
        return Span(*(part * factor for part in self))

    def plus(self, other: "Span") -> "Span":
        """Return both spans together."""
        return Span(*(a + b for a, b in zip(self, other, strict=True)))


class Clock(NamedTuple):
    """A time as written; `sure` when it can only be meant on the 24-hour clock."""

    hour: int
    minute: int = 0
    sure: bool = False


class Weak(IntEnum):
    """How little words are a date by themselves; beside stronger ones it does not matter."""

    LED_IN_SENTENCE = 1  # "Christmas party": in a sentence only after a small word ("by Christmas")
    LED = 2  # "Fri": only after a small word ("on Fri")
    NOT_IN_SENTENCE = 3  # "9 giờ", "weekly": only as the whole text
    NEVER = 4  # "the second", "24/7"


class Description(TypedDict, total=False):
    """The slots that the words of a phrase fill; two words may not fill the same one."""

    shift: int  # days from today
    offset: Span  # from now on
    weekdays: tuple[int, ...]
    behind: bool  # the weekday stands behind the offset: "in two weeks on Monday"
    which: str  # of a weekday: this, coming, next, last, afternext
    day: int  # of the month; -1 is the last
    days: tuple[int, ...]  # several days of the month, for a rhythm
    named: bool  # the day stands for itself ("the 15th"), without a month
    month: int
    whole: bool  # the month is meant as a period ("in March")
    year: int
    week: int
    quarter: int
    period: tuple[str, int]  # unit and shift: next week is ("week", 1)
    inside: str  # "of the month": the period that a day, an edge or an ordinal lies in
    nth: int  # first, second, last (-1) of the weekdays or workdays
    workday: bool
    weekend: bool
    share: tuple[str, int]  # of a month: its first, ... or last (-1) week, its first or second half
    edge: str  # begin, middle, end
    holiday: str
    lunar: bool  # day and month are of the lunar calendar
    base: "Description"  # the day that `around` is counted from
    around: Span
    side: tuple[int, int]  # the nearest such weekday after (1) or before (-1) the base
    whole_week: int  # the week from Monday on after (1) or before (-1) the base
    end: "Description"
    clock: Clock
    clock_end: Clock
    sametime: bool
    half: str  # am, pm
    part: str  # of the day
    every: tuple[int, str]
    until: "Description"
    since: "Description"
    count: int
    parity: int  # of the weeks of a rhythm: even numbers (0) or odd ones (1)
    without: tuple[int, ...]  # weekdays that a rhythm leaves out
    lasting: Span  # how long a rhythm goes on
    deadline: bool
    impossible: bool
    needs_day: bool  # bare hours ("9-11") are times only beside a day
    plural: bool  # "Mondays": only together with a rhythm
    needs_date: bool  # a word too short to be trusted without a day of the month
    ordinal: bool  # "thứ sáu" may be the sixth of something
    weak: int  # how little the words are a date by themselves, see Weak


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of text with one meaning: a word from a table or what a rule made of several."""

    kind: str
    number: int = 0
    name: str = ""
    meaning: Description = field(default_factory=Description)


class Edge(NamedTuple):
    """A node that reaches from the asked position to `stop`; the cheaper, the more likely."""

    stop: int
    node: Node
    cost: int = 0


def merge(one: Description, other: Description) -> Description | None:
    """Unite two descriptions; None when both fill the same slot, unless they only say the same of the day twice."""
    clash = (one.keys() & other.keys()) - _REPEATABLE
    if clash - {"part"} or (clash and one["part"] != other["part"]):
        return None
    united = one | other
    if {"edge", "day"} <= united.keys():
        return None  # "early" and "the 3rd" are no one day
    if "days" in united and _ONE_DAY & united.keys():
        return None  # "3 and 4, the second Thursday"
    if "weak" in united and one and other:
        united["weak"] = _weak_together(one.get("weak", 0), other.get("weak", 0))
    return united


def _weak_together(one: int, other: int) -> int:
    """Return what remains of the doubt: two weak words bear each other out ("CN 9h"), but for the weakest."""
    return Weak.NEVER if one == other == Weak.NEVER else 0
