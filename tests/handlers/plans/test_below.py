"""What is written below a plan or a step, as to a colleague: another step, another day for one, which ones to see."""

from datetime import date

import pytest

from storage import StepStatus
from tests.handlers.plans.desk import Desk, Member
from tests.handlers.plans.test_steps import add


def test_a_statement_with_a_day_below_a_plan_is_a_step(desk: Desk, karin: Member) -> None:
    desk.plan()
    karin.says("/plan")
    assert "Ny åtgärd" in karin.says("Anna bokar resor senast 15 feb")
    assert "S-1" in karin.says("ja")
    assert "Ny åtgärd" in karin.says("Lars skriver inbjudan senast 1 mars")
    assert "Ny åtgärd" not in karin.says("Vad ska Lars göra senast 1 mars?")
    assert desk.step().due_on == date(2027, 2, 15)


@pytest.mark.parametrize(
    "said",
    [
        "Lägg till: Lars skriver inbjudan senast 1 mars och Minh svarar senast 15 mars",
        "Add: Lars writes to Minh and Lan by 1 March and Minh answers them by 15 March",
        "Thêm: Lars viết thư mời trước 1/3 và Minh trả lời trước 15/3",
    ],
)
def test_two_steps_with_a_day_each_are_two(desk: Desk, karin: Member, said: str) -> None:
    desk.plan()
    karin.says(said)
    karin.says("ja")
    assert [desk.step(number).due_on for number in (1, 2)] == [date(2027, 3, 1), date(2027, 3, 15)]


def test_one_step_stays_one(desk: Desk, karin: Member) -> None:
    desk.plan()
    karin.says("Lägg till: Boka rum och buss, Karin och Lars, klart 20 april")
    assert "Spara 2" not in karin.says("ja")
    assert desk.step().due_on == date(2027, 4, 20)


@pytest.mark.parametrize(
    "said", ["flytta underlaget till 8 mars", "kan du skjuta upp den till 8 mars?", "push it to 8 March"]
)
def test_a_step_is_moved_by_its_words_or_as_the_one_that_is_shown(desk: Desk, karin: Member, said: str) -> None:
    add(desk, karin, "underlag till nämnden, klart 18 december")
    karin.says(said)
    assert desk.step().due_on == date(2027, 3, 8)


