"""How the assistant says how it is doing: over real HTTP, in a file, and to systemd."""

import asyncio
import json
import logging
import os
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.config.section import listen_address
from bot.errors import StartupError
from bot.health import heartbeat
from bot.health.heartbeat import Heartbeat
from bot.health.pulse import TELEGRAM, Pulse, Watched
from bot.health.service import health
from bot.health.watching import Line
from handlers.services import Services
from knowledge.models.e5.embedder import MODEL_NAME
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder
from tests.storage.samples import letter

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


class Seconds:
    """A clock of seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def config(tmp_path: Path, free_port: int) -> Config:
    return Config.model_validate({"data_dir": tmp_path, "health": {"listen": f"127.0.0.1:{free_port}"}})


@pytest.fixture
def services(config: Config) -> Iterator[Services]:
    with open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME), clock=FakeClock(NOW))) as services:
        yield services


async def in_thread(work: Callable[[], None]) -> None:
    await asyncio.to_thread(work)


def alive(pulse: Pulse) -> None:
    for loop in ("reminders", TELEGRAM):
        pulse.beat(loop)


def get(config: Config, page: str) -> tuple[int, str]:
    """Status and text of a page."""
    try:
        with urllib.request.urlopen(f"http://{config.health.listen}{page}") as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def pages(config: Config, services: Services, pulse: Pulse, *wanted: str) -> list[tuple[int, str]]:
    """These pages while the assistant runs."""

    async def look() -> list[tuple[int, str]]:
        async with health(config, services, pulse, in_thread):
            return [await asyncio.to_thread(get, config, page) for page in wanted]

    return asyncio.run(look())


def test_nobody_outside_is_told_which_program_answers(config: Config, services: Services) -> None:
    pulse = Pulse()

    async def look() -> list[str | None]:
        async with health(config, services, pulse, in_thread):
            return [await asyncio.to_thread(server, page) for page in ("/metrics", "/nothing")]

    def server(page: str) -> str | None:
        try:
            with urllib.request.urlopen(f"http://{config.health.listen}{page}") as answer:
                return str(answer.headers["Server"])
        except urllib.error.HTTPError as error:
            return error.headers["Server"]

    assert asyncio.run(look()) == ["samverkan", "samverkan"]


def states(text: str) -> dict[str, str]:
    return {part["part"]: part["state"] for part in json.loads(text)["parts"]}


def test_all_is_well_with_a_line_for_each_part(config: Config, services: Services) -> None:
    pulse = Pulse()
    alive(pulse)
    ((status, text),) = pages(config, services, pulse, "/healthz")
    assert status == 200
    assert states(text) == {
        "database": "ok",
        "library": "ok",
        "mailbox": "ok",
        "clock": "ok",
        "telegram": "ok",
        "model": "off",
    }
    assert len([line for line in text.splitlines() if '"part"' in line]) == 6


def test_loops_that_have_stopped_make_it_503(config: Config, services: Services) -> None:
    seconds = Seconds()
    pulse = Pulse(seconds)
    alive(pulse)
    seconds.now += 130
    ((status, text),) = pages(config, services, pulse, "/healthz")
    assert status == 503
    assert states(text)["clock"] == states(text)["telegram"] == "failed"


def test_database_that_is_locked_makes_it_503(
    config: Config, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.health.parts.PATIENCE", 0.2)
    pulse = Pulse()
    alive(pulse)
    locked, done = threading.Event(), threading.Event()

    def lock() -> None:
        with services.store.write() as work:
            work.mailbox.receive("x", "{}", NOW)
            locked.set()
            done.wait()

    holder = threading.Thread(target=lock)
    holder.start()
    locked.wait()
    ((status, text),) = pages(config, services, pulse, "/healthz")
    done.set()
    holder.join()
    assert status == 503
    assert states(text)["database"] == "failed"


def test_reply_that_waits_long_is_said_and_an_update_that_does_is_a_failure(config: Config, services: Services) -> None:
    pulse = Pulse()
    alive(pulse)
    with services.store.write() as work:
        work.mailbox.post(letter(created_at=NOW - timedelta(minutes=6)), [])
    ((status, text),) = pages(config, services, pulse, "/healthz")
    assert (status, states(text)["mailbox"]) == (200, "poor")
    with services.store.write() as work:
        work.mailbox.receive("telegram:1", "{}", NOW - timedelta(minutes=11))
    ((status, text),) = pages(config, services, pulse, "/healthz")
    assert (status, states(text)["mailbox"]) == (503, "failed")


def test_figures_can_be_read_by_prometheus(config: Config, services: Services) -> None:
    pulse = Pulse()
    alive(pulse)
    pulse.count("messages", "sent")
    with pulse.timed():
        pass
    ((status, text),) = pages(config, services, pulse, "/metrics")
    assert status == 200
    figures: dict[str, float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            name, _, value = line.rpartition(" ")
            assert name not in figures
            figures[name] = float(value)
    assert figures['samverkan_messages_total{result="sent"}'] == 1
    assert figures['samverkan_handling_seconds_bucket{le="+Inf"}'] == figures["samverkan_handling_seconds_count"] == 1
    assert figures['samverkan_part_health{part="database"}'] == 1
    assert figures['samverkan_mailbox_waiting{kind="reply"}'] == 0
    assert figures["process_threads"] > 0
    described = {line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")}
    bare = {
        name.partition("{")[0].removesuffix("_bucket").removesuffix("_sum").removesuffix("_count") for name in figures
    }
    assert bare <= described


def test_other_pages_are_not_there(config: Config, services: Services) -> None:
    assert [status for status, _ in pages(config, services, Pulse(), "/", "/healthz/x")] == [404, 404]


def test_without_an_address_nothing_listens(tmp_path: Path, services: Services) -> None:
    quiet = Config(data_dir=tmp_path)

    async def look() -> bool:
        async with health(quiet, services, Pulse(), in_thread):
            await asyncio.sleep(0)  # the first beat
            return quiet.heartbeat.exists()

    assert asyncio.run(look())


def test_address_that_is_taken_is_told(config: Config, services: Services) -> None:
    with socket.socket() as other:
        other.bind(listen_address(str(config.health.listen)))
        other.listen()
        with pytest.raises(StartupError, match="nothing can listen"):
            pages(config, services, Pulse())


@pytest.mark.parametrize("listen", ["0.0.0.0:9464", "[::]:9464", "192.168.1.5:9464", "samverkan.example.org:9464"])
def test_address_that_others_reach_must_be_said_plainly(listen: str) -> None:
    with pytest.raises(ValueError, match="exposed"):
        Config.model_validate({"health": {"listen": listen}})
    assert Config.model_validate({"health": {"listen": listen, "exposed": True}}).health.listen == listen


@pytest.mark.parametrize("listen", ["9464", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000"])
def test_address_without_a_port_is_refused(listen: str) -> None:
    with pytest.raises(ValueError, match="write address and port"):
        Config.model_validate({"health": {"listen": listen}})


# The heartbeat


def beat(beater: Heartbeat) -> bool:
    async def once() -> bool:
        gave = beater.beat()
        await asyncio.sleep(0)
        return gave

    return asyncio.run(once())


def test_heart_beats_only_while_the_loops_turn(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    seconds = Seconds()
    pulse = Pulse(seconds)
    file = tmp_path / "deep" / "heartbeat"
    beater = Heartbeat(pulse, file)
    pulse.beat("replies")
    assert beat(beater)
    os.utime(file, (0, 0))
    assert beat(beater)
    assert file.stat().st_mtime > 0
    os.utime(file, (0, 0))
    seconds.now += heartbeat.STUCK_SECONDS + 1
    assert not beat(beater)
    assert file.stat().st_mtime == 0
    assert "replies has not turned" in caplog.text
    pulse.rest("replies")
    assert beat(beater)


def test_heart_beats_on_while_telegram_is_silent_or_a_chore_has_much_to_do(tmp_path: Path) -> None:
    seconds = Seconds()
    pulse = Pulse(seconds)
    for loop in (TELEGRAM, "learning"):
        pulse.beat(loop)
    seconds.now += 3_600
    assert beat(Heartbeat(pulse, tmp_path / "heartbeat"))


def test_heart_stops_when_the_threads_of_the_handlers_take_no_work(tmp_path: Path) -> None:
    seconds = Seconds()
    hang: list[Callable[[], None]] = []

    async def never(work: Callable[[], None]) -> None:
        hang.append(work)
        await asyncio.Event().wait()

    async def live(in_handlers: Callable[[Callable[[], None]], Awaitable[None]]) -> bool:
        beater = Heartbeat(Pulse(seconds), tmp_path / "heartbeat", in_handlers)
        assert beater.beat()
        await asyncio.sleep(0)
        seconds.now += heartbeat.STUCK_SECONDS + 1
        beater.beat()
        for _ in range(20):
            await asyncio.sleep(0)
        return beater.beat()

    async def at_once(work: Callable[[], None]) -> None:
        work()

    assert not asyncio.run(live(never))
    assert hang
    assert asyncio.run(live(at_once))


def test_systemd_hears_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(address))
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))

        async def live() -> None:
            async with Heartbeat(Pulse(), tmp_path / "heartbeat").beating():
                await asyncio.sleep(0)

        asyncio.run(live())
        assert [ear.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


def test_work_shows_that_the_loop_turns_which_wanted_it() -> None:
    seconds = Seconds()
    pulse = Pulse(seconds)
    watched = Watched(_at_once, pulse)

    async def turn() -> None:
        with pulse.turning("replies"):
            seconds.now += 50
            await asyncio.gather(watched(lambda: None))
        await watched(lambda: None)

    asyncio.run(turn())
    assert pulse.age("replies") == 0


async def _at_once(work: Callable[[], Any]) -> Any:
    return work()


# The line to Telegram


def test_line_is_back_only_after_a_long_silence() -> None:
    seconds = Seconds()
    line = Line(Pulse(seconds))
    line.answered(200)
    line.silent("network")
    line.answered(200)
    assert not line.came_back()
    line.silent("network")
    line.answered(502)
    seconds.now += 3_600
    assert not line.came_back()
    line.answered(429)
    assert line.came_back()
    assert not line.came_back()


def test_heartbeat_that_cannot_be_written_is_logged_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(heartbeat, "BEAT_SECONDS", 0)
    blocked = tmp_path / "file"
    blocked.touch()

    async def live() -> None:
        async with Heartbeat(Pulse(), blocked / "heartbeat").beating():
            for _ in range(10):
                await asyncio.sleep(0)

    with caplog.at_level(logging.ERROR):
        asyncio.run(live())
    assert caplog.text.count("could not be given") > 1
