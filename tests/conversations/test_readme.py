"""README's talks are what the assistant says."""

import re
from collections.abc import Iterator
from pathlib import Path

from storage import Role
from tests.conversations.talk import TerminalHouse

README = Path(__file__).parents[2] / "README.md"
DAY = re.compile(r"\b(?:mån|tis|ons|tors|fre|lör|sön) \d{1,2} \w+\.? \d{4}\b")


def talks() -> Iterator[tuple[str, str]]:
    """What is typed in README, and what it says that the assistant answers."""
    for block in README.read_text("utf-8").split("```")[1::2]:
        for typed in re.split(r"^> ", block, flags=re.MULTILINE)[1:]:
            said, _, answer = re.sub(r"\n {2}(?=\S)", " ", typed).partition("\n")
            yield said, DAY.sub("DAY", answer.strip())


def test_readme_shows_what_is_said(terminal: TerminalHouse) -> None:
    anna = terminal.member("Anna Berg", "sv", Role.COORDINATOR, "linkoping")
    shown = list(talks())
    assert len(shown) >= 4
    for said, answer in shown:
        anna.says(said)
        assert DAY.sub("DAY", anna.hears().strip()) == answer
