"""Date phrases inside sentences: found, cut out, and left alone when they are none."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Final

import pytest

from handlers.when import find, find_all, impossible, perhaps, understand
from tests.handlers.when.table import NOW, STOCKHOLM, value_of

_ACTIVITIES: Final = Path(__file__).parents[4] / "shared" / "eval" / "activities-dev.jsonl"

_FOUND: Final = [
    ("sv", "påminn mig på fredag kl 9 att skicka rapporten", "på fredag kl 9", "påminn mig skicka rapporten"),
    ("sv", "påminn Minh på fredag kl 9 att skicka provsvaren", "på fredag kl 9", "påminn Minh skicka provsvaren"),
    ("sv", "imorgon 9 ring Anna", "imorgon 9", "ring Anna"),
    ("sv", "Skicka underlaget senast 15 dec.", "senast 15 dec.", "Skicka underlaget"),
    ("sv", "varannan tisdag kl 10: avstämning", "varannan tisdag kl 10", "avstämning"),
    ("sv", "påminn mig om mötet på fredag", "på fredag", "påminn mig om mötet"),
    ("sv", "på fredag 14 deltagare", "på fredag", "14 deltagare"),
    ("sv", "boka lunch på fredag", "på fredag", "boka lunch"),
    ("sv", "ring 013-20 60 00 imorgon kl 10", "imorgon kl 10", "ring 013-20 60 00"),
    ("sv", "påminn mig på fredag att ringa Anna kl 9", "på fredag", "påminn mig ringa Anna kl 9"),
    (
        "sv",
        "Lägg till: pilotanläggning, klart 15 mars, 200 000 kr",
        "15 mars",
        "Lägg till: pilotanläggning, klart, 200 000 kr",
    ),
    ("sv", "  påminn   mig imorgon  att andas ", "imorgon", "påminn mig andas"),
    ("en", "remind me on Friday at 9 to send the report", "on Friday at 9", "remind me send the report"),
    ("en", "remind me to send the report on Friday at 9am", "on Friday at 9am", "remind me to send the report"),
    ("en", "tomorrow 9am call Anna", "tomorrow 9am", "call Anna"),
    (
        "en",
        "Remind Minh tomorrow at 3pm that the samples are due",
        "tomorrow at 3pm",
        "Remind Minh the samples are due",
    ),
    ("en", "send minutes by Friday", "by Friday", "send minutes"),
    ("en", "book a room for 12 people tomorrow", "tomorrow", "book a room for 12 people"),
    ("en", "Please call me back tomorrow, thanks!", "tomorrow", "Please call me back, thanks!"),
    ("en", "on the 30th at 11 am; August Berg opens", "on the 30th at 11 am", "August Berg opens"),
    ("en", "on the 30th at 11 am, May Berg opens", "on the 30th at 11 am", "May Berg opens"),
    ("sv", "vi tar den andra tisdagen i februari", "den andra tisdagen i februari", "vi tar"),
    ("vi", "nhắc tôi thứ sáu lúc 9 giờ gửi báo cáo", "thứ sáu lúc 9 giờ", "nhắc tôi gửi báo cáo"),
    ("vi", "nhắc chị Mai gửi báo cáo ngày mai lúc 9 giờ", "ngày mai lúc 9 giờ", "nhắc chị Mai gửi báo cáo"),
    ("vi", "nhac toi ngay mai luc 9 gio gui bao cao", "ngay mai luc 9 gio", "nhac toi gui bao cao"),
    ("vi", "gửi trước 30/11 cho tôi", "trước 30/11", "gửi cho tôi"),
    ("vi", "17h gọi Anna", "17h", "gọi Anna"),
    ("vi", "nhắc tôi 15 phút nữa để gọi Anna", "15 phút nữa", "nhắc tôi gọi Anna"),
]

_NOTHING: Final = [
    ("sv", "kom ihåg paragraf 9 och sida 12"),
    ("sv", "man ska göra det"),
    ("sv", "påminn mig efter påsk"),
    ("sv", "påminn mig i torsdags"),
    ("sv", "påminn mig kl 25"),
    ("sv", "möte i maj 2012 om MoU"),
    ("sv", "budget 3,5 miljoner 2027"),
    ("sv", "ring Mai"),
    ("en", "the sun is out"),
    ("en", "we sat down"),
    ("en", "may I have 3 chairs"),
    ("en", "I will march on"),
    ("en", "page 9, version 2.10"),
    ("en", "the weekly meeting went well"),
    ("en", "remind me on 31 February to pay"),
    ("vi", "chị Mai gửi báo cáo"),
    ("vi", "lần thứ hai chúng tôi họp"),
    ("vi", "họp 2 giờ với 12 người"),
    ("vi", "20 giờ đào tạo cho cán bộ"),
    ("vi", "phòng 302 tầng 3"),
    ("vi", "đường 30/4, phường 3"),
    ("vi", "họp sau Tết"),
    ("vi", "năm dự án"),
    ("sv", "varje dag kl 9 och 15"),
    ("en", "remind me in a week and a half"),
    ("en", "in 1.5 weeks"),
    ("vi", "hai ba hôm nữa"),
    ("vi", "2-3 ngày nữa"),
    ("vi", "5 tháng sau"),
]

_COMPUTERS: Final = [
    "can mua 3 may tinh cho van phong",
    "nhac toi mua 3 may in",
    "kiểm tra 4 may bom",
    "may 3 bo ao dai",
    "sua 2 may chieu o phong hop",
    "gui thu cho sep 9h",
    "sun 3 cai rang",
    "la den 3 may",
]

# After what may be counted as well as done on a day, with what only a day has beside it, and without.
_MEETINGS: Final = [
    ("họp nhóm thứ sáu lúc 9h", "2026-11-27T09:00"),
    ("họp nhóm thứ sáu tuần sau", "2026-12-04"),
    ("họp nhóm thứ 6 tuần sau", "2026-12-04"),
    ("chốt dự án thứ sáu 4/12", "2026-12-04"),
    ("cuộc họp thứ hai hằng tuần", "2026-11-30"),
    ("họp nhóm thứ Sáu", "2026-11-27"),
    ("bước thứ sáu tuần sau", "2026-11-30"),  # the sixth step
    ("họp nhóm thứ sáu", None),
    ("họp nhóm thứ sáu ở phòng lớn lúc 9h", None),
    ("cuộc họp thứ hai của nhóm", None),
    ("bước thứ sáu", None),
    ("lần thứ 6", None),
]

_PAST: Final = [
    ("sv", "Möte i torsdags om avlopp", date(2026, 11, 19), None),
    ("sv", "I tisdags förra veckan tog vi emot tretton personer", date(2026, 11, 17), None),
    ("sv", "förra veckan", date(2026, 11, 16), date(2026, 11, 22)),
    ("sv", "Delegation 21-23 sept", date(2026, 9, 21), date(2026, 9, 23)),
    ("sv", "möte 12 nov om vatten", date(2026, 11, 12), None),
    ("sv", "för tre dagar sedan", date(2026, 11, 20), None),
    ("sv", "delegation 8–10 februari 2027", date(2027, 2, 8), date(2027, 2, 10)),
    ("en", "Training last Tuesday", date(2026, 11, 17), None),
    ("en", "Met them on Friday", date(2026, 11, 20), None),
    ("en", "between Sept 14 and Sept 18", date(2026, 9, 14), date(2026, 9, 18)),
    ("en", "signed in May 2012", date(2012, 5, 1), date(2012, 5, 31)),
    ("en", "two weeks ago", date(2026, 11, 9), None),
    ("en", "yesterday", date(2026, 11, 22), None),
    ("vi", "Thứ sáu tuần trước họp", date(2026, 11, 20), None),
    ("vi", "cách đây ba ngày", date(2026, 11, 20), None),
    ("vi", "Hôm kia trồng cây", date(2026, 11, 21), None),
    ("vi", "từ ngày 21 đến 25/9", date(2026, 9, 21), date(2026, 9, 25)),
    ("vi", "28 và 29 tháng 10", date(2026, 10, 28), date(2026, 10, 29)),
    ("vi", "tuần trước", date(2026, 11, 16), date(2026, 11, 22)),
]


@pytest.mark.parametrize(("text", "value"), _MEETINGS)
def test_a_vietnamese_weekday_that_may_be_an_ordinal_wants_more_of_a_date_beside_it(
    text: str, value: str | None
) -> None:
    found = find(text, "vi", NOW["vi"])
    assert value_of(found.when if found else None) == value
    assert value_of(understand(text, "vi", NOW["vi"])) in {value, None}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("họp nhóm thứ sáu", ["2026-11-27"]),
        ("họp nhóm thứ sáu ở phòng lớn lúc 9h", ["2026-11-27T09:00"]),
        ("bước thứ sáu", []),
        ("lần thứ sáu chúng ta họp", []),
        ("họp nhóm", []),
    ],
)
def test_the_weekday_that_it_may_be_can_be_offered(text: str, values: list[str]) -> None:
    assert [value_of(one.when) for one in perhaps(text, "vi", NOW["vi"])] == values


@pytest.mark.parametrize("text", _COMPUTERS)
def test_vietnamese_without_its_marks_is_not_read_by_the_words_of_another_language(text: str) -> None:
    assert find(text, "vi", NOW["vi"]) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 may", "2027-05-03"),
        ("họp 3 May nhé", "2027-05-03"),
        ("Please send it by 3 may", "2027-05-03"),
        ("gui bao cao friday", "2026-11-27"),
        ("gửi báo cáo om två dagar", "2026-11-25"),
    ],
)
def test_a_date_that_is_plainly_of_another_language_is_read_by_it(text: str, day: str) -> None:
    found = find(text, "vi", NOW["vi"])
    assert found is not None
    assert value_of(found.when) == day


@pytest.mark.parametrize(("language", "text", "phrase", "rest"), _FOUND)
def test_phrase_is_found_and_cut_out_of_its_sentence(language: str, text: str, phrase: str, rest: str) -> None:
    found = find(text, language, NOW[language])
    assert found is not None
    assert (text[found.start : found.stop], found.rest) == (phrase, rest)


@pytest.mark.parametrize(("language", "text"), _NOTHING)
def test_sentence_without_a_date_to_come_yields_nothing(language: str, text: str) -> None:
    assert find(text, language, NOW[language]) is None


@pytest.mark.parametrize(("language", "text", "start", "end"), _PAST)
def test_past_reading_takes_the_latest_days_that_have_been(
    language: str, text: str, start: date, end: date | None
) -> None:
    (found,) = find_all(text, language, NOW[language], past=True)
    assert (found.when.start, found.when.end) == (start, end)


def test_evening_of_a_past_day_keeps_its_day() -> None:
    (found,) = find_all("dialog i onsdags kväll", "sv", NOW["sv"], past=True)
    assert value_of(found.when) == "2026-11-18T19:00"


def test_recurrences_are_no_past() -> None:
    assert find_all("varje måndag kl 9", "sv", NOW["sv"], past=True) == []


def test_all_phrases_of_a_text_come_in_order() -> None:
    text = "DOET nominates two schools by 15 January; the department checks insurance by 7 December."
    assert [value_of(found.when) for found in find_all(text, "en", NOW["en"])] == ["2027-01-15", "2026-12-07"]


def test_phrase_in_another_language_is_found_when_the_own_one_has_none() -> None:
    found = find("remind me på fredag kl 9", "en", NOW["en"])
    assert found is not None
    assert value_of(found.when) == "2026-11-27T09:00"


def test_span_counts_in_the_text_as_it_was_typed() -> None:
    text = "nha\u0301c tôi thứ sáu lúc 9 giờ"  # with a combining accent before the phrase
    found = find(text, "vi", NOW["vi"])
    assert found is not None
    assert text[found.start : found.stop] == "thứ sáu lúc 9 giờ"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("sv", "påminn mig den 31 februari", (date(2027, 2, 28), date(2027, 3, 1))),
        ("sv", "31 april", (date(2027, 4, 30), date(2027, 5, 1))),
        ("sv", "29 februari 2027", (date(2027, 2, 28), date(2027, 3, 1))),
        ("en", "February 31", (date(2027, 2, 28), date(2027, 3, 1))),
        ("en", "on the 31st of November", (date(2026, 11, 30), date(2026, 12, 1))),
        ("vi", "31 tháng 2", (date(2027, 2, 28), date(2027, 3, 1))),
        ("vi", "ngày 30/2", (date(2027, 2, 28), date(2027, 3, 1))),
        ("sv", "15 december", ()),
        ("sv", "32 januari", ()),
        ("sv", "hej", ()),
    ],
)
def test_day_that_does_not_exist_has_neighbours_to_offer(language: str, text: str, days: tuple[date, ...]) -> None:
    assert impossible(text, language, NOW[language]) == days


def test_start_of_each_activity_of_the_development_set_is_found() -> None:
    if not _ACTIVITIES.exists():
        pytest.skip(f"the development set is not beside this checkout: {_ACTIVITIES}")
    for line in _ACTIVITIES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        now = NOW[entry["lang"]]
        starts = {_day(found.when.start) for found in find_all(entry["text"], entry["lang"], now, past=True)}
        assert entry["expected"]["start"] in starts | {now.date().isoformat()}, entry["id"]
        dues = {_day(found.when.start) for found in find_all(entry["text"], entry["lang"], now)}
        assert {task["due"] for task in entry["expected"]["followups"] if task["due"]} <= dues, entry["id"]


def _day(start: date) -> str:
    return start.date().isoformat() if isinstance(start, datetime) else start.isoformat()


def test_zone_of_now_is_the_zone_of_the_answer() -> None:
    found = find("imorgon kl 9", "sv", NOW["sv"])
    assert found is not None
    assert isinstance(found.when.start, datetime)
    assert found.when.start.tzinfo is STOCKHOLM


def test_spelled_ordinal_before_a_weekday_counts_weekdays() -> None:
    """2 February 2027 is a Tuesday as well."""
    found = find("vi tar den andra tisdagen i februari", "sv", NOW["sv"])
    assert found is not None
    assert value_of(found.when) == "2027-02-09"
