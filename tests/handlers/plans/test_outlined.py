"""A new plan told together with its steps."""

from datetime import date

import pytest

from storage import Due
from tests.handlers.plans.desk import Desk, Member

STEPS = [Due(date(2027, 2, 15)), Due(date(2027, 3, 1)), Due(date(2027, 5, 31), "month")]


@pytest.mark.parametrize(
    "said",
    [
        (
            "Gör en handlingsplan för 2027 med stegen: bjud in delegationen senast 15 feb (Karin Ek), boka hotell "
            "senast 1 mars, Tekniska verken, skriv rapport senast maj"
        ),
        (
            "Make an action plan for 2027 with these steps: Karin Ek invites the delegation by 15 Feb; book a hotel by "
            "March 1; write the report before June"
        ),
        (
            "Lập kế hoạch hành động 2027\n- Karin Ek mời đoàn, hạn 15/2\n- Đặt khách sạn trước 1/3\n- Viết báo cáo, "
            "hạn tháng 5"
        ),
        "Handlingsplan 2027 jan–dec: Karin Ek bjuder in senast 15 februari, boka hotell senast 1 mars, rapport i maj",
        "Handlingsplan 2027\n1. Karin Ek bjuder in senast 15 feb\n2. Boka hotell senast 1 mars\n3. Rapport i maj",
        "Ny plan med steg: 1. Karin Ek bjuder in senast 15 feb 2. Boka hotell senast 1 mars 3. Rapport senast maj 2027",
    ],
)
def test_a_plan_is_told_with_its_steps(desk: Desk, karin: Member, said: str) -> None:
    karin.says(said)
    if "newplan:save:1" not in karin.buttons().values():  # it asks for the period
        karin.says("Handlingsplan 2027")
    karin.presses("newplan:save:1")
    assert [desk.step(number).content.due for number in (1, 2, 3)] == STEPS
    assert desk.step(1).content.owners[0].user_id == karin.id


def test_days_without_a_year_are_of_the_plan(desk: Desk, karin: Member) -> None:
    karin.says("Gör en handlingsplan för 2029 med steg: boka hotell senast 1 mars; skriv rapport i juni")
    karin.says("nej, 2028")
    karin.presses("Spara")
    assert desk.step(1).due_on == date(2029, 3, 1)  # told of the year that was named with it
    karin.says("Handlingsplan 2028 jan–dec: boka hotell senast 1 mars, skriv rapport i juni")
    karin.presses("Spara")
    assert desk.step(3).due_on == date(2028, 3, 1)


@pytest.mark.parametrize("said", ["Gör en handlingsplan 2027: vatten och avfall", "Gör en plan 2027: skolor, barn"])
def test_what_stands_behind_a_colon_may_belong_to_the_name(desk: Desk, karin: Member, said: str) -> None:
    assert "åtgärder:" not in karin.says(said)
    assert "är sparad som utkast. Lägg till" in karin.presses("Spara")
