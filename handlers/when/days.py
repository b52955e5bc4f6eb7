"""Rules for days and periods by name or number: "nästa fredag", "the 15th", "week 49", "cuối tháng"."""

from typing import Final, cast

from handlers.when.description import Description, Node, Span, Weak
from handlers.when.pattern import Rule, rule

_WEEK = Span(days=7)
_WEEKS_OF_MONTH: Final = frozenset({-1, 1, 2, 3, 4})
_STRETCHES: Final = frozenset({"month", "whole", "year", "quarter", "period", "inside", "weak"})


def _date(**slots: object) -> Node:
    return Node("date", meaning=Description(**slots))  # type: ignore[typeddict-item]


def _keep(kind: str, node: Node) -> Node:
    return Node(kind, node.number, node.name, node.meaning)


def _as_date(node: Node) -> Node:
    return _keep("date", node)


def _marked_weekday(number: Node) -> Node | None:
    """Read "thứ 2" to "thứ 7": Monday is the second day."""
    return Node("weekdayx", number.number - 2, "marked") if 2 <= number.number <= 7 else None


def _weekday_of_mark(mark: Node, number: Node) -> Node | None:
    day = _marked_weekday(number)
    if day is None or mark.name != "perhaps":
        return day
    return Node("weekdayx", day.number, "marked", {"weak": Weak.LED_IN_SENTENCE, "ordinal": True})


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


def _weekday_and_day(weekday: Node, day: Node) -> Node | None:
    """Read "lördag 28"; a smaller number may be an hour."""
    return _weekdays(weekday, day=day.number, named=True) if 25 <= day.number <= 31 else None


def _weeks_after(weekday: Node, weeks: Node) -> Node:
    """Read the British "Friday week"."""
    return _date(base=_weekdays(weekday).meaning, around=_WEEK.times(weeks.number))


def _so_many_weekdays(number: Node, often: Node) -> Node | None:
    """Read "two Fridays from now"."""
    weekdays = often.meaning.get("weekdays", ())
    if len(weekdays) != 1 or number.number < 1:
        return None
    return _date(base={"weekdays": weekdays}, around=_WEEK.times(number.number - 1))


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


def _list_day(mark: Node | None, day: Node) -> Node:
    """Read one day of a list; `bare` when neither a small word nor an ordinal tells that it is one."""
    return Node("listday", day.number, "" if mark or day.kind == "ord" else "bare")


def _two_days(first: Node, joint: Node, second: Node) -> Node | None:
    """Read "the 1st and 15th", which only a rhythm can mean ("of every month").

    A bare number is of the list when an "and" ties it: in "Main Street 12, the 15th of every month" it is none.
    """
    days = first.number, second.number
    ordered = 1 <= days[0] < days[1] <= 31 and (joint.kind == "and" or first.name != "bare")
    return Node("daylist", name=first.name, meaning={"days": days, "plural": True}) if ordered else None


def _more_days(first: Node, joint: Node, rest: Node) -> Node | None:
    days = (first.number, *rest.meaning["days"])
    alike = joint.kind == "and" or first.name != "bare" or rest.name == "bare"
    ordered = 1 <= days[0] < days[1]
    return Node("daylist", name=first.name, meaning=rest.meaning | {"days": days}) if ordered and alike else None


def _quarter_of_year(pair: Node) -> Node | None:
    """Read "quý 1/2027"."""
    quarter, year = pair.meaning["month"], pair.meaning["year"]
    return _date(quarter=quarter, year=year) if quarter <= 4 else None


def _holiday(holiday: Node) -> Node:
    return Node("date", meaning=holiday.meaning | {"holiday": holiday.name})


def _nth(order: Node, weekday: Node) -> Node:
    return _weekdays(weekday, nth=order.number)


def _spelled_nth(order: Node, weekday: Node) -> Node | None:
    """Read "den andra tisdagen"; "den 2:a, tisdag" is a day of the month."""
    return None if order.name == "digits" else _nth(order, weekday)


def _nth_unit(order: Node, unit: Node) -> Node | None:
    if unit.name == "day":
        return _date(day=order.number)
    if unit.name == "week":
        return _date(share=("week", order.number)) if order.number in _WEEKS_OF_MONTH else None
    return _date(nth=order.number, workday=True) if unit.name == "workday" else _date(nth=order.number, weekend=True)


def _near(edge: Node, stretch: Node) -> Node | None:
    """Read "early in March", "late next week"; "late Friday" is no edge of a day."""
    meaning = stretch.meaning
    if not meaning.keys() <= _STRETCHES or not meaning.keys() & (_STRETCHES - {"weak", "whole"}):
        return None
    kept = {slot: value for slot, value in meaning.items() if slot not in {"weak", "whole"}}
    return Node("date", meaning=cast("Description", kept | {"edge": edge.name}))


def _half_of_month(half: Node, stretch: Node) -> Node | None:
    """Read "the first half of March"."""
    meaning = stretch.meaning
    monthly = "month" in meaning or meaning.get("period", ("",))[0] == "month"
    if half.name == "sign" or not monthly or not meaning.keys() <= _STRETCHES:
        return None
    return Node("date", meaning=meaning | {"share": ("half", half.number)})


