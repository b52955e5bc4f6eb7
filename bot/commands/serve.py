"""chat, run, check."""

import argparse
import asyncio
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

from bot.bootstrap import open_services
from bot.config import DEFAULT_PATH, Config, named_file
from bot.console_door import ConsoleDoor, console_address
from bot.errors import ConfigError
from bot.instance import only_instance
from bot.localization import Localization
from bot.rendering import label
from handlers.limits import RateLimiter
from handlers.messages import say
from handlers.services import Services

DEMO_FOLDER = "demo"
PROMPT = "> "


def chat(options: argparse.Namespace, config: Config) -> int:
    """Talks in the terminal; lines from a pipe are answered one by one, and the end of them ends the talk."""
    if options.demo:
        config = config.model_copy(update={"data_dir": config.data_dir / DEMO_FOLDER})
    address = console_address(options.name)
    with open_services(config, admins=frozenset({address})) as services:
        if options.demo:
            _add_samples(services)
        if options.language:
            _speak(services, address, options)
        texts = Localization()
        if sys.stdin.isatty():
            language = options.language or config.languages.default
            print(label(say("cli-welcome", name=options.name), language, texts), end="\n\n")
        limited = "messages_per_minute" in config.limits.model_fields_set  # nobody else is kept waiting here
        door = ConsoleDoor(
            services if limited else replace(services, limiter=RateLimiter(sys.maxsize)),
            texts,
            options.name,
            config.data_dir / "outbox",
            sys.stdout,
            sweep_seconds=config.reminders.sweep_seconds,
            prompt=PROMPT if sys.stdin.isatty() else "",
        )
        asyncio.run(door.run(_lines()))
    return 0


def run_bot(options: argparse.Namespace, config: Config) -> int:  # noqa: ARG001 - every command takes both
    """Runs the Telegram door until it is told to stop."""
    from bot.health.pulse import Pulse
    from bot.health.service import health
    from bot.night import night_work
    from bot.telegram.door import TelegramDoor

    if config.telegram.token is None:
        raise ConfigError(["telegram.token: there is none; ask @BotFather for one and put it in config.toml"])
    with only_instance(config.data_dir, config.telegram.token.get_secret_value()), open_services(config) as services:
        services.library.own()
        pulse = Pulse()
        door = TelegramDoor(config, services, Localization(), pulse)

        async def run(stop: asyncio.Event) -> None:
            async with health(config, services, pulse, door.in_handlers), night_work(config, services):
                await door.run(stop)

        asyncio.run(_until_stopped(run))
    gc.freeze()  # all is closed: at its end Python would look through every object once more, for seconds
    return 0


def check(options: argparse.Namespace, config: Config) -> int:
    """One line per part; 0 when all that is configured works."""
    from bot.checks import run_checks

    named = named_file(options.config, os.environ) or Path(DEFAULT_PATH)
    source = str(named.absolute()) if named.exists() else f"the defaults (there is no {named.absolute()})"
    results = run_checks(config, source)
    for result in results:
        print(f"{'ok ' if result.works else 'BAD'} {result.part}: {result.remark}")
    return 0 if all(result.works for result in results) else 1


async def _until_stopped(run: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await run(stop)


def _add_samples(services: Services) -> None:
    for sample in sorted(files("knowledge").joinpath("samples").iterdir(), key=lambda entry: entry.name):
        with as_file(sample) as path:
            services.library.add_file(Path(path), sample.name)


def _speak(services: Services, address: str, options: argparse.Namespace) -> None:
    """Notes the language that was chosen on the command line."""
    from handlers.messages import ChatKind, ChatPlace, Message, Person
    from handlers.people import introduce

    introduce(Message("", ChatPlace(address, ChatKind.PRIVATE), Person(address, options.name)), services)
    with services.store.write() as work:
        user = work.users.by_address(address)
        if user is not None:
            user.language, user.language_chosen = options.language, True


def _lines() -> Iterator[str]:
    interactive = sys.stdin.isatty()
    while True:
        if interactive:
            print(PROMPT, end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            return
        yield line
