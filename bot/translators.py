"""From the settings to what translating needs: the services in their order, and who receives text at all."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.config import Config
from bot.errors import StartupError
from handlers.limits import RateLimiter
from handlers.services import ON_THIS_MACHINE, Book, OutsideService, Translation
from knowledge.translation.translator import Translator

if TYPE_CHECKING:
    from pydantic import SecretStr

    from knowledge.translation.chain import Chain

PROBE = "We will meet again on Friday after lunch."

HERE = frozenset({"127.0.0.1", "localhost", "::1"})
GOOGLE = "translate.google.com"


@contextmanager
def open_translation(config: Config, book: Book, translator: Translator | None = None) -> Iterator[Translation]:
    """What handlers use to translate; the connections are closed at the end."""
    settings = config.translation
    made = _chain(config, settings.providers)
    try:
        yield Translation(
            translator=translator or made,
            book=book,
            limiter=RateLimiter(settings.messages_per_minute),
            answer_seconds=settings.answer_seconds,
            longest_message=settings.longest_message,
            file_characters=settings.file_characters,
            resting=made.resting,
        )
    finally:
        made.close()


def probe(config: Config, name: str) -> str:
    """Asks one service for a translation. Raises StartupError when it gives none that may be shown."""
    from knowledge.richtext import RichText
    from knowledge.translation.terms import Terms
    from knowledge.translation.words import Pair, TranslationError

    with closing(_chain(config, (name,))) as translator:
        try:
            translator.translate(RichText(PROBE), Pair("en", "sv"), Terms([]))
        except TranslationError as error:
            raise StartupError(f"{name} gives no translation ({error.troubles[0][1]})") from error
    return f"{name} answers"


def _chain(config: Config, names: tuple[str, ...]) -> "Chain":
    from knowledge.translation.chain import Limits
    from knowledge.translation.setup import Access, chain

    settings = config.translation
    access = Access(
        google_url=settings.google_url,
        deepl_url=settings.deepl_url,
        deepl_key=_secret(settings.deepl_api_key) or "",
        libretranslate_url=settings.libretranslate_url or "",
        libretranslate_key=_secret(settings.libretranslate_api_key),
        model=config.llm.model,
        model_url=config.llm.base_url,
        model_key=_secret(config.llm.api_key),
        model_seconds=min(config.llm.timeout_seconds, settings.service_seconds),
    )
    return chain(names, access, Limits(settings.service_seconds, settings.timeout_seconds))


def outside_services(config: Config) -> tuple[OutsideService, ...]:
    """Every other program that receives text, and what for."""
    found = [
        OutsideService("translation", name, _host(_address(config, name))) for name in config.translation.providers
    ]
    if config.llm.model is not None:
        found.append(OutsideService("answers", config.llm.model, _host(config.llm.base_url or "")))
    if config.knowledge.embeddings != "builtin":
        host = _host(config.knowledge.embeddings_base_url or "")
        found.append(OutsideService("search", config.knowledge.embeddings, host))
    if config.knowledge.vector_store is not None:
        found.append(OutsideService("library", "Chroma", _host(config.knowledge.vector_store)))
    return tuple(found)


def _address(config: Config, name: str) -> str:
    from knowledge.translation.providers.deepl import server_of

    settings = config.translation
    given = {
        "google": settings.google_url or GOOGLE,
        "deepl": settings.deepl_url or server_of(_secret(settings.deepl_api_key) or ""),
        "libretranslate": settings.libretranslate_url,
        "llm": config.llm.base_url,
    }
    return given[name] or ""


def _host(address: str) -> str:
    host = urlsplit(address).hostname or address
    return ON_THIS_MACHINE if host in HERE else host


def _secret(value: "SecretStr | None") -> str | None:
    return value.get_secret_value() if value is not None else None
