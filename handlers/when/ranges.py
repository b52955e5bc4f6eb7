"""Rules for days counted from others and for stretches of days: "two weeks after Easter", "12-14 maj"."""

from typing import Final, cast

from handlers.when.description import Description, Node, Span
from handlers.when.pattern import Rule, rule

_DAY = Node("span", meaning={"offset": Span(days=1)})
_SHARED = ("month", "year", "week", "period", "which", "inside", "lunar")


def _around(span: Node, base: Node, sign: int) -> Node:
    return Node("range", meaning={"base": base.meaning, "around": span.meaning["offset"].times(sign)})


def _afterwards(side: Node, base: Node, span: Node) -> Node | None:
    """Read "trước Giáng sinh 10 ngày"; of a few hours it is not said."""
    if span.meaning["offset"].minutes or not {"holiday", "day"} & base.meaning.keys():
        return None
    return _around(span, base, 1 if side.kind == "after" else -1)


def _beside(weekday: Node, base: Node, side: int) -> Node | None:
    if not {"holiday", "day"} & base.meaning.keys():
        return None
    return Node("range", meaning={"base": base.meaning, "side": (weekday.number, side)})


def _next_to(*said: Node) -> Node | None:
    """Read "the first week after New Year", "sista fredagen före jul": of a row only the one that is nearest.

    When work begins again after Tết differs from year to year.
    """
    *order, unit, side, base = said
    way = 1 if side.kind == "after" else -1
    if any(one.number != way for one in order) or base.meaning.get("holiday", "").startswith("tet"):
        return None
    if unit.kind == "weekdayx":
        # Easter Monday is the first Monday after Easter, or the one that nobody means by it.
        is_doubtful = unit.number == 0 and base.meaning.get("holiday") == "easter_sunday"
        return None if is_doubtful else _beside(unit, base, way)
    if unit.name != "week" or not {"holiday", "day"} & base.meaning.keys():
        return None
    return Node("range", meaning={"base": base.meaning, "whole_week": way})


def _turned_next_to(unit: Node, order: Node, side: Node, base: Node) -> Node | None:
    """Read "tuần đầu tiên sau Giáng sinh"."""
    return _next_to(order, unit, side, base)


def _offset(span: Node, sign: int = 1) -> Node:
    return Node("date", meaning={"offset": span.meaning["offset"].times(sign)})


def _days_later(span: Node) -> Node | None:
    """Read "3 ngày sau"; "5 tháng sau" may be the 5th of next month."""
    return None if span.meaning["offset"].months else _offset(span)


def _range(first: Node, last: Node) -> Node | None:
    """Join two days; each lends the other what is said only once ("12-14 maj", "Sept 14-18")."""
    start, end = first.meaning, last.meaning
    if "end" in start or "end" in end or not _are_alike(start, end):
        return None
    joined: Description = _shared(end) | start | {"end": _shared(start) | end}
    if "weekdays" in start and "weekdays" in end:
        joined["weak"] = 0  # short names bear each other out: "mån-ons"
    return Node("range", meaning=joined)


def _shared(description: Description) -> Description:
    return cast("Description", {key: value for key, value in description.items() if key in _SHARED})


def _are_alike(start: Description, end: Description) -> bool:
    """Tell whether two descriptions can be the ends of one range."""
    if any((slot in start) != (slot in end) for slot in ("day", "weekdays", "week", "edge")):
        return False
    if "day" in start:
        return "month" in start or "month" in end or "period" in end or bool(start.get("named"))
    return bool({"weekdays", "week", "shift", "holiday"} & start.keys())


def _pair(first: Node, last: Node) -> Node | None:
    """Read "28 and 29 October" as a range; days apart have no description of their own."""
    joined = _range(first, last)
    if joined is None or "day" not in joined.meaning or "day" not in joined.meaning["end"]:
        return None
    if joined.meaning["end"]["day"] - joined.meaning["day"] == 1:
        return joined
    return Node("range", meaning=joined.meaning | {"impossible": True})


