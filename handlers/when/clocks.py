"""Rules for the time of day: "halv tre", "quarter to nine", "9 giờ kém 15", "kl 9-11"."""

from typing import Final

from handlers.when import daytime
from handlers.when.description import Clock, Node, Weak
from handlers.when.pattern import Rule, rule

_DAY = 24 * 60
_NAMES_A_DAY = frozenset({"weekdays", "shift"})
_NOON = 12 * 60
_ROUND_MINUTES = frozenset({5, 10, 15, 20, 25})


def clock_node(kind: str, clock: Clock) -> Node:
    """Return a node for a time of day."""
    return Node(kind, meaning={"clock": clock})


def _hour(number: Node) -> Node:
    return clock_node(
        "hour", Clock(number.number, 0, number.number > 12 or number.name == "padded" or number.number == 0)
    )


def _as(kind: str, node: Node) -> Node:
    return Node(kind, node.number, node.name, node.meaning)


def _explicit(time: Node) -> Node:
    return _as("clock", time)


def _marked_hour(hour: Node) -> Node:
    """Read "9 giờ", which alone may also be a length of time."""
    return Node("time", meaning=_hour(hour).meaning | {"weak": Weak.NOT_IN_SENTENCE})


def _unmarked_minute(hour: Node, minute: Node) -> Node | None:
    """Read "9 giờ 15"; a spelled number is the minute only when it is a round one ("9 giờ hai tuần một lần")."""
    return _hour_minute(hour, minute) if minute.name or minute.number % 5 == 0 else None


def _spoken(hour: Node, minute: Node) -> Node | None:
    """Read "nine thirty": digits would be two numbers."""
    spelled = not hour.name and not minute.name
    return _hour_minute(hour, minute) if spelled and hour.number <= 24 and 10 <= minute.number < 60 else None


def _spoken_zero(hour: Node, minute: Node) -> Node | None:
    """Read "nine oh five"."""
    spelled = not hour.name and not minute.name
    return _hour_minute(hour, minute) if spelled and hour.number <= 24 and 0 < minute.number < 10 else None


def _strong(time: Node) -> Node:
    return Node("clock", meaning={"clock": time.meaning["clock"]})


def _hour_minute(hour: Node, minute: Node) -> Node:
    return clock_node("time", Clock(hour.number, minute.number, _hour(hour).meaning["clock"].sure))


