"""What was logged is found again: in lists, by questions, by the other side; and what belongs to it."""

import csv
import io

import pytest

from reports.tables import Cell, Column, Table, write_xlsx
from storage import ActivityFile, FollowUp, Organisation, Role
from tests.conversations.talk import House, TelegramHouse, TelegramPerson
from tests.statements import questions

MEETING = (
    "Möte den 12 november 2025 med Song Congs folkkommitté om avloppsrening, fjorton deltagare varav 8 kvinnor. "
    "Beslut: pilotanläggning vid floden."
)
VISIT = "Studiebesök den 3 september 2025 hos Linköpings universitet om luftkvalitet, 9 deltagare."
TRAINING = "Utbildning den 5 maj 2026 för lärare i Thai Nguyen, 21 deltagare."
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 64
JPEG = b"\xff\xd8\xff\xe0" + b"0" * 64


@pytest.fixture
def anna(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator in Linköping."""
    return telegram.member("Anna", "sv", Role.COORDINATOR, "linkoping")


def log(person: TelegramPerson, text: str, number: int) -> None:
    person.says(f"/log {text}")
    person.hears("Ny aktivitet")
    person.presses("Spara")
    person.hears(f"Sparad som A-{number}")


def test_list_is_paged_and_filtered_by_words_and_by_buttons(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    object.__setattr__(telegram.services.settings, "page_size", 2)
    for number, text in enumerate((MEETING, VISIT, TRAINING), 1):
        log(anna, text, number)

    anna.says("/activities")
    anna.hears("(3)", "A-3", "A-1", without=("A-2",))
    anna.presses("Äldre")
    anna.hears("A-2", without=("A-3",))
    anna.presses("Nyare")
    anna.hears("A-3", "A-1", without=("A-2",))
    anna.says("/activities AVLOPP 2025")
    anna.hears("(1)", "A-1", "avlopp")
    anna.says("/activities LiU")
    anna.hears("A-2", "Linköpings universitet", without=("A-1",))
    anna.says("/activities av Anna")
    anna.hears("(3)", "loggad av Anna")
    anna.says("/activities utbildningarna zebror 2026")
    anna.hears("(1)", "A-3", "Inget av det nämner ”zebror”")
    anna.says("/activities Mars")
    anna.hears("Inget som är loggat passar")
    anna.presses("Visa alla")
    anna.hears("(3)")
    anna.presses("Filter")
    anna.hears("välja ut")
    anna.presses("Typ")
    anna.hears("Vilken typ?")
    anna.presses("Utbildning")
    anna.hears("(1)", "A-3")
    anna.presses("Filter")
    anna.hears("välja ut")
    anna.presses("Period")
    anna.hears("Vilken period?")
    anna.presses("Förra året")
    anna.hears()
    anna.says("/activities A-2")
    anna.hears("A-2", "Studiebesök")
    anna.hears_nothing_more()


def test_questions_about_our_doings_are_answered_from_the_log(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    log(anna, MEETING, 1)
    log(anna, VISIT, 2)
    lan = telegram.member("Lan", "vi", Role.READER, "thai-nguyen")

    anna.says("När träffade vi Song Congs folkkommitté senast?")
    anna.hears("Ur det som har loggats", "A-1 (ons 12 nov. 2025)", without=("A-2",))
    anna.says("What did we decide about the pilot plant?")
    anna.hears("From what has been logged", "A-1 (Wed 12 Nov 2025)", "pilotanläggning", without=("A-2",))
    lan.says("Chúng ta đã họp với UBND Sông Công khi nào?")
    lan.hears("Theo những gì đã ghi lại", "A-1")
    anna.says("Vem bekostar deltagandet i utbytet?")
    anna.hears("[1]", without=("loggats",))
    anna.says("Vad bestämde vi om simhallen?")
    anna.hears("hittar jag inte", without=("A-1", "A-2"))
    anna.says("A-1")
    anna.hears("A-1")
    anna.says("Hur många var det?")
    anna.hears("A-1", "14 deltagare", without=("💰", "Loggad"))
    anna.says("Påminn mig på måndag kl 10 att skicka protokollet")
    anna.hears("⏰")
    anna.says("Vad är nästa steg?")
    anna.hears("inget om det i A-1")
    anna.says("Visa den")
    anna.hears("A-1", "Loggad")
    anna.presses("Ta bort")
    anna.hears("borttagen")
    anna.says("När träffade vi Song Congs folkkommitté senast?")
    anna.hears("", without=("A-1",))


def test_entry_of_one_side_is_neither_shown_nor_hinted_at_to_the_other(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    lan = telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Vilka som ser den")
    anna.hears("Vilka ska få se")
    anna.presses("Bara vår sida")
    anna.hears("🔒")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    lan.says("A-1")
    lan.hears("can’t find an activity A-1")
    lan.says("/activities")
    lan.hears("Nothing has been logged")
    lan.says("What did we decide about the pilot plant?")
    lan.hears("", without=("A-1", "pilotanläggning"))
    lan.says("/followups")
    lan.hears("Nothing has been logged")
    anna.says("A-1")
    anna.hears("A-1", "🔒", without=("Inte bekräftad",))
    shown = anna.place.with_button("Historik")
    assert not any("andra sidan" in label for label in shown.buttons)
    anna.presses_on(shown, "activity:ask:1")
    anna.is_told("bara för den egna sidan")


def test_other_side_confirms_or_returns(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    lan = telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")
    log(anna, MEETING, 1)

    anna.presses("Be den andra sidan")
    anna.hears("den andra sidans samordnare")
    lan.hears("Anna", "A-1", "14 participants")
    anna.says("A-1")
    anna.hears("Väntar på bekräftelse från Thái Nguyên")
    lan.presses("Return")
    lan.hears("What is not right")
    lan.says("We were 15")
    lan.hears("returned")
    anna.hears("Lan", "A-1", "We were 15")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Deltagare")
    anna.hears("Hur många")
    anna.says("15 deltagare varav 8 kvinnor")
    anna.hears("15 deltagare", "Inte bekräftad")
    anna.presses("Be den andra sidan")
    anna.hears("den andra sidans samordnare")
    lan.hears("15 participants")
    request = lan.place.with_button("Confirm")
    lan.presses("Confirm")
    lan.hears("A-1 is confirmed")
    anna.hears("Lan har bekräftat")
    lan.presses_on(request, request.buttons["Confirm"])
    lan.is_told("A-1 has been confirmed already")
    anna.presses_on(request, request.buttons["Confirm"])
    anna.is_told("Bara samordnarna på den tillfrågade sidan")
    anna.says("A-1")
    anna.hears("Bekräftad av Thái Nguyên (Lan)")
    lan.says("A-1")
    lan.hears("Confirmed by Thái Nguyên (Lan)")


def test_files_go_with_the_card_and_stay_with_the_entry(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    anna.sends_photo(JPEG, caption=f"/log {MEETING}", media_group_id="7")
    anna.hears("Ny aktivitet", "Filerna i albumet", without=("1 bilaga",))  # the rest is still to come
    anna.sends_photo(JPEG + b"1", media_group_id="7")
    anna.sends_file("underlag.pdf", b"%PDF-1.7 lite text")
    anna.hears("underlag.pdf", "3 filer")
    anna.sends_file("virus.exe", b"MZ\x90\x00")
    anna.hears("virus.exe togs inte emot")
    anna.sends_file("stor.pdf", b"%PDF-1.7", 30 * 1024 * 1024)
    anna.hears("stor.pdf togs inte emot", "30 MB", "20 MB")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.says("A-1")
    anna.hears("3 bilagor")
    anna.presses("Bilagor (3)")
    anna.hears("3 av 3")

    with telegram.services.store.write() as work:
        kept = work.activity_files.of(1)[0]
        same = {name: getattr(kept, name) for name in ("activity_id", "media_type", "size", "sha256", "added_at")}
        work.activity_files.add_all([ActivityFile(name=f"{number}.png", **same) for number in range(9)])
    anna.presses("Bilagor (3)")
    (told,) = [event.text for event in iter(anna.place.next, None) if "av 12" in event.text]
    assert "10 av 12" in told
    assert "2 bilagor till A-1 återstår" in told
    anna.presses("Visa de följande (2)")
    (rest,) = [event.text for event in iter(anna.place.next, None) if "av 12" in event.text]
    assert "2 av 12" in rest
    assert "återstår" not in rest


def test_loose_file_is_asked_about(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    eve = telegram.member("Eve", "sv", Role.CONTRIBUTOR)
    log(anna, MEETING, 1)

    anna.sends_file("karta.png", PNG)
    anna.hears("Vad ska jag göra med karta.png?")
    offer = anna.place.with_button("Bifoga till A-1")
    eve.says("/language")
    eve.hears("Vilket språk")
    eve.presses_on(telegram.api.events[eve.place.heard], "file:attach:1:1")
    eve.is_told("gäller inte längre")
    anna.presses("Bifoga till A-1")
    anna.hears("bilaga till A-1")
    anna.presses_on(offer, "file:drop:1")
    anna.is_told("gäller inte längre")
    anna.sends_file("anteckning.png", PNG + b"1")
    anna.hears("Vad ska jag göra")
    anna.presses("Logga en aktivitet")
    anna.hears("Vad hände?")
    anna.says(VISIT)
    anna.hears("Ny aktivitet", "1 bilaga")
    eve.sends_file("pm.txt", b"Ett pm.")
    eve.hears("Vad ska jag göra med pm.txt?", "Bara administratörer kan lägga in dokument.")


def test_exported_table_is_changed_and_read_in_again(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    log(anna, MEETING, 1)

    anna.says("/activities export")
    anna.hears("I vilken form")
    anna.presses("CSV")
    anna.hears("Här är aktiviteten som fil")
    anna.hears("")  # the file itself
    rows = [
        ["Nummer", "Startdatum", "Typ", "Rubrik", "Deltagare", "Organisationer", "Kostnader"],
        ["A-1", "2025-11-12", "Möte", "Möte om avlopp", "15", "Song Congs folkkommitté", ""],
        ["", "2026-02-03", "Kurs", "Kurs i slam", "7", "LiU; Östgötateatern", "45000 SEK | LiU"],
        ["", "i somras", "Möte", "Utan dag", "", "", ""],
        ["A-99", "2026-02-03", "Krig", "Okänd", "", "", ""],
    ]
    table = io.StringIO()
    csv.writer(table).writerows(rows)
    anna.sends_file("aktiviteter.csv", table.getvalue().encode())
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("1 ny aktivitet, en ändrad.", "Rad 4, Startdatum", "Rad 5, Typ", "Inget är sparat")
    anna.presses("Spara de 2 rätta raderna")
    anna.hears("1 ny, 1 ändrad", "Rad 5, Typ: ”Krig”", "Studiebesök")
    anna.sends_file("igen.csv", table.getvalue().encode())
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("0 nya aktiviteter och 2 som finns redan.")
    anna.says("A-1")
    anna.hears("Möte om avlopp", "15 deltagare")
    anna.says("/activities slam")
    anna.hears("Kurs i slam")
    anna.says("/organisations Östgötateatern")
    anna.hears("🏛 Östgötateatern")


def test_register_is_looked_through_and_edited(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)

    anna.says("/organisations")
    anna.hears("Organisationer (17)")
    anna.says("/organisations TVAB")
    anna.hears("Tekniska verken i Linköping AB", "TVAB", "Företag")
    anna.presses("Andra namn")
    anna.hears("förkortningar")
    anna.says("TVAB, Tekniska")
    anna.hears("Ändrat", "TVAB, Tekniska")
    anna.presses("Typ")
    anna.hears("slags organisation")
    anna.presses("Nätverk")
    anna.hears("Nätverk")
    anna.says("/organisations")
    anna.hears("(17)")
    anna.presses("Ny organisation")
    anna.hears("Vad heter")
    anna.says("Östgötateatern")
    anna.hears("Tillagd", "Östgötateatern")
    anna.says("/organisations finns inte")
    anna.hears("Ingen organisation")


def test_register_is_read_in_from_a_file_but_for_the_rows_that_are_wrong(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    rows = ("id,sv,en,vi,aliases,kind", "teater,Teatern,The Theatre,Nhà hát,T;TT,other", "bio,,B,B,,other")
    more = ("tekniska,Tekniska,T,T,,company", "kiosk,Kiosken,K,K,,shop", "teater,Igen,Again,Lại,,other")

    anna.sends_file("register.csv", "\n".join((*rows, *more)).encode())
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("en ny organisation", "1 som finns redan", "3 saker", "Rad 3, sv", "Rad 5, kind", "Rad 6, id")
    anna.presses("Spara de 2 rätta raderna")
    anna.hears("en ny organisation, en ändrad")
    anna.says("/organisations TT")
    anna.hears("Teatern", "Nhà hát")
    log(anna, "Möte med Teatern i går om scenen", 1)

    anna.sends_file("register.csv", b"id,sv,en,vi\nteater,Scenhuset,The Stage,S\n")  # what it does not tell stays
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("1 som finns redan")
    anna.presses("Spara raden")
    anna.hears("en ändrad")
    anna.says("/organisations TT")
    anna.hears("Scenhuset", "The Stage")
    anna.says("/activities scenhuset")
    anna.hears("A-1")


def test_chats_belong_to_partnerships(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    sides = [{"id": "b", "name": "Borås", "country": "SE", "timezone": "Europe/Stockholm", "language": "sv"}]
    with telegram.services.store.write() as work:
        other = work.partnerships.ensure("Borås – Huế", sides)
    log(anna, MEETING, 1)

    anna.says("/partnership")
    anna.hears("Linköping – Thai Nguyen")
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{anna.number}")
        assert user is not None
        work.users.grant(user.id, other.id, Role.COORDINATOR)
    anna.says("/partnership")
    anna.hears("Vilket samarbete")
    anna.presses("Borås – Huế")
    anna.hears("Nu talar vi om Borås – Huế")
    anna.says("/activities")
    anna.hears("inget loggat")
    anna.says("A-1")
    anna.hears("hittar ingen")
    log(anna, VISIT, 2)
    anna.says("/activities")
    anna.hears("(1)", "A-2")


def test_admin_of_one_partnership_cannot_bind_a_group_to_another(telegram: TelegramHouse) -> None:
    john = telegram.member("John", "en")
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        other = work.partnerships.ensure("Borås – Huế", []).id
        user = work.users.by_address(f"telegram:{john.number}")
        assert user is not None
        work.users.grant(user.id, home, Role.ADMIN)
    group = telegram.admitted_group(-500, "Avlopp", john)

    john.says("/partnership", to=group)
    heard = group.next()
    assert heard is not None
    assert "Huế" not in heard.text
    john.presses_on(heard, f"partnership:choose:{other}")
    telegram.settles()
    with telegram.services.store.read() as work:
        chat = work.chats.by_address("telegram:-500")
        assert chat is not None
        assert chat.partnership_id == home


def test_change_of_an_entry_is_undone_and_stays_in_its_history(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    log(anna, MEETING, 1)

    anna.says("A-1")
    anna.hears("14 deltagare")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Organisationer")
    anna.hears("Vilka organisationer")
    anna.says("Linköpings universitet")
    anna.hears("🏛 Linköpings universitet", without=("🏛 Song",))
    anna.presses("Ångra")
    anna.hears("Ändringen är ångrad", "🏛 Song Congs folkkommitté")
    anna.presses("Historik")
    anna.hears("(2)", "organisationer: Song Congs folkkommitté → Linköpings universitet")


def reads_in(person: TelegramPerson, rows: list[list[str]], *words: str) -> str:
    """Sends a table, has it read in and saved in the person's language; returns what was said before it was saved."""
    ask, take, save, done = words
    table = io.StringIO()
    csv.writer(table, delimiter=";").writerows(rows)
    person.sends_file("a.csv", table.getvalue().encode())
    person.hears(ask)
    person.presses(take)
    shown = person.hears("")
    person.presses(save)
    person.hears(done)
    return shown


@pytest.mark.parametrize(
    ("language", "words", "heading", "kind"),
    [
        (
            "en",
            ("What should I do", "Import the table", "Save", "2 new, 0 changed"),
            ["Number", "Start date", "Kind", "Title", "Participants"],
            "Training",
        ),
        (
            "vi",
            ("a.csv", "Nhập bảng này", "Lưu", "2 mới"),
            ["Số", "Ngày bắt đầu", "Loại", "Tiêu đề", "Người tham dự"],
            "Tập huấn",
        ),
    ],
)
def test_table_is_read_in_in_the_language_of_who_sends_it(
    telegram: TelegramHouse, language: str, words: tuple[str, ...], heading: list[str], kind: str
) -> None:
    lan = telegram.member("Lan", language, Role.COORDINATOR, "thai-nguyen")

    rows = [heading, ["", "2026-02-03", kind, "Slam 1", "12"], ["", "04/02/2026", "", "Slam 2", ""]]
    reads_in(lan, rows, *words)
    lan.says("A-1")
    lan.hears("Slam 1", "12", kind)


SWEDISH = ("Vad ska jag göra", "Läs in tabellen", "Spara", "Klart")


def test_an_album_below_a_card_is_told_once_and_as_a_whole(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    for number in range(3):
        anna.sends_photo(JPEG + str(number).encode(), media_group_id="9")
    anna.hears("Filerna i albumet", without=("1 fil",))
    anna.hears_nothing_more()
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.says("A-1")
    anna.hears("3 bilagor")


def test_internal_said_of_a_meeting_keeps_it_to_the_own_side(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    anna.says("/log Möte i går om budgeten med Tekniska verken, 3 deltagare, internt")
    card = anna.hears("🔒", "3 deltagare")
    assert "internt" not in card
    anna.presses("Båda sidor")
    anna.hears("👁")


def test_yes_and_no_in_words_to_a_question_whether_an_entry_is_right(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    lan = telegram.member("Lan", "vi", Role.COORDINATOR, "thai-nguyen")
    log(anna, MEETING, 1)
    anna.presses("Be den andra sidan")
    anna.hears("Jag har bett")
    lan.hears("A-1")
    lan.says("đúng rồi")
    lan.hears("bấm nút “Xác nhận”")
    anna.hears_nothing_more()
    anna.says("A-1")
    anna.hears("Väntar på bekräftelse")


def test_a_no_in_words_asks_what_is_wrong_with_an_entry(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    lan = telegram.member("Lan", "vi", Role.COORDINATOR, "thai-nguyen")
    log(anna, MEETING, 1)
    anna.presses("Be den andra sidan")
    anna.hears("Jag har bett")
    lan.hears("A-1")
    lan.says("không đúng, phải là 28 người")
    lan.hears("Điều gì chưa đúng trong A-1?")
    lan.says("phải là 28 người")
    lan.hears("Đã gửi trả")
    anna.hears("Lan har skickat tillbaka", "28")
    anna.says("28 deltagare")
    anna.hears("A-1", "28 deltagare", "Inte bekräftad")


def test_table_without_some_columns_leaves_them_as_they_are(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    lan = telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")
    log(anna, MEETING, 1)
    anna.says("A-1")
    anna.hears("14 deltagare")
    anna.presses("Ändra")
    anna.hears("Vad vill")
    anna.presses("Vilka som ser den")
    anna.hears("Vilka")
    anna.presses("Bara vår sida")
    anna.hears("🔒")

    rows = [["Nummer", "Startdatum", "Rubrik", "Vilka som ser den"], ["A-1", "2025-11-12", "Nytt namn", ""]]
    reads_in(anna, rows, *SWEDISH)
    anna.says("A-1")
    anna.hears("Nytt namn", "14 deltagare", "Song Congs folkkommitté", "🔒")
    lan.says("A-1")
    lan.hears("can’t find")

    rows = [["Nummer", "Startdatum", "Rubrik", "Deltagare"], ["A-1", "2025-11-12", "Nytt namn", ""]]
    assert "A-1 blir av med det som står under Deltagare" in reads_in(anna, rows, *SWEDISH)


def test_rows_that_cannot_be_are_told_and_what_is_to_come_is_planned(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    rows = [
        ["Startdatum", "Rubrik", "Deltagare", "Kvinnor", "Kostnader"],
        ["2025-11-12", "För många kvinnor", "5", "8", ""],
        ["2025-11-12", "Tjänat på det", "", "", "-45000 SEK"],
        ["2031-05-01", "Långt fram", "", "", ""],
    ]
    shown = reads_in(anna, rows, *SWEDISH)

    assert "Rad 2, Deltagare" in shown
    assert "Rad 3, Kostnader" in shown
    anna.says("A-1")
    anna.hears("Långt fram", "planerad")


def test_table_that_nobody_has_touched_changes_nothing(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    log(anna, MEETING, 1)
    with telegram.services.store.write() as work:
        entry = work.activities.find(1)
        assert entry is not None
        entry.decisions = ["Pilot vid floden; start 2026", "Två | streck"]
        entry.confirmation, entry.confirmation_side = "confirmed", "thai-nguyen"
        work.follow_ups.add(FollowUp(activity_id=1, text="Skicka", organisation_id=6, person="Eva", due_on=None))

    anna.says("/activities export")
    anna.hears("I vilken form")
    anna.presses("CSV")
    anna.hears("Här är aktiviteten som fil")
    sent = anna.place.next()
    assert sent is not None
    anna.sends_file("a.csv", telegram.api.files[sent.content["document"]["file_id"]][1])
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("Aktiviteten i a.csv finns redan", "inget att läsa in")


def edits(person: TelegramPerson, field: str, text: str) -> None:
    """Opens A-1, chooses a field and writes into it."""
    person.says("A-1")
    person.hears("A-1")
    person.presses("Ändra")
    person.hears("Vad vill du ändra?")
    person.presses(field)
    person.hears("")
    person.says(text)
    person.hears(text)


def test_undo_takes_back_only_the_newest_change_and_only_ones_own(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    bo = telegram.member("Bo", "sv", Role.COORDINATOR, "linkoping")
    log(anna, MEETING, 1)

    edits(anna, "Rubrik", "Fel rubrik")
    old = anna.place.with_button("Ångra")
    edits(bo, "Resultat", "Avtal om pilot undertecknat")
    anna.presses_on(old, "activity:revert:1:1")
    anna.is_told("finns inget att ångra")
    edits(anna, "Rubrik", "Ännu en")
    anna.presses("Ångra")
    anna.hears("Fel rubrik", "Avtal om pilot undertecknat")


def test_undo_brings_the_confirmation_back_that_the_change_took(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    log(anna, MEETING, 1)
    with telegram.services.store.write() as work:
        entry = work.activities.find(1)
        assert entry is not None
        entry.confirmation, entry.confirmation_side = "confirmed", "thai-nguyen"

    edits(anna, "Rubrik", "Fel rubrik")
    anna.presses("Ångra")
    anna.hears("Möte med Song Congs", "Bekräftad")


def test_card_over_an_entry_keeps_what_others_have_changed_meanwhile(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    bo = telegram.member("Bo", "sv", Role.COORDINATOR, "linkoping")
    anna.says(f"/log {MEETING}")
    said = anna.last_said
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")

    anna.edits(f"/log {MEETING} Plats: Rådhuset.", said=said)
    anna.hears("Ändring av A-1", "Rådhuset")
    edits(bo, "Resultat", "Avtal om pilot undertecknat")
    anna.presses("Spara")
    anna.hears("Rådhuset", "Avtal om pilot undertecknat")


def test_what_a_side_keeps_to_itself_is_not_found_by_its_name(telegram: TelegramHouse) -> None:
    lan = telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")
    with telegram.services.store.write() as work:
        partnership, names = work.partnerships.all()[0].id, {"sv": "Hemlig part AB", "en": "Secret", "vi": "Bí mật"}
        kept = Organisation(partnership_id=partnership, key="hpab", aliases=["HPAB"], audience="linkoping", **names)
        work.organisations.add(kept)

    lan.says("/organisations")
    lan.hears("")
    lan.presses("New organisation")
    lan.hears("")
    lan.says("HPAB")
    lan.hears("HPAB", without=("Secret", "Hemlig"))
    lan.says("/log Meeting 12 November 2025 with the company Hemlig part AB, 14 people.")
    lan.hears("New activity")
    lan.presses("Save")
    lan.hears("Saved as A-1")
    with telegram.services.store.read() as work:
        found = work.organisations.by_key(partnership, "hpab")
        assert found is not None
        assert found.audience == "linkoping"


def test_two_who_log_the_same_meeting_are_asked_and_add_to_one_entry(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    bo = telegram.member("Bo", "sv", Role.COORDINATOR, "linkoping")
    text = "Möte den 12 november 2025 med Östgötateatern AB om scenkonst, 14 deltagare."
    anna.says(f"/log {text}")
    anna.hears("Ny aktivitet")
    bo.says(f"/log {text} Beslut: en gemensam pjäs.")
    bo.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")

    bo.presses("Spara")
    bo.hears("samma som A-1")
    bo.presses("Ja, visa A-1")
    bo.hears("Ändring av A-1", "gemensam pjäs")
    bo.presses("Spara")
    bo.hears("A-1", "gemensam pjäs", "14 deltagare")


def test_long_tables_are_saved_in_few_statements_and_each_matter_and_name_once(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    rows = [["Startdatum", "Rubrik", "Organisationer", "Uppföljning"]]
    rows += [[f"2024-03-{1 + number}", f"Möte {number}", "Nya bolaget", "Mät igen"] for number in range(28)]
    rows += [["2024-03-01", "MÖTE 0", "nya  Bolaget", ""], ["2024-03-01", "Möte 0", "LiU", ""]]
    with questions() as asked:
        shown = reads_in(anna, rows, *SWEDISH)

    assert "29 nya aktiviteter och en som finns redan" in shown
    assert sum("activities" in statement or "organisations" in statement for statement in asked) < len(rows)
    with telegram.services.store.read() as work:
        assert [found.sv for found in work.organisations.all(1) if "bolaget" in found.sv.lower()] == ["Nya bolaget"]
        assert len(work.follow_ups.open(1, None, size=50)) == 28
    anna.says("/activities Nya bolaget")
    anna.hears("(28)", "Möte 27")
    table = io.StringIO()
    csv.writer(table).writerows(rows)
    anna.sends_file("igen.csv", table.getvalue().encode())
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("0 nya aktiviteter och 30 som finns redan")
    anna.says("/activities 2024")
    anna.hears("(29)")


def test_every_sheet_of_activities_is_read_in_and_what_is_not_read_is_named(anna: TelegramPerson) -> None:
    titles = ("Startdatum", "Rubrik", "Typ", "Organisationer", "Diarienummer")
    columns = [Column(title, title) for title in titles]
    meetings: list[list[Cell]] = [[f"{year}-01-09", f"Möte {year}", "Möte", "LiU", "KS 9"] for year in ("2025", "2026")]
    wrong: list[Cell] = ["i våras", "Dialog", "Möte", "", ""]
    sheets = [
        Table("2025", columns, meetings[:1]),
        Table("2026", columns, [meetings[1], wrong]),
        Table("Priser", [Column("a", "Vara")], [["Tåg"]]),
    ]
    anna.sends_file("a.xlsx", write_xlsx(sheets))
    anna.hears("Vad ska")
    anna.presses("Läs in tabellen")
    anna.hears("2 nya aktiviteter", "hoppar över: Diarienummer", "läser jag inte: Priser", "2026: Rad 3, Startdatum")
    anna.presses("Spara de 2 rätta raderna")
    anna.hears("2 nya")
    anna.says("/activities Möte 2026")
    anna.hears("Möte 2026")
