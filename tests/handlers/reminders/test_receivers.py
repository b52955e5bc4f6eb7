"""Who has left or changed sides is not reminded of what they may not see, and no step is forgotten for that."""

from datetime import UTC, datetime

import pytest

from storage import Membership, Partnership, ReminderStatus, Role
from tests.handlers.reminders.rooms import ADMIN, DAY, MINUTE, NOW, Rooms

DUE = datetime(2026, 12, 18, 8, tzinfo=UTC)  # nine in Sweden on the day of the step
BLOCKED = "Forbidden: bot was blocked by the user"


def joins_another(rooms: Rooms, person: int) -> None:
    """Belongs to a second partnership as well."""
    with rooms.services.store.write() as work:
        other = work.session.merge(Partnership(name="Other", sides=work.partnerships.all()[0].sides))
        work.session.flush()
        work.session.add(Membership(user_id=person, partnership_id=other.id, role=Role.READER, side="linkoping"))


def with_an_internal_step(rooms: Rooms) -> int:
    """P102's step, which only Linköping's side may see."""
    rooms.person(101, role=Role.COORDINATOR, side="linkoping")
    person = rooms.person(102, side="linkoping")
    rooms.plan()
    rooms.step("hemligt underlag, P102, klart 18 december")
    rooms.hides(1)
    rooms.queued()
    return person


def test_who_has_left_one_partnership_gets_nothing_of_it_though_another_one_keeps_them(rooms: Rooms) -> None:
    person = with_an_internal_step(rooms)
    joins_another(rooms, person)
    plain = rooms.reminder(person, author_id=rooms.id_of(101))
    rooms.presses(ADMIN, f"people:out:{person}")
    rooms.queued()

    told = rooms.turn(NOW + MINUTE)
    assert [line for line in told if line.startswith("telegram:102")] == []
    assert [line.partition(" ")[0] for line in told] == ["telegram:100", "telegram:101"]
    assert all("Påminnelsen till P102" in line for line in told)
    assert "Den löd: ”ring”" in told[1]  # its author hears so
    assert rooms.status(plain) == ReminderStatus.OVER
    told = rooms.turn(DUE)
    assert {line.partition(" ")[0] for line in told} == {"telegram:101"}  # who coordinates is reminded instead
    assert all("S-1 Hemligt underlag" in line for line in told)


def test_what_was_missed_is_listed_as_things_are_now(rooms: Rooms) -> None:
    person = with_an_internal_step(rooms)
    rooms.step("öppet underlag, P102, klart 18 december")
    with rooms.services.store.write() as work:
        membership = work.users.membership(person, rooms.home)
        assert membership is not None
        membership.side = "thai-nguyen"  # nothing has been set anew meanwhile
    rooms.queued()

    told = rooms.turn(DUE + 10 * DAY)
    mine = [line for line in told if line.startswith("telegram:102")]
    assert len(mine) == 1
    assert "S-2 Öppet underlag" in mine[0]
    assert not any("hemligt" in line for line in mine)
    others = [line for line in told if line.startswith("telegram:101")]
    assert any("S-1 Hemligt underlag" in line and "får inte längre se" in line for line in others)


def test_a_change_of_sides_gives_the_step_to_the_coordinator_who_may_see_it(rooms: Rooms) -> None:
    person = with_an_internal_step(rooms)
    rooms.presses(ADMIN, f"people:side:{person}:thai-nguyen")
    rooms.turn()
    with rooms.services.store.read() as work:
        assert {entry.person_id for entry in work.reminders.about("step:1")} == {rooms.id_of(101)}


def test_another_coordinator_takes_over_what_nobody_answers_for(rooms: Rooms) -> None:
    earlier = rooms.person(101, role=Role.COORDINATOR)
    rooms.plan()
    rooms.step("underlag, klart 18 december")
    later = rooms.person(102)
    rooms.presses(ADMIN, f"people:role:{later}:coordinator")
    rooms.presses(ADMIN, f"people:role:{earlier}:reader")
    rooms.turn()
    with rooms.services.store.read() as work:
        assert {entry.person_id for entry in work.reminders.about("step:1")} == {later}


def test_a_letter_on_its_way_is_taken_back_when_its_receiver_leaves(rooms: Rooms) -> None:
    rooms.person(101, role=Role.COORDINATOR, side="linkoping")
    person = rooms.person(102, side="linkoping")
    rooms.reminder(person, "internt", author_id=rooms.id_of(101))
    assert "internt" in rooms.turn(NOW + MINUTE)[0]
    rooms.presses(ADMIN, f"people:out:{person}")
    rooms.queued()

    assert rooms.ledger.next("telegram:102", due=True) is None
    assert "har inte längre åtkomst" in rooms.turn()[0]
    assert rooms.ledger.next("telegram:102", due=True) is None
    assert rooms.turn() == []


def test_a_letter_about_a_step_is_taken_back_when_the_step_is_hidden_or_done(rooms: Rooms) -> None:
    person = with_an_internal_step(rooms)
    rooms.hides(1, "shared")
    rooms.step("annat, P102, klart 18 december")
    with rooms.services.store.write() as work:
        membership = work.users.membership(person, rooms.home)
        assert membership is not None
        membership.side = "thai-nguyen"
    rooms.queued()
    rooms.turn(DUE)
    rooms.hides(1)
    rooms.presses(101, "step:status:2:done")
    rooms.queued()

    assert rooms.ledger.next("telegram:102", due=True) is None
    told = rooms.turn()
    assert [line.partition(" ")[0] for line in told] == [f"telegram:{ADMIN}", "telegram:101"]
    assert all("S-1" in line and "P102" in line and "S-2" not in line for line in told)


