"""The settings: config.toml and SAMVERKAN_SECTION__KEY in the environment, as one frozen, checked value."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Any, Literal, get_args
from zoneinfo import available_timezones

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from bot.errors import ConfigError

PREFIX = "SAMVERKAN_"
CONFIG_VARIABLE = "SAMVERKAN_CONFIG"
DEFAULT_PATH = "config.toml"
LanguageCode = Literal["sv", "en", "vi"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Provider = Literal["google", "deepl", "libretranslate", "llm"]
WEBHOOK_SECRET = 32  # characters at least; without a secret anybody could send updates


WEEKDAYS: tuple[str, ...] = get_args(Weekday)


class Section(BaseModel):
    """A part of the settings: unknown keys are errors, values cannot be changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class TelegramConfig(Section):
    """The Telegram door."""

    token: SecretStr | None = None
    api_base_url: str = "https://api.telegram.org/bot"
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str | None = None
    webhook_listen: str = "127.0.0.1:8443"
    webhook_secret: SecretStr | None = None

    @model_validator(mode="after")
    def _webhook_is_closed(self) -> "TelegramConfig":
        secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
        if self.mode == "webhook" and (self.webhook_url is None or len(secret) < WEBHOOK_SECRET):
            raise ValueError(
                f"webhook mode needs webhook_url and a webhook_secret of at least {WEBHOOK_SECRET} characters"
            )
        return self


class AccessConfig(Section):
    """Who runs the assistant."""

    admins: tuple[int, ...] = ()


class StorageConfig(Section):
    """The database."""

    database_url: SecretStr | None = None


class KnowledgeConfig(Section):
    """The library and its embedder."""

    vector_store: str | None = None
    embeddings: str = "builtin"
    embeddings_base_url: str | None = None
    embeddings_api_key: SecretStr | None = None


class ModelConfig(Section):
    """The chat model; none means that answers are quoted."""

    model: str | None = None
    base_url: str | None = None
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
    google_url: str | None = None
    deepl_url: str | None = None
    deepl_api_key: SecretStr | None = None
    libretranslate_url: str | None = None
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


class RemindersConfig(Section):
    """The clock, and the hours of people who have not chosen theirs."""

    sweep_seconds: float = Field(default=1, gt=0, le=60)
    digest_after_hours: float = Field(default=24, gt=0)
    default_time: time = time(9)
    work_starts: time = time(8)
    work_ends: time = time(17)
    work_days: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday")

    @model_validator(mode="after")
    def _day_has_hours(self) -> "RemindersConfig":
        if self.work_starts >= self.work_ends or not self.work_days:
            raise ValueError("work_starts must be before work_ends, and work_days must name a day")
        return self


class BackupConfig(Section):
    """Backups by the clock."""

    nightly: bool = True
    folder: Path | None = None
    hour: int = Field(default=2, ge=0, le=23)
    keep_daily: int = Field(default=7, ge=1, le=1_000)
    keep_weekly: int = Field(default=4, ge=0, le=1_000)


class RetentionConfig(Section):
    """How long things are kept, in days. The official record is kept."""

    questions_days: int = Field(default=365, ge=1)
    drafts_days: int = Field(default=30, ge=1)
    messages_days: int = Field(default=14, ge=2)  # Telegram may bring an update again for a day
    audit_days: int = Field(default=1_825, ge=30)


class LimitsConfig(Section):
    """What the assistant takes on at most."""

    workers: int = Field(default=16, ge=1, le=256)
    file_megabytes: int = Field(default=20, ge=1, le=2_000)
    file_pages: int = Field(default=2_000, ge=1)
    messages_per_minute: int = Field(default=20, ge=1)
    question_characters: int = Field(default=1_000, ge=10, le=4_000)


class LanguagesConfig(Section):
    """Language and time zone of people who have not chosen."""

    default: LanguageCode = "sv"
    default_timezone: str = "Europe/Stockholm"

    @field_validator("default_timezone")
    @classmethod
    def _is_a_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError('not an IANA time zone such as "Europe/Stockholm"')
        return value


