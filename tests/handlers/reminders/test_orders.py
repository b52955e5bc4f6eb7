"""What is to become of a reminder that somebody names in plain words."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.reminders.orders import Order, order_by_words, order_in
from storage import ReminderStatus, Role
from tests.handlers.reminders.rooms import DAY, HOUR, NOW, Rooms

MONDAY = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
REPORT = "skicka rapporten"


def test_orders_are_read_in_three_languages() -> None:
    said = {
        "flytta påminnelsen om rapporten till tisdag": Order("move", "sv", "om rapporten", "till tisdag"),
        "flytta påminnelsen om mötet på fredag till tisdag kl 10": Order(
            "move", "sv", "om mötet på fredag", "till tisdag kl 10"
        ),
        "kan du skjuta upp påminnelsen om rapporten en timme?": Order("move", "sv", "om rapporten", "en timme senare"),
        "move the reminder about the report to Friday 10": Order("move", "en", "the about the report", "Friday 10"),
        "snooze the report reminder for half an hour": Order("move", "en", "the report", "half an hour later"),
        "dời nhắc việc nộp báo cáo sang 10h sáng thứ sáu nhé": Order(
            "move", "vi", "nộp báo cáo", "sang 10h sáng thứ sáu"
        ),
        "hoãn lời nhắc về báo cáo 1 tiếng": Order("move", "vi", "về báo cáo", "1 tiếng muộn hơn"),
        "pausa påminnelsen om veckomötet": Order("pause", "sv", "om veckomötet"),
        "tiếp tục lời nhắc họp tuần": Order("resume", "vi", "họp tuần"),
        "the reminder about the report is done": Order("done", "en", "about the report"),
        "markera påminnelsen om rapporten som klar": Order("done", "sv", "om rapporten"),
    }
    assert {text: order_in(text, MONDAY) for text in said} == said
    others = ("flytta mötet till tisdag", "påminn mig att flytta mötet till tisdag", "pausa alla påminnelser")
    told = ("ändra påminnelsen om rapporten", "påminnelsen om rapporten gick till Karin", "nhắc tôi 9h mai họp")
    assert [text for text in (*others, *told) if order_in(text, MONDAY)] == []


def test_what_is_called_by_its_words_alone_is_read_with_what_is_to_become_of_it() -> None:
    said = {
        "dời cái quà cho đoàn sang 10h sáng": Order("move", "vi", "quà cho đoàn", "sang 10h sáng"),
        "thôi bỏ cái gọi sứ quán đi": Order("delete", "vi", "gọi sứ quán"),
        "flytta workshopen till mitten av mars": Order("move", "sv", "workshopen", "till mitten av mars"),
        "ta bort det där med ambassaden": Order("delete", "sv", "ambassaden"),
        "postpone the one about the embassy by two days": Order("move", "en", "embassy", "two days later"),
    }
    assert {text: order_by_words(text, MONDAY) for text in said} == said
    others = ("flytta det till tisdag", "ta bort allt", "xóa lời nhắc họp", "dời sang 10h")
    assert [text for text in others if order_by_words(text, MONDAY)] == []


@pytest.fixture
def report(rooms: Rooms) -> int:
    """P101's reminder about the report, which comes in a minute, beside another one."""
    person = rooms.person(101)
    rooms.reminder(person, "ring Minh", due_at=NOW + DAY, wake_at=NOW + DAY)
    return rooms.reminder(person, REPORT)


def due(rooms: Rooms, reminder: int) -> datetime:
    with rooms.services.store.read() as work:
        found = work.reminders.get(reminder)
        assert found is not None
        return found.due_at


def test_a_named_reminder_is_moved_with_a_way_back(rooms: Rooms, report: int) -> None:
    before = due(rooms, report)
    rooms.says(101, "skjut upp påminnelsen om rapporten två dagar")
    assert due(rooms, report) == before + 2 * DAY
    back = rooms.offered()["Ångra"]
    rooms.presses(101, back)
    assert due(rooms, report) == before
    rooms.says(101, "move the reminder about rapporten to Friday 10")
    assert due(rooms, report).astimezone(MONDAY.tzinfo) == datetime(2026, 11, 27, 10, tzinfo=MONDAY.tzinfo)
    assert "inte längre" in rooms.presses(101, back)  # it has changed again
    rooms.says(101, "ändra påminnelsen om Minh till kl 15")
    assert due(rooms, report - 1).astimezone(MONDAY.tzinfo).hour == 15


