"""Crashes, restarts and a database that is away: every message is answered, and answered once."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import bot.telegram.handling
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.ledger import Ledger
from handlers.dispatch import LONGEST, MOST_ATTEMPTS, Outcome, dispatch
from handlers.messages import Message
from handlers.services import Services
from storage import DatabaseUnavailableError, Role
from storage.database import POOL
from storage.mailbox import IncomingUpdate
from tests.conversations.talk import (
    TelegramHouse,
    TelegramPerson,
    TerminalHouse,
    TerminalPerson,
    both_databases,
    enrol,
    locked,
)
from tests.fakes.bot_api import LONGEST_WAIT, TOKEN, BotApi
from tests.postgresql import PostgreSQL

PROJECT = Path(__file__).parents[2]
AWAY = "Jag kommer inte åt mitt minne just nu"


def readers(
    config: Config, overrides: Overrides, api: BotApi, *names: str
) -> tuple[TelegramHouse, list[TelegramPerson]]:
    """A house whose door is still shut, and its readers."""
    house = TelegramHouse(config, overrides, api)
    people = [house.stranger(name, "sv") for name in names]
    with open_services(config, overrides) as services:
        for person in people:
            api.start_private(person.number)
            enrol(services, f"telegram:{person.number}", person.name, "sv", Role.READER)
    return house, people


@contextmanager
def doomed(config: Config, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The assistant in a process that is killed at the end."""
    settings = folder / "settings.json"
    values = json.loads(config.model_dump_json())
    values["telegram"]["token"] = TOKEN
    values["storage"]["database_url"] = config.database_url
    settings.write_text(json.dumps(values))
    command = [sys.executable, "-m", "tests.conversations.doomed", str(settings)]
    with subprocess.Popen(command, cwd=PROJECT) as process:
        try:
            yield process
        finally:
            process.kill()


@both_databases
def test_killed_process_leaves_nothing_unanswered(
    config: Config, overrides: Overrides, api: BotApi, tmp_path: Path
) -> None:
    """One update was written down and not handled, one reply was promised and not sent; then the power went off."""
    house, (rut, minh) = readers(config, overrides, api, "Rut", "Minh")

    with doomed(config, tmp_path):
        rut.says("/dance wait")
        assert api.wait_for(lambda: len(api.confirmed) == 1 or None, 60)
        api.fail("hang", "sendMessage")
        minh.says("/help")
        assert api.wait_for(lambda: api.hanging == 1 or None)
        assert api.wait_for(lambda: not api.waiting)
    assert rut.place.next(0) is None
    assert minh.place.next(0) is None

    with house.open():
        rut.hears("/dance")
        minh.hears("/documents")
        rut.hears_nothing_more()
        minh.hears_nothing_more()


def test_messages_written_while_nobody_was_there_are_answered_in_order(
    config: Config, overrides: Overrides, api: BotApi
) -> None:
    house, (rut,) = readers(config, overrides, api, "Rut")

    rut.says("/language English")
    rut.says("/help")
    with house.open():
        rut.hears("English it is.")
        rut.hears("ask the documents")
        rut.hears_nothing_more()


def test_follow_up_survives_a_restart(config: Config, overrides: Overrides, api: BotApi) -> None:
    house, (rut,) = readers(config, overrides, api, "Rut")

    with house.open():
        rut.says("/timezone")
        rut.hears("Europe/Stockholm")
    with house.open():
        rut.says("Hanoi")
        rut.hears("Asia/Ho_Chi_Minh")
        rut.hears_nothing_more()


