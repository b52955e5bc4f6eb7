"""Reminders from the wish to the *Done*: set, asked back, put off, waiting for working hours, late, undeliverable."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

import bot.telegram.door
import tests.fakes.bot_api
from bot.bootstrap import Overrides
from bot.config import Config
from storage import Role
from tests.conversations.talk import Place, TelegramHouse, TelegramPerson, by_the_clock
from tests.fakes.bot_api import BotApi
from tests.fakes.clock import FakeClock

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # 10:00 in Linköping, 16:00 in Thái Nguyên
NUMBERS = iter(range(1, 1_000))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The assistant's clock, by which people in Telegram live too."""
    clock = FakeClock(MONDAY)
    monkeypatch.setattr(tests.fakes.bot_api, "_now", lambda: int(clock.now().timestamp()))
    return clock


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The assistant waits for Telegram as long as a test lasts."""
    monkeypatch.setattr(bot.telegram.door, "ANSWER_SECONDS", 60.0)


@pytest.fixture
def house(config: Config, overrides: Overrides, api: BotApi, clock: FakeClock) -> TelegramHouse:
    """The assistant in Telegram, its door still shut."""
    return by_the_clock(config, overrides, api, clock)


@pytest.fixture
def telegram(house: TelegramHouse) -> Iterator[TelegramHouse]:
    """The assistant in Telegram."""
    with house.open():
        yield house


def lives_in(house: TelegramHouse, person: TelegramPerson, side: str) -> TelegramPerson:
    """Belongs to a party, and lives by its clock."""
    with house.services.store.write() as work:
        user = work.users.by_address(f"telegram:{person.number}")
        partnership = work.partnerships.all()[0]
        assert user is not None
        user.timezone = next(entry["timezone"] for entry in partnership.sides if entry["id"] == side)
        membership = work.users.membership(user.id, partnership.id)
        if membership is not None:
            membership.side = side
    return person


def anna_in(house: TelegramHouse, language: str = "sv") -> TelegramPerson:
    return lives_in(house, house.member("Anna Berg", language, Role.COORDINATOR), "linkoping")


def minh_in(house: TelegramHouse) -> TelegramPerson:
    return lives_in(house, house.member("Minh Nguyễn", "vi", Role.CONTRIBUTOR), "thai-nguyen")


def group_of(house: TelegramHouse, person: TelegramPerson) -> Place:
    """A group that has been let in."""
    admin = house.member("Eva", "sv", Role.ADMIN)
    return house.admitted_group(-500 - next(NUMBERS), "Avlopp", by=admin)


def test_a_chat_that_hangs_holds_up_no_reminder_of_others(
    patient: None, telegram: TelegramHouse, clock: FakeClock
) -> None:
    anna, minh, people = anna_in(telegram), minh_in(telegram), [telegram.member(f"P{n}", "sv") for n in range(3)]
    for person in (anna, minh, *people):
        person.says("/remind kl 11 ring" if person is not minh else "/remind 17h gọi")
        person.hears()
    telegram.settles()
    telegram.api.fail("hang", "sendMessage")
    clock.set(MONDAY + HOUR)
    for person in (minh, *people):
        person.hears("⏰")
    assert telegram.api.hanging == 1
    assert anna.place.next(0) is None
    telegram.api.let_go()


SAID = {
    "sv": ("påminn mig på fredag kl 9 att skicka rapporten", "fre 27 nov. 2026 kl 09.00", "Skicka rapporten", "Klart"),
    "en": ("remind me on Friday at 9 am to send the report", "Fri 27 Nov 2026 09:00", "Send the report", "Done"),
    "vi": ("nhắc tôi 9h sáng thứ 6 gửi báo cáo", "09:00 thứ Sáu 27/11/2026", "Gửi báo cáo", "Xong"),
}


@pytest.mark.parametrize("language", SAID)
def test_reminder_is_set_in_a_sentence_comes_on_time_and_is_done(
    telegram: TelegramHouse, clock: FakeClock, language: str
) -> None:
    sentence, when, what, done = SAID[language]
    anna = anna_in(telegram, language)

    anna.says(sentence)
    anna.hears(when, what)
    clock.set(datetime(2026, 11, 27, 7, 59, 59, tzinfo=UTC))
    anna.hears_nothing_more()
    clock.advance(timedelta(seconds=1))
    anna.hears("⏰", what)
    anna.presses(done)
    anna.hears("✅", what)
    anna.hears_nothing_more()


TWO = {
    "sv": (
        "påminn mig på fredag kl 9",
        "att ringa Carl, och logga att vi hade möte igår med Sida, 5 deltagare",
        "Ny aktivitet",
        "5 deltagare",
    ),
    "en": (
        "remind me on Friday at 9 am",
        "to call Carl and log that we had a meeting with Sida yesterday, 5 people",
        "New activity",
        "5 participants",
    ),
    "vi": (
        "nhắc tôi 9h sáng thứ 6",
        "gọi cho Carl, và ghi lại hôm qua chúng tôi họp với Sida, 5 người",
        "Hoạt động mới",
        "5 người",
    ),
}


@pytest.mark.parametrize("language", TWO)
def test_reminder_before_what_is_to_be_logged_are_two(telegram: TelegramHouse, language: str) -> None:
    anna = anna_in(telegram, language)
    begin, more, *card = TWO[language]

    anna.says(f"{begin} {more}")
    anna.hears("⏰", "Carl", without=("Sida",))
    anna.hears(*card, without=("Carl",))


def test_what_is_to_be_done_may_be_to_log_something(telegram: TelegramHouse) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig på fredag kl 9 att ringa Carl och logga mötet")
    anna.hears("⏰", "Ringa Carl och logga mötet")
    anna.hears_nothing_more()


def test_colleague_in_another_zone_gets_it_by_the_chosen_clock(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på fredag kl 9 att skicka provsvaren")
    anna.hears("Minh Nguyễn får en påminnelse", "fre 27 nov. 2026 kl 09.00", "15.00 hos Minh", "Stämmer det?")
    anna.presses("09.00 hos Minh")
    anna.hears("fre 27 nov. 2026 kl 03.00", "09.00 hos Minh", without=("Stämmer",))
    clock.set(datetime(2026, 11, 27, 2, 0, tzinfo=UTC))
    minh.hears("⏰ Skicka provsvaren (Anna Berg nhờ)")
    minh.presses("1 giờ nữa")
    minh.hears("10:00 thứ Sáu 27/11/2026")
    clock.advance(HOUR)
    minh.hears("⏰ Skicka provsvaren")
    minh.presses("Xong")
    minh.hears("✅")
    anna.hears("Minh Nguyễn är klar med: Skicka provsvaren")
    anna.hears_nothing_more()


def test_hours_are_those_of_ones_side_until_another_zone_is_chosen(telegram: TelegramHouse, clock: FakeClock) -> None:
    minh = minh_in(telegram)
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
        user.timezone = None

    minh.says("nhắc tôi 9h sáng mai gửi báo cáo")
    minh.hears("09:00 thứ Ba 24/11/2026")
    clock.set(datetime(2026, 11, 24, 2, 0, tzinfo=UTC))
    minh.hears("⏰ Gửi báo cáo")


def test_what_has_been_delivered_cannot_be_changed_any_more(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig ikväll kl 20 att ringa")
    anna.hears("mån 23 nov. 2026 kl 20.00")
    card = anna.place.with_button("Vänta till arbetstid")
    clock.set(datetime(2026, 11, 23, 19, 0, tzinfo=UTC))
    anna.hears("⏰ Ringa")
    for label in ("Vänta till arbetstid", "Ändra", "Pausa", "Ta bort"):
        anna.presses_on(card, card.buttons[label])
        anna.is_told("gäller inte")
    anna.hears_nothing_more()


def test_question_before_a_reminder_is_answered_in_plain_words(telegram: TelegramHouse) -> None:
    anna, _ = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på fredag kl 9 att skicka provsvaren")
    anna.hears("Stämmer det?")
    anna.says("nej, det är fel dag")
    anna.hears("Skriv en ny tid")
    anna.says("torsdag kl 9")
    anna.hears("tors 26 nov", "Stämmer det?")
    anna.says("ja det stämmer")
    anna.hears("Minh Nguyễn får en påminnelse", "tors 26 nov", without=("Stämmer det?",))


def test_unconfirmed_reminder_for_somebody_else_disturbs_nobody(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på fredag kl 9 att skicka provsvaren")
    anna.hears("Stämmer det?")
    clock.advance(30 * DAY)
    minh.hears_nothing_more()


def test_hour_that_may_be_meant_twice_is_asked(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram, "en")

    anna.says("remind me at 3 to call Hoa")
    anna.hears("Which time")
    anna.presses("15:00")
    anna.hears("Mon 23 Nov 2026 15:00", "Call Hoa")
    anna.says("remind me at 3 to call Minh")
    anna.hears("Which time")
    anna.says("3")
    anna.hears("Tue 24 Nov 2026 03:00", "Call Minh")


def test_day_that_does_not_exist_is_told_with_its_neighbours(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig den 31 februari")
    anna.hears("Det datumet finns inte")
    anna.presses("28 feb.")
    anna.hears("Vad ska jag påminna om?")
    anna.says("betala avgiften")
    anna.hears("sön 28 feb. 2027 kl 09.00", "Betala avgiften")


def test_what_is_missing_is_asked_for_one_by_one(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)
    lives_in(telegram, telegram.member("Anna Lind", "sv", Role.READER), "linkoping")

    anna.says("påminn Anna om mötet")
    anna.hears("Vem menar du?")
    anna.presses("Anna Lind")
    anna.hears("När ska jag påminna?")
    anna.says("hej hopp")
    anna.hears("Jag förstår inte den tiden")
    anna.says("i morgon")
    anna.hears("Anna Lind får en påminnelse", "tis 24 nov. 2026 kl 09.00", "Mötet")
    anna.presses("Avbryt")
    anna.hears("Då blir det ingen påminnelse")


def test_name_that_nobody_has_is_asked_again(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, _ = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Kalle i morgon kl 14 att ringa")
    anna.hears("ingen som heter ”Kalle”")
    anna.says("minh nguyen")
    anna.hears("Minh Nguyễn får en påminnelse", "tis 24 nov. 2026 kl 14.00")


def test_reply_to_a_message_reminds_of_it(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)
    group = group_of(telegram, anna)

    number = telegram.api.say(anna.number, group.number, "Kan någon beställa provflaskor?")
    anna.says("/remind imorgon kl 10", to=group, reply_to=number)
    group.hears("tis 24 nov. 2026 kl 10.00", "Kan någon beställa provflaskor?")
    clock.set(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    anna.hears("⏰ Kan någon beställa provflaskor?")


def test_group_is_reminded_in_the_group_and_anybody_there_can_be_done(
    telegram: TelegramHouse, clock: FakeClock
) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)
    group = group_of(telegram, anna)

    anna.says("/remind gruppen varannan tisdag kl 10 avstämning", to=group)
    group.hears("Gruppen Avlopp", "tis 24 nov. 2026 kl 10.00", "varannan tisdag kl 10.00", "16.00 i Thái Nguyên")
    anna.presses("Ja", in_=group)
    group.hears("Gruppen Avlopp", without=("Stämmer",))
    clock.set(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    group.hears("⏰ Avstämning", "Anna Berg")
    minh.presses("Klart", in_=group)
    group.hears("✅ Avstämning")
    anna.hears("Minh Nguyễn är klar")
    clock.set(datetime(2026, 12, 8, 9, 0, tzinfo=UTC))
    group.hears("⏰ Avstämning")


def test_list_shows_changes_pauses_and_deletes(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("/reminders")
    anna.hears("Du har inga påminnelser")
    anna.says("/remind imorgon kl 10 ring Hoa")
    anna.hears("Ring Hoa")
    anna.says("/reminders")
    anna.hears("1. Ring Hoa – tis 24 nov. 2026 kl 10.00")
    anna.presses("1")
    anna.hears("Jag påminner dig tis 24 nov. 2026 kl 10.00")
    anna.presses("Ändra")
    anna.hears("Skriv en ny tid")
    anna.says("på onsdag kl 13")
    anna.hears("ons 25 nov. 2026 kl 13.00", "Ring Hoa")
    anna.presses("Pausa")
    anna.hears("⏸ Den är pausad")
    clock.set(datetime(2026, 11, 25, 12, 30, tzinfo=UTC))
    anna.hears_nothing_more()
    anna.presses("Ta bort")
    anna.hears("Borttagen: Ring Hoa")
    anna.presses("Ångra")
    anna.is_told("Den tiden har passerat")


def test_deleted_reminder_comes_back_with_undo(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig varje vardag kl 8.30 att kolla mejlen")
    anna.hears("varje vardag kl 08.30")
    anna.presses("Ta bort")
    anna.hears("Borttagen")
    anna.presses("Ångra")
    anna.hears("tis 24 nov. 2026 kl 08.30", "varje vardag")
    clock.set(datetime(2026, 11, 24, 7, 30, tzinfo=UTC))
    anna.hears("⏰ Kolla mejlen")


def test_edited_request_takes_the_place_of_the_first(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig imorgon kl 10 att ringa Hoa")
    anna.hears("tis 24 nov. 2026 kl 10.00")
    anna.edits("påminn mig imorgon kl 11 att ringa Hoa")
    anna.hears("tis 24 nov. 2026 kl 11.00")
    clock.set(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    anna.hears_nothing_more()
    clock.advance(HOUR)
    anna.hears("⏰ Ringa Hoa")
    anna.hears_nothing_more()


def test_somebody_else_cannot_press_and_twice_counts_once(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på onsdag kl 9 att skicka provsvaren")
    anna.hears("Stämmer det?")
    card = anna.place.with_button("Ja")
    yes = card.buttons["Ja"]
    minh.presses_on(card, yes.replace("yes", "drop"))
    minh.is_told("Chỉ người đặt lời nhắc")
    anna.presses_on(card, yes)
    anna.hears("Minh Nguyễn får")
    anna.presses_on(card, yes)
    anna.is_told("gäller inte")
    clock.set(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    minh.hears("⏰")
    delivered = minh.place.with_button("Xong")
    anna.presses_on(delivered, delivered.buttons["Xong"])
    anna.is_told("till någon annan")
    minh.presses("Xong")
    minh.hears("✅")
    minh.presses_on(delivered, delivered.buttons["Xong"])
    minh.is_told("đã xong")


@pytest.mark.parametrize(
    ("now", "sentence", "told", "sent"),
    [
        (  # the clocks are put forward on 28 March
            datetime(2027, 3, 27, 10, 0, tzinfo=UTC),
            "påminn mig varje dag kl 9 att kolla mejlen",
            "sön 28 mars 2027 kl 09.00",
            [datetime(2027, 3, 28, 7, 0, tzinfo=UTC), datetime(2027, 3, 29, 7, 0, tzinfo=UTC)],
        ),
        (
            datetime(2027, 3, 29, 10, 0, tzinfo=UTC),
            "påminn mig imorgon kl 9 att kolla mejlen",
            "tis 30 mars 2027 kl 09.00",
            [datetime(2027, 3, 30, 7, 0, tzinfo=UTC)],
        ),
        (  # and back on 31 October
            datetime(2027, 10, 30, 10, 0, tzinfo=UTC),
            "påminn mig varje dag kl 9 att kolla mejlen",
            "sön 31 okt. 2027 kl 09.00",
            [datetime(2027, 10, 31, 8, 0, tzinfo=UTC), datetime(2027, 11, 1, 8, 0, tzinfo=UTC)],
        ),
        (
            datetime(2027, 11, 1, 10, 0, tzinfo=UTC),
            "påminn mig imorgon kl 9 att kolla mejlen",
            "tis 2 nov. 2027 kl 09.00",
            [datetime(2027, 11, 2, 8, 0, tzinfo=UTC)],
        ),
    ],
)
def test_nine_stays_nine_when_the_clocks_change(
    telegram: TelegramHouse, clock: FakeClock, now: datetime, sentence: str, told: str, sent: list[datetime]
) -> None:
    clock.set(now)
    anna = anna_in(telegram)

    anna.says(sentence)
    anna.hears(told)
    for moment in sent:
        clock.set(moment - timedelta(seconds=1))
        anna.hears_nothing_more()
        clock.set(moment)
        anna.hears("⏰ Kolla mejlen")
    anna.hears_nothing_more()


def test_reminder_over_tet_waits_for_the_next_working_day_there(telegram: TelegramHouse, clock: FakeClock) -> None:
    """In 2027 Tết is celebrated from 4 to 10 February."""
    clock.set(datetime(2027, 2, 1, 9, 0, tzinfo=UTC))
    anna, minh = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på måndag kl 9 att skicka provsvaren")
    anna.hears(
        "mån 8 feb. 2027 kl 09.00",
        "mån 8 feb. 2027 är helgdag i Vietnam (Tết)",
        "väntar till tors 11 feb. 2027 kl 09.00",
    )
    anna.presses("Ja")
    anna.hears("Minh Nguyễn får")
    clock.set(datetime(2027, 2, 8, 8, 0, tzinfo=UTC))
    minh.hears_nothing_more()
    clock.set(datetime(2027, 2, 11, 2, 0, tzinfo=UTC))
    minh.hears("⏰ Skicka provsvaren", "15:00 thứ Hai 8/2/2027", "đợi đến giờ làm việc")


def test_urgent_reminder_is_sent_on_a_holiday_all_the_same(telegram: TelegramHouse, clock: FakeClock) -> None:
    clock.set(datetime(2027, 2, 1, 9, 0, tzinfo=UTC))
    anna, minh = anna_in(telegram), minh_in(telegram)

    anna.says("påminn Minh på måndag kl 9 att skicka provsvaren")
    anna.hears("väntar till")
    anna.presses("Skicka ändå")
    anna.hears("Minh Nguyễn får", "är helgdag", without=("väntar till", "Stämmer det?"))
    clock.set(datetime(2027, 2, 8, 8, 0, tzinfo=UTC))
    minh.hears("⏰ Skicka provsvaren", without=("đợi",))


def test_new_year_is_pointed_out_in_three_languages(telegram: TelegramHouse, clock: FakeClock) -> None:
    clock.set(datetime(2026, 12, 30, 9, 0, tzinfo=UTC))
    anna, minh = anna_in(telegram), minh_in(telegram)
    tom = lives_in(telegram, telegram.member("Tom", "en"), "linkoping")

    anna.says("påminn mig den 1 januari kl 12 att önska gott nytt år")
    anna.hears("fre 1 jan. 2027 kl 12.00", "helgdag i Sverige (nyårsdagen)", "helgdag i Vietnam (nyårsdagen)")
    tom.says("remind me on January 1 at noon to wish a happy new year")
    tom.hears("Fri 1 Jan 2027 12:00", "public holiday in Sweden (New Year’s Day)")
    minh.says("nhắc tôi 12h trưa ngày 1/1 chúc mừng năm mới")
    minh.hears("12:00 thứ Sáu 1/1/2027", "ngày nghỉ lễ ở Việt Nam (Tết Dương lịch)")
    clock.set(datetime(2027, 1, 1, 5, 0, tzinfo=UTC))
    minh.hears("⏰ Chúc mừng năm mới")
    clock.set(datetime(2027, 1, 1, 11, 0, tzinfo=UTC))
    anna.hears("⏰ Önska gott nytt år")
    tom.hears("⏰ Wish a happy new year")


def test_missed_reminder_comes_at_start_and_says_how_late(house: TelegramHouse, clock: FakeClock) -> None:
    with house.open():
        anna = anna_in(house)
        anna.says("påminn mig kl 14 att ringa Hoa")
        anna.hears("mån 23 nov. 2026 kl 14.00")
    clock.set(datetime(2026, 11, 23, 15, 10, tzinfo=UTC))
    with house.open():
        anna.hears("(2 tim 10 min sen: tjänsten låg nere)", "Ringa Hoa")
        anna.hears_nothing_more()


def test_what_is_too_old_comes_in_one_list(house: TelegramHouse, clock: FakeClock) -> None:
    with house.open():
        anna = anna_in(house)
        for hour, what in ((13, "Ringa Hoa"), (14, "Skicka rapporten")):
            anna.says(f"påminn mig kl {hour} om {what}")
            anna.hears(what)
        anna.says("påminn mig varje dag kl 15 om mejlen")
        anna.hears("Mejlen")
    clock.advance(3 * DAY)
    with house.open():
        anna.hears("missade du 3 påminnelser", "Ringa Hoa (mån 23 nov. 2026 kl 13.00)", "Skicka rapporten", "Mejlen")
        anna.hears_nothing_more()
        clock.set(datetime(2026, 11, 26, 14, 0, tzinfo=UTC))
        anna.hears("⏰ Mejlen", without=("sen:",))


def test_recurring_reminder_keeps_its_rhythm_when_one_is_put_off(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig varje tisdag kl 10 om avstämningen")
    anna.hears("tis 24 nov. 2026 kl 10.00")
    clock.set(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    anna.hears("⏰ Avstämningen")
    anna.presses("I morgon")
    anna.hears("ons 25 nov. 2026 kl 09.00")
    clock.set(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    anna.hears("⏰ Avstämningen")
    clock.set(datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
    anna.hears("⏰ Avstämningen")
    anna.hears_nothing_more()


@pytest.mark.parametrize("sentence", ["påminn mig kl 10:30 att ringa", "påminn mig varje måndag kl 10:30 att ringa"])
def test_what_was_put_off_and_is_done_then_does_not_come_again(
    telegram: TelegramHouse, clock: FakeClock, sentence: str
) -> None:
    anna = anna_in(telegram)

    anna.says(sentence)
    anna.hears("mån 23 nov. 2026 kl 10.30")
    clock.advance(HOUR / 2)
    anna.hears("⏰ Ringa")
    anna.presses("Om 1 timme")
    anna.hears("kl 11.30")
    anna.presses("Klart")
    anna.hears("✅ Ringa")
    anna.presses("Ångra")
    anna.hears("⏰ Ringa", "kl 11.30")
    anna.presses("Klart")
    anna.hears("✅ Ringa")
    clock.advance(HOUR)
    anna.hears_nothing_more()
    anna.presses("Ångra")
    anna.hears("⏰ Ringa")
    anna.hears("⏰ Ringa")


def test_blocked_in_private_is_called_in_the_group_without_the_content(
    telegram: TelegramHouse, clock: FakeClock
) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)
    group = group_of(telegram, anna)

    anna.says("/remind Minh på onsdag kl 9 att lämna provsvaren", to=group)
    group.hears("Stämmer det?")
    anna.presses("Ja", in_=group)
    group.hears("Minh Nguyễn får")
    telegram.api.block(minh.number)
    clock.set(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    group.hears("Minh Nguyễn, jag har en påminnelse till dig", without=("provsvaren",))
    anna.hears("gick inte att lämna: mottagaren har blockerat mig", "Lämna provsvaren")


def test_coordinators_hear_of_what_cannot_be_delivered(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)

    minh.says("nhắc tôi 9h sáng mai khám bệnh")
    minh.hears("Khám bệnh")
    telegram.api.block(minh.number)
    clock.set(datetime(2026, 11, 24, 2, 0, tzinfo=UTC))
    anna.hears("Påminnelsen till Minh Nguyễn", "gick inte att lämna", without=("Khám",))
    minh.hears_nothing_more()


def test_flaky_telegram_gets_the_reminder_through_in_the_end(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna = anna_in(telegram)

    anna.says("påminn mig kl 14 att ringa Hoa")
    anna.hears("mån 23 nov. 2026 kl 14.00")
    telegram.api.fail("500", "sendMessage", times=2)
    telegram.api.fail("drop", "sendMessage")
    clock.set(datetime(2026, 11, 23, 13, 0, tzinfo=UTC))

    def patient() -> bool | None:
        clock.advance(timedelta(seconds=1))  # the pause before the next attempt passes
        return any("⏰ Ringa" in event.text for event in telegram.api.events) or None

    assert telegram.api.wait_for(patient)
    assert all(fault.times == 0 for fault in telegram.api.faults)
    anna.hears("⏰ Ringa Hoa")
    anna.hears_nothing_more()


def test_reader_may_remind_themselves_only(telegram: TelegramHouse, clock: FakeClock) -> None:
    rut = lives_in(telegram, telegram.member("Rut", "sv"), "linkoping")
    minh_in(telegram)

    rut.says("påminn Minh imorgon kl 9 att skicka provsvaren")
    rut.hears("medarbetare")
    rut.says("påminn mig imorgon kl 9 att skicka provsvaren")
    rut.hears("tis 24 nov. 2026 kl 09.00")


def test_usual_hour_and_working_hours_are_ones_own(telegram: TelegramHouse, clock: FakeClock) -> None:
    anna, minh = anna_in(telegram), minh_in(telegram)

    minh.says("/giolamviec 7:30-16")
    minh.hears("07:30–16:00")
    minh.says("/hours 10")
    minh.hears("10:00")
    anna.says("påminn Minh på onsdag att skicka provsvaren")
    anna.hears("ons 25 nov. 2026 kl 04.00", "10.00 hos Minh", without=("väntar",))
    anna.says("påminn Minh på onsdag kl 10.30 att skicka provsvaren")
    anna.hears("väntar till tors 26 nov. 2026 kl 07.30")
    minh.says("/hours halva dagen")
    minh.hears("7:30-16")
