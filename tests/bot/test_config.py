"""Settings from the file and the environment."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.config import Config, load_config
from bot.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


def lines(path: Path | None, environment: dict[str, str]) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_config(path, environment)
    return caught.value.lines


def test_without_a_file_everything_has_a_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = load_config(None, {})
    assert config.telegram.token is None
    assert config.translation.providers == ()
    assert config.database_url == "sqlite:///data/samverkan.sqlite3"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, 'data_dir = "a"\n[limits]\nworkers = 3\n')
    environment = {
        "SAMVERKAN_DATA_DIR": "b",
        "SAMVERKAN_ACCESS__ADMINS": "[1, 2]",
        "SAMVERKAN_LLM__MODEL": "openai:x",
        "SAMVERKAN_LLM__API_KEY": "1234567890",
        "SAMVERKAN_LIMITS__FILE_MEGABYTES": "7",
        "HOME": "/",
    }
    config = load_config(path, environment)
    assert (config.data_dir, config.limits.workers) == (Path("b"), 3)
    assert config.access.admins == (1, 2)
    assert config.llm.model == "openai:x"
    assert config.llm.api_key is not None
    assert (config.llm.api_key.get_secret_value(), config.limits.file_megabytes) == ("1234567890", 7)


def test_the_file_can_be_named_in_the_environment(tmp_path: Path) -> None:
    path = write(tmp_path, 'data_dir = "there"\n')
    assert load_config(None, {"SAMVERKAN_CONFIG": str(path)}).data_dir == Path("there")


def test_a_named_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    (line,) = lines(tmp_path / "none.toml", {})
    assert "no such file" in line


def test_an_unknown_key_names_itself_and_the_nearest_known_one(tmp_path: Path) -> None:
    (line,) = lines(write(tmp_path, '[telegram]\ntokn = "x"\n'), {})
    assert line == "telegram.tokn: unknown key; did you mean telegram.token?"


def test_an_unknown_section_is_told_too() -> None:
    (line,) = lines(None, {"SAMVERKAN_TELEGRAMM__TOKEN": "x"})
    assert line.startswith("telegramm: unknown key; did you mean telegram")


def test_all_wrong_keys_are_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, '[llm]\nmodel = "gpt"\n[languages]\ndefault = "no"\ndefault_timezone = "Mars/Base"\n')
    assert [line.partition(":")[0] for line in lines(path, {})] == [
        "llm.model",
        "languages.default",
        "languages.default_timezone",
    ]


def test_broken_toml_is_told_with_its_place(tmp_path: Path) -> None:
    (line,) = lines(write(tmp_path, "[telegram\n"), {})
    assert "not valid TOML" in line


def test_a_webhook_without_a_long_secret_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, '[telegram]\nmode = "webhook"\nwebhook_url = "https://x"\nwebhook_secret = "short"\n')
    (line,) = lines(path, {})
    assert "webhook_secret" in line


def test_secrets_do_not_show(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, '[telegram]\ntoken = "12345:hushhush"\n'), {})
    assert "hushhush" not in repr(config)


def test_every_secret_is_told_to_those_who_keep_it_out_of_the_log() -> None:
    config = Config.model_validate(
        {
            "telegram": {"token": "12345:one", "webhook_secret": "two"},
            "storage": {"database_url": "postgresql+psycopg://anna:three@localhost/samverkan"},
            "knowledge": {"embeddings_api_key": "four"},
            "llm": {"model": "openai:x", "api_key": "five", "base_url": "http://anna:six@127.0.0.1:8080/v1"},
            "translation": {"deepl_api_key": "seven", "libretranslate_api_key": "eight"},
            "backup": {"key": "nine" * 8},
        }
    )
    kept = {"12345:one", "two", "three", "four", "five", "six", "seven", "eight", "nine" * 8, config.database_url}
    assert set(config.secrets()) == kept
    fields = [name for part in Config.model_json_schema()["$defs"].values() for name in _passwords(part)]
    assert len(fields) == len(kept) - 2  # the others stand in addresses


def _passwords(part: dict[str, Any]) -> list[str]:
    return [name for name, field in part.get("properties", {}).items() if '"password"' in json.dumps(field)]


@pytest.mark.parametrize("text", ["5, 6", "5,6", "[5, 6]"])
def test_a_list_in_the_environment_needs_no_brackets(text: str) -> None:
    assert load_config(None, {"SAMVERKAN_ACCESS__ADMINS": text}).access.admins == (5, 6)


def test_a_list_of_one_in_the_environment_is_its_text() -> None:
    config = load_config(None, {"SAMVERKAN_TRANSLATION__PROVIDERS": "google"})

    assert config.translation.providers == ("google",)
