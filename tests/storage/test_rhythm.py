"""Rhythms keep their hour on the wall clock, also when clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.rhythm import next_occurrence

STOCKHOLM = "Europe/Stockholm"


def wall(text: str) -> datetime:
    """What a clock on a wall shows."""
    return datetime.fromisoformat(text)


def follow(rule: str, start: datetime, zone: str, after: datetime, count: int) -> list[str]:
    """The next occurrences, as the clocks of the zone show them."""
    found = []
    for _ in range(count):
        moment = next_occurrence(rule, start, zone, after)
        if moment is None:
            break
        found.append(moment.astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M %z"))
        after = moment
    return found


@pytest.mark.parametrize(
    ("rule", "start", "after", "expected"),
    [
        (
            "FREQ=WEEKLY;BYDAY=MO",
            wall("2027-03-22T09:00"),
            datetime(2027, 3, 20, tzinfo=UTC),
            ["03-22 09:00 +0100", "03-29 09:00 +0200"],
        ),
        (
            "FREQ=DAILY",
            wall("2027-10-29T09:00"),
            datetime(2027, 10, 30, 7, tzinfo=UTC),
            ["10-31 09:00 +0100", "11-01 09:00 +0100"],
        ),
        (  # the clocks skip 02:30 on 28 March
            "FREQ=DAILY",
            wall("2027-03-27T02:30"),
            datetime(2027, 3, 26, tzinfo=UTC),
            ["03-27 02:30 +0100", "03-28 03:30 +0200", "03-29 02:30 +0200"],
        ),
        (  # they show 02:30 twice on 31 October
            "FREQ=DAILY",
            wall("2027-10-30T02:30"),
            datetime(2027, 10, 29, tzinfo=UTC),
            ["10-30 02:30 +0200", "10-31 02:30 +0200", "11-01 02:30 +0100"],
        ),
        (  # real hours
            "FREQ=HOURLY;INTERVAL=2",
            wall("2027-10-31T00:00"),
            datetime(2027, 10, 30, 22, tzinfo=UTC),
            ["10-31 02:00 +0200", "10-31 03:00 +0100", "10-31 05:00 +0100"],
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            wall("2027-01-31T16:00"),
            datetime(2027, 1, 31, 15, tzinfo=UTC),
            ["02-28 16:00 +0100", "03-31 16:00 +0200"],
        ),
        (
            "FREQ=DAILY;COUNT=2",
            wall("2027-01-01T09:00"),
            datetime(2026, 12, 1, tzinfo=UTC),
            ["01-01 09:00 +0100", "01-02 09:00 +0100"],
        ),
        (
            "FREQ=DAILY;UNTIL=20270102T225959Z",
            wall("2027-01-01T09:00"),
            datetime(2026, 12, 1, tzinfo=UTC),
            ["01-01 09:00 +0100", "01-02 09:00 +0100"],
        ),
        (
            "FREQ=DAILY;UNTIL=20270102",
            wall("2027-01-01T09:00"),
            datetime(2026, 12, 1, tzinfo=UTC),
            ["01-01 09:00 +0100", "01-02 09:00 +0100"],
        ),
    ],
)
def test_rhythm_keeps_its_hour(rule: str, start: datetime, after: datetime, expected: list[str]) -> None:
    assert follow(rule, start, STOCKHOLM, after, len(expected) + 1)[: len(expected)] == expected


def test_hour_that_comes_twice_hides_nothing() -> None:
    """Seen from within the second half past two, the next one is tomorrow's; just before the first, it is that one."""
    within = datetime(2027, 10, 31, 1, 15, tzinfo=UTC)
    start = wall("2027-10-30T02:30")
    assert next_occurrence("FREQ=DAILY", start, STOCKHOLM, within) == datetime(2027, 11, 1, 1, 30, tzinfo=UTC)
    earlier = datetime(2027, 10, 31, 0, 29, tzinfo=UTC)
    assert next_occurrence("FREQ=DAILY", start, STOCKHOLM, earlier) == earlier + timedelta(minutes=1)
