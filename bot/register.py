"""The organisations that come with the settings: from a file that is named there, or from the shipped one."""

from importlib.resources import files
from pathlib import Path

from bot.config import PartnershipConfig
from bot.errors import ConfigError
from handlers.minutes import Named, RegisterError, load_register


def register_of(partnership: PartnershipConfig) -> list[Named]:
    """The organisations of a partnership. Raises ConfigError for a file that cannot be used."""
    path = partnership.organisations
    if path is None:
        is_shipped = partnership.name == PartnershipConfig().name
        return load_register(files("bot").joinpath("organisations.csv").read_text("utf-8")) if is_shipped else []
    return read_register(path)


def read_register(path: Path) -> list[Named]:
    """The organisations of a CSV file. Raises ConfigError for a file that cannot be used."""
    try:
        return load_register(path.read_text("utf-8-sig"))
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read ({error.strerror})"]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{path}: cannot be read (it is not UTF-8)"]) from None
    except RegisterError as error:
        raise ConfigError([f"{path}: {error}"]) from None
