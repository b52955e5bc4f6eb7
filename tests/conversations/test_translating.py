"""Talks about translation: in private, in groups, corrected by people, and when nothing works."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

import bot.telegram.handling
import bot.telegram.progress
from bot.bootstrap import Overrides
from bot.config import Config
from handlers.dispatch import Outcome, dispatch
from handlers.messages import Message
from handlers.services import Services
from handlers.translating.desk import PORTION
from knowledge.richtext import RichText
from knowledge.translation.chain import Chain
from storage import Role
from tests.conversations.talk import Place, TelegramHouse, TelegramPerson
from tests.fakes.bot_api import BOT, BotApi
from tests.fakes.translation_server import TranslationServer, serving

MEETING = "Mötet med kommunstyrelsen flyttas till den 27 november kl 15.00."
MOVED = "Chúng tôi muốn dời cuộc họp với Ban Chấp hành thành phố sang thứ Sáu lúc 15:00."


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture(autouse=True)
def _no_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow machine is no long work."""
    monkeypatch.setattr(bot.telegram.progress, "FIRST_SECONDS", 600.0)


@pytest.fixture
def telegram(config: Config, overrides: Overrides, api: BotApi, server: TranslationServer) -> Iterator[TelegramHouse]:
    """The assistant in Telegram, with a translation server of its own."""
    translation = {"providers": ("libretranslate",), "libretranslate_url": server.base_url, "service_seconds": 15.0}
    config = Config.model_validate(config.model_dump(exclude={"translation"}) | {"translation": translation})
    with TelegramHouse(config, overrides, api).open() as house:
        yield house


def group(house: TelegramHouse, by: TelegramPerson) -> Place:
    """An admitted group in which the bot sees everything."""
    return house.admitted_group(-500, "Vänorter", by, privacy=False)


