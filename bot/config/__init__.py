"""The settings: config.toml and SAMVERKAN_SECTION__KEY in the environment, as one frozen, checked value."""

from bot.config.habits import WEEKDAYS, PartnershipConfig, RemindersConfig
from bot.config.loading import DEFAULT_PATH, known_keys, load_config, named_file
from bot.config.settings import Config

__all__ = [
    "DEFAULT_PATH",
    "WEEKDAYS",
    "Config",
    "PartnershipConfig",
    "RemindersConfig",
    "known_keys",
    "load_config",
    "named_file",
]
