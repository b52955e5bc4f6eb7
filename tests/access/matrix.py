"""Tries every way into the assistant as every kind of person in every kind of chat: `make access` writes the table.

The ways come from the route tables, so a new command is tried as soon as it is there. What counts is what happens:
whether the message gets as far as its handler, and whether the handler says no by itself.
"""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import select

import handlers.membership.access
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.dispatch import dispatch
from handlers.limits import RateLimiter
from handlers.messages import ChatKind, ChatPlace, IncomingFile, Message, Person, Reply
from handlers.routes import AWAITED, BUTTONS, COMMANDS, ROUTES
from handlers.services import Services
from handlers.talk import Talk
from storage import Admission, Chat, Expectation, OutgoingMessage, Role, User
from tests.fakes.embedder import FakeEmbedder

DOCS = Path(__file__).parents[2] / "docs" / "access.md"
BEGIN, END = "<!-- table: make access -->\n", "<!-- end -->\n"
WHO = ("nobody", "reader", "contributor", "coordinator", "admin")
PLACES = ("private", "group", "new group")
# What a handler says that does not do it for this person or here.
DENIALS = frozenset({"access-in-private", "access-role-too-low", "documents-only-admins", "invite-in-private"})
SENTENCES = {
    "a question": "Vem bekostar deltagandet i utbytet?",
    "thanks": "tack",
    "a step's name": "S-1",
    "a new plan": "ny handlingsplan 2026-2027",
}
# Areas of which some buttons need more than others; elsewhere one made-up button stands for all.
FORMS = {"documents": ("page:0", "choose:0", "ask:0", "remove:0", "whose:0", "see:0", "set:0:shared")}
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Way:
    """A way in: the kind and the name that the table shows, and the message that takes it."""

    kind: str
    name: str
    message: Message
    topic: str | None = None


def ways() -> Iterator[Way]:
    """Every command under each of its names, every area of buttons, every awaited answer, sentences and files."""
    blank = Message("", ChatPlace("", ChatKind.PRIVATE), Person("", ""), message_id="1", sent_at=NOW)
    for route in ROUTES:
        for name in (route.command, *route.aliases):
            yield Way("command", f"/{name}", replace(blank, command=name))
    for button in BUTTONS:
        for form in FORMS.get(button.area, ("0:0",)):
            shown = f"{button.area}:{form.partition(':')[0]}" if button.area in FORMS else button.area
            yield Way("button", shown, replace(blank, button=f"{button.area}:{form}"))
    for topic in sorted(AWAITED):
        yield Way("answer", topic, replace(blank, text="7"), topic)
    for name, text in SENTENCES.items():
        yield Way("sentence", name, replace(blank, text=text))
    yield Way("file", "a document", replace(blank, file=IncomingFile("a.txt", 3, "text/plain", lambda: b"abc")))
    yield Way("other", "an unknown command", replace(blank, command="dance"))
    yield Way("other", "an unknown button", replace(blank, button="made-up:1"))


