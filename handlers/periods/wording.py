"""A period in words: "i år", "i mars 2026", "från 3 maj"."""

from calendar import monthrange
from datetime import date

from handlers.messages import Month, Say, say


def period_in_words(since: date | None, until: date | None, today: date) -> Say | None:
    """A period in words; None when it is open at both ends."""
    if since is None or until is None:
        if since is not None:
            return say("activities-period-since", since=since)
        return say("activities-period-until", until=until) if until is not None else None
    if (since, until) == (date(since.year, 1, 1), date(since.year, 12, 31)):
        return say("activities-period-year", year=str(since.year), current="yes" if since.year == today.year else "no")
    if since.day == 1 and until == date(since.year, since.month, monthrange(since.year, since.month)[1]):
        return say("activities-period-month", month=Month(since.year, since.month))
    if since == until:
        return say("activities-period-day", day=since)
    return say("activities-period-days", since=since, until=until)
