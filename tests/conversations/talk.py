"""People who talk to the assistant: `anna.says("/start")`, `anna.hears("Välkommen")`, `anna.presses("Källor")`.

The same words work through both doors: in Telegram over real HTTP to our small Bot API server, and in the terminal.
What a person hears is taken in order, so a reply too many, too few or in the wrong order fails the next `hears`.
"""

import asyncio
import io
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
from sqlalchemy import func, select

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.console_door import ConsoleDoor, console_address
from bot.localization import Localization
from bot.telegram.door import TelegramDoor
from handlers.services import Services
from storage import Admission, Role, User
from storage.mailbox import DeliveryState, IncomingUpdate, OutgoingMessage, UpdateState
from tests.fakes.bot_api import LONGEST_WAIT, BotApi, Event
from tests.fakes.clock import FakeClock

ADMIN = 100  # the number of the configured admin
both_databases = pytest.mark.parametrize("kind", ["sqlite", "postgresql"])


class Person(Protocol):
    """Somebody at either door."""

    name: str

    def says(self, text: str) -> None: ...
    def hears(self, *wanted: str, without: tuple[str, ...] = ()) -> str: ...
    def hears_nothing_more(self) -> None: ...
    def presses(self, label: str) -> None: ...
    def is_told(self, wanted: str) -> None: ...
    def sends_file(self, name: str, content: bytes) -> None: ...


class House(Protocol):
    """The assistant with one door open."""

    services: Services

    def stranger(self, name: str, language: str) -> Person: ...
    def member(self, name: str, language: str, role: Role = Role.READER, side: str | None = None) -> Person: ...


