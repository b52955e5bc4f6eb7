"""Texts that nobody writes, or writes to do harm: no exception, no delay, no date in the past."""

import time
import unicodedata
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.when import find, find_all, impossible, parse
from handlers.when.model import When
from tests.handlers.when.table import HANOI, NOW, STOCKHOLM, Row, negatives, phrases, value_of

_LANGUAGES = st.sampled_from(["sv", "en", "vi"])
_WORDS = sorted({word for row in (*phrases(), *negatives()) for word in row.text.split()})
_SENTENCES = st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join)
_TEXTS = st.text(max_size=4000) | _SENTENCES | st.text(alphabet="0123456789/.:-, hkltånăm", max_size=400)
_MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).flatmap(  # noqa: DTZ001 the zone comes next
    lambda local: st.sampled_from([STOCKHOLM, HANOI]).map(lambda zone: _existing(local.replace(tzinfo=zone)))
)
HANGING = 20  # seconds; speed itself is measured in `make bench`
_HOSTILE = [
    "9 ", "1-", "1.", "1/", "måndag ", "måndag, ", "varje ", "och ", "kl ", "den ", "thứ hai ", "thứ 2, ", "năm ",
    "từ 9h đến ", "halv ", "två veckor ", "dagen efter ", "every other ", "friday at 9 to ", "3/12 ", "(", "\n",
    "e\u0301", "\u0301", "a", "9",
    "sau ", "hai ", "12–14 maj ", "на", "٣ ", "🗓", "first Monday of ",
]  # fmt: skip


def _existing(moment: datetime) -> datetime:
    return moment.astimezone(UTC).astimezone(moment.tzinfo)


@given(text=_TEXTS, language=_LANGUAGES, now=_MOMENTS)
def test_no_text_is_too_strange(text: str, language: str, now: datetime) -> None:
    when = parse(text, language, now)
    if when is not None:
        _assert_to_come(when, now)
    assert isinstance(impossible(text, language, now), tuple)


@given(text=_TEXTS, language=_LANGUAGES, now=_MOMENTS, past=st.booleans())
def test_spans_lie_in_the_text_in_order_and_the_rest_is_made_of_it(
    text: str, language: str, now: datetime, past: bool
) -> None:
    last = 0
    for found in find_all(text, language, now, past=past):
        assert last <= found.start < found.stop <= len(text)
        last = found.stop
        around = text[: found.start] + text[found.stop :]
        assert not Counter(filter(str.isalnum, found.rest)) - Counter(filter(str.isalnum, around))
        if not past:
            _assert_to_come(found.when, now)


def _assert_to_come(when: When, now: datetime) -> None:
    if isinstance(when.start, datetime):
        assert when.start.astimezone(UTC) >= now.astimezone(UTC) - timedelta(minutes=1)
        again = when.start.astimezone(UTC).astimezone(now.tzinfo)
        assert again.replace(tzinfo=None) == when.start.replace(tzinfo=None), "a time that the clocks skip"
    else:
        assert when.start >= now.date()
    if when.end is not None:
        assert type(when.end) is type(when.start)
        assert when.end >= when.start
    assert (when.grain == "minute") == isinstance(when.start, datetime)


@given(row=st.sampled_from(phrases()), spaces=st.sampled_from(["  ", "\u00a0", " \u200b", "\t"]))
def test_spaces_case_and_composition_do_not_matter(row: Row, spaces: str) -> None:
    typed = unicodedata.normalize("NFD", row.text.replace(" ", spaces)).upper()
    assert value_of(parse(typed, row.language, row.now)) == row.value


@pytest.mark.parametrize("language", ["sv", "en", "vi"])
@pytest.mark.parametrize("piece", _HOSTILE)
def test_hostile_text_does_not_blow_up(piece: str, language: str) -> None:
    text = (piece * 4000)[:4000]
    for ask in (parse, find, impossible):
        begun = time.process_time()
        ask(text, language, NOW[language])
        assert time.process_time() - begun < HANGING  # it takes 0.02 to 0.6; a grammar that backtracks takes minutes


def test_length_is_bounded() -> None:
    assert parse("på " * 2000 + "fredag", "sv", NOW["sv"]) is None
