"""Telegram in trouble: what was promised arrives, once and in order."""

import asyncio
import json
import urllib.request
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.localization import Localization
from bot.telegram.door import TelegramDoor
from tests.conversations.talk import TelegramHouse, TelegramPerson
from tests.fakes.bot_api import LONGEST_WAIT, TOKEN, BotApi, FaultKind
from tests.fakes.clock import FakeClock


@pytest.fixture
def rut(telegram: TelegramHouse) -> TelegramPerson:
    """A reader."""
    return telegram.member("Rut", "sv")


@pytest.mark.parametrize("kind", ["drop", "500", "502", "429"])
def test_replies_arrive_once_and_in_order(telegram: TelegramHouse, rut: TelegramPerson, kind: FaultKind) -> None:
    telegram.api.fail(kind, "sendMessage", times=2, retry_after=1)
    rut.says("/language engelska")
    rut.says("/help")
    rut.says("/dance")
    rut.hears("English it is.")
    rut.hears("/documents")
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_reply_arrives_after_telegram_has_hung(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    telegram.api.fail("hang", "sendMessage")
    rut.says("/help")
    rut.says("/dance")
    rut.hears("/documents")
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_reply_is_never_lost_when_the_receipt_is(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    """Nobody can know whether a message arrived whose receipt was lost: it is sent again, and the next ones follow."""
    telegram.api.fail("drop after", "sendMessage")
    rut.says("/help")
    rut.says("/dance")
    first = rut.hears("/documents")
    assert rut.hears() == first
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_trouble_of_one_person_does_not_hold_up_another(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    minh = telegram.member("Minh", "vi")

    telegram.api.fail("429", "sendMessage", retry_after=3)
    rut.says("/help")
    assert telegram.api.wait_for(lambda: telegram.api.refusals)
    minh.says("/help")
    minh.hears("/ask")
    assert rut.place.next(seconds=0) is None


def test_lost_receipt_of_an_edit_is_no_trouble(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    rut.says("/language")
    rut.hears("Vilket språk")
    telegram.api.fail("drop after", "editMessageText")
    rut.presses("English")
    rut.hears("English it is.")
    rut.hears_nothing_more()


def test_polling_survives_bad_gateways_and_silence(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    for kind in ("502", "drop"):
        telegram.api.fail(kind, "getUpdates")
    rut.says("/help")
    rut.hears("/documents")
    rut.says("/dance")
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_update_that_cannot_be_read_does_not_make_the_assistant_deaf(
    telegram: TelegramHouse, rut: TelegramPerson, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.api.say(rut.number, rut.number, "", poll={"id": "1", "of_a_later_telegram": True})
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()
    assert "cannot be read and is left out" in caplog.text


def test_stop_is_heard_while_telegram_cannot_be_reached(config: Config, overrides: Overrides) -> None:
    telegram = config.telegram.model_copy(update={"api_base_url": "http://127.0.0.1:9/bot"})
    nobody_there = config.model_copy(update={"telegram": telegram})

    async def run() -> None:
        stop = asyncio.Event()
        asyncio.get_running_loop().call_later(0.5, stop.set)
        with open_services(nobody_there, overrides) as services:
            async with asyncio.timeout(LONGEST_WAIT):
                await TelegramDoor(nobody_there, services, Localization()).run(stop)

    asyncio.run(run())


def test_token_that_is_refused_for_a_while_costs_nobody_a_message(
    telegram: TelegramHouse, rut: TelegramPerson, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.api.fail("401", "getUpdates")
    telegram.api.fail("401", "sendMessage")
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()
    assert "does not accept telegram.token any more" in caplog.text


def test_second_poller_is_survived(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    rut.says("/dance")
    rut.hears("/dance")
    rut.hears_nothing_more()
    with urllib.request.urlopen(f"{telegram.api.base_url}{TOKEN}/getUpdates", b"timeout=0") as answer:  # noqa: S310
        assert json.load(answer)["ok"]
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()
    assert any(reason.startswith("Conflict") for _, reason in telegram.api.refusals)


def test_update_that_telegram_brings_twice_is_answered_once(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    rut.says("/help")
    rut.hears("/documents")
    rut.hears_nothing_more()
    telegram.api.redeliver()
    rut.says("/dance")
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_typing_is_shown_while_an_answer_is_made(telegram: TelegramHouse, rut: TelegramPerson) -> None:
    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.hears("[1]")
    assert any(event.kind == "typing" and event.chat == rut.number for event in telegram.api.events)


def test_command_menu_is_made_in_each_language(telegram: TelegramHouse) -> None:
    found = telegram.api.wait_for(
        lambda: {event.content["language"]: event for event in telegram.api.events if event.kind == "commands"}
    )
    assert telegram.api.wait_for(
        lambda: (
            {event.content["language"] for event in telegram.api.events if event.kind == "commands"}
            == {"sv", "en", "vi", ""}
        )
    )
    assert found is not None
    assert {entry["command"] for entry in found["sv"].content["commands"]} >= {"ask", "documents", "help"}


def test_network_that_is_cut_for_an_hour_costs_nobody_a_message(
    config: Config, overrides: Overrides, api: BotApi
) -> None:
    """One reply is on its way when the network goes, a reminder comes due meanwhile, and people go on writing."""
    clock = FakeClock(datetime.now(UTC))
    with TelegramHouse(config, replace(overrides, clock=clock), api).open() as house:
        rut, minh = house.member("Rut", "sv"), house.member("Minh", "vi")
        minh.says("/remind me in 30 minutes to send the samples")
        minh.hears("Send the samples")
        house.settles()
        api.fail("drop", "sendMessage", times=1_000)
        rut.says("/help")
        assert api.wait_for(lambda: attempts(api) and not api.waiting)
        api.cut = True
        rut.says("/dance")
        minh.says("/sing")
        for _ in range(6):
            goal = attempts(api) + 1
            clock.advance(timedelta(minutes=10))
            assert api.wait_for(partial(tried, api, clock, goal))
        assert rut.place.next(seconds=0) is None
        api.faults.clear()
        api.cut = False
        assert api.wait_for(partial(tried, api, clock, attempts(api) + 4))
        rut.hears("/documents")
        rut.hears("/dance", "dröjde")
        heard = minh.hears() + minh.hears()
        assert "/sing" in heard
        assert "Send the samples" in heard
        for person in (rut, minh):
            person.hears_nothing_more()


def tried(api: BotApi, clock: FakeClock, goal: int) -> bool | None:
    clock.advance(timedelta(seconds=1))  # the pause before the next attempt may begin later than the clock was moved
    return attempts(api) >= goal or None


def attempts(api: BotApi) -> int:
    return sum(method == "sendMessage" for method, _ in list(api.calls))
