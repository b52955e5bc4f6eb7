"""Who may speak: asking to be let in, being let in or refused, and what each role may do."""

import pytest

from storage import Role
from tests.conversations.talk import House, TelegramHouse


def test_stranger_asks_and_is_let_in(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    minh = house.stranger("Minh", "vi")

    minh.says("/start")
    minh.hears("Xin chào Minh!", "Tôi chỉ trả lời những người đã được cho phép")
    minh.presses("Xin quyền truy cập")
    minh.hears("Tôi đã gửi yêu cầu")
    anna.hears("Minh", "ber om åtkomst")
    anna.presses("Medarbetare")
    anna.hears("Minh har släppts in som medarbetare av Anna.")
    minh.hears("chào mừng Minh!")
    minh.says("Ai trả chi phí tham gia trao đổi?")
    minh.hears("Theo tài liệu", "[1]")
    minh.hears_nothing_more()
    anna.hears_nothing_more()


def test_stranger_gets_no_answer_and_asks_only_once(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    sven = house.stranger("Sven", "sv")

    sven.says("Vem betalar?")
    sven.hears("Jag svarar bara dem som har släppts in", without=("Ur dokumenten",))
    sven.presses("Be om åtkomst")
    sven.hears("Tack! Jag har bett")
    anna.hears("Sven", "ber om åtkomst")
    for asked in ("/start", "Hur länge dröjer det?"):
        sven.says(asked)
        sven.hears("redan skickad", without=("Vill du be om åtkomst?",))
    anna.hears_nothing_more()


@pytest.mark.parametrize(
    ("label", "role"), [("Läsare", "läsare"), ("Medarbetare", "medarbetare"), ("Samordnare", "samordnare")]
)
def test_admin_admits_in_each_role(telegram: TelegramHouse, label: str, role: str) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    john = telegram.stranger("John", "en", "john")

    john.says("/start")
    john.hears("Hello John!")
    john.presses("Ask for access")
    john.hears("Thank you!")
    anna.hears("John (@john) ber om åtkomst.")
    anna.presses(label)
    anna.hears(f"John har släppts in som {role} av Anna.", "Vilken sida hör John till?")
    john.hears("Welcome, John!")


def test_refused_person_stays_outside(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    sven = house.stranger("Sven", "sv")

    sven.says("/start")
    sven.hears("Hej Sven!")
    sven.presses("Be om åtkomst")
    sven.hears("Tack!")
    anna.hears("ber om åtkomst")
    anna.presses("Avslå")
    anna.hears("Sven fick avslag.", "/invite")
    sven.hears("har tyvärr avslagits")
    sven.says("Vem betalar?")
    sven.hears("har avslagits", without=("Vill du be om åtkomst?",))
    anna.hears_nothing_more()


def test_who_lets_themselves_be_forgotten_again_and_again_does_not_flood_the_admins(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    sven = telegram.stranger("Sven", "sv")
    for turn in range(5):
        sven.says("/start")
        sven.hears("Jag svarar bara dem")
        sven.presses("Be om åtkomst")
        if turn < 3:
            sven.hears("Tack! Jag har bett")
            anna.hears("Sven", "ber om åtkomst")
        else:
            sven.is_told("redan skickad")
        sven.says("/forget_me")
        sven.hears()
        sven.presses("Ja")
        sven.hears()
    anna.hears_nothing_more()


def test_second_admin_who_presses_late_changes_nothing(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    carl = telegram.member("Carl", "en", Role.READER)
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{carl.number}")
        assert user is not None
        work.users.grant(user.id, work.partnerships.all()[0].id, Role.ADMIN)
    minh = telegram.stranger("Minh", "vi")

    minh.says("/start")
    minh.hears("Xin chào Minh!")
    minh.presses("Xin quyền truy cập")
    minh.hears("Cảm ơn")
    anna.hears("Minh")
    carl.hears("Minh", "asks for access")
    anna.presses("Läsare")
    anna.hears("släppts in som läsare")
    minh.hears("chào mừng Minh!")
    carl.presses("Refuse")
    carl.hears("already been decided")
    minh.says("/help")
    minh.hears("/ask")
    minh.hears_nothing_more()


def test_reader_may_not_let_people_in(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    rut = telegram.member("Rut", "sv", Role.READER)
    sven = telegram.stranger("Sven", "sv")

    sven.says("/start")
    sven.hears("Hej Sven!")
    sven.presses("Be om åtkomst")
    sven.hears("Tack!")
    anna.hears("Sven")
    rut.says("/help")
    rut.hears("/ask")
    rut.says("/language")
    rut.hears("Vilket språk")
    rut.presses_on(rut.place.with_button("Svenska"), "grant:coordinator:3")
    rut.hears("Det kräver rollen administratör.")
    sven.hears_nothing_more()


def test_names_are_shown_as_they_are_written(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    eve = telegram.stranger("<b>Eve</b> & </i>\u202e", "sv", "eve")

    eve.says("/start")
    eve.hears("Hej <b>Eve</b> & </i>!")
    eve.presses("Be om åtkomst")
    eve.hears("Tack!")
    anna.hears("<b>Eve</b> & </i> (@eve) ber om åtkomst.")
    assert telegram.api.refusals == []


def test_message_to_somebody_who_has_blocked_us_is_given_up(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    sven = telegram.stranger("Sven", "sv")

    sven.says("/start")
    sven.hears("Hej Sven!")
    sven.presses("Be om åtkomst")
    sven.hears("Tack!")
    anna.hears("Sven")
    telegram.api.block(sven.number)
    anna.presses("Läsare")
    anna.hears("släppts in")
    anna.hears_nothing_more()
    assert ("sendMessage", "Forbidden: bot was blocked by the user") in telegram.api.refusals
    sven.says("/start")
    sven.hears("Välkommen, Sven!")
