"""Two partnerships in one house: a role in one of them gives nothing in the other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.dispatch import dispatch
from handlers.limits import RateLimiter
from handlers.messages import ChatKind, ChatPlace, Message, Person
from handlers.services import Services
from storage import Admission, Chat, OutgoingMessage, Role, User
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SIDES = [
    {"id": key, "name": key.title(), "country": country, "timezone": zone, "language": language}
    for key, country, zone, language in (
        ("boras", "SE", "Europe/Stockholm", "sv"),
        ("hue", "VN", "Asia/Ho_Chi_Minh", "vi"),
    )
]
GROUP = ChatPlace("telegram:-1", ChatKind.GROUP, "group")
# Who they are: a number, the partnership they belong to (0 is the house's first one) and their role there.
PEOPLE = {
    "root": (100, None, Role.ADMIN),
    "anna": (1, 0, Role.ADMIN),
    "karin": (2, 0, Role.COORDINATOR),
    "rut": (3, 0, Role.CONTRIBUTOR),
    "bo": (4, 1, Role.ADMIN),
    "britt": (5, 1, Role.COORDINATOR),
}


class House:
    """The assistant with two partnerships, their people, and a group of the first."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._numbers = count(1)
        with services.store.write() as work:
            self.both = work.partnerships.all()[0].id, work.partnerships.ensure("Borås – Huế", SIDES).id
            for name, (number, place, role) in PEOPLE.items():
                address = f"telegram:{number}"
                user = User(address=address, name=name, language="sv", created_at=NOW, seen_at=NOW, reachable=True)
                work.users.add(user).language_chosen = True
                if place is not None:
                    user.admission = Admission.ADMITTED
                    work.users.grant(user.id, self.both[place], role)
            group = Chat(address=GROUP.address, kind="group", title="group", created_at=NOW)
            group.admission, group.partnership_id = Admission.ADMITTED, self.both[0]
            work.chats.add(group)

    def does(self, name: str, *, in_group: bool = False, **said: object) -> dict[str, str]:
        """Somebody says or presses something; returns the ids of the first lines that each chat gets."""
        address = f"telegram:{PEOPLE[name][0]}"
        place = GROUP if in_group else ChatPlace(address, ChatKind.PRIVATE, name)
        key, before = f"try:{next(self._numbers)}", self._last()
        fresh = {"message_id": "1", "sent_at": NOW} | said
        dispatch(Message(key, place, Person(address, name, language="sv"), **fresh), self.services)  # type: ignore[arg-type]
        with self.services.store.read() as work:
            query = select(OutgoingMessage).where(OutgoingMessage.id > before)
            return {row.chat: row.payload["parts"][0]["say"] for row in work.session.scalars(query)}

    def _last(self) -> int:
        with self.services.store.read() as work:
            return work.session.scalar(select(func.max(OutgoingMessage.id))) or 0

    @property
    def group_belongs_to(self) -> int | None:
        """The partnership of the group."""
        with self.services.store.read() as work:
            chat = work.chats.by_address(GROUP.address)
            return chat.partnership_id if chat is not None else None


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house to try in."""
    config = Config.model_validate({"data_dir": tmp_path, "access": {"admins": [100]}})
    with open_services(config, Overrides(embedder=FakeEmbedder(), clock=FakeClock(NOW))) as services:
        yield House(replace(services, limiter=RateLimiter(1_000_000)))


def test_admin_of_one_partnership_cannot_give_a_group_to_another(house: House) -> None:
    first, second = house.both
    choose = f"partnership:choose:{second}"

    assert house.does("anna", in_group=True, command="partnership") == {GROUP.address: "partnership-only"}
    assert house.does("anna", in_group=True, button=choose) == {}
    assert house.group_belongs_to == first
    assert house.does("root", in_group=True, button=choose) == {GROUP.address: "partnership-now"}
    assert house.group_belongs_to == second


def test_a_coordinator_takes_no_group_from_a_partnership_where_they_only_read(house: House) -> None:
    first, second = house.both
    choose = f"partnership:choose:{second}"
    with house.services.store.write() as work:
        britt = work.users.by_address("telegram:5")
        assert britt is not None
        britt_id = britt.id
        work.users.grant(britt_id, first, Role.READER)

    assert house.does("britt", in_group=True, button=choose) == {}
    assert house.group_belongs_to == first
    with house.services.store.write() as work:
        work.users.grant(britt_id, first, Role.COORDINATOR)
    assert house.does("britt", in_group=True, button=choose) == {GROUP.address: "partnership-now"}
    assert house.group_belongs_to == second


def test_coordinators_hear_of_their_own_partnership_only(house: House) -> None:
    told = house.does("rut", command="glossary", text="add brunn = well = giếng")

    assert told.pop("telegram:3") == "glossary-suggested"
    assert told == dict.fromkeys(("telegram:100", "telegram:1", "telegram:2"), "glossary-idea")
