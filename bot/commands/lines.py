"""Reads files of one JSON object a line."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import ConfigError
from knowledge.words import LANGUAGES


def read_lines(path: Path, *needed: str) -> list[dict[str, Any]]:
    """The objects of a JSON lines file, each with the fields that are needed; `now` is an aware moment then.

    Raises ConfigError with the line that is wrong, and what it lacks.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise ConfigError([f"{path}: cannot be read ({error.strerror})"]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{path}: cannot be read (it is not UTF-8)"]) from None
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            rows.append(_row(line, needed))
        except ValueError as error:
            raise ConfigError([f"{path}:{number}: {error}"]) from None
    return rows


def moment_of(now: str | None, zone: str) -> datetime:
    """The moment that phrases count from, in the zone; `now` without an offset is local there. Raises ValueError."""
    if zone not in available_timezones():
        raise ValueError(f"{zone} is not an IANA time zone such as Europe/Stockholm")
    if now is None:
        return datetime.now(UTC).astimezone(ZoneInfo(zone))
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        raise ValueError(f"{now} is not an ISO time such as 2026-11-23T10:00") from None
    return moment.replace(tzinfo=ZoneInfo(zone)) if moment.tzinfo is None else moment.astimezone(ZoneInfo(zone))


def _row(line: str, needed: tuple[str, ...]) -> dict[str, Any]:
    """The object of a line. Raises ValueError that says what is wrong."""
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - what is wrong is what the line says
    missing = [field for field in needed if row.get(field) is None]
    if missing:
        raise ValueError(f"lacks {', '.join(missing)}")
    if "lang" in needed and row["lang"] not in LANGUAGES:
        raise ValueError(f"lang is one of {', '.join(LANGUAGES)}, not {row['lang']!r}")
    if "now" in needed:
        row["now"] = moment_of(str(row["now"]), str(row["timezone"]))
    return row
