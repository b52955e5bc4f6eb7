"""/export: a partnership's data as one file, for coordinators; and the way back."""

from collections.abc import Callable, Mapping

from handlers.activities.attachments import Kept, keep_bytes
from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.exporting.archive import ArchiveError, pack, unpack
from handlers.exporting.bringing import Bringing
from handlers.exporting.collecting import collect, path_of
from handlers.exporting.form import PartnershipForm
from handlers.exporting.outcome import Outcome
from handlers.messages import Attachment, Button, Gap, Reply, reply, say
from handlers.plans.files import calendars
from handlers.reporting.gathering import gather, whole_extent
from handlers.reporting.wording import words_for
from handlers.talk import Talk
from handlers.translating.writing import pen_of
from knowledge.words import LANGUAGES
from reports.facts import ReportKind
from storage import ActivityFile, UnitOfWork

ZIP = "application/zip"
LARGEST_SENT = 49 * 1024 * 1024  # what Telegram takes from us
SORTS = ("organisations", "activities", "files", "plans", "steps", "agreements", "terms")


def export(talk: Talk) -> Reply:
    """The file; in private only, since it holds what the other side may not see."""
    if not talk.is_private:
        return reply(say("access-in-private"))
    talk.announce(reply(say("export-working")))
    audiences = talk.audiences
    with talk.read() as work:
        content = collect(work, talk.partnership_id, audiences)
        attached = _attached(work, content)
    limit = min(LARGEST_SENT, talk.services.settings.file_megabytes * 1024 * 1024)  # what can be read in again
    files = _for_people(talk)
    packed = pack(content, files)
    fits = len(packed) + sum(row.size for row in attached.values()) <= limit
    if attached and fits:
        files |= _read(talk, attached)
        packed = pack(content, files)
    with talk.write() as work:
        note(talk, work, Action.EXPORTED, "partnership", "zip")
    name = f"samverkan-{talk.services.clock.now():%Y-%m-%d}.zip"
    parts = [
        say("export-partnership", activities=len(content.activities), plans=len(content.plans),
            agreements=len(content.agreements), terms=len(content.glossary), files=len(files)),
    ]  # fmt: skip
    if attached and not fits:
        parts.append(say("export-too-large", files=len(attached), limit=limit // 1024**2))
    buttons = [[Button(say("button-import-partnership"), "export:import:0")]]
    return reply(*parts, files=[Attachment(name, ZIP, packed)], buttons=buttons)


def press(talk: Talk) -> Reply:
    """Asks for an export to bring in: `export:import:0`."""
    talk.pressed(2)
    if not talk.is_private:
        return reply(say("access-in-private"))
    talk.expect("export-file")
    return reply(say("bring-send-file"))


def bring_in(talk: Talk) -> Reply:
    """The export that was asked for."""
    file = talk.message.file
    if file is None:
        raise UserError(say("bring-send-file"))
    limit = talk.services.settings.file_megabytes
    if file.size > limit * 1024 * 1024:
        raise UserError(say("table-too-large", limit=limit))
    try:
        content, read_file = unpack(file.read())
    except ArchiveError as error:
        raise UserError(say(f"bring-{error.trouble}", where=error.where or "-")) from error
    outcome = Outcome()
    files, pen = _kept(talk, content, read_file, outcome), pen_of(talk)
    with talk.write() as work:
        Bringing(talk, work, pen, content, files, outcome).run()
        note(talk, work, Action.IMPORTED, "partnership", file.name[:100])
        talk.forget()
    lines = [
        say("bring-line", sort=say(f"bring-sort-{sort}"), added=outcome.added[sort], known=outcome.known[sort])
        for sort in SORTS
        if outcome.added[sort] or outcome.known[sort]
    ]
    lines += [
        say("bring-left", sort=say(f"bring-sort-{sort}"), count=outcome.left[sort])
        for sort in SORTS
        if outcome.left[sort]
    ]
    if outcome.missing:
        lines.append(say("bring-files-missing", count=outcome.missing))
    if outcome.refused:
        lines.append(say("bring-files-refused", count=outcome.refused))
    if content.members:
        lines.append(say("bring-members", count=len(content.members)))
    return reply(say("bring-done", name=content.name), Gap(), *(lines or [say("bring-nothing")]))


def _kept(
    talk: Talk, content: PartnershipForm, read_file: Callable[[str], bytes | None], outcome: Outcome
) -> dict[str, Kept]:
    """Puts the attachments with the others before anything is written, as if they had been sent one by one.

    Those that the archive lacks, and those that are not kept with activities, are counted. Those that nothing comes to
    need are swept away later.
    """
    kept: dict[str, Kept] = {}
    for file in (file for entry in content.activities if talk.may_see(entry.audience) for file in entry.files):
        found = read_file(file.path)
        try:
            if found is not None:
                kept[file.path] = keep_bytes(talk, file.name, found)
        except UserError:
            outcome.refused += 1
        outcome.missing += found is None
    return kept


def _attached(work: UnitOfWork, content: PartnershipForm) -> dict[str, ActivityFile]:
    """The attachments of the content by their path; their sizes are known without their bytes."""
    wanted = {file.path for entry in content.activities for file in entry.files}
    files = work.activity_files.of_all([entry.id for entry in content.activities if entry.files])
    found = {path_of(number, row): row for number, rows in files.items() for row in rows}
    return {path: row for path, row in found.items() if path in wanted}


def _read(talk: Talk, attached: Mapping[str, ActivityFile]) -> dict[str, bytes]:
    """Their bytes; what has been lost on the disk is left out."""
    found = {path: talk.services.files.read(row.sha256) for path, row in attached.items()}
    return {path: one for path, one in found.items() if one is not None}


def _for_people(talk: Talk) -> dict[str, bytes]:
    """The same as a workbook, the glossary as CSV, the plans as calendars."""
    from reports.contents.sheets import sheets
    from reports.tables import Column, Table, separator_of, write_csv, write_xlsx

    now = talk.services.clock.now()
    with talk.read() as work:
        extent = whole_extent(work, talk.partnership_id, talk.audiences, now.date())
        facts = gather(work, extent, now.date(), talk.language)
        plans = calendars(talk, work)
        terms = [["".join(term.forms[key][:1]) for key in LANGUAGES] for term in work.terms.all(talk.partnership_id)]
    say_ = words_for(talk, talk.language)
    columns = [Column(key, key) for key in LANGUAGES]
    files = {
        "partnership.xlsx": write_xlsx(sheets(ReportKind.FINAL, facts, say_, talk.language)),
        "glossary.csv": write_csv(Table("glossary", columns, terms), separator_of(talk.language)),
    }
    files |= {f"plan-{number}.ics": content for number, content in enumerate(plans, start=1)}
    return files
