"""How each part is doing: one line a part, from what the loops told and a look at the memory and the library."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.config import Config
from bot.health.pulse import TELEGRAM, Pulse
from handlers.services import Services
from knowledge.errors import KnowledgeError
from storage import Backlog, StorageError

T = TypeVar("T")

PATIENCE = 5.0  # seconds for a look at a part
SWEEP_LATE = 120.0  # seconds without a sweep of the clock
TELEGRAM_LATE = 120.0  # seconds without an answer of Telegram, which gives one every half minute when nothing happens
WAITS_LONG = 600.0  # seconds that an update may wait to be handled
REPLY_WAITS_LONG = 300.0  # seconds that a reply may wait to be sent


class State(StrEnum):
    """How a part is doing."""

    OK = "ok"
    OFF = "off"  # not configured
    POOR = "poor"  # does not work as it should, and people are served without it
    FAILED = "failed"


@dataclass(frozen=True)
class Part:
    """A part, how it is doing, and what is to be said about that."""

    name: str
    state: State
    remark: str


class Vitals:
    """Looks at every part. Looks are taken in threads of their own, and one that does not come back is left."""

    def __init__(self, config: Config, services: Services, pulse: Pulse) -> None:
        self._config = config
        self._services = services
        self._pulse = pulse
        self._lookers = {
            name: ThreadPoolExecutor(1, thread_name_prefix=f"look-{name}") for name in ("memory", "library")
        }
        self._looks: dict[str, asyncio.Future[object]] = {}

    async def parts(self) -> tuple[list[Part], Backlog | None]:
        """Every part, and what waits in the mailbox when that is known."""
        memory, library = await asyncio.gather(self._memory(), self._library())
        backlog = memory if isinstance(memory, Backlog) else None
        database = memory if isinstance(memory, Part) else Part("database", State.OK, "answers")
        beyond = self._services.conditions.troubles()
        parts = [
            database,
            library,
            self._mailbox(backlog),
            self._clock(),
            self._telegram(),
            *(_service(name, trouble) for name, trouble in self._translators(beyond)),
            _service("model", beyond.get("model")) if self._config.llm.model else _off("model"),
        ]
        return parts, backlog

    def close(self) -> None:
        """Lets go of the threads; a look that hangs is left behind."""
        for looker in self._lookers.values():
            looker.shutdown(wait=False, cancel_futures=True)

    async def _look(self, name: str, work: Callable[[], T]) -> T:
        """The result of a look; TimeoutError when it, or the one before it, does not come back."""
        earlier = self._looks.get(name)
        if earlier is not None and not earlier.done():
            raise TimeoutError
        look = asyncio.get_running_loop().run_in_executor(self._lookers[name], work)
        self._looks[name] = look  # type: ignore[assignment]
        return await asyncio.wait_for(asyncio.shield(look), PATIENCE)

    async def _memory(self) -> Backlog | Part:
        try:
            return await self._look("memory", self._backlog)
        except TimeoutError:
            return Part("database", State.FAILED, "does not answer")
        except StorageError:
            return Part("database", State.FAILED, "is out of reach")

    def _backlog(self) -> Backlog:
        with self._services.store.write() as work:  # a memory that can only be read would not do
            return work.mailbox.backlog(self._services.clock.now())

    async def _library(self) -> Part:
        try:
            count = await self._look("library", lambda: len(self._services.library.documents()))
        except TimeoutError:
            return Part("library", State.FAILED, "does not answer")
        except KnowledgeError as error:
            return Part("library", State.FAILED, type(error).__name__)
        return Part("library", State.OK, f"{count} documents")

    def _mailbox(self, backlog: Backlog | None) -> Part:
        if backlog is None:
            return Part("mailbox", State.FAILED, "unknown without the database")
        remark = f"{backlog.updates} to handle, {backlog.replies} replies and {backlog.due} due to send"
        if backlog.oldest_update > WAITS_LONG:
            return Part("mailbox", State.FAILED, f"{remark}; one waits to be handled for {backlog.oldest_update:.0f} s")
        if backlog.oldest_reply > REPLY_WAITS_LONG:
            return Part("mailbox", State.POOR, f"{remark}; one waits to be sent for {backlog.oldest_reply:.0f} s")
        return Part("mailbox", State.OK, remark)

    def _clock(self) -> Part:
        return self._by_age("clock", "reminders", SWEEP_LATE, "last swept")

    def _telegram(self) -> Part:
        return self._by_age("telegram", TELEGRAM, TELEGRAM_LATE, "last answered")

    def _by_age(self, name: str, loop: str, most: float, did: str) -> Part:
        age = self._pulse.age(loop)
        if age is None:
            return Part(name, State.FAILED, "has not begun")
        state = State.OK if age <= most else State.FAILED
        return Part(name, state, f"{did} {age:.0f} s ago")

    def _translators(self, beyond: dict[str, str]) -> list[tuple[str, str | None]]:
        names = self._config.translation.providers
        return [(f"translation {name}", beyond.get(f"translation {name}")) for name in names]


def is_healthy(parts: list[Part]) -> bool:
    """Whether people are served."""
    return all(part.state != State.FAILED for part in parts)


def _service(name: str, trouble: str | None) -> Part:
    """A service beyond this machine: people are served without it, only less well."""
    return Part(name, State.POOR, trouble) if trouble else Part(name, State.OK, "no trouble when last used")


def _off(name: str) -> Part:
    return Part(name, State.OFF, "not configured")
