"""The days that a description can mean, seen from today: the likeliest first, then the next ones in line."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Final, cast

from handlers.when import lunar
from handlers.when.description import Description
from handlers.when.named_days import NAMED_DAYS
from handlers.when.periods import (
    Period,
    Today,
    add_span,
    one_day,
    period_of,
    place_in,
    rolling,
    week_of_year,
)
from handlers.when.weekdays import (
    beside,
    next_weekday,
    next_weekend,
    next_workday,
    week_beside,
    which_weekday,
    which_weekend,
)

DAY_SLOTS: Final = frozenset(
    {
        "shift", "offset", "weekdays", "which", "day", "days", "month", "year", "week", "quarter", "period", "inside",
        "nth", "workday", "weekend", "share", "edge", "holiday", "base", "side", "whole_week",
    }
)  # fmt: skip
_LOOK_AHEAD: Final = 12
_SAID_TWICE: Final = {"last": ("week", -1), "this": ("week", 0), "coming": ("week", 0), "next": ("week", 1)}


def candidates(description: Description, today: Today) -> Iterator[Period]:
    """Yield the periods that the day words can mean; those that cannot exist are left out."""
    slots = {slot for slot in description if slot in DAY_SLOTS}
    if description.get("lunar") and "day" in slots and "month" not in slots:
        return iter(())  # "rằm tháng sau": the full moon of no month that is named
    if {"which", "period"} <= slots and _SAID_TWICE.get(description["which"]) == description["period"]:
        slots.discard("which")
    if {"day", "month"} <= slots and ({"holiday", "week"} & slots or description.get("period", ("",))[0] == "week"):
        return _confirmed(description, today)
    checked = description.get("weekdays", ()) if _is_check(slots) else ()
    if checked:
        slots -= {"weekdays", "which"}
        description = _without(description, "weekdays", "which")
    found = _with_year(description, slots, today)
    if checked:
        # Only the nearest one counts: a later year in which the weekday would fit is not what was meant.
        first = next((period for period in found if today.holds(period)), None)
        found = iter([first] if first and first.single and first.start.weekday() in checked else [])
    return islice(found, _LOOK_AHEAD)


def _confirmed(description: Description, today: Today) -> Iterator[Period]:
    """Yield a date that is said in another way too ("National Day, 2/9", "v 49, torsdag 3/12"), if both agree."""
    other = _without(description, "day", "month", "weekdays")
    spans = list(candidates(other, today))
    dated = candidates(_without(description, "holiday", "week", "period"), today)
    return (day for day in dated if any(span.start <= day.start <= span.end for span in spans))


def _without(description: Description, *unwanted: str) -> Description:
    return cast("Description", {slot: value for slot, value in description.items() if slot not in unwanted})


def _is_check(slots: set[str]) -> bool:
    """Tell whether a weekday only confirms a day that is known without it."""
    return bool(slots & {"day", "shift", "holiday"}) and "nth" not in slots


def _with_year(description: Description, slots: set[str], today: Today) -> Iterator[Period]:
    """Read "next year" beside a month, a holiday or a week as its year."""
    unit, shift = description.get("period", ("", 0))
    if unit == "year" and slots & {"month", "holiday", "week", "quarter"}:
        description = description | {"year": today.date.year + shift}
        slots = slots - {"period"} | {"year"}
    elif "inside" in slots and description["inside"] == "year" and slots & {"month", "holiday", "week", "quarter"}:
        return iter(())
    return _by_kind(description, slots, today)


def _by_kind(description: Description, slots: set[str], today: Today) -> Iterator[Period]:
    for kind, (needed, allowed, find) in _KINDS.items():
        if needed <= slots <= needed | allowed:
            return (period for period in find(description, today) if period) if kind else iter(())
    return iter(())


def _shift(description: Description, today: Today) -> Iterator[Period]:
    yield one_day(today.date + timedelta(days=description["shift"]))


def _offset(description: Description, today: Today) -> Iterator[Period]:
    """Yield "in two weeks", or with a weekday ("fredag om två veckor") so long after its next one, today included.

    That one may lie in the week after the one so far away: "in two weeks on Monday" may be either, so nothing.
    """
    span, weekdays = description["offset"], description.get("weekdays", ())
    if not weekdays:
        yield one_day(add_span(today.date, span))
    elif len(weekdays) == 1 and span.days and span.days % 7 == 0:
        ahead = (weekdays[0] - today.date.weekday()) % 7
        if "behind" not in description or today.date.weekday() + ahead < 7:
            yield one_day(add_span(today.date + timedelta(days=ahead), span))


def _holiday(description: Description, today: Today) -> Iterator[Period]:
    for year in _years(description, today):
        day = NAMED_DAYS[description["holiday"]](year)
        if day:
            yield one_day(day)


def _around(description: Description, today: Today) -> Iterator[Period]:
    """Yield the days so long before or after those that the base can mean."""
    if description["around"].minutes:
        return
    for period in candidates(description["base"], today):
        yield one_day(add_span(period.start, description["around"]))


def _beside(description: Description, today: Today) -> Iterator[Period]:
    """Yield "the Monday after Easter", "fredagen före jul"."""
    weekday, side = description["side"]
    for period in candidates(description["base"], today):
        yield one_day(beside(period.start, weekday, side))


def _week_beside(description: Description, today: Today) -> Iterator[Period]:
    """Yield "the week after New Year"; the week before Easter is the one that ends with it.

    What week it is that lies before a day in the midst of one, nobody knows: "veckan före jul" gives nothing.
    """
    side = description["whole_week"]
    for period in candidates(description["base"], today):
        if side == 1 or period.start.weekday() in {0, 6}:
            yield Period(*week_beside(period.start, side), "week")
        else:
            return


def _month(description: Description, today: Today) -> Iterator[Period]:
    if not 1 <= description["month"] <= 12 or not (_IN_MONTH | {"whole"}) & description.keys():
        return
    if description.get("lunar"):
        yield from _lunar(description, today)
        return
    for year in _years(description, today):
        yield from _placed(period_of("month", date(year, description["month"], 1)), description)


def _lunar(description: Description, today: Today) -> Iterator[Period]:
    """Yield a day of the lunar year; its last months lie in the next year of the sun."""
    earlier = (
        today
        if "year" in description
        else today._replace(date=today.date.replace(day=1, year=today.date.year - today.step))
    )
    for year in _years(description, earlier) if "day" in description else ():
        if day := lunar.solar(year, description["month"], description["day"]):
            yield one_day(day)


def _quarter(description: Description, today: Today) -> Iterator[Period]:
    if not 1 <= description["quarter"] <= 4:
        return
    for year in _years(description, today):
        yield from _placed(period_of("quarter", date(year, description["quarter"] * 3, 1)), description)


def _week(description: Description, today: Today) -> Iterator[Period]:
    """Yield the numbered week of this year or the next one; a day that has passed in this very week is none of them."""
    for year in islice(_years(description, today), 2):
        week = week_of_year(year, description["week"])
        if week:
            yield from _placed(week, description)
            if week.start <= today.date <= week.end:
                return


def _period(description: Description, today: Today) -> Iterator[Period]:
    unit, shift = description["period"]
    yield from _placed(period_of(unit, today.date, shift), description)


def _inside(description: Description, today: Today) -> Iterator[Period]:
    if not {"day", "nth", "edge", "share"} & description.keys():
        return
    for period in islice(rolling(description["inside"], today.date, today.step), _LOOK_AHEAD):
        yield from _placed(period, description)


def _day(description: Description, today: Today) -> Iterator[Period]:
    if description.get("named"):
        yield from _inside(description | {"inside": "month"}, today)


def _year(description: Description, _: Today) -> Iterator[Period]:
    yield from _placed(period_of("year", date(description["year"], 1, 1)), description)


def _placed(period: Period, description: Description) -> Iterator[Period]:
    placed = place_in(period, description)
    if placed:
        yield placed


def _years(description: Description, today: Today) -> Iterator[int]:
    """Yield the named year, or this one and then the next (or the last) ones."""
    if "year" in description:
        yield description["year"]
        return
    yield from range(today.date.year, today.date.year + _LOOK_AHEAD * today.step, today.step)


_IN_MONTH: Final = {"year", "day", "edge", "nth", "weekdays", "workday", "weekend", "share"}
_KINDS: Final = {
    "shift": ({"shift"}, set[str](), _shift),
    "offset": ({"offset"}, {"weekdays"}, _offset),
    "beside": ({"base", "side"}, set[str](), _beside),
    "week beside": ({"base", "whole_week"}, set[str](), _week_beside),
    "around": ({"base"}, set[str](), _around),
    "holiday": ({"holiday"}, {"year"}, _holiday),
    "which weekday": ({"weekdays", "which"}, set[str](), which_weekday),
    "which weekend": ({"weekend", "which"}, set[str](), which_weekend),
    "month": ({"month"}, _IN_MONTH, _month),
    "quarter": ({"quarter"}, _IN_MONTH, _quarter),
    "week": ({"week"}, {"year", "weekdays", "weekend", "edge"}, _week),
    "period": ({"period"}, _IN_MONTH - {"year"}, _period),
    "inside": ({"inside"}, _IN_MONTH - {"year"}, _inside),
    "day": ({"day"}, set[str](), _day),
    "year": ({"year"}, {"edge"}, _year),
    "weekday": ({"weekdays"}, set[str](), next_weekday),
    "weekend": ({"weekend"}, set[str](), next_weekend),
    "workday": ({"workday"}, set[str](), next_workday),
}
