"""How often and how long the courier tries, by the clock."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import func, select

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from bot.courier import Courier
from bot.parcels import FLOOD_LIMIT, NotNow, Parcel, PieceSent
from handlers.mail import Letter, post
from handlers.messages import Verbatim, reply
from handlers.services import Services
from knowledge.models.e5.embedder import MODEL_NAME
from storage import DeliveryState, OutgoingMessage
from tests.fakes.clock import FakeClock
from tests.fakes.embedder import FakeEmbedder

T = TypeVar("T")

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


class CutChannel:
    """A channel that cannot be reached until a moment."""

    prefix = "telegram:"

    def __init__(self, clock: FakeClock, back: datetime, trouble: NotNow) -> None:
        self.clock = clock
        self.back = back
        self.trouble = trouble
        self.tried: list[datetime] = []
        self.sent: list[str] = []

    def is_ready(self, chat: str) -> bool:
        return True

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        self.tried.append(self.clock.now())
        if self.clock.now() < self.back:
            raise self.trouble
        await piece_sent(1, "7")
        (part,) = parcel.reply.parts
        assert isinstance(part, Verbatim)
        self.sent.append(part.text)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    overrides = Overrides(embedder=FakeEmbedder(MODEL_NAME), clock=clock)
    with open_services(Config(data_dir=tmp_path), overrides) as services:
        for text in ("one", "two", "three"):
            with services.store.write() as work:
                post(work, Letter(reply(Verbatim(text)), "telegram:1", "sv"), NOW)
        yield services


async def at_once(work: Callable[[], T]) -> T:
    return work()


def live(courier: Courier, services: Services, clock: FakeClock, until: datetime) -> None:
    """Sweeps whenever something may be tried."""
    while clock.now() < until:
        asyncio.run(courier.sweep())
        with services.store.read() as work:
            queued = OutgoingMessage.state == DeliveryState.QUEUED
            first = work.session.scalar(select(OutgoingMessage).where(queued).order_by(OutgoingMessage.id).limit(1))
        if first is None:
            return
        clock.set(max(first.not_before, clock.now() + timedelta(seconds=1)))


def test_pauses_grow_to_five_minutes_and_all_arrives_in_order_after_an_hour(
    services: Services, clock: FakeClock
) -> None:
    channel = CutChannel(clock, NOW + HOUR, NotNow("TimedOut"))
    live(Courier(services, channel, at_once), services, clock, NOW + 2 * HOUR)
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(channel.tried)]
    assert gaps[:8] == [1, 2, 5, 10, 30, 60, 120, 300]
    assert set(gaps[8:-2]) == {300}
    assert gaps[-2:] == [0, 0]  # the other two follow the first
    assert channel.sent == ["one", "two", "three"]
    assert clock.now() <= NOW + HOUR + timedelta(minutes=5)


def test_what_waits_goes_at_once_when_the_channel_is_known_to_be_back(services: Services, clock: FakeClock) -> None:
    back = NOW + HOUR
    channel = CutChannel(clock, back, NotNow("TimedOut"))
    courier = Courier(services, channel, at_once)
    live(courier, services, clock, back)
    clock.set(back)
    asyncio.run(courier.hasten())
    asyncio.run(courier.sweep())
    assert channel.sent == ["one", "two", "three"]


def test_pause_that_telegram_asks_for_is_kept(services: Services, clock: FakeClock) -> None:
    channel = CutChannel(clock, NOW + HOUR, NotNow(FLOOD_LIMIT, timedelta(minutes=20)))
    courier = Courier(services, channel, at_once)
    asyncio.run(courier.sweep())
    clock.advance(timedelta(minutes=10))
    asyncio.run(courier.hasten())
    asyncio.run(courier.sweep())
    assert channel.tried == [NOW]


def test_nothing_is_given_up_within_twelve_hours(services: Services, clock: FakeClock) -> None:
    channel = CutChannel(clock, NOW + 48 * HOUR, NotNow("TimedOut"))
    courier = Courier(services, channel, at_once)
    live(courier, services, clock, NOW + 12 * HOUR)
    with services.store.read() as work:
        states = work.session.execute(select(OutgoingMessage.state, func.count()).group_by(OutgoingMessage.state))
        assert [tuple(row) for row in states] == [("queued", 3)]


class StuckChannel:
    """A channel in which one chat takes nothing until it is let go."""

    prefix = "telegram:"

    def __init__(self) -> None:
        self.let_go = asyncio.Event()
        self.sent: list[str] = []

    def is_ready(self, chat: str) -> bool:
        return True

    async def send(self, parcel: Parcel, piece_sent: PieceSent) -> None:
        if parcel.chat == "telegram:2":
            await self.let_go.wait()
        await piece_sent(1, "7")
        self.sent.append(parcel.chat)


def test_a_chat_that_takes_long_holds_up_nothing_that_is_due_elsewhere(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.courier.PATIENCE", 0.01)
    for chat in ("telegram:2", "telegram:3", "telegram:4", "telegram:3"):
        with services.store.write() as work:
            post(work, Letter(reply(Verbatim("due")), chat, "sv", due_at=NOW), NOW)
    channel = StuckChannel()
    courier = Courier(services, channel, at_once)

    async def round_and_rest() -> None:
        await courier.deliver_due()
        assert channel.sent == ["telegram:3", "telegram:4", "telegram:3"]
        await courier.deliver_due()  # what is under way is not sent once more
        courier.close()
        channel.let_go.set()
        await courier.rest()

    asyncio.run(round_and_rest())
    assert channel.sent[3:] == ["telegram:2"]