def test_what_is_to_be_taken_out_is_shown_with_its_buttons(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag till nämnden, klart 18 december")
    assert "Det är den här" in karin.says("stryk underlaget")
    assert "Det är den här" in karin.says("ta bort den")
    assert desk.step().deleted_at is None


def test_braces_in_what_is_said_of_a_step_are_letters(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag till nämnden, klart 18 december")
    karin.says("ändra titeln till Underlag {utkast}")
    assert desk.step().title == "Underlag {utkast}"


def test_a_view_is_picked_by_what_people_call_it(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag till nämnden, klart 18 december")
    karin.says("/plan")
    assert "Försenade: 0" in karin.says("bara de sena")
    assert "1 åtgärd" in karin.says("alla")


def test_who_does_what_is_the_plan(desk: Desk, karin: Member) -> None:
    add(desk, karin, "underlag till nämnden, klart 18 december")
    assert "S-1" in karin.says("vem gör vad?")


def test_a_day_outside_the_plan_is_remarked_on(desk: Desk, karin: Member) -> None:
    desk.plan()
    assert "utanför planens period" in karin.says("Lägg till: underlag till nämnden, klart 10 augusti 2028")
    karin.says("ja")
    assert "utanför planens period" not in karin.says("flytta den till 10 augusti 2027")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("påminn mig dagen innan", "tors 10 dec. 2026 kl 09.00: Underlag till nämnden"),
        ("remind me 3 days before, please", "Tue 8 Dec 2026 09:00: Underlag till nämnden"),
        ("nhắc tôi trước 1 tuần", "thứ Sáu 4/12/2026: Underlag till nämnden"),
    ],
)
def test_so_long_before_is_before_the_step_that_is_shown(desk: Desk, karin: Member, said: str, day: str) -> None:
    add(desk, karin, "underlag till nämnden, klart 11 december")
    assert day in karin.says(said)


def test_a_plan_is_read_in_its_language_and_a_yes_is_no_title(desk: Desk, karin: Member) -> None:
    assert "January 2027 – June 2027" in karin.says("set up a plan for the water project jan to jun 2027")
    karin.says("/plan new")
    assert "Ja tack" not in karin.says("ja tack")
    assert "Handlingsplan 2027" in karin.says("Handlingsplan 2027")


def test_what_a_card_says_is_put_right_without_a_word_for_it(desk: Desk, karin: Member) -> None:
    karin.says("/log Möte igår med LiU om avlopp, 8 personer varav 3 kvinnor")
    assert "9 deltagare" in karin.says("ändra till 9 pers")
    assert "26 nov" not in karin.says("det var i onsdags")


def test_a_day_that_may_be_either_of_two_is_asked_about(desk: Desk) -> None:
    desk.plan()
    anna = desk.member("Anna Berg", "en")
    assert "Which day do you mean" in anna.says("Put down that Lan sends the samples by next Thursday")
    anna.presses("Thu 3 Dec 2026")
    anna.presses("Save")
    assert (desk.step().title, desk.step().due_on) == ("Lan sends the samples", date(2026, 12, 3))


def test_a_reminder_behind_a_step_is_set_beside_it(desk: Desk, karin: Member) -> None:
    desk.plan()
    told = karin.says("Lägg till: Boka rum, klart 5 mars och påminn mig på fredag kl 9 att ringa Minh")
    assert "Ringa Minh" in told.split("Ny åtgärd")[0]
    karin.says("ja")
    assert (desk.step().title, desk.step().due_on) == ("Boka rum", date(2027, 3, 5))


def test_the_activity_that_is_shown_is_pointed_at(desk: Desk, karin: Member) -> None:
    karin.says("/log Möte igår med LiU om avlopp, 8 personer varav 3 kvinnor")
    karin.says("spara")
    karin.says("delete it please")
    assert "Ta bort" in karin.buttons() or "Delete" in karin.buttons()


def test_it_is_the_step_that_is_shown(desk: Desk, karin: Member) -> None:
    add(desk, karin, "Boka rum, klart 5 mars")
    karin.says("tack")  # says nothing of its own, so the step is still what is spoken of
    karin.says("flytta den till 15 april")
    assert desk.step().due_on == date(2027, 4, 15)
    assert "S-1" in karin.says("vem ansvarar för den?")
    assert "Karin" in karin.says("I'll take it")
    karin.says("kan du markera den som klar?")
    assert desk.step().status == StepStatus.DONE


def test_what_is_not_kept_yet_is_thrown_away_by_its_pronoun(desk: Desk, karin: Member) -> None:
    desk.plan()
    karin.says("Lägg till: Boka rum, klart 5 mars")
    karin.says("ta bort den")
    with desk.services.store.read() as work:
        assert work.steps.find(1) is None
    assert "Vad menar du" in karin.says("ta bort den")


def test_a_yes_deletes_nothing_where_a_button_is_asked_for(desk: Desk, karin: Member) -> None:
    karin.says("/log Möte igår med LiU om avlopp, 8 personer varav 3 kvinnor")
    karin.says("spara")
    karin.says("ta bort mötet med LiU")
    assert "Tryck på knappen" in karin.says("ja")
    karin.says("/activities möten")
    assert "8 deltagare" in karin.says("vilka var med?")  # the only one of the list
    assert "A-1" in karin.says("vad loggade jag nyss?")


def test_a_reminder_before_what_is_to_be_noted_is_set_beside_it(karin: Member) -> None:
    told = karin.says("påminn mig på fredag kl 9 att ringa Minh och logga att vi träffade Sida idag om avfall")
    assert "Ringa Minh" in told
    assert "Ny aktivitet" in told
    assert "logga" not in told


def test_registers_take_what_is_said_in_a_sentence(karin: Member) -> None:
    assert "Visit Linköping" in karin.says("lägg till Visit Linköping som organisation")
    assert "redan" in karin.says("lägg till organisationen Visit Linköping")
    assert "31 dec" in karin.says("nytt avtal MoU 2026 från 1 jan 2026 till 31 dec 2028")
    assert "31 dec" in karin.says("när går det ut?")
    assert "Ho_Chi_Minh" in karin.says("/timezone Hanoi")
    assert "Stockholm" in karin.says("nej, Stockholm")
    assert "09:00–17:00" in karin.says("/hours 9 - 5")


def test_a_plan_is_adopted_behind_the_command(desk: Desk, karin: Member) -> None:
    karin.says("/plan Handlingsplan 2027 jan–dec")
    karin.says("ja")
    karin.says("/plan anta")
    assert "Anta planen" in karin.buttons()


def test_what_is_said_below_a_card_of_a_step_fills_its_fields(desk: Desk, karin: Member) -> None:
    desk.plan()
    karin.says("Lägg till: Boka tolk, klart 5 mars")
    assert "👤 Lan" in karin.says("Lan ansvarar")
    assert "💰 5\u00a0000 SEK" in karin.says("det kostar 5000 kr")
    assert "👤 Minh" in karin.says("nej, Minh ansvarar")
    karin.says("/help")
    assert "inte sparat än" in karin.says("ja")  # others were said since, so it is shown once more
    karin.says("/help")
    karin.says("spara")
    assert [owner.name for owner in desk.step().content.owners] == ["Minh"]
    assert "👤 Karin" in karin.says("assign it to me")
    assert "300" in karin.says("ändra kostnaden till 300 kr")
    karin.says("Tekniska verken")  # a mere name changes nothing that is saved
    assert desk.step().content.organisation is None


def test_a_reminder_of_a_step_moves_no_step(desk: Desk, karin: Member) -> None:
    add(desk, karin, "Boka tolk, klart 5 mars")
    assert "Boka tolk" in karin.says("påminn mig om S-1 på fredag")
    assert "04 mars" in karin.says("påminn mig om S-1 dagen innan").replace(" 4 mars", " 04 mars")
    assert desk.step().due_on == date(2027, 3, 5)
    assert "25 mars" in karin.says("Lägg till: Boka buss, klart 26 mars och påminn mig dagen innan")


def test_two_reminders_in_one_sentence_are_two(karin: Member) -> None:
    told = karin.says("påminn mig på måndag att ringa Lan och på tisdag att mejla Minh och Lan")
    assert ("Ringa Lan\n" in told or told.endswith("Ringa Lan"), "Mejla Minh och Lan" in told) == (True, True)


@pytest.mark.parametrize(
    "said", ["Lan is not responsible", "Lan ansvarar inte", "det kostar för mycket", "det är inte klart"]
)
def test_what_is_not_so_changes_no_step(desk: Desk, karin: Member, said: str) -> None:
    add(desk, karin, "Boka tolk, klart 5 mars")
    before = desk.step().content
    karin.says(said)
    assert desk.step().content == before
