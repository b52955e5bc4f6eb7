"""Reads files of one JSON object a line."""

import json
from pathlib import Path
from typing import Any

from bot.errors import ConfigError


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file. Raises ConfigError with the line that is wrong."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: cannot be read ({error})"]) from None
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if not isinstance(row, dict):
            raise ConfigError([f"{path}:{number}: not a JSON object"])
        rows.append(row)
    return rows
