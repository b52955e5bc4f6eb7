"""The only file that builds LangChain models. LangChain is imported on first use: it takes a second."""

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from knowledge.errors import ModelError
from knowledge.models.embedding import BUILTIN, CachingEmbedder, Embedder, RemoteEmbedder

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Model = TypeVar("Model")

MAX_TOKENS = 2_000  # an answer with its quotes; Vietnamese takes about two tokens a word
EMBEDDING_SECONDS = 30.0
OPENAI = "openai"
NO_KEY = "none"  # OpenAI's client insists on a key; servers of one's own mostly ask for none

# All that LangSmith looks at, old names too. With one of them on, every prompt would be sent to a third party.
TRACING = ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2")
# These write whole requests, questions and passages included, into the log at DEBUG.
TALKATIVE = ("openai", "anthropic", "httpcore", "httpcore2")


def chat_model(model: str, base_url: str | None, api_key: str | None, timeout_seconds: float) -> "BaseChatModel":
    """The chat model "provider:model". Raises ModelError when it cannot be set up; asks it nothing."""
    provider, name = _parts(model)
    _keep_private()
    from langchain.chat_models import init_chat_model

    def build() -> "BaseChatModel":
        built: BaseChatModel = init_chat_model(
            name,
            model_provider=provider,
            temperature=0,
            timeout=timeout_seconds,
            max_retries=1,
            max_tokens=MAX_TOKENS,
            **_access(provider, base_url, api_key),
        )
        return built

    return _built(model, api_key, build)


def embedder(name: str, base_url: str | None, api_key: str | None) -> Embedder:
    """The embedder "builtin" or "provider:model". Raises ModelError or EmbedderError when it cannot be used."""
    if name == BUILTIN:
        from knowledge.models.e5.embedder import BuiltinEmbedder

        return CachingEmbedder(BuiltinEmbedder())
    provider, model = _parts(name)
    _keep_private()
    from langchain.embeddings import init_embeddings

    settings = _access(provider, base_url, api_key) | _embedding_settings(provider, base_url)
    embeddings = _built(name, api_key, lambda: init_embeddings(model, provider=provider, **settings))
    return CachingEmbedder(RemoteEmbedder(embeddings, name))


def _parts(model: str) -> tuple[str, str]:
    provider, colon, name = (part.strip() for part in model.partition(":"))
    if not (provider and colon and name):
        raise ModelError(f"{model!r} is not a model: write provider:model, for example openai:gpt-4o")
    return provider.replace("-", "_").lower(), name


def _access(provider: str, base_url: str | None, api_key: str | None) -> dict[str, Any]:
    if provider == OPENAI and base_url:
        # Else the client would take OPENAI_API_KEY from the environment and show it to somebody else's server.
        api_key = api_key or NO_KEY
    access = {"base_url": base_url, "api_key": api_key}
    return {name: value for name, value in access.items() if value}


def _embedding_settings(provider: str, base_url: str | None) -> dict[str, Any]:
    if provider != OPENAI:
        return {}
    settings: dict[str, Any] = {"timeout": EMBEDDING_SECONDS, "max_retries": 1}
    if base_url:
        # Else LangChain downloads OpenAI's vocabulary and sends token numbers, which other servers do not take.
        settings["check_embedding_ctx_length"] = False
    return settings


def _built(model: str, api_key: str | None, build: Callable[[], Model]) -> Model:
    try:
        return build()
    except ImportError as error:
        raise ModelError(f"the model {model!r} needs a package that is not installed: {error}") from error
    except Exception as error:  # noqa: BLE001 - every provider has errors of its own; their words may hold the key
        advice = "is its provider right?" if api_key else "is its provider right, and does it need a key?"
        raise ModelError(f"the model {model!r} cannot be set up ({type(error).__name__}): {advice}") from None


def _keep_private() -> None:
    os.environ.update(dict.fromkeys(TRACING, "false"))
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
