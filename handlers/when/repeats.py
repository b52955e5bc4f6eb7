"""Rules for what comes again and for its limits: "varannan tisdag", "until 30 June", "mỗi quý"."""

from typing import Final

from handlers.when.description import WORKDAYS, Description, Node
from handlers.when.pattern import Rule, rule

_REPEATED_UNITS: Final = frozenset({"minute", "hour", "day", "week", "month", "quarter", "halfyear", "year"})
_WEEKEND: Final = (5, 6)


def _repeat(count: int, unit: str = "", **slots: object) -> Node | None:
    if not 1 <= count <= 100:
        return None
    return Node("repeat", meaning=Description(every=(count, unit), **slots))  # type: ignore[typeddict-item]


def _every_unit(every: Node, unit: Node) -> Node | None:
    return _repeat(every.number, unit.name) if unit.name in _REPEATED_UNITS else None


def _every_many_units(number: Node, unit: Node) -> Node | None:
    return _repeat(number.number, unit.name) if unit.name in _REPEATED_UNITS else None


def _every_span(span: Node) -> Node | None:
    """Read "every half hour"."""
    offset = span.meaning["offset"]
    return _repeat(offset.minutes, "minute") if offset == (0, 0, offset.minutes, 0) and offset.minutes % 60 else None


def _every_day_kind(every: Node, unit: Node) -> Node | None:
    if every.number != 1 or unit.name in {"day", "week"}:
        return None
    return _repeat(1, weekdays=WORKDAYS if unit.name == "workday" else _WEEKEND)


def _every_other_week(parity: Node) -> Node | None:
    """Read "even weeks", or "every even week"."""
    return _repeat(1, "week", parity=parity.number)


def _every_such_week(every: Node, parity: Node) -> Node | None:
    """Read "every even week"; every other one of them has no rule."""
    return _every_other_week(parity) if every.number == 1 else _repeat(every.number, "week", impossible=True)


def _frequency(freq: Node) -> Node | None:
    """Read "weekly", which before a noun is no rhythm of ours ("the weekly meeting")."""
    weak = freq.meaning.get("weak")
    return _repeat(freq.number, freq.name, weak=weak) if weak else _repeat(freq.number, freq.name)


def _every_weekly(every: Node, days: Node, freq: Node) -> Node | None:
    """Read "mỗi thứ hai hằng tuần", which says the same twice."""
    weekdays = days.meaning.get("weekdays")
    once_a_week = (every.number, freq.number, freq.name) == (1, 1, "week")
    return _repeat(1, weekdays=weekdays) if weekdays and once_a_week else None


def _often(often: Node) -> Node:
    unit = "day" if "part" in often.meaning else ""
    return Node("repeat", meaning=often.meaning | {"every": (1, unit)})


def _more_often(first: Node, rest: Node) -> Node | None:
    one, other = first.meaning.get("weekdays", ()), rest.meaning.get("weekdays", ())
    if not one or not other or set(one) & set(other):
        return None
    return Node("oftenlist", meaning={"weekdays": one + other})


def _until(day: Node) -> Node | None:
    """Read "until June" and "until the month is out" as their last day; "tới nay" is until now, and no date."""
    if day.meaning.get("shift") == 0:
        return None
    slots = day.meaning.keys()
    whole: Description = {"whole": True} if slots == {"month"} else {"edge": "end"} if slots == {"inside"} else {}
    return _tail(until=day.meaning | whole)


def _except(days: Node) -> Node | None:
    """Read "except Sundays"."""
    weekdays = _WEEKEND if days.name == "weekend" else days.meaning.get("weekdays", ())
    return _tail(without=weekdays) if weekdays else None


def _tail(**slots: object) -> Node:
    return Node("tail", meaning=Description(**slots))  # type: ignore[typeddict-item]


REPEAT_RULES: Final[tuple[Rule, ...]] = (
    rule("repeat", "once? EVERY UNIT once?", _every_unit),
    rule("repeat", "once? EVERY", lambda every: _repeat(every.number)),
    rule("repeat", "once? every NUM UNIT once?", _every_many_units),
    rule("repeat", "once? every ORD UNIT", _every_many_units),
    rule("repeat", "once? eachnth NUM|ORD UNIT", _every_many_units),
    rule("repeat", "eachnth ORD", lambda order: _repeat(order.number, "weekdays")),
    rule("repeat", "NUM UNIT once", _every_many_units),
    rule("repeat", "EVERY NTHUNIT", _every_day_kind),
    rule("repeat", "every SHORTSPAN", _every_span),
    rule("repeat", "FREQ", _frequency),
    rule("repeat", "EVERY WEEKDAYLIST FREQ", _every_weekly),
    rule("repeat", "PARITY", _every_other_week),
    rule("repeat", "EVERY PARITY", _every_such_week),
    rule("oftenlist", "OFTEN", lambda often: often),
    rule("oftenlist", "OFTEN and|comma and? OFTENLIST", _more_often),
    rule("repeat", "every|all? OFTENLIST", _often),
    rule("tail", "until SOMEDAY", _until),
    rule("tail", "since SOMEDAY", lambda day: _tail(since=day.meaning)),
    rule("tail", "NUM times", lambda number: _tail(count=number.number) if number.number > 0 else None),
    rule("tail", "lasting SHORTSPAN", lambda span: _tail(lasting=span.meaning["offset"])),
    rule("tail", "except WEEKDAYLIST|OFTENLIST|NTHUNIT", _except),
    rule("tail", "PARITY", lambda parity: _tail(parity=parity.number)),
    rule("tail", "plural", lambda: _tail(plural=True)),
    rule("tail", "DEADLINE", lambda deadline: Node("tail", name=deadline.name, meaning={"deadline": True})),
)
