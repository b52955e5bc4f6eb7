"""The pace that Telegram allows: about 30 messages a second in all, one a second in a chat, 20 a minute in a group.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; short bursts in a chat are
tolerated there, and ours are three messages.
"""

from collections import OrderedDict

from aiolimiter import AsyncLimiter

ALL_PER_SECOND = 25
CHAT_BURST = 3
CHAT_SECONDS = 3
GROUP_PER_MINUTE = 18
REMEMBERED = 5_000  # chats; the least recently used are forgotten, and their pace with them


class Pacer:
    """Lets each message wait for its turn."""

    def __init__(self) -> None:
        self._all = AsyncLimiter(ALL_PER_SECOND, 1)
        self._chats: OrderedDict[str, AsyncLimiter] = OrderedDict()

    async def turn(self, chat: str) -> None:
        """Waits until a message to the chat may be sent."""
        await self._limiter(chat).acquire()
        await self._all.acquire()

    def _limiter(self, chat: str) -> AsyncLimiter:
        limiter = self._chats.get(chat)
        if limiter is None:
            group = ":-" in chat
            limiter = AsyncLimiter(GROUP_PER_MINUTE, 60) if group else AsyncLimiter(CHAT_BURST, CHAT_SECONDS)
            self._chats[chat] = limiter
        self._chats.move_to_end(chat)
        while len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return limiter
