"""Talks about plans without a door: what somebody writes or presses goes to dispatch, what they read comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count

from sqlalchemy import select

from bot.localization import Localization
from bot.rendering import plain_text
from handlers.dispatch import Outcome, dispatch
from handlers.messages import Attachment, ChatKind, ChatPlace, IncomingFile, Message, Person, Reply
from handlers.payload import read_reply
from handlers.reminders import sweep
from handlers.services import Services
from storage import Admission, Chat, OutgoingMessage, Plan, PlanStatus, Role, Step, UnitOfWork, User
from tests.conversations.talk import check, enrol
from tests.fakes.clock import FakeClock


@dataclass
class Desk:
    """A partnership with an adopted plan, and everybody's messages in the order in which they came."""

    services: Services
    texts: Localization
    clock: FakeClock
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def member(
        self, name: str, language: str, role: Role = Role.COORDINATOR, side: str = "linkoping", zone: str | None = None
    ) -> "Member":
        """Somebody who belongs to the partnership."""
        address = f"telegram:{next(self.numbers)}"
        enrol(self.services, address, name, language, role, side)
        with self.services.store.write() as work:
            user = work.users.by_address(address)
            assert user is not None
            user.timezone = zone or user.timezone
            work.digests.of(user.id).wanted = False
            return Member(self, address, user.id, name)

    def group(self, number: int) -> str:
        """A group of the partnership; its address."""
        with self.services.store.write() as work:
            chat = Chat(
                address=f"telegram:-{number}", kind=ChatKind.GROUP, title="Projektet", created_at=self.clock.now()
            )
            chat.admission, chat.partnership_id = Admission.ADMITTED, work.partnerships.all()[0].id
            work.session.add(chat)
        return f"telegram:-{number}"

    def plan(self, title: str = "Handlingsplan 2027", audience: str = "shared") -> int:
        """An adopted plan."""
        with self.services.store.write() as work:
            home = work.partnerships.all()[0].id
            plan = Plan(partnership_id=home, title=title, status=PlanStatus.ADOPTED, created_at=self.clock.now())
            plan.audience, plan.starts_on, plan.ends_on = audience, date(2026, 1, 1), date(2027, 12, 31)
            return work.plans.add(plan).id

    def step(self, number: int = 1) -> Step:
        """A step as it is now."""
        with self.services.store.read() as work:
            step = work.steps.find(number)
            assert step is not None
            return step

    def sweeps(self, moment: datetime) -> None:
        """Takes up the reminders that are due at a moment."""
        self.clock.set(moment)
        for _ in range(5):
            sweep.run(self.services)

    def handle(self, message: Message) -> Outcome:
        """Brings a message in and returns what is told at once, such as the notice of a pressed button."""
        with self.services.store.write() as work:
            work.mailbox.receive(message.key, "", self.clock.now())
        told = dispatch(message, self.services)
        return told if told.aside is None else dispatch(message, self.services, aside=told.aside)


@dataclass
class Member:
    """Somebody who talks in private, or in the group whose address is given."""

    desk: Desk
    address: str
    id: int
    name: str
    heard: int = 0

    def says(self, text: str, file: tuple[str, bytes] | None = None, *, in_: str | None = None) -> str:
        """Writes something, or sends a file; what comes back."""
        command, _, rest = text[1:].partition(" ") if text.startswith("/") else ("", "", text)
        given = IncomingFile(file[0], len(file[1]), "text/csv", lambda: file[1]) if file is not None else None
        return self._brings(in_, text=rest, command=command or None, file=given)

    def presses(self, button: str, *, in_: str | None = None) -> str:
        """Presses a button by its label in the newest message that has it, or by its action; what comes back."""
        return self._brings(in_, button=self.buttons().get(button, button))

    def hears(self, *wanted: str, without: tuple[str, ...] = ()) -> str:
        """What has come since, which must hold all that is wanted."""
        return check(self.new(), wanted, without)

    def new(self, address: str | None = None) -> str:
        """What has come since one last looked."""
        with self.desk.services.store.read() as work:
            rows = [row for row in self._rows(work, address) if row.id > self.heard]
            texts = [self._text(*read_reply(row.payload)) for row in rows]
        self.heard = max([self.heard, *(row.id for row in rows)])
        return "\n".join(texts)

    def buttons(self, address: str | None = None) -> Mapping[str, str]:
        """The buttons of everything that has come, by their labels; those of the newest message come first."""
        found: dict[str, str] = {}
        text = self.desk.services.texts.text
        with self.desk.services.store.read() as work:
            for row in reversed(self._rows(work, address)):
                language, answer = read_reply(row.payload)
                for button in (one for line in answer.buttons for one in line):
                    found.setdefault(text(button.label, language), button.action or "")
        return found

    def files(self) -> list[Attachment]:
        """The files that came last."""
        with self.desk.services.store.read() as work:
            rows = [(row.payload, work.mailbox.files(row.id)) for row in self._rows(work, None)]
            return next((list(read_reply(*row)[1].files) for row in reversed(rows) if row[1]), [])

    def _brings(self, place: str | None, **parts: object) -> str:
        number = next(self.desk.numbers)
        kind = ChatKind.GROUP if place else ChatKind.PRIVATE
        message = Message(
            key=f"telegram:update:{number}",
            chat=ChatPlace(place or self.address, kind),
            sender=Person(self.address, self.name),
            message_id=str(number),
            **parts,  # type: ignore[arg-type]
        )
        told = self.desk.handle(message)
        notice = self.desk.services.texts.text(told.notice, told.language) if told.notice is not None else ""
        return "\n".join(filter(None, [notice, self.new(place)]))

    def _rows(self, work: UnitOfWork, address: str | None) -> list[OutgoingMessage]:
        query = select(OutgoingMessage).where(OutgoingMessage.chat == (address or self.address))
        return list(work.session.scalars(query.order_by(OutgoingMessage.id)))

    def _text(self, language: str, answer: Reply) -> str:
        return plain_text(answer.parts, language, self.desk.texts)


def user_of(work: UnitOfWork, member: Member) -> User:
    """Somebody's record."""
    user = work.users.get(member.id)
    assert user is not None
    return user
