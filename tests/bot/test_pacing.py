"""The pace: never faster than allowed, and replies first."""

import asyncio
import itertools

import pytest

import bot.pacing
from bot.pacing import Pacer, Window


def test_window_lets_so_many_through_in_any_stretch() -> None:
    window = Window(2, 10)
    assert window.pause(0) == 0
    window.note(0)
    window.note(1)
    assert window.pause(4) == 6
    assert window.pause(10) == 0
    assert window.pause(4, most=1) == 7


def test_reply_overtakes_what_yields(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.pacing, "YIELDING_PER_SECOND", 50)
    order: list[str] = []

    async def write(pacer: Pacer, chat: str, *, yields: bool) -> None:
        await pacer.turn(chat, yields=yields)
        order.append(chat)

    async def talk() -> None:
        pacer = Pacer()
        waiting = [asyncio.create_task(write(pacer, f"telegram:{number}", yields=True)) for number in range(5)]
        await asyncio.sleep(0)
        reply = asyncio.create_task(write(pacer, "telegram:9", yields=False))
        await asyncio.gather(*waiting, reply)

    asyncio.run(talk())
    assert order.index("telegram:9") <= 2
    reminders = [chat for chat in order if chat != "telegram:9"]
    assert all(one < other for one, other in itertools.pairwise(reminders))


def test_chat_is_ready_again_after_its_gap_and_a_group_keeps_room_for_replies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.pacing, "YIELDING_CHAT_GAP", 0.0)
    monkeypatch.setattr(bot.pacing, "YIELDING_PER_SECOND", 10_000)

    async def talk() -> list[bool]:
        pacer = Pacer()
        for _ in range(bot.pacing.YIELDING_GROUP_PER_MINUTE):
            await pacer.turn("telegram:-5", yields=True)
        return [pacer.is_ready("telegram:-5"), pacer.is_ready("telegram:5")]

    assert asyncio.run(talk()) == [False, True]


def test_somebody_who_gave_up_waiting_takes_no_place() -> None:
    async def talk() -> None:
        pacer = Pacer()
        waiting = [asyncio.create_task(pacer.turn(f"telegram:{number}", yields=True)) for number in range(3)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waiting[1].cancel()
        await waiting[2]

    asyncio.run(asyncio.wait_for(talk(), 5))
