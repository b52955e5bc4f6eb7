"""samverkan check: whether each configured part works. Secrets are never shown."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot.bootstrap import open_knowledge
from bot.config import Config
from bot.errors import ConfigError, StartupError, where_and_why
from bot.logs import HideSecrets
from bot.register import register_of
from knowledge.errors import KnowledgeError
from storage import Database, Role, StorageError

if TYPE_CHECKING:
    from telegram import Bot

TIMEOUT = 15
PLACEHOLDER = "replace-me"  # in every secret of config.example.toml


@dataclass(frozen=True)
class Check:
    """A part, whether it works, and a remark."""

    part: str
    works: bool
    remark: str


def run_checks(config: Config, source: str = "the defaults") -> list[Check]:
    """Checks every part in turn; one that fails does not stop the others. `source` is where the settings come from."""
    parts: list[tuple[str, Callable[[Config], str]]] = [
        ("configuration", partial(_configuration, source=source)),
        ("partnership", _partnership),
        ("database", _database),
        ("library", _library),
        ("chat model", _model),
        ("telegram", _telegram),
        ("access", _access),
        *_translators(config),
        ("health", _health),
        ("heartbeat", _heartbeat),
    ]
    return [_check(part, probe, config) for part, probe in parts]


def _configuration(config: Config, source: str) -> str:
    """Which settings are in force, and where what is kept lies: both follow the folder where the program starts."""
    if any(PLACEHOLDER in secret for secret in config.secrets()):
        raise StartupError(f"{source}: a token, key or secret is still the one of config.example.toml")
    return f"valid, from {source}; data in {config.data_dir.absolute()}"


def _partnership(config: Config) -> str:
    known = (config.partnership, *config.partnerships)
    try:
        organisations = sum(len(register_of(partnership)) for partnership in known)
    except ConfigError as error:
        raise StartupError(str(error)) from None
    names = ", ".join(partnership.name for partnership in known)
    return f"{names}; {counted(organisations, 'organisation')} to begin with"


def _access(config: Config) -> str:
    admins = config.access.admins
    if admins:
        return f"{counted(len(admins), 'admin')} in access.admins"
    if config.telegram.token is None:
        return "not configured: access.admins names nobody"
    granted = _granted_admins(config)
    if not granted:
        raise StartupError("access.admins names nobody, so nobody can let people in; put your own Telegram id there")
    return f"access.admins names nobody; {counted(granted, 'admin')} by a role given in the chat"


def _granted_admins(config: Config) -> int:
    """How many hold the role of an admin in the database."""
    with _migrated(config) as database, database.write() as work:
        return sum(work.users.count_held(kept.id, Role.ADMIN) for kept in work.partnerships.all())


def _translators(config: Config) -> list[tuple[str, Callable[[Config], str]]]:
    """A line for each service that may translate."""
    if not config.translation.providers:
        return [("translation", lambda _: "not configured: no text leaves this machine")]
    return [("translation", partial(_translator, name=name)) for name in config.translation.providers]


def _translator(config: Config, name: str) -> str:
    from bot.translators import probe

    return probe(config, name)


def _check(part: str, probe: Callable[[Config], str], config: Config) -> Check:
    works, remark = _tried(probe, config)
    return Check(part, works, HideSecrets(config.secrets()).hide(remark))


def _tried(probe: Callable[[Config], str], config: Config) -> tuple[bool, str]:
    """Whether a part works, and what it says, which may still hold a password that stands in an address."""
    try:
        return True, probe(config)
    except (KnowledgeError, StorageError, StartupError) as error:
        return False, str(error)
    except OSError as error:
        return False, where_and_why(error)
    except Exception as error:  # noqa: BLE001 - a part that fails in a way of its own is what a check is there to find
        return False, f"{type(error).__name__}: {error}"


def _database(config: Config) -> str:
    with _migrated(config) as database, database.write() as work:
        broken = work.broken_rules()
    if broken:
        raise StartupError("; ".join(broken))
    return f"{config.database_url.partition(':')[0]}, all rules hold"


@contextmanager
def _migrated(config: Config) -> Iterator[Database]:
    """The database, made and brought up to date where it is needed."""
    config.data_dir.mkdir(parents=True, exist_ok=True)
    with closing(Database(config.database_url)) as database:
        database.migrate()
        yield database


def _library(config: Config) -> str:
    with open_knowledge(config) as knowledge:
        troubles = knowledge.library.troubles()
        if troubles:
            raise StartupError("; ".join(troubles))
        documents = knowledge.library.documents()
        passages = sum(entry.passages for entry in documents)
        return f"{counted(len(documents), 'document')}, {counted(passages, 'passage')}"


def counted(number: int, thing: str) -> str:
    """So many of a thing: "1 document", "0 documents"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _model(config: Config) -> str:
    if config.llm.model is None:
        return "not configured: answers are quoted from the documents"
    from knowledge.models.providers import chat_model

    key = config.llm.api_key.get_secret_value() if config.llm.api_key else None
    model = chat_model(config.llm.model, config.llm.base_url, key, min(config.llm.timeout_seconds, TIMEOUT))
    try:
        model.invoke("Reply with the word ok.")
    except Exception as error:  # every provider has errors of its own
        raise StartupError(f"{config.llm.model} does not answer ({type(error).__name__})") from error
    return f"{config.llm.model} answers"


def _telegram(config: Config) -> str:
    if config.telegram.token is None:
        return "not configured"
    import asyncio

    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    async def ask(token: str) -> str:
        bot = Bot(token, base_url=config.telegram.api_base_url)
        async with bot:
            me = bot.bot
            listens = await _webhook(bot, config)
        reads_all = "reads all group messages" if me.can_read_all_group_messages else "privacy mode is on"
        return f"@{me.username}; in groups: {reads_all}; {listens}"

    try:
        return asyncio.run(ask(config.telegram.token.get_secret_value()))
    except InvalidToken as error:
        raise StartupError("Telegram does not accept telegram.token; ask @BotFather for the right one") from error
    except TelegramError as error:
        raise StartupError(f"Telegram does not answer ({type(error).__name__})") from error


async def _webhook(bot: "Bot", config: Config) -> str:
    """How updates come in, and what Telegram last complained of."""
    if config.telegram.mode == "polling":
        return "updates by polling"
    info = await bot.get_webhook_info()
    if info.url != config.telegram.webhook_url:
        return "the webhook is set when the assistant starts"
    trouble = f", last trouble: {info.last_error_message}" if info.last_error_message else ""
    return f"updates by webhook, {info.pending_update_count} waiting{trouble}"


def _health(config: Config) -> str:
    if config.health.listen is None:
        return "not configured: nothing listens"
    import httpx

    address = f"http://{config.health.listen}/healthz"
    try:
        answer = httpx.get(address, timeout=TIMEOUT)
        parts = {entry["part"]: entry for entry in answer.json()["parts"]}
    except httpx.ConnectError:
        return f"{config.health.listen} is not open; the assistant does not run"
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        raise StartupError(f"{address} gives no answer that can be read ({type(error).__name__})") from error
    failed = [f"{name}: {part['remark']}" for name, part in parts.items() if part["state"] == "failed"]
    if failed:
        raise StartupError("; ".join(failed))
    return f"{address} says that all {len(parts)} parts do their work"


def _heartbeat(config: Config) -> str:
    try:
        age = time.time() - config.heartbeat.stat().st_mtime
    except FileNotFoundError:
        return f"{config.heartbeat} is not there; the assistant has not run yet"
    return f"{config.heartbeat} was touched {age:.0f} s ago"
