"""Reports and pictures in a talk: by buttons or in one message, with files that open, and nobody sees too much."""

import io
from datetime import UTC, date, datetime

import pytest
from docx import Document
from openpyxl import load_workbook

from handlers.services import Services
from storage import Activity, Plan, PlanStatus, Role, StepStatus, UnitOfWork
from storage.plans import Due, Owner, StepContent
from tests.conversations.talk import House, TelegramHouse, TelegramPerson

NOW = datetime.now(UTC)
YEAR = NOW.year


def logged(work: UnitOfWork, title: str, audience: str = "shared", **more: object) -> Activity:
    fields = {"kind": "meeting", "start_on": date(YEAR, 1, 10), "logged_at": NOW, "women": 8, "participants": 14}
    activity = Activity(partnership_id=work.partnerships.all()[0].id, audience=audience, title=title, **(fields | more))
    activity.cost_lines = [{"amount": "45000.00", "currency": "SEK", "organisation": None}]
    return work.activities.add(activity, [title])


def planned(work: UnitOfWork, title: str, *owners: Owner, due: date = date(YEAR, 1, 2)) -> None:
    partnership = work.partnerships.all()[0].id
    plan = work.plans.current(partnership, None, date(YEAR, 6, 1))
    if plan is None:
        plan = work.plans.add(
            Plan(partnership_id=partnership, title="Handlingsplan", starts_on=date(YEAR, 1, 1),
                 ends_on=date(YEAR, 12, 31), status=PlanStatus.ADOPTED, created_at=NOW)
        )  # fmt: skip
    work.steps.add(plan, StepContent(title, owners=owners, due=Due(due), status=StepStatus.ONGOING), None, NOW)


def with_entries(services: Services) -> None:
    with services.store.write() as work:
        logged(work, "Möte om avlopp", outcome="Pilotanläggning")
        logged(work, "Eget möte", audience="linkoping")
        planned(work, "Underlag pilotanläggning")


def file_for(telegram: TelegramHouse, person: TelegramPerson) -> bytes:
    """The file that comes next."""
    event = person.place.next()
    assert event is not None
    sent = event.content.get("document") or event.content["photo"][0]
    return telegram.api.files[sent["file_id"]][1]


