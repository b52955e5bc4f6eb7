"""One message, as colleagues write it: whom, when and what."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.colleagues import Colleagues
from handlers.reminders.request import is_request, understand
from knowledge.words import Language
from storage import User

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
KNOWN = Colleagues(
    [
        User(id=1, name="Anna Berg", username="annab"),
        User(id=2, name="Minh Nguyễn"),
        User(id=3, name="Trần Thị Hoa", username="hoatt"),
        User(id=4, name="Anna Lind"),
    ]
)
FRIDAY = "2026-11-27T09:00:00+01:00"
TOMORROW = "2026-11-24"

REQUESTS = [
    ("sv", "påminn mig på fredag kl 9 att skicka rapporten", (), [FRIDAY], "Skicka rapporten"),
    ("sv", "påminn Minh på fredag kl 9 att skicka provsvaren", ("user:2",), [FRIDAY], "Skicka provsvaren"),
    ("sv", "påminn gruppen imorgon om avstämningen", ("group",), [TOMORROW], "Avstämningen"),
    ("sv", "påminn anna berg i morgon: ta med kontraktet", ("user:1",), [TOMORROW], "Ta med kontraktet"),
    ("sv", "påminn Anna om mötet på fredag kl 9", ("user:1", "user:4"), [FRIDAY], "Mötet"),
    ("sv", "kan du påminna mig imorgon att ringa Hoa?", (), [TOMORROW], "Ringa Hoa"),
    ("sv", "påminn mig imorgon om fakturan, tack", (), [TOMORROW], "Fakturan"),
    ("en", "remind me tomorrow to call Hoa", (), [TOMORROW], "Call Hoa"),
    ("en", "please remind Minh to send the samples on Friday at 9am", ("user:2",), [FRIDAY], "Send the samples"),
    ("en", "set a reminder for me tomorrow to book flights", (), [TOMORROW], "Book flights"),
    ("en", "Remind @annab tomorrow to pay", ("user:1",), [TOMORROW], "Pay"),
    ("en", "remind everyone tomorrow about the sync", ("group",), [TOMORROW], "The sync"),
    ("sv", "på fredag kl 9 kan du påminna mig om fakturan?", (), [FRIDAY], "Fakturan"),
    ("en", "tomorrow remind Minh to call Hoa please", ("user:2",), [TOMORROW], "Call Hoa"),
    ("vi", "9h sáng thứ 6 nhắc em gửi báo cáo nhé", (), [FRIDAY], "Gửi báo cáo"),
    ("vi", "mai nhắc chị Hoa họp giao ban", ("user:3",), [TOMORROW], "Họp giao ban"),
    ("vi", "nhắc tôi 9h sáng thứ 6 gửi báo cáo", (), [FRIDAY], "Gửi báo cáo"),
    ("vi", "nhac toi 9h sang thu 6 nop bao cao", (), [FRIDAY], "Nop bao cao"),
    ("vi", "nhắc Minh gửi kết quả vào 9h sáng thứ 6", ("user:2",), [FRIDAY], "Gửi kết quả"),
    ("vi", "nhắc chị Hoa ngày mai họp giao ban nhé", ("user:3",), [TOMORROW], "Họp giao ban"),
    ("vi", "nhắc em ngày mai gọi cho anh Minh ạ", (), [TOMORROW], "Gọi cho anh Minh"),
    ("vi", "nhắc cả nhóm ngày mai họp", ("group",), [TOMORROW], "Họp"),
    ("sv", "hej! påminn mig imorgon att ringa Hoa", (), [TOMORROW], "Ringa Hoa"),
    ("sv", "jag vill att du påminner Minh på fredag kl 9 om provsvaren", ("user:2",), [FRIDAY], "Provsvaren"),
    ("sv", "be Minh skicka provsvaren på fredag kl 9", ("user:2",), [FRIDAY], "Skicka provsvaren"),
    ("sv", "säg till Minh pa fredag kl 9 att skicka provsvaren", ("user:2",), [FRIDAY], "Skicka provsvaren"),
    ("sv", "påmin Minh imorgon om mötet", ("user:2",), [TOMORROW], "Mötet"),
    ("sv", "remind me tomorrow to call Hoa please?", (), [TOMORROW], "Call Hoa"),
    ("en", "påminn Minh 27 nov 2026 kl 9 att skicka rapporten", ("user:2",), [FRIDAY], "Skicka rapporten"),
    ("en", "ping me tomorrow about the call", (), [TOMORROW], "The call"),
    ("en", "could u pls remnid me tomorrow to pay, thank you!", (), [TOMORROW], "Pay"),
    ("en", "don't let me forget to call Hoa tomorrow", (), [TOMORROW], "Call Hoa"),
    ("sv", "jag behöver en puff imorgon om fakturan", (), [TOMORROW], "Fakturan"),
    ("en", "I need an alert tomorrow to call Hoa", (), [TOMORROW], "Call Hoa"),
    ("sv", "påminn mig 15 min före mötet på fredag kl 9.15", (), [FRIDAY], "Mötet"),
    ("sv", "möte med Hoa på fredag kl 9.30, påminn mig 30 minuter innan", (), [FRIDAY], "Möte med Hoa"),
    ("en", "call with Sida on Friday at 9:30, remind me 30 minutes before", (), [FRIDAY], "Call with Sida"),
    ("vi", "thứ 6 họp UBND lúc 9h30 nhớ nhắc em trước 30 phút nhé", (), [FRIDAY], "Họp UBND"),
    ("vi", "nhắc e 9h sáng thứ 6 gửi báo cáo", (), [FRIDAY], "Gửi báo cáo"),
    ("vi", "9 giờ sáng thứ 6 báo em gửi báo cáo", (), [FRIDAY], "Gửi báo cáo"),
    ("sv", "säg till mig kl 9 på fredag att skicka rapporten", (), [FRIDAY], "Skicka rapporten"),
    ("vi", "nhờ anh/chị nhắc em 9h sáng thứ 6 gửi báo cáo", (), [FRIDAY], "Gửi báo cáo"),
    ("sv", "påminn Minh om mötet på fredag kl 10, en timme innan", ("user:2",), [FRIDAY], "Mötet"),
    ("sv", "påminn mig på fredag en halvtimme innan lunchen kl 9.30", (), [FRIDAY], "Lunchen"),
    (
        "sv",
        "påminn mig att skicka provsvaren dagen innan mötet den 25 november kl 9",
        (),
        [TOMORROW],
        "Skicka provsvaren",
    ),
    ("sv", "påminn mig på fredag kl 9 att boka rum en vecka före mötet", (), [FRIDAY], "Boka rum en vecka före mötet"),
    ("en", "remind me half an hour before lunch on Friday at 9:30", (), [FRIDAY], "Lunch"),
    ("en", "remind me the day before the deadline on 25 November", (), [TOMORROW], "The deadline on 25 November"),
    ("en", "remind me an hour before the meeting on Friday", (), [], "The meeting"),
    ("vi", "nhắc tôi 15 phút trước cuộc họp lúc 9h15 sáng thứ 6", (), [FRIDAY], "Cuộc họp"),
    ("vi", "nhắc tôi trước cuộc họp 10 giờ sáng thứ 6 một tiếng", (), [FRIDAY], "Cuộc họp"),
    ("vi", "nhắc tôi gửi báo cáo trước 9 giờ sáng thứ 6", (), [FRIDAY], "Gửi báo cáo"),
    ("sv", "Delegationen kommer i januari, påminn mig imorgon att boka buss", (), [TOMORROW], "Boka buss"),
    ("en", "The delegation lands next week. Remind me tomorrow to call Hoa", (), [TOMORROW], "Call Hoa"),
    ("vi", "tuần sau đoàn sang, nhắc em ngày mai họp giao ban", (), [TOMORROW], "Họp giao ban"),
    ("vi", "nhắc giúp em ngày mai họp giao ban ạ", (), [TOMORROW], "Họp giao ban"),
    ("vi", "nhắc mình ngày mai họp giao ban nhé", (), [TOMORROW], "Họp giao ban"),
    ("vi", "đừng để tôi quên ngày mai gọi Minh", (), [TOMORROW], "Gọi Minh"),
    ("vi", "bạn có thể nhắc tôi 9h sáng thứ 6 gửi báo cáo được không?", (), [FRIDAY], "Gửi báo cáo"),
]


@pytest.mark.parametrize(("language", "text", "to", "starts", "what"), REQUESTS, ids=[entry[1] for entry in REQUESTS])
def test_request_is_understood(
    language: Language, text: str, to: tuple[str, ...], starts: list[str], what: str
) -> None:
    wish = understand(text, language, NOW, KNOWN)

    assert (wish.to, wish.unknown, wish.text) == (to, "", what)
    assert [option.start for option in wish.options] == starts
    assert is_request(text, language, NOW, KNOWN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vad är vår position i frågan om medborgardialog?"),
        ("sv", "påminner det här om avtalet från 2012?"),
        ("en", "What reminders does the position paper give?"),
        ("vi", "Nhắc lại lập trường về đối thoại với người dân"),
        ("vi", "Văn kiện nhắc đến Song Công ở đâu?"),
        ("vi", "Nhắc tới chi phí thì ai trả?"),
        ("en", "remind me what we decided about water"),
        ("en", "tell me about the plan"),
        ("en", "He said, remind me never to do that again"),
        ("sv", "Möte med LiU igår, 12 personer. Påminn mig på fredag att skicka protokollet"),
        ("sv", "be om ursäkt på fredag"),
        ("sv", "Hälsa och miljö är viktigt"),
        ("sv", "påminn mig inte mer"),
        ("en", "please don't remind me about the report again"),
        ("vi", "Nhân Ngày Môi trường thế giới, trường trồng cây"),
        ("vi", "Báo Thái Nguyên đưa tin về chuyến thăm"),
    ],
)
def test_question_is_no_request(language: Language, text: str) -> None:
    assert not is_request(text, language, NOW, KNOWN)


@pytest.mark.parametrize(
    "text", ["tell me what we decided at 9", "báo tôi 9h mai họp gì", "báo em 8h mai có họp không"]
)
def test_who_wants_to_be_told_something_asks_for_no_reminder(text: str) -> None:
    assert not is_request(text, "vi", NOW, KNOWN)


def test_a_rhythm_may_be_said_before_the_request() -> None:
    wish = understand("mỗi thứ hai hàng tuần lúc 9h nhắc họp giao ban", "vi", NOW, KNOWN)

    assert (wish.text, [one.rule for one in wish.options]) == ("Họp giao ban", ["FREQ=WEEKLY;BYDAY=MO"])


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        ("nhắc anh Tuấn gửi báo cáo thứ 6", "Tuấn", "Gửi báo cáo"),
        ("nhắc chị Trần Thị Mai gửi báo cáo thứ 6", "Trần Thị Mai", "Gửi báo cáo"),
        ("nhắc em UBND họp thứ 6", "", "UBND họp"),
        ("nhắc em Sở Ngoại vụ họp thứ 6", "", "Sở Ngoại vụ họp"),
    ],
)
def test_a_name_behind_a_word_of_address_is_somebody_else(text: str, name: str, what: str) -> None:
    wish = understand(text, "vi", NOW, KNOWN)

    assert (wish.to, wish.unknown, wish.text) == ((), name, what)


def test_name_that_nobody_has_is_kept() -> None:
    wish = understand("påminn Kalle på fredag kl 9 att ringa", "sv", NOW, KNOWN)
    assert (wish.to, wish.unknown, wish.text) == ((), "Kalle", "Ringa")


@pytest.mark.parametrize(
    ("language", "text", "name", "what"),
    [
        ("sv", "Säg till Lars att skicka protokollet", "Lars", "Skicka protokollet"),
        ("sv", "Hälsa Lars Ek att mötet är flyttat", "Lars Ek", "Mötet är flyttat"),
        ("sv", "Be Lars skicka underlaget", "Lars", "Skicka underlaget"),
        ("en", "Could you tell Lars to call me?", "Lars", "Call me"),
        ("en", "Let Lars know that the minutes are missing", "Lars", "The minutes are missing"),
        ("vi", "Nhắn anh Lars gửi biên bản", "Lars", "Gửi biên bản"),
        ("vi", "Báo cho Lars biết là thiếu biên bản", "Lars", "Thiếu biên bản"),
        ("vi", "Nho chi Lan gui bien ban", "Lan", "Gui bien ban"),
    ],
)
def test_who_is_to_be_told_may_be_nobody_that_is_known(language: Language, text: str, name: str, what: str) -> None:
    wish = understand(text, language, NOW, KNOWN)
    assert (wish.to, wish.unknown, wish.text) == ((), name, what)
    assert is_request(text, language, NOW, KNOWN)


def test_command_needs_no_verb_and_takes_a_name_only_where_one_stands() -> None:
    assert understand("imorgon ring Anna", "sv", NOW, KNOWN).to == ()
    assert understand("Minh imorgon ring", "sv", NOW, KNOWN).to == ("user:2",)
    assert understand("Anna Lind fyller år på fredag", "sv", NOW, KNOWN).to == ()


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("sv", "påminn mig i går kl 16 att ringa Anna", "Ringa Anna"),
        ("sv", "påminn mig att ringa Anna igår kl 16", "Ringa Anna"),
        ("en", "remind us yesterday at 4 pm to call", "Call"),
        ("en", "remind me last Friday to call", "Call"),
        ("vi", "nhắc tôi hôm qua lúc 16h gọi điện", "Gọi điện"),
        ("vi", "nhắc tôi thứ tư tuần trước gọi điện", "Gọi điện"),
    ],
)
def test_a_time_that_is_over_is_told_as_such(language: Language, text: str, what: str) -> None:
    wish = understand(text, language, NOW, KNOWN)
    assert (wish.passed, wish.options, wish.text) == (True, (), what)


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "påminn mig om protokollet från i går"), ("en", "remind me about the minutes of yesterday")],
)
def test_what_a_reminder_is_about_may_have_been(language: Language, text: str) -> None:
    assert not understand(text, language, NOW, KNOWN).passed


def test_reply_lends_its_text_when_there_is_no_other() -> None:
    assert understand("påminn mig imorgon", "sv", NOW, KNOWN, "Beställ flaskor").text == "Beställ flaskor"
    assert understand("remind me about this tomorrow", "en", NOW, KNOWN, "Order bottles").text == "Order bottles"
    assert understand("påminn mig imorgon att ringa", "sv", NOW, KNOWN, "Beställ flaskor").text == "Ringa"


def test_day_that_does_not_exist_offers_its_neighbours() -> None:
    wish = understand("påminn mig den 31 februari kl 9 att betala", "sv", NOW, KNOWN)
    assert wish.nearly
    assert [option.start[:16] for option in wish.options] == ["2027-02-28T09:00", "2027-03-01T09:00"]
    assert wish.text == "Betala"


def test_a_name_that_is_a_word_of_address_as_well_is_a_name() -> None:
    people = Colleagues([User(id=1, name="Anh Nguyễn"), User(id=2, name="Bình Nguyễn"), User(id=3, name="Trần Hoa")])
    named = {
        said: [user.id for user in people.named(said)] for said in ("Anh Nguyen", "anh Bình", "chị Hoa", "dr. Hoa")
    }
    assert named == {"Anh Nguyen": [1], "anh Bình": [2], "chị Hoa": [3], "dr. Hoa": [3]}
