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
from tests.handlers.when.table import NOW, Row, negatives, phrases, sentences, value_of

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
    read_as = {row: value_of(understand(row.text, row.language, row.now)) for row in rows}
    others = [row.text for row, value in read_as.items() if value != row.value and not _is_over(row, value)]
    assert not others


def _is_over(row: Row, value: str | None) -> bool:
    """Whether a phrase that means nothing to come is understood as a time before the present."""
    return row.value is None and value is not None and value < f"{row.now:%Y-%m-%dT%H:%M}"


def test_words_that_themselves_say_the_past_mean_it() -> None:
    rows = [
        Row(language, NOW[language], text, value)
        for language, told in _OVER.items()
        for text, value in (line.strip().split(" | ") for line in told.strip().splitlines())
    ]
    assert not _misses(rows, understand)
    assert [row.text for row in rows if parse(row.text, row.language, row.now)] == []  # a reminder never takes them


_OVER: Final = {
    "sv": """
        i förrgår | 2026-11-21
        igår kl 16 | 2026-11-22T16:00
        förra fredagen | 2026-11-20
        för två timmar sedan | 2026-11-23T08:00
        onsdag förra veckan | 2026-11-18
        12 oktober 2026 | 2026-10-12
        mötet var i förrgår kl 10 | 2026-11-21T10:00
        vi hade möte i fredags om slam | 2026-11-20
    """,
    "en": """
        yesterday at 4 pm | 2026-11-22T16:00
        last Wednesday | 2026-11-18
        three days ago | 2026-11-20
        we met three days ago | 2026-11-20
        we met last Friday about sludge | 2026-11-20
        Wednesday last week | 2026-11-18
    """,
    "vi": """
        hôm qua | 2026-11-22
        thứ tư tuần trước | 2026-11-18
        hôm qua lúc 16h | 2026-11-22T16:00
        cách đây ba ngày | 2026-11-20
        chúng tôi họp hôm qua | 2026-11-22
        yesterday | 2026-11-22
    """,
}


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
