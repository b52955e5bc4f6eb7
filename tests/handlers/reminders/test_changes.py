"""What becomes of a reminder that somebody changes, pauses or deletes, and of what nobody can want."""

from datetime import UTC, datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from handlers.colleagues import Colleagues
from handlers.reminders import setting
from handlers.reminders.request import is_request, understand
from storage import Chat, ReminderStatus, Role
from tests.handlers.reminders.rooms import ADMIN, DAY, HOUR, MINUTE, NOW, Rooms

MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Stockholm"))


def weekly(rooms: Rooms) -> int:
    """P101's reminder on Mondays at nine."""
    rooms.person(101)
    rooms.says(101, "påminn mig varje måndag kl 9 att ringa")
    rooms.queued()
    with rooms.services.store.read() as work:
        (reminder,) = work.reminders.for_person(rooms.id_of(101), 10)
        assert reminder.rule is not None
        return reminder.id


def changed(rooms: Rooms, reminder: int, said: str) -> str:
    """What P101 hears who changes a reminder with these words."""
    rooms.presses(101, f"remind:change:{reminder}")
    rooms.queued()
    rooms.says(101, said)
    return rooms.queued()[-1]


def living(rooms: Rooms) -> list[tuple[datetime, bool, str]]:
    """P101's reminders: when, whether they recur, how they are."""
    with rooms.services.store.read() as work:
        return [(one.due_at, one.rule is not None, one.status) for one in work.reminders.for_person(1, 20)]


@pytest.mark.parametrize("said", ["kl 10", "10:00", "at 10 am", "10 giờ sáng"])
def test_an_hour_alone_moves_a_whole_rhythm(rooms: Rooms, said: str) -> None:
    reminder = weekly(rooms)
    assert "måndag" in changed(rooms, reminder, said)
    assert living(rooms) == [(datetime(2026, 11, 30, 9, tzinfo=UTC), True, "pending")]


def test_a_day_moves_the_next_one_alone_when_that_is_chosen(rooms: Rooms) -> None:
    reminder = weekly(rooms)
    assert "bara flytta nästa gång" in changed(rooms, reminder, "tisdag kl 10")
    rooms.presses(101, f"remind:once:{reminder}")
    tuesday, monday = datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 12, 7, 8, tzinfo=UTC)
    assert living(rooms) == [(tuesday, False, "pending"), (monday, True, "pending")]


def test_a_day_ends_the_rhythm_when_that_is_chosen_and_another_rhythm_takes_its_place(rooms: Rooms) -> None:
    reminder = weekly(rooms)
    assert "fredag" in changed(rooms, reminder, "varje fredag kl 10")
    assert [recurs for _, recurs, _ in living(rooms)] == [True]
    changed(rooms, reminder, "tisdag kl 10")
    rooms.presses(101, f"remind:single:{reminder}")
    assert living(rooms) == [(datetime(2026, 11, 24, 9, tzinfo=UTC), False, "pending")]
    assert "gäller inte" in rooms.presses(101, f"remind:once:{reminder}")


