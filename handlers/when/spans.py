"""Rules for lengths of time: "en och en halv timme", "two weeks", "một tiếng rưỡi"."""

from typing import Final

from handlers.when.description import Description, Node, Span
from handlers.when.pattern import Rule, rule

_UNITS: Final = {
    "minute": Span(minutes=1),
    "hour": Span(minutes=60),
    "day": Span(days=1),
    "week": Span(days=7),
    "month": Span(months=1),
    "quarter": Span(months=3),
    "halfyear": Span(months=6),
    "year": Span(months=12),
    "workday": Span(workdays=1),
}
_HALVES: Final = {"hour": Span(minutes=30), "day": Span(minutes=720), "month": Span(days=15), "year": Span(months=6)}
_LONGEST = Span(months=1200, days=36_500, minutes=1_000_000, workdays=5_000)


def span_node(span: Span, kind: str = "shortspan") -> Node | None:
    """Return a node for a span that is neither empty nor beyond all plans."""
    reasonable = any(span) and all(part <= most for part, most in zip(span, _LONGEST, strict=True))
    return Node(kind, meaning=Description(offset=span)) if reasonable else None


def _counted(number: Node | None, unit: Node) -> Node | None:
    size = _UNITS.get(unit.name)
    return span_node(size.times(number.number if number else 1)) if size else None


def _decimal(number: Node, unit: Node) -> Node | None:
    """Read "1,5": the number counts sixtieths."""
    whole, rest = divmod(number.number, 60)
    half = _HALVES.get(unit.name)
    if unit.name == "hour":
        return span_node(Span(minutes=number.number))
    if half is None or rest not in {0, 30}:
        return None
    return span_node(_UNITS[unit.name].times(whole).plus(half.times(rest // 30)))


def _half(unit: Node) -> Node | None:
    """Read "half an hour"; half a day may as well be a morning."""
    half = _HALVES.get(unit.name)
    return span_node(half) if half and unit.name != "day" else None


def _and_half(number: Node, unit: Node) -> Node | None:
    half, size = _HALVES.get(unit.name), _UNITS.get(unit.name)
    return span_node(size.times(number.number).plus(half)) if half and size else None


def _both(large: Node, small: Node) -> Node | None:
    """Join "an hour" and "15 minutes", "two weeks" and "three days": the larger unit comes first."""
    first, second = large.meaning["offset"], small.meaning["offset"]
    return span_node(first.plus(second), "span") if _unit_of(first) > _unit_of(second) else None


def _unit_of(span: Span) -> int:
    """Return the place of the unit among all, judged by the length: 15 days are days, 14 are weeks."""
    if span.workdays:
        return 0
    if span.months:
        return 6 if span.months % 12 == 0 else 5
    if span.days:
        return 4 if span.days % 7 == 0 else 3
    return 2 if span.minutes % 60 == 0 else 1


def _clock_as_span(time: Node) -> Node | None:
    clock = time.meaning["clock"]
    return span_node(Span(minutes=clock.hour * 60 + clock.minute))


SPAN_RULES: Final[tuple[Rule, ...]] = (
    rule("shortspan", "NUM UNIT", _counted),
    rule("shortspan", "one UNIT", lambda unit: _counted(None, unit)),
    rule("shortspan", "DECIMAL UNIT", _decimal),
    rule("shortspan", "half UNIT", _half),
    rule("shortspan", "NUM|ONE andhalf UNIT", _and_half),
    rule("shortspan", "NUM|ONE UNIT andhalf", _and_half),
    rule("span", "SHORTSPAN", lambda span: span),
    rule("span", "SHORTSPAN and|comma? SHORTSPAN", _both),
    rule("clockspan", "HM minutemark?", _clock_as_span),
)
