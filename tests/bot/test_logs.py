"""What must never stand in a log."""

import logging
import sys

from bot.logs import HideSecrets


def formatted(message: str, *, error: bool = False) -> str:
    formatter = HideSecrets(["my-api-key"])
    exception = None
    if error:
        try:
            raise RuntimeError(message)  # noqa: TRY301
        except RuntimeError:
            exception = sys.exc_info()
    record = logging.LogRecord("x", logging.ERROR, "", 1, message, None, exception)
    return formatter.format(record)


def test_a_bot_token_in_a_url_is_hidden() -> None:
    text = formatted("POST https://api.example/bot123456789:AAFakeTokenForTests_0123456789abcdef/getMe")
    assert "AAFake" not in text
    assert "[hidden]/getMe" in text


def test_a_configured_secret_is_hidden_in_a_traceback_too() -> None:
    text = formatted("refused my-api-key", error=True)
    assert "my-api-key" not in text
    assert "RuntimeError: refused [hidden]" in text
