"""Rules for days and periods: "nästa fredag", "the 15th", "12-14 maj", "two weeks after Easter"."""

from typing import Final, cast

from handlers.when.description import Description, Node, Span, Weak
from handlers.when.pattern import Rule, rule

_DAY = Node("span", meaning={"offset": Span(days=1)})
_WEEK = Node("span", meaning={"offset": Span(days=7)})
_SHARED = ("month", "year", "week", "period", "which", "inside", "lunar")


def _date(**slots: object) -> Node:
    return Node("date", meaning=Description(**slots))  # type: ignore[typeddict-item]


def _keep(kind: str, node: Node) -> Node:
    return Node(kind, node.number, node.name, node.meaning)


def _as_date(node: Node) -> Node:
    return _keep("date", node)


def _marked_weekday(number: Node) -> Node | None:
    """Read "thứ 2" to "thứ 7": Monday is the second day."""
    return Node("weekdayx", number.number - 2, "marked") if 2 <= number.number <= 7 else None


def _signed_weekday(number: Node) -> Node | None:
    """Read "T2", which may also be the name of a building."""
    day = _marked_weekday(number)
    return (
        Node("weekdayx", day.number, "marked", {"weak": Weak.LED_IN_SENTENCE})
        if day and number.name == "digits"
        else None
    )


def _more_weekdays(first: Node, rest: Node) -> Node | None:
    days = (first.number, *rest.meaning["weekdays"])
    if len(set(days)) < len(days):
        return None
    weak = first.meaning | rest.meaning
    return Node("weekdaylist", first.number, first.name, weak | {"weekdays": days})


def _more_marked(first: Node, rest: Node) -> Node | None:
    """Read "thứ 2, 4, 6"."""
    return _more_weekdays(first, rest) if first.name == "marked" else None


def _weekday_number(number: Node) -> Node | None:
    day = _marked_weekday(number)
    return Node("", meaning={"weekdays": (day.number,)}) if day else None


def _more_numbers(number: Node, rest: Node) -> Node | None:
    return _more_weekdays(Node("", number.number - 2), rest)


def _weekdays(node: Node, **slots: object) -> Node:
    meaning: Description = {"weekdays": (node.number,)}
    return Node("date", meaning=node.meaning | meaning | Description(**slots))  # type: ignore[typeddict-item]


def _plural_weekdays(often: Node) -> Node | None:
    """Read "every other week on Thursdays"."""
    return _date(weekdays=often.meaning["weekdays"], plural=True) if "weekdays" in often.meaning else None


def _which(which: Node, weekday: Node) -> Node:
    found = _weekdays(weekday, which=which.name or which.kind)
    return Node("date", meaning=found.meaning | {"weak": 0})


def _month_number(number: Node) -> Node | None:
    return Node("monthx", number.number) if 1 <= number.number <= 99 else None


def _bare_month(month: Node) -> Node:
    return Node("date", meaning=month.meaning | {"month": month.number})


def _whole_month(month: Node) -> Node:
    return Node("date", meaning=month.meaning | {"month": month.number, "whole": True})


def _day_month(day: Node, month: Node) -> Node | None:
    if not -2 <= day.number <= 99:
        return None
    return Node("date", meaning=month.meaning | {"day": day.number, "month": month.number})


def _day(mark: Node | None, day: Node) -> Node | None:
    """Read an ordinal as a day of the month; a spelled one ("den andra") may be any thing in a row."""
    if not -1 <= day.number <= 99:
        return None
    found = _date(day=day.number, named=True)
    if day.name != "digits" and day.number <= 12:
        return Node("date", meaning=found.meaning | {"weak": Weak.NEVER})
    return found if mark else Node("date", meaning=found.meaning | {"weak": Weak.LED})


def _marked_date(day: Node) -> Node:
    """Read "ngày 1/4", which can be no fraction."""
    return Node("date", meaning=day.meaning | {"weak": 0})


def _marked_day(day: Node, month: Node | None) -> Node | None:
    if not 1 <= day.number <= 99:
        return None
    return _day_month(day, month) if month else _date(day=day.number, named=True)


