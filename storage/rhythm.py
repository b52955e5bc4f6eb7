"""The rhythm of what recurs: a rule on the wall clock of a zone, so that nine o'clock stays nine all year."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

STOPWATCH = ("FREQ=HOURLY", "FREQ=MINUTELY")  # these count real hours, also in the night when clocks change
LAST_DAY = re.compile(r"UNTIL=(\d{8})(?!T)")
CLOCK_CHANGE = timedelta(hours=2)  # more than clocks are ever put forward or back


def next_occurrence(rule: str, starts_at: datetime, zone: str, after: datetime) -> datetime | None:
    """The first occurrence later than `after`, in UTC; None when the rhythm has ended.

    `rule` is an RFC 5545 RRULE and `starts_at` its DTSTART, naive, on the wall clock of the zone. A time that the
    clocks skip falls as long after the gap, as RFC 5545 says; of one that comes twice, the first counts.
    """
    start = starts_at.replace(tzinfo=ZoneInfo(zone))
    if rule.startswith(STOPWATCH):
        start = start.astimezone(UTC)
    # Times of one zone are compared as their clocks show them; when those are put back, that hides an hour.
    seen_from = after.astimezone(start.tzinfo) - CLOCK_CHANGE
    rhythm = rrulestr(LAST_DAY.sub(lambda day: _until(day[1], zone), rule), dtstart=start)
    moments = (wall.astimezone(UTC) for wall in rhythm.xafter(seen_from))
    return next((moment for moment in moments if moment > after), None)


def _until(day: str, zone: str) -> str:
    """The end of a last day as a moment, as a rule with times wants it."""
    midnight = datetime.strptime(day, "%Y%m%d").replace(hour=23, minute=59, second=59, tzinfo=ZoneInfo(zone))
    return f"UNTIL={midnight.astimezone(UTC):%Y%m%dT%H%M%SZ}"
