"""Whole messages: what is read of them, and that nothing is read that they do not say."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from handlers.minutes import Cost, FollowUp, Kind, Named, Participants, RegisterError, load_register, read
from handlers.minutes.fields import read_organisations
from knowledge.words import Language

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
REGISTER = [
    Named("songcong-pc", "Song Congs folkkommitté", "Song Cong People's Committee", "UBND thành phố Sông Công"),
    Named("tekniska", "Tekniska verken i Linköping AB", "Tekniska verken", "Công ty Tekniska verken", ("Tekniska",)),
]


def test_a_message_after_a_meeting_fills_the_draft() -> None:
    text = (
        "Möte med Song Congs folkkommitté i torsdags om avloppsrening. 14 deltagare varav 8 kvinnor. Kostnad 4 500 kr, "
        "Tekniska betalar. Beslut: vi går vidare. Tekniska verken skickar underlag senast 15 dec."
    )
    draft = read(text, "sv", NOW, REGISTER)
    assert (draft.kind, draft.start, draft.end) == (Kind.MEETING, date(2026, 11, 19), None)
    assert draft.organisations == ("songcong-pc", "tekniska")
    assert draft.participants == Participants(total=14, women=8)
    assert draft.costs == (Cost(Decimal(4500), "SEK", "tekniska"),)
    assert draft.follow_ups == (FollowUp("Tekniska verken skickar underlag", "tekniska", None, date(2026, 12, 15)),)
    assert draft.decisions == ("vi går vidare",)


@pytest.mark.parametrize("language", ["sv", "en", "vi"])
def test_a_message_that_says_nothing_means_nothing(language: str) -> None:
    draft = read("...", language, NOW, REGISTER)  # type: ignore[arg-type]
    assert (draft.kind, draft.start, draft.participants) == (Kind.OTHER, NOW.date(), Participants())
    assert not draft.organisations + draft.new_organisations
    assert not draft.costs
    assert not draft.follow_ups


def test_a_register_names_row_and_column_of_what_is_wrong() -> None:
    head = "id,sv,en,vi,aliases,kind,country,side\n"
    with pytest.raises(RegisterError, match="row 3, column en: empty"):
        load_register(f"{head}a,A,A,A,,other,,\nb,B,,B,,other,,\n")
    with pytest.raises(RegisterError, match="row 2, column kind"):
        load_register(f"{head}a,A,A,A,,planet,,\n")
    with pytest.raises(RegisterError, match="row 1, column vi: missing"):
        load_register("id,sv,en\n")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("From: Lan\nSent: Monday, 16 November 2026 08:12\n\nOn 10 and 11 November we met LiU", 10, 11),
        ("Från: Karin\nSkickat: måndag 16 november 2026\n\nDen 10 november träffade vi LiU", 10, None),
    ],
)
def test_the_head_of_a_forwarded_mail_tells_no_day(text: str, start: int, end: int | None) -> None:
    language = "en" if text.startswith("From") else "sv"
    draft = read(text, language, NOW, [])  # type: ignore[arg-type]
    assert draft.start == date(2026, 11, start)
    assert draft.end == (date(2026, 11, end) if end else None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "- Möte med LiU\n- Beslut: bygga"),
        ("sv", "Möte med LiU\nBeslut:\n- bygga\n\nTack!"),
        ("en", "- Meeting with LiU\n- Decided: bygga"),
        ("vi", "- Họp với LiU\n- Quyết định: bygga"),
    ],
)
def test_decisions_may_be_items_of_a_list(language: str, text: str) -> None:
    assert read(text, language, NOW, []).decisions == ("bygga",)  # type: ignore[arg-type]


def test_a_planned_journey_is_when_it_says() -> None:
    draft = read("Planerad resa till Hanoi 15-19 mars 2027, sju personer", "sv", NOW, REGISTER)

    assert (draft.start, draft.end, draft.planned) == (date(2027, 3, 15), date(2027, 3, 19), True)


def test_what_a_name_reads_as_without_its_place_is_the_same_at_every_start() -> None:
    names = [f"Nước {letter}" for letter in "ABCDEGHKLMNP"]
    register = [
        Named(name, name * 2, name * 2, f"Công ty {name} Thái Nguyên", (f"Công ty {name} tại Thái Nguyên",))
        for name in names
    ]
    read_as = [read(f"Họp với công ty {name} về nước", "vi", NOW, register).organisations for name in names]
    assert len(set(map(len, read_as))) == 1


def test_a_mark_alone_is_no_organisation() -> None:
    now = datetime(2026, 11, 30, 9, tzinfo=ZoneInfo("Europe/Stockholm"))

    assert read_organisations("+, ?, 12, Fritidsbanken", "sv", now, ()).new == ("Fritidsbanken",)


def test_what_was_agreed_is_a_decision_also_in_the_middle_of_a_sentence() -> None:
    draft = read("Met LiU, 12 people, agreed to send two teachers to Hanoi, 14 participants", "en", NOW, [])
    assert draft.decisions == ("agreed to send two teachers to Hanoi",)


@pytest.mark.parametrize(
    ("language", "text", "task"),
    [
        ("sv", "Möte med Tekniska igår, de skickar offert nästa vecka, lunchen kostade 850 kr", "Skicka offert"),
        ("en", "Met Tekniska yesterday, they promised to send a quote next week, lunch was 850 kr", "Send a quote"),
        ("vi", "Hôm qua chị gặp Tekniska, họ hứa gửi báo giá tuần sau, bữa trưa hết 850 kr", "Gửi báo giá"),
    ],
)
def test_what_something_cost_is_no_part_of_what_is_to_be_done(language: str, text: str, task: str) -> None:
    assert [one.text for one in read(text, language, NOW, REGISTER).follow_ups] == [task]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Study visit to VA SYD on 12 November, 8 people", ("VA SYD",)),
        ("en", "Yesterday we visited IVL and VA SYD", ("IVL", "VA SYD")),
        ("sv", "Studiebesök på VA SYD i går, 8 personer", ("VA SYD",)),
        ("vi", "Hôm qua tham quan VA SYD, 8 người", ("VA SYD",)),
        ("en", "Visit to the LED plant yesterday", ()),
        ("en", "STUDY VISIT TO LUND YESTERDAY, 8 PEOPLE", ()),
    ],
)
def test_name_in_capitals_behind_a_visit_is_that_of_who_was_visited(
    language: Language, text: str, names: tuple[str, ...]
) -> None:
    assert read(text, language, NOW, REGISTER).new_organisations == names
