"""Houses with one door open; every test gets a copy of the library with the shipped samples."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import bot.courier
import bot.pacing
import bot.postman
import bot.telegram_door
import bot.telegram_handling
import bot.telegram_inbox
import storage.database
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.console_door import console_address
from handlers.talk import Turn
from handlers.translating.desk import Desk
from tests.conversations.talk import ADMIN, House, TelegramHouse, TerminalHouse
from tests.fakes.bot_api import TOKEN, BotApi, serving
from tests.postgresql import PostgreSQL, run_sql

ADMIN_AT_THE_TERMINAL = "Anna"


@pytest.fixture
def data_dir(tmp_path: Path, samples: Path) -> Path:
    """A copy of the prepared data folder."""
    return Path(shutil.copytree(samples, tmp_path / "data"))


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that are seconds in real life are moments here."""
    monkeypatch.setattr(bot.courier, "WAITS", (0.1,))
    monkeypatch.setattr(bot.postman, "SWEEP_SECONDS", 0.05)
    for module in (bot.telegram_door, bot.telegram_handling, bot.telegram_inbox):
        monkeypatch.setattr(module, "RETRY_SECONDS", 0.2)
    monkeypatch.setattr(bot.pacing, "CHAT_BURST", 1_000)
    monkeypatch.setattr(bot.pacing, "YIELDING_CHAT_GAP", 0)


@pytest.fixture
def memory_given_up_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that lock the memory. Others wait as long as real life does: a busy machine may halt for a second."""
    monkeypatch.setattr(storage.database, "PATIENCE", 1.5)


@pytest.fixture
def api() -> Iterator[BotApi]:
    """Our Bot API server."""
    with serving() as server:
        yield server


@pytest.fixture
def kind() -> str:
    """Which database the assistant runs on; `both_databases` of tests.conversations.talk runs a test on each."""
    return "sqlite"


@pytest.fixture(scope="session")
def prepared_server(postgresql: PostgreSQL, overrides: Overrides, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a PostgreSQL database as the first start leaves it, to be copied."""
    run_sql(postgresql, "CREATE DATABASE prepared")
    url = postgresql.get_uri("prepared")
    values = {"data_dir": tmp_path_factory.mktemp("prepared"), "storage": {"database_url": url}}
    with open_services(Config.model_validate(values), overrides):
        return "prepared"


@pytest.fixture
def database_url(kind: str, request: pytest.FixtureRequest) -> Iterator[str | None]:
    """Where the memory is; None for the file in the data folder."""
    if kind == "sqlite":
        yield None
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    run_sql(server, f"CREATE DATABASE talk TEMPLATE {request.getfixturevalue('prepared_server')}")
    yield server.get_uri("talk")
    run_sql(server, "DROP DATABASE talk WITH (FORCE)")


@pytest.fixture
def config(data_dir: Path, api: BotApi, database_url: str | None) -> Config:
    """Settings for the Telegram door."""
    values = {
        "data_dir": data_dir,
        "storage": {"database_url": database_url},
        "telegram": {"token": TOKEN, "api_base_url": api.base_url},
        "access": {"admins": (ADMIN,)},
        "limits": {"messages_per_minute": 100},
    }
    return Config.model_validate(values)


@pytest.fixture
def telegram(config: Config, overrides: Overrides, api: BotApi) -> Iterator[TelegramHouse]:
    """The assistant in Telegram."""
    with TelegramHouse(config, overrides, api).open() as house:
        yield house


@pytest.fixture
def terminal(data_dir: Path, overrides: Overrides, tmp_path: Path) -> Iterator[TerminalHouse]:
    """The assistant in the terminal."""
    admins = frozenset({console_address(ADMIN_AT_THE_TERMINAL)})
    with open_services(Config(data_dir=data_dir), overrides, admins) as services:
        yield TerminalHouse(services, tmp_path)


@pytest.fixture(params=["telegram", "terminal"])
def house(request: pytest.FixtureRequest) -> House:
    """The assistant, behind each of its doors in turn."""
    door: House = request.getfixturevalue(request.param)
    return door


@pytest.fixture(autouse=True)
def _no_service_is_asked_while_others_wait_to_write(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a turn has written keeps others from writing until it ends: services are asked before."""
    translate, late = Desk.translate, list[str]()

    def watched(desk: Desk, *arguments: Any, **more: Any) -> Any:
        store = desk._services.store
        if isinstance(store, Turn) and store.has_begun_to_write:
            late.append(repr(arguments))
        return translate(desk, *arguments, **more)

    monkeypatch.setattr(Desk, "translate", watched)
    yield
    assert not late, "a turn that had begun to write asked for translations"
