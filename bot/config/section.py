"""What every part of the settings is made of."""

import ipaddress
from typing import Annotated, Any, Literal, get_origin
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, SecretStr, StringConstraints, model_validator


def _web_address(value: str) -> str:
    try:
        url = urlsplit(value)
        fits = url.scheme in {"http", "https"} and bool(url.hostname) and not any(map(str.isspace, value))
    except ValueError:  # brackets that do not close
        fits = False
    if not fits:
        raise ValueError("write an address that begins with http:// or https:// and names a server")
    return value


def _time_zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError('not an IANA time zone such as "Europe/Stockholm"')
    return value


def _country(value: str) -> str:
    if not (len(value) == 2 and value.isascii() and value.isalpha() and value.isupper()):
        raise ValueError('write a country as two capital letters (ISO 3166), as in "SE"')
    return value


LanguageCode = Literal["sv", "en", "vi"]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
TimeZoneName = Annotated[str, AfterValidator(_time_zone)]
CountryCode = Annotated[str, AfterValidator(_country)]


class Section(BaseModel):
    """A part of the settings: unknown keys are errors, values cannot be changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _lists_may_be_one_text(cls, values: Any) -> Any:  # noqa: ANN401 - whatever stands in the file
        """A list from the environment may be written "1, 2", and a list of one without brackets."""
        if not isinstance(values, dict):
            return values
        return {key: _listed(value) if _is_list(cls, key) else value for key, value in values.items()}

    def secrets(self) -> list[str]:
        """Everything in it that is to be kept out of logs: secret values, and passwords in addresses."""
        found: list[str] = []
        for _, value in self:
            if isinstance(value, Section):
                found += value.secrets()
            text = value.get_secret_value() if isinstance(value, SecretStr) else value
            if isinstance(value, SecretStr):
                found.append(value.get_secret_value())
            if isinstance(text, str) and "@" in text and "://" in text:
                found.append(urlsplit(text).password or "")
        return [secret for secret in found if secret]


def _is_list(section: type[BaseModel], key: str) -> bool:
    field = section.model_fields.get(key)
    return field is not None and get_origin(field.annotation) is tuple


def _listed(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def listen_address(text: str) -> tuple[str, int]:
    """Host and port of "127.0.0.1:8443" or "[::1]:8443". Raises ValueError that says how to write it."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise ValueError('write address and port, as in "127.0.0.1:8443"')
    return host.removeprefix("[").removesuffix("]"), int(port)


def is_loopback(host: str) -> bool:
    """Whether only programs on this machine reach it."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
