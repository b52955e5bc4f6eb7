"""One message on its way through the assistant: who speaks, where, with what role, and the one transaction it gets.

What a handler changes, the end of the update and its replies are committed together (`Turn`). So a crash leaves either
nothing, and the message is handled afresh, or everything, and only the sending remains.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from handlers.errors import UserError
from handlers.mail import Letter, post
from handlers.messages import ChatKind, Message, Reply, say
from handlers.services import Services, Store
from knowledge.words import SHARED, Audiences, Language, may_see
from storage import Expectation, Role, UnitOfWork

ReadT = TypeVar("ReadT")

LONGEST_NUMBER = 9  # digits; both databases can compare such a number with an id


class Turn:
    """A store whose writes all belong to one transaction, which is committed when the turn ends."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stack = ExitStack()
        self._work: UnitOfWork | None = None

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Reads; after a write, through the same transaction, so that it is seen."""
        if self._work is not None:
            yield self._work
            return
        with self._store.read() as work:
            yield work

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Joins the turn's transaction. Slow work must be done before the first write."""
        if self._work is None:
            self._work = self._stack.enter_context(self._store.write())
        yield self._work

    @property
    def has_begun_to_write(self) -> bool:
        """Whether others' writes wait until the turn ends."""
        return self._work is not None

    def apart(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction of its own, for what may be done even if the turn is not; the turn's, once it has one."""
        return self._store.write() if self._work is None else self.write()

    def aside(self, chat: str, language: str, line: Reply, now: datetime) -> None:
        """Queues a message at once, in a transaction of its own; nothing when the turn has begun to write."""
        if not self.has_begun_to_write:
            with self._store.write() as work:
                post(work, Letter(line, chat, language), now)

    def __enter__(self) -> "Turn":
        """Begins the turn."""
        self._stack.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        """Commits what was written, or rolls it back when the turn failed."""
        self._stack.__exit__(*error)  # type: ignore[arg-type]


def number_in(part: str) -> int:
    """The number that a button's part holds. Raises UserError when it is none, or one that no record can have."""
    if not (part.isascii() and part.isdigit() and len(part) <= LONGEST_NUMBER):
        raise UserError(say("error-stale-button"))
    return int(part)


@dataclass
class Telling:
    """What is found out about a message while it is handled.

    The language in which the answer, or an error, is told instead of the person's, and whether a wish chose it; and
    what has been read in it (`Talk.once`).
    """

    language: str | None = None
    spoken: bool = False
    read: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Talk:
    """What a handler is given: the message and the person and chat that it belongs to.

    `side` is the person's, `sides` are all that the partnership has.
    `in_turn` tells that the chat's next messages wait behind this one: what may take long can step aside (`Reply`).
    `resumed` tells that this one has done so before, or that it is the edit of one that did.
    """

    message: Message
    services: Services
    user_id: int
    chat_id: int
    name: str
    language: Language
    timezone: str
    role: Role
    partnership_id: int
    side: str | None = None
    sides: frozenset[str] = frozenset()
    reachable: bool = False
    in_turn: bool = False
    resumed: bool = False
    telling: Telling = field(default_factory=Telling)

    @property
    def is_private(self) -> bool:
        """Whether the person talks to the assistant alone."""
        return self.message.chat.kind == ChatKind.PRIVATE

    @property
    def runs_all(self) -> bool:
        """Whether the configuration makes the person an admin, of every partnership; a membership does of one alone."""
        return self.message.sender.address in self.services.settings.admins

    @property
    def today(self) -> date:
        """The person's day."""
        return self.services.clock.now().astimezone(ZoneInfo(self.timezone)).date()

    @property
    def audiences(self) -> Audiences:
        """Whose records of the partnership may be shown here: in groups only shared ones; admins alone see them all."""
        if not self.is_private:
            return frozenset({SHARED})
        if self.role >= Role.ADMIN:
            return None
        return frozenset({SHARED, self.side}) if self.side else frozenset({SHARED})

    def may_see(self, audience: str) -> bool:
        """Whether a record of the partnership that is for this audience may be shown here."""
        return may_see(self.audiences, audience)

    @property
    def library_audiences(self) -> Audiences:
        """The same for documents. All partnerships have one library: their own admins see what is their sides'."""
        if self.audiences is not None or self.runs_all:
            return self.audiences
        return self.sides | {SHARED}

    def tell_in(self, language: str, *, spoken: bool | None = None) -> None:
        """Tells the answer in another language than the person's; `spoken` tells whether a wish chose that."""
        self.telling.language = language
        self.telling.spoken = self.telling.spoken if spoken is None else spoken

    def once(self, what: str, read: Callable[[], ReadT]) -> ReadT:
        """What `read` finds in the message; it is read once, however many routes ask, by the name `what`."""
        if what not in self.telling.read:
            self.telling.read[what] = read()
        return cast("ReadT", self.telling.read[what])

    def must_be_private(self) -> None:
        """Raises UserError in a group, for what is not shown to everybody there, however the message was made."""
        if not self.is_private:
            raise UserError(say("access-in-private"))

    def must_coordinate(self) -> None:
        """Raises UserError for those who are neither coordinator nor admin."""
        if self.role < Role.COORDINATOR:
            raise UserError(say("access-role-too-low", role=say("role-coordinator")))

    def pressed(self, count: int) -> list[str]:
        """The parts of the pressed button behind its area. Any text can come in as a button: UserError for odd ones."""
        parts = (self.message.button or "").split(":", count)[1:]
        if len(parts) != count:
            raise UserError(say("error-stale-button"))
        return parts

    def expect(self, topic: str, **details: object) -> None:
        """Waits for the person's next message here, for the route of `topic` in `routes.ANSWERS`; survives restarts."""
        expires = self.services.clock.now() + self.services.settings.waiting
        with self.write() as work:
            work.chats.expect(
                Expectation(
                    chat_id=self.chat_id, user_id=self.user_id, topic=topic, details=details, expires_at=expires
                )
            )

    def expected(self) -> dict[str, object]:
        """The details of what is awaited; empty when nothing is."""
        with self.read() as work:
            found = work.chats.expected(self.chat_id, self.user_id, self.services.clock.now())
            return dict(found.details) if found is not None else {}

    def awaited(self) -> str | None:
        """The topic for which the person's next message here is awaited."""
        with self.read() as work:
            found = work.chats.expected(self.chat_id, self.user_id, self.services.clock.now())
            return found.topic if found is not None else None

    def awaits(self, topic: str) -> bool:
        """Whether the person's next message here is awaited for that topic."""
        return self.awaited() == topic

    def forget(self) -> None:
        """Waits no longer."""
        with self.write() as work:
            work.chats.forget(self.chat_id, self.user_id)

    def forget_at_once(self) -> None:
        """The same before slow work, during which nothing that was written may keep others from writing."""
        with self.apart() as work:
            work.chats.forget(self.chat_id, self.user_id)

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that only reads."""
        return self.services.store.read()

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """The turn's writing transaction."""
        return self.services.store.write()

    def apart(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction of its own, for what may be done even if the turn is not; the turn's, once it has one."""
        store = self.services.store
        return store.apart() if isinstance(store, Turn) else store.write()

    def announce(self, line: Reply) -> None:
        """Tells the chat something before slow work begins. When the work is done anew, it may be told again."""
        store = self.services.store
        if isinstance(store, Turn):
            store.aside(self.message.chat.address, self.language, line, self.services.clock.now())
