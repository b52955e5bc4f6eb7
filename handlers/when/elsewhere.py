"""Hours on the other side's clocks: "tomorrow at 8 Vietnamese time" is two at night in Sweden.

What is said is read as by somebody there, on the speaker's own day, and turned to the speaker's clocks. Rhythms and
mere days are left open: over a year two clocks do not keep their distance.
"""

import re
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from handlers.when import en, reader, sv, vi
from handlers.when.model import Found, When
from handlers.when.text import plain

_TABLES: Final = (sv.TABLE, en.TABLE, vi.TABLE)


def parse(text: str, language: str, now: datetime) -> When | None:
    """As `reader.parse`; an hour on other clocks as that on the own ones."""
    there = _named(text, now)
    if there is None:
        return reader.parse(text, language, now)
    return _at_home(reader.parse(text, language, now.replace(tzinfo=there)), now)


def understand(text: str, language: str, now: datetime) -> When | None:
    """As `reader.understand`; an hour on other clocks as that on the own ones."""
    there = _named(text, now)
    if there is None:
        return reader.understand(text, language, now)
    return _at_home(reader.understand(text, language, now.replace(tzinfo=there)), now)


def find(text: str, language: str, now: datetime) -> Found | None:
    """As `reader.find`; an hour on other clocks as that on the own ones."""
    there = _named(text, now)
    if there is None:
        return reader.find(text, language, now)
    found = reader.find(text, language, now.replace(tzinfo=there))
    when = _at_home(found.when, now) if found is not None else None
    return replace(found, when=when) if found is not None and when is not None else None


def _named(text: str, now: datetime) -> ZoneInfo | None:
    """The one zone that a text names, where it is not the speaker's; None where it also speaks of other clocks."""
    said = {_zones()[found[0]] for found in _words().finditer(plain(text.casefold()))}
    name = next(iter(said)) if len(said) == 1 else ""
    return ZoneInfo(name) if name and name != str(now.tzinfo) else None


@cache
def _zones() -> dict[str, str]:
    """The words for clocks with the name of the zone; it is empty where they do not tell which ("local time")."""
    entries = [entry for table in _TABLES for found in table.entries.values() for entry in found]
    return {" ".join(one.plain): one.node.name for one in entries if one.node.kind == "zone"}


@cache
def _words() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_zones(), key=len, reverse=True)))
    return re.compile(rf"\b(?:{words})\b")


def _at_home(when: When | None, now: datetime) -> When | None:
    if when is None or when.rrule or when.grain != "minute":
        return None
    start, end = _turned(when.start, now), _turned(when.end, now)
    readings = tuple(one.astimezone(now.tzinfo) for one in when.readings)
    return None if start is None or start < now else replace(when, start=start, end=end, readings=readings)


def _turned(moment: date | None, now: datetime) -> datetime | None:
    return moment.astimezone(now.tzinfo) if isinstance(moment, datetime) else None
