"""The files that the library's documents were read from, one for each version, under names of our own."""

from collections.abc import Iterable
from pathlib import Path

Version = tuple[str, int]  # a document's id and how often it has been replaced


class Originals:
    """A folder of files. A version's file is complete or not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, version: Version) -> bytes | None:
        """The file of a version; None when there is none."""
        path = self._path(version)
        return path.read_bytes() if path.exists() else None

    def keep(self, version: Version, content: bytes) -> None:
        """Keeps the file of a version."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(version)
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(content)
        unfinished.replace(path)

    def drop(self, version: Version) -> None:
        """Removes the file of a version, if it is there."""
        self._path(version).unlink(missing_ok=True)

    def drop_all_but(self, versions: Iterable[Version]) -> None:
        """Removes files of versions that never came to be, or have been replaced."""
        kept = {self._path(version) for version in versions}
        for path in self._folder.iterdir() if self._folder.is_dir() else ():
            if path not in kept:
                path.unlink(missing_ok=True)

    def _path(self, version: Version) -> Path:
        return self._folder / f"{version[0]}-{version[1]}"
