"""Google Translate's public page, through deep-translator. The only file that imports it.

The library asks for the page without a time limit and keeps the text of a call in its instance. So there is an
instance for each call, and its HTTP goes through our own wire: it hands `proxies` on to the function that fetches, and
there our call lies.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowledge.translation.fetching import Wire
from knowledge.translation.words import Hint, Pair, ProviderError, Trouble

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True)
class _Call:
    """What the fetching of one page needs."""

    wire: Wire
    url: str | None
    seconds: float


class _Requests:
    """Stands where the library looks for `requests`."""

    def get(self, url: str, params: Mapping[str, str], proxies: _Call) -> "httpx.Response":
        """The page, within the call's time."""
        return proxies.wire.request("GET", proxies.url or url, proxies.seconds, params=dict(params))


class Google:
    """Google Translate without a key. Unofficial: it may fail or be closed at any time."""

    name = "google"
    longest = 1_500
    at_once = 1
    takes_advice = False

    def __init__(self, url: str | None = None) -> None:
        self._url = url
        self._wire = Wire()

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:  # noqa: ARG002
        """The pieces in the other language. Raises ProviderError."""
        until = time.monotonic() + seconds
        return [self._one(piece, pair, max(0.1, until - time.monotonic())) for piece in pieces]

    def _one(self, piece: str, pair: Pair, seconds: float) -> str:
        import deep_translator.google as library
        from deep_translator.exceptions import BaseError, TranslationNotFound

        if not isinstance(library.requests, _Requests):
            library.requests = _Requests()
        call: Any = _Call(self._wire, self._url, seconds)
        try:
            result = library.GoogleTranslator(source=pair.source, target=pair.target, proxies=call).translate(piece)
        except TranslationNotFound as error:  # a page, but not the one that was asked for
            raise ProviderError(Trouble.ERROR_PAGE) from error
        except BaseError as error:
            raise ProviderError(Trouble.UNREACHABLE) from error
        return result or ""

    def close(self) -> None:
        """Closes the connections."""
        self._wire.close()
