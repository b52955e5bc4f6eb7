"""Steps remind on time, in the receiver's language, and stop when they are done; the digest comes once a week."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from handlers.plans import reminding
from storage import Activity, Due, Owner, Plan, PlanStatus, ReminderStatus, Role, StepContent, UnitOfWork
from tests.conversations.talk import TelegramHouse, TelegramPerson, by_the_clock
from tests.fakes.bot_api import BotApi
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # a Monday, nine in Sweden
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still."""
    return FakeClock(NOW)


@pytest.fixture
def house(config: Config, overrides: Overrides, api: BotApi, clock: FakeClock) -> TelegramHouse:
    """The assistant in Telegram; its door is still shut."""
    return by_the_clock(config, overrides, api, clock)


@pytest.fixture
def telegram(house: TelegramHouse) -> Iterator[TelegramHouse]:
    """The same with its door open, and an adopted plan."""
    with house.open():
        with house.services.store.write() as work:
            home = work.partnerships.all()[0].id
            plan = Plan(partnership_id=home, title="Handlingsplan 2026–2027", created_at=NOW, status=PlanStatus.ADOPTED)
            plan.starts_on, plan.ends_on = date(2026, 1, 1), date(2027, 12, 31)
            work.plans.add(plan)
        yield house


@pytest.fixture
def karin(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator."""
    return telegram.member("Karin Ek", "sv", Role.COORDINATOR)


@pytest.fixture
def minh(telegram: TelegramHouse) -> TelegramPerson:
    """A reader in Vietnam."""
    minh = telegram.member("Minh", "vi")
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
        user.timezone = "Asia/Ho_Chi_Minh"
        work.users.grant(user.id, work.partnerships.all()[0].id, Role.READER, "thai-nguyen")
    return minh


def silence_digests(telegram: TelegramHouse) -> None:
    """Nobody wants a digest."""
    with telegram.services.store.write() as work:
        for user in work.users.people(None):
            work.digests.of(user.id).wanted = False


def saved(person: TelegramPerson, text: str) -> None:
    person.says(text)
    person.hears("inte sparad")
    person.presses("Spara")
    person.hears("Sparad som")


def test_a_step_reminds_its_person_at_nine_there_and_is_done_by_a_button(
    telegram: TelegramHouse, karin: TelegramPerson, minh: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: skicka provsvaren, Minh, klart 15 december")
    clock.set(datetime(2026, 12, 1, 1, 59, tzinfo=UTC))
    minh.hears_nothing_more()
    clock.set(datetime(2026, 12, 1, 2, 0, tzinfo=UTC))  # a fortnight before, nine in Vietnam
    minh.hears("⏰ S-1 Skicka provsvaren", "thứ Ba 15/12/2026", "còn 14 ngày")
    clock.set(datetime(2026, 12, 12, 2, 0, tzinfo=UTC))  # three days before, a Saturday
    minh.hears_nothing_more()
    clock.set(datetime(2026, 12, 14, 2, 0, tzinfo=UTC))  # Monday at nine
    minh.hears("ngày mai")
    minh.presses("Đã xong")
    minh.hears("đã xong · hạn thứ Ba 15/12/2026")
    clock.set(datetime(2026, 12, 15, 2, 0, tzinfo=UTC))
    clock.advance(10 * DAY)
    minh.hears_nothing_more()
    karin.hears_nothing_more()


def test_reminders_move_with_the_due_date_and_go_on_weekly_while_overdue(
    telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: underlag, Karin, klart fredag 27 november")
    karin.says("S-1")
    karin.hears("S-1")
    karin.presses("Skjut upp")
    karin.hears("Till när")
    karin.says("onsdag 2 december")
    karin.hears("framflyttad · ons 2 dec. 2026")
    clock.set(datetime(2026, 11, 27, 8, 0, tzinfo=UTC))
    karin.hears_nothing_more()
    clock.set(datetime(2026, 11, 30, 8, 0, tzinfo=UTC))  # three days before was a Sunday: Monday at nine
    karin.hears("S-1 Underlag", "om 2 dagar")
    clock.set(datetime(2026, 12, 2, 8, 0, tzinfo=UTC))
    karin.hears("S-1 Underlag", "i dag")
    for week in (1, 2):
        clock.set(datetime(2026, 12, 2, 8, 0, tzinfo=UTC) + week * 7 * DAY)
        karin.hears("Försenad: S-1 Underlag", f"för {week * 7} dagar sedan")
    karin.presses("Flytta datumet")
    karin.hears("Till när ska S-1")
    karin.presses("2 veckor")
    karin.hears("framflyttad · ons 30 dec. 2026")
    clock.set(datetime(2026, 12, 23, 8, 0, tzinfo=UTC))  # the next week of the old date
    karin.hears_nothing_more()


def test_what_is_paused_or_put_off_stays_so_when_a_step_changes_in_other_ways(
    telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock
) -> None:
    saved(karin, "Lägg till: underlag, Karin, klart fredag 27 november")
    services = telegram.services
    with services.store.write() as work:
        three_days, due, weekly = work.reminders.about("step:1")
        work.reminders.snooze(work.reminders.claim(three_days, NOW), NOW + 2 * HOUR, NOW)
        due.status = ReminderStatus.PAUSED
        once = work.reminders.snooze(work.reminders.claim(weekly, NOW), NOW + 3 * HOUR, NOW)
        step = work.steps.find(1)
        assert step is not None
        before = [(entry.id, entry.due_at, entry.status) for entry in work.reminders.about("step:1")]
        assert len(before) == 4
        reminding.set_anew(work, [step], services)
        assert [(entry.id, entry.due_at, entry.status) for entry in work.reminders.about("step:1")] == before
        step.due_on = date(2026, 12, 1)
        reminding.set_anew(work, [step], services)
        assert not {three_days, due, weekly, once} & set(work.reminders.about("step:1"))


def test_reminders_follow_their_person_to_another_clock_and_another_hour(
    telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: underlag, Karin, klart torsdag 26 november")
    saved(karin, "Lägg till: karta, Karin, klart torsdag 26 november")
    karin.says("/timezone Hanoi")
    karin.hears("Asia/Ho_Chi_Minh")
    karin.says("/hours 10")
    karin.hears("10:00")
    clock.set(datetime(2026, 11, 26, 2, 59, tzinfo=UTC))
    karin.hears_nothing_more()
    clock.set(datetime(2026, 11, 26, 3, 0, tzinfo=UTC))  # ten in Hanoi
    karin.hears("S-1 Underlag", "i dag")
    karin.hears("S-2 Karta", "i dag")
    karin.hears_nothing_more()


def test_reminders_follow_their_person_to_the_other_side(
    telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock
) -> None:
    admin = telegram.member("Rut", "sv", Role.ADMIN)
    silence_digests(telegram)
    saved(karin, "Lägg till: underlag, Karin, klart torsdag 26 november")
    admin.says("/people")
    admin.hears("Karin Ek")
    admin.presses("Karin Ek")
    admin.hears("Karin Ek")
    admin.presses("Thái Nguyên")
    admin.hears("Karin Ek", "Thái Nguyên")
    clock.set(datetime(2026, 11, 26, 2, 0, tzinfo=UTC))  # nine in Vietnam
    karin.hears("S-1 Underlag", "i dag")


def test_a_long_plan_is_seen_to_piece_by_piece(telegram: TelegramHouse, karin: TelegramPerson) -> None:
    store = telegram.services.store
    with store.write() as work:
        plan = work.plans.of(work.partnerships.all()[0].id, None, size=1)[0]
        for number in range(2 * reminding.BATCH + 1):
            work.steps.add(plan, StepContent(f"steg {number}", due=Due(date(2027, 3, 1))), None, NOW)
        reminding.remind_of_plan(work, plan, telegram.services)
        assert plan.remind_after is not None
        assert reminders_of_steps(work) == reminding.BATCH * 4
    rounds = 0
    while reminding.next_at(telegram.services) is not None:
        reminding.run(telegram.services)
        rounds += 1
    assert rounds <= 2
    with store.read() as work:
        assert reminders_of_steps(work) == (2 * reminding.BATCH + 1) * 4


def reminders_of_steps(work: UnitOfWork) -> int:
    return sum(len(work.reminders.about(f"step:{number}")) for number in range(1, 3 * reminding.BATCH))


def test_a_step_without_a_person_reminds_the_coordinator(
    telegram: TelegramHouse, karin: TelegramPerson, minh: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: rapport, Berit, klart 26 november")
    clock.set(datetime(2026, 11, 26, 8, 0, tzinfo=UTC))
    karin.hears("S-1 Rapport", "👤 Berit", "i dag")
    minh.hears_nothing_more()


def test_an_internal_step_never_reminds_the_other_side(
    telegram: TelegramHouse, karin: TelegramPerson, minh: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        users = {name: work.users.by_address(f"telegram:{one.number}") for name, one in (("k", karin), ("m", minh))}
        assert users["k"] is not None
        assert users["m"] is not None
        work.users.grant(users["k"].id, home, Role.COORDINATOR, "linkoping")
        plan = work.plans.of(home, None, size=1)[0]
        owner = Owner("Minh", users["m"].id)
        hidden = StepContent("hemligt", owners=(owner,), due=Due(date(2026, 11, 26)), audience="linkoping")
        work.steps.add(plan, hidden, None, NOW)
    karin.says("S-1")
    karin.hears("🔒")
    karin.presses("Ändra")
    karin.hears("Vad ska ändras")
    karin.presses("Klart senast")
    karin.hears("När ska den")
    karin.says("25 november")
    karin.hears("ons 25 nov. 2026")
    clock.set(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    karin.hears("S-1 hemligt", "i dag")
    minh.hears_nothing_more()


def test_the_digest_comes_once_a_week_also_across_a_restart(house: TelegramHouse, clock: FakeClock) -> None:
    with house.open():
        karin, rut = house.member("Karin Ek", "sv", Role.COORDINATOR), house.member("Rut", "en")
        with house.services.store.write() as work:
            home = work.partnerships.all()[0].id
            plan = Plan(partnership_id=home, title="Plan", created_at=NOW, status=PlanStatus.ADOPTED)
            plan.starts_on, plan.ends_on = date(2026, 1, 1), date(2027, 12, 31)
            work.plans.add(plan)
            user = work.users.by_address(f"telegram:{karin.number}")
            assert user is not None
            for title, due in (("underlag", date(2026, 11, 20)), ("lärarutbyte", date(2026, 12, 4))):
                work.steps.add(plan, StepContent(title, owners=(Owner("Karin Ek", user.id),), due=Due(due)), None, NOW)
            work.steps.add(plan, StepContent("ingens"), None, NOW)
        clock.set(datetime(2026, 11, 30, 6, 59, tzinfo=UTC))
        karin.hears_nothing_more()
        clock.set(datetime(2026, 11, 30, 7, 0, tzinfo=UTC))
        karin.hears(
            "Veckans sammanställning", "🔴 S-1 underlag", "🟡 S-2 lärarutbyte", "Utan ansvarig person (1)", "S-3 ingens"
        )
        clock.advance(HOUR)
        karin.hears_nothing_more()

    with house.open():
        clock.advance(HOUR)
        karin.hears_nothing_more()
        rut.hears_nothing_more()  # there is nothing to tell
        karin.says("/digest")
        karin.hears("Varje måndag kl 08.00")
        karin.presses("ons")
        karin.hears("Varje onsdag")
        karin.presses("Annan tid")
        karin.hears("Vilken timme")
        karin.says("halv tre")
        karin.hears("hel timme")
        karin.says("kl 14")
        karin.hears("Varje onsdag kl 14.00")
        clock.set(datetime(2026, 12, 9, 13, 0, tzinfo=UTC))
        karin.hears("Veckans sammanställning")
        karin.presses("Ändra")
        karin.hears("Varje onsdag")
        karin.presses("Stäng av")
        karin.hears("ingen sammanställning")
        clock.set(datetime(2026, 12, 16, 13, 0, tzinfo=UTC))
        karin.hears_nothing_more()


def test_an_early_digest_in_vietnam_comes_once_though_it_is_still_sunday_elsewhere(
    telegram: TelegramHouse, minh: TelegramPerson, clock: FakeClock
) -> None:
    clock.set(datetime(2026, 11, 28, 12, 0, tzinfo=UTC))  # a Saturday: the digest of the old week is no longer due
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
        work.digests.of(user.id).hour = 5
        plan = work.plans.of(work.partnerships.all()[0].id, None, size=1)[0]
        work.steps.add(
            plan, StepContent("gửi mẫu", owners=(Owner("Minh", user.id),), due=Due(date(2026, 12, 4))), None, NOW
        )
        activity = Activity(partnership_id=plan.partnership_id, title="Hội thảo", audience="shared", kind="training")
        activity.start_on, activity.logged_at = date(2026, 11, 2), NOW
        work.activities.add(activity, [])
    clock.set(datetime(2026, 11, 29, 22, 0, tzinfo=UTC))  # Monday at five in Vietnam
    minh.hears("Bản tổng hợp hằng tuần", "S-1 gửi mẫu", without=("A-1",))
    clock.set(datetime(2026, 11, 30, 9, 0, tzinfo=UTC))
    minh.hears_nothing_more()


def test_over_tet_the_digest_waits_for_the_first_working_day(
    telegram: TelegramHouse, minh: TelegramPerson, clock: FakeClock
) -> None:
    with telegram.services.store.write() as work:
        user = work.users.by_address(f"telegram:{minh.number}")
        assert user is not None
        plan = work.plans.of(work.partnerships.all()[0].id, None, size=1)[0]
        content = StepContent("gửi mẫu", owners=(Owner("Minh", user.id),), due=Due(date(2027, 2, 17)))
        work.steps.add(plan, content, None, NOW)
    for day in (8, 9, 10):
        clock.set(datetime(2027, 2, day, 2, 0, tzinfo=UTC))
        minh.hears_nothing_more()
    clock.set(datetime(2027, 2, 11, 1, 0, tzinfo=UTC))
    minh.hears("Bản tổng hợp hằng tuần", "gửi mẫu")


def test_only_an_adopted_plan_reminds(telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: underlag, Karin, klart 27 november")
    karin.says("/plan")
    karin.hears("1 åtgärd")
    karin.presses("Planen")
    karin.hears("antagen", "Påminnelser 14 och 3 dagar före och samma dag")
    karin.presses("Avsluta planen")
    karin.hears("är avslutad")
    clock.set(datetime(2026, 11, 27, 8, 0, tzinfo=UTC))
    karin.hears_nothing_more()
    karin.presses("Planen")
    karin.hears("avslutad")
    karin.presses("Anta planen")
    karin.hears("är antagen")
    clock.set(datetime(2026, 12, 4, 8, 0, tzinfo=UTC))
    karin.hears("Försenad: S-1 Underlag")
    karin.presses("Visa")
    karin.hears("S-1 Underlag", "försenad")


def test_a_plan_is_renamed_and_told_when_to_remind(
    telegram: TelegramHouse, karin: TelegramPerson, clock: FakeClock
) -> None:
    silence_digests(telegram)
    saved(karin, "Lägg till: underlag, Karin, klart 11 december")
    karin.says("/plan")
    karin.hears("1 åtgärd")
    karin.presses("Planen")
    karin.hears("Handlingsplan 2026–2027")
    karin.presses("Påminnelser")
    karin.hears("Hur många dagar före")
    karin.says("varje dag")
    karin.hears("Skriv dagarna som tal")
    karin.says("7")
    karin.hears("Påminnelser 7 dagar före")
    karin.presses("Byt namn")
    karin.hears("heta i stället")
    karin.says("Planen för avlopp")
    karin.hears("Planen för avlopp")
    karin.presses("Ändra period")
    karin.hears("Vilken period")
    karin.says("hösten")
    karin.hears("förstår inte perioden")
    karin.says("jan–juni 2027")
    karin.hears("januari 2027 – juni 2027")
    clock.set(datetime(2026, 12, 4, 8, 0, tzinfo=UTC))
    karin.hears("S-1 Underlag", "om 7 dagar")
    clock.set(datetime(2026, 12, 8, 8, 0, tzinfo=UTC))
    karin.hears_nothing_more()
