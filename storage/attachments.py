"""Files that belong to activities: a row for each, and the bytes in a folder under the name of their hash."""

import hashlib
import os
import re
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import ForeignKey, String, Text, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base, UTCDateTime, portions
from storage.drafts import ActivityDraft, DraftState

HASH = re.compile(r"[0-9a-f]{64}")


class ActivityFile(Base):
    """A file that was sent with a draft (`draft_id`), belongs to a saved activity (`activity_id`), or waits for either.

    `album` is the channel's mark for files that were sent together.
    """

    __tablename__ = "activity_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int | None] = mapped_column(ForeignKey("activities.id", ondelete="CASCADE"), index=True)
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("activity_drafts.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    caption: Mapped[str] = mapped_column(Text, default="")
    album: Mapped[str | None] = mapped_column(String(100), index=True)
    added_by: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))
    added_at: Mapped[datetime] = mapped_column(UTCDateTime)


@dataclass(frozen=True)
class ActivityFiles:
    """The repository of the rows."""

    session: Session

    def add(self, file: ActivityFile) -> ActivityFile:
        """Keeps a row and gives it an id."""
        self.session.add(file)
        self.session.flush()
        return file

    def add_all(self, files: Sequence[ActivityFile]) -> None:
        """Keeps several rows."""
        self.session.add_all(files)
        self.session.flush()

    def get(self, file_id: int) -> ActivityFile | None:
        """A file by id; who may see it follows from its activity."""
        return self.session.get(ActivityFile, file_id)

    def of(self, activity_id: int) -> list[ActivityFile]:
        """The files of an activity, in the order in which they came."""
        query = select(ActivityFile).where(ActivityFile.activity_id == activity_id)
        return list(self.session.scalars(query.order_by(ActivityFile.id)))

    def of_all(self, activity_ids: Collection[int]) -> dict[int, list[ActivityFile]]:
        """The same for several activities; a list for each."""
        found: dict[int, list[ActivityFile]] = {number: [] for number in activity_ids}
        for some in portions(sorted(found)):
            query = select(ActivityFile).where(ActivityFile.activity_id.in_(some)).order_by(ActivityFile.id)
            for row in self.session.scalars(query):
                found[row.activity_id or 0].append(row)
        return found

    def of_draft(self, draft_id: int) -> list[ActivityFile]:
        """The files that were sent with a draft."""
        query = select(ActivityFile).where(ActivityFile.draft_id == draft_id)
        return list(self.session.scalars(query.order_by(ActivityFile.id)))

    def of_album(self, album: str) -> list[ActivityFile]:
        """The files that were sent together."""
        query = select(ActivityFile).where(ActivityFile.album == album)
        return list(self.session.scalars(query.order_by(ActivityFile.id)))

    def attach(self, draft_id: int, activity_id: int) -> None:
        """Gives the files of a draft to the activity that it became."""
        changes = update(ActivityFile).where(ActivityFile.draft_id == draft_id)
        self.session.execute(changes.values(activity_id=activity_id))

    def remove(self, file: ActivityFile) -> None:
        """Forgets a file; its bytes are not touched."""
        self.session.delete(file)
        self.session.flush()

    def left_over(self, before: datetime) -> list[ActivityFile]:
        """Files that came before then and belong to no activity, nor to a card that is still open."""
        open_cards = select(ActivityDraft.id).where(ActivityDraft.state == DraftState.OPEN)
        query = select(ActivityFile).where(
            ActivityFile.activity_id.is_(None),
            ActivityFile.added_at < before,
            ActivityFile.draft_id.is_(None) | ActivityFile.draft_id.not_in(open_cards),
        )
        return list(self.session.scalars(query))

    def used(self, hashes: Collection[str]) -> set[str]:
        """Those of the bytes that a row still needs."""
        return set(self.session.scalars(select(ActivityFile.sha256).where(ActivityFile.sha256.in_(hashes))))


def is_hash(text: str) -> bool:
    """Whether a text can be the hash of a file. Rows may come from a backup that was made to lead elsewhere."""
    return HASH.fullmatch(text) is not None


class FileFolder:
    """The bytes of attachments on disk. What is once written under its hash never changes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Writes the bytes, whole or not at all, and returns their hash. Those that are there are as good as new."""
        sha256 = hashlib.sha256(content).hexdigest()
        path = self._path(sha256)
        try:
            os.utime(path)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_suffix(f".{os.getpid()}.{id(content)}")
            unfinished.write_bytes(content)
            unfinished.replace(path)
        return sha256

    def read(self, sha256: str) -> bytes | None:
        """The bytes of that hash; None when they are not there."""
        try:
            return self._path(sha256).read_bytes()
        except FileNotFoundError:
            return None

    def resting(self, grace: timedelta) -> list[str]:
        """The hashes of bytes that nobody has handed in for so long, by the machine's clock."""
        return [path.name for path in self._folder.glob("??/*") if path.suffix == "" and _is_older(path, grace)]

    def drop_unfinished(self, grace: timedelta) -> None:
        """Deletes what was left half written when a process ended, long ago by the machine's clock."""
        for path in self._folder.glob("??/*"):
            if path.suffix and _is_older(path, grace):
                path.unlink(missing_ok=True)

    def remove(self, sha256: str, grace: timedelta) -> None:
        """Deletes the bytes, unless they have been handed in anew meanwhile."""
        path = self._path(sha256)
        if _is_older(path, grace):
            path.unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256 if is_hash(sha256) else self._folder / "nowhere"


def _is_older(path: Path, age: timedelta) -> bool:
    try:
        return time.time() - path.stat().st_mtime > age.total_seconds()
    except FileNotFoundError:
        return False
