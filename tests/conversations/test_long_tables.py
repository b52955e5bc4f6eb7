"""A long table is saved piece by piece: whole pieces, others write in between, an interruption is gone on from."""

import pytest

from handlers.activities import storing
from storage import Role
from tests.conversations.talk import TelegramHouse


def test_interrupted_table_is_gone_on_from(telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "PIECE", 10)
    monkeypatch.setattr(storing, "TOLD_AFTER", 20)
    anna = telegram.member("Anna", "sv", Role.COORDINATOR, "linkoping")
    monkeypatch.setattr(telegram.services.incidents, "note", lambda _: None)  # else she hears of it at some moment
    breaths = 0

    def breathe(_: float) -> None:
        nonlocal breaths
        breaths += 1
        with telegram.services.store.write() as work:  # somebody else
            assert work.activities.is_any()
        if breaths == 2:
            raise RuntimeError("the lights go out")

    monkeypatch.setattr("handlers.activities.storing.sleep", breathe)
    rows = [f"2026-03-{1 + number:02};Möte {number};7" for number in range(28)]
    anna.sends_file("a.csv", "\n".join(["Startdatum;Rubrik;Deltagare", *rows]).encode())
    anna.hears("Vad ska jag göra")
    anna.presses("Läs in tabellen")
    anna.hears("28 nya")
    anna.presses("Spara alla 28")
    anna.hears("Jag sparar 28 rader")
    anna.hears("20 av 28 rader")
    anna.hears("gick fel")
    with telegram.services.store.read() as work:
        assert sorted(work.activities.find_all(range(1, 40))) == list(range(1, 21))
    anna.presses("Spara alla 28")
    anna.hears("Jag sparar 28 rader")
    anna.hears("20 av 28 rader")
    anna.hears("8 nya, 0 ändrade, 20 som redan fanns")
