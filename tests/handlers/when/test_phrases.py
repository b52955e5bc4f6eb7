"""The tables of what staff write, and the development set."""

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from handlers.when import find, parse, understand
from tests.handlers.when.table import Row, negatives, phrases, sentences, value_of

_DEVELOPMENT_SET: Final = Path(__file__).parents[4] / "shared" / "eval" / "dates-dev.jsonl"


def _name(row: Row) -> str:
    return f"{row.language} {row.now:%b}: {row.text}"


@pytest.mark.parametrize("row", phrases(), ids=_name)
def test_phrase_means_what_its_writer_means(row: Row) -> None:
    when = parse(row.text, row.language, row.now)
    assert (value_of(when), when and when.rrule) == (row.value, row.rrule)


@pytest.mark.parametrize("row", negatives(), ids=_name)
def test_text_without_a_date_to_come_means_none(row: Row) -> None:
    assert parse(row.text, row.language, row.now) is None


@pytest.mark.parametrize("row", phrases(), ids=_name)
def test_phrase_alone_in_a_sentence_is_never_understood_as_another_date(row: Row) -> None:
    found = find(row.text, row.language, row.now)
    assert found is None or value_of(found.when) == row.value


@pytest.mark.parametrize("row", sentences(), ids=_name)
def test_sentence_that_nobody_is_asked_about_names_its_date_or_none(row: Row) -> None:
    when = understand(row.text, row.language, row.now)
    assert (value_of(when), when and when.rrule) == (row.value, row.rrule)


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
