"""What people want of the assistant, said in their own words and without a command."""

import pytest

from storage import Role
from tests.conversations.talk import House


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("sv", "kan du visa vilka påminnelser jag har?", "Du har inga påminnelser"),
        ("sv", "vilka dokument kan du svara ur?", "Dokument jag svarar ur"),
        ("en", "show me what has been logged this year", "Nothing has been logged here yet"),
        ("en", "I need a report for the board", "Report"),
        ("vi", "cho tôi xem kế hoạch hành động", "Chưa có kế hoạch hành động"),
        ("vi", "từ nay viết cho tôi bằng tiếng Anh nhé", "English it is."),
        ("en", "What a pity that the ferry was late", "I see"),
        ("sv", "sammanfatta avtalet", "The partnership between Linköping in Sweden"),
        ("vi", "xóa dữ liệu của tôi", "muốn xóa dữ liệu về mình"),
        ("vi", "hôm qua họp với ai ấy nhỉ", "không tìm thấy"),
        ("vi", "dời cái bánh sang 10h sáng", "Tôi không tìm thấy lời nhắc hay bước nào có tên “bánh”"),
    ],
)
def test_wish_in_plain_words_is_done(house: House, language: str, text: str, answer: str) -> None:
    person = house.member("Rut", language)

    person.says(text)
    person.hears(answer)
    person.hears_nothing_more()


def test_a_no_keeps_what_was_to_be_removed(house: House) -> None:
    lan = house.member("Lan", "vi")

    lan.says("xóa dữ liệu của tôi")
    lan.hears("muốn xóa dữ liệu")
    lan.says("thôi không")
    lan.hears("Không có gì thay đổi")


def test_what_the_assistant_can_do_is_told_by_job_and_the_commands_are_a_button_away(house: House) -> None:
    lan = house.member("Lan", "vi")

    lan.says("bạn làm được gì")
    lan.hears("Trước cuộc họp", without=("/plan", "Sau cuộc họp"))
    lan.presses("Tất cả các lệnh")
    lan.hears("/plan", "/reminders")


