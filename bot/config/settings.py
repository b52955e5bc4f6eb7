"""All settings together."""

from pathlib import Path

from pydantic import model_validator

from bot.config.doors import AccessConfig, HealthConfig, LogsConfig, TelegramConfig
from bot.config.habits import (
    BackupConfig,
    HolidaysConfig,
    LanguagesConfig,
    LimitsConfig,
    PartnershipConfig,
    RemindersConfig,
    RetentionConfig,
)
from bot.config.rooms import KnowledgeConfig, ModelConfig, StorageConfig, TranslationConfig
from bot.config.section import Section


class Config(Section):
    """All settings. Each room receives only its own part."""

    data_dir: Path = Path("data")
    telegram: TelegramConfig = TelegramConfig()
    access: AccessConfig = AccessConfig()
    storage: StorageConfig = StorageConfig()
    knowledge: KnowledgeConfig = KnowledgeConfig()
    llm: ModelConfig = ModelConfig()
    translation: TranslationConfig = TranslationConfig()
    reminders: RemindersConfig = RemindersConfig()
    backup: BackupConfig = BackupConfig()
    retention: RetentionConfig = RetentionConfig()
    limits: LimitsConfig = LimitsConfig()
    languages: LanguagesConfig = LanguagesConfig()
    holidays: HolidaysConfig = HolidaysConfig()
    health: HealthConfig = HealthConfig()
    logs: LogsConfig = LogsConfig()
    partnership: PartnershipConfig = PartnershipConfig()
    partnerships: tuple[PartnershipConfig, ...] = ()

    @model_validator(mode="after")
    def _model_can_translate(self) -> "Config":
        if "llm" in self.translation.providers and self.llm.model is None:
            raise ValueError("the translation provider llm needs a chat model in llm.model")
        return self

    @model_validator(mode="after")
    def _servers_stay_apart(self) -> "Config":
        if self.telegram.mode == "webhook" and self.health.listen == self.telegram.webhook_listen:
            raise ValueError(
                "health.listen and telegram.webhook_listen must differ: only one of them is for the public"
            )
        return self

    @model_validator(mode="after")
    def _partnerships_can_be_told_apart(self) -> "Config":
        names = [partnership.name for partnership in (self.partnership, *self.partnerships)]
        if len(set(names)) < len(names):
            raise ValueError("partnership and partnerships must each have a name of their own")
        return self

    @property
    def heartbeat(self) -> Path:
        """The file that is touched as long as the assistant's loops turn."""
        return self.health.heartbeat or self.data_dir / "heartbeat"

    @property
    def database_url(self) -> str:
        """Where the database is: the configured one, or SQLite in the data directory."""
        if self.storage.database_url is not None:
            return self.storage.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'samverkan.sqlite3'}"
