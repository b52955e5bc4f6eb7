"""A long table of steps: saved in a moment, its reminders set piece by piece, told to a group once."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from handlers.plans import news, reminding
from storage import Admission, Role
from tests.handlers.plans.desk import Desk, Member
from tests.statements import questions
from tests.storage.samples import SIDES

HEADING = "Nr;Åtgärd;Ansvarig;Klart\n"


def rows(first: int, last: int, *, known: bool = False, month: int = 3) -> bytes:
    number = "S-{0}" if known else ""
    line = number + ";Uppgift {0} om vatten;Karin Ek;2027-{1:02}-15\n"
    return (HEADING + "".join(line.format(one, month) for one in range(first, last + 1))).encode()


def save(desk: Desk, member: Member, table: bytes) -> list[str]:
    """Saves a table; what the database was asked at the press."""
    member.says("/plan", ("plan.csv", table))
    button = next(label for label in member.buttons() if label.startswith("Spara"))
    with questions() as asked:
        member.presses(button)
    while reminding.next_at(desk.services) is not None:
        reminding.run(desk.services)
    return asked


@pytest.mark.parametrize("known", [False, True])
def test_ten_times_the_rows_ask_the_database_no_more(desk: Desk, karin: Member, known: bool) -> None:
    desk.plan()
    desk.group(5)
    if known:
        save(desk, karin, rows(1, 44))
    few = save(desk, karin, rows(1, 4, known=known, month=4))
    many = save(desk, karin, rows(5, 44, known=known, month=4))
    assert len(many) <= len(few) < 70
    with desk.services.store.read() as work:
        for number in (1, 44):
            days = [reminder.starts_at.date().isoformat() for reminder in work.reminders.about(f"step:{number}")]
            assert days == ["2027-04-01", "2027-04-12", "2027-04-15", "2027-04-22"]


def test_a_group_hears_of_a_table_once(desk: Desk, karin: Member) -> None:
    desk.plan()
    place = desk.group(5)
    save(desk, karin, rows(1, 20))
    news.run(desk.services)
    assert karin.new(place) == ""
    desk.clock.advance(timedelta(minutes=2))
    news.run(desk.services)
    news.run(desk.services)
    told = karin.new(place)
    assert told.count("Uppgift") == news.MOST_TOLD
    assert "5" in told.splitlines()[-1]


@pytest.mark.parametrize("change", [{"admission": Admission.UNKNOWN}, {"partnership_id": 2}])
def test_a_group_that_is_not_ours_any_more_hears_nothing(desk: Desk, karin: Member, change: dict[str, Any]) -> None:
    desk.plan()
    place = desk.group(5)
    save(desk, karin, rows(1, 3))
    with desk.services.store.write() as work:
        assert work.partnerships.ensure("Borås – Huế", SIDES).id == 2
        chat = work.chats.by_address(place)
        for name, value in change.items():
            setattr(chat, name, value)
    desk.clock.advance(timedelta(minutes=2))
    assert news.run(desk.services) == set()
    assert karin.new(place) == ""


def test_amounts_are_read_as_in_a_message_and_impossible_ones_named(desk: Desk, karin: Member) -> None:
    desk.plan()
    costs = ("1,5 mkr", "45 triệu", "-500 SEK", "99999999999999999999999 SEK", "2 abc")
    table = "Åtgärd;Kostnad\n" + "".join(f"Uppgift {number};{cost}\n" for number, cost in enumerate(costs, 1))
    told = karin.says("/plan", ("plan.csv", table.encode()))
    assert "2 åtgärder att spara" in told
    for row, value in ((4, "-500 SEK"), (5, "99999999999999999999999 SEK")):
        assert f"Rad {row}, Kostnad: jag förstår inte ”{value}”" in told
    assert "Rad 6" in told
    karin.presses("Spara 2 åtgärder")
    found = [desk.step(number).content.cost for number in (1, 2)]
    assert [(cost.amount, cost.currency) for cost in found if cost] == [
        (Decimal(1_500_000), "SEK"),
        (Decimal(45_000_000), "VND"),
    ]
    karin.presses("step:field:1:cost")
    assert "förstår inte beloppet" in karin.says("99999999999999999999999 kr")


def test_a_plan_that_is_out_of_sight_or_closed_takes_nothing(desk: Desk, karin: Member) -> None:
    desk.plan("Annan plan")
    number = desk.plan("Vår plan")
    karin.presses(f"plan:step:{number}")
    karin.says("provsvar, klart 15 mars")
    desk_plan(desk, number, audience="thai-nguyen")
    assert "inte längre synlig" in karin.presses("Spara")
    desk_plan(desk, number, audience="shared")
    assert "Sparad som S-1" in karin.presses("Spara")
    karin.presses(f"plan:step:{number}")
    karin.says("", ("plan.csv", rows(1, 2)))
    desk_plan(desk, number, status="closed")
    assert "Vår plan är avslutad" in karin.presses("Spara 2 åtgärder")


def desk_plan(desk: Desk, number: int, **values: str) -> None:
    """Somebody else changes a plan meanwhile."""
    with desk.services.store.write() as work:
        plan = work.plans.get(number, work.partnerships.all()[0].id, None)
        assert plan is not None
        for name, value in values.items():
            setattr(plan, name, value)


STEPS = {
    "sv": ("Åtgärd;Ansvarig;Klart\nUnderlag;;15 mars 2027\n", "Läs in i handlingsplanen", "Spara åtgärden", "S-1"),
    "en": ("Step;Owner;Deadline\nSamples;;15 March 2027\n", "Read into the action plan", "Save the step", "S-1"),
    "vi": ("Bước;Đơn vị;Thời hạn\nGửi mẫu;;15/3/2027\n", "Đưa vào kế hoạch hành động", "Lưu 1 bước", "S-1"),
}
ACTIVITIES = "Rubrik;Startdatum;Slutdatum;Plats;Deltagare\nMöte;2026-11-02;2026-11-02;Linköping;4\n"


@pytest.mark.parametrize("language", ["sv", "en", "vi"])
def test_a_table_of_steps_that_comes_without_a_word_is_known_by_its_columns(desk: Desk, language: str) -> None:
    desk.plan()
    table, into_plan, save_it, number = STEPS[language]
    member = desk.member("Kim", language, Role.CONTRIBUTOR)
    member.says("", ("tabell.csv", table.encode()))
    assert next(iter(member.buttons())) == into_plan
    member.presses(into_plan)
    assert number in member.presses(save_it)
    assert desk.step().due_on == date(2027, 3, 15)


def test_other_tables_are_offered_to_the_log_alone(desk: Desk, karin: Member) -> None:
    desk.plan()
    karin.says("", ("tabell.csv", ACTIVITIES.encode()))
    assert "Läs in tabellen" in karin.buttons()
    assert "Läs in i handlingsplanen" not in karin.buttons()