def texts(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


@pytest.mark.parametrize(
    ("language", "command", "working", "title"),
    [
        ("sv", "/rapport verksamhetsrapport {} docx", "Jag skriver", "Verksamhetsrapport"),
        ("en", "/report activities {} docx", "writing", "Activity report"),
        ("vi", "/baocao hoạt động {} docx", "đang lập", "Báo cáo hoạt động"),
    ],
)
def test_report_in_one_message_comes_as_a_file(
    telegram: TelegramHouse, language: str, command: str, working: str, title: str
) -> None:
    with_entries(telegram.services)
    rut = telegram.member("Rut", language)

    rut.says(command.format(YEAR))
    rut.hears(working)
    rut.hears(title, str(YEAR))
    content = file_for(telegram, rut)
    assert title in texts(content)
    assert "Möte om avlopp" in texts(content)
    assert "Eget möte" not in texts(content)
    rut.hears_nothing_more()


def test_report_is_chosen_on_a_panel(telegram: TelegramHouse) -> None:
    with_entries(telegram.services)
    rut = telegram.member("Rut", "sv")

    rut.says("/report kvartal 3 2019")
    rut.hears("juli 2019 – september 2019")
    rut.place.with_button("✓ 2019-07–2019-09")
    rut.says("/report")
    rut.hears("Verksamhetsrapport", str(YEAR), "svenska", "Word")
    rut.presses("Planen")
    rut.hears("Uppföljning av handlingsplanen")
    rut.presses("VI")
    rut.hears("svenska och vietnamesiska")
    rut.presses("SV")
    rut.hears("vietnamesiska", without=("svenska",))
    rut.presses("XLSX")
    rut.hears("Excel")
    rut.presses("Skapa")
    rut.hears("Uppföljning av handlingsplanen", "1 åtgärd")
    book = load_workbook(io.BytesIO(file_for(telegram, rut)))
    assert book.sheetnames[0] == "Kế hoạch hành động"
    rut.hears_nothing_more()


def test_empty_report_is_made_only_when_it_is_wanted(house: House) -> None:
    rut = house.member("Rut", "en")
    rut.says(f"/report plan {YEAR} csv")
    rut.hears("There is no adopted action plan", without=("Choose another period",))
    rut.presses("Make it anyway")
    rut.hears("Follow-up of the action plan", "0 activities", "0 steps")


@pytest.mark.parametrize(
    ("language", "command", "empty", "title"),
    [
        ("sv", "/rapport verksamhet 2019 csv", "inga aktiviteter antecknade för perioden 2019", "Verksamhetsrapport"),
        (
            "en",
            "/report activities 2019 csv",
            "No activities have been recorded for the period 2019",
            "Activity report",
        ),
        ("vi", "/baocao hoạt động 2019 csv", "Chưa ghi hoạt động nào trong giai đoạn 2019", "Báo cáo hoạt động"),
    ],
)
def test_period_without_entries_is_told_with_the_periods_that_have_some(
    telegram: TelegramHouse, language: str, command: str, empty: str, title: str
) -> None:
    with_entries(telegram.services)
    rut = telegram.member("Rut", language)

    rut.says(command)
    rut.hears(empty)
    rut.presses(str(YEAR))
    rut.hears(title)
    event = rut.place.next()
    assert event is not None
    assert event.content["document"]["file_name"] == f"{title} {YEAR}.csv"
    rut.hears_nothing_more()


def test_pictures_come_as_pictures_and_empty_ones_are_told(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "vi")
    rut.says("/charts")
    rut.hears("biểu đồ nào")
    rut.presses("Chi phí")
    rut.hears("Biểu đồ Chi phí chưa có gì để hiển thị")
    with_entries(telegram.services)
    rut.presses("Nền tối")
    rut.hears("biểu đồ nào")
    rut.presses("Chi phí")
    rut.hears("45.000\u00a0SEK", "Gồm những nội dung hai bên cùng chia sẻ")
    assert file_for(telegram, rut).startswith(b"\x89PNG")
    rut.hears_nothing_more()


def test_pictures_hold_what_only_the_own_side_sees_when_that_is_asked_for(telegram: TelegramHouse) -> None:
    with_entries(telegram.services)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, side="linkoping")
    karin.says("/charts kostnader")
    karin.hears("45\u00a0000\u00a0SEK", "Omfattar det som båda sidor delar")
    karin.place.next()
    karin.says("/charts")
    karin.hears("Vilken bild")
    karin.presses("Även det som bara vi ser")
    karin.hears("Vilken bild")
    karin.presses("Kostnader")
    karin.hears("90\u00a0000\u00a0SEK", "bara den egna sidan ser")


def test_coordinator_sees_who_has_not_reported_and_asks(telegram: TelegramHouse) -> None:
    minh = telegram.member("Minh", "vi", Role.CONTRIBUTOR)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
        planned(work, "Underlag", Owner("Minh", user.id))
        logged(work, "Studiebesök", logged_by=user.id, start_on=NOW.date())

    karin.says("/report")
    karin.hears("Rapport")
    karin.presses("Vem har inte rapporterat")
    karin.hears("S-1 Underlag", "A-1 Studiebesök", "Minh")
    karin.presses("Fråga Minh om S-1")
    karin.hears("Jag har frågat Minh")
    minh.hears("Karin", "S-1", "Underlag")
    minh.presses("Đã xong")
    minh.hears("S-1 Underlag", "đã xong")

    with telegram.services.store.write() as work:  # he leaves, and is not asked again
        work.users.leave(user.id, work.partnerships.all()[0].id)
    karin.presses("Fråga Minh om A-1")
    karin.is_told("har ingen som går att fråga")
    karin.hears_nothing_more()
    minh.hears_nothing_more()


def test_reader_is_not_shown_who_has_not_reported(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    rut.says("/report")
    rut.hears("Rapport", without=("rapporterat",))
    event = rut.place.with_button("Skapa")
    rut.presses_on(event, "report:missing:0")
    rut.hears("samordnare")
    rut.presses_on(event, "report:make:a.20269999-20260101.sv.d.s")
    rut.is_told("gäller inte längre")
