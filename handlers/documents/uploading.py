"""A file that an admin sends into the library, and what becomes of it."""

from handlers.audit import Action, note
from handlers.documents import audience
from handlers.errors import UserError
from handlers.messages import IncomingFile, Part, Reply, Say, reply, say
from handlers.talk import Talk
from knowledge.files import plain_name
from knowledge.text import fold
from knowledge.words import SHARED, Ingested, IngestResult
from storage import Role

INTERNAL = frozenset({"intern", "internt", "internal", "noi bo"})  # captions, folded


def upload(talk: Talk) -> Reply:
    """Takes a file in: for both sides, or for the sender's side when its caption says "internal".

    A document that is brought up to date stays with those who saw it before. Buttons below change who may see it.
    """
    file = _allowed(talk)
    if talk.in_turn:
        return Reply(aside="upload")
    outcome = talk.services.library.add(file.read(), file.name, _wanted(talk))
    if outcome.result in {IngestResult.ADDED, IngestResult.UPDATED}:
        with talk.write() as work:
            note(talk, work, Action.DOCUMENT_ADDED, file.name[:100])
    if outcome.document is None:
        return reply(outcome_line(outcome))
    parts: list[Part] = [outcome_line(outcome)]
    if outcome.document.audience != SHARED:
        parts.append(audience.line(talk, outcome.document))
    return reply(*parts, buttons=audience.buttons(talk, outcome.document))


def _allowed(talk: Talk) -> IncomingFile:
    """The file, when this person may send it into the library. Raises UserError."""
    file = talk.message.file
    if file is None:
        raise UserError(say("error-unknown", incident="-"))
    if talk.role < Role.ADMIN:
        raise UserError(say("documents-only-admins"))
    talk.must_be_private()  # what became of a file can tell of one side's documents
    limit = talk.services.settings.file_megabytes
    if file.size > limit * 1024 * 1024:
        raise UserError(refusal_line(file.name, "too-large", {"megabytes": -(-file.size // 1024**2), "limit": limit}))
    if _is_anothers(talk, file.name):
        raise UserError(say("documents-name-taken", name=file.name))
    return file


def _is_anothers(talk: Talk, name: str) -> bool:
    """Whether a document of that name is there that the person may not see: it is not for them to replace."""
    library, plain = talk.services.library, plain_name(name)
    seen = {document.id for document in library.documents(talk.library_audiences)}
    return any(document.name == plain and document.id not in seen for document in library.documents())


def _wanted(talk: Talk) -> str | None:
    """The sender's side when the caption says so. Raises UserError for somebody without a side."""
    if fold(talk.message.text).strip(" .!") not in INTERNAL:
        return None
    if talk.side is None:
        raise UserError(say("documents-internal-whose"))
    return talk.side


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
