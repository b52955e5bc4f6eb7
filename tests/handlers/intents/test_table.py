"""The table of intents beside that of commands."""

from handlers.intents.table import INTENTS
from handlers.routes import COMMANDS


def test_no_wish_needs_less_than_its_command() -> None:
    lower = {name for name, intent in INTENTS.items() if intent.needs < COMMANDS[intent.command].needs}
    assert not lower
