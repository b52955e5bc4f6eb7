"""when."""

import argparse
import json
from datetime import datetime
from typing import Any

from bot.commands.lines import moment_of, read_lines
from bot.config import Config
from bot.errors import ConfigError
from handlers.when import When, understand


def when(options: argparse.Namespace, config: Config) -> int:
    """Prints what phrases and sentences mean; one without a date beyond doubt has the value null."""
    if options.file is not None:
        for row in read_lines(options.file, "text", "lang", "timezone", "now"):
            found = _understand(str(row["text"]), str(row["lang"]), row["now"])
            print(json.dumps({"id": row.get("id")} | found, ensure_ascii=False))
        return 0
    if options.text is None:
        raise ConfigError(["when: give a TEXT, or --file FILE.jsonl"])
    zone = options.timezone or config.languages.default_timezone
    try:
        now = moment_of(options.now, zone)
    except ValueError as error:
        raise ConfigError([f"when: {error}"]) from None
    found = _understand(options.text, options.language or config.languages.default, now)
    print(json.dumps(found, ensure_ascii=False) if options.json else _plain(found))
    return 0


def _understand(text: str, language: str, now: datetime) -> dict[str, Any]:
    understood = understand(text, language, now)
    if understood is None or understood.readings:
        nothing: dict[str, Any] = {"value": None, "grain": None, "rrule": None}
        return nothing | (
            {"readings": [_iso(When(one, "minute")) for one in understood.readings]} if understood else {}
        )
    found: dict[str, Any] = {"value": _iso(understood), "grain": understood.grain, "rrule": understood.rrule}
    if understood.end is not None:
        found["end"] = _iso(When(understood.end, understood.grain))
    return found


def _iso(understood: When) -> str:
    start = understood.start
    return start.strftime("%Y-%m-%dT%H:%M") if isinstance(start, datetime) else start.isoformat()


def _plain(found: dict[str, Any]) -> str:
    return "  ".join(str(value) for value in (found["value"], found["rrule"]) if value is not None) or "-"
