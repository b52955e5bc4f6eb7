"""What people answer when they are asked about a reminder, and what they write below its card."""

import pytest

from storage import ReminderStatus, Role
from tests.handlers.reminders.rooms import Rooms


def reminders(rooms: Rooms, of: int = 101) -> list[tuple[str, str]]:
    """Somebody's reminders: when (UTC), and what."""
    with rooms.services.store.read() as work:
        return [(f"{one.due_at:%d.%m %H:%M}", one.text) for one in work.reminders.for_person(rooms.id_of(of), 20)]


def pair(rooms: Rooms, language: str = "sv") -> None:
    """P101 in Linköping, who has asked for a reminder of P102 in Thái Nguyên, on Friday at nine."""
    rooms.person(101, language, role=Role.CONTRIBUTOR, side="linkoping")
    rooms.person(102, "vi", side="thai-nguyen")
    rooms.says(101, "påminn P102 på fredag kl 9 att skicka provsvaren")
    rooms.queued()


@pytest.mark.parametrize(
    ("language", "asks", "says", "hour"),
    [
        ("en", "remind me at 3 to call Lan", "the afternoon one", "14:00"),
        ("en", "remind me at 3 to call Lan", "the second one", "02:00"),
        ("sv", "påminn mig kl 3 att ringa", "den första", "14:00"),
        ("sv", "påminn mig kl 3 att ringa", "eftermiddagen", "14:00"),
        ("vi", "nhắc tôi lúc 3 giờ gọi Lan", "buổi chiều", "14:00"),
        ("vi", "nhắc tôi lúc 3 giờ gọi Lan", "cái đầu", "14:00"),
    ],
)
def test_one_of_the_hours_is_chosen_in_words(rooms: Rooms, language: str, asks: str, says: str, hour: str) -> None:
    rooms.person(101, language, side="linkoping")
    rooms.says(101, asks)
    assert reminders(rooms) == []
    rooms.says(101, says)
    assert [when[-5:] for when, _ in reminders(rooms)] == [hour]


