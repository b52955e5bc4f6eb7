"""Records are read in three languages: translated beside everything else, marked, the original one tap away."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from docx import Document
from sqlalchemy import select

from bot.bootstrap import Overrides
from bot.config import Config
from handlers.translating import waiting
from storage import Activity, Plan, PlanStatus, Role
from storage.written import WantedTranslation
from tests.conversations.talk import Place, TelegramHouse, TelegramPerson
from tests.fakes.bot_api import BotApi
from tests.fakes.translation_server import TranslationServer, serving

LOGGED = "Möte den 12 november 2025 med kommunstyrelsen om hur vi ska rena avloppet. Beslut: vi bygger en anläggning."
MACHINE = {"sv": "maskinöversättning från", "en": "machine translation from", "vi": "bản dịch máy từ"}


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture
def telegram(config: Config, overrides: Overrides, api: BotApi, server: TranslationServer) -> Iterator[TelegramHouse]:
    """The assistant in Telegram, with a translation server of its own, and an adopted plan."""
    translation = {"providers": ("libretranslate",), "libretranslate_url": server.base_url, "service_seconds": 2.0}
    values = config.model_dump(exclude={"translation", "reminders"})
    reminders = config.reminders.model_dump() | {"sweep_seconds": 0.05}
    quick = Config.model_validate(values | {"translation": translation, "reminders": reminders})
    with TelegramHouse(quick, overrides, api).open() as house:
        with house.services.store.write() as work:
            home = work.partnerships.all()[0].id
            now = datetime.now(UTC)
            plan = Plan(partnership_id=home, title="Handlingsplan", created_at=now, status=PlanStatus.ADOPTED)
            plan.starts_on, plan.ends_on = date(2020, 1, 1), date(2099, 12, 31)
            work.plans.add(plan)
        yield house


@pytest.fixture
def anna(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator in Linköping."""
    return telegram.member("Anna Berg", "sv", Role.COORDINATOR, "linkoping")


@pytest.fixture
def minh(telegram: TelegramHouse) -> TelegramPerson:
    """A contributor in Thai Nguyen."""
    return telegram.member("Minh", "vi", Role.CONTRIBUTOR, "thai-nguyen")


@pytest.fixture
def john(telegram: TelegramHouse) -> TelegramPerson:
    """A reader who speaks English."""
    return telegram.member("John", "en", Role.READER)


def log(anna: TelegramPerson, text: str = LOGGED) -> None:
    anna.says(f"/log {text}")
    anna.hears("Ny aktivitet", without=("maskinöversättning",))
    anna.presses("Spara")
    anna.hears("Sparad som A-1")


def translated(telegram: TelegramHouse) -> None:
    """Waits until nothing is wanted any more."""

    def is_done() -> bool:
        with telegram.services.store.read() as work:
            return not work.written.count_wanted()

    assert telegram.api.wait_for(is_done)


def wanted(telegram: TelegramHouse) -> list[str]:
    with telegram.services.store.read() as work:
        return [row.text for row in work.session.scalars(select(WantedTranslation))]


def becomes_internal(anna: TelegramPerson) -> None:
    anna.presses("Ändra")
    anna.hears()
    anna.presses("Vilka som ser den")
    anna.hears()
    anna.presses("Bara vår sida")


def is_due(telegram: TelegramHouse) -> None:
    """The reminder's time has come, whatever the hour."""
    with telegram.services.store.write() as work:
        reminder = work.reminders.get(1)
        assert reminder is not None
        reminder.urgent = True
        reminder.set_due(datetime.now(UTC))


def group(house: TelegramHouse, by: TelegramPerson) -> Place:
    """An admitted group in which the bot sees everything."""
    return house.admitted_group(-500, "Vänorter", by, privacy=False)


