"""Health while the assistant runs: the heartbeat, and the pages when they are wanted."""

import contextlib
from collections.abc import AsyncIterator

from bot.config import Config
from bot.health.heartbeat import Heartbeat, InHandlers
from bot.health.parts import Vitals
from bot.health.pulse import Pulse
from handlers.services import Services


@contextlib.asynccontextmanager
async def health(config: Config, services: Services, pulse: Pulse, in_handlers: InHandlers) -> AsyncIterator[None]:
    """Beats and serves while the block lasts. Raises StartupError when the address for the pages is taken."""
    async with contextlib.AsyncExitStack() as stack:
        if config.health.listen is not None:
            from bot.health.pages import health_pages
            from bot.web import serving

            vitals = stack.enter_context(contextlib.closing(Vitals(config, services, pulse)))
            await stack.enter_async_context(serving(health_pages(vitals, services, pulse), config.health.listen))
        await stack.enter_async_context(Heartbeat(pulse, config.heartbeat, in_handlers).beating())
        yield