@pytest.mark.parametrize("other", ["vad är vår position i medborgardialog?", "påminn mig imorgon kl 9 att betala"])
def test_something_else_puts_the_question_aside_and_says_so_once(rooms: Rooms, other: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig den 31 februari att ringa")
    rooms.queued()
    rooms.says(101, other)
    assert "”Ringa” låter jag vara" in rooms.queued()[-1]
    rooms.says(101, "vad är vår position?")
    assert "låter jag vara" not in rooms.queued()[-1]


def test_another_request_is_no_answer_where_other_days_were_offered(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig den 31 februari att ringa")
    rooms.says(101, "påminn mig varje fredag kl 8")
    assert reminders(rooms) == []
    rooms.says(101, "städa")
    assert reminders(rooms) == [("27.11 07:00", "Städa")]


def test_a_yes_or_a_time_is_nobodys_name(rooms: Rooms) -> None:
    rooms.person(101, "vi", role=Role.CONTRIBUTOR)
    rooms.says(101, "nhắc anh Hải 9h sáng thứ sáu nộp số liệu")
    for word in ("đúng rồi", "dời sang 2h chiều nhé"):
        rooms.says(101, word)
        assert "“Hải”" in rooms.queued()[-1]


def test_what_is_to_be_in_a_language_is_no_new_time_of_a_reminder(rooms: Rooms) -> None:
    rooms.person(101, "vi")
    rooms.says(101, "nhắc tôi 9h sáng thứ sáu gửi báo cáo")
    before = reminders(rooms)
    rooms.says(101, "chuyển báo cáo sang tiếng Anh")
    assert reminders(rooms) == before
    with rooms.services.store.read() as work:
        user = work.users.get(rooms.id_of(101))
        assert user is not None
        assert user.language == "vi"


@pytest.mark.parametrize("word", ["spara", "ja", "tack", "lưu", "save"])
def test_politeness_is_no_text(rooms: Rooms, word: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig imorgon")
    rooms.says(101, word)
    assert "Vad ska jag påminna om?" in rooms.queued()[-1]
    rooms.says(101, "glöm det")
    assert reminders(rooms) == []
    assert "lämnar vi det" in rooms.queued()[-1]


@pytest.mark.parametrize("said", ["nej, hos P102", "no, at P102's hour", "hos P102", "på hans tid"])
def test_the_other_clock_is_chosen_in_words(rooms: Rooms, said: str) -> None:
    pair(rooms)
    rooms.says(101, said)
    assert reminders(rooms, 102) == [("27.11 02:00", "Skicka provsvaren")]
    assert rooms.status(1) == ReminderStatus.PENDING


def test_a_yes_is_never_the_text_and_cancel_leaves_nothing_open(rooms: Rooms) -> None:
    pair(rooms)
    rooms.presses(101, "remind:change:1")
    rooms.says(101, "ja")
    assert "Skicka provsvaren" in rooms.queued()[-1]
    rooms.presses(101, "remind:change:1")
    rooms.presses(101, "remind:drop:1")
    rooms.queued()
    rooms.says(101, "säg till P102 på fredag kl 9 att ringa")
    assert "P102 får en påminnelse" in rooms.queued()[-1]


@pytest.mark.parametrize(
    ("said", "when", "what"),
    [
        ("kl 10", "27.11 09:00", "Ringa"),
        ("på torsdag", "26.11 08:00", "Ringa"),
        ("nej, på torsdag kl 10", "26.11 09:00", "Ringa"),
        ("en timme senare", "27.11 09:00", "Ringa"),
        ("muộn hơn 1 tiếng", "27.11 09:00", "Ringa"),
        ("flytta till torsdag", "26.11 08:00", "Ringa"),
        ("boka tåg", "27.11 08:00", "Boka tåg"),
        ("ändra texten till boka tåg", "27.11 08:00", "Boka tåg"),
    ],
)
def test_what_is_not_said_stays(rooms: Rooms, said: str, when: str, what: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig på fredag kl 9 att ringa")
    rooms.presses(101, "remind:change:1")
    rooms.says(101, said)
    assert reminders(rooms) == [(when, what)]


def test_a_time_below_a_card_changes_it(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig på fredag kl 9 att ringa")
    rooms.says(101, "nej, kl 10")
    assert reminders(rooms) == [("27.11 09:00", "Ringa")]


def test_sending_all_the_same_is_a_yes(rooms: Rooms) -> None:
    pair(rooms)
    rooms.presses(101, "remind:anyway:1")
    assert rooms.status(1) == ReminderStatus.PENDING


@pytest.mark.parametrize("said", ["hur går det med påminnelsen till P102?", "vad har jag bett andra att göra?"])
def test_reminders_for_others_are_shown_to_who_asks_for_them(rooms: Rooms, said: str) -> None:
    pair(rooms)
    rooms.presses(101, "remind:yes:1")
    rooms.says(101, said)
    assert "bett om åt andra" in rooms.queued()[-1]


@pytest.mark.parametrize(
    ("language", "asks", "empty"),
    [
        ("sv", "hur ser planen ut nästa år?", "ingen handlingsplan"),
        ("en", "what's the plan for next year?", "no action plan"),
        ("en", "what's due before Christmas?", "no action plan"),
        ("vi", "kế hoạch năm sau thế nào?", "Chưa có kế hoạch"),
    ],
)
def test_who_asks_what_is_planned_is_shown_the_plan_and_makes_no_step(
    rooms: Rooms, language: str, asks: str, empty: str
) -> None:
    rooms.person(101, language, role=Role.COORDINATOR, side="linkoping")
    rooms.says(101, asks)
    told = "".join(rooms.queued())
    assert empty in told, told


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("sv", "flytta den andra till tisdag"),
        ("en", "move the second one to tuesday"),
        ("en", "snooze nr 2 til tuesday please"),
        ("vi", "dời cái thứ hai sang thứ ba"),
    ],
)
def test_one_of_a_list_is_moved_by_its_place(rooms: Rooms, language: str, says: str) -> None:
    rooms.person(101, language)
    rooms.says(101, "påminn mig imorgon kl 8 att ringa Minh")
    rooms.says(101, "påminn mig på fredag kl 9 att skicka rapporten")
    rooms.says(101, "/reminders")
    rooms.says(101, says)
    assert ("24.11 08:00", "Skicka rapporten") in reminders(rooms)
    assert {"Ångra", "Undo", "Hoàn tác"} & rooms.offered().keys()


def test_a_list_of_one_is_about_that_one_whatever_the_word_for_moving(rooms: Rooms) -> None:
    rooms.person(101, "en")
    rooms.says(101, "remind me tomorrow at 9 to call Lan")
    rooms.says(101, "/reminders")
    rooms.says(101, "snooze it til thursday")
    assert reminders(rooms) == [("26.11 08:00", "Call Lan")]


def test_a_yes_to_what_is_set_is_not_asked_back(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig imorgon kl 9 att ringa Minh")
    rooms.queued()
    rooms.says(101, "ja")
    assert "då är det ordnat" in rooms.queued()[-1]


@pytest.mark.parametrize("said", ["cancel it", "avbryt den", "drop it", "hủy đi"])
def test_what_gives_something_up_is_about_the_reminder_that_is_shown(rooms: Rooms, said: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig imorgon kl 9 att ringa Minh")
    rooms.says(101, said)
    assert reminders(rooms) == []
