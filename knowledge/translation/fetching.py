"""Calls a translation service over HTTP: within a time, up to a size, and with its refusals told apart."""

import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from knowledge.translation.words import ProviderError, Trouble

if TYPE_CHECKING:
    import httpx

LARGEST_ANSWER = 2_000_000  # bytes
CONNECT_SECONDS = 3.0
REFUSALS = {401: Trouble.REJECTED_KEY, 403: Trouble.REJECTED_KEY, 429: Trouble.RATE_LIMITED, 456: Trouble.RATE_LIMITED}
QUOTA_IS_SPENT = 456  # DeepL's own status
REST_WITHOUT_QUOTA = 3_600.0


class Wire:
    """Connections to one service, shared between threads; opened when first used."""

    def __init__(self) -> None:
        self._client: httpx.Client | None = None

    def request(self, method: str, url: str, seconds: float, **content: Any) -> "httpx.Response":
        """The service's answer. Raises ProviderError when none comes in time, or one that is a refusal."""
        import httpx

        if urlsplit(url).scheme not in {"http", "https"}:
            raise ProviderError(Trouble.UNREACHABLE)
        until = time.monotonic() + seconds
        try:
            response = self._read(method, url, until, content)
        except httpx.TimeoutException as error:
            raise ProviderError(Trouble.TIMEOUT) from error
        except (httpx.DecodingError, httpx.InvalidURL) as error:
            raise ProviderError(Trouble.MALFORMED) from error
        except httpx.HTTPError as error:
            raise ProviderError(Trouble.UNREACHABLE) from error
        _check_status(response)
        return response

    def json(self, url: str, seconds: float, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401 - JSON
        """What the service answers to a JSON body. Raises ProviderError."""
        response = self.request("POST", url, seconds, json=dict(body), headers=dict(headers or {}))
        try:
            return json.loads(response.content)
        except ValueError as error:
            page = response.text.lstrip()[:1] == "<"
            raise ProviderError(Trouble.ERROR_PAGE if page else Trouble.MALFORMED) from error

    def close(self) -> None:
        """Closes the connections."""
        if self._client is not None:
            self._client.close()

    def _read(self, method: str, url: str, until: float, content: dict[str, Any]) -> "httpx.Response":
        """Reads piece by piece, so that a service that trickles does not hold us longer either."""
        import httpx

        timeout = httpx.Timeout(max(0.1, until - time.monotonic()), connect=CONNECT_SECONDS)
        with self._open().stream(method, url, timeout=timeout, **content) as response:
            body = b""
            for chunk in response.iter_bytes():
                body += chunk
                if time.monotonic() > until:
                    raise ProviderError(Trouble.TIMEOUT)
                if len(body) > LARGEST_ANSWER:
                    raise ProviderError(Trouble.MALFORMED)
            kept = {"content-type": response.headers.get("content-type", "text/plain")}
            if "retry-after" in response.headers:
                kept["retry-after"] = response.headers["retry-after"]
            return httpx.Response(response.status_code, headers=kept, content=body)

    def _open(self) -> "httpx.Client":
        import httpx

        if self._client is None:
            self._client = httpx.Client(headers={"User-Agent": "Samverkan"})
        return self._client


def _check_status(response: "httpx.Response") -> None:
    status = response.status_code
    if 200 <= status < 300:
        return
    wait = _seconds(response.headers.get("retry-after"))
    if status == QUOTA_IS_SPENT:
        wait = REST_WITHOUT_QUOTA
    refusal = REFUSALS.get(status, Trouble.UNREACHABLE if status >= 500 else Trouble.REFUSED)
    raise ProviderError(refusal, wait)


def _seconds(text: str | None) -> float | None:
    return float(text) if text and text.isdigit() else None
