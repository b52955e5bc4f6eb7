"""Settings of what faces the outside world: Telegram, admins, health, logs."""

from typing import Literal

from pydantic import SecretStr, model_validator

from bot.config.section import Section

WEBHOOK_SECRET = 32  # characters at least; without a secret anybody could send updates


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