def test_language_topic_and_text_are_taken_from_the_sentence(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("prata engelska med mig från och med nu")
    rut.hears("English it is.")
    rut.says("prepare me for the meeting about waste on Thursday")
    rut.hears("Waste: before the meeting")


def test_refused_question_offers_what_may_have_been_meant(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("Hur många anställda har ICLD och vad händer med dem?")
    rut.hears("Menade du kanske")
    rut.presses("Räkna aktiviteter")
    rut.hears("I loggen finns inga aktiviteter")


def test_who_may_not_do_something_is_not_taken_there(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("exportera allt till excel")
    rut.hears("samordnare", without=("[1]",))
    eva = house.member("Eva", "sv", Role.COORDINATOR)
    eva.says("exportera allt till excel")
    eva.hears("Jag samlar ihop allt")


def test_somebody_about_to_log_may_ask_for_something_else(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("jag vill logga ett möte")
    rut.hears("Vad hände?")
    rut.says("visa mina påminnelser")
    rut.hears("Du har inga påminnelser")
    rut.says("Möte i går med Linköpings universitet om avlopp, 8 deltagare")
    rut.hears("Ny aktivitet", "8 deltagare")


def test_latest_thing_is_found_again_to_be_taken_back(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("/undo")
    rut.hears("inget från det senaste dygnet")
    rut.says("/log Möte i går med Linköpings universitet om avlopp, 8 deltagare")
    rut.hears("Ny aktivitet")
    rut.presses("Spara")
    rut.hears("A-1")
    rut.says("Vem betalar för deltagandet?")
    rut.hears("[1]")
    rut.says("det jag sparade blev fel, kan du ångra det")
    rut.hears("senaste som går att ångra", "A-1")
    rut.says("/undo")
    said = rut.hears("senaste som går att ångra", "A-1")
    assert said.count("senaste som") == 1, "an answer to /undo was itself taken for the latest thing"
    rut.presses("Ångra")
    rut.hears()
    rut.says("/undo")
    rut.hears("A-1 är borttagen")
    rut.says("/activities")
    rut.hears("Här är inget loggat")


def test_last_meeting_is_looked_for_in_the_log_and_said_not_to_be_there(house: House) -> None:
    rut = house.member("Rut", "en")

    rut.says("When did we last meet Tekniska verken?")
    rut.hears("Nothing has been logged here yet")


def test_people_are_added_up_over_a_list(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    for told in (
        "i går med Linköpings universitet om avlopp, 8 deltagare varav 5 kvinnor",
        "i förrgår om skolor, 12 deltagare varav 7 kvinnor",
    ):
        rut.says(f"/log Möte {told}")
        rut.hears("Ny aktivitet")
        rut.presses("Spara")
        rut.hears()
    rut.says("hur många personer har deltagit i våra möten?")
    rut.hears("20 deltagare i 2 möten, varav 12 kvinnor")
    rut.says("A-1 ändra deltagare till 9")
    rut.hears("A-1", "9 deltagare, 5 kvinnor")
    rut.presses("Ångra")
    rut.hears("8 deltagare")
    rut.says("A-1 kostade 400 kr")
    rut.hears("400 SEK")
    rut.says("på A-2 betalade Linköpings universitet 500 kr")
    rut.hears("500 SEK · Linköpings universitet")
    rut.says("vad har LiU betalat?")
    rut.hears("Linköpings universitet", "betalat 500 SEK", "A-2", without=("400",))
    rut.says("how much have we spent on the meetings?")
    rut.hears("900 SEK", "Linköping University: 500 SEK (A-2)")
    rut.says("vilka har vi träffat?")
    rut.hears("1 organisation", "Linköpings universitet: 1 aktivitet (A-1)")
    rut.says("vad blev det av A-1 egentligen?")
    rut.hears("A-1", without=("Källor", "Ska något"))
    rut.says("A-1 blev jättebra")
    rut.hears("Ska något ändras?")


def test_what_is_not_there_yet_is_said_with_what_there_is(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("/log Möte i går med Linköpings universitet om avlopp. Anna skickar protokollet.")
    rut.hears("Ny aktivitet")
    rut.presses("Spara")
    rut.hears()
    rut.says("total kostnad i år?")
    rut.hears("Inga kostnader är antecknade i loggen", "För 1 aktivitet är ingen kostnad antecknad")
    rut.says("vad har vi kvar att göra?")
    rut.hears("ingen handlingsplan än")
    rut.presses("Att följa upp")
    rut.hears("Anna skickar protokollet", "A-1")


def test_wish_in_another_language_is_answered_in_it_and_so_is_what_follows(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("show my reminders")
    rut.hears("You have no reminders waiting")
    rut.says("remind me to pay the bill")
    rut.hears("When should I remind?")
    rut.says("on 24 March 2030 at 9")
    rut.hears("I will remind you")
    rut.presses("Delete")
    rut.hears("Deleted: Pay the bill")
    rut.says("visa mina påminnelser")
    rut.hears("Du har inga påminnelser")


def test_few_words_change_the_filter_of_the_list_and_the_number_is_said(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)
    for told in (
        "/log Möte 3 november 2025 med Linköpings universitet om avlopp, 8 deltagare, varav 3 kvinnor",
        "/log Möte 12 mars 2025 med Tekniska verken om trafik, 10 deltagare, varav 4 kvinnor",
    ):
        rut.says(told)
        rut.hears("Ny aktivitet")
        rut.presses("Spara")
        rut.hears("Sparad")

    rut.says("hur många möten hade vi 2025?")
    rut.hears("2 möten under 2025", "18 deltagare, varav 7 kvinnor", "A-1", "A-2")
    rut.says("och i mars?")
    rut.hears("1 möte i mars 2025, 10 deltagare", "A-2")
    rut.says("och med Linköpings universitet 2025?")
    rut.hears("1 möte med Linköpings universitet under 2025", "A-1")
    rut.says("nej, 2024")
    rut.hears("inga möten med Linköpings universitet under 2024")
    rut.says("how many women took part in 2025?")
    rut.hears("7 women of 18 participants in 2 activities in 2025")
    rut.says("còn năm 2024?")
    rut.hears("Trong nhật ký chưa có hoạt động nào trong năm 2024")
    rut.says("visa mina aktiviteter")
    rut.hears("Aktiviteter", "loggad av Rut")
    rut.says("och vem betalar för deltagandet?")
    rut.hears("[1]", without=("loggad av",))


def test_what_was_understood_is_told_with_a_way_to_the_documents(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("öppna avtalet")
    rut.hears("Så förstod jag dig: ”Avtal", without=("/activities",))
    rut.presses("Fråga dokumenten")
    rut.hears("dokument", without=("Inga avtal är",))
    rut.says("Hur många möten ska styrgruppen ha varje år?")
    rut.hears("dokument", without=("Här är inget loggat",))


def test_what_is_to_be_deleted_is_shown_with_its_buttons(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)
    for told in ("3 november 2025 om avlopp", "4 maj 2025 om trafik"):
        rut.says(f"/log Möte {told}, 8 deltagare")
        rut.hears("Ny aktivitet")
        rut.presses("Spara")
        rut.hears("Sparad")

    rut.says("ta bort mötet")
    rut.hears("A-1", "A-2", "Vilken av dem")
    rut.says("delete the last activity")
    rut.hears("A-2", "This is the one")
    rut.presses("Delete")
    rut.hears("A-2 is deleted")
    rut.says("påminn mig den 3 december 2030 kl 9 om fakturan")
    rut.hears("Jag påminner")
    rut.says("påminn mig den 4 december 2030 kl 9 om veckomötet")
    rut.hears("Jag påminner")
    rut.says("sluta påminna mig om fakturan")
    rut.hears("Fakturan", "Det är den här påminnelsen")
    rut.presses("Ta bort")
    rut.hears("Fakturan", without=("Det är den här",))


def test_pictures_are_of_the_period_that_was_named(house: House) -> None:
    rut = house.member("Rut", "sv")

    rut.says("diagram för 2025")
    rut.hears("Vilken bild", "2025")
    rut.says("show me a chart of women and men last quarter")
    rut.hears("nothing to show", "Women and men", "Period: ")


def test_what_is_only_said_is_answered_in_kind(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)

    rut.says("pust, vilken lång dag det har varit")
    rut.hears("Jag är med", without=("Det hittar jag inte",))
    rut.presses("Fråga dokumenten")
    rut.hears("Det hittar jag inte")
    rut.says("Thanks a lot, that was of great help")
    rut.hears("You’re welcome")
    rut.says("Lan skrev ”visa handlingsplanen” till mig i går")
    rut.hears("Jag är med")
    rut.says("kostnader för resor")
    rut.hears("costs for travel", without=("Jag är med",))
    rut.says("Who pays for travel")
    rut.hears("kostnader för resor")


def test_a_step_that_is_spoken_of_is_shown(house: House) -> None:
    rut = house.member("Rut", "sv", Role.COORDINATOR)

    rut.says("tolken är bokad så S-7 kan stängas")
    rut.hears("S-7", without=("dokument",))
    rut.says("bocka av steget om tolken")
    rut.hears("plan")


def test_an_activity_that_is_said_to_be_wrong_is_shown(house: House) -> None:
    rut = house.member("Rut", "sv", Role.CONTRIBUTOR)
    rut.says("/log Möte 3 november 2025 om avlopp, 8 deltagare")
    rut.hears("Ny aktivitet")
    rut.presses("Spara")
    rut.hears("Sparad")

    rut.says("det blev fel antal på mötet som jag la in")
    rut.hears("A-1", "Vilken av dem", without=("Ny aktivitet",))