class Trial:
    """A house with one person of each kind, in a private chat, in an admitted group and in one that is not."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._numbers = count(1)
        self._let_through: list[bool] = []
        with services.store.write() as work:
            partnership = work.partnerships.all()[0].id
            for who in WHO:
                user = work.users.add(User(**_person(who), language="sv", created_at=NOW, seen_at=NOW, reachable=True))
                if who not in {"nobody", "admin"}:
                    user.admission = Admission.ADMITTED
                    work.users.grant(user.id, partnership, Role[who.upper()])
            group = Chat(address="telegram:-1", kind="group", title="group", created_at=NOW)
            group.admission, group.partnership_id = Admission.ADMITTED, partnership
            work.chats.add(group)

    def may(self, way: Way, who: str, place: str, side: str | None = None) -> bool:
        """Whether somebody can go that way there."""
        if side is not None:
            self._move_to(who, side)
        message = replace(way.message, key=f"trial:{next(self._numbers)}", sender=_sender(who), chat=_chat(who, place))
        self._await(message, way.topic)
        with self._watched():
            outcome = dispatch(message, self.services)
        if who == "nobody" or place == "new group":
            self._reset(message)
        assert self._let_through, f"{way.name} was not even looked at"
        said = {outcome.notice.id} if outcome.notice else set()
        return self._let_through[-1] and not (said | self._replies(message)) & DENIALS

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Notes whether the one place that enforces roles lets the message through."""
        bar = handlers.membership.access.bar
        self._let_through.clear()

        def watched(talk: Talk, needs: Role) -> Reply | None:
            barred = bar(talk, needs)
            self._let_through.append(barred is None)
            return barred

        handlers.membership.access.bar = watched
        try:
            yield
        finally:
            handlers.membership.access.bar = bar

    def _await(self, message: Message, topic: str | None) -> None:
        with self.services.store.write() as work:
            user = work.users.by_address(message.sender.address)
            assert user is not None
            fresh = Chat(address=message.chat.address, kind=message.chat.kind, title=message.chat.title, created_at=NOW)
            chat = work.chats.by_address(message.chat.address) or work.chats.add(fresh)
            work.chats.forget(chat.id, user.id)
            if topic is not None:
                expires = datetime(2100, 1, 1, tzinfo=UTC)
                work.chats.expect(Expectation(chat_id=chat.id, user_id=user.id, topic=topic, expires_at=expires))

    def _reset(self, message: Message) -> None:
        """Undoes that somebody asked to be let in, and that a group did."""
        with self.services.store.write() as work:
            user, chat = work.users.by_address(message.sender.address), work.chats.by_address("telegram:-2")
            if user is not None and user.admission == Admission.ASKED:
                user.admission = Admission.UNKNOWN
            if chat is not None:
                chat.admission = Admission.UNKNOWN

    def _replies(self, message: Message) -> set[str]:
        with self.services.store.read() as work:
            query = select(OutgoingMessage).where(OutgoingMessage.update_key == message.key)
            return {part.get("say", "") for sent in work.session.scalars(query) for part in sent.payload["parts"]}

    def _move_to(self, who: str, side: str) -> None:
        with self.services.store.write() as work:
            user = work.users.by_address(_sender(who).address)
            assert user is not None
            for membership in work.users.memberships(user.id):
                membership.side = side


def _person(who: str) -> dict[str, str]:
    return {"address": f"telegram:{100 + WHO.index(who)}", "name": who}


def _sender(who: str) -> Person:
    return Person(**_person(who), language="sv")


def _chat(who: str, place: str) -> ChatPlace:
    if place == "private":
        return ChatPlace(_sender(who).address, ChatKind.PRIVATE, who)
    return ChatPlace("telegram:-1" if place == "group" else "telegram:-2", ChatKind.GROUP, place)


@contextmanager
def trial(folder: Path) -> Iterator[Trial]:
    """A house to try in."""
    config = Config.model_validate({"data_dir": folder, "access": {"admins": [100 + WHO.index("admin")]}})
    with open_services(config, Overrides(embedder=FakeEmbedder())) as services:
        yield Trial(replace(services, limiter=RateLimiter(1_000_000)))


def tried(folder: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """For each way, the places in which each kind of person may go it.

    A command's other names are the same entry of the table: they are tried by readers, and must do as the command does.
    """
    with trial(folder) as house:
        found: dict[tuple[str, str], list[str]] = {}
        for way in ways():
            assert (way.kind, way.name) not in found
            first = (way.kind, main_name(way))
            if first in found:
                assert _places(house, way, "reader") == found[first][WHO.index("reader")], way.name
                found[(way.kind, way.name)] = found[first]
            else:
                found[(way.kind, way.name)] = [_places(house, way, who) for who in WHO]
    return {key: tuple(cells) for key, cells in found.items()}


def main_name(way: Way) -> str:
    """The name itself, unless it is another one of a command."""
    route = COMMANDS.get(way.message.command or "")
    return way.name if route is None else f"/{route.command}"


def _places(house: Trial, way: Way, who: str) -> str:
    allowed = [place for place in PLACES if house.may(way, who, place)]
    return "everywhere" if len(allowed) == len(PLACES) else ", ".join(allowed) or "–"


def table(found: dict[tuple[str, str], tuple[str, ...]]) -> str:
    """The table as docs/access.md shows it."""
    head = f"| way in | | {' | '.join(WHO)} |\n|---|---|{'---|' * len(WHO)}\n"
    rows = [f"| {kind} | `{name}` | {' | '.join(cells)} |\n" for (kind, name), cells in found.items()]
    return head + "".join(rows)


def written() -> str:
    """The table that docs/access.md holds."""
    match = re.search(f"{re.escape(BEGIN)}(.*?){re.escape(END)}", DOCS.read_text("utf-8"), re.DOTALL)
    return match[1] if match else ""


def main() -> None:
    """Writes the table into docs/access.md."""
    with tempfile.TemporaryDirectory() as folder:
        made = table(tried(Path(folder)))
    text = DOCS.read_text("utf-8")
    before, after = text.partition(BEGIN)[0], text.partition(END)[2]
    DOCS.write_text(f"{before}{BEGIN}{made}{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
