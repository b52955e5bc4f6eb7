"""The files that a library takes in: which of a folder, and under which names."""

from collections.abc import Sequence
from pathlib import Path

from knowledge.text import clean, squeeze

LONGEST_NAME = 200


def plain_name(name: str) -> str:
    """A document's name on one line, without steps out of its folder; it is shown, and never opened."""
    parts = squeeze(clean(name)).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."})[-LONGEST_NAME:]


def files_below(paths: Sequence[Path], suffixes: frozenset[str]) -> list[tuple[Path, str]]:
    """The files to take in, with their names: those given, and those in given folders that have a known suffix."""
    found: list[tuple[Path, str]] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file() and not _is_hidden(p.relative_to(path)))
            found.extend((p, p.relative_to(path).as_posix()) for p in inside if p.suffix.casefold() in suffixes)
        else:
            found.append((path, path.name))
    return found


def _is_hidden(relative: Path) -> bool:
    return any(part.startswith(".") for part in relative.parts)
