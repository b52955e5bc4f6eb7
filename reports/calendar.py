"""Steps as an iCalendar file (RFC 5545): all-day entries that a calendar keeps apart and brings up to date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from reports.unseen import seen

CONTROL = re.compile(r"[\x0b-\x1f\x85\u2028\u2029]")  # what else could end a line
MEDIA_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Samverkan//Action plan//EN"


@dataclass(frozen=True)
class Entry:
    """A step: from `start` (or only on `due`) to `due`, both whole days.

    `uid` never changes for the same step; `revision` grows with every change, so that a newer file replaces an older
    one. A cancelled step is told as cancelled, which takes it out of the calendar.
    """

    uid: str
    title: str
    due: date
    changed_at: datetime
    start: date | None = None
    revision: int = 0
    description: str = ""
    cancelled: bool = False


def calendar(entries: Sequence[Entry], name: str, now: datetime) -> bytes:
    """The entries as one file, under the name that a calendar shows."""
    from icalendar import Calendar

    book = Calendar()
    book.add("prodid", PRODUCT)
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("method", "PUBLISH")
    book.add("x-wr-calname", " ".join(seen(name).split()))
    for entry in entries:
        book.add_component(_event(entry, now))
    content: bytes = book.to_ical()
    return content


def _event(entry: Entry, now: datetime):  # type: ignore[no-untyped-def] # noqa: ANN202 - the library is loaded late
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("last-modified", entry.changed_at)
    event.add("sequence", entry.revision)
    event.add("summary", _in_lines(entry.title))
    event.add("dtstart", _first_day(entry))
    event.add("dtend", entry.due + timedelta(days=1))  # the day after the last one
    event.add("transp", "TRANSPARENT")  # a deadline does not make anybody busy
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.description:
        event.add("description", _in_lines(entry.description))
    return event


def _first_day(entry: Entry) -> date:
    return entry.start if entry.start is not None and entry.start <= entry.due else entry.due


def _in_lines(text: str) -> str:
    """The text with line feeds only, and without what no text file may hold: the file has its own ends of lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return CONTROL.sub("", seen(lines))
