"""The time of day that a clock and a part of the day name together."""

from typing import Final

from handlers.when.description import Clock, Description

# A part of the day without an hour is remembered at this one.
DEFAULT_HOURS: Final = {
    "morning": 8,
    "forenoon": 10,
    "noon": 12,
    "afternoon": 15,
    "evening": 19,
    "nightfall": 19,
    "night": 22,
}
# "This afternoon" said at four is not over; "this morning" said at ten is.
LAST_HOURS: Final = {"afternoon": 17, "evening": 22, "nightfall": 22, "night": 23}
_HOURS: Final = {
    "morning": range(12),
    "forenoon": range(5, 12),
    "noon": range(10, 15),
    "afternoon": range(12, 20),
    "evening": range(16, 25),
    "night": (*range(18, 25), *range(6)),
    "nightfall": (*range(17, 25), *range(4)),
}
NIGHTS: Final = frozenset({"night", "nightfall"})  # they reach over midnight
_AMBIGUOUS: Final = range(1, 7)
_LATE: Final = 18
_SMALL_HOURS: Final = range(7)
MIDNIGHT: Final = 24 * 60


def readings(description: Description) -> tuple[int, ...]:
    """Return the minutes of the day that may be meant, most likely first; none for an impossible time."""
    clock, part = description.get("clock"), description.get("part")
    if clock is None:
        return (DEFAULT_HOURS[part] * 60,) if part else ()
    if not (0 <= clock.hour <= 24 and 0 <= clock.minute <= 59) or (clock.hour == 24 and clock.minute):
        return ()
    if part:
        hours = _hours_in(clock, part)
        return tuple(hour * 60 + clock.minute for hour in hours[:1])
    if not clock.sure and clock.hour in _AMBIGUOUS:
        return (clock.hour + 12) * 60 + clock.minute, clock.hour * 60 + clock.minute
    return (clock.hour * 60 + clock.minute,)


def _hours_in(clock: Clock, part: str) -> list[int]:
    """Return the hours that the clock can mean in this part of the day."""
    possible = [clock.hour] if clock.sure else [clock.hour, clock.hour + 12]
    if clock.hour == 0 and part in NIGHTS:
        possible = [24]
    return sorted((hour for hour in possible if hour in _HOURS[part]), reverse=part in NIGHTS)


def end_of(description: Description, start: int) -> int | None:
    """Return when the time ends, in minutes of the day: the next time the clock shows it after the start."""
    clock = description.get("clock_end")
    if clock is None or not (0 <= clock.hour <= 24 and 0 <= clock.minute <= 59):
        return None
    for hour in (clock.hour, clock.hour + 12):
        minutes = hour * 60 + clock.minute
        if start < minutes <= MIDNIGHT:
            return minutes
        if clock.sure:
            break
    return MIDNIGHT + clock.hour * 60 + clock.minute if is_over_midnight(start // 60, clock.hour) else None


def is_over_midnight(start: int, end: int) -> bool:
    """Tell whether from the one hour to the other is a night: "22-02"."""
    return start >= _LATE and end in _SMALL_HOURS
