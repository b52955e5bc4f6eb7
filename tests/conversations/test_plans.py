"""Action plans in Telegram: made, adopted, added to in one message, changed by buttons, in three languages."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Activity, Role, StepContent
from tests.conversations.talk import Place, TelegramHouse, TelegramPerson, by_the_clock
from tests.fakes.bot_api import BotApi
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # a Monday
PILOT = "Lägg till: pilotanläggning Song Cong, Tekniska Verken, klart 15 mars, 200 000 kr"


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still."""
    return FakeClock(NOW)


@pytest.fixture
def house(config: Config, overrides: Overrides, api: BotApi, clock: FakeClock) -> TelegramHouse:
    """The assistant in Telegram on a day in November; its door is still shut."""
    return by_the_clock(config, overrides, api, clock)


@pytest.fixture
def telegram(house: TelegramHouse) -> Iterator[TelegramHouse]:
    """The same with its door open."""
    with house.open():
        yield house


@pytest.fixture
def karin(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator."""
    return telegram.member("Karin Ek", "sv", Role.COORDINATOR)


@pytest.fixture
def plan(karin: TelegramPerson) -> None:
    """An adopted plan."""
    karin.says("Handlingsplan 2027 jan–dec")
    karin.hears("Ny handlingsplan", "inte sparad", "Handlingsplan 2027", "📅 2027")
    karin.presses("Spara")
    karin.hears("sparad som utkast")
    karin.presses("Anta planen")
    karin.hears("är antagen", "0 åtgärder")


@pytest.fixture
def step(karin: TelegramPerson, plan: None) -> None:
    """A step in it: S-1."""
    karin.says(PILOT)
    karin.hears("inte sparad")
    karin.presses("Spara")
    karin.hears("Sparad som S-1")


def group(telegram: TelegramHouse, number: int = -5) -> Place:
    """A group that belongs to the partnership."""
    admin = telegram.member("Admin", "sv", Role.ADMIN)
    place = telegram.group(number, "Projektet", admin)
    place.hears("har inte släppts in än")
    admin.presses("Släpp in gruppen", in_=place)
    place.hears("har släppts in")
    return place


def test_a_coordinator_makes_a_plan_and_adds_a_step_in_one_message(karin: TelegramPerson, plan: None) -> None:
    karin.says(PILOT)
    karin.hears("Ny åtgärd", "inte sparad", "Handlingsplan 2027", "Pilotanläggning Song Cong")
    card = karin.place.with_button("Spara")
    assert all(
        words in card.text for words in ("Tekniska verken", "mån 15 mars 2027", "200 000 SEK".replace(" ", "\xa0", 1))
    )
    karin.says("/plan")
    karin.hears("0 åtgärder")
    karin.presses_on(card, card.buttons["Spara"])
    karin.hears("Sparad som S-1", "14 och 3 dagar före")
    karin.presses_on(card, card.buttons["Spara"])
    karin.is_told("redan sparad som S-1")
    karin.says("/handlingsplan")
    karin.hears(
        "1 åtgärd ·",
        "░░░░░░░░░░ 0 klara",
        "⚪ S-1 Pilotanläggning Song Cong · Tekniska verken i Linköping AB · mån 15 mars 2027",
    )
    karin.hears_nothing_more()


def test_a_step_is_opened_changed_and_its_history_told(karin: TelegramPerson, step: None) -> None:
    karin.says("S-1")
    karin.hears("S-1 Pilotanläggning Song Cong", "planerad", "om 112 dagar", "Handlingsplan 2027")
    karin.presses("Pågår")
    karin.hears("pågår ·")
    karin.presses("Skjut upp")
    karin.hears("Till när ska S-1")
    karin.says("den 31 februari")
    karin.hears("Menade du sön 28 feb. 2027")
    karin.says("om tre veckor")
    karin.hears("Åtgärden ska redan vara klar mån 15 mars 2027", "är inte senare")
    karin.says("1 april")
    karin.hears("framflyttad · tors 1 apr. 2027")
    karin.presses("Ändra")
    karin.hears("Vad ska ändras i S-1")
    karin.presses("Ansvariga")
    karin.hears("Vilka personer")
    karin.says("Karin")
    karin.hears("👤 Karin Ek")
    karin.presses("✅ Klar")
    karin.hears("klar · skulle vara klar tors 1 apr. 2027")
    karin.presses("Ångra")
    karin.hears("framflyttad")
    karin.presses("Historik")
    karin.hears(
        "tillagd av Karin Ek",
        "Status: planerad → pågår",
        "Klart senast: mån 15 mars 2027 → tors 1 apr. 2027",
        "Ansvariga: inget → Karin Ek",
        "Status: klar → framflyttad",
    )
    karin.says("/mina")
    karin.hears("Mina åtgärder: 1", "🟠 S-1")
    karin.hears_nothing_more()


def test_a_step_is_removed_and_brought_back(karin: TelegramPerson, step: None) -> None:
    karin.says("/step 1")
    karin.hears("S-1")
    karin.presses("Ta bort")
    karin.hears("S-1 är borttagen")
    karin.says("/plan")
    karin.hears("0 åtgärder")
    karin.says("/plan S-1")
    karin.hears("S-1 är borttagen")
    karin.presses("Ångra")
    karin.hears("S-1 Pilotanläggning")
    karin.says("/plan s-99")
    karin.hears("Jag hittar ingen åtgärd S-99")


def test_the_same_in_vietnamese(telegram: TelegramHouse, plan: None) -> None:
    minh = telegram.member("Nguyễn Văn Minh", "vi", Role.CONTRIBUTOR)
    minh.says("Thêm: nhà máy thí điểm Sông Công, Công ty Tekniska verken, anh Minh, xong trước 15/3, 45 triệu đồng")
    minh.hears("Bước mới", "chưa lưu", "Nhà máy thí điểm Sông Công", "Công ty Tekniska verken", "thứ Hai 15/3/2027")
    minh.presses("Sửa")
    minh.hears("muốn sửa gì")
    minh.presses("Hạn hoàn thành")
    minh.hears("Khi nào phải xong")
    minh.says("tháng 4 năm 2027")
    minh.hears("tháng 4 năm 2027", "45.000.000 VND", "Nguyễn Văn Minh")
    minh.presses("Lưu")
    minh.hears("Đã lưu là S-1", "14 và 3 ngày")
    minh.says("S-1 xong chưa ạ?")
    minh.hears("S-1", "Nhà máy thí điểm Sông Công", "tháng 4 năm 2027")
    minh.says("/kehoach")
    minh.hears("1 bước", "tháng 4 năm 2027")
    minh.presses("Của tôi")
    minh.hears("Các bước của tôi: 1")
    minh.presses("Tệp lịch")
    minh.hears("1 bước để đưa vào lịch")
    minh.hears("")
    minh.says("hoãn S-1 đến 20/5")
    minh.hears("S-1", "hoãn", "thứ Năm 20/5/2027")
    minh.hears_nothing_more()


def test_the_same_in_english_with_another_mind(telegram: TelegramHouse, plan: None) -> None:
    ada = telegram.member("Ada", "en", Role.CONTRIBUTOR)
    ada.says("Add: teacher exchange, TVAB, by the end of March, paid by nobody yet")
    ada.hears("New step", "Teacher exchange", "Wed 31 Mar 2027")
    ada.edits("Add: teacher exchange, TVAB, by the end of April, SDG 4")
    ada.hears("New step", "Fri 30 Apr 2027", "4 Quality education")
    ada.presses("Cancel")
    ada.hears("nothing is saved")
    ada.says("/plan new step")
    ada.hears("Write the step in one message")
    ada.says("/cancel")
    ada.hears("we leave that")
    ada.says("/plan overdue")
    ada.hears("Nothing is overdue")
    ada.says("How is S-1 going?")
    ada.hears("find a step S-1")
    ada.hears_nothing_more()


def test_an_unsaved_card_survives_a_restart(house: TelegramHouse) -> None:
    with house.open():
        karin = house.member("Karin Ek", "sv", Role.COORDINATOR)
        karin.says("/plan Handlingsplan 2027")
        karin.hears("inte sparad")
        karin.presses("Spara")
        karin.hears("sparad som utkast")
        karin.presses("Ny åtgärd")
        karin.hears("Skriv åtgärden i ett meddelande")

    with house.open():
        karin.says("pilotanläggning, klart 15 mars")
        karin.hears("inte sparad", "Pilotanläggning", "mån 15 mars 2027")

    with house.open():
        karin.presses("Spara")
        karin.hears("Sparad som S-1", "Planen är ett utkast")
        karin.hears_nothing_more()


def test_roles_are_kept(telegram: TelegramHouse, karin: TelegramPerson, step: None) -> None:
    rut = telegram.member("Rut", "sv")
    rut.says("Lägg till: något, klart i mars")
    rut.hears("rollen medarbetare")
    rut.says("/plan Handlingsplan 2028")
    rut.hears("rollen samordnare")
    rut.says("S-1")
    shown = rut.place.next()
    assert shown is not None
    assert set(shown.buttons) == {"Historik", "📅 Kalenderfil", "◂ Till planen"}
    for action in ("step:status:1:done", "step:delete:1", "step:later:1", "step:field:1:title"):
        rut.presses_on(shown, action)
        rut.is_told("kan")
    for action in ("plan:adopt:1", "plan:manage:1", "plancard:save:1", "newplan:save:1"):
        rut.presses_on(shown, action)
        rut.is_told("rollen")
    for _ in range(2):  # what a whole role may not do is said in the chat as well
        rut.hears("rollen")
    rut.hears_nothing_more()


def test_somebody_elses_card_cannot_be_saved_in_a_group(
    telegram: TelegramHouse, karin: TelegramPerson, plan: None
) -> None:
    place = group(telegram)
    eva = telegram.member("Eva", "sv", Role.CONTRIBUTOR)
    karin.says("/plan " + PILOT, to=place)
    place.hears("Ny åtgärd", "inte sparad")
    eva.presses("Spara", in_=place)
    eva.is_told("någon annans kort")
    karin.presses("Spara", in_=place)
    place.hears("Sparad som S-1")
    place.hears_nothing_more()


def test_what_is_internal_stays_on_its_side(telegram: TelegramHouse, karin: TelegramPerson, step: None) -> None:
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        user = work.users.by_address(f"telegram:{karin.number}")
        assert user is not None
        work.users.grant(user.id, home, Role.COORDINATOR, "linkoping")
    minh = telegram.member("Minh", "vi")
    place = group(telegram)
    karin.says("S-1")
    karin.hears("S-1")
    karin.presses("Ändra")
    karin.hears("Vad ska ändras")
    karin.presses("Vem ser den")
    karin.hears("🔒 Syns bara för vår sida")
    minh.says("/plan")
    minh.hears("0 bước", without=("S-1",))
    minh.says("S-1")
    minh.hears("không tìm thấy bước S-1")
    karin.says("/plan", to=place)
    place.hears("0 åtgärder", without=("S-1",))
    karin.says("/plan")
    karin.hears("1 åtgärd", "🔒")


def test_a_group_is_told_of_changes_once_and_quietly(
    telegram: TelegramHouse, karin: TelegramPerson, step: None, clock: FakeClock
) -> None:
    place = group(telegram)
    karin.says("S-1")
    karin.hears("S-1")
    karin.presses("Pågår")
    karin.hears("pågår")
    karin.says("Lägg till: lärarutbyte, TVAB, mars 2027")
    karin.hears("inte sparad")
    karin.presses("Spara")
    karin.hears("Sparad som S-2")
    telegram.settles()
    place.hears_nothing_more()
    clock.advance(timedelta(minutes=3))
    event = place.next()
    assert event is not None
    assert event.content.get("quiet") is True
    for words in (
        "Ändringar i Handlingsplan 2027",
        "S-1 Pilotanläggning Song Cong: pågår (Karin Ek)",
        "S-2 Lärarutbyte: ny åtgärd",
    ):
        assert words in event.text
    clock.advance(timedelta(minutes=3))
    place.hears_nothing_more()


def test_the_plan_is_shown_as_a_picture(telegram: TelegramHouse, karin: TelegramPerson, step: None) -> None:
    karin.says("/plan")
    karin.hears("1 åtgärd")
    karin.presses("Bild")
    karin.hears("Handlingsplan 2027")
    picture = karin.place.next()
    assert picture is not None
    assert picture.content["photo"][0]["width"] > 500


def test_stale_and_made_up_buttons_do_no_harm(telegram: TelegramHouse, karin: TelegramPerson, step: None) -> None:
    karin.says("/plan")
    message = karin.place.next()
    assert message is not None
    odd = [
        "plan",
        "plan:",
        "plan:list:1",
        "plan:list:1:dance:0",
        "plan:list:99:all:0",
        "plan:dance:1",
        "plan:plans:0:x",
    ]
    odd += ["step", "step:show:x", "step:status:1:dance", "step:status:1", "step:later:1:year", "step:undo:99"]
    odd += [
        "plancard:save:99",
        "plancard:dance:1",
        "newplan:save:99",
        "newplan:dance:1",
        "digest:day:9",
        "step:field:1:id",
    ]
    for data in odd:
        karin.presses_on(message, data)
        karin.is_told("Den knappen gäller inte längre.")
    karin.hears_nothing_more()


def test_steps_come_from_a_table_after_a_look_at_it(telegram: TelegramHouse, karin: TelegramPerson, plan: None) -> None:
    rows = [
        "Åtgärd;Ansvarig organisation;Ansvarig;Klart;Kostnad;Valuta;Färg",
        "Underlag;TVAB;Karin;2026-12-15;200 000;SEK;blå",
        "Lärarutbyte;;;mars 2027;;;",
        "Trasig;;;snart;;;",
    ]
    karin.says("/plan")
    karin.hears("0 åtgärder")
    karin.presses("Ny åtgärd")
    karin.hears("skicka en tabell")
    karin.sends_file("plan.csv", "\n".join(rows).encode())
    karin.hears(
        "2 åtgärder att spara",
        "🟡 Underlag · Tekniska verken i Linköping AB · tis 15 dec. 2026",
        "⚪ Lärarutbyte · mars 2027",
        "Rad 4, Klart senast: ”snart” är inget datum",
        "Färg",
    )
    karin.presses("Spara 2 åtgärder")
    karin.hears("S-1 till S-2", "En rad med fel är inte sparad")
    karin.says("/plan")
    karin.hears("2 åtgärder", without=("Trasig",))
    karin.presses("Ny åtgärd")
    karin.hears("skicka en tabell")
    karin.sends_file("plan.csv", "\n".join(rows).replace("snart", "2026-12-20").encode())
    karin.hears("en åtgärd att spara", "2 åtgärder är som förut", without=("Underlag",))
    karin.presses("Avbryt")
    karin.hears("sparar jag inget")
    karin.says("/plan")
    karin.hears("2 åtgärder")
    karin.presses("Tabell")
    karin.hears("2 åtgärder som tabell")
    karin.hears("")
    karin.presses("Ny åtgärd")
    karin.hears("skicka en tabell")
    karin.sends_file("plan.xlsx", b"PK not a workbook")
    karin.hears("inte en fil med en tabell")
    karin.hears_nothing_more()


def test_a_table_that_is_sent_back_changes_the_steps_it_names(
    telegram: TelegramHouse, karin: TelegramPerson, plan: None
) -> None:
    for step in ("Underlag, Tekniska verken, klart 15 dec, 200 000 kr", "Lärarutbyte, klart mars 2027", "Karta"):
        karin.says(f"Lägg till: {step}")
        karin.hears(step.partition(",")[0])
        karin.presses("Spara")
        karin.hears("Sparad som")
    rows = [
        "Nr;Rubrik;Organisation;Klart senast;Status;Kostnad;Valuta",
        "S-1;Underlag provtagning;Tekniska verken i Linköping AB;2026-12-18;pågår;250 000;SEK",
        "s-2;Lärarutbyte;;2027-03;;;",
        "S-3;Karta;;;;;",
        "S-3;Karta igen;;;;;",
        "S-9;Okänd;;;;;",
        "4;Studiebesök;;;;;",
    ]
    karin.says("/plan")
    karin.hears("3 åtgärder")
    karin.presses("Ny åtgärd")
    karin.hears("skicka en tabell")
    karin.sends_file("plan.csv", "\n".join(rows).encode())
    karin.hears(
        "en åtgärd att spara",
        "Studiebesök",
        "en åtgärd i Handlingsplan 2027 ändras",
        "S-1 Underlag",
        "Rubrik: Underlag → Underlag provtagning",
        "Klart senast: tis 15 dec. 2026 → fre 18 dec. 2026",
        "Status: planerad → pågår",
        "200\u00a0000",
        "2 åtgärder är som förut",
        "Rad 5: S-3 står redan på en annan rad",
        "Rad 6: S-9 finns inte i den här planen",
        without=("Lärarutbyte", "Organisation"),
    )
    karin.presses("Spara 2 åtgärder")
    karin.hears("Sparad som S-4", "En åtgärd i Handlingsplan 2027 är ändrad.")
    karin.says("S-1")
    karin.hears("Underlag provtagning", "pågår", "fre 18 dec. 2026", "250")
    karin.hears_nothing_more()


def test_a_step_that_somebody_changed_meanwhile_is_left_alone_by_a_table(
    telegram: TelegramHouse, karin: TelegramPerson, plan: None
) -> None:
    karin.says("Lägg till: Underlag, klart 15 dec")
    karin.hears("Underlag")
    karin.presses("Spara")
    karin.hears("Sparad som")
    karin.says("/plan")
    karin.hears("1 åtgärd")
    karin.presses("Ny åtgärd")
    karin.hears("skicka en tabell")
    karin.sends_file("plan.csv", b"Nr;Rubrik\nS-1;Annat underlag\n")
    karin.hears("S-1 Underlag", "Rubrik: Underlag → Annat underlag")
    with telegram.services.store.write() as work:
        step = work.steps.find(1)
        assert step is not None
        work.steps.revise(step, StepContent("Helt annat"), None, NOW)
    karin.presses("Spara åtgärden")
    karin.hears("Lämnade i fred", "S-1")
    karin.hears_nothing_more()


def test_a_follow_up_of_an_activity_becomes_a_step_and_both_are_closed_together(
    telegram: TelegramHouse, karin: TelegramPerson, plan: None
) -> None:
    karin.says("/log Möte i torsdags om avloppsrening med TVAB. Tekniska verken skickar underlag senast 15 dec.")
    karin.hears("inte sparad", "skickar underlag")
    karin.presses("Spara")
    karin.hears("Sparad som A-1", "Åtgärden är nu S-1", "i Handlingsplan 2027", "tis 15 dec. 2026")
    karin.says("S-1")
    karin.hears("Tekniska verken", "tis 15 dec. 2026", "🔗 A-1")
    karin.presses("✅ Klar")
    karin.hears("klar ·")
    karin.says("/followups")
    karin.hears("", without=("underlag",))
    karin.says("S-1")
    karin.hears("klar")
    karin.presses("Planerad")
    karin.hears("planerad")
    karin.says("/followups")
    karin.hears("underlag")
    followups = karin.place.with_button("1")
    done = next(data for data in followups.buttons.values() if data.startswith("followups:done:"))
    karin.presses_on(followups, done)
    karin.hears("underlag")
    karin.says("S-1")
    karin.hears("klar ·")
    karin.hears_nothing_more()


def test_a_step_follows_what_its_entry_says_anew_and_who_may_see_that(
    telegram: TelegramHouse, karin: TelegramPerson, plan: None
) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR, "linkoping")
    lan = telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")
    anna.says("/log Möte i torsdags om avloppsrening. Tekniska verken skickar underlag senast 15 dec.")
    anna.hears("inte sparad")
    anna.presses("Spara")
    anna.hears("Åtgärden är nu S-1")

    edits(anna, "Uppföljning", "Tekniska verken skickar hela underlaget senast 20 dec")
    lan.says("S-1")
    lan.hears("skickar hela underlaget", "20 Dec")
    edits(anna, "Vilka som ser den", press="Bara vår sida")
    lan.says("S-1")
    lan.hears("find a step S-1")
    lan.says("/plan")
    lan.hears("0 steps")
    edits(anna, "Vilka som ser den", press="Båda sidor")
    lan.says("/plan")
    lan.hears("S-1")
    edits(anna, "Uppföljning", press="Töm")
    lan.says("/plan")
    lan.hears("0 steps")
    edits(anna, "Uppföljning", "Tekniska verken skickar underlag senast 15 dec")
    anna.says("S-2 pågår")
    anna.hears("pågår")
    edits(anna, "Uppföljning", "Lan bokar lokal")
    lan.says("/plan")
    lan.hears("S-2", "S-3")  # what has been begun stays


def edits(person: TelegramPerson, field: str, text: str = "", press: str = "") -> None:
    """Opens A-1, chooses a field, and writes into it or presses a button."""
    person.says("A-1")
    person.hears("A-1")
    person.presses("Ändra")
    person.hears("Vad vill du ändra?")
    person.presses(field)
    person.hears("")
    if press:
        person.presses(press)
    else:
        person.says(text)
    person.hears("A-1")


def test_follow_ups_of_a_table_are_steps_and_move_with_it(karin: TelegramPerson, plan: None) -> None:
    def reads_in(*rows: str) -> None:
        karin.sends_file("a.csv", "\n".join(["Nummer,Startdatum,Rubrik,Uppföljning", *rows]).encode())
        karin.hears("Vad ska jag göra")
        karin.presses("Läs in")
        karin.hears("")
        karin.presses("Spara")
        karin.hears("Klart")

    reads_in(",2026-11-12,Möte,Skicka underlag | Bo | 2026-12-15; Boka lokal")
    karin.says("/plan")
    karin.hears("2 åtgärder", "Boka lokal")
    reads_in("A-1,2026-11-12,Möte,Boka lokal; Skicka underlag | Bo | 2027-01-20")
    karin.says("S-1")
    karin.hears("Skicka underlag", "20 jan. 2027")
    reads_in("A-1,2026-11-12,Möte,Skicka underlag | Bo | 2027-01-20", ",2026-11-13,Annat,Mät igen")
    reads_in("A-1,2026-11-12,Möte två,Skicka underlag | Bo | 2027-01-20", "A-2,2026-11-13,Annat,Mät igen")
    karin.says("/plan")
    karin.hears("2 åtgärder", "Mät igen", without=("lokal",))
    karin.says("/followups")
    karin.hears("Skicka underlag", "20 jan. 2027", without=("lokal",))
    karin.presses("✓ 1")
    karin.hears("Klart")
    karin.says("S-1")
    karin.hears("klar ·")


def test_taking_an_activity_back_takes_its_untouched_steps_along(karin: TelegramPerson, plan: None) -> None:
    karin.says("/log Möte i torsdags om avloppsrening. Tekniska verken skickar underlag senast 15 dec.")
    karin.hears("inte sparad")
    karin.presses("Spara")
    karin.hears("Åtgärden är nu S-1")
    karin.presses("Ångra")
    karin.hears("A-1")
    karin.says("/plan")
    karin.hears("0 åtgärder")
    karin.presses("Återställ")
    karin.hears("A-1")
    karin.says("/plan")
    karin.hears("1 åtgärd")


def test_a_reply_to_a_step_says_how_it_stands(telegram: TelegramHouse, karin: TelegramPerson, step: None) -> None:
    karin.says("S-1")
    shown = karin.place.next()
    assert shown is not None
    number = shown.content["message_id"]
    karin.says("1 april", reply_to=number)
    karin.hears("framflyttad · tors 1 apr. 2027")
    karin.says("Klart!", reply_to=number)
    karin.hears("klar ·")
    rut = telegram.member("Rut", "sv")
    rut.says("S-1")
    shown = rut.place.next()
    assert shown is not None
    rut.says("pågår", reply_to=shown.content["message_id"])
    rut.hears("Bara medarbetare")
    rut.says("S-1 är klar")
    rut.hears("Bara medarbetare")
    karin.says("skjut upp S-1 till 1 maj")
    karin.hears("S-1 är redan klar")
    karin.says("S-1 pågår")
    karin.hears("pågår ·")
    karin.says("skjut upp S-1 till 1 maj")
    karin.hears("framflyttad · lör 1 maj 2027")


def test_the_name_of_a_plan_opens_it(telegram: TelegramHouse, karin: TelegramPerson, plan: None) -> None:
    karin.says("Handlingsplan 2027")
    karin.hears("Handlingsplan 2027 · 0 åtgärder")
    karin.says("Handlingsplan 2028")
    karin.hears("Ny handlingsplan", "Handlingsplan 2028")
    karin.presses("Avbryt")
    karin.hears("sparar jag inget")
    karin.says("/plans")
    karin.hears("Handlingsplan 2027", "antagen", without=("2028",))


def test_a_plan_of_one_side_is_hidden_from_the_other(
    telegram: TelegramHouse, karin: TelegramPerson, step: None
) -> None:
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{karin.number}")
        assert user is not None
        work.users.grant(user.id, work.partnerships.all()[0].id, Role.COORDINATOR, "linkoping")
    minh = telegram.member("Minh", "vi")
    karin.says("/plan")
    karin.hears("1 åtgärd")
    karin.presses("Planen")
    karin.hears("Handlingsplan 2027")
    karin.presses("Bara vår sida")
    karin.hears("🔒")
    minh.says("/plan")
    minh.hears("Chưa có kế hoạch hành động nào")
    minh.says("S-1")
    minh.hears("không tìm thấy")
    karin.presses("Dela med båda sidor")
    karin.hears("Handlingsplan 2027", without=("🔒",))
    minh.says("/plan")
    minh.hears("S-1")


def test_a_step_does_not_give_away_an_activity_of_the_other_side(
    telegram: TelegramHouse, karin: TelegramPerson, step: None
) -> None:
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        user = work.users.by_address(f"telegram:{karin.number}")
        assert user is not None
        work.users.grant(user.id, home, Role.COORDINATOR, "linkoping")
        activity = Activity(partnership_id=home, title="Internt", audience="linkoping", kind="meeting", logged_at=NOW)
        activity.start_on = NOW.date()
        work.activities.add(activity, [])
    minh = telegram.member("Minh", "vi")
    karin.says("S-1")
    karin.hears("S-1")
    karin.presses("Ändra")
    karin.hears("Vad ska ändras")
    karin.presses("Aktiviteter")
    karin.hears("Vilka aktiviteter")
    karin.says("A-99")
    karin.hears("Jag hittar ingen aktivitet A-99")
    karin.says("A-1")
    karin.hears("🔗 A-1")
    minh.says("S-1")
    minh.hears("S-1", without=("A-1",))
    minh.presses("Lịch sử")
    minh.hears("các thay đổi", without=("A-1", "Hoạt động"))


def test_a_new_plan_is_corrected_below_its_card_and_its_dialogue_ends(karin: TelegramPerson) -> None:
    karin.says("Handlingsplan 2026")
    karin.hears("📅 2026")
    card = karin.place.with_button("Spara")
    karin.says("nej, 2027")
    karin.hears("Handlingsplan 2027", "📅 2027")
    karin.presses_on(card, card.buttons["Spara"])
    karin.is_told("kortet")
    karin.says("ny handlingsplan")
    karin.hears("Vad heter planen")
    karin.presses("Spara")
    karin.hears("sparad som utkast")
    karin.says("anta planen nu, tack")
    karin.hears("utkast")
    karin.presses("Anta planen")
    karin.hears("är antagen och gäller")
    karin.says("avsluta handlingsplanen")
    karin.hears("Påminnelser 14 och 3 dagar")
    assert karin.place.with_button("Avsluta planen")
    for text, heard in (("close the plan please", "Reminders 14 and 3 days"), ("kết thúc kế hoạch nhé", "Nhắc")):
        karin.says(text)
        karin.hears(heard)
    karin.says("ny åtgärd")
    karin.hears("Skriv åtgärden")
    karin.says("ja")
    karin.hears("Skriv åtgärden")
    karin.says("Lägg till: underlag, klart 15 mars")
    karin.hears("Ny åtgärd", "Underlag")
    karin.hears_nothing_more()


@pytest.mark.usefixtures("step")
def test_steps_are_found_by_their_words_counted_and_asked_for_by_days(karin: TelegramPerson) -> None:
    karin.says("vem ansvarar för pilotanläggningen?")
    karin.hears("Ur handlingsplanen", "S-1", "Tekniska verken")
    karin.says("when is the pilotanläggning due?")
    karin.hears("From the action plan", "S-1")
    karin.says("hur många steg är klara?")
    karin.hears("Den enda åtgärden är inte klar än", "S-1")
    karin.says("vad ska vara klart i mars?")
    karin.hears("1 åtgärd ska vara klar i mars 2027", "S-1")
    karin.says("what's due before Christmas?")
    karin.hears("No steps are due up to Fri 25 Dec 2026", without=("S-1",))
    karin.says("Vem betalar för deltagandet?")
    karin.hears("[1]", without=("Ur handlingsplanen",))
