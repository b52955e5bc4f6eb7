"""The settings: config.toml and SAMVERKAN_SECTION__KEY in the environment, as one frozen, checked value."""

from bot.config.habits import WEEKDAYS, PartnershipConfig, RemindersConfig
from bot.config.loading import known_keys, load_config
from bot.config.settings import Config

__all__ = ["WEEKDAYS", "Config", "PartnershipConfig", "RemindersConfig", "known_keys", "load_config"]
