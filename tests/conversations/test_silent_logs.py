"""What people write stays out of the log: whatever is said, and whatever goes wrong, also at the finest level."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from sqlite3 import OperationalError

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from bot.logs import HideSecrets, start_logging
from knowledge.answers.writing import Writer
from knowledge.models.providers import chat_model
from storage import Role
from tests.conversations.talk import TelegramHouse, TelegramPerson, locked
from tests.fakes.bot_api import TOKEN, BotApi
from tests.fakes.translation_server import TranslationServer, serving

WORD = "Kvistfrömärg"  # stands in everything that is said
NAME = "Rutger Lövskog"
KEY = "sk-hemlig-nyckel-1234567890"


class Heard(logging.Handler):
    """Every record as the product would write it, with what the library had put into it."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.setFormatter(HideSecrets([KEY]))
        self.raw: list[str] = []
        self.written: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.raw.append(f"{record.name}: {record.getMessage()}")
        self.written.append(self.format(record))


@contextmanager
def listening() -> Iterator[Heard]:
    """The product's own logging at the finest level, heard."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_logging([KEY], logging.DEBUG)
    heard = Heard()
    for each in root.handlers[0].filters:
        heard.addFilter(each)
    root.handlers[:] = [heard]
    try:
        yield heard
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        for room in ("bot", "handlers", "knowledge", "storage", "reports", "apscheduler.scheduler"):
            logging.getLogger(room).setLevel(logging.NOTSET)


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with serving() as running:
        yield running


@pytest.fixture
def telegram(
    config: Config, overrides: Overrides, api: BotApi, server: TranslationServer
) -> Iterator[tuple[TelegramHouse, Heard]]:
    """The assistant with a chat model and a translation service, both of which answer with errors."""
    server.fault = "500"
    translation = {"providers": ("libretranslate",), "libretranslate_url": server.base_url, "service_seconds": 2.0}
    config = Config.model_validate(config.model_dump(exclude={"translation"}) | {"translation": translation})
    model = chat_model("openai:made-up", f"{server.base_url}/v1", KEY, 2.0)
    with (
        listening() as heard,
        TelegramHouse(config, replace(overrides, writer=Writer(model, 2.0)), api).open() as house,
    ):
        yield house, heard


@pytest.mark.usefixtures("memory_given_up_soon")
def test_neither_words_nor_names_nor_secrets_are_logged(
    telegram: tuple[TelegramHouse, Heard], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, heard = telegram
    rut = house.member(NAME, "sv", Role.COORDINATOR)
    _talk(rut)
    with monkeypatch.context() as broken:
        broken.setattr(type(house.services.answerer), "answer", _raises)
        rut.says(f"Vad kostar {WORD}?")
        rut.hears("gick fel")
        rut.hears()  # as a coordinator, that something went wrong
    with locked(house.config):
        rut.says(f"/ask Vem äger {WORD}?")
        rut.hears()
    rut.hears()
    rut.hears_nothing_more()
    assert heard.written, "nothing was logged, so nothing is shown"
    for line in [*heard.raw, *heard.written]:
        for secret in (WORD, WORD.casefold(), NAME, NAME.split(maxsplit=1)[0], NAME.split()[1]):
            assert secret not in line
    for line in heard.written:
        assert TOKEN not in line
        assert KEY not in line


def _raises(_self: object, question: object) -> None:
    """An error that repeats what somebody wrote, with another behind it that does so as well."""
    try:
        raise OperationalError(f"near {question}")  # noqa: TRY301 - both are wanted
    except OperationalError as error:
        raise ValueError(f"cannot understand {question}") from error


def _talk(rut: TelegramPerson) -> None:
    for text in (
        f"Vem bekostar deltagandet i {WORD}?",
        f"/log Möte om {WORD} den 3 november 2026, 7 deltagare",
        f"/remind mig i morgon kl 9 att ringa {WORD}",
        f"/plan {WORD} senast 3 december",
        f"/translate {WORD} är viktigt för oss alla",
        f"/documents {WORD}",
        f"/activities {WORD}",
        f"/{WORD}",
        f"/timezone {WORD}",
        f"/brief {WORD}",
    ):
        rut.says(text)
        rut.hears()
    rut.sends_file(f"{WORD}.mp3", WORD.encode())
    rut.hears()
