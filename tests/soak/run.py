"""One soak: a process of `samverkan run`, people who work with it, and somebody who takes its measure."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from bot.bootstrap import open_services
from bot.config import Config
from bot.health.process import figures
from storage import Role
from tests.conversations.talk import enrol
from tests.fakes.bot_api import TOKEN, BotApi, serving
from tests.fakes.translation_server import serving as translating
from tests.soak.growth import Growth, Sample, growth_of
from tests.soak.people import Colleague, Diary

PROJECT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en", "vi")
FIRST = 300  # the number of the first person
STARTING = 120.0  # seconds until the pages are there
ENVIRONMENT = {**os.environ, "MALLOC_ARENA_MAX": "2"}  # as in deploy/ and the Dockerfile
REST = 60.0  # seconds at the end for what is under way


@dataclass
class Result:
    """What came of it."""

    seconds: float
    diary: Diary
    samples: list[Sample]
    logged: list[str]  # errors in the log
    code: int | None  # how the process ended
    wrong: list[str] = field(default_factory=list)

    @property
    def growth(self) -> list[Growth]:
        """Memory, threads and the like after the warm-up."""
        return growth_of(self.samples)

    def judge(self) -> list[str]:
        """Everything that must not be; empty when all is well."""
        grown = [f"{entry.name} grew by {entry.growth:.1f}" for entry in self.growth if entry.is_bad]
        ended = [] if self.code == 0 else [f"the process ended with {self.code}"]
        return [*self.wrong, *self.diary.wrong, *(f"in the log: {line}" for line in self.logged), *grown, *ended]


def soak(seconds: float, people: int, pause: float, every: float, folder: Path) -> Result:
    """Lets so many people work for so long, each pausing so long between two things."""
    with serving() as api, translating() as translator:
        config = settings(folder, api, translator.base_url)
        prepare(config, api, people)
        diary = Diary()
        log = folder / "log.jsonl"
        with running(folder, config, log) as process:
            wait_until_it_answers(config, process)
            begun = time.monotonic()
            samples = work(api, config, process, diary, (seconds, people, pause, every))
            wrong = settle(config)
            lasted = time.monotonic() - begun
        return Result(lasted, diary, samples, errors_in(log), process.returncode, wrong)


def settings(folder: Path, api: BotApi, translator: str) -> Config:
    """The settings, also as the file that the process reads."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{probe.getsockname()[1]}"
    values = {
        "data_dir": str(folder / "data"),
        "telegram": {"token": TOKEN, "api_base_url": api.base_url},
        "limits": {"messages_per_minute": 10_000},
        "translation": {"providers": ["libretranslate"], "libretranslate_url": translator},
        "health": {"listen": listen},
        "logs": {"format": "json"},
        "backup": {"nightly": False},
    }
    lines = []
    for key, value in values.items():
        if isinstance(value, dict):
            lines += [f"[{key}]", *(f"{name} = {json.dumps(entry)}" for name, entry in value.items())]
        else:
            lines.insert(0, f"{key} = {json.dumps(value)}")
    (folder / "config.toml").write_text("\n".join(lines), "utf-8")
    return Config.model_validate(values)


def prepare(config: Config, api: BotApi, people: int) -> None:
    """The sample documents, people with a role, and a plan to add steps to."""
    with open_services(config) as services:
        for sample in sorted(files("knowledge").joinpath("samples").iterdir(), key=lambda entry: entry.name):
            services.library.add(sample.read_bytes(), sample.name)
        for number in range(people):
            language = LANGUAGES[number % 3]
            api.person(FIRST + number, f"Person {number}", None, language)
            api.start_private(FIRST + number)
            role = Role.COORDINATOR if number < 3 else Role.CONTRIBUTOR
            enrol(services, f"telegram:{FIRST + number}", f"Person {number}", language, role)


@contextlib.contextmanager
def running(folder: Path, config: Config, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The process, ended as systemd would end it."""
    command = [sys.executable, "-m", "bot", "run", "--config", str(folder / "config.toml")]
    with log.open("wb") as errors, subprocess.Popen(command, cwd=PROJECT, env=ENVIRONMENT, stderr=errors) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(REST)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_until_it_answers(config: Config, process: "subprocess.Popen[bytes]") -> None:
    """Until the page for health says that all is well."""
    deadline = time.monotonic() + STARTING
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError):
            get(config, "/healthz")
            return
        time.sleep(0.2)
    raise RuntimeError("the assistant does not start")


def work(
    api: BotApi,
    config: Config,
    process: "subprocess.Popen[bytes]",
    diary: Diary,
    load: tuple[float, int, float, float],
) -> list[Sample]:
    """Everybody works; meanwhile samples are taken."""
    seconds, people, pause, every = load
    stop = threading.Event()
    colleagues = [Colleague(api, FIRST + number, LANGUAGES[number % 3], diary, pause) for number in range(people)]
    threads = [threading.Thread(target=entry.work, args=(stop,), daemon=True) for entry in colleagues]
    colleagues[0].make_plan()
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    samples: list[Sample] = []
    while time.monotonic() - begun < seconds and process.poll() is None:
        samples.append(sample(config, process.pid, time.monotonic() - begun))
        stop.wait(min(every, seconds))
    stop.set()
    for thread in threads:
        thread.join(REST)
    return samples


def sample(config: Config, process: int, second: float) -> Sample:
    """The process at this moment."""
    told = metrics(config)
    known = figures(process)
    return Sample(
        second=second,
        memory=known["resident_memory_bytes"] / 1_048_576,
        threads=known["threads"],
        files=known["open_fds"],
        connections=told["samverkan_database_connections"],
        backlog=sum(value for name, value in told.items() if name.startswith("samverkan_mailbox_waiting")),
    )


def settle(config: Config) -> list[str]:
    """Waits until nothing waits in the mailbox."""
    deadline = time.monotonic() + REST
    while time.monotonic() < deadline:
        told = metrics(config)
        waiting = {name: value for name, value in told.items() if name.startswith("samverkan_mailbox_waiting")}
        if not any(waiting.values()):
            return []
        time.sleep(0.5)
    return [f"still waiting at the end: {waiting}"]


def metrics(config: Config) -> dict[str, float]:
    """The figures by name and labels."""
    lines = [line for line in get(config, "/metrics").splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def get(config: Config, page: str) -> str:
    with urllib.request.urlopen(f"http://{config.health.listen}{page}", timeout=30) as answer:
        return str(answer.read().decode())


def errors_in(log: Path) -> list[str]:
    """What stands in the log as an error, or is no JSON at all."""
    found = []
    for line in log.read_text("utf-8").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            found.append(line)
            continue
        if entry["level"] in {"ERROR", "CRITICAL"}:
            found.append(f"{entry['logger']}: {entry['message']} {entry.get('exception', '')}".rstrip())
    return found