def test_one_that_is_not_known_is_asked_about_and_none_changes(rooms: Rooms, report: int) -> None:
    before = due(rooms, report)
    rooms.queued()
    rooms.says(101, "flytta påminnelsen om kaffet till fredag")
    assert "Jag vet inte vilken påminnelse du menar" in rooms.queued()[-1]
    assert due(rooms, report) == before


def test_a_named_reminder_rests_goes_on_and_is_done(rooms: Rooms, report: int) -> None:
    rooms.says(101, "pausa påminnelsen om rapporten")
    assert rooms.status(report) == ReminderStatus.PAUSED
    rooms.says(101, "återuppta påminnelsen om rapporten")
    assert rooms.status(report) == ReminderStatus.PENDING
    rooms.queued()
    rooms.says(101, "påminnelsen om rapporten är klar")
    assert "✅ skicka rapporten" in rooms.queued()[-1]
    assert rooms.status(report) == ReminderStatus.CANCELLED
    rooms.presses(101, rooms.offered()["Ångra"])
    assert rooms.status(report) == ReminderStatus.PENDING


def test_what_has_come_is_put_off_and_done_by_its_name(rooms: Rooms, report: int) -> None:
    rooms.turn(NOW + HOUR)
    rooms.says(101, "snooze the reminder about rapporten for half an hour")
    assert due(rooms, report) == NOW + HOUR + timedelta(minutes=30)
    rooms.turn(NOW + 2 * HOUR)
    rooms.says(101, "påminnelsen om rapporten är klar")
    assert rooms.status(report) == ReminderStatus.DONE


def test_a_question_about_a_rhythm_takes_words_and_swallows_nothing_else(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig varje måndag kl 10 om veckomötet")
    rooms.says(101, "flytta påminnelsen om veckomötet till torsdag")
    rooms.queued()
    rooms.says(101, "ta bort påminnelsen om kaffet")
    rooms.says(101, "flytta påminnelsen om veckomötet till torsdag")
    rooms.says(101, "bara nästa gång")
    assert "tors 26 nov. 2026" in rooms.queued()[-1]
    with rooms.services.store.read() as work:
        texts = {one.text for one in work.reminders.for_person(rooms.id_of(101), 9)}
    assert texts == {"Veckomötet"}


def test_a_reminder_is_moved_and_dropped_by_its_own_words(rooms: Rooms) -> None:
    person = rooms.person(101, "vi")
    gift = rooms.reminder(person, "chuẩn bị quà cho đoàn", due_at=NOW + DAY, wake_at=NOW + DAY)
    rooms.reminder(person, "gọi sứ quán", due_at=NOW + DAY, wake_at=NOW + DAY)
    rooms.says(101, "dời cái quà sang 15h chiều nhé")
    assert due(rooms, gift).astimezone(MONDAY.tzinfo).hour == 15
    rooms.presses(101, rooms.offered()["Hoàn tác"])
    assert due(rooms, gift) == NOW + DAY
    rooms.queued()
    rooms.says(101, "bỏ cái gọi sứ quán đi")
    assert "Đây là lời nhắc anh/chị nói đến" in rooms.queued()[-1]


def test_what_a_reminder_and_a_step_are_called_by_moves_neither(rooms: Rooms) -> None:
    person = rooms.person(101, "sv", Role.COORDINATOR)
    reminder = rooms.reminder(person, "skicka enkäten", due_at=NOW + DAY, wake_at=NOW + DAY)
    rooms.plan()
    rooms.step("Karin skickar enkäten senast 15 december")
    rooms.queued()
    rooms.says(101, "/cancel")
    rooms.says(101, "flytta enkäten till 18 december")
    assert "Flera påminnelser eller åtgärder" in rooms.queued()[-1]
    assert due(rooms, reminder) == NOW + DAY
    rooms.says(101, "flytta steget om enkäten till 18 december")
    assert "18 dec" in rooms.queued()[-1]


def test_a_step_is_moved_and_dropped_by_its_own_words(rooms: Rooms) -> None:
    rooms.person(101, "sv", Role.COORDINATOR)
    rooms.plan()
    rooms.step("Boka workshopen i Hanoi, klart 15 december")
    rooms.queued()
    rooms.says(101, "flytta workshopen en vecka")
    assert "22 dec" in rooms.queued()[-1]
    rooms.says(101, "ta bort det där med workshopen")
    assert "Det är den här, om jag förstod dig rätt" in rooms.queued()[-1]
