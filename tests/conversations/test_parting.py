"""A message that tells of several activities: one card is offered, and parted into one for each."""

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Role
from tests.conversations.talk import House, TelegramHouse
from tests.conversations.test_restart import readers
from tests.fakes.bot_api import BotApi

TWO = (
    "Den 3 november 2025 hade vi möte med LiU om avfall, 5 personer, och den 5 november 2025 var vi på studiebesök "
    "hos Sida, 12 personer. Bilder: https://example.org/bild,er?a=1. LiU skickar underlag senast 15 december 2030"
)
TALKS = {
    "sv": (TWO, "två aktiviteter", "Dela i 2 kort", "2 kort", ("5 deltagare", "Linköpings univ"), "12 deltagare"),
    "en": (
        "Met LiU on 3 November 2025 about waste, 5 people. Training with Sida on 5 November 2025, 20 people, 12 women",
        "two activities",
        "Split into 2 cards",
        "2 cards",
        ("5 participants", "Linköping Univ"),
        "12 women",
    ),
    "vi": (
        "Ngày 3/11/2025 họp với LiU về rác thải, 5 người. Ngày 5/11/2025 tập huấn với Sida, 20 người, trong đó 12 nữ",
        "2 hoạt động",
        "Tách thành 2 thẻ",
        "2 thẻ",
        ("5 người", "Đại học Linköping"),
        "12 nữ",
    ),
}


@pytest.mark.parametrize("language", TALKS)
def test_each_activity_gets_its_card_and_is_saved_by_itself(house: House, language: str) -> None:
    text, asks, split, parted, first, second = TALKS[language]
    kim = house.member("Kim", language, Role.CONTRIBUTOR)

    kim.says(f"/log {text}")
    kim.hears(asks, without=("(5 + ",))  # how many took part in all is no question as long as this one is
    kim.presses(split)
    kim.hears(parted)
    kim.hears(*first, without=(second, asks))
    kim.hears(second, without=(first[1], asks))
    kim.says({"sv": "spara", "en": "save", "vi": "lưu"}[language])
    kim.hears("A-1")
    kim.says("A-1")
    kim.hears(second)
    kim.says("A-2")
    kim.hears("A-2", without=("A-1",))  # not there: the other card is still a card


def test_parting_is_its_authors_done_once_and_taken_back(config: Config, overrides: Overrides, api: BotApi) -> None:
    house, (rut, eve) = readers(config, overrides, api, "Rut", "Eve")

    with house.open():
        with house.services.store.write() as work:
            for person in (rut, eve):
                user = work.users.by_address(f"telegram:{person.number}")
                assert user is not None
                work.users.grant(user.id, work.partnerships.all()[0].id, Role.CONTRIBUTOR)
        rut.says(f"/log {TWO}")
        rut.hears("Ny aktivitet", "två aktiviteter")
        card = rut.place.with_button("Dela i 2 kort")
        part = next(data for label, data in card.buttons.items() if "Dela" in label)
        eve.says("/language")
        eve.hears("Vilket språk")
        eve.presses_on(house.api.events[eve.place.heard], part)
        eve.is_told("gäller inte längre")
    with house.open():
        rut.presses_on(card, part)
        rut.presses_on(card, part)
        rut.is_told("redan delats")
        rut.hears("Delat i 2 kort")
        rut.hears("5 deltagare", "LiU skickar underlag", without=("https",))
        rut.hears("12 deltagare", without=("LiU skickar",))
        rut.hears_nothing_more()
    with house.open():
        rut.presses_on(rut.place.with_button("Ångra"), rut.place.with_button("Ångra").buttons["Ångra"])
        rut.hears("två aktiviteter")
        rut.presses("Dela i 2 kort")
        rut.hears("Delat")
        rut.hears("5 deltagare")
        rut.hears("12 deltagare")
        rut.presses("Avbryt")
        rut.hears("Ingenting är sparat")
        rut.presses("Spara")
        rut.hears("Sparad som A-1", "LiU")
        rut.presses_on(card, card.buttons["Spara"])
        rut.is_told("redan delats")


def test_edited_message_changes_the_card_that_it_is_about(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {TWO}")
    anna.hears("två aktiviteter")
    anna.presses("Dela i 2 kort")
    anna.hears("Delat i 2 kort")
    anna.hears("5 deltagare")
    anna.hears("12 deltagare")
    anna.edits(f"/log {TWO.replace('12 personer', '14 personer')}")
    anna.hears("14 deltagare", "5 nov. 2025")
    anna.hears_nothing_more()
    anna.edits("/log Den 3 november 2025 hade vi möte med LiU om avfall, 5 personer")
    anna.hears("ser inte vilket av dem")


def test_photo_goes_with_the_first_card_and_is_handed_on(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)

    anna.sends_file("karta.txt", b"en karta", caption=f"/log {TWO}")
    anna.hears("två aktiviteter", "📎")
    anna.presses("Dela i 2 kort")
    anna.hears("Delat i 2 kort")
    anna.hears("5 deltagare", "📎")
    anna.hears("12 deltagare", without=("📎",))
    anna.presses("Filerna till")
    anna.hears("Filen ligger nu med kortet", "Sida")
    anna.presses("Spara")
    anna.hears("Sparad som A-1", without=("📎",))


def test_text_of_one_activity_after_all_asks_what_else_is_open(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)

    anna.says(f"/log {TWO}")
    anna.hears("två aktiviteter", without=("Hur många",))
    anna.says("ja, dela dem")
    anna.hears("Delat i 2 kort")
    anna.hears("5 deltagare")
    anna.hears("12 deltagare")
    anna.says(f"/log {TWO}")
    anna.hears("två aktiviteter")
    anna.says("ja")
    anna.hears("Delat i 2 kort")
    anna.hears("5 deltagare")
    anna.hears("12 deltagare")
    anna.says(f"/log {TWO}")
    anna.hears("två aktiviteter")
    anna.says("nej tack")
    anna.hears("Hur många deltog sammanlagt?", without=("två aktiviteter",))


def test_cards_of_what_is_internal_stay_so_whatever_is_told_later(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR, "linkoping")

    anna.says(f"/log {TWO}, internt")
    anna.hears("två aktiviteter", "bara för den egna sidan")
    anna.presses("Dela i 2 kort")
    anna.hears("Delat i 2 kort")
    anna.hears("5 deltagare", "bara för den egna sidan")
    anna.hears("12 deltagare", "bara för den egna sidan")
    anna.edits(f"/log {TWO.replace('12 personer', '14 personer')}, internt")
    anna.hears("14 deltagare", "bara för den egna sidan")
    anna.hears_nothing_more()
