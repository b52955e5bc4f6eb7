"""The library in chat: what it holds, taking files in, and taking documents out."""

import pytest

from storage import Role
from tests.conversations.talk import House, TelegramHouse
from tests.knowledge.made_files import pdf

PLANT = (
    "# Verket vid Cau\n\nReningsverket vid floden Cau i Song Cong ska stå klart år 2031 enligt styrgruppens beslut.\n"
)


def test_documents_are_listed(house: House) -> None:
    rut = house.member("Rut", "en")

    rut.says("/documents")
    rut.hears("(3)", "Cooperation agreement", "Vietnamese", "passages", without=("Remove",))
    rut.hears_nothing_more()


def test_long_lists_have_pages(telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    rut = telegram.member("Rut", "en")
    object.__setattr__(telegram.services.settings, "page_size", 2)

    rut.says("/documents")
    first = rut.hears("(3)")
    rut.presses("Next")
    second = rut.hears("(3)")
    assert set(first.splitlines()[2:-2]).isdisjoint(second.splitlines()[2:-2])
    rut.presses("Previous")
    assert rut.hears("(3)") == first
    rut.presses("1/2")
    rut.is_told("")
    rut.hears_nothing_more()


def test_admin_uploads_a_text_and_asks_about_it(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)

    anna.sends_file("verket.txt", PLANT.replace("# ", "").encode())
    anna.hears("verket.txt", without=("Inte",))
    anna.says("Vilket år ska reningsverket vid floden Cau stå klart?")
    anna.hears("2031", "[1]")
    anna.sends_file("verket.txt", PLANT.replace("# ", "").encode())
    anna.hears("Oförändrat")
    anna.hears_nothing_more()


def test_admin_uploads_a_pdf_and_its_page_is_cited(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    page = ["Verket vid Cau", "Reningsverket vid floden Cau i Song Cong ska vara klart 2031 enligt beslutet."]

    anna.sends_file("verket.pdf", pdf([["Inledning till rapporten om avloppsvatten i staden."], page], "Verket"))
    anna.hears("verket.pdf", "Tillagt")
    anna.says("Vilket år ska reningsverket vid floden Cau vara klart?")
    anna.hears("2031", "s. 2")


def test_reader_may_not_upload(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.sends_file("verket.txt", PLANT.encode())
    rut.hears("Bara administratörer kan lägga in dokument.")
    rut.says("/documents")
    rut.hears("(3)", without=("Cau",))


def test_stranger_may_not_upload(telegram: TelegramHouse) -> None:
    telegram.member("Anna", "sv", Role.ADMIN)
    sven = telegram.stranger("Sven", "sv")

    sven.sends_file("verket.txt", PLANT.encode())
    sven.hears("Jag svarar bara dem som har släppts in")
    assert "getFile" not in {method for method, _ in telegram.api.calls}


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("skannad.pdf", pdf([[]]), "inskannade"),
        ("bild.pdf", b"\x89PNG\r\n\x1a\n" + bytes(200), "stämmer inte"),
        ("tom.txt", b"  \n", "ingen text"),
        ("ljud.mp3", b"ID3", "inte .mp3"),
    ],
)
def test_file_that_cannot_be_read_is_refused_with_the_reason(house: House, name: str, content: bytes, why: str) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)

    anna.sends_file(name, content)
    anna.hears("Inte tillagt", name, why)
    anna.says("/documents")
    anna.hears("(3)")


def test_file_that_is_too_large_is_not_even_fetched(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    anna.sends_file("stor.pdf", b"%PDF", size=30 * 1024 * 1024)
    anna.hears("Inte tillagt", "stor.pdf", "30", "20")
    assert "getFile" not in {method for method, _ in telegram.api.calls}


def test_file_that_telegram_does_not_give_out_can_be_sent_again(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    telegram.api.fail("500", "getFile")
    anna.sends_file("verket.txt", PLANT.encode())
    anna.hears("Jag fick inte filen från Telegram.")
    anna.sends_file("verket.txt", PLANT.encode())
    anna.hears("Tillagt")


def test_admin_removes_a_document(house: House) -> None:
    anna = house.member("Anna", "sv", Role.ADMIN)

    anna.says("/documents")
    anna.hears("(3)")
    anna.presses("Ta bort ett dokument")
    anna.hears("Vilket dokument")
    anna.presses("Cooperation agreement")
    anna.hears("Ska jag ta bort")
    anna.presses("Ta bort")
    anna.hears("är borttaget")
    anna.says("/documents")
    anna.hears("(2)", without=("Cooperation",))


def test_admin_changes_their_mind(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    anna.says("/documents")
    anna.hears("(3)")
    anna.presses("Ta bort ett dokument")
    anna.hears("Vilket dokument")
    anna.presses("Samverkan mellan")
    anna.hears("Ska jag ta bort")
    asked = telegram.api.events[anna.place.heard]
    anna.presses("Behåll")
    anna.hears("(3)")
    anna.presses_on(asked, "documents:remove:unknown")
    anna.is_told("Den knappen gäller inte längre.")
    anna.hears_nothing_more()
