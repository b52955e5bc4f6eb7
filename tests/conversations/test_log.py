"""After a meeting: one message, a card, an entry; and everything that people do in between."""

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Role
from tests.conversations.talk import House, TelegramHouse, TelegramPerson
from tests.conversations.test_restart import readers
from tests.fakes.bot_api import BotApi

MEETING = (
    "Möte den 12 november 2025 med Song Congs folkkommitté om avloppsrening, fjorton deltagare varav 8 kvinnor. "
    "Beslut: pilotanläggning. Tekniska Verken skickar underlag senast 15 december 2030."
)
TALKS = {
    "sv": (
        MEETING,
        ("12 nov. 2025", "Möte", "14 deltagare", "8 kvinnor", "Song Congs folkkommitté"),
        "Spara",
        "Sparad",
    ),
    "en": (
        "Study visit on 3 September 2025 at Linköping University about air quality, 9 participants, 4 women.",
        ("3 Sep", "Study visit", "9 participants", "4 women", "Linköping University"),
        "Save",
        "Saved",
    ),
    "vi": (
        "Họp ngày 12/11/2025 với Sở Tài nguyên và Môi trường về nước thải, mười bốn người, trong đó 8 nữ.",
        ("12/11/2025", "Cuộc họp", "14 người", "8 nữ", "Sở Tài nguyên và Môi trường"),
        "Lưu",
        "Đã lưu",
    ),
}


@pytest.fixture
def anna(telegram: TelegramHouse) -> TelegramPerson:
    return telegram.member("Anna", "sv", Role.CONTRIBUTOR)


@pytest.mark.parametrize("language", TALKS)
def test_a_message_becomes_a_card_and_the_card_an_entry(house: House, language: str) -> None:
    text, shown, save, saved = TALKS[language]
    anna = house.member("Rut", language, Role.CONTRIBUTOR)

    anna.says(f"/log {text}")
    anna.hears(*shown)
    anna.says("/activities")
    anna.hears("/log")
    anna.says(f"/log {text}")
    anna.hears(*shown)
    anna.presses(save)
    anna.hears(saved, "A-1")
    anna.says("/activities")
    anna.hears("A-1", shown[1])
    anna.says("A-1")
    anna.hears(*shown, "Rut")
    anna.hears_nothing_more()


