"""/export_me and /forget_me: what is kept about somebody, handed out to them or taken away."""

import json

from handlers import register as registers
from handlers.activities.indexing import index_all
from handlers.audit import Action
from handlers.errors import UserError
from handlers.messages import Attachment, Button, Gap, Part, Reply, reply, say
from handlers.people import audiences_of, speaker
from handlers.talk import Talk, number_in
from knowledge.terms.subjects import Subjects
from storage import AuditEntry, Role, Traces, UnitOfWork, User

AT_ONCE = 100  # entries that are mended in one transaction


def export(talk: Talk) -> Reply:
    """Everything that is kept about the person, as one file for them alone."""
    talk.must_be_private()
    settings = talk.services.settings
    with talk.read() as work:
        user = speaker(talk, work)
        found = work.personal.everything(user, lambda number: audiences_of(work, user, number, settings))
    with talk.write() as work:
        _note(talk, work, Action.PERSON_EXPORTED, f"user:{talk.user_id}")
    content = json.dumps(found, ensure_ascii=False, indent=1).encode()
    name = f"samverkan-{talk.services.clock.now():%Y-%m-%d}.json"
    rows = sum(len(rows) for rows in found.values())
    return reply(say("personal-export", rows=rows), files=[Attachment(name, "application/json", content)])


def forget(talk: Talk) -> Reply:
    """Asks first: it cannot be undone."""
    talk.must_be_private()
    buttons = [
        [Button(say("button-forget-yes"), f"forget:yes:{talk.user_id}")],
        [Button(say("button-forget-no"), f"forget:no:{talk.user_id}")],
    ]
    return reply(say("personal-forget-sure"), buttons=buttons)


def press(talk: Talk) -> Reply:
    """A button: `forget:<yes or no>:<user>`; only one's own."""
    talk.must_be_private()
    what, number = talk.pressed(2)
    if what not in {"yes", "no"} or number_in(number) != talk.user_id:
        raise UserError(say("error-stale-button"))
    if what == "no":
        return reply(say("personal-kept"), replaces=True)
    subjects = talk.services.translation.book.subjects()
    found = _clear_histories(talk, subjects)
    with talk.write() as work:
        user = speaker(talk, work)
        _keep_an_admin(talk, work, held=True)
        while _clear_tasks(work, user, subjects):  # what came meanwhile
            pass
        places = [membership.partnership_id for membership in work.users.memberships(user.id)]
        work.personal.forget(user, found)
        for partnership_id in places:
            work.plans.fall_behind(partnership_id)  # somebody else is reminded of what the person answered for
        _note(talk, work, Action.PERSON_FORGOTTEN, "")
    return reply(say("personal-forgotten"), replaces=True)


def _clear_histories(talk: Talk, subjects: Subjects) -> Traces:
    """Takes the name out of long histories, piece by piece, so that nobody waits; done again, it changes nothing."""
    with talk.read() as work:
        _keep_an_admin(talk, work, held=False)
        found = work.personal.find_traces(speaker(talk, work))
    for batch in found.batches:
        with talk.apart() as work:
            work.personal.clear_batch(speaker(talk, work), batch)
    is_left = True
    while is_left:
        with talk.apart() as work:
            is_left = _clear_tasks(work, speaker(talk, work), subjects)
    return found


def _clear_tasks(work: UnitOfWork, user: User, subjects: Subjects) -> bool:
    """Takes the name out of some follow-ups, and of the words by which their entries are found; whether any had it."""
    ids = work.follow_ups.naming(user.id, AT_ONCE)
    entries = list(filter(None, (work.activities.find(number, locked=True) for number in ids)))
    work.follow_ups.unname(user.id, ids)
    for partnership_id in sorted({entry.partnership_id for entry in entries}):
        those = [entry for entry in entries if entry.partnership_id == partnership_id]
        index_all(work, those, registers.load(work, partnership_id), subjects)
    return bool(ids)


def kept(talk: Talk) -> list[Part]:
    """What is stored, why and for how long."""
    days = talk.services.settings.retention
    return [
        Gap(),
        say("privacy-kept"),
        say("privacy-kept-you"),
        say("privacy-kept-questions", days=days.questions_days),
        say("privacy-kept-record"),
        say("privacy-kept-reminders", days=days.drafts_days),
        say("privacy-kept-messages", days=days.messages_days),
        say("privacy-kept-log", days=days.audit_days),
        say("privacy-kept-backups", days=talk.services.settings.backup_days),
        say("privacy-rights"),
    ]


def _keep_an_admin(talk: Talk, work: UnitOfWork, *, held: bool) -> None:
    if talk.services.settings.admins:
        return
    for membership in work.users.memberships(talk.user_id):
        count = work.users.count_held if held else work.users.count_members
        if membership.role >= Role.ADMIN and count(membership.partnership_id, Role.ADMIN) <= 1:
            raise UserError(say("people-last-admin"))


def _note(talk: Talk, work: UnitOfWork, action: Action, target: str) -> None:
    """Notes that it was done; who is forgotten is not noted with it."""
    actor = None if action == Action.PERSON_FORGOTTEN else talk.user_id
    now = talk.services.clock.now()
    entry = AuditEntry(partnership_id=talk.partnership_id, actor_id=actor, action=action, target=target, at=now)
    work.audit.note(entry)
