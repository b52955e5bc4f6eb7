"""Translation against another Bot API server, stricter than ours and not part of the project."""

import importlib
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Admission, Role
from tests.conversations.talk import ADMIN, TelegramHouse, enrol
from tests.conversations.test_strict_server import SHARED, button, said, waits_for
from tests.fakes.bot_api import BotApi
from tests.fakes.translation_server import TranslationServer, serving

GROUP, MINH = -1_000_000_123, 200
MOVED = "Chúng tôi muốn dời cuộc họp với Ban Chấp hành thành phố sang thứ Sáu lúc 15:00 🎉 <b>&amp;"


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The server, with a group in which the bot is an administrator."""
    if not (SHARED / "botapi" / "botapi.py").exists():
        pytest.skip("there is no ../shared/botapi")
    monkeypatch.syspath_prepend(str(SHARED))
    module = importlib.import_module("botapi.botapi")
    with module.BotApi() as running:
        running.add_user(ADMIN, "Anna", language_code="sv")
        running.add_user(MINH, "Minh", language_code="vi")
        running.add_group(GROUP, "Vänorter", [ADMIN, MINH], bot_status="administrator", announce=False)
        yield running


@pytest.fixture
def house(data_dir: Path, overrides: Overrides, strict: Any, server: TranslationServer) -> Iterator[TelegramHouse]:
    """The assistant, with its door open to that server."""
    values = {
        "data_dir": data_dir,
        "telegram": {"token": strict.token, "api_base_url": strict.base_url},
        "access": {"admins": (ADMIN,)},
        "translation": {"providers": ("libretranslate",), "libretranslate_url": server.base_url},
    }
    with TelegramHouse(Config.model_validate(values), overrides, BotApi()).open() as house:
        enrol(house.services, f"telegram:{ADMIN}", "Anna", "sv", Role.ADMIN)
        enrol(house.services, f"telegram:{MINH}", "Minh", "vi", Role.READER)
        yield house


def test_formatting_and_group_translation_are_never_refused(house: TelegramHouse, strict: Any) -> None:
    text = f"/sv {MOVED} xem kế hoạch"
    at = len(text[: text.index("xem")].encode("utf-16-le")) // 2
    entities = [
        {"type": "bot_command", "offset": 0, "length": 3},
        {"type": "bold", "offset": 4, "length": 9},
        {"type": "text_link", "offset": at, "length": 3, "url": 'https://example.org/?a="1"&b=<2>'},
    ]
    strict.user_message(MINH, MINH, {"text": text, "entities": entities})
    translated = waits_for(strict, MINH, 1)
    assert "kommunstyrelsen" in translated["text"]
    assert {entity["type"] for entity in translated["entities"]} >= {"bold", "text_link", "italic"}

    strict.user_message(ADMIN, GROUP, {"text": "/translation"})
    waits_for(strict, GROUP, 1)
    with house.services.store.write() as work:
        chat = work.chats.by_address(f"telegram:{GROUP}")
        assert chat is not None
        chat.admission, chat.partnership_id = Admission.ADMITTED, work.partnerships.all()[0].id
    strict.user_message(ADMIN, GROUP, {"text": "/translation"})
    panel = waits_for(strict, GROUP, 2)
    strict.press(ADMIN, GROUP, panel["message_id"], button(panel, "Automatisk"))
    waits_for(strict, GROUP, 3)
    sent, _ = strict.user_message(MINH, GROUP, {"text": MOVED})
    shown = waits_for(strict, GROUP, 4)
    assert "🇸🇪" in shown["text"]
    assert shown["reply_to_message"]["message_id"] == sent["message_id"]
    strict.user_edit(MINH, GROUP, sent["message_id"], MOVED.replace("15:00", "16:30"))
    assert "16:30" in waits_for(strict, GROUP, 5)["text"]
    assert len({event.message["message_id"] for event in said(strict, GROUP)[-2:]}) == 1
    strict.user_message(ADMIN, GROUP, {"text": "/translation"})
    assert "/setprivacy" not in waits_for(strict, GROUP, 6)["text"]
    # The pace is taken out in these tests, so the server may ask us to wait; nothing else may be refused.
    assert [call for call in strict.errors() if call.status != HTTPStatus.TOO_MANY_REQUESTS] == []
    assert strict.unsupported == []
