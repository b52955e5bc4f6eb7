"""A file that an admin sends into the library, and what becomes of it."""

from collections.abc import Sequence

from handlers.albums import Wish
from handlers.audit import Action, note
from handlers.documents import audience
from handlers.documents.captions import read_caption
from handlers.errors import UserError
from handlers.messages import IncomingFile, Part, Reply, Say, reply, say
from handlers.talk import Talk
from knowledge.library.files import plain_name
from knowledge.text import squeeze
from knowledge.words import SHARED, DocumentInfo, Ingested, IngestResult, may_see
from storage import Role

LONGEST_CAPTION = 80  # characters that are said back


def upload(talk: Talk) -> Reply:
    """Takes a file in: for both sides, or for the sender's side when its caption or the settings say so.

    With a caption that is not understood it is kept to the sender's side, and the reply says so. A document that is
    brought up to date stays with those who saw it before. Buttons below change who may see it.
    """
    file = _allowed(talk)
    if talk.in_turn:
        return Reply(aside="upload")
    wish, album = read_caption(talk.message.text), talk.message.album
    if album is not None:
        wish = talk.services.albums.wish(album, wish)
    outcome = talk.services.library.add(file.read(), file.name, _wanted(talk, file.name, wish))
    if outcome.document is None:
        return reply(outcome_line(outcome))
    kept: list[DocumentInfo] = []
    if outcome.result in {IngestResult.ADDED, IngestResult.UPDATED}:
        kept = _kept_with_album(talk, album, outcome.document) if album is not None else []
        side = audience.names(talk).get(talk.side or "", "")
        with talk.write() as work:
            note(talk, work, Action.DOCUMENT_ADDED, file.name[:100])
            for document in kept:
                note(talk, work, Action.DOCUMENT_INTERNAL, document.name, side)
    return _told(talk, outcome, wish, kept)


def _told(talk: Talk, outcome: Ingested, wish: Wish, kept: Sequence[DocumentInfo]) -> Reply:
    """What became of the file, who sees it, and which files sent with it are `kept` to one side because of it."""
    if outcome.document is None:
        return reply(outcome_line(outcome))
    document = next((other for other in kept if other.id == outcome.document.id), outcome.document)
    parts: list[Part] = [outcome_line(outcome)]
    if wish is Wish.UNCLEAR and talk.message.text.strip():
        parts.append(say("documents-caption-unclear", caption=_caption(talk)))
    told = [document, *(other for other in kept if other.id != document.id)]
    parts += [audience.line(talk, one) for one in told]
    return reply(*parts, buttons=audience.buttons(talk, document))


def _kept_with_album(talk: Talk, album: str, document: DocumentInfo) -> list[DocumentInfo]:
    """Keeps to the sender's side what is shared of the album so far, when the words with it do not say "for both"."""
    wish, before = talk.services.albums.took_in(album, document.id)
    if talk.side is None or wish not in {Wish.INTERNAL, Wish.UNCLEAR}:
        return []
    library = talk.services.library
    shared = {entry.id for entry in library.documents() if entry.audience == SHARED}
    changed = [library.set_audience(key, talk.side) for key in [*before, document.id] if key in shared]
    return [entry for entry in changed if entry is not None]


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


def _former(talk: Talk, name: str) -> DocumentInfo | None:
    """The document of that name, which the new file would replace."""
    plain = plain_name(name)
    return next((document for document in talk.services.library.documents() if document.name == plain), None)


def _is_anothers(talk: Talk, name: str) -> bool:
    """Whether a document of that name is there that the person may not see: it is not for them to replace."""
    former = _former(talk, name)
    return former is not None and not may_see(talk.library_audiences, former.audience)


def _wanted(talk: Talk, name: str, wish: Wish) -> str | None:
    """The audience that the caption asks for; None for that of before. Raises UserError for one without a side."""
    if wish is Wish.SHARED:
        return SHARED
    former = _former(talk, name)
    if wish is Wish.NOTHING and (former is not None or talk.services.settings.new_documents_shared):
        return None
    if wish is Wish.UNCLEAR and former is not None and former.audience != SHARED:
        return former.audience
    if talk.side is not None:
        return talk.side
    raise UserError(_whose(talk, wish))


def _whose(talk: Talk, wish: Wish) -> Say:
    if wish is Wish.UNCLEAR and talk.message.text.strip():
        return say("documents-caption-whose", caption=_caption(talk))
    if wish is Wish.NOTHING:
        return say("documents-new-whose")
    return say("documents-internal-whose")


def _caption(talk: Talk) -> str:
    return squeeze(talk.message.text)[:LONGEST_CAPTION]


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
