"""Turns: one after the other under a name, side by side under two, and nothing kept when all have gone."""

import asyncio

from bot.turns import Turns


def test_turns_of_a_name_are_taken_in_order_and_those_of_others_do_not_wait() -> None:
    done: list[str] = []

    async def work(turns: Turns, name: str, what: str, go: asyncio.Event) -> None:
        async with turns.of(name):
            done.append(f"{what} begins")
            await go.wait()
            done.append(f"{what} ends")

    async def run() -> int:
        turns, later, now = Turns(), asyncio.Event(), asyncio.Event()
        now.set()
        first = [asyncio.create_task(work(turns, "a", what, later)) for what in ("first", "second")]
        await asyncio.sleep(0)
        await work(turns, "b", "other", now)
        later.set()
        await asyncio.gather(*first)
        return len(turns)

    assert asyncio.run(run()) == 0
    assert done == ["first begins", "other begins", "other ends", "first ends", "second begins", "second ends"]


def test_one_who_waits_and_is_cancelled_leaves_nothing_and_holds_up_nobody() -> None:
    async def wait_for(turns: Turns) -> None:
        async with turns.of("a"):
            raise AssertionError("never its turn")

    async def run() -> int:
        turns = Turns()
        async with turns.of("a"):
            waiting = asyncio.create_task(wait_for(turns))
            await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            assert len(turns) == 1
        async with turns.of("a"):
            pass
        return len(turns)

    assert asyncio.run(run()) == 0
