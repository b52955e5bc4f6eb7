"""/documents: what the library holds; for admins also adding a file and removing a document."""

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say
from handlers.paging import paging
from handlers.talk import Talk, number_in
from knowledge.words import SHARED, DocumentInfo, Ingested, IngestResult
from storage import Role


def show(talk: Talk) -> Reply:
    """The first page of the library."""
    return _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button below the list: `documents:page:<number>`, `:choose:<page>`, `:ask:<id>`, `:remove:<id>`."""
    what, argument = talk.pressed(2)
    if what == "page":
        return _page(talk, number_in(argument), replaces=True)
    if talk.role < Role.ADMIN:
        return Reply(notice=say("access-role-too-low", role=say("role-admin")))
    if what == "choose":
        return _choose(talk, number_in(argument))
    if what not in {"ask", "remove"}:
        raise UserError(say("error-stale-button"))
    document = _find(talk, argument)
    if what == "ask":
        buttons = [
            [Button(say("button-remove"), f"documents:remove:{document.id}")],
            [Button(say("button-keep"), "documents:page:0")],
        ]
        return reply(say("documents-remove-sure", title=document.title), buttons=buttons, replaces=True)
    talk.services.library.remove(document.id)
    with talk.write() as work:
        note(talk, work, Action.DOCUMENT_REMOVED, document.name)
    return reply(say("documents-removed", title=document.title), replaces=True)


def upload(talk: Talk) -> Reply:
    """Takes a file that an admin sent into the library."""
    file = talk.message.file
    if file is None:
        raise UserError(say("error-unknown", incident="-"))
    if talk.role < Role.ADMIN:
        raise UserError(say("documents-only-admins"))
    limit = talk.services.settings.file_megabytes
    if file.size > limit * 1024 * 1024:
        raise UserError(refusal_line(file.name, "too-large", {"megabytes": -(-file.size // 1024**2), "limit": limit}))
    outcome = talk.services.library.add(file.read(), file.name, SHARED)
    if outcome.result in {IngestResult.ADDED, IngestResult.UPDATED}:
        with talk.write() as work:
            note(talk, work, Action.DOCUMENT_ADDED, file.name[:100])
    return reply(outcome_line(outcome))


def outcome_line(outcome: Ingested, *, bare: bool = False) -> Say:
    """What became of a file, in one line; `bare` leaves the result itself out, for a list with a column of it."""
    document = outcome.document
    if outcome.result == IngestResult.FAILED or document is None:
        why = say(f"refused-{outcome.reason or 'unreadable'}", **outcome.details)
        if bare:
            return say("ingest-why", name=outcome.name, why=why)
        return say("ingest-failed", name=outcome.name, why=why)
    name, title, passages = outcome.name, document.title, document.passages
    if bare:
        return say("ingest-what", name=name, title=title, passages=passages)
    return say(f"ingest-{outcome.result}", name=name, title=title, passages=passages)


def refusal_line(name: str, reason: str, details: dict[str, str | int]) -> Say:
    """Why a file was not taken in."""
    return say("ingest-failed", name=name, why=say(f"refused-{reason}", **details))


def document_line(document: DocumentInfo) -> Say:
    """A document in a list."""
    return say(
        "documents-line",
        title=document.title,
        language=document.language,
        date=document.date or "none",
        pages=document.pages or 0,
        passages=document.passages,
    )


def _page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    documents = talk.services.library.documents(talk.audiences)
    if not documents:
        return reply(say("documents-empty", admin="yes" if talk.role >= Role.ADMIN else "no"), replaces=replaces)
    size = talk.services.settings.page_size
    last = (len(documents) - 1) // size
    number = min(max(number, 0), last)
    shown = documents[number * size : (number + 1) * size]
    parts: list[Part] = [say("documents-heading", count=len(documents)), Gap()]
    parts += [document_line(document) for document in shown]
    buttons = [row for row in (paging("documents", number, last), _admin_row(talk, number)) if row]
    return reply(*parts, buttons=buttons, replaces=replaces)


def _admin_row(talk: Talk, number: int) -> list[Button]:
    if talk.role < Role.ADMIN or not talk.is_private:
        return []
    return [Button(say("button-remove-document"), f"documents:choose:{number}")]


def _choose(talk: Talk, number: int) -> Reply:
    size = talk.services.settings.page_size
    documents = talk.services.library.documents(talk.audiences)[number * size : (number + 1) * size]
    buttons = [
        [Button(say("button-document", title=document.title[:60]), f"documents:ask:{document.id}")]
        for document in documents
    ]
    buttons.append([Button(say("button-keep"), f"documents:page:{number}")])
    return reply(say("documents-remove-which"), buttons=buttons, replaces=True)


def _find(talk: Talk, document_id: str) -> DocumentInfo:
    documents = talk.services.library.documents(talk.audiences)
    found = next((document for document in documents if document.id == document_id), None)
    if found is None:
        raise UserError(say("error-stale-button"))
    return found
