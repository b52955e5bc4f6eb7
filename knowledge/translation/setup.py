"""Builds the chain of the configured translation services. Nothing is asked of any of them yet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.translation.chain import Chain, Limits
from knowledge.translation.providers.deepl import DeepL
from knowledge.translation.providers.google import Google
from knowledge.translation.providers.libretranslate import LibreTranslate
from knowledge.translation.providers.model import ModelTranslator
from knowledge.translation.words import Provider

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel


@dataclass(frozen=True)
class Access:
    """Addresses and keys of the services; `model` is the chat model "provider:model"."""

    google_url: str | None = None
    deepl_url: str | None = None
    deepl_key: str = ""
    libretranslate_url: str = ""
    libretranslate_key: str | None = None
    model: str | None = None
    model_url: str | None = None
    model_key: str | None = None
    model_seconds: float = 10.0


def chain(names: tuple[str, ...], access: Access, limits: Limits) -> Chain:
    """The services of these names, in this order."""
    return Chain([_provider(name, access) for name in names], limits)


def _provider(name: str, access: Access) -> Provider:
    if name == "google":
        return Google(access.google_url)
    if name == "deepl":
        return DeepL(access.deepl_key, access.deepl_url)
    if name == "libretranslate":
        return LibreTranslate(access.libretranslate_url, access.libretranslate_key)
    if access.model is None:
        raise ValueError(f"there is no translation service {name!r}, or no chat model for it")
    return ModelTranslator(lambda: _chat_model(access))


def _chat_model(access: Access) -> "BaseChatModel":
    from knowledge.models.providers import chat_model

    return chat_model(access.model or "", access.model_url, access.model_key, access.model_seconds)
