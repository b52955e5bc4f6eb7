"""The files that a library takes in: which of a folder, and under which names."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from knowledge.text import clean, squeeze

LONGEST_NAME = 200


def plain_name(name: str) -> str:
    """A document's name on one line, without steps out of its folder; it is shown, and never opened."""
    parts = squeeze(clean(name)).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."})[-LONGEST_NAME:]


def files_below(paths: Sequence[Path], suffixes: frozenset[str]) -> list[tuple[Path, str]]:
    """The files to take in, with their names: those given, and those in given folders that have a known suffix.

    Files of one name in several folders have the folders' names before it, since a name means one document.
    """
    found: dict[Path, tuple[Path, Path]] = {}  # by what it leads to: the file, and the folder that its name begins in
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file() and not _is_hidden(p.relative_to(path)))
            chosen = [(p, path) for p in inside if p.suffix.casefold() in suffixes]
        else:
            chosen = [(path, path.parent)]
        for file, root in chosen:
            found.setdefault(file.resolve(), (file, root))
    return list(_named(found))


def _named(found: Mapping[Path, tuple[Path, Path]]) -> Iterator[tuple[Path, str]]:
    short = {key: file.relative_to(root).as_posix() for key, (file, root) in found.items()}
    long = {key: (file.resolve().relative_to(root.resolve().parent)).as_posix() for key, (file, root) in found.items()}
    uses, longer_uses = Counter(short.values()), Counter(long.values())
    for key, (file, _) in found.items():
        if uses[short[key]] == 1:
            yield file, short[key]
        else:
            yield file, long[key] if longer_uses[long[key]] == 1 else key.as_posix()


def _is_hidden(relative: Path) -> bool:
    return any(part.startswith(".") for part in relative.parts)
