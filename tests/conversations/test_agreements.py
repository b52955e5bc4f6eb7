"""Agreements in a talk: noted, changed, taken away, and reviewed in good time."""

from datetime import date, timedelta

import pytest

from handlers.agreements import review
from handlers.chores import CHORES
from storage import Role
from tests.conversations.talk import House, TelegramHouse


def sent_at_once(telegram: TelegramHouse) -> None:
    """Reminders of reviews wait for working hours; these do not."""
    with telegram.services.store.write() as work:
        agreement = work.agreements.find(1)
        assert agreement is not None
        for reminder in work.reminders.told_about(f"agreement:1:{agreement.review_on}"):
            reminder.urgent, reminder.wake_at = True, telegram.services.clock.now()


@pytest.mark.parametrize(
    ("language", "empty", "ask", "given", "shown"),
    [
        ("sv", "Inga avtal", "Vilken dag slutar", "december 2027", "fre 31 dec. 2027"),
        ("en", "No agreements", "On which day does", "31 December 2027", "Fri 31 Dec 2027"),
        ("vi", "Chưa ghi thỏa thuận", "hết hiệu lực ngày nào", "31/12/2027", "thứ Sáu 31/12/2027"),
    ],
)
def test_agreement_is_noted_and_dated(
    house: House, language: str, empty: str, ask: str, given: str, shown: str
) -> None:
    karin = house.member("Karin", language, Role.COORDINATOR)
    ends = {"sv": "Slutar", "en": "Ends", "vi": "Kết thúc"}[language]
    karin.says("/agreements")
    karin.hears(empty)
    karin.says("/agreements Memorandum of Understanding")
    karin.hears("M-1 Memorandum of Understanding", "Thái Nguyên")
    karin.presses(ends)
    karin.hears(ask)
    karin.says(given)
    karin.hears(shown)
    karin.says("/agreements m-1")
    karin.hears("M-1 Memorandum", shown)
    for mistyped in ("M3x", "m 1.", "12"):
        karin.says(f"/agreements {mistyped}")
        karin.hears(mistyped)
    karin.says("/agreements")
    karin.hears("(1)", "M-1")
    karin.hears_nothing_more()


