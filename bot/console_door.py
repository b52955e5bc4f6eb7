"""The terminal door: the same talk over standard input and output; needs no token and no network.

Buttons are numbered, and typing the number presses. `/upload PATH` sends a file. Files from the assistant are written
to the outbox and named.
"""

import asyncio
import itertools
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TextIO, TypeVar
from unicodedata import normalize

from bot.clock import Alarm
from bot.courier import Courier
from bot.localization import Localization
from bot.parcels import Parcel, PieceSent
from bot.rendering import label, plain_text
from handlers.chores import CHORES
from handlers.dispatch import Outcome, dispatch
from handlers.messages import ChatKind, ChatPlace, IncomingFile, Message, Person, Say, say
from handlers.services import Services

T = TypeVar("T")

PREFIX = "console:"
UPLOAD = "/upload"
QUIT = frozenset({"/quit", "/exit"})


def console_address(name: str) -> str:
    """The address of somebody at the terminal."""
    return f"{PREFIX}{name.casefold()}"


class ConsoleChannel:
    """Prints what is sent, and remembers the buttons of the last reply and of what came in between."""

    prefix = PREFIX

    def __init__(self, texts: Localization, output: TextIO, outbox: Path) -> None:
        self._texts = texts
        self._output = output
        self._outbox = outbox
        self._numbers = itertools.count(1)
        self.buttons: list[tuple[str, str]] = []  # action and message, by number

    def is_ready(self, chat: str) -> bool:  # noqa: ARG002 - a screen takes whatever comes
        """A screen takes whatever comes."""
        return True

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        """Prints the message, its buttons and the names of its files."""
        message_id = str(next(self._numbers))
        lines = [plain_text(parcel.reply.parts, parcel.language, self._texts)]
        buttons = [button for row in parcel.reply.buttons for button in row]
        if buttons:
            earlier = self.buttons if parcel.yields else []  # what comes unasked leaves the numbers on the screen valid
            self.buttons = [*earlier, *((button.action, message_id) for button in buttons)]
            labels = (label(button.label, parcel.language, self._texts) for button in buttons)
            lines.append("  ".join(f"[{number}] {text}" for number, text in enumerate(labels, start=len(earlier) + 1)))
        lines.extend(str(self._keep(file.name, file.content)) for file in parcel.reply.files)
        print("\n".join(filter(None, lines)), end="\n\n", file=self._output, flush=True)
        await piece_sent(1 + len(parcel.reply.files), message_id)

    def notice(self, text: str) -> None:
        """Prints a remark on a pressed button."""
        print(f"({text})", end="\n\n", file=self._output, flush=True)

    def _keep(self, name: str, content: bytes) -> Path:
        self._outbox.mkdir(parents=True, exist_ok=True)
        path = self._outbox / Path(name).name
        path.write_bytes(content)
        return path


class ConsoleDoor:
    """A talk at the terminal."""

    def __init__(
        self,
        services: Services,
        texts: Localization,
        name: str,
        outbox: Path,
        output: TextIO,
        *,
        sweep_seconds: float = 1.0,
        prompt: str = "",
    ) -> None:
        self._services = services
        self._texts = texts
        self._name = name
        self._output = output
        self._sweep_seconds = sweep_seconds
        self._prompt = prompt
        self._address = console_address(name)
        self._channel = ConsoleChannel(texts, output, outbox)
        self._courier = Courier(services, self._channel, _in_thread)
        started = services.clock.now().timestamp()
        self._keys = (f"{PREFIX}{started:.6f}-{number}" for number in itertools.count(1))

    async def run(self, lines: Iterable[str]) -> None:
        """Shows what came while nobody was here, then handles lines until they end or somebody quits."""
        alarm = Alarm(self._services, CHORES, _in_thread, self._interrupt)
        await alarm.wake()
        await self._show([self._address])
        async with alarm.set(self._sweep_seconds):
            source = iter(lines)
            while (line := await asyncio.to_thread(next, source, None)) is not None:
                text = normalize("NFC", line.strip())
                if text.casefold() in QUIT:
                    return
                if text:
                    await self.says(text)

    async def _show(self, chats: Collection[str]) -> None:
        """Prints what waits for the person at the terminal; what goes to others waits until they are here."""
        if self._address in chats:
            await self._courier.deliver(self._address)
            await self._courier.deliver_due_to(self._address)

    async def _interrupt(self, chats: Collection[str]) -> None:
        """Shows what is due while somebody may be typing, and then asks on."""
        if self._address in chats:
            if self._prompt:
                print(file=self._output)
            await self._show(chats)
            print(self._prompt, end="", file=self._output, flush=True)

    async def says(self, text: str) -> None:
        """Handles one line and prints what comes of it."""
        message = self._message(text)
        if message is None:
            return
        outcome = await asyncio.to_thread(self._handle, message)
        if outcome.notice is not None and not outcome.chats:
            self._channel.notice(label(outcome.notice, outcome.language, self._texts))
        elif outcome.direct is not None:
            self._channel.notice(plain_text(outcome.direct.parts, outcome.language, self._texts))
        await self._show([self._address])

    def _handle(self, message: Message) -> Outcome:
        with self._services.store.write() as work:
            work.mailbox.receive(message.key, "{}", self._services.clock.now())
        return dispatch(message, replace(self._services, progress=self._progress))

    def _progress(self, line: Say, language: str) -> None:
        self._channel.notice(label(line, language, self._texts))

    def _message(self, text: str) -> Message | None:
        person = Person(self._address, self._name, language=None)
        place = ChatPlace(self._address, ChatKind.PRIVATE)
        key = next(self._keys)
        now = self._services.clock.now()
        if text.isdigit() and 1 <= int(text) <= len(self._channel.buttons):
            action, message_id = self._channel.buttons[int(text) - 1]
            return Message(key, place, person, button=action, message_id=message_id)
        if text.startswith(UPLOAD):
            return self._upload(key, place, person, text.removeprefix(UPLOAD).strip())
        command, rest = _command(text)
        return Message(key, place, person, text=rest, command=command, message_id=key, sent_at=now)

    def _upload(self, key: str, place: ChatPlace, person: Person, name: str) -> Message | None:
        path = Path(name).expanduser()
        if not path.is_file():
            line = say("ingest-failed", name=name, why=say("refused-missing"))
            self._channel.notice(label(line, self._services.settings.default_language, self._texts))
            return None
        file = IncomingFile(path.name, path.stat().st_size, "application/octet-stream", path.read_bytes)
        return Message(key, place, person, file=file, message_id=key)


def _command(text: str) -> tuple[str | None, str]:
    if not text.startswith("/"):
        return None, text
    name, _, rest = text[1:].partition(" ")
    return name, rest.strip()


async def _in_thread(work: Callable[[], T]) -> T:
    return await asyncio.to_thread(work)
