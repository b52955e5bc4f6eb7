"""A LibreTranslate server of one's own: https://docs.libretranslate.com/guides/api_usage/."""

import time
from collections.abc import Sequence

from knowledge.translation.fetching import Wire
from knowledge.translation.words import Hint, Pair, ProviderError, Trouble


class LibreTranslate:
    """LibreTranslate, with a key if the server asks for one. Text goes in the body of a POST, never in an address."""

    name = "libretranslate"
    longest = 2_000
    at_once = 1
    takes_advice = False

    def __init__(self, url: str, key: str | None = None) -> None:
        self._url = url.rstrip("/").removesuffix("/translate") + "/translate"
        self._key = key
        self._wire = Wire()

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:  # noqa: ARG002
        """The pieces in the other language. Raises ProviderError."""
        until = time.monotonic() + seconds
        return [self._one(piece, pair, max(0.1, until - time.monotonic())) for piece in pieces]

    def _one(self, piece: str, pair: Pair, seconds: float) -> str:
        body = {"q": piece, "source": pair.source, "target": pair.target, "format": "text"}
        answer = self._wire.json(self._url, seconds, body | ({"api_key": self._key} if self._key else {}))
        text = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(text, str):
            raise ProviderError(Trouble.MALFORMED)
        return text

    def close(self) -> None:
        """Closes the connections."""
        self._wire.close()
