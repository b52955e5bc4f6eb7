"""A file that comes without a command: it goes to the open card, to the library, or waits until somebody says where."""

from dataclasses import replace
from pathlib import PurePath

from handlers.activities import attachments, drafting, entries, entry, sheets
from handlers.activities.continuing import STILL_OPEN
from handlers.activities.display import number
from handlers.activities.file_types import FILMS, PICTURES, is_table
from handlers.documents.uploading import upload
from handlers.errors import UserError
from handlers.incoming import tables
from handlers.messages import Button, IncomingFile, Reply, Say, reply, say, shortened
from handlers.plans import rows as steps
from handlers.plans import tables as plans
from handlers.subject import newest_about, number_of, replied_about
from handlers.talk import Talk, number_in
from storage import Activity, ActivityDraft, ActivityFile, ActivityFilter, Role, UnitOfWork

STEPS = frozenset((".csv", ".xlsx", ".docx"))  # files whose tables may be plans
MOST_OFFERED = 2  # entries that a file may be put with


def take(talk: Talk) -> Reply:
    """Finds out where a file belongs."""
    file = talk.message.file
    if file is None or talk.role < Role.CONTRIBUTOR:
        return upload(talk)
    if talk.awaits("log"):
        return _for_awaited_text(talk)
    joined = _join(talk)
    if joined is not None:
        return joined
    if talk.role >= Role.ADMIN and not _is_kept_only(file):
        return upload(talk)
    return _offer(talk, file)


def press(talk: Talk) -> Reply:
    """A button below a file: `file:<what>:<file>`, or `file:attach:<file>:<activity>`."""
    what, rest = talk.pressed(2)
    file_id, _, activity_id = rest.partition(":")
    row = _waiting(talk, number_in(file_id))
    if what == "attach":
        return _attach(talk, row, number_in(activity_id))
    if activity_id:
        raise UserError(say("error-stale-button"))
    if what == "log":
        return _log(talk, row)
    if what == "drop":
        return _drop(talk, row)
    if what == "import":
        return tables.offer(talk, row)
    if what == "plan":
        return _plan(talk, row)
    raise UserError(say("error-stale-button"))


def _for_awaited_text(talk: Talk) -> Reply:
    """A file came where a text was asked for: its caption is the text, or else the text is waited for further."""
    before = talk.expected().get("files")
    files, kept = [int(file) for file in before] if isinstance(before, list) else [], attachments.keep_own(talk)
    if talk.message.text.strip():
        return drafting.open_card(talk, talk.message.text.strip(), files, kept=[kept])
    with talk.write() as work:
        files.append(attachments.note(talk, work, kept))
    talk.expect("log", files=files)
    return reply(say("log-what", files=len(files)))


def _join(talk: Talk) -> Reply | None:
    """Puts a file with the open card, or where the rest of its album went; None when there is neither."""
    with talk.read() as work:
        draft = _before(talk, work)
        album = work.activity_files.of_album(talk.message.album) if talk.message.album else []
    if album:
        attachments.take_in(talk, draft_id=album[0].draft_id, activity_id=album[0].activity_id)
        return Reply()
    if draft is None:
        return None
    attachments.take_in(talk, draft_id=draft.id)
    with talk.read() as work:
        count = len(work.activity_files.of_draft(draft.id))
    name, title = talk.message.file.name if talk.message.file else "", _title(draft)
    one = say("file-on-card", name=name, count=count, title=title)  # an album says only once that it is there
    line = say("file-on-card-album", title=title) if talk.message.album else one
    return reply(line, subject=f"draft:{draft.id}")


def _title(draft: ActivityDraft) -> str:
    return shortened(drafting.card_of(draft).draft.title, 40)


def _before(talk: Talk, work: UnitOfWork) -> ActivityDraft | None:
    """The open card that a file goes with: one of the last minutes, or the one that is still our newest message.

    Steps of a plan are nothing that belongs to an activity.
    """
    now, file = talk.services.clock.now(), talk.message.file
    since = now - talk.services.settings.waiting
    draft = work.drafts.open(talk.chat_id, talk.user_id, talk.partnership_id, since)
    if draft is None or (file is not None and _holds_steps(talk, file)):
        return None
    is_newest = number_of(newest_about(talk, work), "draft") == draft.id
    return draft if is_newest or draft.changed_at >= now - STILL_OPEN else None


def _is_kept_only(file: IncomingFile) -> bool:
    """Whether a file is nothing for the library: a picture, a film or a table."""
    seen = PICTURES | FILMS
    return file.media_type in seen.values() or PurePath(file.name).suffix.casefold() in seen or is_table(file.name)


