"""Updates that Telegram brings: nobody else can, and each is on disk before Telegram is told that it came."""

import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from tests.conversations.talk import TelegramHouse, both_databases, locked
from tests.fakes.bot_api import TOKEN, BotApi

SECRET = "a-secret-of-the-tests-that-is-long-enough"
PATH = "/telegram/updates"


@pytest.fixture
def listen() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


@pytest.fixture
def house(config: Config, listen: str, overrides: Overrides, api: BotApi) -> Iterator[TelegramHouse]:
    """The assistant at its address."""
    values = {
        "token": TOKEN,
        "api_base_url": api.base_url,
        "mode": "webhook",
        "webhook_url": f"http://{listen}{PATH}",
        "webhook_listen": listen,
        "webhook_secret": SECRET,
    }
    settings = Config.model_validate({**config.model_dump(exclude={"telegram"}), "telegram": values})
    with TelegramHouse(settings, overrides, api).open() as house:
        assert api.wait_for(lambda: api.webhook)
        yield house


def bring(listen: str, body: bytes, secret: str | None = SECRET, path: str = PATH) -> int:
    """Hands a body over as Telegram does; the status of the answer."""
    headers = {"Content-Type": "application/json"}
    if secret is not None:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    try:
        with urllib.request.urlopen(urllib.request.Request(f"http://{listen}{path}", body, headers)) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def bring_all(listen: str, api: BotApi) -> list[int]:
    """Hands over what waits at Telegram; what is taken is confirmed with that."""
    statuses = []
    for update in list(api.waiting):
        statuses.append(bring(listen, json.dumps(update).encode()))
        if statuses[-1] == 200:
            api.waiting.remove(update)
    return statuses


def test_address_is_set_with_its_secret(house: TelegramHouse, api: BotApi, listen: str) -> None:
    assert api.webhook is not None
    assert api.webhook["url"] == f"http://{listen}{PATH}"
    assert api.webhook["max_connections"] == 1
    assert api.webhook_secret == SECRET
    given = next(given for method, given in api.calls if method == "setWebhook")
    assert "inline_query" in json.loads(given["allowed_updates"])
    assert not any(method == "getUpdates" for method, _ in api.calls)


def test_messages_that_are_brought_are_answered_once_and_in_order(
    house: TelegramHouse, api: BotApi, listen: str
) -> None:
    rut = house.member("Rut", "sv")
    rut.says("Vem betalar för deltagandet i utbytet?")
    rut.says("/dance")
    updates = [json.dumps(update).encode() for update in api.waiting]
    assert bring_all(listen, api) == [200, 200]
    rut.hears("[1]")
    rut.hears("/dance")
    assert [bring(listen, update) for update in updates] == [200, 200]
    rut.presses("Källor")
    assert bring_all(listen, api) == [200]
    rut.hears("[1]")
    rut.hears_nothing_more()


def test_update_that_is_brought_many_times_at_once_is_answered_once(
    house: TelegramHouse, api: BotApi, listen: str
) -> None:
    rut = house.member("Rut", "sv")
    rut.says("/dance")
    update = json.dumps(api.waiting.pop()).encode()
    statuses: list[int] = []
    callers = [threading.Thread(target=lambda: statuses.append(bring(listen, update))) for _ in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert statuses == [200] * 8
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_who_does_not_know_the_secret_or_the_way_gets_nowhere(house: TelegramHouse, api: BotApi, listen: str) -> None:
    rut = house.member("Rut", "sv")
    rut.says("/dance")
    update = json.dumps(api.waiting.pop()).encode()
    for secret in (None, "", "wrong", SECRET[:-1], SECRET.upper(), f"{SECRET}x"):
        assert bring(listen, update, secret) == 403
    for path in ("/", PATH + "/", "/healthz", "/telegram"):
        assert bring(listen, update, path=path) == 404
    rut.hears_nothing_more()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[]", 400),
        (b"null", 400),
        (b"{}", 400),
        (b'{"update_id": "1"}', 400),
        (b'{"update_id": true}', 400),
        (b"[" * 100_000, 400),
        (b'{"update_id": 1, "message": "' + b"x" * 1_100_000 + b'"}', 413),
        (b'{"update_id": 7, "message": 5}', 200),
        (b'{"update_id": 8, "message": {"chat": []}}', 200),
        (b'{"update_id": 9, "of_tomorrow": {}}', 200),
    ],
    ids=lambda value: repr(value[:30]) if isinstance(value, bytes) else str(value),
)
def test_what_is_no_update_is_refused_and_what_cannot_be_read_is_left(
    house: TelegramHouse, listen: str, body: bytes, status: int
) -> None:
    assert bring(listen, body) == status


@both_databases
@pytest.mark.usefixtures("memory_given_up_soon")
def test_update_that_cannot_be_written_down_is_brought_again(
    house: TelegramHouse, config: Config, api: BotApi, listen: str
) -> None:
    rut = house.member("Rut", "sv")
    rut.says("/dance")
    with locked(config):
        assert bring_all(listen, api) == [503]
    rut.hears("minne")
    assert bring_all(listen, api) == [200]
    rut.hears("/dance")
    rut.hears_nothing_more()


def test_polling_takes_the_address_away(config: Config, overrides: Overrides, api: BotApi) -> None:
    api.webhook = {"url": "https://elsewhere.example.org"}
    with TelegramHouse(config, overrides, api).open() as house:
        rut = house.member("Rut", "sv")
        rut.says("/dance")
        rut.hears("/dance")
    assert api.webhook is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"webhook_secret": "short"},
        {"webhook_secret": "å" * 40},
        {"webhook_url": "http://samverkan.example.org/x"},
        {"webhook_listen": "8443"},
    ],
    ids=str,
)
def test_settings_that_would_not_be_safe_are_refused(wrong: dict[str, Any]) -> None:
    right = {"mode": "webhook", "webhook_url": "https://samverkan.example.org/x", "webhook_secret": SECRET}
    assert Config.model_validate({"telegram": right}).telegram.mode == "webhook"
    with pytest.raises(ValueError, match="webhook"):
        Config.model_validate({"telegram": {**right, **wrong}})
