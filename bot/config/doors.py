"""Settings of what faces the outside world: Telegram, admins, health, logs."""

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import PositiveInt, SecretStr, field_validator, model_validator

from bot.config.section import Section, WebAddress, is_loopback, listen_address

WEBHOOK_SECRET = 32  # characters at least; without a secret anybody could send updates
SECRET = re.compile(rf"[A-Za-z0-9_-]{{{WEBHOOK_SECRET},256}}")  # what Telegram takes
TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")  # it becomes part of an address


class TelegramConfig(Section):
    """The Telegram door."""

    token: SecretStr | None = None
    api_base_url: WebAddress = "https://api.telegram.org/bot"
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str | None = None
    webhook_listen: str = "127.0.0.1:8443"
    webhook_secret: SecretStr | None = None

    @field_validator("token")
    @classmethod
    def _is_one_of_botfather(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("not a token: @BotFather writes a number, a colon, and letters and digits, without spaces")
        return value

    @model_validator(mode="after")
    def _webhook_is_closed(self) -> "TelegramConfig":
        if self.mode == "webhook":
            secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
            if self.webhook_url is None or not SECRET.fullmatch(secret):
                raise ValueError(
                    f"webhook mode needs webhook_url and a webhook_secret of {WEBHOOK_SECRET} to 256 characters out of "
                    "A-Z, a-z, 0-9, _ and -"
                )
            url = urlsplit(self.webhook_url)
            if url.scheme != "https" and not is_loopback(url.hostname or ""):
                raise ValueError("webhook_url must begin with https://, for Telegram calls no other")
            listen_address(self.webhook_listen)
        return self


class AccessConfig(Section):
    """Who runs the assistant."""

    admins: tuple[PositiveInt, ...] = ()


class HealthConfig(Section):
    """What others may see of how the assistant is doing."""

    listen: str | None = None
    exposed: bool = False
    heartbeat: Path | None = None

    @model_validator(mode="after")
    def _stays_on_this_machine(self) -> "HealthConfig":
        if self.listen is not None and not is_loopback(listen_address(self.listen)[0]) and not self.exposed:
            raise ValueError(f"{self.listen} can be reached from outside; say so with exposed = true, or use 127.0.0.1")
        return self


class LogsConfig(Section):
    """The log."""

    format: Literal["text", "json"] = "text"
