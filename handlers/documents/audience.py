"""Who may see a document: both sides, or one of them alone.

Coordinators decide for their own side, admins for both. It holds from the next search on.
"""

from handlers.audit import Action, note
from handlers.documents.finding import as_buttons, find
from handlers.errors import UserError
from handlers.messages import Button, Reply, Say, reply, say
from handlers.talk import Talk, number_in
from knowledge.words import SHARED, DocumentInfo
from storage import Role


def names(talk: Talk) -> dict[str, str]:
    """The sides of the partnership, by their ids."""
    with talk.read() as work:
        return {side["id"]: side["name"] for side in work.partnerships.one(talk.partnership_id).sides}


def choices(talk: Talk) -> dict[str, str]:
    """The sides to which somebody may keep a document, by their ids; none in groups, and none below coordinators."""
    if not talk.is_private or talk.role < Role.COORDINATOR:
        return {}
    return {key: name for key, name in names(talk).items() if talk.role >= Role.ADMIN or key == talk.side}


def which(talk: Talk, argument: str) -> Reply:
    """Asks for the document: a page of them as buttons."""
    talk.must_be_private()
    number = number_in(argument)
    back = [Button(say("button-back"), f"documents:page:{number}")]
    return reply(say("documents-whose-which"), buttons=[*as_buttons(talk, number, "see"), back], replaces=True)


def show(talk: Talk, argument: str) -> Reply:
    """Who sees a document now, and the choice."""
    talk.must_be_private()
    return _card(talk, find(talk, argument))


def choose(talk: Talk, argument: str) -> Reply:
    """A side was chosen: `<document>:<side, or SHARED>`."""
    talk.must_be_private()
    document_id, _, side = argument.partition(":")
    document = find(talk, document_id)
    offered = choices(talk)
    if side != SHARED and side not in offered:
        raise UserError(say("error-stale-button"))
    if side == document.audience:
        return _card(talk, document)
    changed = talk.services.library.set_audience(document.id, side)
    if changed is None:
        raise UserError(say("error-stale-button"))
    action = Action.DOCUMENT_SHARED if side == SHARED else Action.DOCUMENT_INTERNAL
    with talk.write() as work:
        note(talk, work, action, document.name, offered.get(side, ""))
    return _card(talk, changed)


def buttons(talk: Talk, document: DocumentInfo) -> list[list[Button]]:
    """Both sides, or one of them, the present one ticked; none for those who may not choose."""
    offered = choices(talk)
    if not offered:
        return []
    labels = {SHARED: say("button-document-shared")}
    labels |= {key: say("button-document-internal", side=name) for key, name in offered.items()}
    return [
        [
            Button(
                say("button-choice", label=label, current="yes" if key == document.audience else "no"),
                f"documents:set:{document.id}:{key}",
            )
        ]
        for key, label in labels.items()
    ]


def line(talk: Talk, document: DocumentInfo) -> Say:
    """Who sees a document, in words."""
    if document.audience == SHARED:
        return say("documents-seen-by-both", title=document.title)
    side = names(talk).get(document.audience, document.audience)
    return say("documents-seen-by-one", title=document.title, side=side)


def _card(talk: Talk, document: DocumentInfo) -> Reply:
    back = [Button(say("button-back"), "documents:page:0")]
    return reply(line(talk, document), buttons=[*buttons(talk, document), back], replaces=True)