def test_text_is_asked_for_when_there_is_none(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says("/log")
    anna.hears("Vad hände?")
    anna.says(MEETING)
    anna.hears("Ny aktivitet", "14 deltagare")
    anna.says("/log")
    anna.hears("Vad hände?")
    anna.says("/cancel")
    anna.hears("Då lämnar vi det")
    anna.hears_nothing_more()


def test_somebody_elses_message_is_logged_by_a_reply(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    admin = telegram.member("Admin", "sv", Role.ADMIN)
    group = telegram.group(-5, "Projektet", admin)
    group.hears("inte släppts in")
    admin.presses("Släpp in gruppen", in_=group)
    group.hears("har släppts in")

    admin.says("Studiebesök den 3 september 2025 hos Tekniska verken, 5 deltagare", to=group)
    anna.says("/log", to=group, reply_to=admin.last_said)
    group.hears("Studiebesök", "5 deltagare")
    admin.presses("Spara", in_=group)
    admin.is_told("Kortet tillhör Anna")
    anna.presses("Spara", in_=group)
    group.hears("Sparad som A-1")


def test_goals_count_only_when_a_person_has_confirmed_them(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Förslag: 6 Rent vatten")
    anna.presses("🎯 6 Rent vatten")
    anna.hears("6 Rent vatten", without=("Förslag: 6",))
    anna.presses("✓ 6 Rent vatten")
    anna.hears("Förslag: 6")
    anna.presses("Spara")
    anna.hears("Sparad", "Är det här målet rätt?")
    anna.says("A-1")
    anna.hears("Möte", without=("🎯",))
    anna.says(f"/log {MEETING.replace('fjorton', 'sexton')}")
    anna.hears("Förslag: 6 Rent vatten")
    anna.presses("Spara")
    anna.hears("A-1")
    anna.presses("spara ändå")
    anna.hears("Sparad som A-2", "Är det här målet rätt?")
    anna.presses("🎯 6 Rent vatten")
    anna.hears("🎯 6 Rent vatten")


FIELDS = {
    "Rubrik": ("Workshop om slam", "Workshop om slam"),
    "Datum": ("13 november 2025", "13 nov. 2025"),
    "Plats": ("Nykvarn", "Nykvarn"),
    "Deltagare": ("20 deltagare varav 11 kvinnor", "20 deltagare, 11 kvinnor"),
    "Organisationer": ("Linköpings universitet, Östgötateatern", "🆕 Östgötateatern"),
    "Resultat": ("Alla var nöjda.", "📝 Alla var nöjda."),
    "Beslut": ("Ett rör\nTvå rör", "Beslut: Två rör"),
    "Uppföljning": ("Anna bokar lokal senast 20 december 2030", "20 dec. 2030"),
    "Ämnen": ("slam, rör", "slam, rör"),
    "Kostnader": ("45 000 kr", "SEK"),
}


def test_each_field_is_edited_by_a_button_and_a_message(anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    for button, (value, shown) in FIELDS.items():
        anna.presses("Ändra")
        anna.hears("Vad vill du ändra?")
        anna.presses(button)
        anna.hears("")
        anna.says(value)
        anna.hears("Ny aktivitet", shown)
    anna.presses("Spara")
    anna.hears("Sparad som A-1: Workshop om slam")
    anna.says("/organisations Östgötateatern")
    anna.hears("🏛 Östgötateatern")
    anna.hears_nothing_more()


def test_kind_and_goals_are_edited_by_buttons(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Typ")
    anna.hears("Vad var det?")
    anna.presses("Konferens")
    anna.hears("Konferens")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Globala mål")
    anna.hears("17 Genomförande")
    anna.presses("13")
    anna.hears("17 Genomförande")
    anna.presses("Tillbaka")
    anna.hears("🎯 13 Bekämpa")


def test_unclear_value_is_said_to_be_so_and_asked_again(anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Datum")
    anna.hears("När var det?")
    anna.says("ingen aning")
    anna.hears("Jag hittar inget datum")
    anna.says("13 november 2025")
    anna.hears("13 nov. 2025")


def test_none_clears_a_field_and_women_leave_the_total(anna: TelegramPerson) -> None:
    anna.says("/log Möte i går med LiU och Sida, 20 deltagare")
    anna.hears("20 deltagare", "LiU")
    for field, asked, said, heard, gone in (
        ("Deltagare", "Hur många deltog?", "9 kvinnor", "20 deltagare, 9 kvinnor", "🆕"),
        ("Deltagare", "Hur många deltog?", "ca 30", "30 deltagare", "kvinnor"),
        ("Organisationer", "Vilka organisationer deltog?", "inga", "30 deltagare", "inga"),
    ):
        anna.presses("Ändra")
        anna.hears("Vad vill du ändra?")
        anna.presses(field)
        anna.hears(asked)
        anna.says(said)
        anna.hears(heard, without=(gone,))


@pytest.mark.parametrize(
    ("language", "told", "doubt"),
    [
        ("sv", "/log Möte 31 september med LiU", "⚠️ Jag förstod inte vilken dag ”31 september” är"),
        ("en", "/log We met LiU the other day about sewage", "⚠️ I couldn’t tell which day “the other day” is"),
        ("vi", "/log Cuộc họp với LiU hôm qua bị hủy", "⚠️ Có vẻ hoạt động này đã không diễn ra"),
    ],
)
def test_card_says_what_of_its_day_was_not_understood(house: House, language: str, told: str, doubt: str) -> None:
    kim = house.member("Kim", language, Role.CONTRIBUTOR)

    kim.says(told)
    kim.hears(doubt)


def test_cancelled_card_saves_nothing_and_can_be_reopened(anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Avbryt")
    anna.hears("Ingenting är sparat")
    anna.says("/activities")
    anna.hears("inget loggat")
    anna.presses("Ångra")
    anna.hears("Ny aktivitet", "14 deltagare")
    anna.presses("Spara")
    anna.hears("Sparad")


def test_second_press_and_the_press_of_somebody_else_are_harmless(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    eve = telegram.member("Eve", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    card = anna.place.with_button("Spara")
    save = card.buttons["Spara"]
    eve.says("/language")
    eve.hears("Vilket språk")
    eve.presses_on(telegram.api.events[eve.place.heard], save)
    eve.is_told("gäller inte längre")
    anna.presses_on(card, save)
    anna.presses_on(card, save)
    anna.is_told("redan sparat som A-1")
    anna.presses_on(card, card.buttons["Avbryt"])
    anna.is_told("redan sparat som A-1")
    anna.hears("Sparad som A-1")
    anna.hears_nothing_more()
    anna.says("/activities")
    anna.hears("(1)")


def test_card_survives_a_restart(config: Config, overrides: Overrides, api: BotApi) -> None:
    house, (rut,) = readers(config, overrides, api, "Rut")

    with house.open():
        with house.services.store.write() as work:
            user = work.users.by_address(f"telegram:{rut.number}")
            assert user is not None
            work.users.grant(user.id, work.partnerships.all()[0].id, Role.CONTRIBUTOR)
        rut.says(f"/log {MEETING}")
        rut.hears("Ny aktivitet")
        rut.presses("Ändra")
        rut.hears("Vad vill du ändra?")
        rut.presses("Plats")
        rut.hears("Var var det?")
    with house.open():
        rut.says("Nykvarn")
        rut.hears("Nykvarn")
    with house.open():
        rut.presses("Spara")
        rut.hears("Sparad som A-1")


def test_edited_message_updates_the_card_but_not_what_was_edited_by_hand(anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("14 deltagare")
    anna.presses("🎯 6 Rent vatten")
    anna.hears("🎯 6 Rent")
    anna.edits(f"/log {MEETING.replace('fjorton', 'sexton')}")
    anna.hears("16 deltagare", "🎯 6 Rent", without=("Förslag: 6",))
    anna.hears_nothing_more()


def test_message_edited_after_saving_offers_the_change(anna: TelegramPerson) -> None:
    anna.says(f"/log {MEETING}")
    anna.hears("14 deltagare")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.edits(f"/log {MEETING.replace('fjorton', 'sexton')}")
    anna.hears("Ändring av A-1", "16 deltagare")
    anna.presses("Spara")
    anna.hears("A-1", "16 deltagare", "Ändringarna är sparade")
    anna.presses("Historik")
    anna.hears("deltagare: 14 → 16")


def test_text_that_was_asked_for_can_be_edited_too(anna: TelegramPerson) -> None:
    anna.says("/log")
    anna.hears("Vad hände?")
    anna.says(MEETING)
    anna.hears("14 deltagare")
    anna.edits(MEETING.replace("fjorton", "sexton"))
    anna.hears("16 deltagare")
    anna.hears_nothing_more()


def test_the_same_meeting_is_not_saved_twice_unawares(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("samma som A-1")
    anna.presses("Nej, spara ändå")
    anna.hears("Sparad som A-2")
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("samma som A-1")
    anna.presses("Ja, visa A-1")
    anna.hears("A-1", "14 deltagare")
    anna.says("/activities")
    anna.hears("(2)")


def test_saved_entry_is_undone_and_brought_back(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.presses("Ångra")
    anna.hears("A-1 är borttagen")
    anna.says("A-1")
    anna.hears("hittar ingen aktivitet A-1")
    anna.says("/activities")
    anna.hears("inget loggat")
    anna.says("/followups")
    anna.hears("inget loggat")
    anna.presses("Återställ")
    anna.hears("Aktiviteten är tillbaka")


def test_follow_ups_stay_open_until_somebody_closes_them(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("En uppföljning är öppen")
    anna.says("/followups")
    anna.hears("Tekniska Verken skickar underlag", "15 dec. 2030", "A-1", without=("Linköping AB",))
    anna.presses("✓ 1")
    anna.hears("Klart")
    anna.says("/followups")
    anna.hears("Allt är uppföljt")
    anna.presses("Ångra")
    anna.hears("Öppen igen")
    anna.says("A-1")
    anna.hears("➡️")


def test_reader_may_look_but_not_log(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says(f"/log {MEETING}")
    rut.hears("kräver rollen medarbetare")
    rut.says(MEETING)
    rut.hears("dokument", without=("rollen",))
    rut.says("/activities")
    rut.hears("inget loggat")


ODD = """
    log:save:x log:dance:1 log:field:1:dance log: log:kind:1:war log:same:1:x activity:show:x activity:dance:1
    activity:side:1:9 activities:next:1:x activities:set:1:kind=war activities:filter:1:war activities:export:1:doc
    file:log:1 file:attach:1:x import:save:1:1 followups:done:99 followups:page:x organisations:kind:1:war
    organisations:side:1:9 partnership:choose:9
""".split()


def test_made_up_buttons_do_no_harm(
    telegram: TelegramHouse, anna: TelegramPerson, caplog: pytest.LogCaptureFixture
) -> None:
    anna.says("/activities")
    anna.hears("inget loggat")
    for data in ODD:
        anna.presses_on(telegram.api.events[anna.place.heard], data)
    telegram.settles()
    assert "incident" not in caplog.text


@pytest.mark.parametrize(
    ("language", "told", "asked"),
    [
        ("sv", "Igår träffade vi Tekniska verken om avlopp, 14 deltagare varav 8 kvinnor.",
         "Vad beslutades på mötet med Tekniska verken om avlopp igår"),
        ("en", "Yesterday we met Tekniska verken about sewage, fourteen people took part.",
         "What was decided at the meeting with Tekniska verken yesterday"),
        ("vi", "Hôm qua chúng tôi họp với Tekniska verken về nước thải, 14 người tham dự.",
         "Hôm qua họp với Tekniska verken về nước thải đã quyết định những gì"),
    ],
)  # fmt: skip
def test_what_happened_is_taken_without_a_command_and_a_question_is_not(
    house: House, language: str, told: str, asked: str
) -> None:
    lan = house.member("Lan", language, Role.CONTRIBUTOR)
    card = {"sv": "Ny aktivitet", "en": "New activity", "vi": "Hoạt động mới"}[language]

    lan.says(told)
    lan.hears(card, "14")
    lan.says(asked)
    lan.hears(without=(card,))


@pytest.mark.parametrize(
    ("language", "told", "perhaps", "button", "kind"),
    [
        ("sv", "Träffade Tekniska verken igår", "Broschyren är tryckt, 500 ex", "Logga det här", "Publikation"),
        ("en", "Met Tekniska verken yesterday", "The brochure is printed, 500 copies", "Log this", "Publication"),
        ("vi", "hôm qua gặp Tekniska verken", "Đã in tờ rơi về nước thải, 500 tờ", "Ghi lại việc này", "Ấn phẩm"),
    ],
)
def test_few_words_make_a_card_and_fewer_a_button_for_one(
    house: House, language: str, told: str, perhaps: str, button: str, kind: str
) -> None:
    lan = house.member("Lan", language, Role.CONTRIBUTOR)
    card = {"sv": "Ny aktivitet", "en": "New activity", "vi": "Hoạt động mới"}[language]

    lan.says(told)
    lan.hears(card, "Tekniska verken")
    lan.says("/cancel")
    lan.hears()
    lan.says(perhaps)
    lan.hears(without=(card,))
    lan.presses(button)
    lan.hears(card, kind)


def test_long_minutes_in_two_messages_make_one_card(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    first = (
        f"Möte med Song Congs folkkommitté om avlopp den 12 november 2025, 14 deltagare.\n{'Vi talade om slam. ' * 200}"
    )
    anna.says(f"/log {first}"[:4_096])
    said = anna.last_said
    anna.hears("Ny aktivitet", "14 deltagare")
    anna.says("Och om fosfor.\nTekniska Verken skickar underlag senast 15 december 2030.")
    anna.hears("Ny aktivitet", "14 deltagare", "Tekniska Verken skickar underlag")
    anna.edits(f"/log {first.replace('14 deltagare', '16 deltagare')}"[:4_096], said=said)
    anna.hears("Ny aktivitet", "16 deltagare", "Tekniska Verken skickar underlag")
    anna.edits("Och om fosfor.\nSida skickar underlag senast 15 december 2030.")
    anna.hears("Ny aktivitet", "16 deltagare", "Sida skickar underlag")
    second = anna.last_said
    anna.says("Vad bestämde vi om fosfor?")
    anna.hears(without=("Ny aktivitet",))
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.edits("Och om fosfor.\nLiU skickar underlag senast 15 december 2030.", said=second)
    anna.hears("A-1", "16 deltagare", "LiU skickar underlag")


LABELS = {  # new, Edit, what to edit, Place, where, Cancel, cancelled, Undo, Save, saved before, is it the same, anyway
    "en": ("New activity", "Edit", "like to change", "Place", "Where was it", "Cancel", "Nothing has been saved",
           "Undo", "Save", "already been saved as A-1", "the same as A-1", "No, save anyway"),
    "vi": ("Hoạt động mới", "Sửa", "sửa phần nào", "Địa điểm", "ở đâu", "Hủy", "Không có gì được lưu", "Hoàn tác",
           "Lưu", "Đã được lưu là A-1", "Đây có phải là A-1", "Không, cứ lưu"),
}  # fmt: skip


@pytest.mark.parametrize("language", LABELS)
def test_card_is_edited_cancelled_reopened_saved_once_and_guarded(telegram: TelegramHouse, language: str) -> None:
    new, edit, which, place, where, cancel, cancelled, undo, save, before, same, anyway = LABELS[language]
    lan = telegram.member("Lan", language, Role.CONTRIBUTOR)

    lan.says(f"/log {TALKS[language][0]}")
    lan.hears(new)
    lan.presses(edit)
    lan.hears(which)
    lan.presses(place)
    lan.hears(where)
    lan.says("Nykvarn")
    lan.hears(new, "Nykvarn")
    lan.presses(cancel)
    lan.hears(cancelled)
    lan.presses(undo)
    lan.hears(new, "Nykvarn")
    card = lan.place.with_button(save)
    pressed = card.buttons[save]
    lan.presses_on(card, pressed)
    lan.presses_on(card, pressed)
    lan.is_told(before)
    lan.hears("A-1")
    lan.says(f"/log {TALKS[language][0]}")
    lan.hears(new)
    lan.presses(save)
    lan.hears(same)
    lan.presses(anyway)
    lan.hears("A-2")


def test_topics_are_read_shown_to_each_reader_in_their_language_and_found_by(house: House) -> None:
    anna, mai = house.member("Anna", "sv", Role.CONTRIBUTOR), house.member("Mai", "vi", Role.CONTRIBUTOR)
    anna.says("/log Möte med LiU i torsdags om avloppsrening och nya busslinjer, 14 deltagare.")
    anna.hears("🏷 avloppsrening, busslinjer")
    anna.presses("Ändra")
    anna.hears("Vad vill du ändra?")
    anna.presses("Ämnen")
    anna.hears("Vilka ämnen")
    anna.says("källsortering, busslinjer")
    anna.hears("🏷 källsortering, busslinjer")
    anna.presses("Spara")
    anna.hears("A-1")
    mai.says("A-1")
    mai.hears("🏷 phân loại rác tại nguồn, busslinjer")
    mai.says("/activities phân loại rác tại nguồn")
    mai.hears("A-1 ")


def test_card_asks_who_does_what_nobody_is_named_for(house: House) -> None:
    anna = house.member("Rut", "sv", Role.CONTRIBUTOR)

    anna.says("/log Möte igår med Linköpings universitet. Vi lovade återkomma om provtagning. Vi lovade skicka bilder.")
    anna.hears("Ny aktivitet")
    anna.presses("👤 Vem gör")
    anna.hears("Vem gör det här?", "återkomma")
    anna.presses("Linköpings universitet")
    anna.hears("Ny aktivitet", "Linköpings universitet")
    anna.presses("👤 Vem gör")
    anna.hears("Vem gör det här?")
    anna.says("Karin Holm")
    anna.hears("Ny aktivitet", "Karin Holm")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")


FILM = b"\0\0\0\x18ftypisom" + b"\0" * 64


def test_all_of_long_minutes_is_read_and_what_found_no_room_is_said(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    part = ("Vi talade om slam. " * 220)[:4_000]
    anna.says(f"/log Möte med LiU den 12 november 2025, 5 deltagare. {part}"[:4_096])
    anna.hears("Ny aktivitet", "5 deltagare")
    anna.says(f"{part}\nBeslut: bygga nu.")
    anna.hears("Ny aktivitet", "Beslut: bygga nu", without=("fick inte plats",))
    for _ in range(2):
        anna.says(part)
        anna.hears("Ny aktivitet")
    anna.says(f"{part}\nBeslut: riv allt.")
    anna.hears("Ny aktivitet", "sista meddelandet fick inte plats", without=("riv allt",))


def test_what_was_forgotten_goes_to_the_card_that_is_open(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    anna.says("/log .")
    anna.hears("Vad hände?")
    anna.says("🙂")
    anna.hears("Vad hände?")
    anna.says("Möte med LiU den 12 november 2025 om avlopp")
    anna.hears("Ny aktivitet", without=("👥",))
    anna.says("Glömde: 14 deltagare, 8 kvinnor")
    anna.hears("Ny aktivitet", "14 deltagare, 8 kvinnor")
    anna.says("och så kom Björn från Sida oxå")
    anna.hears("Ny aktivitet", "14 deltagare, 8 kvinnor", "internationellt utvecklingssamarbete")
    anna.says("vi ska höras om det där igen")
    anna.hears("Ny aktivitet", "inte föra in i något fält")
    anna.says("15 deltagare")
    anna.hears("Ny aktivitet", "15 deltagare, 8 kvinnor")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.says("16 deltagare, 8 kvinnor")
    anna.hears("A-1", "16 deltagare, 8 kvinnor")
    anna.presses("Ta bort")
    anna.hears("A-1 är borttagen")
    anna.presses("Återställ")
    anna.hears("Aktiviteten är tillbaka")
    anna.says("historik för a-1")
    anna.hears("Historik för A-1 (3)", "deltagare: 15 → 16", without=("T0", "+00:00"))
    anna.says("Hur många deltagare brukar vara med på utbytet")
    anna.hears("", without=("Ny aktivitet",))


def test_files_of_a_message_that_is_logged_and_films_are_kept(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    text = "Studiebesök den 3 september 2025 hos Tekniska verken, 5 deltagare"
    group = telegram.admitted_group(-5, "Projektet", anna)

    photo = telegram.api.send_photo(anna.number, -5, b"\xff\xd8\xff\xe0" + b"0" * 64, caption=text)
    anna.says("/log", to=group, reply_to=photo)
    group.hears("Ny aktivitet", "5 deltagare", "1 bilaga")
    anna.says("/log")
    anna.hears("Vad hände?")
    telegram.api.send_voice(anna.number, anna.number)
    anna.hears("kan inte höra röstmeddelanden")
    telegram.api.send_film(anna.number, anna.number, FILM, caption=text)
    anna.hears("Ny aktivitet", "5 deltagare", "1 bilaga")


def test_edited_message_makes_a_card_again_when_its_entry_was_taken_back(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    anna.says(f"/log {MEETING}")
    said = anna.last_said
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.presses("Ångra")
    anna.hears("A-1 är borttagen")
    anna.edits(f"/log {MEETING.replace('fjorton', 'sexton')}", said=said)
    anna.hears("Ny aktivitet", "16 deltagare")


def test_same_meeting_in_another_language_is_asked_about(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    lan = telegram.member("Lan", "vi", Role.CONTRIBUTOR)
    anna.says("/log Möte den 12 november 2025 med LiU om avlopp, 5 deltagare.")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.says("/log Möte den 12 november 2025 om avlopp, 5 deltagare.")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("samma som A-1")
    lan.says("/log Họp ngày 12/11/2025 với LiU về nước thải, 5 người.")
    lan.hears("")
    lan.presses("Lưu")
    lan.hears("A-1")
    lan.says("/log Họp ngày 12/11/2025 với Sở Tài nguyên và Môi trường về trường học, 9 người.")
    lan.hears("")
    lan.presses("Lưu")
    lan.hears("Đã lưu")


def test_what_somebody_else_wrote_into_a_field_meanwhile_is_shown_first(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    bo = telegram.member("Bo", "sv", Role.COORDINATOR)
    anna.says(f"/log {MEETING}")
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    for person in (anna, bo):
        person.says("A-1")
        person.hears("A-1")
        person.presses("Ändra")
        person.hears("Vad vill du ändra?")
        person.presses("Resultat")
        person.hears("resultatet")
    bo.says("Bos resultat")
    bo.hears("Bos resultat")
    anna.says("Annas resultat")
    anna.hears("Bos resultat", "Någon annan har ändrat", without=("Annas",))
    anna.says("Bos och Annas resultat")
    anna.hears("Bos och Annas resultat")


# A card, what is wrong with it, what it says then, three more wrong things and what it says then, save, saved; a slip
# in that, what it says then, and the button that takes it back.
WRONG = {
    "sv": ("Möte med LiU 12 november 2025 om avlopp, 9 deltagare, 5 kvinnor", "nej, det var 11 deltagare",
           "11 deltagare, 5 kvinnor", "nej, det var den 13 november 2025", "13 nov. 2025", "platsen var Mjärdevi",
           "· Mjärdevi", "nej, det var ett studiebesök, inget möte", "Studiebesök", "spara", "Sparad som A-1",
           "oj förlåt, det var 12 deltagare", "12 deltagare, 5 kvinnor", "Ångra"),
    "en": ("Meeting with LiU on 12 November 2025 about sewage, 9 participants", "no, it was 11 participants",
           "11 participants", "No - it was 13 November 2025", "13 Nov 2025", "change the place to Mjärdevi",
           "· Mjärdevi", "kind: training", "Training", "save it", "Saved as A-1",
           "Actually, it was on 14 November 2025", "14 Nov 2025", "Undo"),
    "vi": ("Họp với LiU ngày 12/11/2025 về nước thải, 9 người tham dự", "không, 11 người",
           "11 người tham dự", "không phải, ngày 13/11/2025", "13/11/2025", "địa điểm: Mjärdevi", "· Mjärdevi",
           "đó là hội thảo", "Hội nghị", "lưu lại", "Đã lưu là A-1",
           "à nhầm, 12 người", "12 người tham dự", "Hoàn tác"),
}  # fmt: skip


@pytest.mark.parametrize("language", WRONG)
def test_what_is_wrong_with_a_card_is_said_below_it_and_the_card_saved(telegram: TelegramHouse, language: str) -> None:
    told, people, counted, day, dated, place, where, kind, named, save, saved, slip, mended, undo = WRONG[language]
    lan = telegram.member("Lan", language, Role.CONTRIBUTOR)
    lan.says(f"/log {told}")
    lan.hears("LiU")
    lan.says(people)
    lan.hears(counted, "LiU")
    lan.says(day)
    lan.hears(counted, dated)
    lan.says(place)
    lan.hears(where)
    lan.says(kind)
    lan.hears(named)
    lan.says("/help")  # something else comes between
    lan.hears("/log")
    lan.says(save)
    lan.hears(saved)
    lan.says(slip)
    lan.hears("A-1", mended)
    lan.presses(undo)
    lan.hears("A-1", counted, dated)


# What is told, the one sum that is put right and what the card says then; twice.
SUMS = {
    "sv": ("möte i går med LiU, LiU betalade fikat 300 kr", "350 kr, inte 300", "350 SEK · Linköpings universitet",
           "fel, det var 400 kr", "400 SEK · Linköpings universitet"),
    "en": ("met LiU yesterday, lunch 300 kr", "not 300 but 350 kr", "350 SEK", "sorry, it was 400 kr", "400 SEK"),
    "vi": ("hôm qua họp với LiU, chi 8 triệu", "8,5 triệu chứ không phải 8", "8.500.000 VND",
           "à nhầm, 9 triệu đồng", "9.000.000 VND"),
}  # fmt: skip


def test_the_only_sum_of_a_card_is_put_right_and_none_added(telegram: TelegramHouse) -> None:
    for language, (told, *said) in SUMS.items():
        kim = telegram.member(f"Kim-{language}", language, Role.CONTRIBUTOR)
        kim.says(f"/log {told}")
        kim.hears("💰")
        for right, so in zip(said[::2], said[1::2], strict=True):
            kim.says(right)
            assert kim.hears(so).count("💰") == 1


# A text that does not say how many there were in all, the question, the button that adds up, what the card says then;
# another text, a number in words, and what the card says then.
UNSURE = {
    "sv": ("Möte med LiU 12 november 2025, sex från oss och åtta från dem", "Hur många deltog", "14 (6 + 8)",
           "14 deltagare", "Möte med LiU 13 november 2025, 12 eller 13 personer", "vi var tolv", "12 deltagare"),
    "en": ("Meeting with LiU on 12 November 2025, six from us and eight from them", "How many took part", "14 (6 + 8)",
           "14 participants", "Meeting with LiU on 13 November 2025, 12 or 13 people", "15", "15 participants"),
    "vi": ("Họp với LiU ngày 12/11/2025, bên mình 6 người, bên bạn 8 người", "bao nhiêu người", "14 (6 + 8)",
           "14 người tham dự", "Họp với LiU ngày 13/11/2025, 12 hoặc 13 người", "mười hai người", "12 người tham dự"),
}  # fmt: skip


def test_card_asks_how_many_there_were_where_the_text_has_several_numbers(telegram: TelegramHouse) -> None:
    for language, (told, question, button, counted, other, said, so) in UNSURE.items():
        rut = telegram.member(f"Rut-{language}", language, Role.CONTRIBUTOR)
        rut.says(f"/log {told}")
        rut.hears("LiU", question, without=(counted,))
        card = rut.place.with_button(button)
        pressed = card.buttons[button]
        rut.presses_on(card, pressed)
        rut.hears(counted, without=(question,))
        rut.presses_on(card, pressed)  # once more, as an impatient finger does
        rut.presses_on(card, card.buttons["8"])
        rut.hears_nothing_more()
        rut.says(f"/log {other}")
        rut.hears("LiU", question)
        rut.says(said)
        rut.hears(so, without=(question,))


def test_question_is_its_authors_and_may_stay_unanswered(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    eve = telegram.member("Eve", "sv", Role.CONTRIBUTOR)
    anna.says(f"/log {UNSURE['sv'][0]}")
    anna.hears("Hur många deltog")
    eve.says("/language")
    eve.hears("Vilket språk")
    eve.presses_on(telegram.api.events[eve.place.heard], anna.place.with_button("Spara").buttons["14 (6 + 8)"])
    eve.is_told("gäller inte längre")
    anna.presses("Annat antal…")
    anna.hears("Hur många deltog?")
    anna.presses("‹ Tillbaka")
    anna.hears("Hur många deltog sammanlagt?")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    anna.presses("Visa")
    anna.hears("A-1", without=("deltagare", "Hur många"))


def test_a_no_that_is_not_plain_opens_the_menu(anna: TelegramPerson) -> None:
    anna.says("/log Möte med LiU 12 november 2025 om avlopp, 9 deltagare")
    anna.hears("Ny aktivitet")
    for text in ("nej, Karin ska mejla på fredag", "nej, inte 9 deltagare", "nej, 11 kom, Karin mejlar på fredag"):
        anna.says(text)
        anna.hears("9 deltagare", "Vad vill du ändra?")
        anna.presses("‹ Tillbaka")
        anna.hears("9 deltagare", without=("Vad vill du ändra?",))


def test_message_of_a_group_that_was_logged_by_a_reply_can_be_edited(
    telegram: TelegramHouse, anna: TelegramPerson
) -> None:
    per = telegram.stranger("Per", "sv")
    group = telegram.admitted_group(-5, "Projektet", anna, privacy=False)
    per.says(MEETING, to=group)
    said = per.last_said
    anna.says("/log", to=group, reply_to=said)
    group.hears("Ny aktivitet", "14 deltagare")
    per.edits(MEETING.replace("fjorton", "sexton"), in_=group, said=said)
    group.hears("16 deltagare")
    anna.presses("Spara", in_=group)
    group.hears("Sparad som A-1")
    per.edits(MEETING.replace("fjorton", "sjutton"), in_=group, said=said)
    group.hears("Ändring av A-1", "17 deltagare")
    group.hears_nothing_more()


def test_pasted_table_is_read_in_by_a_coordinator(telegram: TelegramHouse) -> None:
    table = "/log\nDatum | Aktivitet | Deltagare\n2026-11-03 | Möte med LiU | 12\n2026-11-05 | Kurs för lärare | många"
    eva, ola = (
        telegram.member(name, "sv", role) for name, role in (("Eva", Role.COORDINATOR), ("Ola", Role.CONTRIBUTOR))
    )

    eva.says(table)
    eva.hears("1 ny", "Rad 3, Deltagare: ”många”")
    ola.says(table)
    ola.hears("tabell med 2 aktiviteter", "samordnare")


# What was told, who asks what was promised there, what is recalled; what somebody says is wrong, and what is asked.
RECALLED = {
    "sv": ("Möte med LiU i tisdags, 9 deltagare. LiU skickar offerten.", "vem skulle skicka offerten?", "offerten",
           "i tisdagens möte skrev jag fel kostnad", "Vad kostade det", "LiU 500 kr", "500 SEK"),
    "en": ("Study visit with LiU on Wednesday, 9 people. LiU promised to send samples.",
           "who promised samples?",
           "samples", "In Wednesday's visit I put the wrong cost", "What did it cost", "LiU 600 SEK", "600 SEK"),
    "vi": ("Thứ năm họp với LiU, 9 người. LiU hứa gửi báo giá.", "ai hứa gửi báo giá?", "báo giá",
           "Tôi ghi sai chi phí của cuộc họp hôm thứ năm", "Chi phí bao nhiêu", "LiU 700 SEK", "700 SEK"),
}  # fmt: skip


def test_who_promised_is_recalled_and_the_entry_of_a_day_is_put_right(telegram: TelegramHouse) -> None:
    for language, (told, asked, recalled, wrong, question, value, mended) in RECALLED.items():
        rut = telegram.member(f"Rut-{language}", language, Role.CONTRIBUTOR)
        rut.says(f"/log {told}")
        rut.hears("LiU")
        rut.says("Lưu" if language == "vi" else "save" if language == "en" else "spara")
        rut.hears("A-")
        rut.says(asked)
        rut.hears(recalled, "LiU", "A-")
        rut.says(wrong)
        rut.hears("LiU", question)
        rut.says(value)
        rut.hears("LiU", mended)


# A card, who was there too, how many that makes; what is added, what means all of it, what is taken out and then gone.
MENDED = {
    "sv": ("Möte med LiU den 12 november 2025, fika 400 kr, buss 900 kr, om avlopp, 9 deltagare", "Spara",
           "lägg till att Anna också var med", "inte vilka", "tio", "10 deltagare",
           "lägg till att alla var nöjda med Sida", "Alla var nöjda", "ta bort den", "ta bort fikat", ("900", "Ångra"),
           "400"),
    "en": ("Meeting with LiU on 13 November 2025 about sewage, 9 participants, lunch 400 SEK, bus 900 SEK", "Save",
           "add that Anna was there too", "not who", "it was 11", "11 participants", "add that all were pleased",
           "All were pleased", "delete it", "remove the lunch", ("900", "Undo"), "400"),
    "vi": ("Họp với LiU ngày 14/11/2025 về nước thải, 9 người tham dự, ăn trưa 400 SEK, xe 900 SEK", "Lưu",
           "thêm cả chị Lan nữa", "không ghi tên", "mười hai", "12 người", "thêm rằng mọi người rất hài lòng",
           "Mọi người rất hài lòng", "xóa nó", "bỏ tiền ăn trưa đi", ("900", "Hoàn tác"), "400"),
}  # fmt: skip


def test_what_is_added_and_taken_out_in_words_below_an_entry(telegram: TelegramHouse) -> None:
    for language, (
        told,
        save,
        also,
        names,
        count,
        counted,
        more,
        outcome,
        all_of_it,
        out,
        left,
        gone,
    ) in MENDED.items():
        rut = telegram.member(f"Rut-{language}", language, Role.CONTRIBUTOR)
        rut.says(f"/log {told}")
        rut.hears("LiU" if language == "sv" else "9")
        rut.presses(save)
        rut.hears("A-")
        rut.says(also)
        rut.hears(names, "9")
        rut.says(count)
        rut.hears("A-", counted, gone)
        rut.says(more)
        rut.hears("A-", outcome)
        rut.says(all_of_it)
        rut.hears("A-", gone, left[0])
        rut.says(out)
        rut.hears("A-", left[0], without=(gone,))
        rut.presses(left[1])
        rut.hears("A-", gone)


@pytest.mark.parametrize(
    ("language", "told", "asks", "sum_", "who", "said", "paid", "each"),
    [
        (
            "sv",
            "Möte med LiU den 3 november 2025, 5 personer, lunchen kostade 400,50 eller 500 kr",
            "Vilket belopp",
            "400,50 SEK",
            "Vem betalar 400,50 SEK",
            "LiU betalade",
            "400,50 SEK · Linköpings universitet",
            "Var och en sitt",
        ),
        (
            "en",
            "Met LiU on 3 November 2025, 5 people, lunch was between 400 and 500 SEK",
            "Which sum",
            "400 SEK",
            "Who pays 400 SEK",
            "we did",
            "400 SEK · Linköping Municipality",
            "Each their own",
        ),
        (
            "vi",
            "Ngày 3/11/2025 họp với LiU, 5 người, chi phí 4-5 triệu đồng",
            "Số tiền nào",
            "4.000.000 VND",
            "chi trả 4.000.000 VND",
            "bên mình trả",
            "4.000.000 VND · Chính quyền thành phố Linköping",
            "Mỗi bên tự trả",
        ),
    ],
)
def test_card_asks_which_sum_and_then_who_pays(
    house: House, language: str, told: str, asks: str, sum_: str, who: str, said: str, paid: str, each: str
) -> None:
    kim = house.member("Kim", language, Role.CONTRIBUTOR, side="linkoping")

    kim.says(f"/log {told}")
    kim.hears(asks, without=(who,))
    kim.presses(sum_)
    kim.hears(who, without=(asks,))
    kim.says(said)
    kim.hears(paid, without=(who,))
    kim.says(f"/log {told}")
    kim.hears(asks)
    kim.says(sum_)
    kim.hears(who)
    kim.presses(each)
    kim.hears(sum_, without=(who, "·  "))


def test_what_was_set_by_hand_gives_way_to_what_is_put_right(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)

    anna.says("/log Möte med LiU den 3 november 2025, 14 deltagare")
    anna.hears("14 deltagare")
    anna.says("nej, 15 deltagare")
    anna.hears("15 deltagare")
    anna.says("Glömde: det var 13 deltagare, inte 15, och Björn från Sida kom")
    anna.hears("13 deltagare", "utvecklingssamarbete")
    anna.says("ta bort LiU")
    anna.hears("13 deltagare", without=("Linköping",))
    anna.says("Glömde: TNU var också med, 8 kvinnor")
    anna.hears("13 deltagare, 8 kvinnor", "Thai Nguyens universitet", without=("Linköping",))
    anna.says("/log Planerat möte med LiU den 3 november 2031, 12 eller 13 personer")
    anna.hears("Hur många väntas delta", without=("deltog",))


def test_who_pays_can_be_written_and_we_is_the_side_of_who_writes(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR, side="linkoping")

    anna.says("/log Möte med LiU den 3 november 2025, vi betalade lunchen, 800 kr")
    anna.hears("800 SEK · Linköpings kommun", without=("Vem betalar",))
    anna.says("/log Möte med LiU den 3 november 2025, lunchen kostade 800 kr")
    anna.hears("Vem betalar 800 SEK")
    anna.presses("Någon annan")
    anna.hears("Skriv namnet")
    anna.says("Östgötateatern")
    anna.hears("800 SEK · Östgötateatern")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
