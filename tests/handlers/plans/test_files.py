"""What a plan gives out: its calendar file, and what the card promises of reminders."""

import pytest
from icalendar import Calendar

from handlers.plans.forms import SAID
from knowledge.text import fold
from storage import Plan
from tests.handlers.plans.desk import Desk, Member


def events(member: Member) -> list[tuple[str, str, str]]:
    """The calendar that came last: what each entry is known by, its title, how it stands."""
    (file,) = member.files()
    found = Calendar.from_ical(file.content).walk("VEVENT")
    return [(str(one["UID"]), str(one["SUMMARY"]), str(one["STATUS"])) for one in found]


def test_a_removed_step_leaves_the_calendar_and_the_others_keep_their_names(desk: Desk, karin: Member) -> None:
    desk.plan()
    for title in ("underlag", "provsvar"):
        karin.says(f"Lägg till: {title}, klart 15 mars")
        karin.presses("Spara")
    karin.presses("plan:calendar:1")
    before = events(karin)
    karin.presses("step:delete:1")
    with desk.services.store.write() as work:
        work.partnerships.all()[0].name = "Ett nytt namn"
    told = karin.presses("plan:calendar:1")
    assert "En åtgärd för kalendern" in told
    assert "En borttagen åtgärd försvinner" in told
    after = events(karin)
    assert sorted(uid for uid, _, _ in before) == sorted(uid for uid, _, _ in after)
    assert {title: status for _, title, status in after} == {"S-2 Provsvar": "CONFIRMED", "S-1 Underlag": "CANCELLED"}


@pytest.mark.parametrize(
    ("said", "ending"),
    [
        ("ladda ner handlingsplanen som excel, tack", ".xlsx"),
        ("I need the action plan as a spreadsheet", ".xlsx"),
        ("xuất kế hoạch hành động ra file excel", ".xlsx"),
        ("kan jag få planen i min kalender?", ".ics"),
        ("/plan kalender", ".ics"),
        ("show the plan as a timeline", ".png"),
    ],
)
def test_the_plan_is_given_in_the_form_that_is_named(desk: Desk, karin: Member, said: str, ending: str) -> None:
    desk.plan()
    karin.says("Lägg till: underlag, klart 15 mars")
    karin.presses("Spara")
    karin.says(said)
    (file,) = karin.files()
    assert file.name.endswith(ending)


@pytest.mark.parametrize("said", ["Står det i handlingsplanen i tabell 3?", "Vilken bild ger handlingsplanen?"])
def test_a_question_about_a_plan_wants_no_file(said: str) -> None:
    assert SAID.search(fold(said)) is None


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((14, 3, 0), "14 och 3 dagar före och samma dag, och varje vecka"),
        ((14, 3), "14 och 3 dagar före, och varje vecka"),
        ((1, 0), "1 dag före och samma dag"),
        ((0,), "påminner samma dag, och"),
        ((), "Jag påminner varje vecka om det blir försenat"),
    ],
)
def test_the_card_promises_the_reminders_that_are_set(
    desk: Desk, karin: Member, days: tuple[int, ...], said: str
) -> None:
    number = desk.plan()
    with desk.services.store.write() as work:
        plan = work.session.get_one(Plan, number)
        plan.remind_days = list(days)
    karin.says("Lägg till: underlag, klart 15 mars")
    assert said in karin.presses("Spara")


def test_holidays_of_the_sides_countries_are_pointed_out(desk: Desk, karin: Member) -> None:
    desk.plan()
    with desk.services.store.write() as work:
        partnership = work.partnerships.all()[0]
        partnership.sides = [{**side, "country": "FI"} for side in partnership.sides]
    assert "Finland" in karin.says("Lägg till: underlag, klart 6 december 2027")