@contextmanager
def locked(config: Config) -> Iterator[None]:
    """Another program holds the database."""
    if config.storage.database_url is not None:
        with psycopg.connect(config.database_url) as connection:
            connection.execute("LOCK TABLE incoming_updates, users IN ACCESS EXCLUSIVE MODE")
            yield
        return
    with closing(sqlite3.connect(config.data_dir / "samverkan.sqlite3", timeout=5, check_same_thread=False)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def check(text: str, wanted: tuple[str, ...], without: tuple[str, ...] = ()) -> str:
    """The text, when it holds all that is wanted and nothing of the other."""
    for words in wanted:
        assert words in text, f"{words!r} is not in:\n{text}"
    for words in without:
        assert words not in text, f"{words!r} is in:\n{text}"
    return text


def enrol(services: Services, address: str, name: str, language: str, role: Role, side: str | None = None) -> None:
    """Writes somebody down as admitted, with a role and a side."""
    now = datetime.now(UTC)
    with services.store.write() as work:
        fresh = User(address=address, name=name, language=language, created_at=now, seen_at=now, reachable=True)
        user = work.users.add(fresh)
        user.language_chosen = True
        if role < Role.ADMIN:
            user.admission = Admission.ADMITTED
            work.users.grant(user.id, work.partnerships.all()[0].id, role, side)


# Telegram


@dataclass
class Place:
    """A chat in Telegram, read from its beginning."""

    house: "TelegramHouse"
    number: int
    heard: int = -1  # the number of the last event that was taken

    def next(self, seconds: float = LONGEST_WAIT) -> Event | None:
        """The next message or edit in this chat."""
        found = self.house.api.wait_for(lambda: next(self._unheard(), None), seconds)
        if found is not None:
            self.heard = found.number
        return found

    def hears(self, *wanted: str, without: tuple[str, ...] = ()) -> str:
        """Takes the next message, which must hold all that is wanted."""
        event = self.next()
        assert event is not None, f"nothing came, but {wanted} was expected"
        return check(event.text, wanted, without)

    def hears_nothing_more(self) -> None:
        """Waits until all is done; nothing may be left unheard."""
        self.house.settles()
        left = [event.text for event in self._unheard()]
        assert not left, f"heard without being expected: {left}"

    def newest(self) -> int:
        """The number of the message that was heard last."""
        return int(next(event for event in self._events() if event.number == self.heard).content["message_id"])

    def sent(self, number: int | None) -> Event | None:
        """The message of the assistant with that number."""
        return next((event for event in self._events() if event.content.get("message_id") == number), None)

    def with_button(self, label: str) -> Event:
        """The newest message that has such a button, as it stands now."""
        newest: dict[int, Event] = {}
        for event in self._events():
            newest[event.content["message_id"]] = event
        for event in sorted(newest.values(), key=lambda entry: entry.number, reverse=True):
            if any(label in entry for entry in event.buttons):
                return event
        raise AssertionError(f"there is no button {label!r}")

    def _events(self) -> Iterator[Event]:
        return (
            event
            for event in list(self.house.api.events)
            if event.chat == self.number and event.kind in {"message", "edit"}
        )

    def _unheard(self) -> Iterator[Event]:
        return (event for event in self._events() if event.number > self.heard)


@dataclass
class TelegramPerson:
    """Somebody with a phone."""

    house: "TelegramHouse"
    number: int
    name: str
    queries: list[str] = field(default_factory=list)
    last_said: int = 0

    def __post_init__(self) -> None:
        self.place = Place(self.house, self.number)

    def says(self, text: str, to: Place | None = None, reply_to: int | None = None) -> None:
        """Writes to the assistant, or in a group."""
        ours = (to or self.place).sent(reply_to)
        if ours is not None:
            self.house.has_noted(ours)
        self.last_said = self.house.api.say(self.number, (to or self.place).number, text, reply_to)

    def edits(self, text: str, in_: Place | None = None, said: int | None = None) -> None:
        """Changes what they wrote last, or an earlier message by its number."""
        self.house.api.edit(self.number, (in_ or self.place).number, said or self.last_said, text)

    def sends_file(self, name: str, content: bytes, size: int | None = None, **more: str) -> None:
        """Sends a document, perhaps with a caption."""
        self.house.api.send_file(self.number, self.number, name, content, size, **more)

    def sends_photo(self, content: bytes, **more: str) -> None:
        """Sends a photo, perhaps with a caption or as a part of an album (`media_group_id`)."""
        self.house.api.send_photo(self.number, self.number, content, **more)

    def presses(self, label: str, in_: Place | None = None) -> None:
        """Presses the newest button with that label."""
        event = (in_ or self.place).with_button(label)
        data = next(data for entry, data in event.buttons.items() if label in entry)
        self.house.has_noted(event)
        self.presses_on(event, data)

    def presses_on(self, event: Event, data: str) -> None:
        """Presses a button of a certain message, which may be an old or a made-up one."""
        self.queries.append(self.house.api.press(self.number, event.chat, event.content["message_id"], data))

    def hears(self, *wanted: str, without: tuple[str, ...] = ()) -> str:
        """Takes the next message in their private chat."""
        return self.place.hears(*wanted, without=without)

    def hears_nothing_more(self) -> None:
        """Nothing is left unheard."""
        self.place.hears_nothing_more()

    def is_told(self, wanted: str) -> None:
        """The notice on the button that they pressed last; an empty one only stops the spinner."""
        found = self.house.api.wait_for(lambda: next(self._notices(), None))
        assert found is not None, f"no notice came, but {wanted!r} was expected"
        assert wanted in found.text

    def _notices(self) -> Iterator[Event]:
        asked = self.queries[-1]
        return (event for event in list(self.house.api.events) if event.content.get("query") == asked)


class TelegramHouse:
    """The assistant with its Telegram door open, in a thread as `samverkan run` would have it."""

    services: Services

    def __init__(self, config: Config, overrides: Overrides, api: BotApi) -> None:
        self.config = config
        self.api = api
        self._overrides = overrides
        self._numbers = iter(range(ADMIN + 1, 1_000))
        self._thread: threading.Thread | None = None
        self._stop: Callable[[], object] = lambda: None
        self._ready = threading.Event()
        self._errors: list[BaseException] = []

    @contextmanager
    def open(self) -> Iterator["TelegramHouse"]:
        """Opens the door, and closes it as a signal would."""
        self._ready.clear()
        self._thread = threading.Thread(target=self._run, name="door", daemon=True)
        self._thread.start()
        assert self._ready.wait(LONGEST_WAIT), "the door does not open"
        self._raise()
        try:
            yield self
        finally:
            self._stop()
            self._thread.join(LONGEST_WAIT)
            assert not self._thread.is_alive(), "the door does not close"
            self._raise()

    def stranger(self, name: str, language: str | None = None, username: str | None = None) -> TelegramPerson:
        """Somebody whom the assistant has never met."""
        return self._person(next(self._numbers), name, language, username)

    def member(self, name: str, language: str, role: Role = Role.READER, side: str | None = None) -> TelegramPerson:
        """Somebody who has been admitted earlier; the admin is the configured one."""
        number = ADMIN if role == Role.ADMIN else next(self._numbers)
        person = self._person(number, name, language, None)
        self.api.start_private(person.number)
        enrol(self.services, f"telegram:{person.number}", name, language, role, side)
        return person

    def _person(self, number: int, name: str, language: str | None, username: str | None) -> TelegramPerson:
        self.api.person(number, name, username, language)
        return TelegramPerson(self, number, name)

    def group(self, number: int, title: str, by: TelegramPerson, *, privacy: bool = True) -> Place:
        """A group that somebody has just added the assistant to."""
        self.api.group(number, title, by.number, privacy=privacy)
        return Place(self, number)

    def admitted_group(self, number: int, title: str, by: TelegramPerson, *, privacy: bool = True) -> Place:
        """A group that has been let in; what was said about that is heard already."""
        place = self.group(number, title, by, privacy=privacy)
        self.settles()
        with self.services.store.write() as work:
            chat = work.chats.by_address(f"telegram:{number}")
            assert chat is not None
            chat.admission, chat.partnership_id = Admission.ADMITTED, work.partnerships.all()[0].id
        while place.next(0) is not None:
            pass
        return place

    def settles(self) -> None:
        """Waits until every update is confirmed and handled and every message is sent."""
        assert self.api.wait_for(lambda: not self.api.waiting), "updates are not fetched"
        deadline = time.monotonic() + LONGEST_WAIT
        while self.unfinished():
            assert time.monotonic() < deadline, "the door does not come to rest"
            time.sleep(0.01)

    def has_noted(self, event: Event) -> None:
        """Waits until the assistant knows that Telegram has the message: no person presses or replies sooner."""
        chat, number = f"telegram:{event.chat}", str(event.content["message_id"])
        deadline = time.monotonic() + LONGEST_WAIT
        while True:
            with self.services.store.read() as work:
                if work.mailbox.sent(chat, number) is not None:
                    return
            assert time.monotonic() < deadline, "the message is not noted"
            time.sleep(0.01)

    def unfinished(self) -> int:
        """How many updates and messages are under way."""
        with self.services.store.read() as work:
            updates = select(func.count()).where(IncomingUpdate.state == UpdateState.RECEIVED)
            messages = select(func.count()).where(OutgoingMessage.state == DeliveryState.QUEUED)
            return (work.session.scalar(updates) or 0) + (work.session.scalar(messages) or 0)

    def _run(self) -> None:
        try:
            with open_services(self.config, self._overrides) as services:
                self.services = services
                asyncio.run(self._serve(TelegramDoor(self.config, services, Localization())))
        except BaseException as error:  # noqa: BLE001 - it is raised again in the test's own thread
            self._errors.append(error)
            self._ready.set()

    async def _serve(self, door: TelegramDoor) -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        self._stop = lambda: loop.call_soon_threadsafe(stop.set)
        self._ready.set()
        await door.run(stop)

    def _raise(self) -> None:
        if self._errors:
            raise self._errors.pop()


# The terminal


def by_the_clock(config: Config, overrides: Overrides, api: BotApi, clock: FakeClock) -> TelegramHouse:
    """The assistant, its door still shut, which lives by a test's clock and sends at once what is due."""
    quick = config.model_copy(update={"reminders": config.reminders.model_copy(update={"sweep_seconds": 0.05})})
    return TelegramHouse(quick, replace(overrides, clock=clock), api)


class Printed(io.StringIO):
    """Standard output, message by message."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []
        self._line = ""

    def write(self, text: str) -> int:
        """Takes a part of a message; an empty line that is printed by itself ends it."""
        if text == "\n\n":
            self.messages.append(self._line)
            self._line = ""
        else:
            self._line += text
        return len(text)


class TerminalPerson:
    """Somebody at a keyboard."""

    def __init__(self, house: "TerminalHouse", name: str) -> None:
        self.name = name
        self._house = house
        self._output = Printed()
        self._heard = 0
        self._buttons: dict[str, str] = {}
        self._door = ConsoleDoor(house.services, Localization(), name, house.folder / "outbox", self._output)

    def says(self, text: str) -> None:
        """Types a line."""
        asyncio.run(self._door.run([text]))

    def sends_file(self, name: str, content: bytes) -> None:
        """Uploads a file."""
        path = self._house.folder / name
        path.write_bytes(content)
        self.says(f"/upload {path}")

    def presses(self, label: str) -> None:
        """Types the number of the button."""
        self._look()
        number = next((number for entry, number in self._buttons.items() if label in entry), None)
        assert number is not None, f"there is no button {label!r} among {list(self._buttons)}"
        self.says(number)

    def hears(self, *wanted: str, without: tuple[str, ...] = ()) -> str:
        """Takes the next message on the screen."""
        self._look()
        assert len(self._output.messages) > self._heard, f"nothing came, but {wanted} was expected"
        self._heard += 1
        return check(self._output.messages[self._heard - 1], wanted, without)

    def hears_nothing_more(self) -> None:
        """Nothing is left unread."""
        self._look()
        assert self._output.messages[self._heard :] == []

    def is_told(self, wanted: str) -> None:
        """A remark on a pressed button."""
        check(self.hears(), (wanted,))

    def _look(self) -> None:
        """Shows what has come in the meantime, and notes the newest buttons."""
        asyncio.run(self._door.run([]))
        for text in filter(None, self._output.messages):
            row = re.findall(r"\[(\d+)\] (.+?)(?=  \[|$)", text.splitlines()[-1])
            self._buttons = {label: number for number, label in row} or self._buttons


@dataclass
class TerminalHouse:
    """The assistant with its terminal door open."""

    services: Services
    folder: Path

    def stranger(self, name: str, language: str) -> TerminalPerson:
        """Somebody new, who first says which language to speak."""
        person = TerminalPerson(self, name)
        person.says(f"/language {language}")
        person.hears()
        return person

    def member(self, name: str, language: str, role: Role = Role.READER, side: str | None = None) -> TerminalPerson:
        """Somebody who has been admitted earlier."""
        enrol(self.services, console_address(name), name, language, role, side)
        return TerminalPerson(self, name)
