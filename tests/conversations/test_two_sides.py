"""An entry between two sides, and between two partnerships: who may do what with it, and what the others are told."""

import pytest

from storage import Role
from tests.conversations.talk import TelegramHouse, TelegramPerson

MEETING = (
    "Möte den 12 november 2025 med Song Congs folkkommitté om avloppsrening, fjorton deltagare varav 8 kvinnor. "
    "Beslut: pilotanläggning vid floden."
)


@pytest.fixture
def anna(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator in Linköping."""
    return telegram.member("Anna", "sv", Role.COORDINATOR, "linkoping")


@pytest.fixture
def lan(telegram: TelegramHouse) -> TelegramPerson:
    """A coordinator in Thai Nguyen."""
    return telegram.member("Lan", "en", Role.COORDINATOR, "thai-nguyen")


def logs(person: TelegramPerson, *words: str) -> None:
    new, save, saved = words
    person.says(f"/log {MEETING}")
    person.hears(new)
    person.presses(save)
    person.hears(saved)


SWEDISH = ("Ny aktivitet", "Spara", "Sparad som A-1")


def edits(person: TelegramPerson, field: str, text: str) -> None:
    person.says("A-1")
    person.hears("A-1")
    person.presses("Ändra")
    person.hears("Vad vill du ändra?")
    person.presses(field)
    person.hears("")
    person.says(text)
    person.hears("A-1")


def test_a_card_is_saved_in_the_partnership_that_it_was_made_in(telegram: TelegramHouse, anna: TelegramPerson) -> None:
    sides = [{"id": "b", "name": "Borås", "country": "SE", "timezone": "Europe/Stockholm", "language": "sv"}]
    with telegram.services.store.write() as work:
        home = work.partnerships.all()[0].id
        other = work.partnerships.ensure("Borås – Huế", sides)
        user = work.users.by_address(f"telegram:{anna.number}")
        assert user is not None
        work.users.grant(user.id, other.id, Role.COORDINATOR)
    anna.says("/partnership")
    anna.hears("Vilket samarbete")
    anna.presses("Linköping")
    anna.hears("Linköping")
    anna.says(f"/log {MEETING}")
    said = anna.last_said
    anna.hears("Ny aktivitet")
    card = anna.place.with_button("Spara")
    anna.says("/partnership")
    anna.hears("Vilket samarbete")
    anna.presses("Borås – Huế")
    anna.hears("Nu talar vi om Borås")

    anna.presses_on(card, card.buttons["Spara"])
    anna.is_told("Kortet hör till Linköping – Thai Nguyen")
    anna.presses_on(card, card.buttons["Avbryt"])
    anna.is_told("Kortet hör till Linköping – Thai Nguyen")
    anna.edits(f"/log {MEETING} Plats: Nykvarn.", said=said)
    anna.hears("Kortet hör till Linköping – Thai Nguyen")
    anna.says("/partnership")
    anna.hears("Vilket samarbete")
    anna.presses("Linköping")
    anna.hears("Linköping")
    anna.presses_on(card, card.buttons["Spara"])
    anna.hears("Sparad som A-1")
    with telegram.services.store.read() as work:
        entry = work.activities.find(1)
        assert entry is not None
        assert (entry.partnership_id, len(entry.organisation_ids)) == (home, 1)


def test_only_the_side_that_logged_an_entry_hides_it_or_takes_it_out(
    telegram: TelegramHouse, anna: TelegramPerson, lan: TelegramPerson
) -> None:
    bo = telegram.member("Bo", "sv", Role.COORDINATOR, "linkoping")
    logs(anna, *SWEDISH)

    lan.says("A-1")
    lan.hears("A-1")
    shown = lan.place.with_button("Edit")
    assert {"Delete", "Ask the other side to confirm"}.isdisjoint(shown.buttons)
    lan.says("delete A-1")
    lan.hears("This is the one", "the coordinators of the same side, can delete it", without=("change or delete it",))
    lan.presses_on(shown, "activity:audience:1:side")
    lan.is_told("logged by the other side")
    lan.presses_on(shown, "activity:delete:1")
    lan.is_told("ask the other side to delete it")
    heading = "Number;Start date;Title;Visible to\n"
    lan.sends_file("a.csv", f"{heading}A-1;2025-11-12;Mine;thai-nguyen\n;2025-11-12;B;Linköping\n".encode())
    lan.hears("What should I do")
    lan.presses("Import")
    lan.hears("Row 2, Visible to", "“thai-nguyen”", "Row 3, Visible to", "“Linköping”")
    bo.says("A-1")
    bo.hears("A-1")
    bo.presses("Ta bort")
    bo.hears("A-1 är borttagen")
    anna.hears("Bo har tagit bort A-1")
    anna.presses("Återställ")
    anna.hears("Aktiviteten är tillbaka")


def test_undo_of_saving_is_for_what_nobody_has_touched(anna: TelegramPerson, lan: TelegramPerson) -> None:
    logs(anna, *SWEDISH)
    saved = anna.place.with_button("Ångra")
    anna.presses("Be den andra sidan")
    anna.hears("den andra sidans samordnare")
    lan.hears("A-1")
    lan.presses("Confirm")
    lan.hears("A-1 is confirmed")
    anna.hears("Lan har bekräftat")

    anna.presses_on(saved, saved.buttons["Ångra"])
    anna.is_told("har hunnit ändras")
    edits(anna, "Deltagare", "15 deltagare")
    lan.hears("Anna has changed A-1", "no longer holds")
    lan.presses("Show")
    lan.hears("15 participants", "Not confirmed")


def test_what_is_confirmed_is_what_was_shown_and_no_comment_is_lost(anna: TelegramPerson, lan: TelegramPerson) -> None:
    logs(anna, *SWEDISH)
    anna.presses("Be den andra sidan")
    anna.hears("den andra sidans samordnare")
    lan.hears("14 participants")
    first = lan.place.with_button("Confirm")
    lan.presses("Return")
    lan.hears("What is not right")
    edits(anna, "Deltagare", "400 deltagare")
    lan.says("We were 12")
    lan.hears("has changed since", "passed on all the same")
    anna.hears("Lan skriver om A-1", "innan den ändrades", "We were 12")

    anna.says("A-1")
    anna.hears("Inte bekräftad")
    anna.presses("Be den andra sidan")
    anna.hears("den andra sidans samordnare")
    lan.hears("400 participants")
    lan.presses_on(first, first.buttons["Confirm"])
    lan.is_told("Please answer the newer one")
    lan.presses("Confirm")
    lan.hears("A-1 is confirmed")
    anna.hears("Lan har bekräftat")


def test_admin_shows_an_entry_to_a_side_by_its_name_and_never_to_nobody(telegram: TelegramHouse) -> None:
    boss = telegram.member("Boss", "sv", Role.ADMIN)
    rows = ";2025-11-12;Hemligt;Linköping\n;2025-11-13;Delat;båda sidor\n;2025-11-14;Fel;Motala\n"

    boss.sends_file("a.csv", f"Nummer;Startdatum;Rubrik;Synlig för\n{rows}".encode())
    boss.hears("Vad ska jag göra")
    boss.presses("Läs in tabellen")
    boss.hears("2 nya", "Rad 4, Synlig för: ”Motala”")
    boss.presses("Spara de 2")
    boss.hears("2 nya")
    with telegram.services.store.read() as work:
        assert [entry.audience for entry in work.activities.find_all([1, 2]).values()] == ["linkoping", "shared"]
