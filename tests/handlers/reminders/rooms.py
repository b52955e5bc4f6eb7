"""The assistant without a door: people write and press, the clock is set, and what is queued for whom can be read."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.ledger import Ledger
from handlers.dispatch import dispatch
from handlers.messages import ChatKind, ChatPlace, Message, Person, Say
from handlers.payload import read_reply
from handlers.plans import reminding
from handlers.reminders import sweep
from handlers.services import Services
from handlers.written import for_reader
from storage import Chat, OutgoingMessage, Plan, PlanStatus, Reminder, Role, Step
from storage.plans.cards import PlanCard
from tests.conversations.talk import enrol
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)  # a Monday, nine in Sweden, three in the afternoon in Vietnam
ADMIN = 100
GROUP = -5
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass
class Rooms:
    """What a test does and sees. People are numbers; they are named after their number unless enrolled."""

    services: Services
    clock: FakeClock
    seen: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def home(self) -> int:
        """The partnership."""
        with self.services.store.read() as work:
            return work.partnerships.all()[0].id

    def person(self, number: int, language: str = "sv", role: Role = Role.READER, side: str | None = None) -> int:
        """A member; returns our id."""
        enrol(self.services, f"telegram:{number}", f"P{number}", language, role, side)
        return self.id_of(number)

    def id_of(self, number: int) -> int:
        """Our id of somebody."""
        with self.services.store.read() as work:
            user = work.users.by_address(f"telegram:{number}")
            assert user is not None
            return user.id

    def group(self) -> int:
        """A group that is let in; returns our id."""
        with self.services.store.write() as work:
            chat = Chat(address=f"telegram:{GROUP}", kind="group", created_at=NOW)
            chat.title, chat.admission, chat.partnership_id = "Avlopp", "admitted", work.partnerships.all()[0].id
            return work.chats.add(chat).id

    def plan(self) -> int:
        """An adopted plan."""
        with self.services.store.write() as work:
            fresh = Plan(partnership_id=work.partnerships.all()[0].id, title="Plan", created_at=NOW)
            fresh.starts_on, fresh.ends_on, fresh.status = date(2026, 1, 1), date(2027, 12, 31), PlanStatus.ADOPTED
            return work.plans.add(fresh).id

    def step(self, text: str) -> None:
        """The coordinator 101 puts a step into the plan."""
        self.says(101, f"Lägg till: {text}")
        with self.services.store.read() as work:
            card = work.session.scalars(select(PlanCard.id).order_by(PlanCard.id.desc())).first()
        self.presses(101, f"plancard:save:{card}")

    def hides(self, number: int, side: str = "linkoping") -> None:
        """Makes a step one that only a side may see, behind everybody's back."""
        with self.services.store.write() as work:
            work.session.get_one(Step, number).audience = side

    def reminder(self, person: int | None, text: str = "ring", **fields: object) -> int:
        """A reminder that is due in a minute, set by the person unless `author_id` says otherwise."""
        due = self.clock.now() + MINUTE
        values: dict[str, object] = {
            "partnership_id": self.home,
            "author_id": person,
            "person_id": person,
            "text": text,
            "language": "sv",
            "zone": "Europe/Stockholm",
            "starts_at": due.replace(tzinfo=None) + HOUR,
            "due_at": due,
            "wake_at": due,
            "urgent": True,
            "created_at": NOW,
        }
        with self.services.store.write() as work:
            return work.reminders.add(Reminder(**(values | fields))).id

    def status(self, reminder: int) -> str:
        """How it is with a reminder."""
        with self.services.store.read() as work:
            return work.session.get_one(Reminder, reminder).status

    def says(self, number: int, text: str, chat: int | None = None) -> str:
        """Somebody writes, a command or a sentence."""
        command, _, rest = text[1:].partition(" ") if text.startswith("/") else (None, "", text)
        return self._dispatch(number, chat, command=command, text=rest)

    def presses(self, number: int, button: str, chat: int | None = None) -> str:
        """Somebody presses a button; returns the notice that they see."""
        return self._dispatch(number, chat, button=button)

    def _dispatch(self, number: int, chat: int | None, **said: str | None) -> str:
        key = f"telegram:{next(self.numbers) + 1_000}"
        kind = ChatKind.PRIVATE if chat is None else ChatKind.GROUP
        place = ChatPlace(address=f"telegram:{chat or number}", kind=kind)
        sender = Person(address=f"telegram:{number}", name=f"P{number}")
        with self.services.store.write() as work:
            work.mailbox.receive(key, "", self.clock.now())
        message = Message(key=key, chat=place, sender=sender, message_id=key, **said)  # type: ignore[arg-type]
        outcome = dispatch(message, self.services)
        return self.services.texts.text(outcome.notice, outcome.language) if outcome.notice is not None else ""

    def queued(self) -> list[str]:
        """What has been queued since the last look, each with its address before it."""
        query = select(OutgoingMessage).where(OutgoingMessage.id > self.seen).order_by(OutgoingMessage.id)
        found = []
        with self.services.store.read() as work:
            for message in work.session.scalars(query):
                self.seen = message.id
                found.append(f"{message.chat} {self._text(message)}")
        return found

    def offered(self) -> dict[str, str]:
        """The buttons of the newest message, by their labels."""
        with self.services.store.read() as work:
            message = work.session.scalars(select(OutgoingMessage).order_by(OutgoingMessage.id.desc())).first()
            assert message is not None
            language, kept = read_reply(message.payload)
            buttons = [button for row in for_reader(kept, language).buttons for button in row]
            return {self.services.texts.text(button.label, language): button.action or "" for button in buttons}

    def _text(self, message: OutgoingMessage) -> str:
        language, kept = read_reply(message.payload)
        parts = for_reader(kept, language).parts
        return "\n".join(self.services.texts.text(part, language) for part in parts if isinstance(part, Say))

    def turn(self, at: datetime | None = None) -> list[str]:
        """The clock's chores take their turn, at that moment; returns what is queued, each with its address."""
        if at is not None:
            self.clock.set(at)
        reminding.run(self.services)
        sweep.run(self.services)
        return self.queued()

    @property
    def ledger(self) -> Ledger:
        """The mailbox as the courier sees it."""
        return Ledger(self.services, "telegram:")


@contextmanager
def opened(folder: Path) -> Iterator[Rooms]:
    """An assistant with one admin from the settings, 100, who has not written yet."""
    clock = FakeClock(NOW)
    config = Config.model_validate({"data_dir": folder, "access": {"admins": (ADMIN,)}})
    with open_services(config, Overrides(embedder=FakeEmbedder(), clock=clock)) as services:
        yield Rooms(services, clock)
