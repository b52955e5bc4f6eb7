"""The one HTTP server that the assistant may open: for health, and for updates that Telegram brings."""

import contextlib
from collections.abc import AsyncIterator

from aiohttp import web

from bot.config.section import listen_address
from bot.errors import StartupError

CLOSING_SECONDS = 5.0  # for what is being answered when the server closes


@contextlib.asynccontextmanager
async def serving(application: web.Application, listen: str) -> AsyncIterator[None]:
    """Serves at an address while the block lasts. Raises StartupError when it cannot be had."""
    host, port = listen_address(listen)
    application.on_response_prepare.append(_say_no_more)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=CLOSING_SECONDS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise StartupError(f"nothing can listen at {listen}: {error.strerror or error}") from error
        yield
    finally:
        await runner.cleanup()


async def _say_no_more(_request: web.Request, response: web.StreamResponse) -> None:
    """Nobody outside needs to know which program of which version answers."""
    response.headers["Server"] = "samverkan"
