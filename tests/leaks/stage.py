"""A house in which any message can be tried and taken back: everything happens in one transaction, below savepoints."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from bot.localization import Localization
from bot.rendering import label, plain_text
from handlers.dispatch import dispatch
from handlers.glossary.book import GlossaryBook
from handlers.limits import RateLimiter
from handlers.messages import ChatKind, ChatPlace, IncomingFile, Message, Person, Reply
from handlers.payload import read_reply
from handlers.services import Services
from storage import Database, Expectation, OutgoingMessage, UnitOfWork
from tests.fakes.clock import FakeClock

TEXTS = Localization()
GROUP = "telegram:-1"
WHEN_MADE = "docProps/core.xml"  # holds the machine's time


@dataclass(frozen=True)
class Speaker:
    """Somebody in a chat: in private, or in the group."""

    address: str
    name: str
    chat: str

    @property
    def place(self) -> ChatPlace:
        """The chat as Telegram would describe it."""
        if self.chat == GROUP:
            return ChatPlace(GROUP, ChatKind.GROUP, "group")
        return ChatPlace(self.chat, ChatKind.PRIVATE, self.name)


@dataclass(frozen=True)
class Heard:
    """A message on its way: to whom, everything that can be read in it, and its buttons."""

    chat: str
    text: str
    actions: tuple[str, ...] = ()


class Rehearsal:
    """A store whose transactions are all savepoints of one, which is never committed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Reads; nobody else writes meanwhile."""
        with self.write() as work:
            yield work

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Writes below the last savepoint."""
        with (
            Session(self._connection, join_transaction_mode="create_savepoint", expire_on_commit=False) as session,
            session.begin(),
        ):
            yield UnitOfWork(session)


class Stage:
    """The assistant, with everything that anybody hears."""

    def __init__(self, services: Services, connection: Connection, clock: FakeClock) -> None:
        store = Rehearsal(connection)
        translation = replace(services.translation, book=GlossaryBook(store.read))
        limiter = RateLimiter(10_000_000)
        self.services = replace(services, store=store, translation=translation, limiter=limiter)
        self.clock = clock
        self._connection = connection
        self._numbers = count(1)

    @contextmanager
    def supposing(self) -> Iterator[None]:
        """Takes back whatever happens in the block."""
        point = self._connection.begin_nested()
        try:
            yield
        finally:
            point.rollback()

    def says(self, who: Speaker, text: str) -> list[Heard]:
        """A command or a sentence."""
        command, _, rest = text.removeprefix("/").partition(" ")
        if text.startswith("/"):
            return self._hears(who, command=command, text=rest)
        return self._hears(who, text=text)

    def presses(self, who: Speaker, action: str) -> list[Heard]:
        """A button, wherever it stood."""
        return self._hears(who, button=action, message_id="1")

    def sends(self, who: Speaker, name: str, content: bytes, caption: str = "") -> list[Heard]:
        """A file."""
        file = IncomingFile(name, len(content), "text/plain", lambda: content)
        return self._hears(who, text=caption, file=file)

    def answers(self, who: Speaker, topic: str, details: dict[str, object], text: str) -> list[Heard]:
        """A message that was waited for."""
        with self.services.store.write() as work:
            chat, user = work.chats.by_address(who.chat), work.users.by_address(who.address)
            assert chat is not None
            assert user is not None
            expires = self.clock.now().replace(year=2100)
            work.chats.expect(
                Expectation(chat_id=chat.id, user_id=user.id, topic=topic, details=details, expires_at=expires)
            )
        return self._hears(who, text=text)

    def posted(self, after: int) -> list[Heard]:
        """What has been queued since."""
        with self.services.store.read() as work:
            query = select(OutgoingMessage).where(OutgoingMessage.id > after).order_by(OutgoingMessage.id)
            return [self._read(work, row) for row in work.session.scalars(query)]

    def last(self) -> int:
        """The number of the newest message."""
        with self.services.store.read() as work:
            newest = select(OutgoingMessage.id).order_by(OutgoingMessage.id.desc()).limit(1)
            return work.session.scalar(newest) or 0

    def _hears(self, who: Speaker, **said: object) -> list[Heard]:
        before = self.last()
        sender = Person(who.address, who.name, language="sv")
        fresh = {"message_id": str(next(self._numbers)), "sent_at": self.clock.now()} | said
        message = Message(f"try:{next(self._numbers)}", who.place, sender, **fresh)  # type: ignore[arg-type]
        outcome = dispatch(message, self.services)
        noticed = [Heard(who.chat, label(outcome.notice, "sv", TEXTS))] if outcome.notice else []
        return [*noticed, *self.posted(before)]

    def _read(self, work: UnitOfWork, row: OutgoingMessage) -> Heard:
        language, reply = read_reply(row.payload, work.mailbox.files(row.id))
        return Heard(row.chat, everything(reply, language), tuple(_actions(reply)))


def everything(reply: Reply, language: str) -> str:
    """All that can be read in a reply: its lines, its buttons and what they do, its files and what is in them."""
    lines = [plain_text(reply.parts, language, TEXTS)]
    lines += [label(button.label, language, TEXTS) for row in reply.buttons for button in row]
    lines += _actions(reply)
    lines += [f"{file.name}\n{_contents(file.content)}" for file in reply.files]
    return "\n".join(lines)


def _actions(reply: Reply) -> list[str]:
    return [button.action for row in reply.buttons for button in row]


def _contents(content: bytes) -> str:
    """A file as text; what is packed in it as well."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8", "ignore")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = [name for name in packed.namelist() if name != WHEN_MADE]
        return "\n".join(f"{name}\n{_contents(packed.read(name))}" for name in names)


@contextmanager
def rehearsed(services: Services, clock: FakeClock) -> Iterator[Stage]:
    """A stage over a house whose database nobody else uses."""
    assert isinstance(services.store, Database)
    with services.store._engine.connect() as connection, connection.begin() as whole:
        yield Stage(services, connection, clock)
        whole.rollback()
