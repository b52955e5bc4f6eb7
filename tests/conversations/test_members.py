"""Members: invited with a code, moved between roles and sides, removed; and the log of who did it."""

import re

import pytest

from storage import Admission, Role
from tests.conversations.talk import House, Person, TelegramHouse

LINK = re.compile(r"(?:start=|/start )([A-Z2-9]{10})")


def _code(anna: Person, role: str = "läsare") -> str:
    """A code that the admin makes."""
    anna.says("/invite")
    anna.hears("Vilken roll")
    anna.presses(role)
    anna.hears("Vilken sida")
    anna.presses("Thái Nguyên")
    found = LINK.search(anna.hears("Inbjudan som", "gäller en gång"))
    assert found is not None
    return found[1]


def test_somebody_comes_in_with_a_code_which_works_only_once(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    code = _code(anna)
    minh, lan = house.stranger("Minh", "vi"), house.stranger("Lan", "vi")

    minh.says(f"Anna gửi cho tôi mã {code}.")
    minh.hears("chào mừng Minh", "người đọc")
    anna.hears("Minh", "har kommit in med din inbjudan som läsare")
    minh.says("Ai trả chi phí tham gia trao đổi?")
    minh.hears("[1]")
    lan.says(f"/start {code}")
    lan.hears("Mã này không có hiệu lực")
    lan.says("Ai trả chi phí?")
    lan.hears("Tôi chỉ trả lời những người đã được cho phép", without=("Theo tài liệu",))


def test_after_five_wrong_codes_the_right_one_does_not_help(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    code = _code(anna)
    eve = house.stranger("Eve", "en")

    for number in range(5):
        eve.says(f"/start WRONG{number}")
        eve.hears("That code does not work")
    eve.says(f"/start {code}")
    eve.hears("Too many tries")
    anna.says("/audit")
    assert anna.hears("Granskningslogg").count("): försökte med en ogiltig inbjudningskod") == 5


def test_to_be_forgotten_in_between_does_not_allow_more_wrong_codes(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    code = _code(anna)
    eve = telegram.stranger("Eve", "en")

    for number in range(5):
        eve.says(f"/start WRONG{number}")
        eve.hears("That code does not work")
        eve.says("/forget_me")
        eve.hears("Should I forget you?")
        eve.presses("Yes, forget me")
        eve.hears("I have forgotten you")
    eve.says(f"/start {code}")
    eve.hears("Too many tries")


def test_who_goes_by_the_name_of_another_or_by_none_is_told_apart(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    false = telegram.stranger("Anna", "en", "mallory")
    unseen = telegram.stranger("\u3164\u200b", "en", "nobody")

    unseen.says("hello")
    unseen.hears("Hello nobody!")
    false.says("/start WRONG12345")
    false.hears("That code does not work")
    anna.says("/audit")
    anna.hears("Granskningslogg", "Anna (@mallory): försökte med en ogiltig inbjudningskod")
    anna.presses("CSV")
    anna.hears("Här är hela loggen")
    event = anna.place.next()
    assert event is not None
    _, content, _ = telegram.api.files[event.content["document"]["file_id"]]
    lines = [line.split(";") for line in content.decode("utf-8-sig").splitlines()]
    (tried,) = (line for line in lines if line[3] == "code-wrong")
    assert tried[1:3] == ["Anna", f"telegram:{false.number}"]


def test_an_invitation_is_withdrawn(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)
    code = _code(anna)
    minh = house.stranger("Minh", "vi")

    anna.presses("Dra tillbaka")
    anna.hears("Inbjudan är tillbakadragen")
    minh.says(f"/start {code}")
    minh.hears("Mã này không có hiệu lực")


def test_an_admin_who_was_removed_does_not_come_back_by_an_invitation_of_their_own(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    olle = telegram.member("Olle", "sv", Role.READER)
    anna.says("/people")
    anna.hears("Olle")
    for pressed, heard in (("Olle", "läsare"), ("administratör", "administratör")):
        anna.presses(pressed)
        anna.hears("Olle", heard)
    olle.hears("Din roll är nu administratör")
    code = _code(olle, "administratör")

    anna.presses("Ta bort")
    anna.hears("inte längre ha åtkomst?")
    anna.presses("Ta bort")
    anna.hears("Olle har inte längre åtkomst")
    olle.hears("Din åtkomst har upphört")
    olle.says(f"/start {code}")
    olle.hears("Den koden gäller inte")
    anna.hears_nothing_more()


def test_a_coordinator_cannot_give_away_more_than_they_have(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)

    karin.says("/invite")
    karin.hears("Vilken roll")
    event = karin.place.with_button("läsare")
    assert [label for label in event.buttons if "samordnare" in label or "administratör" in label] == []
    karin.presses_on(event, "invite:make:admin:-")
    karin.is_told("gäller inte längre")
    karin.hears_nothing_more()


def test_a_coordinator_lets_nobody_see_what_the_other_side_keeps_to_itself(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, "thai-nguyen")
    olle = telegram.stranger("Olle", "sv")
    code = _code(karin)
    karin.says("/invite")
    karin.hears("Vilken roll")
    karin.presses("läsare")
    karin.hears("Vilken sida")
    shown = karin.place.with_button("Thái Nguyên")
    assert not [label for label in shown.buttons if "Linköping" in label]
    karin.presses_on(shown, "invite:make:reader:linkoping")
    karin.is_told("gäller inte längre")

    anna.says("/people")
    anna.hears("Karin")
    anna.presses("Karin")
    anna.hears("Karin")
    anna.presses("Linköping")
    anna.hears("Linköping")
    olle.says(f"/start {code}")  # made for a side that is not hers any more
    olle.hears("Den koden gäller inte")


def test_role_and_side_are_changed_and_the_person_is_told(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    john = telegram.member("John", "en", Role.READER)

    anna.says("/people")
    anna.hears("Personer i samarbetet", "John", "läsare")
    anna.presses("John")
    anna.hears("John", "läsare")
    anna.presses("samordnare")
    anna.hears("John", "samordnare")
    john.hears("Your role is now coordinator")
    anna.presses("Linköping")
    anna.hears("John", "Linköping")
    anna.says("/audit")
    anna.hears("Granskningslogg", "satte sidan för John (telegram:", "till Linköping", "rollen samordnare")
    anna.presses("CSV")
    anna.hears("Här är hela loggen")
    event = anna.place.next()
    assert event is not None
    _, content, _ = telegram.api.files[event.content["document"]["file_id"]]
    assert "gav John (telegram:" in content.decode("utf-8-sig")


def test_a_person_who_is_removed_is_outside_and_may_ask_again(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    john = telegram.member("John", "en", Role.READER)

    anna.says("/people")
    anna.hears("John")
    anna.presses("John")
    anna.hears("John")
    anna.presses("Ta bort")
    anna.hears("inte längre ha åtkomst?")
    anna.presses("Ta bort")
    anna.hears("John har inte längre åtkomst")
    john.hears("Your access has ended")
    john.says("Who pays?")
    john.hears("Hello John!")
    john.presses("Ask for access")
    john.hears("Thank you!")
    anna.hears("John", "ber om åtkomst")


def test_the_last_admin_stays(telegram: TelegramHouse) -> None:
    """Without admins in the settings, the only one in the chat keeps the role."""
    john = telegram.member("John", "en", Role.READER)
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{john.number}")
        assert user is not None
        partnership = work.partnerships.all()[0].id
        work.users.grant(user.id, partnership, Role.ADMIN)
    object.__setattr__(telegram.services.settings, "admins", frozenset())

    john.says("/people")
    john.hears("John", "admin")
    john.presses("John")
    john.hears("John")
    john.presses("reader")
    john.is_told("somebody has to be an admin")
    with telegram.services.store.read() as work:
        assert work.users.count_members(partnership, Role.ADMIN) == 1
        assert work.users.with_admission(Admission.ADMITTED) != []


@pytest.mark.parametrize("command", ["/people", "/audit", "/invite"])
def test_names_and_codes_are_not_shown_to_a_group(telegram: TelegramHouse, command: str) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    group = telegram.group(-500, "Avlopp", by=anna)
    group.hears("Avlopp")
    anna.presses("Släpp in gruppen", in_=group)
    group.hears("släppts in")

    anna.says(command, to=group)
    group.hears("privat chatt")


@pytest.mark.parametrize("command", ["/people", "/audit", "/invite"])
def test_a_reader_gets_none_of_it(house: House, command: str) -> None:
    rut = house.member("Rut", "sv", Role.READER)

    rut.says(command)
    rut.hears("Det kräver rollen")


def test_name_neither_turns_round_what_is_said_nor_begins_a_line_of_its_own(telegram: TelegramHouse) -> None:
    chief = telegram.member("Chief", "en", Role.ADMIN)
    stranger = telegram.stranger("Eve\u202e\r\n✅ admin\u2028\x1b[2K", "en")
    stranger.says("/start")
    stranger.hears()
    stranger.presses("Ask for access")
    stranger.hears()
    chief.hears("Eve ✅ admin [2K")


def test_who_comes_from_the_button_below_an_inline_question_has_tried_no_code(telegram: TelegramHouse) -> None:
    stranger = telegram.stranger("Eve", "en")
    for _ in range(6):
        stranger.says("/start inline")
        stranger.hears("Would you like to ask for access?")


def test_flood_of_a_stranger_brings_no_flood_of_answers(telegram: TelegramHouse) -> None:
    rut, stranger = telegram.member("Rut", "en"), telegram.stranger("Eve", "en")
    telegram.services.limiter._most = 1
    for person in (rut, stranger):
        for _ in range(3):
            person.says("/start")
    rut.hears("Welcome")
    rut.hears("That was quick")
    rut.hears("That was quick")
    stranger.hears("ask for access")
    stranger.hears("That was quick")
    stranger.hears_nothing_more()