def test_update_that_kills_the_process_again_and_again_is_given_up_with_an_apology(
    config: Config, overrides: Overrides, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, (rut,) = readers(config, overrides, api, "Rut")
    handled: list[str] = []

    def dies(message: Message, _: Services, *, in_turn: bool, aside: str | None) -> Outcome:
        handled.append(message.key)
        return Outcome("sv")

    with house.open():
        monkeypatch.setattr(bot.telegram.handling, "dispatch", dies)

        rut.says("/help")
        assert api.wait_for(lambda: len(handled) == 1)
    with open_services(config, overrides) as services, services.store.write() as work:
        entry = work.session.get(IncomingUpdate, handled[0])
        assert entry is not None
        assert entry.attempts == 1
        entry.attempts = MOST_ATTEMPTS
        entry.received_at -= LONGEST
    with house.open():
        rut.hears("Något gick fel")
        rut.hears_nothing_more()
    assert len(handled) == 1


@both_databases
@pytest.mark.usefixtures("memory_given_up_soon")
def test_locked_database_is_told_once_and_the_answer_follows(
    telegram: TelegramHouse, config: Config, caplog: pytest.LogCaptureFixture
) -> None:
    rut, minh = telegram.member("Rut", "sv"), telegram.member("Minh", "en", Role.COORDINATOR)
    rut.says("/dance")
    rut.hears("/dance")
    rut.hears_nothing_more()

    with locked(config):
        rut.says("/help")
        code = rut.hears(AWAY, "Samordnarna får veta det").split("(")[1][:4]
        assert telegram.api.wait_for(lambda: caplog.text.count("an update waits to be written down") > 1)
    rut.hears("/documents")
    rut.hears_nothing_more()
    minh.hears("I could not reach my memory", code, "After a minute it works again")
    minh.hears_nothing_more()


@both_databases
@pytest.mark.usefixtures("memory_given_up_soon")
def test_database_that_goes_away_while_a_message_is_handled(
    telegram: TelegramHouse, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    rut = telegram.member("Rut", "sv")
    attempts: list[str] = []

    def handle(message: Message, services: Services, *, in_turn: bool, aside: str | None) -> Outcome:
        attempts.append(message.key)
        if len(attempts) > 2:
            return dispatch(message, services, in_turn=in_turn, aside=aside)
        with locked(config):
            return dispatch(message, services, in_turn=in_turn, aside=aside)

    monkeypatch.setattr(bot.telegram.handling, "dispatch", handle)
    rut.says("/help")
    rut.hears(AWAY)
    rut.hears("/documents")
    rut.hears_nothing_more()
    assert len(attempts) == 3


@both_databases
def test_database_that_goes_away_after_sending_does_not_send_twice(
    telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    rut = telegram.member("Rut", "sv")
    mark = Ledger.mark_piece
    failures: list[int] = []

    def mark_later(ledger: Ledger, number: int, done: int, message_id: str | None) -> None:
        if not failures:
            failures.append(number)
            raise DatabaseUnavailableError("locked")
        mark(ledger, number, done, message_id)

    monkeypatch.setattr(Ledger, "mark_piece", mark_later)
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()
    assert failures


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite has as many as are wanted
def test_every_connection_in_use_is_told_once_and_the_answer_follows(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    engine = telegram.services.store._engine  # type: ignore[attr-defined]
    rut.says("/dance")
    rut.hears("/dance")  # the door is open
    telegram.settles()
    engine.pool._timeout = 0.2

    with ExitStack() as held:
        for _ in range(POOL["pool_size"] + POOL["max_overflow"]):
            held.enter_context(engine.connect())
        rut.says("/help")
        rut.hears(AWAY)
    rut.hears("/documents")
    rut.hears_nothing_more()


@pytest.mark.parametrize("kind", ["postgresql"])
def test_server_that_stops_and_starts_again_costs_nobody_a_message(
    telegram: TelegramHouse, postgresql: PostgreSQL
) -> None:
    rut, minh = telegram.member("Rut", "sv"), telegram.member("Minh", "vi")
    rut.says("/dance")
    rut.hears("/dance")
    rut.hears_nothing_more()

    postgresql.stop()
    try:
        rut.says("/help")
        rut.hears(AWAY)
        minh.says("/help")
    finally:
        postgresql.start()
    for person in (rut, minh):
        person.hears("/documents")
        person.hears_nothing_more()


def test_fault_in_a_handler_gives_a_code_that_the_log_has_too(
    telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rut, minh = telegram.member("Rut", "sv"), telegram.member("Minh", "vi", Role.COORDINATOR)

    def breaks(_: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(telegram.services.answerer, "answer", breaks)
    rut.says("Vem betalar?")
    code = rut.hears("Något gick fel", without=("a fault",)).split("(")[1][:4]
    assert f"incident {code}" in caplog.text
    minh.hears("Có 1 tin nhắn không trả lời được", code, without=("Vem betalar",))
    rut.says("Vem betalar då?")
    rut.hears("Något gick fel")
    minh.hears_nothing_more()  # within the hour
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()


def test_slow_answer_does_not_hold_up_other_people(telegram: TelegramHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    rut = telegram.member("Rut", "sv")
    minh = telegram.member("Minh", "vi")
    go_on = threading.Event()
    answer = telegram.services.answerer.answer

    def slow(question: object) -> object:
        go_on.wait(LONGEST_WAIT)
        return answer(question)  # type: ignore[arg-type]

    monkeypatch.setattr(telegram.services.answerer, "answer", slow)
    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.says("/help")
    minh.says("/help")
    minh.hears("/ask")
    assert rut.place.next(0) is None
    go_on.set()
    rut.hears("[1]")
    rut.hears("/documents")


def test_terminal_shows_at_the_next_start_what_was_not_shown(terminal: TerminalHouse) -> None:
    rut = terminal.member("Rut", "sv", Role.READER)
    anna = terminal.member("Anna", "sv", Role.ADMIN)

    rut.says("Vad kostar en biljett till Skansen?")
    rut.hears("Det hittar jag inte")
    rut.presses("Fråga samordnarna")
    rut.hears("skickat")
    rut.hears_nothing_more()
    anna.hears("Skansen")
    later = TerminalPerson(terminal, "Anna")
    later.hears_nothing_more()