def _two_days(first: Node, second: Node) -> Node | None:
    """Read "the 1st and 15th", which only a rhythm can mean ("of every month")."""
    days = first.number, second.number
    ordered = 1 <= days[0] < days[1] <= 31
    return Node("daylist", meaning={"days": days, "plural": True}) if ordered else None


def _more_days(first: Node, rest: Node) -> Node | None:
    days = (first.number, *rest.meaning["days"])
    return Node("daylist", meaning=rest.meaning | {"days": days}) if 1 <= days[0] < days[1] else None


def _holiday(holiday: Node) -> Node:
    return Node("date", meaning=holiday.meaning | {"holiday": holiday.name})


def _nth(order: Node, weekday: Node) -> Node:
    return _weekdays(weekday, nth=order.number)


def _nth_unit(order: Node, unit: Node) -> Node:
    if unit.name == "day":
        return _date(day=order.number)
    return _date(nth=order.number, workday=True) if unit.name == "workday" else _date(nth=order.number, weekend=True)


def _around(span: Node, base: Node, sign: int) -> Node:
    return Node("range", meaning={"base": base.meaning, "around": span.meaning["offset"].times(sign)})


def _beside(weekday: Node, base: Node, side: int) -> Node | None:
    if not {"holiday", "day"} & base.meaning.keys():
        return None
    return Node("range", meaning={"base": base.meaning, "side": (weekday.number, side)})


def _offset(span: Node, sign: int = 1) -> Node:
    return _date(offset=span.meaning["offset"].times(sign))


def _range(first: Node, last: Node) -> Node | None:
    """Join two days; each lends the other what is said only once ("12-14 maj", "Sept 14-18")."""
    start, end = first.meaning, last.meaning
    if "end" in start or "end" in end or not _are_alike(start, end):
        return None
    return Node("range", meaning=_shared(end) | start | {"end": _shared(start) | end})


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


def _month_range(first: Node, last: Node) -> Node:
    return Node("range", meaning={"month": first.number, "end": {"month": last.number, "whole": True}, "whole": True})


def _week_range(first: Node, last: Node) -> Node:
    return Node("range", meaning={"week": first.number, "end": {"week": last.number}})


_WEEKDAY_RULES: Final[tuple[Rule, ...]] = (
    rule("weekdayx", "WEEKDAY", lambda day: _keep("weekdayx", day)),
    rule("weekdayx", "weekdaymark NUM", _marked_weekday),
    rule("weekdayx", "weekdaysign NUM", _signed_weekday),
    rule("weekdaylist", "WEEKDAYX", lambda day: Node("weekdaylist", meaning=day.meaning | {"weekdays": (day.number,)})),
    rule("weekdaylist", "WEEKDAYX and|comma|slash and? WEEKDAYLIST", _more_weekdays),
    rule("weekdaylist", "WEEKDAYX and|comma|dash|slash WEEKDAYNUMBERS", _more_marked),
    rule("weekdaynumbers", "NUM", _weekday_number),
    rule("weekdaynumbers", "NUM and|comma|dash|slash WEEKDAYNUMBERS", _more_numbers),
    rule("date", "WEEKDAYLIST", _as_date),
    rule("date", "OFTENLIST", _plural_weekdays),
    rule("which", "THIS|COMING|NEXT|LAST", lambda which: which),
    rule("date", "WHICH WEEKDAYX", _which),
    rule("date", "WEEKDAYX WHICHPOST", lambda day, which: _which(which, day)),
    rule("date", "WEEKDAYX weekpost", lambda day: _keep("date", _around(_WEEK, _weekdays(day), 1))),
)  # fmt: skip

