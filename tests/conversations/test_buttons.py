"""Buttons that are old, forwarded, or made up by an app: they are answered, and never do harm."""

import pytest

from storage import Role
from tests.conversations.talk import House, TelegramHouse

ODD = [
    "",
    ":",
    "answer",
    "answer:",
    "answer:good",
    "answer:good:x",
    "answer:good:1:2",
    "answer:good:²",
    "answer:good:-1",
    "answer:good:99999999999999999999999",
    "answer:dance:1",
    "documents",
    "documents:page",
    "documents:page:x",
    "documents:choose:x",
    "documents:dance:1",
    "documents:remove:x",
    "grant",
    "grant:reader",
    "grant:reader:x",
    "grant:reader:999",
    "grant:king:1",
    "grant:refuse:",
    "grant:group",
    "grant:group:1",
    "grant:group:x:yes",
    "grant:group:999:yes",
    "grant:group:1:maybe",
    "language:klingon",
    "language",
    "timezone:Mars/Olympus",
    "timezone",
    "remind:1",
]


def test_made_up_buttons_are_no_longer_valid(telegram: TelegramHouse, caplog: pytest.LogCaptureFixture) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    anna.says("/language")
    anna.hears("Vilket språk")
    message = telegram.api.events[anna.place.heard]
    for data in filter(None, ODD):
        anna.presses_on(message, data)
        anna.is_told("Den knappen gäller inte längre.")
    anna.hears_nothing_more()
    assert "incident" not in caplog.text


def test_button_of_somebody_elses_answer_says_nothing_about_it(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    eve = telegram.member("Eve", "sv")

    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    eve.says("/language")
    eve.hears("Vilket språk")
    for what in ("sources", "good", "pass"):
        eve.presses_on(telegram.api.events[eve.place.heard], f"answer:{what}:1")
        eve.is_told("Den knappen gäller inte längre.")
    eve.hears_nothing_more()


def test_press_that_is_too_old_to_be_answered_still_counts(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")

    rut.says("/language")
    rut.hears("Vilket språk")
    telegram.api.callback_seconds = -1
    rut.presses("English")
    rut.hears("English it is.")
    assert "query is too old" in telegram.api.refusals[0][1]


@pytest.mark.parametrize(
    ("language", "told", "saved"),
    [
        ("sv", "Möte i går med Tekniska verken om avlopp, 6 deltagare.", ("spara", "A-1")),
        ("en", "Meeting yesterday with Tekniska verken about sewage, 6 participants.", ("Save", "A-1")),
        ("vi", "Hôm qua họp với Tekniska verken về nước thải, 6 người tham dự.", ("Lưu", "A-1")),
    ],
)
def test_a_label_that_is_typed_counts_as_pressed(
    house: House, language: str, told: str, saved: tuple[str, str]
) -> None:
    person = house.member("Kim", language, Role.CONTRIBUTOR)

    person.says(f"/log {told}")
    person.hears("Tekniska verken")
    person.says(saved[0])
    person.hears(saved[1])


TOLD = {
    "sv": "/log Möte i går med Tekniska verken om avlopp, 6 deltagare.",
    "en": "/log Meeting yesterday with Tekniska verken about sewage, 6 participants.",
    "vi": "/log Hôm qua họp với Tekniska verken về nước thải, 6 người tham dự.",
}


@pytest.mark.parametrize(
    ("language", "no", "which", "away", "yes"),
    [
        ("sv", "nej, det var 8 deltagare", "8 deltagare", "Hej Kim!", "ok, spara den"),
        ("en", "no", "What would you like to change?", "Hello Kim!", "looks good, save it"),
        ("vi", "không phải", "sửa", "Xin chào Kim!", "đúng rồi, lưu nhé"),
    ],
)
def test_a_card_is_answered_in_plain_words(
    house: House, language: str, no: str, which: str, away: str, yes: str
) -> None:
    kim = house.member("Kim", language, Role.CONTRIBUTOR)

    kim.says(TOLD[language])
    kim.hears("Tekniska verken")
    kim.says(no)
    kim.hears(which)
    kim.says({"sv": "hej", "en": "hello", "vi": "xin chào"}[language])
    kim.hears(away)
    kim.says(yes)  # not about the greeting, but about the only open card
    kim.hears("A-1")
    kim.says(yes)
    kim.hears(without=("Tekniska verken",))


def test_a_plan_and_a_step_are_answered_in_plain_words(house: House) -> None:
    karin = house.member("Karin", "sv", Role.COORDINATOR)

    karin.says("Handlingsplan 2030 jan–dec")
    karin.hears("Ny handlingsplan")
    karin.says("japp")
    karin.hears("sparad som utkast")
    karin.says("/plan Tekniska verken skickar underlag senast 15 december 2030")
    karin.hears("underlag")
    karin.says("ser bra ut 👍")
    karin.hears("S-1")


def test_a_plain_yes_in_a_group_saves_nothing(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    group = telegram.admitted_group(-100_5, "Avlopp", anna)

    anna.says(TOLD["sv"], to=group)
    group.hears("Tekniska verken")
    anna.says("/samverkan ok", to=group)
    group.hears(without=("A-1",))


def test_a_notice_on_a_typed_label_is_said(house: House) -> None:
    kim = house.member("Kim", "sv")

    kim.says("Vem betalar för deltagandet?")
    kim.hears("Ur dokumenten")
    kim.says("👍")
    kim.hears("Tack")
    kim.says("Vem betalar för deltagandet?")
    kim.hears("Ur dokumenten")
    kim.says("källor")
    kim.hears("[1]", "Varje deltagare i utbytet står för sina egna kostnader.")


@pytest.mark.parametrize(
    ("language", "name", "heard"),
    [("sv", "Påminnelser", "påminnelser"), ("en", "help", "Write as you would speak"), ("vi", "hoạt động.", "/log")],
)
def test_the_name_of_a_command_needs_no_slash(house: House, language: str, name: str, heard: str) -> None:
    kim = house.member("Kim", language, Role.CONTRIBUTOR)

    kim.says(name)
    kim.hears(heard)


def test_a_name_that_is_awaited_as_an_answer_is_no_command(house: House) -> None:
    kim = house.member("Kim", "en", Role.CONTRIBUTOR)

    kim.says("remind me tomorrow at 9")
    kim.hears("What should I remind you about?")
    kim.says("report")
    kim.hears("Should I remind you of “report”")
    kim.presses("Remind me of it")
    kim.hears("Report", "09:00")
    kim.says("/log")
    kim.hears("What happened")
    kim.says("cancel")
    kim.hears("we leave that")