def test_a_list_of_which_one_line_is_hidden_comes_without_it(rooms: Rooms) -> None:
    person = with_an_internal_step(rooms)
    rooms.hides(1, "shared")
    rooms.reminder(person, "ring")
    rooms.reminder(person, "skriv")
    rooms.turn(DUE + 10 * DAY)
    with rooms.services.store.write() as work:
        membership = work.users.membership(person, rooms.home)
        assert membership is not None
        membership.side = "thai-nguyen"
    rooms.hides(1)

    assert rooms.ledger.next("telegram:102", due=True) is None
    mine = [line for line in rooms.turn() if line.startswith("telegram:102")]
    assert len(mine) == 1
    assert "ring" in mine[0]
    assert "skriv" in mine[0]
    assert "S-1" not in mine[0]


def test_a_list_that_cannot_be_handed_over_is_told_once(rooms: Rooms) -> None:
    author = rooms.person(101)
    person = rooms.person(102)
    for number in range(20):
        rooms.reminder(person, f"t{number}", author_id=author)
    rooms.turn(NOW + 3 * DAY)
    assert rooms.ledger.next("telegram:102", due=True) is not None
    number, _ = rooms.ledger.next("telegram:102", due=True) or (0, None)
    rooms.ledger.mark_failed(number, BLOCKED)
    told = rooms.queued()
    assert [line.partition(" ")[0] for line in told] == [f"telegram:{ADMIN}", "telegram:101"]
    assert all("20 påminnelser till P102" in line for line in told)
    assert "t19" in told[1]
    assert "t19" not in told[0]  # only its author knows the words


def test_a_rhythm_without_a_receiver_is_told_once_and_paused(rooms: Rooms) -> None:
    rooms.person(101)
    person = rooms.person(102)
    daily = rooms.reminder(person, author_id=rooms.id_of(101), rule="FREQ=DAILY")
    rooms.presses(ADMIN, f"people:out:{person}")
    rooms.queued()
    assert "Den är pausad" in rooms.turn(NOW + MINUTE)[-1]
    assert rooms.status(daily) == ReminderStatus.PAUSED
    assert rooms.turn(NOW + 5 * DAY) == []


def test_nobody_is_called_in_a_group_that_is_not_ours(rooms: Rooms) -> None:
    author, person, group = rooms.person(101), rooms.person(102), rooms.group()
    with rooms.services.store.write() as work:
        chat = work.chats.get(group)
        assert chat is not None
        chat.admission = "refused"
    rooms.reminder(person, author_id=author, chat_id=group)
    rooms.turn(NOW + MINUTE)
    number, _ = rooms.ledger.next("telegram:102", due=True) or (0, None)
    rooms.ledger.mark_failed(number, BLOCKED)
    assert {line.partition(" ")[0] for line in rooms.queued()} == {f"telegram:{ADMIN}", "telegram:101"}


def test_an_author_who_has_left_does_not_hear_what_is_done(rooms: Rooms) -> None:
    author, person = rooms.person(101), rooms.person(102)
    rooms.reminder(person, author_id=author)
    rooms.turn(NOW + MINUTE)
    rooms.presses(ADMIN, f"people:out:{author}")
    rooms.queued()
    rooms.presses(102, "reminder:done:1")
    assert [line for line in rooms.queued() if line.startswith("telegram:101")] == []


def test_one_that_cannot_be_read_keeps_nobody_else_waiting_and_is_told(rooms: Rooms) -> None:
    author, person = rooms.person(101), rooms.person(102)
    bad = rooms.reminder(person, "trasig", author_id=author, zone="Mars/Olympus", rule="FREQ=DAILY")
    rooms.reminder(person, "hel")
    told = rooms.turn(NOW + MINUTE)
    assert any(line.startswith("telegram:102") and "hel" in line for line in told)
    assert any(line.startswith("telegram:101") and "trasig" in line and "är fel" in line for line in told)
    assert rooms.status(bad) == ReminderStatus.OVER
    with rooms.services.store.read() as work:
        assert [delivery.state for delivery in work.reminders.deliveries(bad)] == ["failed"]
    assert rooms.turn(NOW + DAY) == []


@pytest.mark.parametrize(
    ("language", "saturday", "friday", "told"),
    [
        (
            "sv",
            "påminn mig den 5 december kl 9 att ringa",
            "påminn mig den 4 december kl 9 att ringa",
            "ingen arbetsdag",
        ),
        (
            "en",
            "remind me on 5 December at 9 am to call",
            "remind me on 4 December at 9 am to call",
            "not a working day",
        ),
        (
            "vi",
            "nhắc tôi 9h sáng ngày 5/12 gọi điện",
            "nhắc tôi 9h sáng ngày 4/12 gọi điện",
            "không phải ngày làm việc",
        ),
    ],
)
def test_a_weekend_that_a_date_falls_on_is_told(
    rooms: Rooms, language: str, saturday: str, friday: str, told: str
) -> None:
    rooms.person(101, language, side="linkoping")
    rooms.says(101, friday)
    assert told not in "".join(rooms.queued())
    rooms.says(101, saturday)
    assert told in "".join(rooms.queued())


def test_the_other_side_is_not_told_the_title_of_a_step_that_one_side_keeps_to_itself(rooms: Rooms) -> None:
    with_an_internal_step(rooms)
    rooms.person(103, side="thai-nguyen")
    rooms.says(101, "påminn P103 om S-1 på fredag kl 9")
    asked = rooms.queued()
    assert asked
    assert not any("emligt underlag" in line for line in asked)
    rooms.says(101, "påminn mig om S-1 på torsdag kl 9")
    assert any("emligt underlag" in line for line in rooms.queued())
