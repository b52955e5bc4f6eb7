"""What each command of the console script does."""

from bot.commands.activities import parse_activity
from bot.commands.backups import backup, restore
from bot.commands.dates import when
from bot.commands.library import documents, ingest, rebuild, remove
from bot.commands.questions import ask, detect, evaluate
from bot.commands.serve import chat, check, run_bot

__all__ = [
    "ask",
    "backup",
    "chat",
    "check",
    "detect",
    "documents",
    "evaluate",
    "ingest",
    "parse_activity",
    "rebuild",
    "remove",
    "restore",
    "run_bot",
    "when",
]
