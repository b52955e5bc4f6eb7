"""Inline mode: `@bot topic` in any chat offers positions to insert. Nothing is kept: an answer is for the moment."""

import contextlib
import logging
from collections.abc import Awaitable, Callable
from unicodedata import normalize

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.localization import Localization
from bot.rendering import html_pieces, label
from bot.telegram.updates import PREFIX
from handlers.brief.inline import FROM_INLINE, InlineAnswer, positions
from handlers.limits import RateLimiter
from handlers.services import Services
from knowledge.errors import KnowledgeError
from storage import StorageError

log = logging.getLogger(__name__)

PER_MINUTE = 40  # Telegram asks while somebody types
LONGEST_BUTTON = 64  # characters
LONGEST_QUOTE = 180  # characters of a quote in the list


class InlineDoor:
    """Answers inline questions."""

    def __init__(
        self,
        services: Services,
        texts: Localization,
        in_thread: Callable[[Callable[[], InlineAnswer]], Awaitable[InlineAnswer]],
    ) -> None:
        self._services = services
        self._texts = texts
        self._in_thread = in_thread
        self._limiter = RateLimiter(PER_MINUTE)

    async def answer(self, query: InlineQuery) -> None:
        """Offers what the documents say, or one line that says why there is nothing."""
        address = f"{PREFIX}{query.from_user.id}"
        if not self._limiter.admits(address, self._services.clock.now()):
            return
        try:
            found = await self._in_thread(lambda: positions(self._services, address, normalize("NFC", query.query)))
        except (KnowledgeError, StorageError) as error:
            log.error("an inline question cannot be answered: %s", type(error).__name__)  # noqa: TRY400
            return
        why = label(found.why, found.language, self._texts)[:LONGEST_BUTTON] if found.why else None
        button = InlineQueryResultsButton(why, start_parameter=FROM_INLINE) if why else None
        with contextlib.suppress(TelegramError):  # somebody has typed on, and the question is too old
            await query.answer(self._results(found), cache_time=0, is_personal=True, button=button)

    def _results(self, found: InlineAnswer) -> list[InlineQueryResultArticle]:
        return [
            InlineQueryResultArticle(
                str(number),
                entry.title,
                InputTextMessageContent(
                    html_pieces([entry.text], found.language, self._texts)[0], parse_mode=ParseMode.HTML
                ),
                description=entry.quote[:LONGEST_QUOTE],
            )
            for number, entry in enumerate(found.positions)
        ]