class HolidaysConfig(Section):
    """Countries whose public holidays count."""

    countries: tuple[str, ...] = ("SE", "VN")


class SideConfig(Section):
    """One of the two parties."""

    id: str
    name: str
    country: str
    timezone: str
    language: LanguageCode


class PartnershipConfig(Section):
    """A partnership that is there from the start. `organisations` is a CSV file with its register."""

    name: str = "Linköping – Thai Nguyen"
    organisations: Path | None = None
    sides: tuple[SideConfig, ...] = (
        SideConfig(id="linkoping", name="Linköping", country="SE", timezone="Europe/Stockholm", language="sv"),
        SideConfig(id="thai-nguyen", name="Thái Nguyên", country="VN", timezone="Asia/Ho_Chi_Minh", language="vi"),
    )


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
    partnership: PartnershipConfig = PartnershipConfig()
    partnerships: tuple[PartnershipConfig, ...] = ()

    @model_validator(mode="after")
    def _model_can_translate(self) -> "Config":
        if "llm" in self.translation.providers and self.llm.model is None:
            raise ValueError("the translation provider llm needs a chat model in llm.model")
        return self

    @property
    def database_url(self) -> str:
        """Where the database is: the configured one, or SQLite in the data directory."""
        if self.storage.database_url is not None:
            return self.storage.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'samverkan.sqlite3'}"


def load_config(path: Path | None, environment: Mapping[str, str]) -> Config:
    """The checked settings. `path` None means the default file, which may be missing.

    Raises ConfigError with every wrong key at once.
    """
    values = _read_file(path, environment)
    _merge(values, _from_environment(environment))
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        raise ConfigError([_line(entry) for entry in error.errors()]) from None


def _read_file(path: Path | None, environment: Mapping[str, str]) -> dict[str, Any]:
    named = path or (Path(environment[CONFIG_VARIABLE]) if environment.get(CONFIG_VARIABLE) else None)
    chosen = named or Path(DEFAULT_PATH)
    try:
        return tomllib.loads(chosen.read_text("utf-8"))
    except FileNotFoundError:
        if named is None:
            return {}
        raise ConfigError([f"{chosen}: there is no such file; copy config.example.toml and edit it"]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{chosen}: cannot be read ({error})"]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{chosen}: not valid TOML ({error})"]) from None


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, text in environment.items():
        if name.startswith(PREFIX) and name != CONFIG_VARIABLE:
            keys = name[len(PREFIX) :].lower().split("__")
            _merge(values, _nested(keys, _value(text)))
    return values


def _value(text: str) -> Any:  # noqa: ANN401 - as TOML gives it
    """A list or a number where the text is one, else the text."""
    if text.startswith("[") or text.lstrip("-").isdigit():
        try:
            return tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            return text
    return text


def _nested(keys: list[str], value: Any) -> dict[str, Any]:  # noqa: ANN401
    return {keys[0]: value} if len(keys) == 1 else {keys[0]: _nested(keys[1:], value)}


def _merge(values: dict[str, Any], more: Mapping[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(values.get(key), dict):
            _merge(values[key], value)
        else:
            values[key] = value


def _line(entry: Mapping[str, Any]) -> str:
    place = ".".join(str(part) for part in entry["loc"])
    if entry["type"] != "extra_forbidden":
        return f"{place or 'settings'}: {str(entry['msg']).removeprefix('Value error, ')}"
    near = difflib.get_close_matches(place, list(known_keys()), n=1, cutoff=0.0)
    return f"{place}: unknown key; did you mean {near[0]}?"


def known_keys(model: type[BaseModel] = Config, prefix: str = "") -> Iterator[str]:
    """Every key that may be set, as section.key."""
    for name, entry in model.model_fields.items():
        inner = entry.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from known_keys(inner, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"