def _moved(hour: Node, minutes: int) -> Node | None:
    """Return the time so many minutes from the full hour, on the same half of the dial."""
    if not 0 <= hour.number <= 24:
        return None
    total = (hour.number * 60 + minutes) % _DAY
    if hour.number <= 12 and hour.number * 60 + minutes < 60:
        total += 12 * 60  # "kvart i ett" is 12.45, not 00.45
    return clock_node("time", Clock(total // 60, total % 60, hour.number > 12))


def _minutes(node: Node) -> int | None:
    return 15 if node.kind == "quarter" else node.number if 0 < node.number < 30 else None


def _past(minutes: Node, mark: Node | None, hour: Node) -> Node | None:
    return _from_hour(minutes, mark, hour, 1)


def _to(minutes: Node, mark: Node | None, hour: Node) -> Node | None:
    return _from_hour(minutes, mark, hour, -1)


def _to_not_until(minutes: Node, mark: Node | None, hour: Node) -> Node | None:
    """Read "20 to 9", but not "10 to 12", which may be two hours."""
    if minutes.kind == "num" and minutes.name and hour.name and minutes.number < hour.number:
        return None
    return _to(minutes, mark, hour)


def _from_hour(minutes: Node, mark: Node | None, hour: Node, sign: int) -> Node | None:
    """Read "ten to nine"; minutes that are not round want their unit ("two to three" may be weeks)."""
    count = _minutes(minutes)
    if hour.kind == "clockword":
        hour = Node("num", _NOON // 60) if hour.number == _NOON else Node("num", -1)
    if count is None or not (mark or minutes.kind == "quarter" or count in _ROUND_MINUTES):
        return None
    return _moved(hour, sign * count)


def _around_half(minutes: Node, side: Node, hour: Node) -> Node | None:
    """Read "fem i halv sex" and "fem över halv sex"."""
    count = _minutes(minutes)
    if count is None or count > 10:
        return None
    return _moved(hour, -30 + (count if side.kind == "past" else -count))


def _less(hour: Node, minutes: Node) -> Node | None:
    """Read "9 giờ kém 15"."""
    count = _minutes(minutes)
    return _moved(hour, -count) if count else None


def _half_of_day(time: Node, half: Node) -> Node | None:
    hour, minute, _ = time.meaning["clock"]
    if half.name == "am" and not hour <= 12:
        return None
    if hour <= 12:
        hour = hour % 12 + (12 if half.name == "pm" else 0)
    return Node("halved", name="halved", meaning={"clock": Clock(hour, minute, sure=True)})


def _word(word: Node) -> Node:
    if word.name == "midnight":
        return clock_node("time", Clock(24))  # not sure: of which day, "midnight on Friday" leaves open
    return clock_node("time", Clock(word.number // 60, word.number % 60, sure=True))


def _with_part(time: Node, part: Node) -> Node | None:
    if time.meaning["clock"].hour > 12:
        return None
    return Node("clock", meaning={"clock": time.meaning["clock"]} | part.meaning)


def _range(first: Node, last: Node) -> Node | None:
    """Join two times; when neither is marked as a time, the pair needs a day beside it."""
    start, end = first.meaning["clock"], last.meaning["clock"]
    if last.name == "halved":
        start = _before(start, end)
    backwards = end.sure and start[:2] >= end[:2]
    if max(start.hour, end.hour) > 24 or (backwards and not daytime.is_over_midnight(start.hour, end.hour)):
        return None
    return Node("hours" if first.kind == last.kind == "hour" else "clock", meaning={"clock": start, "clock_end": end})


def _between(first: Node, last: Node) -> Node | None:
    joined = _range(first, last)
    return joined if joined and joined.kind == "clock" else None


def _from_to(led: Node | None, first: Node, mark: Node, last: Node) -> Node | None:
    """Join two times of which one at least is marked as a time."""
    return None if _may_be_minutes(led, first, mark) else _between(first, last)


def _bare_from_to(led: Node | None, first: Node, mark: Node, last: Node) -> Node | None:
    """Join bare hours; "from 9 to 11" may also come before its day."""
    return None if _may_be_minutes(led, first, mark) else _bare_between(led, first, last)


def _bare_between(led: Node | None, first: Node, last: Node) -> Node | None:
    joined = _range(first, last)
    return Node("hours", name="led" if led else "", meaning=joined.meaning | {"needs_day": True}) if joined else None


def _may_be_minutes(led: Node | None, first: Node, mark: Node) -> bool:
    """Tell whether "10 to 12" may also be ten minutes before twelve."""
    clock = first.meaning["clock"]
    bare = first.kind in {"hour", "clock"} and clock.minute == 0
    return led is None and mark.name == "minutes" and bare and clock.hour in _ROUND_MINUTES


def _before(start: Clock, end: Clock) -> Clock:
    """Return the start in "1-3 pm" and "11-1 pm": the reading that lies closest before the end."""
    if start.sure or start.hour > 12:
        return start
    early, late = start._replace(hour=start.hour % 12, sure=True), start._replace(hour=start.hour % 12 + 12, sure=True)
    return late if late[:2] < end[:2] else early


def _before_part(hour: Node, day: Node, part: Node | None) -> Node | None:
    """Read "8 tonight" and "9 tomorrow morning", where the part of the day makes the number an hour."""
    spoken = day.meaning | (part.meaning if part else {})
    if hour.meaning["clock"].hour > 12 or "part" not in spoken or not _NAMES_A_DAY & spoken.keys():
        return None
    return Node("clock", name="unmarked", meaning={"clock": hour.meaning["clock"]} | spoken)


def _before_day(hour: Node | None) -> Node | None:
    """Read "0900 tomorrow": a bare hour before its day."""
    return hour and Node("clock", name="early", meaning=hour.meaning | {"needs_day": True})


def _four_digits(hour: Node) -> Node | None:
    """Read "0900 tomorrow", but not a year."""
    return _before_day(hour) if hour.meaning["clock"].hour not in {19, 20, 21} else None


def _four_digits_sharp(hour: Node) -> Node | None:
    """Read "1300 sharp"."""
    return _as("time", hour) if _four_digits(hour) else None


def _weak(node: Node) -> Node:
    return Node("clock", meaning=node.meaning | {"weak": Weak.NOT_IN_SENTENCE})


CLOCK_RULES: Final[tuple[Rule, ...]] = (
    rule("hour", "approx? NUM", _hour),
    rule("hour", "HMDOT", lambda time: _as("hour", time)),
    rule("hour", "NUM4", lambda time: Node("hour", name="four digits", meaning=time.meaning)),
    rule("time", "HM minutemark?", lambda time: _as("time", time)),
    rule("hour", "NUM NUM", _spoken),
    rule("hour", "NUM zero NUM", _spoken_zero),
    rule("time", "NUM oclock", lambda hour: _as("time", _hour(hour))),
    rule("time", "NUM4 oclock", _four_digits_sharp),
    rule("time", "NUM dash about", lambda hour: _as("time", _hour(hour))),
    rule("time", "NUM hourmark oclock?", _marked_hour),
    rule("time", "NUM hourmark NUM minutemark", _hour_minute),
    rule("time", "NUM hourmark NUM", _unmarked_minute),
    rule("time", "NUM hourmark halfafter", lambda hour: _moved(hour, 30)),
    rule("time", "NUM halfafter", lambda hour: _moved(hour, 30)),
    rule("time", "NUM hourmark? less NUM|QUARTER minutemark?", _less),
    rule("time", "less NUM|QUARTER MINUTEMARK? NUM hourmark", _to),
    rule("time", "halfto NUM", lambda hour: _moved(hour, -30)),
    rule("time", "halfpast NUM", lambda hour: _moved(hour, 30)),
    rule("time", "NUM|QUARTER MINUTEMARK? past NUM|CLOCKWORD", _past),
    rule("time", "NUM|QUARTER MINUTEMARK? to_hour NUM|CLOCKWORD", _to),
    rule("time", "NUM|QUARTER MINUTEMARK? to_or_until NUM|CLOCKWORD", _to_not_until),
    rule("time", "NUM|QUARTER PAST|TO_HOUR halfto NUM", _around_half),
    rule("time", "CLOCKWORD", _word),
    rule("halved", "TIME|HOUR AMPM", _half_of_day),
    rule("clock", "TIME|HALVED", _explicit),
    rule("clock", "clockmark approx? TIME|HALVED", _strong),
    rule("clock", "approx clockmark TIME|HALVED|HOUR", _strong),
    rule("clock", "approx TIME|HALVED", _strong),
    rule("clock", "clockmark approx? HOUR", _explicit),
    rule("clock", "clockmark TIME|HOUR oclock", _strong),
    rule("clock", "HALVED oclock", _strong),
    rule("clock", "clockmark? TIME|HOUR PART", _with_part),
    rule("clock", "HOUR DATE PART?", _before_part),
    rule("clock", "approx HOUR", _before_day),
    rule("clock", "NUM4", _four_digits),
    rule("clock", "NUM NUM", lambda hour, minute: _before_day(_spoken(hour, minute))),
    rule("clock", "HMDOT", _weak),
    rule("clock", "HMDOT dash HMDOT", _range),
    rule("moment", "TIME|HALVED|HOUR", lambda time: time),
    rule("moment", "clockmark TIME|HALVED|HOUR", _strong),
    rule("clock", "FROM? MOMENT TO|DASH MOMENT", _from_to),
    rule("clock", "between MOMENT and MOMENT", _between),
    rule("hours", "FROM? HOUR TO|DASH HOUR", _bare_from_to),
    rule("hours", "BETWEEN HOUR and HOUR", _bare_between),
)