def test_text_is_translated_into_the_readers_language(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says(f"/translate {MOVED}")
    anna.hears("kommunstyrelsen", "15:00", "maskinöversättning från vietnamesiska")
    anna.presses("Original")
    anna.hears(MOVED)
    anna.presses("Översättning")
    anna.hears("kommunstyrelsen")
    anna.presses("English")
    anna.hears("Municipal Executive Board")
    anna.hears_nothing_more()


def test_own_words_go_into_the_partners_language(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says(f"/oversatt {MEETING}")
    anna.hears("Ban Chấp hành thành phố", "ngày 27 tháng 11", "15:00")
    anna.says(f"/en {MEETING}")
    anna.hears("Municipal Executive Board", "27 November")
    anna.says(f"/translate till engelska {MEETING}")
    anna.hears("Municipal Executive Board")


def test_a_dialogue_that_was_open_ends_before_a_service_is_asked(telegram: TelegramHouse) -> None:
    """Else nobody could write until the service has answered; that nobody waits is watched in all talks."""
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    anna.says("/log")
    anna.hears()
    anna.says(f"/en {MEETING}")
    anna.hears("Municipal Executive Board")
    anna.says("Vem betalar resan?")
    anna.hears(without=("Ny aktivitet",))


def test_another_language_is_not_taken_for_text(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/oversatt till tyska: Mötet flyttas.")
    anna.hears("svenska, engelska och vietnamesiska, inte till tyska")
    anna.says("/translate German")
    anna.hears("inte till German")
    anna.says("/dich sang tiếng Đức cuộc họp ngày mai")
    anna.hears("inte till tiếng Đức")
    assert server.heard == []
    anna.says("/en Tyska gäster kommer till mötet på fredag.")
    anna.hears("maskinöversättning från svenska")


def test_formatting_comes_through(telegram: TelegramHouse, api: BotApi) -> None:
    anna = telegram.member("Anna", "sv")
    text = "/en Mötet med kommunstyrelsen är viktigt, läs planen här."
    at, length = text.index("kommunstyrelsen"), len("kommunstyrelsen")
    entities = [
        {"type": "bot_command", "offset": 0, "length": 3},
        {"type": "bold", "offset": at, "length": length},
        {"type": "text_link", "offset": text.index("planen"), "length": 6, "url": "https://example.org/plan"},
    ]
    api.say(anna.number, anna.number, text, entities=entities)
    event = anna.place.next()
    assert event is not None
    marks = {tag: event.text[start:stop] for tag, start, stop in event.content["marks"]}
    assert marks["b"].endswith("Municipal Executive Board")
    assert "a" in marks


def test_the_person_is_asked_when_the_language_cannot_be_told(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/translate Hvad synes I om forslaget til dagsorden?")
    anna.hears("vilket språk")
    anna.presses("English")
    anna.hears("maskinöversättning från engelska")


def test_the_language_of_a_term_alone_is_known_from_the_glossary(telegram: TelegramHouse) -> None:
    john = telegram.member("John", "en")
    john.says("/en kommunstyrelsen")
    john.hears("Municipal Executive Board", "from Swedish")
    john.says("/translate samverkansavtal.")
    john.hears("cooperation agreement", "from Swedish")


def test_what_is_in_that_language_already_is_said_to_be_so(telegram: TelegramHouse) -> None:
    minh = telegram.member("Minh", "vi")
    minh.says(f"/vi {MOVED}")
    minh.hears("đã là tiếng Việt")
    minh.presses("Svenska")
    minh.hears("kommunstyrelsen")


def test_when_all_services_fail_the_original_stands_and_it_can_be_tried_again(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "sv")
    server.fault = "error page"
    anna.says(f"/en {MEETING}")
    anna.hears("Originalet står kvar", without=("Error",))
    anna.presses("Försök igen")
    anna.is_told("Originalet står kvar")
    server.fault = None
    anna.presses("Försök igen")
    anna.hears("Municipal Executive Board")


def test_a_service_that_answers_wrongly_is_not_said_to_be_silent(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "sv")
    server.fault = "swapped language"
    anna.says(f"/en {MEETING}")
    anna.hears("Ingen översättning blev rätt", "Originalet står kvar")
    server.fault = None
    anna.presses("Försök igen")
    anna.hears("Municipal Executive Board")


def test_a_correction_is_used_from_then_on_and_credited(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna, minh = telegram.member("Anna", "sv"), telegram.member("Minh", "vi")
    anna.says(f"/vi {MEETING}")
    anna.hears("Ban Chấp hành thành phố")
    anna.presses("Bättre förslag")
    anna.hears("vietnamesiska", MEETING)
    anna.says("Cuộc họp với Ban Chấp hành thành phố dời sang thứ Sáu.")
    anna.hears("Ett tal eller ett datum")
    better = "Cuộc họp với Ban Chấp hành thành phố được dời sang 15:00 ngày 27 tháng 11."
    anna.says(better)
    anna.hears(better, "översatt av Anna")
    anna.hears("Tack!")
    asked = len(server.heard)
    minh.says(f"/dich {MEETING}")
    minh.hears(better, "người dịch: Anna")
    assert len(server.heard) == asked
    anna.presses("Ångra")
    anna.hears("maskinöversättning")
    anna.hears("borttagen")


def test_translation_that_is_not_set_up_says_what_there_is_and_to_admins_how(
    config: Config, overrides: Overrides, api: BotApi
) -> None:
    with TelegramHouse(config, overrides, api).open() as house:
        anna = house.member("Anna", "sv")
        anna.says(f"/translate {MOVED}")
        anna.hears("Ordlistan kan jag", without=("translation.providers",))


def test_a_file_comes_back_in_the_other_language(telegram: TelegramHouse, api: BotApi) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/translate till vietnamesiska")
    anna.hears("Vad ska jag översätta")
    plan = "# Handlingsplan\n\n- Möte med **kommunstyrelsen** den 27 november.\n- Vi ska också träffa skolan.\n"
    anna.sends_file("plan.md", plan.encode())
    anna.hears("plan.md på vietnamesiska", "maskinöversättning")
    file = anna.place.next()
    assert file is not None
    assert file.content["document"]["file_name"] == "plan.vi.md"


def test_what_was_translated_of_a_file_before_a_crash_is_not_asked_for_again(
    telegram: TelegramHouse, server: TranslationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = telegram.member("Anna", "sv")
    lines = "".join(f"- Vi ska träffa skola nummer {number} efter lunch.\n" for number in range(PORTION + 2))
    translate_all, calls = Chain.translate_all, list[int]()

    def fails_once(chain: Chain, texts: Sequence[RichText], *more: Any) -> Any:
        calls.append(len(texts))
        if len(calls) == 2:
            raise MemoryError
        return translate_all(chain, texts, *more)

    monkeypatch.setattr(Chain, "translate_all", fails_once)
    for heard in ("Något gick fel", "plan.txt på vietnamesiska"):
        anna.says("/vi")
        anna.hears("Vad ska jag översätta")
        anna.sends_file("plan.txt", lines.encode())
        anna.hears(heard)
        anna.place.next(0)
    assert calls == [PORTION, 2, 2]
    assert len(server.heard) == PORTION + 2


def test_nobody_waits_behind_files_that_are_translated(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh = telegram.member("Minh", "vi")
    place = group(telegram, anna)
    choose(anna, place, "Automatisk")
    server.delay = 0.8
    number = telegram.api.send_file(anna.number, place.number, "plan.txt", "Vi ska träffa skolan.".encode())
    for name in ("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta"):
        person = telegram.member(name, "sv")
        lines = [f"- Vi ska träffa skola nummer {line} i {name} dagar." for line in range(2, 62)]
        person.says("/vi")
        person.hears("Vad ska jag översätta")
        person.sends_file(f"{name}.txt", "\n".join(lines).encode())
    anna.says("/vi", place, reply_to=number)
    minh.says(MOVED, place)
    place.hears("🇸🇪", "kommunstyrelsen")
    assert not any("document" in event.content for event in telegram.api.events if event.kind == "message")
    server.delay = 0.0
    place.hears("plan.txt på vietnamesiska")


def test_a_file_that_cannot_be_translated_is_refused_with_the_reason(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/translate")
    anna.hears("Vad ska jag översätta")
    anna.sends_file("bild.pdf", b"%PDF-1.4")
    anna.hears("bild.pdf", "TXT, MD och DOCX")
    anna.sends_file("tom.txt", b" \n12\n")
    anna.hears("inget att översätta")
    anna.sends_file("plan.txt", "Vi ska träffa skolan.".encode())
    anna.hears("plan.txt på vietnamesiska")


def test_what_is_sent_after_a_text_does_not_wait_for_its_translation(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    anna.says("/vi")
    anna.hears("Vad ska jag översätta")
    server.delay = 1.5
    anna.says("Planer")  # a command's name, if nothing were awaited
    anna.says("/help")
    anna.hears("/documents")
    anna.says("/log")
    anna.hears("hände")
    server.delay = 0.0
    anna.hears("maskinöversättning från svenska")
    anna.says("Möte den 12 november 2025 med kommunstyrelsen om avlopp.")  # /log still waits for it
    anna.hears("Ny aktivitet")


def test_what_is_sent_after_a_question_does_not_wait_for_the_translations_of_its_quotes(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "en")
    server.delay = 1.5
    anna.says("Who pays for taking part in the exchange?")
    anna.says("/help")
    anna.hears("/documents")
    server.delay = 0.0
    anna.hears("står för sina egna kostnader", "Machine translation: ", "[1]")
    anna.hears_nothing_more()


def test_a_report_that_is_handed_over_is_translated_and_not_logged(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "sv", Role.CONTRIBUTOR)
    anna.says("Översätt till engelska: Vi träffade kommunstyrelsen i tisdags, 12 deltagare.")
    anna.hears("Municipal Executive Board")
    anna.hears_nothing_more()


def test_an_edited_text_is_translated_anew(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/en")
    anna.hears("Vad ska jag översätta")
    anna.says("Vi ses med kommunstyrelsen")
    anna.hears("Municipal Executive Board")
    anna.edits("Vi ses med kommunfullmäktige")
    anna.hears("Municipal Council", without=("Executive",))
    assert [target for _, _, target, _ in server.heard] == ["en", "en"]


def test_a_text_is_translated_although_the_memory_went_away_meanwhile(
    telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/en")
    anna.hears("Vad ska jag översätta")
    passes: list[bool] = []

    def handle(message: Message, services: Services, *, in_turn: bool, aside: str | None) -> Outcome:
        passes.append(in_turn)
        return (
            Outcome("sv", retry=True) if len(passes) == 2 else dispatch(message, services, in_turn=in_turn, aside=aside)
        )

    monkeypatch.setattr(bot.telegram.handling, "dispatch", handle)
    anna.says("Planer")
    anna.hears("maskinöversättning från svenska")
    assert passes == [True, False, True, False]


def test_long_work_shows_how_far_it_has_come(
    telegram: TelegramHouse, server: TranslationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.telegram.progress, "FIRST_SECONDS", 0.0)
    anna = telegram.member("Anna", "sv")
    anna.says("/vi")
    anna.hears("Vad ska jag översätta")
    anna.sends_file("plan.txt", "Vi ska träffa skolan.\nVi ska också äta lunch.\n".encode())
    anna.hears("Översätter …", "av 2 stycken")
    anna.hears("plan.txt på vietnamesiska")


def choose(coordinator: TelegramPerson, place: Place, *labels: str) -> None:
    coordinator.says("/translation", place)
    place.hears("Översättning i den här gruppen", "av")
    for label in labels:
        coordinator.presses(label, place)
        place.hears("Översättning i den här gruppen")


def test_group_with_three_languages_is_translated_by_itself(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh, john = telegram.member("Minh", "vi"), telegram.member("John", "en")
    place = group(telegram, anna)
    choose(anna, place, "Automatisk", "English")
    minh.says(MOVED, place)
    place.hears("🇸🇪", "kommunstyrelsen", "🇬🇧", "Municipal Executive Board", "maskinöversättning · machine translation")
    john.says("We can meet on Friday at 15:00 instead.", place)
    place.hears("🇸🇪", "🇻🇳", "15:00", without=("🇬🇧",))
    for passed_over in ("👍👍", "https://example.org/plan", "ok", "/other@otherbot hello"):
        john.says(passed_over, place)
    place.hears_nothing_more()


def test_translation_follows_an_edit(telegram: TelegramHouse, api: BotApi) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh = telegram.member("Minh", "vi")
    place = group(telegram, anna)
    choose(anna, place, "Automatisk")
    minh.says(MOVED, place)
    first = place.next()
    assert first is not None
    minh.edits(MOVED.replace("15:00", "16:30"), place)
    second = place.next()
    assert second is not None
    assert (second.kind, second.content["message_id"]) == ("edit", first.content["message_id"])
    assert "16:30" in second.text
    assert "15:00" not in second.text
    minh.edits("👍", place)
    third = place.next()
    assert third is not None
    assert third.kind == "edit"
    assert "16:30" not in third.text


def test_edits_count_among_the_messages_of_a_minute(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh = telegram.member("Minh", "vi")
    place = group(telegram, anna)
    choose(anna, place, "Automatisk")
    minh.says(MOVED, place)
    place.hears("15:00")
    for minute in range(10, 19):
        minh.edits(MOVED.replace("15:00", f"15:{minute}"), place)
        place.hears(f"15:{minute}")
    asked = len(server.heard)
    minh.edits(MOVED.replace("15:00", "16:30"), place)
    place.hears("På vietnamesiska. Översätt till:", without=("15:",))
    assert len(server.heard) == asked
    anna.presses("Svenska", place)
    place.hears("16:30", "kommunstyrelsen")


def test_group_on_demand_gets_buttons(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh = telegram.member("Minh", "vi")
    place = group(telegram, anna)
    choose(anna, place, "På begäran")
    minh.says(MOVED, place)
    place.hears("På vietnamesiska")
    assert server.heard == []
    anna.presses("Svenska", place)
    place.hears("kommunstyrelsen", "maskinöversättning")
    anna.says(f"@{BOT['username']} översätt till engelska, tack", place, reply_to=minh.last_said)
    place.hears("🇬🇧", "Municipal Executive Board", "15:00")


def test_nothing_of_a_group_without_translation_is_kept_or_sent(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    stranger = telegram.stranger("Lan", "vi")
    place = group(telegram, anna)
    stranger.says(MOVED, place)
    place.hears_nothing_more()
    assert server.heard == []
    with telegram.services.store.read() as work:
        assert work.users.by_address(f"telegram:{stranger.number}") is None


def test_only_a_coordinator_chooses_for_the_group(telegram: TelegramHouse) -> None:
    anna, erik = telegram.member("Anna", "sv", Role.COORDINATOR), telegram.member("Erik", "sv")
    place = group(telegram, anna)
    erik.says("/translation", place)
    place.hears("av")
    anna.says("/translation", place)
    place.hears("av")
    erik.presses("Automatisk", place)
    place.hears("samordnare")


def test_texts_of_a_group_can_be_kept_inside(telegram: TelegramHouse, server: TranslationServer) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    minh = telegram.member("Minh", "vi")
    place = group(telegram, anna)
    choose(anna, place, "Automatisk", "Behåll texterna här")
    minh.says(MOVED, place)
    anna.says(f"/en {MEETING}", place)
    place.hears("skickas inte till externa tjänster")
    place.hears_nothing_more()
    assert server.heard == []


def test_privacy_mode_is_pointed_out(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv", Role.COORDINATOR)
    place = group(telegram, anna)
    anna.says("/translation", place)
    place.hears("av", without=("/setprivacy",))
    anna.presses("Automatisk", place)
    place.hears("/setprivacy", "@BotFather")


def test_a_quote_in_another_language_is_followed_by_its_translation(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    minh = telegram.member("Minh", "vi")
    minh.says("Ai trả chi phí tham gia trao đổi?")
    text = minh.hears("[1]", "Bản dịch máy:")
    assert text.index("tiếng Thụy Điển") < text.index("” [1]") < text.index("Bản dịch máy:")
    asked = len(server.heard)
    server.fault = "500"
    minh.says("Ai trả chi phí tham gia trao đổi?")
    minh.hears("Bản dịch máy:")
    assert len(server.heard) == asked


def test_an_answer_does_without_translation_when_the_service_is_down(
    telegram: TelegramHouse, server: TranslationServer
) -> None:
    server.fault = "error page"
    minh = telegram.member("Minh", "vi")
    minh.says("Ai trả chi phí tham gia trao đổi?")
    minh.hears("Varje deltagare", "[1]", without=("Bản dịch máy", "Error"))


def test_privacy_names_who_receives_text(telegram: TelegramHouse) -> None:
    anna = telegram.member("Anna", "sv")
    anna.says("/privacy")
    anna.hears("Telegram", "libretranslate (på samma dator som jag)", "Ingen annan")