def test_even_weeks_are_asked_for_their_weekday_and_told_as_such(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig jämna veckor kl 9 att städa")
    days = ("tis 24 nov.", "ons 25 nov.", "tors 26 nov.", "fre 27 nov.", "mån 7 dec.")
    assert list(rooms.offered()) == [f"{day} 2026 kl 09.00" for day in days]
    rooms.says(101, "tisdag")
    assert "varje tisdag i jämna veckor kl 09.00" in rooms.queued()[-1]
    assert living(rooms) == [(datetime(2026, 11, 24, 8, tzinfo=UTC), True, "pending")]


def test_a_weekday_that_may_be_an_ordinal_is_offered_first(rooms: Rooms) -> None:
    rooms.person(101, "vi")
    rooms.says(101, "nhắc tôi họp nhóm thứ sáu")
    (label, action), *_ = rooms.offered().items()
    assert label == "thứ Sáu 27/11/2026"
    rooms.presses(101, action)
    assert "Họp nhóm thứ sáu" in rooms.queued()[-1]
    assert [f"{due:%Y-%m-%d}" for due, *_ in living(rooms)] == ["2026-11-27"]


def test_a_pause_lasts_through_a_change(rooms: Rooms) -> None:
    reminder = weekly(rooms)
    rooms.presses(101, f"remind:pause:{reminder}")
    changed(rooms, reminder, "kl 10")
    assert rooms.status(reminder) == ReminderStatus.PAUSED


def test_what_was_put_off_is_paused_and_deleted_with_its_rhythm(rooms: Rooms) -> None:
    reminder = weekly(rooms)
    rooms.turn(datetime(2026, 11, 30, 8, tzinfo=UTC))
    rooms.presses(101, "reminder:hour:1")
    rooms.presses(101, f"remind:pause:{reminder}")
    assert [status for *_, status in living(rooms)] == ["paused", "paused"]
    rooms.presses(101, f"remind:resume:{reminder}")
    assert [status for *_, status in living(rooms)] == ["pending", "pending"]
    rooms.presses(101, f"remind:pause:{reminder}")
    rooms.presses(101, f"remind:delete:{reminder}")
    assert living(rooms) == []


def test_no_more_than_the_most_are_set_however_they_are_confirmed(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setting, "MOST_ALIVE", 2)
    rooms.person(101, role=Role.CONTRIBUTOR)
    rooms.person(102)
    for _ in range(3):
        rooms.says(101, "påminn P102 på fredag kl 9 att ringa")
    assert "redan 2 påminnelser" in rooms.queued()[-1]
    rooms.presses(101, "remind:drop:1")
    rooms.says(101, "påminn mig på fredag kl 9 att ringa")
    rooms.says(101, "påminn mig på fredag kl 9 att ringa")
    rooms.presses(101, "remind:yes:2")
    rooms.presses(101, "remind:resume:1")
    with rooms.services.store.read() as work:
        assert work.reminders.count_set(rooms.id_of(101)) == 2


@pytest.mark.parametrize("words", ["påminn mig på fredag kl 9 att " + "x" * 1_001, "påminn mig " + "x " * 1_900])
def test_a_text_that_is_too_long_is_not_cut_but_refused(rooms: Rooms, words: str) -> None:
    rooms.person(101)
    rooms.says(101, words)
    assert "en påminnelse kan ha" in rooms.queued()[-1].replace("\xa0", "")
    assert living(rooms) == []


def test_ones_own_reminders_can_be_changed_whichever_partnership_is_spoken_of(rooms: Rooms) -> None:
    person = rooms.person(101)
    reminder = rooms.reminder(person)
    with rooms.services.store.write() as work:
        other = work.partnerships.ensure("Other", work.partnerships.all()[0].sides).id
        work.users.grant(person, other, Role.READER)
        work.users.leave(person, rooms.home)
        chat = work.chats.by_address("telegram:101") or work.chats.add(
            Chat(address="telegram:101", kind="private", created_at=NOW)
        )
        chat.partnership_id = other
    rooms.says(101, "/reminders")
    rooms.presses(101, f"reminders:show:{reminder}")
    rooms.presses(101, f"remind:delete:{reminder}")
    assert "Borttagen: ring" in rooms.queued()[-1]


def test_a_rhythm_on_another_clock_says_so(rooms: Rooms) -> None:
    rooms.person(101, "vi", side="thai-nguyen")
    sunday = datetime(2026, 11, 22, 22, tzinfo=UTC).replace(tzinfo=None)
    rooms.reminder(rooms.id_of(101), rule="FREQ=WEEKLY;BYDAY=SU", starts_at=sunday)
    rooms.says(101, "/reminders")
    assert "Chủ nhật hằng tuần lúc 22:00 (giờ Stockholm)" in rooms.queued()[-1]


def test_a_day_that_some_months_lack_is_pointed_out(rooms: Rooms) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig den 31 varje månad kl 9 att ringa")
    assert "månader utan den 31:e hoppas över" in rooms.queued()[-1]
    rooms.says(101, "påminn mig sista dagen varje månad kl 9 att ringa")
    assert "hoppas över" not in rooms.queued()[-1]


def test_putting_off_to_a_public_holiday_says_so(rooms: Rooms) -> None:
    person = rooms.person(101, side="linkoping")
    rooms.clock.set(datetime(2026, 12, 23, 8, tzinfo=UTC))
    rooms.reminder(person)
    rooms.turn(rooms.clock.now() + MINUTE)
    rooms.presses(101, "reminder:tomorrow:1")
    assert "24 dec. 2026 är helgdag i Sverige" in rooms.queued()[-1].replace("tors ", "")


def test_late_is_blamed_on_the_service_only_when_it_was_down(rooms: Rooms) -> None:
    person = rooms.person(101)
    rooms.reminder(person)
    rooms.turn(NOW + MINUTE)
    rooms.clock.advance(HOUR)
    _, held_up = rooms.ledger.next("telegram:101", due=True) or (0, None)
    rooms.reminder(rooms.person(102))
    rooms.turn(rooms.clock.now() + HOUR)
    _, missed = rooms.ledger.next("telegram:102", due=True) or (0, None)
    assert held_up is not None
    assert missed is not None
    said = [rooms.services.texts.text(parcel.reply.parts[0], "sv") for parcel in (held_up, missed)]  # type: ignore[arg-type]
    assert "låg nere" not in said[0]
    assert "1 tim 0 min sen" in said[0]
    assert "låg nere" in said[1]


@pytest.mark.parametrize("piece", [" ", ", ", "1 ", "tack ", "fredag ", "12-", "kl 9 "])
def test_hostile_texts_are_read_in_a_straight_line(piece: str) -> None:
    nobody = Colleagues(())
    text = "påminn mig " + piece * (4_000 // len(piece)) + "x"
    begun = process_time()
    is_request(text, "sv", MONDAY)
    understand("påminn mig " + piece * (1_100 // len(piece)), "sv", MONDAY, nobody)
    assert process_time() - begun < 2  # seconds of its own, which a square would take many of


def test_words_of_courtesy_at_the_end_do_not_belong_to_the_matter() -> None:
    wish = understand("påminn mig på fredag kl 9 att ringa, tack tack!", "sv", MONDAY, Colleagues(()))
    assert wish.text == "Ringa"
    wish = understand("påminn mig på fredag kl 9 att säga tack till Minh.", "sv", MONDAY, Colleagues(()))
    assert wish.text == "Säga tack till Minh"


def test_what_is_over_is_forgotten_after_a_while_and_what_is_alive_stays(rooms: Rooms) -> None:
    person = rooms.person(101)
    over, daily = rooms.reminder(person), rooms.reminder(person, rule="FREQ=DAILY")
    draft = rooms.reminder(person, status=ReminderStatus.DRAFT)
    of_step = rooms.reminder(person, subject="step:9", status=ReminderStatus.OVER)
    rooms.turn(NOW + MINUTE)
    with rooms.services.store.write() as work:
        for number in (1, 2):
            work.reminders.mark_sent(work.reminders.deliveries(number)[0].outgoing_id or 0, NOW)
        work.retention.sweep(rooms.services.settings.retention, NOW + 29 * DAY)
        assert [work.reminders.get(one) is not None for one in (over, daily, draft, of_step)] == [True] * 4
        work.retention.sweep(rooms.services.settings.retention, NOW + 32 * DAY)
        work.session.expire_all()
        left = [work.reminders.get(one) is not None for one in (over, daily, draft, of_step)]
        assert left == [False, True, False, True]
        assert work.reminders.deliveries(daily) == []


def test_admin_and_others_cannot_press_what_is_not_theirs(rooms: Rooms) -> None:
    reminder = rooms.reminder(rooms.person(101))
    assert "bara den som bad om" in rooms.presses(ADMIN, f"remind:delete:{reminder}")
    assert rooms.status(reminder) == ReminderStatus.PENDING


def test_lists_name_the_other_one_of_the_two(rooms: Rooms) -> None:
    author, person = rooms.person(101), rooms.person(102)
    rooms.reminder(person, author_id=author)
    rooms.says(102, "/reminders")
    assert "(P101)" in rooms.queued()[-1]
    rooms.presses(101, "reminders:byme:0")
    assert "(P102)" in rooms.queued()[-1]


def once(rooms: Rooms) -> int:
    """P101's reminder on Friday at nine."""
    rooms.person(101)
    rooms.says(101, "påminn mig på fredag kl 9 att ringa")
    rooms.queued()
    return 1


def test_a_bare_hour_as_a_new_time_is_asked_about_with_both_hours(rooms: Rooms) -> None:
    reminder = once(rooms)
    assert "Vilken tid" in changed(rooms, reminder, "på torsdag kl 3: mejla")
    assert list(rooms.offered()) == ["tors 26 nov. 2026 kl 03.00", "tors 26 nov. 2026 kl 15.00"]
    rooms.presses(101, f"remind:at1:{reminder}")
    assert "Mejla" in rooms.queued()[-1]
    assert living(rooms) == [(datetime(2026, 11, 26, 14, tzinfo=UTC), False, "pending")]
    assert "gäller inte" in rooms.presses(101, f"remind:at0:{reminder}")


def test_the_hour_that_is_meant_can_be_written_as_well(rooms: Rooms) -> None:
    reminder = once(rooms)
    changed(rooms, reminder, "på torsdag kl 3")
    rooms.says(101, "på eftermiddagen")
    assert living(rooms) == [(datetime(2026, 11, 26, 14, tzinfo=UTC), False, "pending")]
    changed(rooms, reminder, "på torsdag kl 3")
    rooms.says(101, "på onsdag kl 10")  # something else after all
    assert living(rooms) == [(datetime(2026, 11, 25, 9, tzinfo=UTC), False, "pending")]


def test_a_day_that_does_not_exist_is_asked_about_with_those_beside_it(rooms: Rooms) -> None:
    reminder = once(rooms)
    assert "finns inte" in changed(rooms, reminder, "31 februari kl 10")
    assert list(rooms.offered()) == ["sön 28 feb. 2027 kl 10.00", "mån 1 mars 2027 kl 10.00"]
    rooms.presses(101, f"remind:at1:{reminder}")
    assert living(rooms) == [(datetime(2027, 3, 1, 9, tzinfo=UTC), False, "pending")]


def test_a_running_rhythm_is_asked_about_after_the_hour(rooms: Rooms) -> None:
    reminder = weekly(rooms)
    changed(rooms, reminder, "tisdag kl 3")
    rooms.presses(101, f"remind:at1:{reminder}")
    assert "bara flytta nästa gång" in rooms.queued()[-1]
    rooms.presses(101, f"remind:once:{reminder}")
    assert [recurs for _, recurs, _ in living(rooms)] == [False, True]


BELOW_CARD = [
    ("ta bort den", "cancelled"),
    ("kan du ta bort den, tack", "cancelled"),
    ("cancel it please", "cancelled"),
    ("xóa đi", "cancelled"),
    ("pausa den", "paused"),
    ("pause it", "paused"),
    ("tạm dừng nó đi", "paused"),
]


@pytest.mark.parametrize(("said", "status"), BELOW_CARD)
def test_what_is_to_become_of_the_reminder_that_was_just_shown(rooms: Rooms, said: str, status: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig på fredag kl 9 om hyran")
    rooms.queued()
    rooms.says(101, said)
    with rooms.services.store.read() as work:
        reminder = work.reminders.get(1)
        assert reminder is not None
        assert reminder.status == status


@pytest.mark.parametrize("said", ["byt till 10 i stället", "make it 10 instead", "đổi sang 10h", "nej, sätt 10"])
def test_a_number_beside_words_of_change_is_an_hour(rooms: Rooms, said: str) -> None:
    rooms.person(101)
    rooms.says(101, "påminn mig på fredag kl 9 om hyran")
    rooms.queued()
    rooms.says(101, said)
    assert living(rooms) == [(datetime(2026, 11, 27, 9, tzinfo=UTC), False, "pending")]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("ta bort den andra", ["Ett", "Tre"]),
        ("delete the first one", ["Två", "Tre"]),
        ("xóa cái cuối cùng", ["Ett", "Två"]),
        ("radera nummer 3", ["Ett", "Två"]),
        ("radera nummer 4", ["Ett", "Två", "Tre"]),
    ],
)
def test_one_of_the_list_that_was_just_shown_is_deleted_by_its_place(rooms: Rooms, said: str, left: list[str]) -> None:
    rooms.person(101)
    for day, what in (("tisdag", "ett"), ("onsdag", "två"), ("torsdag", "tre")):
        rooms.says(101, f"påminn mig på {day} kl 9 om {what}")
    rooms.says(101, "/reminders")
    rooms.queued()
    rooms.says(101, said)
    with rooms.services.store.read() as work:
        assert [one.text for one in work.reminders.for_person(1, 10)] == left


def test_below_a_list_of_one_its_place_deletes_it_and_is_no_new_text(rooms: Rooms) -> None:
    weekly(rooms)
    rooms.says(101, "/reminders")
    rooms.queued()
    rooms.says(101, "delete the first one")
    assert living(rooms) == []
