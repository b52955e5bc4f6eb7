"""Settings of what the assistant works with: memory, documents, models, services."""

from typing import Literal

from pydantic import Field, SecretStr, field_validator, model_validator

from bot.config.section import Section, WebAddress

DATABASES = ("sqlite:///", "postgresql://", "postgresql+psycopg://")
Provider = Literal["google", "deepl", "libretranslate", "llm"]


class StorageConfig(Section):
    """The database."""

    database_url: SecretStr | None = None

    @field_validator("database_url")
    @classmethod
    def _is_one_that_we_know(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(DATABASES):
            raise ValueError(f"write an address that begins with {' or '.join(DATABASES)}")
        return value


class KnowledgeConfig(Section):
    """The library and its embedder."""

    vector_store: WebAddress | None = None
    embeddings: str = "builtin"
    embeddings_base_url: WebAddress | None = None
    embeddings_api_key: SecretStr | None = None
    new_documents_shared: bool = True

    @field_validator("embeddings")
    @classmethod
    def _names_a_provider(cls, value: str) -> str:
        if value != "builtin" and ":" not in value:
            raise ValueError('write "builtin", or "provider:model" as in "openai:text-embedding-3-small"')
        return value


class ModelConfig(Section):
    """The chat model; none means that answers are quoted."""

    model: str | None = None
    base_url: WebAddress | None = None
    api_key: SecretStr | None = None
    timeout_seconds: float = Field(default=30, gt=0, le=600)

    @field_validator("model")
    @classmethod
    def _names_a_provider(cls, value: str | None) -> str | None:
        if value is not None and ":" not in value:
            raise ValueError('write "provider:model", as in "openai:gpt-4.1-mini"')
        return value


class TranslationConfig(Section):
    """Services that may receive text, in the order in which they are tried."""

    providers: tuple[Provider, ...] = ()
    google_url: WebAddress | None = None
    deepl_url: WebAddress | None = None
    deepl_api_key: SecretStr | None = None
    libretranslate_url: WebAddress | None = None
    libretranslate_api_key: SecretStr | None = None
    service_seconds: float = Field(default=10, gt=0, le=120)
    timeout_seconds: float = Field(default=20, gt=0, le=300)
    answer_seconds: float = Field(default=6, gt=0, le=60)
    longest_message: int = Field(default=1_500, ge=50, le=4_096)
    messages_per_minute: int = Field(default=10, ge=1, le=20)
    file_characters: int = Field(default=200_000, ge=1_000)

    @model_validator(mode="after")
    def _services_can_be_reached(self) -> "TranslationConfig":
        if "deepl" in self.providers and self.deepl_api_key is None:
            raise ValueError("the provider deepl needs translation.deepl_api_key")
        if "libretranslate" in self.providers and self.libretranslate_url is None:
            raise ValueError("the provider libretranslate needs translation.libretranslate_url, the server's address")
        return self
