"""config.example.toml names every setting, with its default, and loads."""

import itertools
import re
from pathlib import Path

from bot.config import Config, known_keys, load_config

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
SECTION = re.compile(r"\[([a-z_]+)\]")
SETTING = re.compile(r"(?:# )?([a-z_]+) = ")  # also behind a "#", as an example
SWITCHED_OFF = re.compile(r"^# (?=[a-z_]+ = )", re.MULTILINE)


def named_keys() -> list[str]:
    section = ""
    keys = []
    for line in EXAMPLE.read_text("utf-8").splitlines():
        if match := SECTION.fullmatch(line):
            section = f"{match[1]}."
        elif match := SETTING.match(line):
            keys.append(f"{section}{match[1]}")
    return keys


def test_example_holds_the_defaults() -> None:
    assert load_config(EXAMPLE, {}) == Config()


def test_example_names_every_setting_once() -> None:
    assert sorted(named_keys()) == sorted(known_keys())


def test_every_setting_has_a_line_that_explains_it() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    for before, line in itertools.pairwise(lines):
        if SETTING.match(line):
            assert before.startswith("# "), line
            assert not SETTING.match(before), line


def test_examples_behind_a_hash_can_be_used(tmp_path: Path) -> None:
    everything_on = tmp_path / "config.toml"
    everything_on.write_text(SWITCHED_OFF.sub("", EXAMPLE.read_text("utf-8")), "utf-8")
    config = load_config(everything_on, {})
    assert config.telegram.token is not None
    assert config.llm.model is not None
