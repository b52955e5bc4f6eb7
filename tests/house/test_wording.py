"""One word per thing in each language: what is not said, and what is said instead."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.telegram.inline import LONGEST_BUTTON
from handlers.routes import COMMANDS

LOCALES = Path(__file__).parents[2] / "bot" / "locales"
BANNED: Mapping[str, Mapping[str, str]] = {
    "sv": {
        r"motpart": "den andra sidan",
        r"andra part": "den andra sidan",
        r"partnerskap": "samarbete",
        r"tillträde": "åtkomst",
        r"\bni\b": "du",
        r"skriv –": "”-”",
    },
    "en": {
        r"counterpart": "the other side",
        r"other party": "the other side",
        r"the cooperation": "the partnership",
        r"\bshall\b": "should",
        r"been already|so already|\banew\b": "has already ...",
        r"\w'\w": "a curly apostrophe",
        r"write /": "type, for commands",
        r"write –": "“-”",
    },
    "vi": {
        r"chúng tôi": "tôi",
        r"\bbạn\b(?! bè)": "anh/chị",
        r"quan hệ đối tác": "quan hệ hợp tác",
        r"tình trạng": "trạng thái",
        r"(?:viết|nhập) /[a-z]": "gõ, for commands",
        r"xin (?:ghi|nhập)": "xin viết",
        r"xin viết –": "“-”",
    },
}


@pytest.mark.parametrize("language", BANNED)
def test_one_word_per_thing(language: str) -> None:
    lines = [
        (path.name, number, line)
        for path in sorted((LOCALES / language).glob("*.ftl"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if not line.startswith("#") and path.name != "goals.ftl"
    ]
    found = [
        f"{name}:{number}: {line.strip()} (say {instead})"
        for name, number, line in lines
        for pattern, instead in BANNED[language].items()
        if re.search(pattern, line.partition(" = ")[2] or line, re.IGNORECASE)
    ]
    assert found == []


@pytest.mark.parametrize("language", BANNED)
def test_commands_are_named_as_in_the_menu(language: str) -> None:
    texts = "\n".join(path.read_text("utf-8") for path in sorted((LOCALES / language).glob("*.ftl")))
    named = set(re.findall(r"(?<![\w/.<])/([a-z_]+)\b", texts))
    assert {name for name in named if name in COMMANDS and COMMANDS[name].command != name} == set()


@pytest.mark.parametrize("language", BANNED)
def test_what_stands_on_the_button_of_inline_mode_is_not_cut(language: str) -> None:
    lines = (LOCALES / language / "brief.ftl").read_text("utf-8").splitlines()
    labels = [line.partition(" = ")[2] for line in lines if re.match(r"inline-(?!position)", line)]
    assert len(labels) == 3
    assert [label for label in labels if len(label) > LONGEST_BUTTON] == []
