"""Settings of how the assistant behaves: hours, limits, what is kept, languages, partnerships."""

from datetime import time
from pathlib import Path
from typing import Literal, get_args

from pydantic import Field, SecretStr, field_validator, model_validator

from bot.config.section import CountryCode, LanguageCode, Name, Section, TimeZoneName

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[str, ...] = get_args(Weekday)
SHORTEST_KEY = 32  # characters


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
    key: SecretStr | None = None

    @field_validator("key")
    @classmethod
    def _cannot_be_guessed(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < SHORTEST_KEY:
            raise ValueError(f"a key has {SHORTEST_KEY} characters at least; `openssl rand -hex 32` makes one")
        return value

    @property
    def days(self) -> int:
        """How many days the nightly backups are kept at most; 0 without any."""
        return max(self.keep_daily, 7 * self.keep_weekly) if self.nightly else 0

    @property
    def secret(self) -> str | None:
        """The key as it is used."""
        return self.key.get_secret_value() if self.key is not None else None


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
    default_timezone: TimeZoneName = "Europe/Stockholm"


class HolidaysConfig(Section):
    """Countries whose public holidays count."""

    countries: tuple[CountryCode, ...] = ("SE", "VN")


class SideConfig(Section):
    """One of the two parties."""

    id: Name
    name: Name
    country: CountryCode
    timezone: TimeZoneName
    language: LanguageCode


class PartnershipConfig(Section):
    """A partnership that is there from the start. `organisations` is a CSV file with its register."""

    name: Name = "Linköping – Thai Nguyen"
    organisations: Path | None = None
    sides: tuple[SideConfig, ...] = (
        SideConfig(id="linkoping", name="Linköping", country="SE", timezone="Europe/Stockholm", language="sv"),
        SideConfig(id="thai-nguyen", name="Thái Nguyên", country="VN", timezone="Asia/Ho_Chi_Minh", language="vi"),
    )

    @model_validator(mode="after")
    def _sides_can_be_told_apart(self) -> "PartnershipConfig":
        ids = [side.id for side in self.sides]
        if not ids or len(set(ids)) < len(ids):
            raise ValueError("sides must name the parties, each with an id of its own")
        return self
