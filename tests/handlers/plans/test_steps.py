"""Buttons of steps do what they said when they were offered, and reminders of steps follow them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storage import Due, Role, StepStatus
from tests.handlers.plans.desk import Desk, Member


@pytest.fixture
def minh(desk: Desk) -> Member:
    """A reader in Vietnam."""
    return desk.member("Minh Tran", "vi", Role.READER, "thai-nguyen", "Asia/Ho_Chi_Minh")


def add(desk: Desk, karin: Member, text: str) -> None:
    """Adds the first step of a plan."""
    desk.plan()
    karin.says(f"Lägg till: {text}")
    karin.presses("Spara")


def days(desk: Desk, number: int = 1) -> list[str]:
    """When a step will remind, and what it says then."""
    with desk.services.store.read() as work:
        return [f"{one.starts_at:%d %b} {one.text}" for one in work.reminders.about(f"step:{number}")]


def test_a_step_is_moved_once_though_two_people_press(desk: Desk, karin: Member, minh: Member) -> None:
    add(desk, karin, "underlag, Minh Tran, klart fredag 18 december")
    karin.presses("step:later:1")
    minh.presses("step:later:1")
    karin.presses("1 vecka")
    assert "đã được dời rồi" in minh.presses("1 tuần")
    assert "har redan flyttats" in karin.presses("1 vecka")
    assert desk.step().due_on == date(2026, 12, 25)


def test_a_new_day_that_does_not_exist_is_asked_back_with_those_beside_it(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag, klart fredag 18 december")
    karin.presses("step:later:1")
    beside = "Menade du sön 28 feb. 2027 eller mån 1 mars 2027?"
    assert beside in karin.says("31 februari")
    karin.presses("step:field:1:due")
    assert beside in karin.says("31 februari")
    karin.says("28 februari")
    assert desk.step().due_on == date(2027, 2, 28)


def test_what_is_done_is_not_moved_nor_what_is_cancelled_done(desk: Desk, karin: Member, minh: Member) -> None:
    add(desk, karin, "underlag, Minh Tran, klart fredag 18 december")
    karin.presses("step:later:1")
    karin.presses("step:status:1:done")
    assert "redan klar" in karin.presses("1 vecka")
    assert "đã xong rồi" in minh.presses("step:later:1")
    assert "redan klar" in karin.says("skjut upp S-1 till 1 april")
    karin.presses("step:status:1:cancelled")
    assert "đã hủy rồi" in minh.presses("step:finish:1")
    assert (desk.step().due_on, desk.step().status) == (date(2026, 12, 18), StepStatus.CANCELLED)
    assert days(desk) == []


def test_a_postponement_is_taken_back_with_its_mark(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag, klart fredag 18 december")
    karin.presses("step:later:1")
    assert "Framflyttad" in karin.presses("2 veckor")
    back = karin.buttons()["Ångra"]
    assert "Ångrat" in karin.presses(back)
    assert (desk.step().due_on, desk.step().status) == (date(2026, 12, 18), StepStatus.PLANNED)
    assert [day[:6] for day in days(desk)] == ["04 Dec", "15 Dec", "18 Dec", "25 Dec"]
    assert "det går inte att ångra" in karin.presses(back)
    assert "gäller inte längre" in karin.presses("step:undo:3:1")  # it was never offered to take all of it back


def test_only_who_may_hide_a_step_may_show_it_again(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag, klart fredag 18 december")
    karin.presses("step:field:1:audience")
    back = karin.buttons()["Ångra"]
    eva = desk.member("Eva", "sv", Role.CONTRIBUTOR)
    assert "kan ändra vem som ser den" in eva.presses(back)
    assert desk.step().audience == "linkoping"
    assert "Ångrat" in karin.presses(back)
    assert desk.step().audience == "shared"


def test_a_step_or_a_plan_that_is_kept_to_a_side_stays_there_when_the_button_is_pressed_twice(
    desk: Desk, karin: Member
) -> None:
    add(desk, karin, "underlag, klart fredag 18 december")
    for shown in ("step:edit:1", "plan:manage:1"):
        karin.presses(shown)
        hide = next(data for data in karin.buttons().values() if ":audience" in data)
        karin.presses(hide)
        karin.presses(hide)
    assert (desk.step().audience, desk.step().plan.audience) == ("linkoping", "linkoping")


def test_reminders_take_a_new_title_and_nobody_is_told_twice_of_a_day(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag, Karin, klart fredag 18 december")
    desk.sweeps(datetime(2026, 12, 4, 8, 0, tzinfo=UTC))
    karin.hears("S-1 Underlag")
    karin.presses("step:field:1:title")
    karin.says("Provsvar")
    with desk.services.store.write() as work:
        user = work.users.get(karin.id)
        assert user is not None
        user.default_minutes = 10 * 60
    karin.presses("step:status:1:ongoing")
    assert days(desk) == ["15 Dec S-1 Provsvar", "18 Dec S-1 Provsvar", "25 Dec S-1 Provsvar"]
    assert "Provsvar" in karin.says("/reminders")


def test_a_steps_reminder_can_be_paused_but_not_changed_apart_from_it(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag, Karin, klart fredag 18 december")
    karin.says("/reminders")
    karin.presses("1")
    assert {"Pausa", "S-1"} <= set(karin.buttons())
    assert not {"Ändra", "Ta bort"} & {label for label, action in karin.buttons().items() if "remind:" in action}
    for action in ("remind:delete:1", "remind:change:1"):
        assert "följer det som den gäller" in karin.presses(action)
    karin.presses("Pausa")
    karin.presses("step:status:1:ongoing")
    with desk.services.store.read() as work:
        assert [one.status for one in work.reminders.about("step:1")] == ["paused", "pending", "pending", "pending"]


@pytest.mark.parametrize(
    ("language", "labels", "again"),
    [
        ("sv", ["✅ Klar", "Flytta datumet", "Visa", "Om 1 timme", "I morgon", "Nästa vecka"], "påminner igen"),
        ("en", ["✅ Done", "Move the date", "Show", "In 1 hour", "Tomorrow", "Next week"], "remind you again"),
        ("vi", ["✅ Đã xong", "Dời hạn", "Xem", "1 giờ nữa", "Ngày mai", "Tuần sau"], "nhắc lại"),
    ],
)
def test_a_steps_reminder_rings_later_for_one_person_alone(
    desk: Desk, karin: Member, language: str, labels: list[str], again: str
) -> None:
    owner = desk.member("Eva Lind", language, Role.READER)
    add(desk, karin, "underlag, Eva Lind, klart fredag 18 december")
    desk.sweeps(datetime(2026, 12, 4, 8, 0, tzinfo=UTC))
    owner.hears("S-1 Underlag")
    assert list(owner.buttons())[:6] == labels
    told = owner.presses(labels[3])
    assert again in told
    assert "S-1 Underlag" in told
    assert list(owner.buttons())[:3] == labels[:3]
    assert desk.step().due_on == date(2026, 12, 18)
    desk.sweeps(datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    owner.hears("S-1 Underlag")
    tomorrow = owner.buttons()[labels[4]]
    owner.presses(labels[0])
    assert desk.step().status == StepStatus.DONE
    owner.presses(tomorrow)
    desk.sweeps(datetime(2026, 12, 5, 9, 0, tzinfo=UTC))
    assert "S-1" not in owner.new()


@pytest.mark.parametrize(
    ("text", "button", "title", "start", "due", "notes"),
    [
        ("underlag, TVAB, klart 31 februari", "mån 1 mars 2027", "Underlag", None, date(2027, 3, 1), ""),
        ("rapport senast den 31 november", "mån 30 nov. 2026", "Rapport", None, date(2026, 11, 30), ""),
        ("rapport senast den 31 november", "Utan datum", "Rapport", None, None, ""),
        ("pilot, start 30 februari", "Börjar sön 28 feb. 2027", "Pilot", date(2027, 2, 28), None, ""),
        ("sal, 31 april till 5 maj 2027", "fre 30 apr. 2027", "Sal", date(2027, 4, 30), date(2027, 5, 5), ""),
        ("underlag, klart 31 april", "Spara", "Underlag", None, None, "klart 31 april"),
    ],
)
def test_a_new_step_on_a_day_that_does_not_exist_offers_those_beside_it(
    desk: Desk, karin: Member, text: str, button: str, title: str, start: date | None, due: date | None, notes: str
) -> None:
    desk.plan()
    assert "finns inte. Välj en dag" in karin.says(f"Lägg till: {text}")
    karin.presses(button)
    karin.presses("plancard:save:1")
    content = desk.step().content
    assert (content.title, content.start, content.due and content.due.day) == (title, start, due)
    assert content.notes == notes


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("sv", "Lägg till: underlag, klart 31 februari", "1 mars 2027"),
        ("en", "Add: papers, due 31 February", "no, 1 March 2027"),
        ("vi", "Thêm: tài liệu, hạn 31/2", "1/3/2027"),
    ],
)
def test_a_day_written_below_the_card_of_a_step_is_its_day(desk: Desk, language: str, text: str, said: str) -> None:
    member = desk.member("Bo", language)
    desk.plan()
    member.says(text)
    assert "2027" in member.says(said)
    member.presses("plancard:save:1")
    content = desk.step().content
    assert (content.due, content.notes) == (Due(date(2027, 3, 1)), "")


def test_a_day_that_was_wrong_is_put_right_below_the_step_and_a_table_is_no_attachment(
    desk: Desk, karin: Member
) -> None:
    desk.plan()
    karin.says("Lägg till: underlag, klart 15 mars")
    karin.presses("plancard:save:1")
    karin.says("flytta S-1 till 1 april")
    karin.says("nej, 2 april")
    assert desk.step().content.due == Due(date(2027, 4, 2))
    karin.says("S-1 är försenad, skjut upp en vecka")
    assert desk.step().content.due == Due(date(2027, 4, 9))
    assert "Ny aktivitet" in karin.says("/log Möte med LiU den 12 november 2025 om avlopp, 5 deltagare")
    table = ("plan.csv", b"Step;Responsible;Due\nInvite;Karin;10 May 2027\n")
    assert "ser ut som åtgärder" in karin.says("", table)
    assert "kortet ”Möte med LiU om avlopp” (1 fil)" in karin.says("", ("n.txt", b"Anteckningar fran motet."))
    karin.says("visa planen")
    desk.clock.advance(timedelta(minutes=10))
    assert "Vad ska jag göra med n.txt?" in karin.says("", ("n.txt", b"Fler anteckningar."))


def test_who_saves_a_step_is_told_that_their_plan_is_not_saved(desk: Desk, karin: Member) -> None:
    karin.says("Handlingsplan 2028 jan–dec")
    karin.says("Lägg till: provtagning")
    assert "”Handlingsplan 2028” är inte sparad än" in karin.presses("plancard:save:2")
    karin.presses("newplan:save:1")
    assert "Sparad som S-1" in karin.presses("plancard:save:2")
    karin.says("Lägg till: mätning")
    assert "inte sparad än" not in karin.presses("plancard:save:3")


def test_what_the_other_side_brought_in_or_answers_for_cannot_be_hidden_from_it(desk: Desk, karin: Member) -> None:
    lan = desk.member("Lan", "vi", Role.COORDINATOR, "thai-nguyen")
    desk.plan()
    lan.says("Thêm: lấy mẫu nước")
    lan.presses("plancard:save:1")
    for number, text in ((2, "underlag, Lan"), (3, "mätning, Hoang Mai")):
        karin.says(f"Lägg till: {text}")
        karin.presses(f"plancard:save:{number}")
    with desk.services.store.write() as work:
        step = work.steps.find(3)
        assert step is not None
        there = next(entry for entry in work.organisations.all(step.plan.partnership_id) if entry.side == "thai-nguyen")
        step.organisation_id, step.organisation_name = there.id, there.sv
    for number in (1, 2, 3):
        assert "får vara synlig för båda" in karin.presses(f"step:field:{number}:audience")
        assert desk.step(number).audience == "shared"
    assert "Planen är gemensam" in karin.presses("plan:audience:1")
    lan.presses("step:field:1:audience")
    assert desk.step(1).audience == "thai-nguyen"
    assert "Planen är gemensam" in karin.presses("plan:audience:1")
    with desk.services.store.read() as work:
        assert step.plan.audience == "shared"