def _named_range(first: Node, last: Node, days: Node) -> Node | None:
    """Read "lör-sön 20-21 februari": the weekdays confirm both ends."""
    start, end = days.meaning, days.meaning.get("end")
    if end is None or "day" not in start or "day" not in end:
        return None
    weekday: Description = {"weekdays": (first.number,)}
    return Node("range", meaning=start | weekday | {"end": end | {"weekdays": (last.number,)}})


def _month_range(first: Node, last: Node) -> Node:
    return Node("range", meaning={"month": first.number, "end": {"month": last.number, "whole": True}, "whole": True})


def _half_of_year(half: Node) -> Node:
    """Read "första halvåret" as January to June."""
    first = 6 * half.number - 5
    return _month_range(Node("", first), Node("", first + 5))


def _half_of_that_year(half: Node, year: Node) -> Node:
    """Read "H1 2027", "the first half of 2027"."""
    return Node("range", meaning=_half_of_year(half).meaning | {"year": year.number})


def _week_range(first: Node, last: Node) -> Node:
    return Node("range", meaning={"week": first.number, "end": {"week": last.number}})


_RELATIVE_RULES: Final[tuple[Rule, ...]] = (
    rule("date", "in approx? SPAN|CLOCKSPAN later?", _offset),
    rule("date", "approx? SPAN|CLOCKSPAN later", _offset),
    rule("date", "in SPAN ahead", _offset),
    rule("date", "SPAN afterwards", _days_later),
    rule("date", "SPAN ago", lambda span: _offset(span, -1)),
    rule("date", "agopre SPAN ago?", lambda span: _offset(span, -1)),
    rule("range", "SPAN after|fromday SOMEDAY", lambda span, base: _around(span, base, 1)),
    rule("range", "SPAN before SOMEDAY", lambda span, base: _around(span, base, -1)),
    rule("range", "AFTER SOMEDAY SPAN", _afterwards),
    rule("range", "BEFORE SOMEDAY SPAN", _afterwards),
    rule("range", "dayof after SOMEDAY", lambda base: _around(_DAY, base, 1)),
    rule("range", "dayof before SOMEDAY", lambda base: _around(_DAY, base, -1)),
    rule("range", "WEEKDAYX after SOMEDAY", lambda weekday, base: _beside(weekday, base, 1)),
    rule("range", "WEEKDAYX before SOMEDAY", lambda weekday, base: _beside(weekday, base, -1)),
    rule("range", "NTHUNIT|INSIDE AFTER|BEFORE SOMEDAY", _next_to),
    rule("range", "ORD NTHUNIT|WEEKDAYX AFTER|BEFORE SOMEDAY", _next_to),
    rule("range", "NTHUNIT|WEEKDAYX ORDER AFTER|BEFORE SOMEDAY", _turned_next_to),
)

_STRETCH_RULES: Final[tuple[Rule, ...]] = (
    rule("daypoint", "SOMEDAY", lambda day: day),
    rule("daypoint", "NUM", lambda day: Node("", meaning={"day": day.number}) if 1 <= day.number <= 31 else None),
    rule("range", "from? DAYPOINT to|dayto|dash DAYPOINT", _range),
    rule("range", "from? WEEKDAYX to|dash WEEKDAYX comma? glue? RANGE", _named_range),
    rule("range", "between DAYPOINT and DAYPOINT", _range),
    rule("range", "DAYPOINT and DAYPOINT", _pair),
    rule("range", "from? MONTHX to|dayto|dash MONTHX", _month_range),
    rule("range", "HALFOFYEAR", _half_of_year),
    rule("range", "HALFOF YEARX", _half_of_that_year),
    rule("range", "weekword NUM to|dash weekword? NUM", _week_range),
)

RANGE_RULES: Final = (*_RELATIVE_RULES, *_STRETCH_RULES)
