"""Who receives text, as the configuration has it."""

from pathlib import Path

import pytest

from bot.config import Config
from bot.translators import outside_services
from handlers.services import OutsideService


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        ({"providers": ["deepl"], "deepl_api_key": "one"}, "api.deepl.com"),
        ({"providers": ["deepl"], "deepl_api_key": "one:fx"}, "api-free.deepl.com"),
        (
            {"providers": ["deepl"], "deepl_api_key": "one:fx", "deepl_url": "https://deepl.example.org"},
            "deepl.example.org",
        ),
        ({"providers": ["google"]}, "translate.google.com"),
        ({"providers": ["libretranslate"], "libretranslate_url": "https://lt.example.org/translate"}, "lt.example.org"),
    ],
)
def test_the_host_is_named_that_a_service_is_at(tmp_path: Path, settings: dict[str, object], host: str) -> None:
    config = Config.model_validate({"data_dir": tmp_path, "translation": settings})
    name = str(settings["providers"][0])  # type: ignore[index]
    assert outside_services(config) == (OutsideService("translation", name, host),)
