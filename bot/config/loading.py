"""config.toml and SAMVERKAN_SECTION__KEY in the environment -> the checked settings, or every wrong key at once."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.config.settings import Config
from bot.errors import ConfigError

PREFIX = "SAMVERKAN_"
CONFIG_VARIABLE = "SAMVERKAN_CONFIG"
DEFAULT_PATH = "config.toml"
# What is to be written, by the kind of error: pydantic's own words are for those who know Python.
MEANT = {
    "tuple_type": "write a list, as in [1, 2]",
    "int_type": "write a whole number",
    "int_parsing": "write a whole number",
    "int_from_float": "write a whole number",
    "float_type": "write a number",
    "float_parsing": "write a number",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "string_type": 'write text in quotes, as in "text"',
    "path_type": 'write a path in quotes, as in "data"',
    "time_type": 'write a time with two digits each, as in "09:00"',
    "time_parsing": 'write a time with two digits each, as in "09:00"',
    "model_type": "write it as a section: its name in brackets on a line, its keys below",
    "missing": "is missing",
    "string_too_short": "is empty",
}


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


def named_file(path: Path | None, environment: Mapping[str, str]) -> Path | None:
    """The file of settings that somebody named, on the command line or in the environment."""
    return path or (Path(environment[CONFIG_VARIABLE]) if environment.get(CONFIG_VARIABLE) else None)


def _read_file(path: Path | None, environment: Mapping[str, str]) -> dict[str, Any]:
    named = named_file(path, environment)
    chosen = named or Path(DEFAULT_PATH)
    try:
        return tomllib.loads(chosen.read_text("utf-8-sig"))  # editors of Windows begin a file with a mark
    except FileNotFoundError:
        if named is None:
            return {}
        raise ConfigError([f"{chosen}: there is no such file; copy config.example.toml and edit it"]) from None
    except OSError as error:
        raise ConfigError([f"{chosen}: cannot be read ({error.strerror})"]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{chosen}: cannot be read (it is not UTF-8)"]) from None
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
    """A list where the text is one, else the text, whose kind the settings know: a key of digits stays a text."""
    if text.startswith("["):
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
        return f"{place or 'settings'}: {MEANT.get(entry['type']) or _said(str(entry['msg']))}"
    return f"{place}: unknown key; {_misplaced(place) or f'did you mean {_nearest(place)}?'}"


def _said(message: str) -> str:
    """Pydantic's words for a value out of bounds, or our own."""
    return message.removeprefix("Value error, ").replace("Input should be", "must be", 1)


def _misplaced(place: str) -> str | None:
    """What is wrong with a key that is one of ours but for the place where it stands, or for a single "_"."""
    section, _, name = place.rpartition(".")
    if section and name in Config.model_fields:
        return f"{name} belongs above the first section of the file"
    whole = next((key for key in known_keys() if key.replace(".", "_") == place), None)
    if whole is None:
        return None
    variable = PREFIX + whole.replace(".", "__").upper()
    return f"did you mean {whole}? In the environment that is {variable}"


def _nearest(place: str) -> str:
    """The known key that is most like one: a section for a section, else one of its own section where there is one."""
    keys = list(known_keys())
    section, _, _ = place.rpartition(".")
    own = [key for key in keys if key.startswith(f"{section}.")] if section else list(Config.model_fields)
    return difflib.get_close_matches(place, own or keys, n=1, cutoff=0.0)[0]


def known_keys(model: type[BaseModel] = Config, prefix: str = "") -> Iterator[str]:
    """Every key that may be set, as section.key."""
    for name, entry in model.model_fields.items():
        inner = entry.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from known_keys(inner, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"