def _offer(talk: Talk, file: IncomingFile) -> Reply:
    is_plan = _holds_steps(talk, file)
    with talk.read() as work:
        offered = _entries(talk, work)
    file_id = attachments.take_in(talk)
    buttons = [[Button(say("button-file-plan"), f"file:plan:{file_id}")]] if is_plan else []
    buttons += [[Button(say("button-file-log"), f"file:log:{file_id}")]]
    buttons += [[Button(_entry_label(one.id, one.title), f"file:attach:{file_id}:{one.id}")] for one in offered]
    if is_table(file.name) and talk.role >= Role.COORDINATOR:
        label = say("button-file-import-activities") if is_plan else say("button-file-import")
        buttons.append([Button(label, f"file:import:{file_id}")])
    buttons.append([Button(say("button-file-drop"), f"file:drop:{file_id}")])
    parts = [_question(talk, file, is_plan=is_plan)]
    if talk.role < Role.ADMIN and not (is_plan or talk.message.album or _is_kept_only(file)):
        parts.append(say("documents-only-admins"))
    return reply(*parts, buttons=buttons)


def _question(talk: Talk, file: IncomingFile, *, is_plan: bool) -> Say:
    if is_plan:
        return say("file-what-steps", name=file.name)
    return say("file-what-album") if talk.message.album else say("file-what", name=file.name)


def _entries(talk: Talk, work: UnitOfWork) -> list[Activity]:
    """The entries that a file may be put with: the one that is replied to or named with it, then the person's own."""
    numbers = [number_of(replied_about(talk, work), "activity"), *entry.named_in(talk.message.text)]
    named = (work.activities.get(found, talk.partnership_id, talk.audiences) for found in numbers if found is not None)
    wanted = ActivityFilter(talk.partnership_id, talk.audiences, logged_by=talk.user_id)
    own = work.activities.page(wanted, MOST_OFFERED).entries
    return list({one.id: one for one in (*filter(None, named), *own)}.values())[:MOST_OFFERED]


def _holds_steps(talk: Talk, file: IncomingFile) -> bool:
    """Whether a file has a table with the columns of an action plan, and no more of those of activities."""
    limit = talk.services.settings.file_megabytes * attachments.MEGABYTE
    if PurePath(file.name).suffix.casefold() not in STEPS or file.size > limit:
        return False
    content = file.read()
    found = steps.fit(talk, content, file.name)
    return found > 1 and found >= sheets.fit(talk, content, file.name)


def _entry_label(activity_id: int, title: str) -> Say:
    return say("button-file-attach", number=number(activity_id), title=shortened(title, 40))


def _waiting(talk: Talk, file_id: int) -> ActivityFile:
    """A file that waits for its owner's word. Raises UserError when it is somebody else's or belongs somewhere."""
    with talk.read() as work:
        row = work.activity_files.get(file_id)
    if row is None or row.added_by != talk.user_id or row.draft_id is not None or row.activity_id is not None:
        raise UserError(say("error-stale-button"))
    return row


def _together(talk: Talk, row: ActivityFile) -> list[int]:
    """The file and the rest of its album, as far as they wait."""
    with talk.read() as work:
        album = work.activity_files.of_album(row.album) if row.album else [row]
    return [entry.id for entry in album if entry.draft_id is None and entry.activity_id is None]


def _log(talk: Talk, row: ActivityFile) -> Reply:
    files = _together(talk, row)
    if row.caption:
        return drafting.open_card(talk, row.caption, files)
    talk.expect("log", files=files)
    return reply(say("log-what", files=len(files)))


def _plan(talk: Talk, row: ActivityFile) -> Reply:
    """Shows the steps of a table, which its card holds from now on."""
    content = talk.services.files.read(row.sha256)
    if content is None:
        raise UserError(say("error-stale-button"))
    shown = plans.offer(talk, row.name, content)
    with talk.write() as work:
        kept = work.activity_files.get(row.id)
        if kept is not None:
            work.activity_files.remove(kept)
    return replace(shown, replaces=True)


def _attach(talk: Talk, row: ActivityFile, activity_id: int) -> Reply:
    files = _together(talk, row)
    with talk.write() as work:
        activity = entries.changeable(talk, work, activity_id)
        for file in filter(None, map(work.activity_files.get, files)):
            file.activity_id = activity.id
    return reply(say("file-attached", name=row.name, count=len(files), number=number(activity_id)), replaces=True)


def _drop(talk: Talk, row: ActivityFile) -> Reply:
    files = _together(talk, row)
    with talk.write() as work:
        for file in filter(None, map(work.activity_files.get, files)):
            work.activity_files.remove(file)
    return reply(say("file-dropped", name=row.name, count=len(files)), replaces=True)
