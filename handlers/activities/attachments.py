"""Files that belong to activities: checked by size and content, kept on disk under their hash, handed out again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from handlers.activities import entries
from handlers.activities.file_types import media_type
from handlers.errors import UserError
from handlers.messages import Attachment, Button, IncomingFile, Reply, Say, reply, say
from handlers.talk import Talk
from storage import ActivityFile, UnitOfWork

LONGEST_NAME = 200
MOST_SENT = 10  # files of an entry that are sent at once
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Kept:
    """A file whose bytes are on disk."""

    name: str
    media_type: str
    size: int
    sha256: str


def keep(talk: Talk, file: IncomingFile) -> Kept:
    """Fetches, checks and keeps a file. Raises UserError when it is too large or of a kind that is not kept."""
    limit = talk.services.settings.file_megabytes
    if file.size > limit * MEGABYTE:
        raise too_large(file.name, file.size, limit)
    return keep_bytes(talk, file.name, file.read())


def keep_bytes(talk: Talk, name: str, content: bytes) -> Kept:
    """The same for a file whose bytes are here already."""
    limit = talk.services.settings.file_megabytes
    if len(content) > limit * MEGABYTE:
        raise too_large(name, len(content), limit)
    kind = media_type(content, name)
    if kind is None:
        raise UserError(say("file-not-kept", name=name))
    return Kept(_safe_name(name), kind, len(content), talk.services.files.keep(content))


def take_in(talk: Talk, *, draft_id: int | None = None, activity_id: int | None = None) -> int:
    """Keeps the message's file for a draft, for an activity, or for later; returns the id of its row."""
    kept = keep_own(talk)
    with talk.write() as work:
        return note(talk, work, kept, draft_id, activity_id)


def keep_own(talk: Talk) -> Kept:
    """Keeps the message's file, of which there is no row yet."""
    if talk.message.file is None:
        raise UserError(say("error-stale-button"))
    return keep(talk, talk.message.file)


def keep_all(talk: Talk) -> tuple[list[Kept], list[Say]]:
    """Keeps the files of a message and of the one that it replies to; and why others were not taken."""
    replied = talk.message.replied_to
    files = [talk.message.file, replied.file if replied is not None and not replied.ours else None]
    kept: list[Kept] = []
    refused: list[Say] = []
    for file in filter(None, files):
        try:
            kept.append(keep(talk, file))
        except UserError as error:
            refused.append(error.line)
    return kept, refused


def note(talk: Talk, work: UnitOfWork, kept: Kept, draft_id: int | None = None, activity_id: int | None = None) -> int:
    """Writes down a file that was kept; returns the id of its row."""
    row = ActivityFile(
        draft_id=draft_id,
        activity_id=activity_id,
        name=kept.name,
        media_type=kept.media_type,
        size=kept.size,
        sha256=kept.sha256,
        caption=talk.message.text.strip(),
        album=talk.message.album,
        added_by=talk.user_id,
        added_at=talk.services.clock.now(),
    )
    return work.activity_files.add(row).id


def send(talk: Talk, activity_id: int) -> Reply:
    """The first files of an activity, as files, with a button for the next."""
    return send_from(talk, activity_id, 0)


def send_from(talk: Talk, activity_id: int, start: int) -> Reply:
    """The same for those behind as many."""
    with talk.read() as work:
        entries.visible(talk, work, activity_id)
        rows = work.activity_files.of(activity_id)
    files = _contents(talk, rows[start : start + MOST_SENT])
    if not files:
        return Reply(notice=say("files-none"))
    end = start + MOST_SENT
    left = max(len(rows) - end, 0)
    buttons = [[Button(say("button-files-more", count=left), f"activity:files:{activity_id}:{end}")]] if left else []
    more = [say("files-more", number=f"A-{activity_id}", count=left)] if left else []
    return reply(say("files-here", count=len(files), all=len(rows)), *more, files=files, buttons=buttons)


def too_large(name: str, size: int, limit: int) -> UserError:
    """What to say of a file that is too large."""
    why = say("refused-too-large", megabytes=-(-size // MEGABYTE), limit=limit)
    return UserError(say("file-refused", name=name, why=why))


def _contents(talk: Talk, rows: Sequence[ActivityFile]) -> list[Attachment]:
    found = ((row, talk.services.files.read(row.sha256)) for row in rows)
    return [Attachment(row.name, row.media_type, content) for row, content in found if content is not None]


def _safe_name(name: str) -> str:
    """The last part of a name, which never leads anywhere, short enough to be kept with its ending."""
    last = PurePath(name.replace("\\", "/")).name.replace("\0", "") or "file"
    stem, suffix = PurePath(last).stem, PurePath(last).suffix[:20]
    return stem[: LONGEST_NAME - len(suffix)] + suffix
