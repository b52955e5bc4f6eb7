"""The pace that Telegram allows: about 30 messages a second in all, one a second in a chat, 20 a minute in a group.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; short bursts in a chat are
tolerated there, and ours are three messages. What nobody waits for, such as reminders, goes evenly and strictly by
these numbers, and yields: a reply is always the next to go, and some room in every second and group is kept for it.
"""

import asyncio
import heapq
import itertools
from collections import OrderedDict, deque

ALL_PER_SECOND = 28
CHAT_BURST = 3
CHAT_SECONDS = 3
GROUP_PER_MINUTE = 19
YIELDING_PER_SECOND = 26  # evenly, so that there is a place every few hundredths of a second
YIELDING_CHAT_GAP = 1.05  # seconds
YIELDING_GROUP_PER_MINUTE = 17
REMEMBERED = 5_000  # chats; the least recently used are forgotten, and their pace with them


class Window:
    """At most so many events within any stretch of so many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._times: deque[float] = deque(maxlen=most)
        self._seconds = seconds

    def pause(self, now: float, most: int | None = None) -> float:
        """The seconds until one more may happen; `most` asks for a stricter limit than the window's own."""
        most = self._times.maxlen if most is None else most
        if most is None or len(self._times) < most:
            return 0
        return max(self._times[-most] + self._seconds - now, 0)

    def note(self, now: float) -> None:
        """One has happened."""
        self._times.append(now)

    @property
    def last(self) -> float:
        """When the latest happened."""
        return self._times[-1] if self._times else float("-inf")


class Queue:
    """Everybody who waits to write to any chat: replies first, then the others in the order they came."""

    def __init__(self) -> None:
        self._window = Window(ALL_PER_SECOND, 1)
        self._yielded = float("-inf")
        self._numbers = itertools.count()
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, *, yields: bool) -> None:
        """Waits for a place."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (yields, next(self._numbers), turn))
        self._call()
        await turn

    def _call(self) -> None:
        """Lets those go whose turn has come, and looks again when the next one's comes."""
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            yields, _, turn = self._waiting[0]
            pause = self._pause(loop.time(), yields=yields)
            if pause > 0 and not turn.done():
                self._timer = loop.call_later(pause, self._call)
                return
            heapq.heappop(self._waiting)
            if not turn.done():  # somebody who was cancelled does not take a place
                self._take(loop.time(), turn, yields=yields)

    def _pause(self, now: float, *, yields: bool) -> float:
        even = self._yielded + 1 / YIELDING_PER_SECOND - now if yields else 0
        return max(self._window.pause(now), even)

    def _take(self, now: float, turn: asyncio.Future[None], *, yields: bool) -> None:
        self._window.note(now)
        if yields:
            self._yielded = now
        turn.set_result(None)


class Pacer:
    """Lets each message wait for its turn."""

    def __init__(self) -> None:
        self._all = Queue()
        self._chats: OrderedDict[str, Window] = OrderedDict()

    async def turn(self, chat: str, *, yields: bool = False) -> None:
        """Waits until a message to the chat may be sent; `yields` lets others overtake that somebody waits for.

        A chat's messages must ask one at a time.
        """
        loop = asyncio.get_running_loop()
        await asyncio.sleep(self._pause(chat, loop.time(), yields=yields))
        await self._all.turn(yields=yields)
        self._window(chat).note(loop.time())

    def is_ready(self, chat: str) -> bool:
        """Whether a message that yields would not have to wait for its own chat."""
        return self._pause(chat, asyncio.get_running_loop().time(), yields=True) <= 0

    def _pause(self, chat: str, now: float, *, yields: bool) -> float:
        window = self._window(chat)
        if not yields:
            return window.pause(now)
        most = YIELDING_GROUP_PER_MINUTE if _is_group(chat) else None
        return max(window.pause(now, most), window.last + YIELDING_CHAT_GAP - now)

    def _window(self, chat: str) -> Window:
        window = self._chats.get(chat)
        if window is None:
            window = Window(GROUP_PER_MINUTE, 60) if _is_group(chat) else Window(CHAT_BURST, CHAT_SECONDS)
            self._chats[chat] = window
        self._chats.move_to_end(chat)
        while len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return window


def _is_group(chat: str) -> bool:
    return ":-" in chat
