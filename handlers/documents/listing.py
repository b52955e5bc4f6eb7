"""The library as a list; for admins also removing a document, for coordinators saying who may see one."""

from collections.abc import Mapping

from handlers.audit import Action, note
from handlers.documents import audience
from handlers.documents.finding import as_buttons, find, shown_on
from handlers.errors import UserError
from handlers.messages import Button, Gap, PaperDate, Part, Reply, Say, reply, say
from handlers.paging import paging
from handlers.talk import Talk, number_in
from knowledge.words import SHARED, DocumentInfo
from storage import Role

NONE = "none"  # the texts leave such a part out


def show(talk: Talk) -> Reply:
    """The first page of the library."""
    return _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button below the list: `documents:page:<number>`, or one of those in WHAT."""
    what, argument = talk.pressed(2)
    if what == "page":
        return _page(talk, number_in(argument), replaces=True)
    if what not in WHAT:
        raise UserError(say("error-stale-button"))
    needs, handler = WHAT[what]
    if talk.role < needs:
        return Reply(notice=say("access-role-too-low", role=say(f"role-{needs.name.lower()}")))
    return handler(talk, argument)


def document_line(document: DocumentInfo, internal: str = NONE) -> Say:
    """A document in a list; `internal` names the side that alone sees it."""
    return say(
        "documents-line",
        title=document.title,
        language=document.language,
        date=PaperDate(document.date) if document.date else NONE,
        pages=document.pages or 0,
        passages=document.passages,
        internal=internal,
    )


def _page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    documents = talk.services.library.documents(talk.library_audiences)
    if not documents:
        return reply(say("documents-empty", admin="yes" if talk.role >= Role.ADMIN else "no"), replaces=replaces)
    names = audience.names(talk)
    last = (len(documents) - 1) // talk.services.settings.page_size
    number = min(max(number, 0), last)
    parts: list[Part] = [say("documents-heading", count=len(documents)), Gap()]
    parts += [document_line(document, _whose(document, names)) for document in shown_on(talk, documents, number)]
    if talk.is_private:
        parts += [Gap(), say("documents-more", admin="yes" if talk.role >= Role.ADMIN else "no")]
    rows = (paging("documents", number, last), _whose_row(talk, number), _admin_row(talk, number))
    return reply(*parts, buttons=[row for row in rows if row], replaces=replaces)


def _whose(document: DocumentInfo, names: Mapping[str, str]) -> str:
    """The side that alone sees a document, which may be another partnership's."""
    return NONE if document.audience == SHARED else names.get(document.audience, document.audience)


def _whose_row(talk: Talk, number: int) -> list[Button]:
    return [Button(say("button-documents-whose"), f"documents:whose:{number}")] if audience.choices(talk) else []


def _admin_row(talk: Talk, number: int) -> list[Button]:
    if talk.role < Role.ADMIN or not talk.is_private:
        return []
    return [Button(say("button-remove-document"), f"documents:choose:{number}")]


def _choose(talk: Talk, argument: str) -> Reply:
    number = number_in(argument)
    keep = [Button(say("button-keep"), f"documents:page:{number}")]
    return reply(say("documents-remove-which"), buttons=[*as_buttons(talk, number, "ask"), keep], replaces=True)


def _ask(talk: Talk, argument: str) -> Reply:
    document = find(talk, argument)
    buttons = [
        [Button(say("button-remove"), f"documents:remove:{document.id}")],
        [Button(say("button-keep"), "documents:page:0")],
    ]
    return reply(say("documents-remove-sure", title=document.title), buttons=buttons, replaces=True)


def _remove(talk: Talk, argument: str) -> Reply:
    document = find(talk, argument)
    talk.services.library.remove(document.id)
    with talk.write() as work:
        note(talk, work, Action.DOCUMENT_REMOVED, document.name)
    return reply(say("documents-removed", title=document.title), replaces=True)


WHAT = {
    "choose": (Role.ADMIN, _choose),
    "ask": (Role.ADMIN, _ask),
    "remove": (Role.ADMIN, _remove),
    "whose": (Role.COORDINATOR, audience.which),
    "see": (Role.COORDINATOR, audience.show),
    "set": (Role.COORDINATOR, audience.choose),
}
