"""Phrases in the midst of messages: beside rooms, versions, amounts and phone numbers they keep their meaning."""

from typing import Final

import pytest

from handlers.when import When, either, find, understand
from knowledge.text import fold, has_marks
from tests.handlers.when.table import NOW, Row, phrases, value_of

_FRAMES: Final = {
    "sv": (
        "Möte med 12 deltagare {}, tack!",
        "@anna kan du ringa 013-20 60 00 {}?",
        "Boka sal A-42 {} för 25 personer",
        "Avtalet enligt SOU 2016:5 ska vara klart {}",
        "Glöm inte {}: ta med 12 500 kr",
        "Plan:\n- Start: {}\n- Budget: 1,2 mkr",
    ),
    "en": (
        "Meeting with 12 participants {}, thanks!",
        "@anna can you call +46 13 20 60 00 {}?",
        "Book hall A-42 {} for 25 people",
        "The ISO 9001 audit is done {}",
        "Don't forget {}: bring 12,500 kr",
        "Plan:\n- Start: {}\n- Budget: 1.2 MSEK",
    ),
    "vi": (
        "Họp với 12 đại biểu {}, cảm ơn!",
        "@anna gọi số 0208 385 1234 {} nhé",
        "Đặt phòng A-42 {} cho 25 người",
        "Hợp đồng theo luật 2017:725 phải xong {}",
        "Đừng quên {}: mang 12.500 kr",
        "Kế hoạch:\n- Bắt đầu: {}\n- Ngân sách: 1,2 tỷ",
    ),
}
_LEAST_KEPT: Final = 0.93  # lone weekdays, feasts, months and quarters want a small word before them in a sentence

# What looks like a date and is none, and what people say of it.
_THINGS: Final = {
    "sv": (
        "Maj Lindberg", "Augusti Berg", "version 2.3", "12 500 kr", "070-123 45 67", "+46 13 20 60 00", "rum 302",
        "resultatet 3-1", "5 § i lagen", "ISO 9001", "lagen 2017:725", "SOU 2016:5", "A-42", "S-7", "3/4 av gruppen",
    ),
    "en": (
        "April Jones", "May Smith", "v3.1", "$12,500", "+84 91 234 56 78", "hall 9", "the 3-1 score", "ISO 14001",
        "act 2017:725", "A-42", "S-7", "item 4.11", "4 of 9 members", "the second draft", "the minutes",
    ),
    "vi": (
        "chị Mai", "anh Bảy Nam", "ông Năm", "bản 3.1", "giá 200.000 đồng", "091 234 56 78", "phòng 9", "tỷ số 3-1",
        "điều 5", "ISO 9001", "luật 2017:725", "A-42", "S-7", "phương án thứ hai", "phuong an thu hai",
    ),
}  # fmt: skip
_SAID_OF_THINGS: Final = {
    "sv": ("Påminn mig om {}", "Vi pratade om {}, tror jag", "{} är inte klart än"),
    "en": ("Remind me about {}", "I wonder, honestly, about {}", "{} is not ready yet"),
    "vi": ("Nhắc tôi về {}", "Tôi không rõ, thật đấy, về {}", "{} chưa xong"),
}


@pytest.mark.parametrize("language", _FRAMES)
def test_phrases_keep_their_date_beside_what_is_none(language: str) -> None:
    rows = [row for row in phrases() if row.language == language and row.now == NOW[language]]
    read_as = {row: _read(_FRAMES[language][place % 6], row) for place, row in enumerate(rows)}
    assert [(row.text, str(when)) for row, when in read_as.items() if when and not _is_that(row, when)] == []
    lost = [row.text for row, when in read_as.items() if when is None]
    assert len(lost) <= (1 - _LEAST_KEPT) * len(rows), lost


def _read(frame: str, row: Row) -> When | None:
    """What a phrase means in a sentence, whose writer leaves out all diacritics or none."""
    if row.language == "vi" and not has_marks(row.text):
        frame = fold(frame)
    return understand(frame.format(row.text), row.language, row.now)


