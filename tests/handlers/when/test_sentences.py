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
    ("language", "text", "value"),
    [
        ("en", "The workshop moved to 3 December, 13:00-15:00", "2026-12-03T13:00"),
        ("sv", "Mötet är flyttat till 3 december 13.00-15.00", "2026-12-03T13:00"),
        ("vi", "Cuộc họp dời sang ngày 3/12, 13h-15h", "2026-12-03T13:00"),
        ("en", "The meeting moved from 3 December to 4 December 13:00-15:00", None),
        ("en", "It moved from 13:00 to 15:00 on Friday", None),
        ("sv", "Mötet flyttas från 3 december till 5 december kl 13-15", None),
    ],
)
def test_hours_of_the_day_that_a_thing_is_moved_to_are_the_new_ones(
    language: str, text: str, value: str | None
) -> None:
    assert value_of(understand(text, language, NOW[language])) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "Mötet är 9 september 08.00–09.30 svensk tid", "2027-09-09T08:00"),
        ("sv", "9 september 08.00–09.30 svensk tid", "2027-09-09T08:00"),
        ("sv", "Mötet är på fredag kl 9 i Linköping", "2026-11-27T09:00"),
        ("en", "The call is 9 December 09:00 Swedish time / 15:00 Vietnam time", "2026-12-09T09:00"),
        ("en", "On Friday we meet at 9:00 Swedish time (15:00 Vietnam time)", "2026-11-27T09:00"),
        ("vi", "Họp thứ sáu lúc 9h giờ Việt Nam", "2026-11-27T09:00"),
        ("vi", "hop ngay 9/12 luc 15h gio Viet Nam", "2026-12-09T15:00"),
        ("sv", "Mötet är på fredag kl 9 vietnamesisk tid", "2026-11-27T03:00"),
        ("sv", "mötet är fredag kl 9 (vietnamesisk tid)", "2026-11-27T03:00"),
        ("sv", "fredag 9.00 Vietnam time", "2026-11-27T03:00"),
        ("en", "The call is on Friday 9:00, Vietnam time", "2026-11-27T03:00"),
        ("vi", "Họp thứ sáu lúc 9 giờ Thụy Điển", "2026-11-27T15:00"),
        ("vi", "hop thu sau luc 9h gio thuy dien", "2026-11-27T15:00"),
        # On both, on clocks that are not told, always, or when it is over there.
        ("en", "every Monday at 9 Vietnam time", None),
        ("en", "today at 14 Vietnam time", None),
        ("sv", "fredag kl 15 vietnamesisk tid, kl 9 svensk tid", None),
        ("en", "Friday 9:00 CET", None),
        ("vi", "Họp ngày 9/12 lúc 9h giờ Thụy Điển (15h giờ Việt Nam)", None),
    ],
)
def test_hour_on_other_clocks_is_turned_to_the_own_ones(language: str, text: str, value: str | None) -> None:
    assert value_of(understand(text, language, NOW[language])) == value
    if value is None:
        assert find(text, language, NOW[language]) is None


def test_words_for_the_own_clocks_are_no_part_of_what_is_left() -> None:
    found = find("Möte om slam på fredag kl 9 svensk tid", "sv", NOW["sv"])
    assert found is not None
    assert found.rest == "Möte om slam"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "10 February 8:00, right after the Tet holiday", "2027-02-10T08:00"),
        ("en", "10 February 8:00 before Christmas", "2027-02-10T08:00"),
        ("sv", "Utbildning 10 februari kl 8, direkt efter jul", "2027-02-10T08:00"),
        ("vi", "10/2 8h00, ngay sau Tết", "2027-02-10T08:00"),
        # That of this week, the last one before the feast, or the feast itself?
        ("en", "Friday 8:00, before Christmas", None),
        ("sv", "torsdag 8.00, före julafton", None),
    ],
)
def test_feast_beside_a_day_of_the_calendar_is_a_remark(language: str, text: str, value: str | None) -> None:
    assert value_of(understand(text, language, NOW[language])) == value
    found = find(text, language, NOW[language])
    assert value_of(found.when if found else None) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("offices are closed on Easter Monday", "2027-03-29"),
        ("The office will be closed on Good Friday", "2027-03-26"),
        ("The workshop is held on Friday", "2026-11-27"),
        ("first day of Lunar New Year 2027", "2027-02-06"),
        ("the 2nd day of the Tet holiday", "2027-02-07"),
        ("The office was closed on Friday", None),
        ("They closed on Friday", None),
    ],
)
def test_participle_after_is_tells_of_nothing_that_has_been(text: str, value: str | None) -> None:
    assert value_of(understand(text, "en", NOW["en"])) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("vi", "3/2 mít tinh kỷ niệm ngày thành lập Đảng, 7h30 tập trung", "2027-02-03T07:30"),
        ("vi", "4/2 mít tinh kỷ niệm ngày thành lập Đảng, 7h30 tập trung", None),
        ("sv", "3 december avslutning för gruppen, 14.00 samling", "2026-12-03T14:00"),
        ("sv", "3 december avslutning, 12.50 per person", "2026-12-03"),
        ("sv", "3 december avslutning, 14 deltagare", "2026-12-03"),
        ("sv", "3 december avslutning, 14:00 samling, 15:00 fika", None),
        ("en", "3 December closing for the group, 14:00 gathering", "2026-12-03T14:00"),
    ],
)
def test_one_hour_behind_a_comma_belongs_to_the_day_that_opens_the_text(
    language: str, text: str, value: str | None
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


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("budget must be in by Friday", "budget must be in"),
        ("hand it in on Monday", "hand it in"),
        ("report due in two weeks", "report"),
        ("the report in the first week of May", "the report"),
    ],
)
def test_in_before_a_word_that_leads_to_a_time_belongs_to_the_verb(text: str, rest: str) -> None:
    found = find(text, "en", NOW["en"])
    assert found is not None
    assert found.rest == rest
