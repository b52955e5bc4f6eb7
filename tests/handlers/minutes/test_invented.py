"""That nothing stands in a draft that its message does not say."""

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.minutes import Draft, load_register, read
from handlers.minutes.days import days
from handlers.minutes.message import Language, message
from handlers.minutes.moments import as_date
from handlers.minutes.numerals import number_at
from handlers.minutes.organisations import mentions

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
REGISTER = load_register((Path(__file__).parent / "organisations.csv").read_text("utf-8"))
SCRAPS: dict[Language, list[str]] = {
    "sv": [
        "Möte med LiU",
        "i torsdags",
        "12–14 maj",
        "14 deltagare varav 8 kvinnor",
        "version 2.1",
        "3 frågor",
        "fyra mål",
        "kl 9-11",
        "Tekniska verken skickar underlag",
        "senast 15 dec",
        "45 000 kr",
        "enligt rapport från 2019",
        "mål 11",
        "150 000 invånare",
        "Nästa möte 12/1",
        "på vietnamesiska",
        "Minh (DONRE)",
        "före jul",
        "2 x 145 kr",
        "sju elever",
        "Nguyen Thi Lan",
        "Grand Hotel i Norrköping",
        "3/5 klara",
        "ärende 2026-1234",
        "Vätternvatten AB",
        "och",
        ",",
        ".",
    ],
    "en": [
        "Meeting with DONRE",
        "last Thursday",
        "5 to 7 October",
        "22 staff incl. 9 women",
        "version 3.4",
        "12 slides",
        "at 3pm",
        "Tom will send a quote",
        "by 4 December",
        "USD 20,000",
        "ISO 9001",
        "goal 6",
        "1,200 leaflets",
        "next training 5 February",
        "in English",
        "3 of 5 board members",
        "before Christmas",
        "Green Solutions",
        "the Ministry of Foreign Affairs",
        "Ho Chi Minh Museum",
        "50% less waste",
        "Anna May",
        "and",
        ",",
        ".",
    ],
    "vi": [
        "Họp với Sở TN&MT",
        "thứ năm tuần trước",
        "từ 4 đến 8/5",
        "24 kỹ thuật viên (10 nữ, 14 nam)",
        "3 câu hỏi",
        "lúc 9h30",
        "UBND Sông Công gửi kế hoạch",
        "trước 10/12",
        "45 triệu đồng",
        "Nghị quyết số 12/2026",
        "mục tiêu 6",
        "150.000 người dân",
        "lần sau họp ngày 10/12",
        "tiếng Anh",
        "mỗi lớp 25 người",
        "trước Tết",
        "Sở Y tế",
        "anh Nguyễn Văn Hải",
        "phòng 302",
        "80% hoàn thành",
        "phường Mỏ Chè",
        "và",
        ",",
        ".",
    ],
}


@st.composite
def said(draw: st.DrawFn) -> tuple[str, Language]:
    """A message of scraps in one language."""
    language = draw(st.sampled_from(list(SCRAPS)))
    return " ".join(draw(st.lists(st.sampled_from(SCRAPS[language]), min_size=1, max_size=14))), language


@settings(max_examples=150)
@given(said())
def test_a_draft_holds_no_number_date_or_name_that_is_not_in_its_message(told: tuple[str, Language]) -> None:
    text, language = told
    draft, whole = read(text, language, NOW, REGISTER), message(text, language, NOW)
    numbers = {int(number.value) for at in range(len(whole.tokens)) if (number := number_at(whole, at))}
    people = draft.participants
    assert {people.total, people.women, people.men, people.other} - {None} <= numbers
    named = {one.key for one in mentions(whole, REGISTER)}
    bearing = {one.organisation for one in draft.costs} | {one.organisation for one in draft.follow_ups}
    assert set(draft.organisations) <= named
    assert bearing - {None} <= named | set(draft.new_organisations)
    for name in (*draft.new_organisations, *(one.person for one in draft.follow_ups if one.person)):
        assert name in whole.text
    assert draft.place is None or draft.place.casefold() in whole.text.casefold()
    _assert_days(draft, whole.text, language)


def _assert_days(draft: Draft, text: str, language: Language) -> None:
    """Every day is today or one that is named."""
    known: set[date] = {NOW.date()}
    for day in days(message(text, language, NOW)):
        for when in filter(None, (day.past, day.future)):
            known |= {as_date(when.start), as_date(when.end or when.start)}
    known |= {day - timedelta(days=1) for day in known}  # "4 and 5 May"
    assert {draft.start, draft.end} - {None} <= known
    for due in filter(None, (one.due for one in draft.follow_ups)):
        assert due in known


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Möte med LiU om version 2.1 av handboken. Vi hade 3 frågor och 4 beslut."),
        ("sv", "Möte med LiU. Enligt en rapport från 2019 bor 300 000 invånare i staden."),
        ("sv", "Möte med LiU. Uppföljning sker 15 januari och slutrapport 30 juni."),
        ("sv", "Möte med LiU 15.00-16.30, anläggningen renar vatten för 150 000 personer."),
        ("sv", "Möte med Minh (LiU). Han fyller 50 år 3 december."),
        ("sv", "Möte med LiU om en investering på 12 miljoner kr, 3/4 av filtren fungerar."),
        ("sv", "Frukost med Lotta på LiU, hon ska på semester till Spanien 20 december."),
        ("sv", "Möte med LiU. Anna, Per och två tjänstemän var trötta."),
        ("en", "Call with LiU, 1+1=2 more calls needed, 3/5 done, next training 5 February for 30 teachers."),
        ("en", "Meeting with LiU at the Ho Chi Minh Museum. The plant serves 150,000 people."),
        ("en", "Meeting with LiU on a loan of USD 20,000, 3 of 5 board members agreed."),
        ("vi", "Họp với LiU về dự án công viên, tổng mức đầu tư 45 tỷ đồng, mỗi lớp 25 người."),
        ("vi", "Họp với LiU về thị trường Trung Quốc, lần sau họp ngày 10/12."),
        ("vi", "Họp với LiU tại Trung tâm Học tập cộng đồng phường Mỏ Chè."),
    ],
)
def test_what_only_looks_like_a_value_is_none(language: Language, text: str) -> None:
    draft = read(text, language, NOW, REGISTER)
    assert (draft.organisations, draft.new_organisations) == (("liu",), ())
    assert (draft.start, draft.end, draft.planned) == (NOW.date(), None, False)
    assert set(vars(draft.participants).values()) == {None}
    assert not draft.costs
    assert not draft.follow_ups