def test_an_activity_is_read_in_each_readers_language(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, john: TelegramPerson
) -> None:
    log(anna)
    translated(telegram)  # at once, before anybody has looked
    minh.says("A-1")
    card = minh.hears("A-1", "Ban Chấp hành thành phố", f"{MACHINE['vi']} tiếng Thụy Điển", without=("bygger",))
    assert "chúng tôi" in card
    minh.presses("Bản gốc")
    minh.hears("vi bygger en anläggning", "nội dung viết bằng tiếng Thụy Điển", without=(MACHINE["vi"],))
    minh.presses("Bản dịch")
    minh.hears("Ban Chấp hành thành phố", MACHINE["vi"], without=("bygger",))
    john.says("/activities")
    john.hears("A-1", "Municipal Executive Board", f"{MACHINE['en']} Swedish")
    john.presses("Original")
    john.hears("kommunstyrelsen")
    anna.says("A-1")
    anna.hears("vi bygger en anläggning", without=("maskin",))
    minh.hears_nothing_more()


def test_who_looks_before_it_is_translated_reads_the_original_and_then_the_translation_in_its_place(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    server.delay = 1.0
    log(anna)
    minh.says("A-1")
    minh.hears("vi bygger en anläggning", "nội dung viết bằng tiếng Thụy Điển", without=("Bản gốc",))
    minh.hears("Ban Chấp hành thành phố", MACHINE["vi"], without=("bygger",))
    minh.presses("Bản gốc")
    minh.hears("vi bygger en anläggning")
    minh.hears_nothing_more()
    with telegram.services.store.read() as work:
        assert not work.written.waiting()


def test_what_has_been_replaced_meanwhile_is_left_alone(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    log(anna)
    translated(telegram)
    server.delay = 1.5
    anna.says("/plan Ny åtgärd: Vi ska skicka underlaget till staden")
    anna.hears("Ny åtgärd")
    anna.presses("Spara")
    anna.hears("S-1")
    minh.says("/step S-1")
    minh.hears("Vi ska skicka underlaget")
    minh.presses("Đã xong")  # the card is shown anew, while the translation of the first one is still to come
    minh.hears("Vi ska skicka underlaget")
    minh.hears(MACHINE["vi"], without=("underlaget",))
    minh.hears_nothing_more()


def test_an_internal_record_is_never_sent_out(
    telegram: TelegramHouse, anna: TelegramPerson, john: TelegramPerson, server: TranslationServer
) -> None:
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{john.number}")
        assert user is not None
        work.users.grant(user.id, work.partnerships.all()[0].id, Role.READER, "linkoping")
    anna.says(f"/log {LOGGED}")
    written = anna.last_said
    anna.hears("Ny aktivitet")
    draft = anna.place.newest()
    becomes_internal(anna)
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad som A-1")
    for shown in (written, draft):
        anna.says("/en", reply_to=shown)
        anna.hears("är internt och skickas inte")
    john.says("A-1")
    john.hears("vi bygger en anläggning", "the text is in Swedish", without=(MACHINE["en"],))
    john.says("/translate Vietnamese", reply_to=john.place.newest())
    john.hears("is internal")
    john.says("/activities")
    john.hears("A-1", "the text is in Swedish")
    telegram.settles()
    waiting.run(telegram.services)
    assert server.heard == []


def test_what_becomes_internal_or_is_deleted_before_it_is_translated_is_not_sent_out(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    server.fault = "500"
    log(anna)
    anna.says("A-1")
    anna.hears("A-1")
    assert wanted(telegram)
    becomes_internal(anna)
    anna.hears("A-1")
    assert not wanted(telegram)
    anna.says("/plan Ny åtgärd: Vi ska skicka underlaget till staden")
    anna.hears("Ny åtgärd")
    anna.presses("Spara")
    anna.hears("S-1")
    assert "Vi ska skicka underlaget till staden" in wanted(telegram)
    anna.says("/step S-1")
    anna.hears("underlaget")
    anna.presses("Ta bort")
    anna.hears("S-1")
    assert "Vi ska skicka underlaget till staden" not in wanted(telegram)


def test_a_message_goes_on_waiting_when_the_service_fails_once_whatever_waits_before_it(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    server.fault = "500"
    log(anna)
    minh.says("A-1")
    minh.hears("vi bygger en anläggning")
    minh.says("A-1")
    minh.hears("vi bygger en anläggning")

    def has_failed() -> bool:
        with telegram.services.store.write() as work:
            rows = list(work.session.scalars(select(WantedTranslation)))
            if not all(row.attempts for row in rows):
                return False
            server.fault = None
            first, _ = sorted(work.written.waiting(), key=lambda row: row.outgoing_id)
            work.mailbox.get(first.outgoing_id).payload = {"language": "vi", "of": "another release"}
            for row in rows:
                row.not_before = datetime.now(UTC)
            return True

    assert telegram.api.wait_for(has_failed)
    minh.hears("Ban Chấp hành thành phố", MACHINE["vi"], without=("bygger",))


def test_when_the_service_fails_the_original_stands_with_its_language(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    server.fault = "500"
    log(anna)
    minh.says("A-1")
    minh.hears("vi bygger en anläggning", "nội dung viết bằng tiếng Thụy Điển")
    minh.hears_nothing_more()


def test_a_changed_text_is_translated_anew(telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson) -> None:
    anna.says("/plan Ny åtgärd: Vi ska skicka underlaget till staden")
    anna.hears("Ny åtgärd")
    anna.presses("Spara")
    anna.hears("S-1")
    translated(telegram)
    minh.says("/plan")
    minh.hears("S-1", MACHINE["vi"], without=("underlaget",))
    minh.hears("Kế hoạch hành động", "S-1")  # the title of the plan, which nobody had looked at before
    anna.says("S-1 1 mars 2030")
    anna.hears("1 mars 2030")
    minh.presses("Tệp lịch")
    minh.hears("1 bước")
    event = minh.place.next()
    assert event is not None
    entries = telegram.api.files[event.content["document"]["file_id"]][1].decode().replace("\r\n ", "")
    assert "Kế hoạch hành động" in entries
    assert "underlaget" not in entries
    anna.says("/step S-1")
    anna.hears("underlaget")
    anna.presses("Ändra")
    anna.hears()
    anna.presses("Rubrik")
    anna.hears()
    anna.says("Vi ska skicka 3 underlag till kommunstyrelsen")
    anna.hears("kommunstyrelsen")
    translated(telegram)
    minh.says("/step S-1")
    minh.hears("3", "Ban Chấp hành thành phố", MACHINE["vi"])
    minh.presses("Lịch sử")
    minh.hears("Ban Chấp hành thành phố", MACHINE["vi"], without=("underlaget",))


def test_a_reminder_comes_on_time_and_in_the_receivers_language(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    anna.says("/remind Minh imorgon kl 10 att skicka provsvaren till kommunstyrelsen")
    anna.hears("Minh", "Skicka provsvaren till kommunstyrelsen")
    anna.presses("Ja")
    anna.hears()
    translated(telegram)
    assert len(server.heard) == 1  # into Vietnamese, and no other language
    is_due(telegram)
    minh.hears("⏰", "Ban Chấp hành thành phố", MACHINE["vi"], without=("skicka",))
    minh.presses("Bản gốc")
    minh.hears("⏰", "Skicka provsvaren till kommunstyrelsen")
    minh.presses("Xong")
    minh.hears()


def test_a_reminder_does_not_wait_for_its_translation(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    server.delay = 1.5
    anna.says("/remind Minh imorgon kl 10 att skicka provsvaren till kommunstyrelsen")
    anna.hears("Minh")
    anna.presses("Ja")
    anna.hears()
    is_due(telegram)
    minh.hears("⏰", "Skicka provsvaren", "nội dung viết bằng tiếng Thụy Điển")
    minh.hears("⏰", "Ban Chấp hành thành phố", MACHINE["vi"], without=("skicka",))
    minh.presses("Xong")
    minh.hears()
    minh.hears_nothing_more()
    with telegram.services.store.read() as work:
        assert work.broken_rules() == []


def test_what_somebody_notes_for_themselves_is_sent_to_nobody(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    anna.says("/remind imorgon kl 10 att ringa läkaren")
    anna.hears("Ringa läkaren")
    telegram.settles()
    waiting.run(telegram.services)
    assert server.heard == []


def test_groups_read_in_all_their_languages(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson
) -> None:
    place = group(telegram, anna)
    log(anna)
    translated(telegram)
    anna.says("/activities A-1", to=place)
    place.hears("vi bygger en anläggning", "🇻🇳", "Ban Chấp hành thành phố")  # a few texts, in both languages
    anna.says(
        "/log Utbildning den 5 maj 2026 för lärare om luft. Resultat: det blev bra. Beslut: vi ska ses igen i mars."
    )
    anna.hears("Ny aktivitet")
    anna.presses("Spara")
    anna.hears("Sparad")
    translated(telegram)
    anna.says("/activities A-2", to=place)
    place.hears("vi ska ses igen", without=("🇻🇳",))
    minh.presses("Tiếng Việt", in_=place)
    place.hears(MACHINE["vi"], without=("ses igen",))
    anna.presses("Svenska", in_=place)
    place.hears("vi ska ses igen", without=("maskin",))


def test_what_a_group_keeps_inside_is_not_sent_out(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson, server: TranslationServer
) -> None:
    place = group(telegram, anna)
    anna.says("/translation", to=place)
    place.hears("Översättning")
    anna.presses("Behåll texterna här", in_=place)
    place.hears("skickas inte")
    anna.says(f"/log {LOGGED}", to=place)
    place.hears("Ny aktivitet")
    anna.presses("Spara", in_=place)
    place.hears("Sparad som A-1")
    minh.says("A-1")
    minh.hears("vi bygger en anläggning", "nội dung viết bằng tiếng Thụy Điển")
    telegram.settles()
    waiting.run(telegram.services)
    assert server.heard == []


def test_a_person_who_knows_better_is_named(
    telegram: TelegramHouse, anna: TelegramPerson, minh: TelegramPerson
) -> None:
    anna.says("/plan Ny åtgärd: Vi ska skicka underlaget till staden")
    anna.hears("Ny åtgärd")
    anna.presses("Spara")
    anna.hears("S-1")
    minh.says("/vi Vi ska skicka underlaget till staden")
    minh.hears(MACHINE["vi"])
    minh.presses("Đề xuất bản dịch hay hơn")
    minh.hears()
    minh.says("Chúng tôi sẽ gửi tài liệu cho thành phố")
    minh.hears("Chúng tôi sẽ gửi tài liệu cho thành phố")
    minh.hears("Cảm ơn")
    minh.says("/step S-1")
    minh.hears("Chúng tôi sẽ gửi tài liệu cho thành phố", "người dịch: Minh")


def report(telegram: TelegramHouse, person: TelegramPerson, command: str) -> str:
    """The words of the report that comes next."""
    person.says(command)
    return report_made(telegram, person)


def report_made(telegram: TelegramHouse, person: TelegramPerson) -> str:
    person.hears()  # that it is being written
    person.hears()
    event = person.place.next()
    assert event is not None
    document = Document(io.BytesIO(telegram.api.files[event.content["document"]["file_id"]][1]))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def test_a_report_is_in_its_language_with_the_originals_in_an_appendix(
    telegram: TelegramHouse, anna: TelegramPerson, john: TelegramPerson
) -> None:
    log(anna)
    text = report(telegram, john, "/report activities 2025 docx")
    assert "Municipal Executive Board" in text
    assert "Appendix: original texts" in text
    assert "kommunstyrelsen" in text.partition("Appendix: original texts")[2]
    both = report(telegram, john, "/report activities 2025 docx svenska engelska")
    assert "kommunstyrelsen" in both
    assert "Municipal Executive Board" in both


def test_a_report_says_what_is_not_translated(
    telegram: TelegramHouse, anna: TelegramPerson, john: TelegramPerson, server: TranslationServer
) -> None:
    server.fault = "500"
    log(anna)
    john.says("/report activities 2025 docx")
    john.hears()  # that it is being written
    john.hears("not been translated")


def test_a_report_with_internal_entries_sends_nothing_out(
    telegram: TelegramHouse, anna: TelegramPerson, server: TranslationServer
) -> None:
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        activity = Activity(partnership_id=home, audience="linkoping", title="Ett möte som vi inte ska berätta om")
        activity.kind, activity.start_on, activity.logged_at = "meeting", date(2025, 1, 10), datetime.now(UTC)
        work.activities.add(activity, [])
    anna.says("/report activities 2025 docx internal english")
    anna.hears("Rapport")
    anna.presses("Skapa rapporten")  # what is internal goes into a file only when that is pressed
    text = report_made(telegram, anna)
    assert "Ett möte som vi inte ska berätta om" in text
    assert server.heard == []
