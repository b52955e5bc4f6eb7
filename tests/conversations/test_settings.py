"""/language and /timezone."""

from tests.conversations.talk import House, TelegramHouse


def test_language_is_chosen_by_button_and_kept(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/language")
    rut.hears("Vilket språk")
    rut.presses("English")
    rut.hears("English it is.")
    rut.says("/help")
    rut.hears("ask the documents")
    rut.says("/language tiếng Việt")
    rut.hears("từ giờ chúng ta dùng tiếng Việt")
    rut.hears_nothing_more()


def test_language_that_we_do_not_speak_is_named(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/language klingonska")
    rut.hears("men inte ”klingonska”")
    rut.says("/help")
    rut.hears("fråga dokumenten")


def test_answer_is_in_the_language_of_the_question(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Who pays the costs of taking part in the exchange?")
    rut.hears("From the documents")
    rut.says("/help")
    rut.hears("fråga dokumenten")


def test_time_zone_is_chosen_by_button_or_by_city(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/timezone")
    rut.hears("Europe/Stockholm")
    rut.presses("Vietnam")
    rut.hears("Asia/Ho_Chi_Minh")
    rut.says("Nästa vecka är jag borta på semester med familjen")
    rut.hears(without=("tidszon",))
    rut.says("/timezone Paris")
    rut.hears("Europe/Paris")
    rut.hears_nothing_more()


def test_city_that_nobody_knows_can_be_written_again(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("/timezone")
    rut.hears("Din tidszon är")
    rut.says("Blåkulla")
    rut.hears("Jag hittar ingen tidszon för ”Blåkulla”.")
    rut.says("Thai Nguyen")
    rut.hears("Asia/Ho_Chi_Minh")
    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")


def test_pressing_the_present_language_again_is_no_trouble(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says("/language")
    rut.hears("Vilket språk")
    rut.presses("Svenska")
    rut.hears("Då talar vi svenska.")
    rut.presses("Svenska")
    rut.is_told("Då talar vi svenska.")
    rut.hears_nothing_more()
    assert len(telegram.api.refusals) == 1
    assert "message is not modified" in telegram.api.refusals[0][1]
