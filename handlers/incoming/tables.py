"""A table that is read in, of activities or organisations: nothing is saved before a person has seen what is in it."""

from handlers.activities import importing as activities
from handlers.activities.sheets import sheets_of
from handlers.errors import UserError
from handlers.messages import Reply, reply, say
from handlers.organisations import importing as organisations
from handlers.talk import Talk, number_in
from storage import ActivityFile, Role


def offer(talk: Talk, file: ActivityFile) -> Reply:
    """What is in the file, what is wrong with it, and the buttons to save it."""
    sheets = sheets_of(talk, file)
    if organisations.is_register(sheets.tables[0]):
        return organisations.offer(talk, sheets.tables[0], file)
    return activities.offer(talk, sheets, file)


def press(talk: Talk) -> Reply:
    """A button below a file that is to be read in: `import:<what>:<file>:<rows that were shown>`."""
    what, file_id, shown = talk.pressed(3)
    with talk.read() as work:
        file = work.activity_files.get(number_in(file_id))
    waits = file is not None and file.added_by == talk.user_id and file.activity_id is None and file.draft_id is None
    if file is None or not waits or talk.role < Role.COORDINATOR:
        raise UserError(say("error-stale-button"))
    if what == "cancel":
        with talk.write() as work:
            work.activity_files.remove(file)
        return reply(say("import-cancelled", name=file.name), replaces=True)
    if what == "register":
        return organisations.save(talk, sheets_of(talk, file).tables[0], file)
    if what != "save":
        raise UserError(say("error-stale-button"))
    count, _, partnership = shown.partition(".")
    if partnership not in {"", str(talk.partnership_id)}:
        raise UserError(say("import-elsewhere"))
    return activities.save(talk, file, number_in(count))
