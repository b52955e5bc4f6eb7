"""/audit: who allowed, refused, exported, deleted or changed what. Handlers note; nobody can edit."""

from collections.abc import Sequence
from enum import StrEnum

from handlers.errors import UserError
from handlers.messages import Attachment, Button, Gap, Moment, Reply, Say, reply, say
from handlers.paging import paging
from handlers.people import account_of
from handlers.subject import number_of
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from reports.tables import Column, Table, separator_of, write_csv
from storage import AuditEntry, UnitOfWork, User

SOMEBODY = "?"
NO_SIDE = "-"
LONGEST_TARGET = 100
COLUMNS = ("at", "who", "account", "action", "what", "target")


class Action(StrEnum):
    """What is noted; each has its text `audit-<action>`."""

    ROLE_GRANTED = "role-granted"
    PERSON_REFUSED = "person-refused"
    PERSON_REMOVED = "person-removed"
    SIDE_SET = "side-set"
    INVITATION_MADE = "invitation-made"
    INVITATION_USED = "invitation-used"
    INVITATION_WITHDRAWN = "invitation-withdrawn"
    CODE_WRONG = "code-wrong"
    GROUP_ADMITTED = "group-admitted"
    GROUP_REFUSED = "group-refused"
    GROUP_LEFT = "group-left"
    GROUP_BOUND = "group-bound"
    GROUP_TRANSLATION = "group-translation"
    DOCUMENT_ADDED = "document-added"
    DOCUMENT_REMOVED = "document-removed"
    DOCUMENT_INTERNAL = "document-internal"
    DOCUMENT_SHARED = "document-shared"
    DELETED = "deleted"
    RESTORED = "restored"
    EXPORTED = "exported"
    PERSON_EXPORTED = "person-exported"
    PERSON_FORGOTTEN = "person-forgotten"
    IMPORTED = "imported"
    AGREEMENT_ADDED = "agreement-added"
    AGREEMENT_CHANGED = "agreement-changed"
    TERM_ADDED = "term-added"
    TERM_CHANGED = "term-changed"
    TERM_REFUSED = "term-refused"
    GLOSSARY_IMPORTED = "glossary-imported"


def note(
    talk: Talk, work: UnitOfWork, action: Action, target: str = "", what: str = "", *, partnership: int | None = None
) -> None:
    """Notes what the speaker does, in the transaction in which it is done.

    `target` is a record ("user:7", "chat:3", "document:0a1b"); `what` a word such as a role, a side or a file's name.
    Names of people do not belong there: they are looked up when the log is read, so that somebody can be forgotten.
    It goes into the log of `partnership`, or else of the one that is spoken of.
    """
    work.audit.note(_entry(talk, action, target, what, partnership))


def note_all(talk: Talk, work: UnitOfWork, action: Action, targets: Sequence[str]) -> None:
    """The same for several records at once."""
    work.audit.note(*(_entry(talk, action, target) for target in targets))


def _entry(talk: Talk, action: Action, target: str, what: str = "", partnership: int | None = None) -> AuditEntry:
    return AuditEntry(
        partnership_id=partnership or talk.partnership_id,
        actor_id=talk.user_id,
        action=action,
        target=target[:LONGEST_TARGET],
        details={"what": what},
        at=talk.services.clock.now(),
    )


