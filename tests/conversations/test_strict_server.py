"""The same assistant against another Bot API server, stricter than ours and not part of the project."""

import importlib
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Role
from tests.conversations.talk import ADMIN, TelegramHouse, enrol
from tests.fakes.bot_api import BotApi

SHARED = Path(__file__).parents[3] / "shared"
READER = 200
QUESTION = "Vem betalar för deltagandet i utbytet?"


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The server, with an admin and a reader who have pressed Start."""
    if not (SHARED / "botapi" / "botapi.py").exists():
        pytest.skip("there is no ../shared/botapi")
    monkeypatch.syspath_prepend(str(SHARED))
    module = importlib.import_module("botapi.botapi")
    with module.BotApi() as server:
        server.make_fault = module.Fault
        for number, name in ((ADMIN, "Anna"), (READER, "Rut")):
            server.add_user(number, name, language_code="sv")
        yield server


@pytest.fixture
def house(data_dir: Path, overrides: Overrides, strict: Any) -> Iterator[TelegramHouse]:
    """The assistant with its door open to that server."""
    values = {
        "data_dir": data_dir,
        "telegram": {"token": strict.token, "api_base_url": strict.base_url},
        "access": {"admins": (ADMIN,)},
    }
    with TelegramHouse(Config.model_validate(values), overrides, BotApi()).open() as house:
        enrol(house.services, f"telegram:{READER}", "Rut", "sv", Role.READER)
        yield house


def said(server: Any, chat: int) -> list[Any]:
    """What stands in a chat, message by message, as it came."""
    return [event for event in list(server.events) if event.chat_id == chat and event.kind in {"message", "edit"}]


def waits_for(server: Any, chat: int, count: int) -> Any:
    """The newest of so many messages in a chat."""
    came = server.wait_until(lambda: len(said(server, chat)) >= count, 15)
    assert came, [event.message["text"] for event in said(server, chat)]
    return said(server, chat)[count - 1].message


def button(message: Any, label: str) -> str:
    """The callback data behind a label."""
    rows = message["reply_markup"]["inline_keyboard"]
    return next(str(entry["callback_data"]) for row in rows for entry in row if label in entry["text"])


def test_nothing_that_the_assistant_sends_is_refused(house: TelegramHouse, strict: Any) -> None:
    strict.user_message(READER, READER, {"text": QUESTION})
    answer = waits_for(strict, READER, 1)
    assert "[1]" in answer["text"]
    for label in ("Källor", "👍"):
        strict.press(READER, READER, answer["message_id"], button(answer, label))
    assert "[1]" in waits_for(strict, READER, 2)["text"]
    strict.user_message(ADMIN, ADMIN, {"text": "/documents"})
    listed = waits_for(strict, ADMIN, 1)
    strict.press(ADMIN, ADMIN, listed["message_id"], button(listed, "Ta bort"))
    waits_for(strict, ADMIN, 2)
    upload = strict.put_file(
        "document", "# Verket\n\nVerket vid floden Cau ska stå klart år 2031.".encode(), "verket.md"
    )
    strict.user_message(ADMIN, ADMIN, {"document": strict.media_json(upload)})
    assert "verket.md" in waits_for(strict, ADMIN, 3)["text"]
    assert strict.wait_until(lambda: sum(event.kind == "answer_callback" for event in strict.events) == 3)
    assert strict.errors() == []
    assert strict.unsupported == []


def test_every_kind_of_fault_is_survived(house: TelegramHouse, strict: Any) -> None:
    kinds = ["drop", "http500", "http502", "garbage", "flood"]

    for number, kind in enumerate(kinds, start=1):
        strict.faults.append(strict.make_fault(kind, "sendmessage"))
        strict.user_message(READER, READER, {"text": f"/dance{number}"})
        assert f"/dance{number}" in waits_for(strict, READER, number)["text"]
    assert len(said(strict, READER)) == len(kinds)
    assert [call for call in strict.calls if call.early_retry] == []


def test_updates_that_it_brings_are_answered_and_polling_takes_over(
    data_dir: Path, overrides: Overrides, strict: Any
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{probe.getsockname()[1]}"
    hook = {
        "mode": "webhook",
        "webhook_url": f"http://{listen}/samverkan/updates",
        "webhook_listen": listen,
        "webhook_secret": "x" * 40,
    }
    strict.duplicate_updates = 1
    for number, more in enumerate((hook, {}), start=1):
        telegram = {"token": strict.token, "api_base_url": strict.base_url, **more}
        config = Config.model_validate({"data_dir": data_dir, "telegram": telegram, "access": {"admins": (ADMIN,)}})
        with TelegramHouse(config, overrides, BotApi()).open() as house:
            if more:
                enrol(house.services, f"telegram:{READER}", "Rut", "sv", Role.READER)
                assert strict.wait_until(lambda: strict.webhook is not None)
            strict.user_message(READER, READER, {"text": f"/dance{number}"})
            assert f"/dance{number}" in waits_for(strict, READER, number)["text"]
    assert strict.webhook is None
    assert len(said(strict, READER)) == 2
    assert strict.errors() == []
