"""Documents that one side keeps to itself: marked in /documents or at upload, out of the other side's sight at once."""

import pytest

from storage import Role
from tests.conversations.talk import House, TelegramHouse

PLANT = (
    "# Verket vid Cau\n\nReningsverket vid floden Cau i Song Cong ska stå klart år 2031 enligt styrgruppens beslut.\n"
).encode()
QUESTION = "Vilket år ska reningsverket vid floden Cau stå klart?"


def test_coordinator_makes_a_document_internal_and_shares_it_again(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    kim = telegram.member("Kim", "sv", Role.COORDINATOR, "linkoping")
    minh = telegram.member("Minh", "sv", Role.COORDINATOR, "thai-nguyen")
    anna.sends_file("verket.md", PLANT)
    anna.hears("Tillagt")
    minh.says(QUESTION)
    minh.hears("2031")
    answer = minh.place.with_button("Källor")

    kim.says("/documents")
    kim.hears("(4)", without=("internt",))
    kim.presses("Vem som får se")
    kim.hears("Vem ska få se")
    kim.presses("Verket vid Cau")
    kim.hears("gemensamt")
    kim.presses("Bara Linköping")
    kim.hears("är internt: bara Linköping")

    minh.says(QUESTION)
    minh.hears(without=("2031", "Verket"))
    minh.presses_on(answer, next(data for label, data in answer.buttons.items() if "Källor" in label))
    minh.is_told("inte längre öppna för dig")
    minh.says("/documents")
    minh.hears("(3)", without=("Verket",))
    kim.says(QUESTION)
    kim.hears("2031")

    kim.says("/documents")
    kim.hears("(4)", "internt: Linköping")
    kim.presses("Vem som får se")
    kim.hears("Vem ska få se")
    kim.presses("Verket vid Cau")
    kim.hears("är internt")
    kim.presses("Båda sidorna")
    kim.hears("gemensamt")
    minh.says(QUESTION)
    minh.hears("2031")

    anna.says("/audit")
    anna.hears("): gjorde dokumentet verket.md internt för Linköping", "gemensamt för båda sidorna")


def test_document_brought_up_to_date_stays_internal_and_hides_its_old_text(
    telegram: TelegramHouse,
) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    minh = telegram.member("Minh", "sv", Role.READER, "thai-nguyen")

    anna.sends_file("verket.md", PLANT)
    anna.hears("Tillagt")
    anna.presses("Bara Linköping")
    anna.hears("är internt: bara Linköping")
    anna.says(QUESTION)
    anna.hears("2031")
    answer = anna.place.with_button("Källor")
    anna.sends_file("verket.md", PLANT.replace(b"2031", b"2033"))
    anna.hears("Uppdaterat", "är internt: bara Linköping")
    anna.presses_on(answer, next(data for label, data in answer.buttons.items() if "Källor" in label))
    anna.hears("[1]", "Verket vid Cau", "har ersatts sedan dess", without=("2031",))
    minh.says(QUESTION)
    minh.hears(without=("2033", "Verket"))


def test_caption_keeps_a_document_internal_from_the_start(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    anna.sends_file("verket.md", PLANT, caption="Internt")
    anna.hears("Du hör inte till någon sida")
    anna.says("/documents")
    anna.hears("(3)")
    _belongs_to_linkoping(telegram)
    anna.sends_file("verket.md", PLANT, caption="Internt")
    anna.hears("Tillagt", "är internt: bara Linköping")

    anna.sends_file("ett.md", PLANT.replace(b"vid Cau", b"ett"), media_group_id="7")
    anna.hears("Tillagt", "är gemensamt: båda sidorna ser det", without=("internt",))
    anna.sends_file("tva.md", PLANT.replace(b"vid Cau", b"tva"), media_group_id="7", caption="Internt")
    anna.hears("Tillagt", "Verket tva är internt: bara Linköping", "Verket ett är internt: bara Linköping")


def test_new_document_stays_with_its_senders_side_where_the_settings_want_that(telegram: TelegramHouse) -> None:
    object.__setattr__(telegram.services.settings, "new_documents_shared", False)
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    minh = telegram.member("Minh", "sv", Role.READER, "thai-nguyen")

    anna.sends_file("verket.md", PLANT)
    anna.hears("Du hör inte till någon sida", "har inte lagt in det")
    _belongs_to_linkoping(telegram)
    anna.sends_file("verket.md", PLANT)
    anna.hears("Tillagt", "är internt: bara Linköping")
    minh.says(QUESTION)
    minh.hears(without=("2031", "Verket"))
    anna.presses("Båda sidorna")
    anna.hears("är gemensamt")
    anna.sends_file("verket.md", PLANT.replace(b"2031", b"2032"))
    anna.hears("Uppdaterat", "är gemensamt")


def test_caption_that_is_not_understood_shares_nothing(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)
    minh = telegram.member("Minh", "sv", Role.READER, "thai-nguyen")

    anna.sends_file("verket.md", PLANT, caption="Bara vi läser detta")
    anna.hears("Jag förstod inte ”Bara vi läser detta”", "har inte lagt in det")
    _belongs_to_linkoping(telegram)
    anna.sends_file("verket.md", PLANT, caption="Bara vi läser detta")
    anna.hears("Tillagt", "Jag förstod inte ”Bara vi läser detta”", "är internt: bara Linköping")
    minh.says(QUESTION)
    minh.hears(without=("2031", "Verket"))
    anna.presses("Båda sidorna")
    anna.hears("är gemensamt")
    minh.says(QUESTION)
    minh.hears("2031")


def _belongs_to_linkoping(telegram: TelegramHouse) -> None:
    """Puts the admin on a side."""
    with telegram.services.store.write() as work:
        user = work.users.by_address("telegram:100")
        assert user is not None
        work.users.grant(user.id, work.partnerships.all()[0].id, Role.ADMIN, "linkoping")


def test_only_the_own_side_can_be_chosen_and_readers_choose_nothing(telegram: TelegramHouse) -> None:
    kim = telegram.member("Kim", "sv", Role.COORDINATOR, "linkoping")
    rut = telegram.member("Rut", "sv", Role.READER, "linkoping")

    kim.says("/documents")
    kim.hears("(3)")
    kim.presses("Vem som får se")
    kim.hears("Vem ska få se")
    kim.presses("Cooperation agreement")
    kim.hears("gemensamt")
    assert not any("Bara Thai Nguyen" in label for label in kim.place.with_button("Bara Linköping").buttons)
    card = kim.place.with_button("Bara Linköping")
    data = next(data for label, data in card.buttons.items() if "Bara Linköping" in label)
    kim.presses_on(card, data.replace("linkoping", "thai-nguyen"))
    kim.is_told("Den knappen gäller inte längre.")
    rut.says("/documents")
    listed = rut.hears("(3)")
    assert "Vem som får se" not in listed
    rut.presses_on(card, data)
    rut.is_told("samordnare")


@pytest.mark.parametrize("label", ["Båda sidorna", "Bara Linköping"])
def test_pressing_twice_changes_once(telegram: TelegramHouse, label: str) -> None:
    anna = telegram.member("Anna", "sv", Role.ADMIN)

    anna.sends_file("verket.md", PLANT)
    anna.hears("Tillagt")
    anna.presses(label)
    anna.hears("Verket vid Cau")
    anna.presses(label)
    anna.is_told("")
    anna.hears_nothing_more()
    with telegram.services.store.read() as work:
        made = [entry.action for entry in work.audit.page(work.partnerships.all()[0].id, 0, None)]
    assert made.count("document-internal") == (label == "Bara Linköping")
    assert "document-shared" not in made


def test_people_at_the_terminal_choose_too(house: House) -> None:
    anna = house.member("Anna", "vi", Role.ADMIN)

    anna.sends_file("verket.md", PLANT)
    anna.hears("Đã thêm")
    anna.presses("Chỉ Thái Nguyên")
    anna.hears("tài liệu nội bộ")


def test_card_says_who_will_see_it_and_words_of_internal_bring_the_switch(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv", Role.CONTRIBUTOR, "linkoping")
    minh = telegram.member("Minh", "vi", Role.CONTRIBUTOR, "thai-nguyen")

    rut.says("/log Möte den 3 november 2026 om avlopp, 7 deltagare")
    rut.hears("Båda sidor ser den")
    assert not any("Bara vår sida" in label for label in rut.place.with_button("Spara").buttons)
    rut.presses("Avbryt")
    rut.hears()
    rut.says("/log Internt möte den 4 november 2026 om avlopp, 7 deltagare")
    rut.hears("Båda sidor ser den")
    rut.presses("Bara vår sida")
    rut.hears("Visas bara för den egna sidan", without=("Båda sidor ser den",))
    rut.presses("Båda sidor")
    rut.hears("Båda sidor ser den")
    rut.presses("Bara vår sida")
    rut.hears("🔒")
    rut.presses("Spara")
    rut.hears("A-1")
    minh.says("A-1")
    minh.hears(without=("Internt", "avlopp"))
    minh.says("/log Họp nội bộ ngày 4/11/2026 với 7 người")
    minh.hears("Cả hai bên đều xem được")
    minh.presses("Chỉ bên mình")
    minh.hears("🔒")