def show(talk: Talk) -> Reply:
    """The latest entries."""
    talk.must_be_private()
    return _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button below the log: `audit:page:<number>` or `audit:csv:all`."""
    talk.must_be_private()
    what, number = talk.pressed(2)
    if what == "csv":
        return _file(talk)
    if what != "page":
        raise UserError(say("error-stale-button"))
    return _page(talk, number_in(number), replaces=True)


def _page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    size = talk.services.settings.page_size
    with talk.read() as work:
        count = work.audit.count(talk.partnership_id)
        last = max(0, (count - 1) // size)
        number = min(number, last)
        lines = [_line(talk, work, entry) for entry in work.audit.page(talk.partnership_id, number * size, size)]
    if not lines:
        return reply(say("audit-empty"), replaces=replaces)
    buttons = [row for row in (paging("audit", number, last), [Button(say("audit-file"), "audit:csv:all")]) if row]
    return reply(say("audit-heading", count=count), Gap(), *lines, buttons=buttons, replaces=replaces)


def _file(talk: Talk) -> Reply:
    """The whole log as CSV, latest first; that it was handed out is in the log as well."""
    texts = talk.services.texts
    with talk.write() as work:
        note(talk, work, Action.EXPORTED, "audit.csv")
        columns = [Column(key, texts.text(say(f"audit-column-{key}"), talk.language)) for key in COLUMNS]
        rows = [_row(talk, work, entry) for entry in work.audit.page(talk.partnership_id, 0, None)]
    content = write_csv(Table("audit", columns, rows), separator_of(talk.language))
    return reply(say("audit-here"), files=[Attachment("audit.csv", "text/csv", content)])


def _row(talk: Talk, work: UnitOfWork, entry: AuditEntry) -> list[str]:
    text = talk.services.texts.text(_told(work, entry), talk.language)
    actor = _actor(work, entry)
    who, account = (actor.name, actor.address) if actor else (SOMEBODY, "")
    return [entry.at.isoformat(), who, account, entry.action, text, _record(work, entry)]


def _actor(work: UnitOfWork, entry: AuditEntry) -> User | None:
    return work.users.get(entry.actor_id) if entry.actor_id is not None else None


def _known(user: User | None) -> str:
    """A person's name and account: a name alone, which anybody may give themselves, would not tell who it was."""
    return f"{user.name} ({account_of(user)})" if user else SOMEBODY


def _line(talk: Talk, work: UnitOfWork, entry: AuditEntry) -> Say:
    return say(
        "audit-line", at=Moment(entry.at, talk.timezone), name=_known(_actor(work, entry)), what=_told(work, entry)
    )


def _told(work: UnitOfWork, entry: AuditEntry) -> Say:
    return say(f"audit-{entry.action}", target=_target(work, entry), what=_what(work, entry))


def _target(work: UnitOfWork, entry: AuditEntry) -> str:
    """A person with their account, the present name of a group; the record itself otherwise."""
    if (number := number_of(entry.target, "user")) is not None:
        return _known(work.users.get(number))
    if (number := number_of(entry.target, "chat")) is not None:
        chat = work.chats.get(number)
        return chat.title if chat else SOMEBODY
    return entry.target


def _record(work: UnitOfWork, entry: AuditEntry) -> str:
    """The account of a person or group, which no name changes; the record itself otherwise."""
    user, chat = number_of(entry.target, "user"), number_of(entry.target, "chat")
    found = work.users.get(user) if user is not None else work.chats.get(chat) if chat is not None else None
    return found.address if found else entry.target


def _what(work: UnitOfWork, entry: AuditEntry) -> str | Say:
    what = str(entry.details.get("what", ""))
    if entry.action == Action.SIDE_SET:
        return _side(work, entry, what)
    if entry.action == Action.AGREEMENT_CHANGED:
        return _field(work, entry, *what.split("=", 1))
    return say(f"role-{what}") if what in {"reader", "contributor", "coordinator", "admin"} else what


def _field(work: UnitOfWork, entry: AuditEntry, field: str, value: str) -> Say:
    """A field of an agreement and what it has become."""
    shown: str | Say = value
    if field == "kind":
        shown = say(f"agreement-kind-{value}")
    elif field == "status":
        shown = say(f"agreement-status-{value}")
    elif field == "audience":
        shown = say("audit-agreement-shared") if value == SHARED else _side(work, entry, value)
    return say("audit-agreement-field", field=say(f"agreement-field-{field}"), value=shown or NO_SIDE)


def _side(work: UnitOfWork, entry: AuditEntry, key: str) -> str | Say:
    """The present name of a side."""
    partnership = work.partnerships.get(entry.partnership_id) if entry.partnership_id is not None else None
    names = {side["id"]: str(side["name"]) for side in partnership.sides} if partnership else {}
    return say("people-no-side") if key == NO_SIDE else names.get(key, key)