def _is_that(row: Row, when: When) -> bool:
    return (value_of(when), when.rrule) == (row.value, row.rrule)


@pytest.mark.parametrize("language", _THINGS)
def test_what_only_looks_like_a_date_is_none_in_a_sentence(language: str) -> None:
    sentences = [said.format(thing) for thing in _THINGS[language] for said in _SAID_OF_THINGS[language]]
    assert [text for text in sentences if understand(text, language, NOW[language])] == []
    assert [text for text in sentences if find(text, language, NOW[language])] == []


@pytest.mark.parametrize(
    ("language", "text", "value", "rest"),
    [
        ("sv", "vi ses på fredag vid stationen klockan tolv", "2026-11-27T12:00", "vi ses vid stationen"),
        ("sv", "kl 9 i stadshuset på fredag", "2026-11-27T09:00", "i stadshuset"),
        ("sv", "påminn mig på fredag i stadshuset på kvällen", "2026-11-27T19:00", "påminn mig i stadshuset"),
        ("en", "see you on Friday at the station at 10 am", "2026-11-27T10:00", "see you at the station"),
        ("vi", "thứ sáu gặp anh Minh ở ga lúc 9 giờ", "2026-11-27T09:00", "gặp anh Minh ở ga"),
    ],
)
def test_hour_that_stands_apart_from_its_day_belongs_to_it(language: str, text: str, value: str, rest: str) -> None:
    assert value_of(understand(text, language, NOW[language])) == value
    found = find(text, language, NOW[language])
    assert found is not None
    assert (value_of(found.when), found.rest) == (value, rest)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "vi ses på fredag, ring mig kl 9"),
        ("sv", "påminn mig på fredag att ringa Anna kl 9"),
        ("en", "see you on Friday. Call me at 9 am"),
        ("vi", "thứ nhất phải ký, thứ hai phải nộp"),
        ("sv", "vi ses på fredag i Lund och på måndag i Malmö"),
        ("vi", "thứ sáu gặp ở Hà Nội, thứ bảy gặp ở Huế"),
    ],
)
def test_sentence_with_two_matters_names_no_date_beyond_doubt(language: str, text: str) -> None:
    assert understand(text, language, NOW[language]) is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "skicka påminnelse till alla 3 på lucia kl 8", "2026-12-13T08:00"),
        ("sv", "lunch med Maj på fredag kl 12", "2026-11-27T12:00"),
        ("sv", "fredag ska vi träffas", "2026-11-27"),
        ("sv", "studiebesöket äger rum 6/12 kl 10:15", "2026-12-06T10:15"),
        ("sv", "ring Anna kl 11.30.", "2026-11-23T11:30"),
        ("en", "Anna is coming on Friday", "2026-11-27"),
        ("en", "lunch with May the third of December", "2026-12-03"),
        ("en", "we meet sat 2pm at the station", "2026-11-28T14:00"),
        ("vi", "thỏa thuận hết hạn ngày 30/6/2027", "2027-06-30"),
        ("vi", "thu tu phai nop roi", "2026-11-25"),
        ("vi", "tối nay 19h30 ăn tối với 12 khách", "2026-11-23T19:30"),
        ("vi", "bản 2.3 gửi vào 18h chủ nhật", "2026-11-29T18:00"),
        ("vi", "thu sau luc 9 gio 12 dai bieu da dang ky", "2026-11-27T09:00"),
    ],
)
def test_word_or_number_that_can_add_nothing_does_not_make_the_date_doubtful(
    language: str, text: str, value: str
) -> None:
    assert value_of(understand(text, language, NOW[language])) == value


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("remind me next Friday at 9 am to call", ["2026-11-27T09:00", "2026-12-04T09:00"]),
        ("remind me next weekend", ["2026-11-28", "2026-12-05"]),
        ("remind me on Friday", []),
        ("remind me next Monday", []),  # today is a Monday
    ],
)
def test_next_friday_may_be_either_of_two_days(text: str, days: list[str]) -> None:
    assert [value_of(found.when) for found in either(text, "en", NOW["en"])] == days