def test_signed_agreement_is_in_force_and_its_term_may_have_begun_long_ago(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    karin.says("/avtal MoU")
    karin.hears("M-1 MoU")
    karin.presses("Undertecknat")
    karin.hears("Vilken dag undertecknades")
    karin.says("10 maj")
    karin.hears("gäller", "Undertecknat", "10 maj 2026")
    for button, said, shown in (("Börjar", "14 maj 2012", "14 maj 2012"), ("Slutar", "2027", "31 dec. 2027")):
        karin.presses(button)
        karin.hears("Vilken dag")
        karin.says(said)
        karin.hears("Gäller", shown)
    karin.hears_nothing_more()


def test_what_is_not_understood_is_asked_again_and_nothing_changes(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    karin.says("/avtal MoU")
    karin.hears("M-1 MoU", "utkast")
    karin.presses("Börjar")
    karin.hears("Vilken dag börjar")
    karin.says("snart kanske")
    karin.hears("Det förstod jag inte")
    karin.says("2030-01-01")
    karin.hears("2030")
    karin.presses("Slutar")
    karin.hears("slutar")
    karin.says("2029-01-01")
    karin.hears("före startdatumet")
    karin.says("/cancel")
    karin.hears("")
    karin.presses("Ta bort")
    karin.hears("M-1 MoU", "Borttaget")
    karin.presses("Ångra")
    karin.hears("M-1 MoU", without=("Borttaget",))
    karin.hears_nothing_more()


def test_every_change_of_an_agreement_is_in_the_audit_log(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, side="linkoping")
    chief = telegram.member("Chief", "sv", Role.ADMIN)
    karin.says("/avtal MoU")
    karin.hears("M-1 MoU", "utkast")
    karin.presses("Slutar")
    karin.hears("slutar")
    karin.says("2027-12-31")
    karin.hears("2027")
    for button in ("Status", "Delat / internt", "Delat / internt", "Ta bort"):
        karin.presses(button)
        karin.hears("M-1 MoU")
    chief.says("/audit")
    chief.hears(
        "): lade till avtalet MoU",
        "): ändrade avtalet M-1 MoU: slutar → 2027-12-31",
        "status → gäller",
        "syns för → Linköping",
        "syns för → båda sidor",
        "tog bort MoU",
    )


def test_reader_sees_agreements_and_changes_none(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    rut = telegram.member("Rut", "sv")
    karin.says("/avtal MoU")
    karin.hears("M-1")
    rut.says("/avtal M-1")
    rut.hears("M-1 MoU")
    rut.says("/avtal Nytt avtal")
    rut.hears("samordnare")
    rut.says("/avtal M-7")
    rut.hears("Jag hittar inget avtal M-7")
    rut.presses_on(karin.place.with_button("Ta bort"), "agreement:delete:1")
    rut.hears_nothing_more()


def test_review_is_reminded_of_once_and_offers_its_report(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    karin.says("/avtal MoU")
    karin.hears("M-1 MoU")
    karin.presses("Slutar")
    karin.hears("slutar")
    karin.says((date.today() + timedelta(days=100)).isoformat())  # noqa: DTZ011
    karin.hears("M-1 MoU")
    karin.presses("Status")
    karin.hears("gäller")
    review.run(telegram.services)
    sent_at_once(telegram)
    karin.hears("dags att börja översynen", "M-1 MoU")
    karin.presses("M-1")
    karin.hears("M-1 MoU", "Gäller")
    karin.presses("Börja översynen")
    karin.hears("har börjat")
    karin.presses("Översynsrapport")
    karin.hears("Jag skriver rapporten")
    karin.hears("Översyn inför nytt samverkansavtal")
    assert karin.place.next() is not None
    review.run(telegram.services)
    karin.hears_nothing_more()
    assert any(chore.run is review.run for chore in CHORES)


def test_button_does_what_it_promised_and_nothing_twice(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR, side="linkoping")
    lan = telegram.member("Lan", "sv", Role.COORDINATOR, side="thai-nguyen")
    karin.says("/avtal MoU")
    karin.hears("M-1 MoU", "utkast")
    first = karin.place.with_button("Status")
    karin.presses_on(first, "agreement:status:1:in_force")
    karin.hears("gäller")
    karin.presses_on(first, "agreement:status:1:in_force")  # it stands there already
    karin.presses_on(first, "agreement:status:1:ended")
    karin.hears("avslutat")
    karin.presses_on(first, "agreement:review:1")
    karin.is_told("gäller inte längre")
    karin.presses_on(first, "agreement:status:1:nothing")
    karin.is_told("gäller inte längre")

    lan.says("/avtal M-1")
    lan.hears("M-1 MoU", "avslutat")
    lan.presses_on(lan.place.with_button("Status"), "agreement:audience:1:own")
    lan.is_told("Bara den som lade in det")
    with telegram.services.store.read() as work:
        agreement = work.agreements.find(1)
        assert agreement is not None
        assert agreement.audience == "shared"
        assert work.written.known(agreement.partnership_id, ["MoU"])


def test_agreement_is_told_in_one_message_and_its_end_in_another(telegram: TelegramHouse) -> None:
    karin = telegram.member("Karin", "sv", Role.COORDINATOR)
    karin.says("Nytt avtal: MoU med Thái Nguyên, undertecknat 3 april 2024, 1 maj 2024 till 30 april 2030")
    karin.hears(
        "M-1 MoU med Thái Nguyên", "samförståndsavtal", "gäller", "3 apr. 2024", "1 maj 2024 – tis 30 apr. 2030"
    )
    karin.says("when does the MoU expire?")
    karin.hears("M-1", "Tue 30 Apr 2030", "30 Jul 2029")
    karin.says("ghi thỏa thuận: dự án nước, ký 12/5/2025, hiệu lực đến 12/5/2028")
    karin.hears("M-2 dự án nước", "12/5/2025", "đến thứ Sáu 12/5/2028")
    karin.says("När löper MoU:t med Hanoi ut?")
    karin.hears(without=("M-1",))
