"""Reads the tables of phrases beside it; the present moment of all of them."""

from collections.abc import Iterator
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
LATER: Final = datetime(2027, 1, 14, 15, 20, tzinfo=STOCKHOLM)
_TABLES: Final = {"sv": sv_phrases, "en": en_phrases, "vi": vi_phrases}


class Row(NamedTuple):
    """A phrase and what it means."""

    language: str
    now: datetime
    text: str
    value: str | None
    rrule: str | None = None


def phrases() -> list[Row]:
    """Return every phrase that means a date."""
    return [_row(language, now, line) for language, now, table in _tables("PHRASES") for line in _lines(table)]


def negatives() -> list[Row]:
    """Return every text that means none."""
    return [Row(language, now, line, None) for language, now, table in _tables("NEGATIVES") for line in _lines(table)]


def sentences() -> list[Row]:
    """Return every sentence, with its date or None."""
    return [
        *(
            _row(language, NOW[language], line)
            for language, table in _TABLES.items()
            for line in _lines(table.SENTENCES)
        ),
        *(
            Row(language, NOW[language], line, None)
            for language, table in _TABLES.items()
            for line in _lines(table.SENTENCES_WITHOUT)
        ),
    ]


def _tables(name: str) -> Iterator[tuple[str, datetime, str]]:
    for language, module in _TABLES.items():
        yield language, NOW[language], getattr(module, name)
        yield language, LATER.replace(tzinfo=NOW[language].tzinfo), getattr(module, "LATER_" + name)


def _lines(table: str) -> Iterator[str]:
    return filter(None, table.splitlines())


def _row(language: str, now: datetime, line: str) -> Row:
    text, value, *rrule = line.split(" | ")
    return Row(language, now, text, value, rrule[0] if rrule else None)


def value_of(when: When | None) -> str | None:
    """Return the start as the date sets write it."""
    if when is None:
        return None
    return f"{when.start:%Y-%m-%dT%H:%M}" if when.grain == "minute" else when.start.isoformat()