_DATE_RULES: Final[tuple[Rule, ...]] = (
    rule("monthx", "MONTH", lambda month: _keep("monthx", month)),
    rule("monthx", "monthmark NUM", _month_number),
    rule("yearx", "YEAR4|SHORTYEAR", lambda year: year),
    rule("yearx", "yearmark YEAR4", lambda year: year),
    rule("date", "NUMDATE|DOTDATE", _as_date),
    rule("date", "daymark NUMDATE|DOTDATE", _marked_date),
    rule("date", "monthmark? MONTHYEAR", _as_date),
    rule("date", "datemark NUM dash NUM", lambda day, month: _date(day=day.number, month=month.number)),
    rule("date", "NUM|ORD MONTHX", _day_month),
    rule("date", "MONTHFIRST NUM|ORD", lambda month, day: _day_month(day, month)),
    rule("date", "daymark NUM MONTHX?", _marked_day),
    rule("date", "DAYMARK? ORD", _day),
    rule("daylist", "daymark? NUM|ORD and|comma daymark? NUM|ORD", _two_days),
    rule("daylist", "daymark? NUM|ORD and|comma DAYLIST", _more_days),
    rule("range", "DAYLIST", lambda days: _keep("range", days)),
    rule("date", "NUMDATE whichpost", _as_date),
    rule("date", "MONTHX", _bare_month),
    rule("date", "inmonth MONTHX", _whole_month),
    rule("date", "MONTHX whichpost", _whole_month),
    rule("date", "YEARX", lambda year: _date(year=year.number, weak=Weak.LED)),
    rule("date", "weekword NUM", lambda week: _date(week=week.number)),
    rule("date", "weekword ordmark NUM", lambda week: _date(week=week.number) if week.number > 5 else None),
    rule("date", "quarterword NUM", lambda quarter: _date(quarter=quarter.number) if quarter.number < 10 else None),
    rule("date", "ORD quarterword", lambda quarter: _date(quarter=quarter.number) if quarter.number > 0 else None),
    rule("date", "ORD WEEKDAYX", _nth),
    rule("date", "WEEKDAYX ORDER", lambda weekday, order: _nth(order, weekday)),
    rule("date", "ORD NTHUNIT", _nth_unit),
    rule("date", "NTHUNIT ORDER", lambda unit, order: _nth_unit(order, unit)),
    rule("date", "EDGE", lambda edge: _date(edge=edge.name)),
    rule("date", "INSIDE", lambda inside: _date(inside=inside.name)),
    rule("date", "HOLIDAY whichpost?", _holiday),
)  # fmt: skip

_RELATIVE_RULES: Final[tuple[Rule, ...]] = (
    rule("date", "in approx? SPAN|CLOCKSPAN later?", _offset),
    rule("date", "approx? SPAN|CLOCKSPAN later", _offset),
    rule("date", "in SPAN ahead", _offset),
    rule("date", "SPAN ago", lambda span: _offset(span, -1)),
    rule("date", "agopre SPAN ago?", lambda span: _offset(span, -1)),
    rule("range", "SPAN after|fromday SOMEDAY", lambda span, base: _around(span, base, 1)),
    rule("range", "SPAN before SOMEDAY", lambda span, base: _around(span, base, -1)),
    rule("range", "dayof after SOMEDAY", lambda base: _around(_DAY, base, 1)),
    rule("range", "WEEKDAYX after SOMEDAY", lambda weekday, base: _beside(weekday, base, 1)),
    rule("range", "WEEKDAYX before SOMEDAY", lambda weekday, base: _beside(weekday, base, -1)),
    rule("range", "dayof before SOMEDAY", lambda base: _around(_DAY, base, -1)),
)

_RANGE_RULES: Final[tuple[Rule, ...]] = (
    rule("daypoint", "SOMEDAY", lambda day: day),
    rule("daypoint", "NUM", lambda day: Node("", meaning={"day": day.number}) if 1 <= day.number <= 31 else None),
    rule("range", "from? DAYPOINT to|dayto|dash DAYPOINT", _range),
    rule("range", "between DAYPOINT and DAYPOINT", _range),
    rule("range", "DAYPOINT and DAYPOINT", _pair),
    rule("range", "from? MONTHX to|dayto|dash MONTHX", _month_range),
    rule("range", "weekword NUM to|dash weekword? NUM", _week_range),
)

DAY_RULES: Final = (*_WEEKDAY_RULES, *_DATE_RULES, *_RELATIVE_RULES, *_RANGE_RULES)
