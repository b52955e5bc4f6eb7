"""Reads the tables of phrases beside it; the present moment of all of them."""

from datetime import datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from handlers.when import When
from tests.handlers.when import en_phrases, sv_phrases, vi_phrases

STOCKHOLM: Final = ZoneInfo("Europe/Stockholm")
HANOI: Final = ZoneInfo("Asia/Ho_Chi_Minh")
NOW: Final = {
    "sv": datetime(2026, 11, 23, 10, tzinfo=STOCKHOLM),
    "en": datetime(2026, 11, 23, 10, tzinfo=STOCKHOLM),
    "vi": datetime(2026, 11, 23, 16, tzinfo=HANOI),
}
_TABLES: Final = {"sv": sv_phrases, "en": en_phrases, "vi": vi_phrases}


class Row(NamedTuple):
    """A phrase and what it means."""

    language: str
    text: str
    value: str | None
    rrule: str | None = None


def phrases() -> list[Row]:
    """Return every phrase that means a date."""
    rows = []
    for language, module in _TABLES.items():
        for line in filter(None, module.PHRASES.splitlines()):
            text, value, *rrule = line.split(" | ")
            rows.append(Row(language, text, value, rrule[0] if rrule else None))
    return rows


def negatives() -> list[Row]:
    """Return every text that means none."""
    return [
        Row(language, line, None)
        for language, module in _TABLES.items()
        for line in filter(None, module.NEGATIVES.splitlines())
    ]


def value_of(when: When | None) -> str | None:
    """Return the start as the date sets write it."""
    if when is None:
        return None
    return f"{when.start:%Y-%m-%dT%H:%M}" if when.grain == "minute" else when.start.isoformat()
