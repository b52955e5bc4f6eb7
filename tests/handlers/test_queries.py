"""Plain questions to the log become the filters that were meant: kind, period and person, with no word left over."""

from datetime import UTC, date, datetime

import pytest

from handlers.activities.counting import asks_who_came
from handlers.activities.queries import Query, understand
from handlers.activities.understanding import Reading
from handlers.minutes import Kind
from handlers.periods.looking_back import period
from handlers.periods.reading import read_period
from handlers.register import Register
from knowledge.words import Language
from storage import User

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
PEOPLE = [User(id=5, name="Karin Lind"), User(id=6, name="Minh Tran")]


def query(text: str, language: Language) -> Query:
    return understand(text, Reading(language, NOW, Register([]), speaker=5), PEOPLE)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("hur många personer deltog i utbildningarna?", "sv", Kind.TRAINING),
        ("visa konferenserna", "sv", Kind.CONFERENCE),
        ("visa studiebesöken", "sv", Kind.STUDY_VISIT),
        ("vilka utbildningstillfällen höll vi?", "sv", Kind.TRAINING),
        ("which training sessions did we hold?", "en", Kind.TRAINING),
        ("lista kurserna och vilka som kom", "sv", Kind.TRAINING),
        ("how many people came to the trainings?", "en", Kind.TRAINING),
        ("what's the total number of participants in meetings?", "en", Kind.MEETING),
        ("có mấy lớp tập huấn rồi?", "vi", Kind.TRAINING),
        ("xem chuyến tham quan", "vi", Kind.STUDY_VISIT),
        ("danh sách tập huấn", "vi", Kind.TRAINING),
        ("có bao nhiêu phụ nữ họp?", "vi", Kind.MEETING),
        ("có bao nhiêu nam giới tham gia?", "vi", None),
    ],
)
def test_words_that_only_ask_are_not_searched_for(text: str, language: Language, kind: Kind | None) -> None:
    assert query(text, language) == Query(kind=kind)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("visa allt vi gjort om avfall", "sv", "avfall"),
        ("what have we done about traffic?", "en", "traffic"),
        ("hoạt động về phụ nữ", "vi", "phụ nữ"),
        ("hoạt động về nước sạch", "vi", "nước sạch"),
        ("visa Summer School", "sv", "Summer School"),
        ("what events have we organised on traffic?", "en", "traffic"),
    ],
)
def test_what_it_shall_be_about_is_kept(text: str, language: Language, words: str) -> None:
    assert query(text, language) == Query(text=words)


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("vad har Karin loggat?", "sv", 5),
        ("vad loggade Karin Lind?", "sv", 5),
        ("visa Karins aktiviteter", "sv", 5),
        ("show Karin's activities", "en", 5),
        ("what did Karin log?", "en", 5),
        ("Minh đã ghi gì?", "vi", 6),
        ("Lind activities", "en", None),
        ("visa mina aktiviteter", "sv", 5),
        ("vad har jag loggat", "sv", 5),
        ("show my latest activities", "en", 5),
        ("what have I logged?", "en", 5),
        ("xem hoạt động của tôi", "vi", 5),
        ("xem hoạt động của chúng tôi", "vi", None),
    ],
)
def test_name_beside_logged_is_who_logged(text: str, language: Language, person: int | None) -> None:
    assert query(text, language).person == person


def test_name_of_whom_was_met_is_no_filter_by_person() -> None:
    assert query("vad loggades om mötet med Karin?", "sv").person is None


PERIODS = """
sv | aktiviteter i höstas                  | 2026-08-01 2026-12-31
sv | aktiviteter hösten 2025               | 2025-08-01 2025-12-31
sv | aktiviteter sedan i våras             | 2026-01-01 None
sv | vad har vi gjort sen sommaren         | 2026-06-01 None
sv | aktiviteter i vintras                 | 2025-12-01 2026-02-28
sv | aktiviteter första halvåret 2026      | 2026-01-01 2026-06-30
sv | första halvåret i år                  | 2026-01-01 2026-06-30
sv | de senaste sex månaderna              | 2026-05-28 2026-11-27
sv | mellan september och november         | 2026-09-01 2026-11-30
sv | från september till november          | 2026-09-01 2026-11-30
sv | mellan november 2025 och februari     | 2025-11-01 2026-02-28
sv | mellan 3 september och 5 november     | 2026-09-03 2026-11-05
en | what have we done since the summer    | 2026-06-01 None
en | meet since last autumn                | 2025-08-01 None
en | activities in the last six months     | 2026-05-28 2026-11-27
en | between September and November        | 2026-09-01 2026-11-30
en | activities in the first half of 2026  | 2026-01-01 2026-06-30
vi | hoạt động nửa đầu năm                 | 2026-01-01 2026-06-30
vi | hoạt động 6 tháng qua                 | 2026-05-28 2026-11-27
vi | hoạt động từ đầu năm đến nay          | 2026-01-01 2026-11-27
vi | giữa tháng 9 và tháng 11              | 2026-09-01 2026-11-30
vi | từ mùa hè                             | 2026-06-01 None
"""


def test_periods_are_those_of_reports() -> None:
    missed = []
    for line in PERIODS.strip().splitlines():
        language, text, meant = (part.strip() for part in line.split("|"))
        found, reported = period(text, language, NOW), read_period(text, language, NOW.date())
        read_as = f"{found.since} {found.until}" if found else ""
        same = found and reported and (found.since, found.until or NOW.date()) == reported.days
        missed += [] if read_as == meant and same else [f"{text}: {read_as}, in reports {reported}"]
    assert not missed


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("in Tuesday's visit", "en", date(2026, 11, 24)),
        ("yesterday's meeting", "en", date(2026, 11, 26)),
        ("i tisdagens möte", "sv", date(2026, 11, 24)),
        ("gårdagens möte", "sv", date(2026, 11, 26)),
    ],
)
def test_day_that_something_is_of_is_its_day(text: str, language: Language, day: date) -> None:
    found = period(text, language, NOW)
    assert found is not None
    assert (found.since, found.until) == (day, day)


def test_words_of_the_period_are_not_searched_for() -> None:
    left = {text: query(text, language).text for language, text, _ in map(_cells, PERIODS.strip().splitlines())}
    assert not {text: words for text, words in left.items() if words}


def _cells(line: str) -> tuple[Language, str, str]:
    language, text, meant = (part.strip() for part in line.split("|"))
    return next(known for known in ("sv", "en", "vi") if known == language), text, meant


@pytest.mark.parametrize("text", ["möten i vår kommun", "visa Summer School", "varen som vi köpte"])
def test_words_like_seasons_are_no_periods(text: str) -> None:
    assert period(text, "sv", NOW) is None


def test_who_came_is_asked_in_vietnamese_without_a_word_for_coming() -> None:
    assert all(
        map(asks_who_came, ("buổi họp hôm qua có mấy nữ", "hôm qua có bao nhiêu người", "có mấy đại biểu tham dự"))
    )
    assert not any(map(asks_who_came, ("có mấy cuộc họp", "nhà máy nước", "sẽ có mấy người dự")))
