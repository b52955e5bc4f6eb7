"""Wall-clock times of a zone, right on the days when its clocks are put forward or back."""

from datetime import UTC, date, datetime, time, timedelta


def at(day: date, minutes: int, now: datetime) -> datetime | None:
    """Return the moment so many minutes into the day on the clocks of `now`; None when they skip it.

    Of a time that comes twice it is the first one that is still ahead.
    """
    wall = datetime.combine(day, time(), now.tzinfo) + timedelta(minutes=minutes)
    if not exists(wall):
        return None
    again = wall.replace(fold=1)
    return again if wall.astimezone(UTC) <= now.astimezone(UTC) < again.astimezone(UTC) else wall


def exists(wall: datetime) -> bool:
    """Tell whether the clocks of its zone ever show this time."""
    return wall.astimezone(UTC).astimezone(wall.tzinfo).replace(tzinfo=None) == wall.replace(tzinfo=None)


def valid(wall: datetime) -> datetime:
    """Return the time, or when the clocks skip it, as RFC 5545 says, the one as long after the gap."""
    return wall if exists(wall) else wall.astimezone(UTC).astimezone(wall.tzinfo)


def after(now: datetime, minutes: int) -> datetime:
    """Return the moment after so many minutes of real time."""
    return (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def is_later(one: datetime, other: datetime) -> bool:
    """Compare moments, not what the clocks show."""
    return one.astimezone(UTC) > other.astimezone(UTC)
