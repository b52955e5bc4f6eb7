"""A step, a field and a plan out of one message, in three languages."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from handlers.plans.asking import added_plainly, needed
from handlers.plans.context import Context
from handlers.plans.fields import read_field
from handlers.plans.outlined import outline
from handlers.plans.periods import is_plan_name, makes_plan, read_plan
from handlers.plans.reading import adds_step, read_step
from handlers.plans.several import read_several
from handlers.plans.states import state_called
from handlers.plans.wording import rests
from handlers.register import Register
from knowledge.words import SHARED, Language
from storage import Due, Organisation, Owner, Party, StepContent, StepCost, StepStatus, User

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
WORKS = Organisation(id=6, key="tekniska", sv="Tekniska verken", en="Tekniska verken", vi="Công ty Tekniska verken")
SCHOOLS = Organisation(id=7, key="doet", sv="Utbildningsmyndigheten", en="DOET", vi="Sở Giáo dục và Đào tạo")
PEOPLE = [
    User(id=1, name="Anna Berg", username="annab"),
    User(id=2, name="Nguyễn Văn Minh"),
    User(id=3, name="Anna Holm"),
    User(id=4, name="Erik Lund"),
]


def context(language: Language) -> Context:
    for organisation in (WORKS, SCHOOLS):
        organisation.aliases = []
    return Context(language, NOW, Register([WORKS, SCHOOLS]), PEOPLE, speaker_id=4)


STEPS: list[tuple[Language, str, StepContent]] = [
    (
        "sv",
        "Lägg till: pilotanläggning Song Cong, Tekniska Verken, klart 15 mars, 200 000 kr",
        StepContent(
            "Pilotanläggning Song Cong",
            organisation=Party("Tekniska verken", 6),
            due=Due(date(2027, 3, 15)),
            cost=StepCost(Decimal(200_000), "SEK"),
        ),
    ),
    (
        "vi",
        "Thêm bước: Tập huấn giáo viên, Sở Giáo dục và Đào tạo, tháng 3 năm 2027, phụ trách: anh Minh, 45 triệu đồng",
        StepContent(
            "Tập huấn giáo viên",
            organisation=Party("Utbildningsmyndigheten", 7),
            owners=(Owner("Nguyễn Văn Minh", 2),),
            due=Due(date(2027, 3, 31), "month"),
            cost=StepCost(Decimal(45_000_000), "VND"),
        ),
    ),
    (
        "en",
        "Add step: Teacher exchange, DOET, by the end of March, owner Erik, SDG 4, note: after the visit",
        StepContent(
            "Teacher exchange",
            organisation=Party("Utbildningsmyndigheten", 7),
            owners=(Owner("Erik Lund", 4),),
            due=Due(date(2027, 3, 31)),
            goals=(4,),
            notes="after the visit",
        ),
    ),
    (
        "sv",
        "Tekniska Verken skickar underlag senast 15 dec",
        StepContent(
            "Tekniska Verken skickar underlag", organisation=Party("Tekniska verken", 6), due=Due(date(2026, 12, 15))
        ),
    ),
    (
        "sv",
        (
            "ny åtgärd: plan för avlopp, avfall och luft, Erik Lund, från 1 feb till 15 april, "
            "45 tkr bekostas av Tekniska verken"
        ),
        StepContent(
            "Plan för avlopp, avfall och luft",
            owners=(Owner("Erik Lund", 4),),
            start=date(2027, 2, 1),
            due=Due(date(2027, 4, 15)),
            cost=StepCost(Decimal(45_000), "SEK", Party("Tekniska verken", 6)),
        ),
    ),
    ("sv", "Lägg till: översätta texten, Anna", StepContent("Översätta texten", owners=(Owner("Anna"),))),
    (
        "sv",
        "Lägg till: provtagning, Norrköpings kommun",
        StepContent("Provtagning", organisation=Party("Norrköpings kommun")),
    ),
    ("sv", "och boka tolk, Berit", StepContent("Boka tolk", owners=(Owner("Berit"),))),
    ("sv", "Lägg till: rapport, Berit", StepContent("Rapport", owners=(Owner("Berit"),))),
    ("vi", "Thêm: rà soát, Nguyễn Thị Hoa", StepContent("Rà soát", owners=(Owner("Nguyễn Thị Hoa"),))),
    ("sv", "Lägg till: rapport, Gröna Verken", StepContent("Rapport", organisation=Party("Gröna Verken"))),
    ("en", "Book the hall", StepContent("Book the hall")),
    (
        "vi",
        "Viết báo cáo cho Sida, Karin phụ trách, 15/1/2027",
        StepContent("Viết báo cáo cho Sida", owners=(Owner("Karin"),), due=Due(date(2027, 1, 15))),
    ),
    ("sv", "Boka lokal, Erik är ansvarig", StepContent("Boka lokal", owners=(Owner("Erik Lund", 4),))),
]


@pytest.mark.parametrize(
    ("language", "text", "title", "owners"),
    [
        ("vi", "Thêm bước: khảo sát nước thải, hạn 15/1/2027, chị Hương phụ trách", "Khảo sát nước thải", ["Hương"]),
        ("vi", "Gửi báo cáo cho UBND tỉnh trước ngày 15/12, chị Lan", "Gửi báo cáo cho UBND tỉnh", ["Lan"]),
        ("vi", "Làm visa, đ/c Nguyễn Thị Hà chủ trì, 10/1", "Làm visa", ["Nguyễn Thị Hà"]),
        ("vi", "Đón đoàn, chị Mai và anh Minh, 10/1", "Đón đoàn", ["Mai", "Nguyễn Văn Minh"]),
        ("vi", "Mua quà, chị em trong phòng, 10/1", "Mua quà, chị em trong phòng", []),
        ("sv", "Boka sal, fru Lind, 10 januari", "Boka sal", ["Lind"]),
        ("vi", "Thêm bước: em Hoa gửi danh sách trước 10/1", "Em Hoa gửi danh sách", ["Hoa"]),
        ("vi", "thêm bước anh Dũng Sở Ngoại vụ đón đoàn ngày 10/1", "Anh Dũng Sở Ngoại vụ đón đoàn", ["Dũng"]),
        ("vi", "Thêm bước: em gửi danh sách trước 10/1", "Em gửi danh sách", ["Erik Lund"]),
        ("sv", "Lägg till: jag bokar salen senast 10 januari", "Jag bokar salen", ["Erik Lund"]),
    ],
)
def test_who_is_spoken_of_by_a_word_of_address_is_responsible(
    language: Language, text: str, title: str, owners: list[str]
) -> None:
    found = read_step(text, context(language))

    assert (found.title, [one.name for one in found.owners]) == (title, owners)


@pytest.mark.parametrize(
    ("said", "owners"),
    [
        ("em", ["Erik Lund"]),
        ("mig", ["Erik Lund"]),
        ("Minh", ["Nguyễn Văn Minh"]),
        ("anh Tú Sở KH&ĐT", ["anh Tú Sở KH&ĐT"]),
    ],
)
def test_who_says_me_is_responsible_and_an_office_is_one_name(said: str, owners: list[str]) -> None:
    found = read_field("owners", said, StepContent("x"), context("vi"))

    assert found is not None
    assert [one.name for one in found.owners] == owners


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("thêm 3 bước: 1. Rà soát hồ sơ 2. Anh Minh gửi số liệu hạn 15/12 3. Trình lãnh đạo", 3),
        ("Lägg till:\n- Boka rum\n- Anna bjuder in senast 15/2, 2 000 kr", 2),
        ("Lägg till två steg: 1) Boka sal 2) Skicka inbjudan", 2),
        ("Thêm bước: hội thảo, 1. khai mạc 2. thảo luận", 0),
        ("Thêm bước: 1. khai mạc 3. thảo luận", 0),
    ],
)
def test_a_numbered_list_is_as_many_steps(text: str, titles: int) -> None:
    assert adds_step(text)
    assert len(read_several(text, context("vi"))) == titles


def test_an_organisation_takes_care_of_a_step() -> None:
    found = read_step("Tổ chức hội thảo cuối tháng 2, Sở Giáo dục và Đào tạo lo", context("vi"))

    assert (found.organisation, found.owners) == (Party("Utbildningsmyndigheten", 7), ())


@pytest.mark.parametrize(("language", "text", "wanted"), STEPS, ids=[text[:40] for _, text, _ in STEPS])
def test_a_step_is_read_out_of_one_message(language: Language, text: str, wanted: StepContent) -> None:
    assert read_step(text, context(language)) == wanted


@pytest.mark.parametrize(
    "text", ["Lägg till: x", "lagg till en åtgärd: x", "Add: x", "New step: x", "Thêm: x", "bước mới: x"]
)
def test_a_message_says_that_it_adds_a_step(text: str) -> None:
    assert adds_step(text)


@pytest.mark.parametrize(
    "text", ["Lägg till mer om avlopp", "What can you add?", "Thêm thông tin về rác", "Steg för steg"]
)
def test_other_messages_do_not(text: str) -> None:
    assert not adds_step(text)


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("sv", "lägg till lärarutbyte, mars 2027, 20 000 kr", "lärarutbyte, mars 2027, 20 000 kr"),
        ("sv", "Lägg till pilotanläggning i planen, Tekniska verken, klart 15 mars",
         "pilotanläggning, Tekniska verken, klart 15 mars"),
        ("en", "add pilot plant to the plan, Tekniska verken, by 15 March",
         "pilot plant, Tekniska verken, by 15 March"),
        ("en", "please add a new step water meters, 15 March", "water meters, 15 March"),
        ("vi", "thêm trạm xử lý thí điểm vào kế hoạch, Sở Giáo dục và Đào tạo, 15/3/2027",
         "trạm xử lý thí điểm, Sở Giáo dục và Đào tạo, 15/3/2027"),
        ("sv", "Lägg in i handlingsplanen att Tekniska verken skickar ritningar till 15 mars",
         "Tekniska verken skickar ritningar till 15 mars"),
        ("en", "put “water meters” in the action plan, Minh is responsible",
         "water meters, Minh is responsible"),
        ("sv", "lägg in i handlingsplanen att förvaltningen tar fram en broschyr",
         "förvaltningen tar fram en broschyr"),
        ("en", "can u put 'book a venue, Minh, by 1 March' into our action plan", "book a venue, Minh, by 1 March"),
        ("vi", "đưa việc gửi thư mời vào kế hoạch, hạn 20/12", "gửi thư mời, hạn 20/12"),
        ("en", "Put down that Minh drafts the text by 10 December", "Minh drafts the text by 10 December"),
        ("sv", "Karin översätter foldern till 10 december, för in det som ett steg",
         "Karin översätter foldern till 10 december"),
        ("en", "Karin translates the leaflet by 10 Dec, can you add that to the plan?",
         "Karin translates the leaflet by 10 Dec"),
        ("vi", "Chị Lan dịch tờ rơi trước ngày 10/12, đưa việc này vào kế hoạch giúp em",
         "Chị Lan dịch tờ rơi trước ngày 10/12"),
        ("en", "Put down that Lan sends the samples by next Thursday", "Lan sends the samples by next Thursday"),
        ("en", "note: the budget is in by Friday", "the budget is in by Friday"),
        ("sv", "anteckna: budgeten ska vara inne senast fredag", "budgeten ska vara inne senast fredag"),
        ("vi", "thêm bước nữa là tổ chức hội thảo cuối tháng 2", "tổ chức hội thảo cuối tháng 2"),
        ("vi", "thêm một bước nữa: gửi thư mời, 10/1", "gửi thư mời, 10/1"),
        ("sv", "lägg till ett steg till: boka sal, 15 mars", "boka sal, 15 mars"),
    ],
)  # fmt: skip
def test_a_sentence_adds_a_step_where_it_tells_more_than_its_name(language: Language, text: str, step: str) -> None:
    assert added_plainly(text, context(language)) == step


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Lägg till mer om avlopp"),
        ("sv", "Lägg till mer om avlopp, och om slam"),
        ("en", "Add water meters"),
        ("en", "I was told there is a draft, put me on the plan for next year"),
        ("sv", "Skriv upp att vi är många"),
        ("en", "We add pilot plants, by 15 March"),
        ("vi", "Thêm thông tin về rác, và nước"),
        ("en", "note: the budget is what it is"),
        ("sv", "anteckna: vi är många"),
    ],
)
def test_a_sentence_that_tells_no_more_adds_none(language: Language, text: str) -> None:
    assert added_plainly(text, context(language)) is None


@pytest.mark.parametrize(
    ("language", "text", "title", "due"),
    [
        ("sv", "ny åtgärd: Boka resa senast 6 juni 2027", "Boka resa", date(2027, 6, 6)),
        ("sv", "ny åtgärd: Skicka underlag senast i slutet av februari", "Skicka underlag", date(2027, 2, 28)),
        ("en", "New step: Send papers by the end of February", "Send papers", date(2027, 2, 28)),
        ("vi", "bước mới: Gửi tài liệu trước cuối tháng 2", "Gửi tài liệu", date(2027, 2, 28)),
        ("sv", "Lägg till: 15 mars 2027", "15 mars 2027", date(2027, 3, 15)),
    ],
)
def test_a_title_does_not_repeat_the_day(language: Language, text: str, title: str, due: date) -> None:
    assert read_step(text, context(language)) == StepContent(title, due=Due(due))


def test_a_day_that_is_to_come_is_told_to_be_in_a_weekend() -> None:
    sunday, been, monday = date(2027, 2, 28), date(2026, 11, 22), date(2027, 3, 1)
    told = [[str(part) for part in rests(Due(day), context("sv"))] for day in (sunday, been, monday)]
    assert ["step-weekend" in "".join(lines) for lines in told] == [True, False, False]
    assert rests(Due(sunday, "month"), context("sv")) == []


def test_an_organisation_that_is_responsible_is_no_person_and_a_compound_is_one_name() -> None:
    step = read_step("Lägg till: Provtagning, ansvarig Tekniska verken, klart 15 mars", context("sv"))
    assert (step.organisation, step.owners) == (Party("Tekniska verken", 6), ())

    step = read_step("Lägg till: Provtagning, ansvarig Miljö- och samhällsbyggnad, klart 15 mars", context("sv"))
    assert [owner.name for owner in step.owners] == ["Miljö- och samhällsbyggnad"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("sv", "Skicka programmet, Tekniska verken, senast 2 december, internt", "Skicka programmet"),
        ("sv", "Lägg till: Skicka programmet, bara vår sida, Tekniska verken, senast 2 december", "Skicka programmet"),
        ("en", "Send the programme, Tekniska verken, by 2 December (internal only)", "Send the programme"),
        ("vi", "Gửi chương trình, Tekniska verken, hạn 2/12, chỉ nội bộ bên tôi", "Gửi chương trình"),
        ("vi", "Gửi chương trình, nội bộ, Tekniska verken, hạn 2/12", "Gửi chương trình"),
    ],
)
def test_a_piece_that_says_only_that_keeps_a_step_to_the_own_side(language: Language, text: str, title: str) -> None:
    wanted = StepContent(title, organisation=Party("Tekniska verken", 6), due=Due(date(2026, 12, 2)))
    ours = replace(context(language), side="linkoping")

    assert read_step(text, ours) == replace(wanted, audience="linkoping")
    assert read_step(text, context(language)).audience == SHARED  # of no side, or in a group


@pytest.mark.parametrize(
    "text",
    [
        "Handlingsplan 2027 med steg: Bjud in delegationen senast 15 feb, boka hotell senast 1 mars, internt",
        "Handlingsplan 2027\n- Bjud in delegationen senast 15 feb\n- Boka hotell senast 1 mars\nBara för oss",
        "Handlingsplan 2027, internt\nBjud in delegationen senast 15 feb\nBoka hotell senast 1 mars",
    ],
)
def test_a_last_piece_that_says_only_that_keeps_all_steps_to_the_own_side(text: str) -> None:
    ours = replace(context("sv"), side="linkoping")
    found = [read_step(step, ours) for step in outline(text, ours).steps]

    assert [(step.title, step.audience) for step in found] == [
        ("Bjud in delegationen", "linkoping"),
        ("Boka hotell", "linkoping"),
    ]
    told = read_several("Anna skriver senast 1 mars och Erik svarar senast 15 mars, internt", ours)
    assert [step.audience for step in told] == ["linkoping", "linkoping"]
    assert outline("Handlingsplan 2027, internt", ours).head == "Handlingsplan 2027, internt"


@pytest.mark.parametrize(
    "text", ["Uppdatera den interna budgeten", "Internationell dag", "internt", "Intern utbildning"]
)
def test_what_is_to_be_done_inside_is_no_such_wish(text: str) -> None:
    assert read_step(text, replace(context("sv"), side="linkoping")).audience == SHARED


@pytest.mark.parametrize(
    "text", ["", ",", ",,, ;", "Lägg till:", "x" * 4_000, "1 2 3, 4 kr, 5 maj, 6 maj, 7 maj", "\n\n"]
)
def test_any_text_is_read_as_something(text: str) -> None:
    for language in ("sv", "en", "vi"):
        assert len(read_step(text, context(language)).title) <= 300


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("sv", "15 mars", Due(date(2027, 3, 15))),
        ("sv", "senast mars 2027", Due(date(2027, 3, 31), "month")),
        ("sv", "2027-03", Due(date(2027, 3, 31), "month")),
        ("vi", "2027-02", Due(date(2027, 2, 28), "month")),
        ("sv", "december", Due(date(2026, 12, 31), "month")),
        ("sv", "tre veckor", Due(date(2026, 12, 14))),
        ("en", "due in two weeks", Due(date(2026, 12, 7))),
        ("en", "by March 2027", Due(date(2027, 3, 31), "month")),
        ("vi", "2 tuần", Due(date(2026, 12, 7))),
        ("vi", "trước 15/3", Due(date(2027, 3, 15))),
        ("vi", "tháng 3 năm 2027", Due(date(2027, 3, 31), "month")),
    ],
)
def test_a_due_date_is_a_day_or_a_whole_month(language: Language, text: str, due: Due) -> None:
    found = read_field("due", text, StepContent("X"), context(language))
    assert found == StepContent("X", due=due)


def test_states_are_known_by_what_people_call_them_in_their_tables() -> None:
    told = {
        "Klart": StepStatus.DONE,
        "Ej påbörjad": StepStatus.PLANNED,
        "avbruten": StepStatus.CANCELLED,
        "In progress": StepStatus.ONGOING,
        "On hold": StepStatus.POSTPONED,
        "chưa bắt đầu": StepStatus.PLANNED,
        "Hoàn thành": StepStatus.DONE,
        "kanske": None,
    }
    assert {word: state_called(word) for word in told} == told


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("due", "31 februari"),
        ("due", "varje måndag"),
        ("due", "snart"),
        ("start", "när som helst"),
        ("cost", "gratis"),
        ("cost", "5"),
        ("goals", "18"),
        ("goals", "vatten"),
        ("activities", "mötet"),
        ("title", "   "),
        ("title", "x" * 301),
    ],
)
def test_what_is_not_understood_changes_nothing(field: str, text: str) -> None:
    assert read_field(field, text, StepContent("X"), context("sv")) is None


@pytest.mark.parametrize("nothing", ["-", "ingen", "none", "không", "Không có"])
@pytest.mark.parametrize("field", ["organisation", "owners", "due", "cost", "goals", "notes"])
def test_a_field_is_emptied(field: str, nothing: str) -> None:
    full = StepContent(
        "X",
        Party("y"),
        (Owner("z"),),
        due=Due(date(2027, 1, 1)),
        cost=StepCost(Decimal(1), "SEK"),
        goals=(1,),
        notes="n",
    )
    emptied = read_field(field, nothing, full, context("vi"))
    assert emptied is not None
    assert not getattr(emptied, field)


THIS_YEAR = date(2026, 1, 1), date(2026, 12, 31)
AUTUMN = (date(2027, 8, 1), date(2027, 12, 31))
TWO_YEARS = (date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("language", "text", "title", "start", "end"),
    [
        ("sv", "Handlingsplan 2027 jan–dec", "Handlingsplan 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("sv", "Ny handlingsplan 2026–2027", "Handlingsplan 2026–2027", date(2026, 1, 1), date(2027, 12, 31)),
        ("en", "Action plan January–December 2027", "Action plan 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("en", "new action plan 2027-28", "Action plan 2027-28", date(2027, 1, 1), date(2028, 12, 31)),
        ("sv", "Handlingsplan 2026–2027, jan 2026 – dec 2027", "Handlingsplan 2026–2027", *TWO_YEARS),
        (
            "sv",
            "Handlingsplan mars 2027 till juni 2028",
            "Handlingsplan 2027–2028",
            date(2027, 3, 1),
            date(2028, 6, 30),
        ),
        (
            "sv",
            "Handlingsplan 1 jan 2027 – 30 juni 2028",
            "Handlingsplan 2027–2028",
            date(2027, 1, 1),
            date(2028, 6, 30),
        ),
        ("en", "Action plan 2027, January to December 2027", "Action plan 2027", date(2027, 1, 1), date(2027, 12, 31)),
        (
            "vi",
            "Kế hoạch hành động 2026, từ tháng 1/2026 đến tháng 12/2027",
            "Kế hoạch hành động 2026",
            *TWO_YEARS,
        ),
        ("sv", "ny plan 2027", "Plan 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("en", "make a new plan Jan-Dec 2027", "Plan 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("vi", "kế hoạch hành động mới 2026-2027", "Kế hoạch hành động 2026-2027", *TWO_YEARS),
        ("sv", "Handlingsplan 2026 jan–dec", "Handlingsplan 2026", *THIS_YEAR),
        ("sv", "Handlingsplan jan–dec 2026", "Handlingsplan 2026", *THIS_YEAR),
        ("en", "Action plan 2026 Jan-Dec", "Action plan 2026", *THIS_YEAR),
        ("vi", "Kế hoạch hành động 2026 tháng 1–12", "Kế hoạch hành động 2026", *THIS_YEAR),
        ("vi", "Kế hoạch hành động tháng 1–12/2026", "Kế hoạch hành động 2026", *THIS_YEAR),
        ("sv", "Handlingsplan september-december", "Handlingsplan 2026", date(2026, 9, 1), date(2026, 12, 31)),
        ("sv", "Handlingsplan 2027, mars-juni", "Handlingsplan 2027", date(2027, 3, 1), date(2027, 6, 30)),
        ("sv", "kan du göra en plan för skolutbytet hösten 2027", "Plan för skolutbytet hösten 2027", *AUTUMN),
        ("en", "set up a plan for the water project Aug to Dec 2027", "Plan for the water project 2027", *AUTUMN),
        ("vi", "ke hoach moi 2027", "Ke hoach 2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("vi", "Tạo kế hoạch hành động 2027", "Kế hoạch hành động 2027", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_plan_is_read_out_of_one_message(language: Language, text: str, title: str, start: date, end: date) -> None:
    assert makes_plan(text, language, NOW)
    found = read_plan(text, language, NOW)
    assert (found.title, found.start, found.end) == (title, start, end)


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "ny plan"), ("sv", "skapa en ny handlingsplan"), ("en", "new action plan"), ("vi", "kế hoạch mới")],
)
def test_a_new_plan_without_a_word_about_it_is_asked_about(language: Language, text: str) -> None:
    assert makes_plan(text, language, NOW)
    assert read_plan(text, language, NOW).is_bare


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("sv", "2027", "Handlingsplan 2027"),
        ("en", "Jan 2027 - Dec 2028", "Action plan 2027–2028"),
        ("vi", "2026–2027", "Kế hoạch hành động 2026–2027"),
        ("sv", "ny plan: Handlingsplan 2027", "Handlingsplan 2027"),
        ("en", "new plan: Water 2027", "Water 2027"),
    ],
)
def test_a_plan_of_which_only_the_period_is_told_gets_a_name(language: Language, text: str, title: str) -> None:
    assert read_plan(text, language, NOW).title == title


@pytest.mark.parametrize(
    "text",
    ["Vad står i handlingsplanen för jan–dec 2027?", "Handlingsplan", "Planen är bra", "Vi ses 1 jan till 5 mars"],
)
def test_other_messages_make_no_plan(text: str) -> None:
    assert not makes_plan(text, "sv", NOW)


@pytest.mark.parametrize(
    "text",
    [
        *("mới họp với Sida hôm qua, 5 người", "mời đồng nghiệp", "moi hop voi Sida hom qua", "mọi kế hoạch"),
        *("kế hoạch mời đối tác", "kế hoạch mới nhất"),
    ],
)
def test_just_now_and_to_invite_make_no_plan(text: str) -> None:
    assert not makes_plan(text, "vi", NOW)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Handlingsplan 2026–2027", True),
        ("handlingsplanen 2027", True),
        ("Kế hoạch hành động 2027", True),
        ("Action plan for 2027", True),
        ("Handlingsplan", False),
        ("Handlingsplan 2027?", False),
        ("Handlingsplan 2027 avlopp", False),
    ],
)
def test_a_name_of_a_plan_is_nothing_but_that(text: str, wanted: bool) -> None:
    assert is_plan_name(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("sv", "Vi behöver boka tolk senast i slutet av februari", "boka tolk senast i slutet av februari"),
        ("en", "we need to book the interpreter by end of February", "book the interpreter by end of February"),
        ("vi", "Chúng ta cần đặt phiên dịch trước ngày 28/2/2027", "đặt phiên dịch trước ngày 28/2/2027"),
        ("sv", "Vi måste boka tolk", None),
        ("en", "we must report to ICLD by March, mustn't we?", None),
        ("vi", "Chúng ta phải gửi báo cáo cho ai trước tháng 3?", None),
    ],
)  # fmt: skip
def test_what_has_to_be_done_by_a_day_is_a_step(language: Language, text: str, step: str | None) -> None:
    assert needed(text, context(language)) == step
