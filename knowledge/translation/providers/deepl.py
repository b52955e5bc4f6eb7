"""DeepL's official API: https://developers.deepl.com/docs/api-reference/translate."""

from collections.abc import Sequence

from knowledge.translation.fetching import Wire
from knowledge.translation.words import Hint, Pair, ProviderError, Trouble
from knowledge.words import Language

FREE, PAID = "https://api-free.deepl.com", "https://api.deepl.com"
SOURCES: dict[Language, str] = {"sv": "SV", "en": "EN", "vi": "VI"}
TARGETS: dict[Language, str] = {"sv": "SV", "en": "EN-GB", "vi": "VI"}


def server_of(key: str) -> str:
    """The server that a key belongs to; those that end in ":fx" are for the free one."""
    return FREE if key.endswith(":fx") else PAID


class DeepL:
    """DeepL with a key."""

    name = "deepl"
    longest = 20_000
    at_once = 50
    takes_advice = False

    def __init__(self, key: str, url: str | None = None) -> None:
        self._url = (url or server_of(key)).rstrip("/").removesuffix("/v2/translate")
        self._key = key
        self._wire = Wire()

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:  # noqa: ARG002
        """The pieces in the other language. Raises ProviderError."""
        body = {
            "text": list(pieces),
            "source_lang": SOURCES[pair.source],
            "target_lang": TARGETS[pair.target],
            "preserve_formatting": True,
        }
        headers = {"Authorization": f"DeepL-Auth-Key {self._key}"}
        answer = self._wire.json(f"{self._url}/v2/translate", seconds, body, headers)
        try:
            return [str(entry["text"]) for entry in answer["translations"]]
        except (KeyError, TypeError) as error:
            raise ProviderError(Trouble.MALFORMED) from error

    def close(self) -> None:
        """Closes the connections."""
        self._wire.close()
