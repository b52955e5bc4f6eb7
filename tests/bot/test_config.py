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


SIDE = 'id="{}", name="A", country="{}", timezone="{}", language="sv"'


def sides(*described: tuple[str, str, str]) -> str:
    return f"[partnership]\nsides=[{', '.join('{' + SIDE.format(*side) + '}' for side in described)}]"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[access]\nadmins=4711", "access.admins: write a list, as in [1, 2]"),
        ('[access]\nadmins=["@anna"]', "access.admins.0: write a whole number"),
        ("[access]\nadmins=[-1]", "access.admins.0: must be greater than 0"),
        ("data_dir=5", 'data_dir: write a path in quotes, as in "data"'),
        ('telegram="x"', "telegram: write it as a section: its name in brackets on a line, its keys below"),
        ('[reminders]\ndefault_time="9:00"', "reminders.default_time: write a time with two digits each"),
        ('[backup]\nnightly="perhaps"', "backup.nightly: write true or false"),
        ("[logs]\nformat=1", "logs.format: must be 'text' or 'json'"),
        ('[partnership]\nname=" "', "partnership.name: is empty"),
        ('[partnership]\nsides=[{id="a"}]', "partnership.sides.0.name: is missing"),
        ('[telegram]\ndata_dir="x"', "telegram.data_dir: unknown key; data_dir belongs above the first section"),
    ],
)
def test_a_wrong_value_is_told_in_words_for_who_runs_it(text: str, told: str, tmp_path: Path) -> None:
    assert lines(write(tmp_path, text), {})[0].startswith(told)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[telegram]\ntoken="my bot"', "telegram.token"),
        ('[telegram]\napi_base_url="api.telegram.org"', "telegram.api_base_url"),
        ('[knowledge]\nvector_store="/var/lib/chroma"', "knowledge.vector_store"),
        ('[llm]\nbase_url="http://"', "llm.base_url"),
        ('[translation]\nlibretranslate_url="http://a b"', "translation.libretranslate_url"),
        ('[holidays]\ncountries=["Sweden"]', "holidays.countries.0"),
        (sides(("a", "SE", "Asia/Hanoi")), "partnership.sides.0.timezone"),
        (sides(("a", "Sverige", "UTC")), "partnership.sides.0.country"),
        (sides(("a", "SE", "UTC"), ("a", "VN", "UTC")), "partnership"),
        ("[partnership]\nsides=[]", "partnership"),
        ('partnerships=[{name="Linköping – Thai Nguyen"}]', "settings"),
    ],
)
def test_what_could_never_work_is_told_before_the_start(text: str, key: str, tmp_path: Path) -> None:
    (line,) = lines(write(tmp_path, text), {})
    assert line.startswith(f"{key}: ")


def test_a_variable_with_a_single_line_between_section_and_key_is_told_its_name() -> None:
    (line,) = lines(None, {"SAMVERKAN_TELEGRAM_TOKEN": "1:x"})
    assert line.endswith("did you mean telegram.token? In the environment that is SAMVERKAN_TELEGRAM__TOKEN")


def test_a_file_of_a_windows_editor_is_read_and_another_encoding_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, '\ufeffdata_dir = "å"\n')
    assert load_config(path, {}).data_dir == Path("å")
    path.write_bytes('data_dir = "å"\n'.encode("latin-1"))
    assert lines(path, {}) == [f"{path}: cannot be read (it is not UTF-8)"]
