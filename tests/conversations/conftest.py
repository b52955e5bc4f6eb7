"""Houses with one door open; every test gets a copy of the library with the shipped samples."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure
from openpyxl import Workbook

import bot.courier
import bot.pacing
import bot.postman
import bot.telegram.door
import bot.telegram.handling
import bot.telegram.inbox
import bot.telegram.updates
import storage.database
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.console_door import console_address
from handlers.activities import drafting
from handlers.talk import Turn
from handlers.translating.desk import Desk
from knowledge.library.library import DocumentLibrary
from tests.conversations.talk import ADMIN, House, TelegramHouse, TerminalHouse
from tests.fakes.bot_api import TOKEN, BotApi, serving
from tests.fakes.embedder import RememberingEmbedder
from tests.postgresql import PostgreSQL, run_sql

ADMIN_AT_THE_TERMINAL = "Anna"

# What a model, a service, the disk or a pen takes its time for.
SLOW: tuple[tuple[object, str], ...] = (
    (Desk, "translate"),
    (drafting, "read_card"),
    (RememberingEmbedder, "query"),
    (RememberingEmbedder, "passage"),
    (DocumentLibrary, "add"),
    (Figure, "savefig"),
    (Workbook, "save"),
)


@pytest.fixture
def data_dir(tmp_path: Path, samples: Path) -> Path:
    """A copy of the prepared data folder."""
    return Path(shutil.copytree(samples, tmp_path / "data"))


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that are seconds in real life are moments here."""
    monkeypatch.setattr(bot.courier, "WAITS", (0.1,))
    monkeypatch.setattr(bot.postman, "SWEEP_SECONDS", 0.2)
    for module in (bot.telegram.door, bot.telegram.handling, bot.telegram.inbox):
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
def _slow_work_is_done_before_the_first_write(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a turn has written keeps others from writing until it ends: what takes long is done before."""
    writing, late = set[int](), list[str]()
    write, end = Turn.write, Turn.__exit__

    def begun(turn: Turn) -> Any:
        writing.add(threading.get_ident())
        return write(turn)

    def ended(turn: Turn, *error: object) -> None:
        writing.discard(threading.get_ident())
        end(turn, *error)

    monkeypatch.setattr(Turn, "write", begun)
    monkeypatch.setattr(Turn, "__exit__", ended)
    for kind, name in SLOW:
        monkeypatch.setattr(kind, name, _watched(getattr(kind, name), writing, late))
    reader = bot.telegram.updates._reader
    monkeypatch.setattr(bot.telegram.updates, "_reader", lambda *parts: _watched(reader(*parts), writing, late))
    yield
    assert not late, f"turns that had begun to write went on with slow work: {late}"


def _watched(work: Callable[..., Any], writing: set[int], late: list[str]) -> Callable[..., Any]:
    def watched(*arguments: Any, **more: Any) -> Any:
        if threading.get_ident() in writing:
            late.append(f"{work.__qualname__}{arguments[1:]!r:.200}")
        return work(*arguments, **more)

    return watched
