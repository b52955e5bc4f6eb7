"""Groups: only when addressed, only when admitted, and also after the group has become a supergroup."""

import pytest
from sqlalchemy import select

from storage import Role
from storage.questions import AskedQuestion
from tests.conversations.talk import Place, TelegramHouse, TelegramPerson
from tests.fakes.bot_api import BOT

QUESTION = "Vem betalar för deltagandet i utbytet?"


@pytest.fixture
def anna(telegram: TelegramHouse) -> TelegramPerson:
    """The admin."""
    return telegram.member("Anna", "sv", Role.ADMIN)


@pytest.fixture
def rut(telegram: TelegramHouse) -> TelegramPerson:
    """A reader."""
    return telegram.member("Rut", "sv")


@pytest.fixture
def group(telegram: TelegramHouse, anna: TelegramPerson) -> Place:
    """A group that Anna has made and admitted. Privacy mode is off: all reaches the assistant."""
    place = telegram.group(-5, "Projektet <i>", anna, privacy=False)
    place.hears("Gruppen Projektet <i> har inte släppts in än.")
    anna.presses("Släpp in gruppen", in_=place)
    place.hears("Gruppen Projektet <i> har släppts in.")
    return place


def test_reader_adds_the_assistant_and_an_admin_admits_the_group(
    telegram: TelegramHouse, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    group = telegram.group(-5, "Projektet", rut)
    group.hears("Den här gruppen har inte släppts in än.")
    anna.hears("Rut (telegram:", "Projektet")
    rut.says("/ask " + QUESTION, to=group)
    group.hears("väntar fortfarande")
    rut.says("/start", to=group)
    group.hears("väntar fortfarande", without=("Välkommen",))
    anna.presses("Släpp in gruppen")
    anna.hears("har släppts in")
    group.hears("har släppts in", "/ask")
    rut.says("/ask " + QUESTION, to=group)
    group.hears("[1]")
    group.hears_nothing_more()
    anna.hears_nothing_more()


def test_stranger_adds_the_assistant_and_gets_nowhere(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    eve = telegram.stranger("Eve", "en")

    group = telegram.group(-6, "Evil", eve)
    group.hears("I only answer people who have been admitted")
    eve.says("/documents", to=group)
    group.hears("I only answer people who have been admitted", without=("Cooperation",))
    anna.hears_nothing_more()


def test_refused_group_stays_outside_until_an_admin_writes_there(
    telegram: TelegramHouse, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    group = telegram.group(-5, "Projektet", rut)
    group.hears("har inte släppts in än")
    anna.hears("Projektet")
    anna.presses("Avslå")
    anna.hears("fick avslag")
    group.hears("inte släppts in")
    rut.says("/ask " + QUESTION, to=group)
    group.hears("inte släppts in", without=("[1]",))
    anna.hears_nothing_more()
    anna.says("/ask " + QUESTION, to=group)
    group.hears("Ska jag svara här?")
    rut.says("/documents", to=group)
    group.hears("väntar fortfarande")
    anna.presses("Släpp in gruppen", in_=group)
    group.hears("har släppts in")


def test_reader_cannot_press_the_admins_button_in_the_group(
    telegram: TelegramHouse, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    group = telegram.group(-5, "Projektet", anna)
    group.hears("Ska jag svara här?")
    rut.presses("Släpp in gruppen", in_=group)
    group.hears("väntar fortfarande")
    with telegram.services.store.read() as work:
        chat = work.chats.by_address("telegram:-5")
        assert chat is not None
        assert chat.admission != "admitted"


def test_group_is_answered_only_when_it_addresses_us(group: Place, rut: TelegramPerson) -> None:
    rut.says(QUESTION, to=group)
    rut.says("/ask@some_other_bot " + QUESTION, to=group)
    group.hears_nothing_more()
    rut.says(f"/ask@{BOT['username']} {QUESTION}", to=group)
    group.hears("[1]")
    answer = group.house.api.events[group.heard].content
    assert answer["reply_to_message"]["message_id"] == rut.last_said
    rut.says("och om samarbetet växer?", to=group, reply_to=answer["message_id"])
    group.hears()
    rut.says(f"@{BOT['username']} {QUESTION}", to=group)
    group.hears("[1]")
    group.hears_nothing_more()
    rut.hears_nothing_more()


def test_edit_of_what_was_not_meant_for_us_is_none_of_our_business(group: Place, rut: TelegramPerson) -> None:
    rut.says(QUESTION, to=group)
    rut.edits("Vem betalar?", in_=group)
    group.hears_nothing_more()


def test_in_privacy_mode_commands_and_replies_are_enough(
    telegram: TelegramHouse, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    group = telegram.group(-7, "Tyst", anna)
    group.hears("Ska jag svara här?")
    anna.presses("Släpp in gruppen", in_=group)
    group.hears("har släppts in")
    rut.says("Vem betalar?", to=group)
    rut.says("/ask", to=group)
    group.hears("Vad vill du veta?")
    asked = telegram.api.events[group.heard].content["message_id"]
    rut.says(QUESTION, to=group, reply_to=asked)
    group.hears("[1]")
    group.hears_nothing_more()


def test_group_that_the_assistant_was_taken_out_of_is_let_in_anew(
    telegram: TelegramHouse, group: Place, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    telegram.api.expel(-5, rut.number)
    telegram.settles()
    again = telegram.group(-5, "Projektet <i>", rut, privacy=False)
    again.heard = group.heard
    again.hears("Den här gruppen har inte släppts in än.")
    anna.hears("Rut (telegram:", "Projektet")
    rut.says("/ask " + QUESTION, to=again)
    again.hears("väntar fortfarande")
    anna.says("/audit")
    anna.hears("Rut", "tog bort mig från gruppen")


def test_supergroup_that_seemed_left_stays_let_in(
    telegram: TelegramHouse, group: Place, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    telegram.api.expel(-5, anna.number)
    telegram.api.upgrade(-5, -1005, anna.number)
    new = Place(telegram, -1005)
    rut.says("/ask " + QUESTION, to=new)
    new.hears("[1]")


def test_supergroup_goes_on_where_the_group_was(
    telegram: TelegramHouse, group: Place, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    telegram.api.upgrade(-5, -1005, anna.number)
    new = Place(telegram, -1005)
    rut.says("/ask " + QUESTION, to=new)
    new.hears("[1]")
    new.hears_nothing_more()
    group.hears_nothing_more()


def test_move_that_is_learnt_while_sending_is_followed(
    telegram: TelegramHouse, group: Place, anna: TelegramPerson, rut: TelegramPerson
) -> None:
    new = Place(telegram, -1005)
    telegram.api.fail("500", "sendMessage")
    rut.says("/ask " + QUESTION, to=group)
    assert telegram.api.wait_for(lambda: ("sendMessage", "Internal Server Error") in telegram.api.refusals)
    telegram.api.upgrade(-5, -1005, anna.number, announced=False)
    new.hears("[1]")
    telegram.api.announce_upgrade(-5, anna.number)
    telegram.settles()
    rut.says("/ask " + QUESTION, to=new)
    new.hears("[1]")
    new.hears_nothing_more()


def test_bots_are_not_answered(telegram: TelegramHouse, group: Place) -> None:
    telegram.api.people[7] = {"id": 7, "is_bot": True, "first_name": "Other", "username": "some_other_bot"}
    TelegramPerson(telegram, 7, "Other").says("/ask " + QUESTION, to=group)
    group.hears_nothing_more()


def test_another_assistant_with_a_longer_name_is_not_us_and_bold_does_not_hide_a_command(
    telegram: TelegramHouse, rut: TelegramPerson, group: Place
) -> None:
    rut.says(f"@{BOT['username']}2 {QUESTION}", to=group)
    telegram.settles()
    group.hears_nothing_more()
    bold = [{"type": "bold", "offset": 0, "length": 10}, {"type": "bot_command", "offset": 0, "length": 10}]
    telegram.api.say(rut.number, group.number, "/documents", entities=bold)
    group.hears("Dokument jag svarar ur")


def test_a_mention_in_the_middle_is_cut_out_and_nothing_else(
    telegram: TelegramHouse, rut: TelegramPerson, group: Place
) -> None:
    rut.says(f"Fußgänger, Straße: @{str(BOT['username']).upper()} vem betalar för utbytet?", to=group)
    telegram.settles()
    with telegram.services.store.read() as work:
        asked = work.session.scalars(select(AskedQuestion)).one()
    assert asked.text == "Fußgänger, Straße: vem betalar för utbytet?"


def test_a_stranger_who_presses_in_a_group_is_told_alone(
    telegram: TelegramHouse, group: Place, rut: TelegramPerson
) -> None:
    eve = telegram.stranger("Eve", "en")
    rut.says("/ask " + QUESTION, to=group)
    group.hears("[1]")
    eve.presses("Källor", in_=group)
    eve.is_told("I only answer people who have been admitted")
    group.hears_nothing_more()