def _turn_of_months(first: Node, second: Node) -> Node | None:
    """Read "månadsskiftet mars-april"."""
    return _date(month=first.number, edge="end") if second.number == first.number % 12 + 1 else None


def _ordinal(number: Node) -> Node | None:
    """Read "thứ hai" behind a weekday or a week."""
    return Node("place", number.number) if 1 <= number.number <= 5 else None


def _numbered_unit(unit: Node, order: Node) -> Node | None:
    """Read "tuần thứ hai"; "ngày thứ hai" is a Monday."""
    return _nth_unit(order, unit) if unit.name in {"week", "workday"} else None


_WEEKDAY_RULES: Final[tuple[Rule, ...]] = (
    rule("weekdayx", "WEEKDAY", lambda day: _keep("weekdayx", day)),
    rule("weekdayx", "WEEKDAYMARK NUM", _weekday_of_mark),
    rule("weekdayx", "weekdaysign NUM", _signed_weekday),
    rule("weekdaylist", "WEEKDAYX", lambda day: Node("weekdaylist", meaning=day.meaning | {"weekdays": (day.number,)})),
    rule("weekdaylist", "WEEKDAYX and|comma|slash and? WEEKDAYLIST", _more_weekdays),
    rule("weekdaylist", "WEEKDAYX and|comma|dash|slash WEEKDAYNUMBERS", _more_marked),
    rule("weekdaynumbers", "NUM", _weekday_number),
    rule("weekdaynumbers", "NUM and|comma|dash|slash WEEKDAYNUMBERS", _more_numbers),
    rule("date", "WEEKDAYLIST", _as_date),
    rule("date", "OFTENLIST", _plural_weekdays),
    rule("which", "THIS|COMING|NEXT|LAST", lambda which: which),
    rule("date", "WEEKDAYX NUM", _weekday_and_day),
    rule("date", "WHICH WEEKDAYX", _which),
    rule("date", "WEEKDAYX WHICHPOST", lambda day, which: _which(which, day)),
    rule("date", "WEEKDAYX WEEKPOST", _weeks_after),
    rule("date", "NUM OFTEN later", _so_many_weekdays),
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
    rule("date", "NUM|ORD of? MONTHX", _day_month),
    rule("date", "MONTHFIRST NUM|ORD", lambda month, day: _day_month(day, month)),
    rule("date", "daymark NUM MONTHX?", _marked_day),
    rule("date", "DAYMARK? ORD", _day),
    rule("listday", "DAYMARK|ARTICLE? NUM|ORD", _list_day),
    rule("daylist", "LISTDAY AND|COMMA LISTDAY", _two_days),
    rule("daylist", "LISTDAY AND|COMMA DAYLIST", _more_days),
    rule("range", "glue? DAYLIST", lambda days: _keep("range", days)),
    rule("date", "NUMDATE whichpost", _as_date),
    rule("date", "MONTHX", _bare_month),
    rule("date", "inmonth MONTHX", _whole_month),
    rule("date", "MONTHX whichpost", _whole_month),
    rule("date", "YEARX", lambda year: _date(year=year.number, weak=Weak.LED)),
    rule("date", "weekword NUM", lambda week: _date(week=week.number)),
    rule("date", "weekword ordmark NUM", lambda week: _date(week=week.number) if week.number > 5 else None),
    rule("date", "quarterword NUM", lambda quarter: _date(quarter=quarter.number) if quarter.number < 10 else None),
    rule("date", "QUARTERX", lambda quarter: _date(quarter=quarter.number)),
    rule("date", "QUARTERX slash YEAR4", lambda quarter, year: _date(quarter=quarter.number, year=year.number)),
    rule("date", "quarterword MONTHYEAR", _quarter_of_year),
    rule("date", "ORD quarterword", lambda quarter: _date(quarter=quarter.number) if quarter.number > 0 else None),
    rule("date", "ORD WEEKDAYX", _nth),
    rule("date", "daymark ORD WEEKDAYX", _spelled_nth),
    rule("date", "WEEKDAYX ORDER", lambda weekday, order: _nth(order, weekday)),
    rule("date", "ORD NTHUNIT", _nth_unit),
    rule("date", "NTHUNIT ORDER", lambda unit, order: _nth_unit(order, unit)),
    rule("place", "ordmark NUM", _ordinal),
    rule("date", "WEEKDAYX PLACE", lambda weekday, order: _nth(order, weekday)),
    rule("date", "NTHUNIT PLACE", _numbered_unit),
    rule("date", "NEAREDGE nearlink? DATE", _near),
    rule("date", "HALFOF of? DATE", _half_of_month),
    rule("date", "turn MONTHX slash|dash|and MONTHX", _turn_of_months),
    rule("date", "turnyear YEARPAIR", lambda years: _date(year=years.number, edge="end")),
    rule("date", "EDGE", lambda edge: _date(edge=edge.name)),
    rule("date", "INSIDE", lambda inside: _date(inside=inside.name)),
    rule("date", "HOLIDAY whichpost?", _holiday),
)  # fmt: skip

DAY_RULES: Final = (*_WEEKDAY_RULES, *_DATE_RULES)
